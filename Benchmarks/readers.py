#!/usr/bin/env python3
"""Readers of a bundle that another one publishes. Needs nothing but Python.

    python3 Benchmarks/readers.py .build/release/refrain --readers 8 --generations 50

One writer imports, builds and publishes a generation after the other to a folder and fetches it from there
into a copy, which the readers have open and ask all the time. Fails when any call fails, a reader has not the
newest track after a fetch, or the copy does not verify. Every tenth fetch is killed half way and begun again.
"""
import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from live_changes import WORDS, track


class Reader(threading.Thread):
    def __init__(self, refrain, bundle):
        super().__init__()
        self.process = subprocess.Popen([refrain, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.lock, self.calls, self.failures, self.ends = threading.Lock(), 0, [], False
        self.request("initialize", {"protocolVersion": "2025-06-18", "capabilities": {},
                                    "clientInfo": {"name": "readers", "version": "1"}})
        self.process.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')

    def request(self, method, params):
        with self.lock:
            message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()
            return json.loads(self.process.stdout.readline())

    def search(self, words):
        answer = self.request("tools/call", {"name": "search_tracks", "arguments": {"query": words, "limit": 5}})
        self.calls += 1
        result = answer.get("result", {})
        if result.get("isError") or "structuredContent" not in result:
            self.failures.append(json.dumps(answer)[:300])
            return []
        return [hit["id"] for hit in result["structuredContent"]["hits"]]

    def run(self):
        draw = random.Random(id(self))
        while not self.ends:
            self.search(" ".join(draw.sample(WORDS, 2)))
            time.sleep(0.02)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("--readers", type=int, default=8)
    parser.add_argument("--generations", type=int, default=50)
    parser.add_argument("--tracks", type=int, default=300)
    parser.add_argument("--batch", type=int, default=5)
    options = parser.parse_args()
    draw = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        bundle, store, copy = (f"{folder}/{name}.refrain" for name in ("writer", "store", "copy"))
        lines = Path(folder) / "tracks.jsonl"

        def run(*arguments):
            done = subprocess.run([options.refrain, *arguments], capture_output=True, text=True)
            if done.returncode:
                sys.exit(f"{' '.join(arguments)}: {done.returncode}: {done.stderr}")
            return done.stdout

        def publish(first, count):
            lines.write_text("".join(json.dumps(track(n, draw)) + "\n" for n in range(first, first + count)))
            run("import", bundle, "--tracks", str(lines))
            run("build", bundle, "--incremental")
            return json.loads(run("publish", bundle, store, "--json"))

        publish(0, options.tracks)
        run("fetch", store, copy)
        readers = [Reader(options.refrain, copy) for _ in range(options.readers)]
        for reader in readers:
            reader.start()
        there, missing, sent, kept, fetches = options.tracks, 0, 0, 0, []
        for generation in range(2, options.generations + 1):
            publish(there, options.batch)
            there += options.batch
            if generation % 10 == 0:
                half = subprocess.Popen([options.refrain, "fetch", store, copy], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
                time.sleep(draw.uniform(0.01, 0.2))
                half.kill()
                half.wait()
            start = time.perf_counter()
            report = json.loads(run("fetch", store, copy, "--json"))
            fetches.append(time.perf_counter() - start)
            sent, kept = sent + report["sent"], kept + report["kept"]
            time.sleep(0.6)
            for reader in readers:
                missing += f"t{there - 1}" not in reader.search(str(there - 1))
        for reader in readers:
            reader.ends = True
        for reader in readers:
            reader.join()
            reader.process.kill()
        run("verify", copy)
        failures = [failure for reader in readers for failure in reader.failures]
        print(f"{options.readers} readers, {options.generations} generations, {sum(r.calls for r in readers)} calls,"
              f" {len(failures)} failures, {missing} times without the newest track")
        print(f"fetched: {sent / 1e6:.1f} MB sent, {kept / 1e6:.1f} MB there already; longest fetch {max(fetches):.2f} s")
        for failure in failures[:5]:
            print(failure)
        sys.exit(1 if failures or missing else 0)


if __name__ == "__main__":
    main()
