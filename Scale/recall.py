"""Recall@20 and NDCG@20 of factors that Scale/train.py wrote with --listeners, by the protocol of
`refrain evaluate recommend`: all tracks are ranked but the listener's own.

    python3 Scale/recall.py FOLDER --train train.txt --test test.txt
"""

import argparse
import os

import numpy as np


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if len(words) > 1:
                yield words[0], words[1:]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--train", required=True)
    parser.add_argument("--test", required=True)
    parser.add_argument("--k", type=int, default=20)
    options = parser.parse_args()

    def load(matrix, ids):
        with open(os.path.join(options.folder, ids), encoding="utf-8") as file:
            numbers = {line.rstrip("\n"): place for place, line in enumerate(file)}
        return np.load(os.path.join(options.folder, matrix)), numbers

    items, item_of = load("factors.npy", "ids.txt")
    listeners, listener_of = load("listeners.npy", "listeners.txt")
    own = {name: [item_of[item] for item in list if item in item_of]
           for name, list in rows(options.train)}
    discounts = 1 / np.log2(np.arange(2, options.k + 2))
    recalls, gains = [], []
    for name, wanted in rows(options.test):
        if name not in listener_of:
            continue
        scores = items @ listeners[listener_of[name]]
        scores[own.get(name, [])] = -np.inf
        best = np.argpartition(-scores, options.k)[:options.k]
        best = best[np.argsort(-scores[best], kind="stable")]
        gold = {item_of.get(item, -1) for item in wanted}
        hits = np.array([item in gold for item in best.tolist()])
        recalls.append(hits.sum() / len(set(wanted)))
        gains.append((hits * discounts).sum() / discounts[:min(len(set(wanted)), options.k)].sum())
    print(f"listeners {len(recalls)}  recall@{options.k} {np.mean(recalls):.4f}"
          f"  ndcg@{options.k} {np.mean(gains):.4f}")


if __name__ == "__main__":
    main()
