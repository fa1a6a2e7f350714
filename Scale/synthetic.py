"""Draws events as a large service would have them, to try Scale/train.py with.

    python3 Scale/synthetic.py --events 20000000 --listeners 200000 --tracks 1000000 --out events.csv

Listeners have tastes: each plays mostly within a few of 200 groups of tracks, popular tracks more often
(Zipf). The same seed gives the same file.
"""

import argparse

import numpy as np


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=20_000_000)
    parser.add_argument("--listeners", type=int, default=200_000)
    parser.add_argument("--tracks", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    random = np.random.default_rng(options.seed)
    groups = 200
    group_of = random.integers(0, groups, options.tracks)
    members = np.argsort(group_of, kind="stable")
    starts = np.searchsorted(group_of[members], np.arange(groups + 1))
    tastes = random.integers(0, groups, (options.listeners, 4))
    with open(options.out, "w", encoding="ascii") as file:
        file.write("listener,track\n")
        left = options.events
        while left:
            count = min(left, 1_000_000)
            listeners = random.integers(0, options.listeners, count)
            group = tastes[listeners, random.integers(0, 4, count)]
            sizes = starts[group + 1] - starts[group]
            # The r-th track of a group is played about 1 / r as often as the first.
            ranks = np.floor(np.exp(random.random(count) * np.log(sizes + 1))).astype(np.int64) - 1
            tracks = members[starts[group] + np.minimum(ranks, sizes - 1)]
            lines = np.char.add(np.char.add(listeners.astype("U8"), ","), tracks.astype("U8"))
            file.write("\n".join(lines.tolist()) + "\n")
            left -= count


if __name__ == "__main__":
    main()
