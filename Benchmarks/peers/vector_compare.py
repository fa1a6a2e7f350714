"""Refrain's vector index beside hnswlib, faiss, USearch and Voyager: one table, one run, one thread.

    python3 vector_compare.py ../.build/release/VectorBenchmarks tracks mnist captions products sample synthetic

Every engine has M = 16 (32 links on the lowest level) and a construction beam of 200, and one thread.
Rounds are interleaved: all engines run once before any runs again, and the fastest run of each
measurement counts. Seconds are processor time; resident is what the process grew by, the index loaded and
the queries answered. Indexes are kept in /tmp/refrain-vectors.
"""

import json
import os
import subprocess
import sys

import vector_peers
from vector_data import METRICS, prepared

ROUNDS = 3
SHARES = "1,0.5,0.2,0.1,0.05,0.01,0.001,0.0001"
# Peers keep at least as many candidates as neighbours are wanted; ours may look at fewer links.
OUR_BEAMS = "4,6,8,10,12,16,24,32,48,64,96,128,192,256,384,512,768,1024"
# Random filters, and filters that allow what lies near the queries or far from them,
# and for inner products the shortest vectors.
FILTERS = {"none": "random", "with": "near", "against": "far", "short": "short"}


def ours(program, name, *options):
    place = os.path.join(vector_peers.FOLDER, name)
    command = [program, place, "--metric", METRICS[name], "--rounds", "1"]
    command += ["--keep", os.path.join(vector_peers.index_place(name), "refrain.vectors"), *options]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def fastest(runs):
    """The best rate of each beam over several curves."""
    best = {}
    for points in runs:
        for beam, recall, rate in points:
            best[beam] = (beam, recall, max(rate, best.get(beam, (0, 0, 0))[2]))
    return [best[beam] for beam in sorted(best)]


def compare(program, name, peers):
    base, queries, truth, metric = prepared(name)
    kept = os.path.join(vector_peers.index_place(name), "refrain.vectors")
    notes = kept + ".json"
    if not (os.path.exists(kept) and os.path.exists(notes)):
        if os.path.exists(kept):
            os.remove(kept)
        built = ours(program, name, "--beams", "10")[0]
        with open(notes, "w") as file:
            json.dump(built, file)
    with open(notes) as file:
        built = json.load(file)
    seconds = {"refrain": built["build_seconds"]}
    sizes = {"refrain": os.path.getsize(kept)}
    resident = {}
    engines = {}
    for peer in peers:
        before = vector_peers.resident()
        engines[peer], peer_notes = vector_peers.build(name, peer, base, metric)
        engines[peer].search(queries, 100)
        resident[peer] = vector_peers.resident() - before
        seconds[peer], sizes[peer] = peer_notes["cpu"], peer_notes["bytes"]
    runs = {engine: [] for engine in seconds}
    for _ in range(ROUNDS):
        lines = ours(program, name, "--beams", OUR_BEAMS)
        resident["refrain"] = lines[-1]["resident_bytes"]
        runs["refrain"].append(
            [(p["beam"], p["recall"], p["queries_a_second"]) for p in lines if "beam" in p]
        )
        for peer, index in engines.items():
            runs[peer].append(vector_peers.curve(index, queries, truth))
    curves = {engine: fastest(points) for engine, points in runs.items()}
    rates = {e: [vector_peers.at_recall(c, w) for w in (0.95, 0.99)] for e, c in curves.items()}
    print(f"\n{name}: {base.shape[0]:,} x {base.shape[1]}, {metric}, k = 10")
    print(f"{'':12}{'@0.95':>9}{'@0.99':>9}{'x hnswlib':>16}{'build s':>10}{'file MB':>10}{'resident MB':>13}")
    for engine in seconds:
        cells = "".join(f"{rate:9.0f}" if rate else f"{'-':>9}" for rate in rates[engine])
        ratios = " / ".join(
            f"{mine / theirs:.2f}" if mine and theirs else "-"
            for mine, theirs in zip(rates[engine], rates.get("hnswlib", [None, None]))
        )
        sizes_shown = f"{sizes[engine] / 1e6:10.0f}{resident[engine] / 1e6:13.0f}"
        print(f"{engine:12}{cells}{ratios:>16}{seconds[engine]:10.1f}{sizes_shown}", flush=True)
    for line in ours(program, name, "--shares", SHARES):
        if "share" in line:
            print(
                f"  allowed {line['share']:<7} {FILTERS[line['correlation']]:8} recall {line['recall']:.4f} "
                f"{line['queries_a_second']:9.0f} queries/s",
                flush=True,
            )


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for chosen in sys.argv[2:] or METRICS:
        # The slow builders are left out at a million vectors unless their indexes are there.
        every = list(vector_peers.PEERS)
        if chosen == "synthetic":
            folder = os.path.join(vector_peers.FOLDER, chosen)
            every = [p for p in every if os.path.exists(os.path.join(folder, p + ".index.json"))]
        compare(sys.argv[1], chosen, every)
