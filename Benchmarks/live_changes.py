#!/usr/bin/env python3
"""What a call costs while another process imports tracks. Needs nothing but Python.

    python3 Benchmarks/live_changes.py .build/release/refrain --tracks 20000

Makes and builds a catalog of invented tracks, serves it over MCP, and imports more from another process,
batch by batch without a build. Prints by how many tracks wait for the next build: how long the first call
after an import took, which takes it up, and the median of the calls behind it.
"""
import argparse
import json
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

WORDS = "amber river night glass paper ocean velvet winter garden mirror signal harbor thunder meadow copper echo".split()
BATCHES = [10, 90, 100, 800, 1000, 3000, 5000]


def track(number, draw):
    return {
        "id": f"t{number}", "title": " ".join(draw.sample(WORDS, 3)) + f" {number}", "artists": [f"Band {number % 4999}"],
        "album": f"Album {number % 3001}", "tags": draw.sample(WORDS, 2), "year": 1960 + number % 60,
        "snippets": [" ".join(draw.choices(WORDS, k=12))],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("--tracks", type=int, default=20000)
    options = parser.parse_args()
    draw = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        bundle, lines = f"{folder}/live.refrain", Path(folder) / "tracks.jsonl"

        def imported(first, count):
            lines.write_text("".join(json.dumps(track(n, draw)) + "\n" for n in range(first, first + count)))
            subprocess.run([options.refrain, "import", bundle, "--tracks", lines], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)

        imported(0, options.tracks)
        subprocess.run([options.refrain, "build", bundle], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server = subprocess.Popen([options.refrain, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL)

        def call(method, params):
            server.stdin.write(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode() + b"\n")
            server.stdin.flush()
            return json.loads(server.stdout.readline())

        def search(words):
            start = time.perf_counter()
            answer = call("tools/call", {"name": "search_tracks", "arguments": {"query": words, "limit": 5}})
            return (time.perf_counter() - start) * 1000, answer["result"]["structuredContent"]["hits"]

        call("initialize", {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "live", "version": "1"}})
        server.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')

        def median():
            return statistics.median(search(" ".join(draw.sample(WORDS, 2)))[0] for _ in range(100))

        print(f"{options.tracks} tracks, nothing waits: {median():.1f} ms a call")
        there = options.tracks
        for count in BATCHES:
            imported(there, count)
            there += count
            first, hits = search(str(there - 1))
            found = any(hit["id"] == f"t{there - 1}" for hit in hits)
            print(f"{there - options.tracks} wait: first call {first:.0f} ms, the last track {'found' if found else 'NOT FOUND'};"
                  f" then {median():.1f} ms a call")
        server.kill()


if __name__ == "__main__":
    main()
