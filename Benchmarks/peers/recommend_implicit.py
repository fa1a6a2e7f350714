"""Epoch time and Recall@20 of `implicit`'s ALS against Refrain's, interleaved in one run.

    python3 Benchmarks/peers/recommend_implicit.py BINARY TRAIN TEST [--threads 2] [--rounds 3]

BINARY is RecommenderBenchmarks in release form. `implicit` runs with conjugate gradients, its
default solver, and with the weights of Refrain's recipe, which are far better here than its own
defaults. Both engines get the same number of threads; medians over the rounds.
"""

import argparse
import json
import os
import subprocess
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import scipy.sparse as sp
from implicit.als import AlternatingLeastSquares


def read(path):
    return [[int(x) for x in line.split()] for line in open(path)]


def recall(model, train, test, cut=20):
    total = count = 0
    users = [line[0] for line in test if len(line) > 1]
    relevant = {line[0]: set(line[1:]) for line in test}
    for start in range(0, len(users), 256):
        batch = np.array(users[start:start + 256])
        scores = model.user_factors[batch] @ model.item_factors.T
        for row, user in enumerate(batch):
            scores[row, train.indices[train.indptr[user]:train.indptr[user + 1]]] = -np.inf
            best = np.argpartition(-scores[row], cut)[:cut]
            total += len(relevant[user].intersection(best.tolist())) / len(relevant[user])
            count += 1
    return total / count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("train")
    parser.add_argument("test")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--ranks", default="64,128,256")
    arguments = parser.parse_args()
    lines, test = read(arguments.train), read(arguments.test)
    rows = [line[0] for line in lines for _ in line[1:]]
    columns = [item for line in lines for item in line[1:]]
    shape = (1 + max(rows), 1 + max(max(columns), max(max(l[1:], default=0) for l in test)))
    train = sp.csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=shape)
    for rank in map(int, arguments.ranks.split(",")):
        ours, theirs, our_cpu, their_cpu = [], [], [], []
        for _ in range(arguments.rounds):
            output = subprocess.run(
                [arguments.binary, "epoch", arguments.train, arguments.test, str(rank),
                 str(arguments.epochs), str(arguments.threads)],
                capture_output=True, text=True, check=True).stdout
            result = json.loads(output)
            ours.append(result["seconds_per_epoch"])
            our_cpu.append(result["processor_seconds_per_epoch"])
            # The weight of the unobserved is 1 for `implicit`, so confidences are its inverse.
            model = AlternatingLeastSquares(
                factors=rank, iterations=arguments.epochs, num_threads=arguments.threads,
                alpha=1 / 0.012, regularization=1.0, random_state=1)
            cpu = time.process_time()
            start = time.perf_counter()
            model.fit(train, show_progress=False)
            theirs.append((time.perf_counter() - start) / arguments.epochs)
            their_cpu.append((time.process_time() - cpu) / arguments.epochs)
        print(json.dumps({
            "benchmark": "ials epoch against implicit", "rank": rank,
            "threads": arguments.threads, "refrain_seconds": float(np.median(ours)),
            "implicit_seconds": float(np.median(theirs)),
            "ratio": float(np.median(theirs) / np.median(ours)),
            "refrain_processor_seconds": float(np.median(our_cpu)),
            "implicit_processor_seconds": float(np.median(their_cpu)),
            "processor_ratio": float(np.median(their_cpu) / np.median(our_cpu)),
            "refrain_recall20": result["recall20"],
            "implicit_recall20": recall(model, train, test)}), flush=True)


if __name__ == "__main__":
    main()
