#!/usr/bin/env python3
"""Times of the servers and of the rewards, as a program beside them sees them. Needs nothing but Python.

    python3 Benchmarks/server_times.py mcp .build/release/refrain joined.refrain requests.jsonl
    python3 Benchmarks/server_times.py http .build/release/refrain library.refrain
    python3 Benchmarks/server_times.py reward .build/release/refrain library.refrain /folder/of/agent_bench

mcp: of each request's last turn the fastest of four calls of search_tracks, read and verbatim. http: calls
a second from four connections. reward: trajectories a minute, of all that agent_bench.py recorded.
"""
import argparse
import http.client
import json
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

PORT = 18099
SECONDS = 6


def mcp(refrain, bundle, requests):
    server = subprocess.Popen(
        [refrain, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def call(method, params):
        message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        server.stdin.write(json.dumps(message).encode() + b"\n")
        server.stdin.flush()
        return server.stdout.readline()

    call("initialize", {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "times", "version": "1"}})
    server.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
    words = [json.loads(line)["turns"][-1] for line in open(requests, encoding="utf-8")]
    times = {False: [], True: []}
    for query in words:
        for verbatim in times:
            best = 1e9
            for _ in range(4):
                start = time.perf_counter()
                call("tools/call", {"name": "search_tracks", "arguments": {"query": query, "verbatim": verbatim}})
                best = min(best, time.perf_counter() - start)
            times[verbatim].append(best * 1000)
    server.kill()
    for verbatim, values in times.items():
        print("verbatim" if verbatim else "read", f"mean {statistics.mean(values):.2f} ms, median",
              f"{statistics.median(values):.2f}, slowest {max(values):.2f}, {len(values)} requests")


def over_http(refrain, bundle):
    server = subprocess.Popen([refrain, "serve", bundle, "--http", f"127.0.0.1:{PORT}"], stderr=subprocess.DEVNULL)
    time.sleep(2)
    body = json.dumps({"query": "rainy night piano ballad", "limit": 5})
    counts, failures = [0] * 4, [0] * 4

    def work(number):
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            connection.request("POST", "/tools/search_tracks", body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            response.read()
            counts[number] += 1
            failures[number] += response.status != 200

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    server.terminate()
    print(f"{sum(counts) / SECONDS:.0f} requests a second, {sum(failures)} not answered with 200")


def reward(refrain, bundle, folder):
    folder = Path(folder)
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as rollouts:
        lines = 0
        for path in sorted(folder.glob("simulated-*.jsonl")):
            text = path.read_bytes()
            rollouts.write(text)
            lines += text.count(b"\n")
        rollouts.flush()
        start = time.perf_counter()
        subprocess.run([refrain, "reward", bundle, "--rollouts", rollouts.name, "--tasks", folder / "tasks.jsonl"],
                       check=True, stdout=subprocess.DEVNULL)
        print(f"{lines} trajectories, {lines / (time.perf_counter() - start) * 60:.0f} a minute")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["mcp", "http", "reward"])
    parser.add_argument("refrain")
    parser.add_argument("bundle")
    parser.add_argument("more", nargs="?", help="the requests for mcp, the folder for reward")
    options = parser.parse_args()
    if options.what == "http":
        over_http(options.refrain, options.bundle)
    elif options.more is None:
        parser.error(f"{options.what} needs one thing more: see above")
    else:
        {"mcp": mcp, "reward": reward}[options.what](options.refrain, options.bundle, options.more)


if __name__ == "__main__":
    main()
