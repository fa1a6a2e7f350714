#!/usr/bin/env python3
"""Whether tracks can be added at a steady rate while somebody asks. Needs nothing but Python.

    python3 Benchmarks/additions.py .build/release/refrain --rate 1000 --seconds 120

Makes and builds a catalog of invented tracks and serves it over MCP. One thread imports a batch each second
from another process, one asks for the newest tracks and for others without a pause, and one builds
incrementally whenever enough waits. Prints how many tracks were added a second, how long batches and calls
took, and whether each batch was found by the first call after it.
"""
import argparse
import json
import random
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from live_changes import WORDS, track


class Server:
    def __init__(self, refrain, bundle):
        self.process = subprocess.Popen([refrain, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.call("initialize", {"protocolVersion": "2025-06-18", "capabilities": {},
                                 "clientInfo": {"name": "additions", "version": "1"}})
        self.process.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')

    def call(self, method, params):
        self.process.stdin.write(
            json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def search(self, words):
        start = time.perf_counter()
        answer = self.call("tools/call", {"name": "search_tracks", "arguments": {"query": words, "limit": 5}})
        return time.perf_counter() - start, [hit["id"] for hit in answer["result"]["structuredContent"]["hits"]]


def share(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, int(part * len(values)))] * 1000 if values else float("nan")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("--tracks", type=int, default=20000)
    parser.add_argument("--rate", type=int, default=1000, help="tracks a second")
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--waiting", type=int, default=3000, help="tracks that wait when a build begins")
    options = parser.parse_args()
    draw = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        bundle, lines = f"{folder}/live.refrain", Path(folder) / "tracks.jsonl"

        def run(*arguments):
            subprocess.run([options.refrain, *arguments], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)

        def imported(first, count):
            lines.write_text("".join(json.dumps(track(n, draw)) + "\n" for n in range(first, first + count)))
            start = time.perf_counter()
            run("import", bundle, "--tracks", str(lines))
            return time.perf_counter() - start

        imported(0, options.tracks)
        run("build", bundle)
        server = Server(options.refrain, bundle)
        state = {"there": options.tracks, "built": options.tracks, "ends": False}
        batches, calls, builds, missing = [], [], [], []

        def ask():
            asking, seen = random.Random(2), options.tracks
            while not state["ends"]:
                newest = state["there"] - 1
                if newest > seen:
                    took, ids = server.search(str(newest))
                    if f"t{newest}" not in ids:
                        missing.append(newest)
                    seen = newest
                else:
                    took, _ = server.search(" ".join(asking.sample(WORDS, 2)))
                calls.append(took)

        def build():
            while not state["ends"]:
                if state["there"] - state["built"] < options.waiting:
                    time.sleep(0.1)
                    continue
                there, start = state["there"], time.perf_counter()
                run("build", bundle, "--incremental")
                state["built"] = there
                builds.append(time.perf_counter() - start)

        threads = [threading.Thread(target=work) for work in (ask, build)]
        for thread in threads:
            thread.start()
        begin = time.perf_counter()
        for second in range(options.seconds):
            batches.append(imported(state["there"], options.rate))
            state["there"] += options.rate
            time.sleep(max(0, begin + second + 1 - time.perf_counter()))
        elapsed = time.perf_counter() - begin
        state["ends"] = True
        for thread in threads:
            thread.join()
        server.process.kill()
        added = state["there"] - options.tracks
        print(f"{added} tracks in {elapsed:.0f} s: {added / elapsed:.0f} a second beside {len(calls) / elapsed:.0f} calls a second")
        print(f"a batch of {options.rate}: median {share(batches, .5):.0f} ms, 99 of 100 {share(batches, .99):.0f} ms")
        print(f"a call: median {share(calls, .5):.1f} ms, 99 of 100 {share(calls, .99):.0f} ms, longest {share(calls, 1):.0f} ms")
        print(f"{len(builds)} incremental builds: median {share(builds, .5) / 1000:.1f} s, longest {share(builds, 1) / 1000:.1f} s")
        print(f"newest tracks that were not found at once: {len(missing)}")


if __name__ == "__main__":
    main()
