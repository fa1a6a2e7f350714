"""The data sets of the vector benchmarks: base, queries, metric and exact neighbours.

    python3 vector_data.py synthetic /tmp/refrain-vectors

writes base.npy, queries.npy (float32) and truth.npy (int32, exact top 100) into a folder of that
name. Data sets: tracks and captions (real sentence embeddings, 384 wide, cosine), mnist (784, L2),
synthetic (1,000,000 x 128 in 10,000 clusters, L2), sample (100,000 of the same kind in 1,000
clusters, for engines whose builds of a million take too long), products (50,000 x 64 in 1,000 clusters with
lengths that differ by a factor of up to 100, inner product). The first three read the folder that
the environment variable REFRAIN_DATA names.
"""

import gzip
import os
import sys

import numpy as np

METRICS = {
    "tracks": "cosine",
    "captions": "cosine",
    "mnist": "l2",
    "synthetic": "l2",
    "sample": "l2",
    "products": "ip",
}
GAMMA = np.uint64(0x9E3779B97F4A7C15)


def mix(z):
    """The finaliser of SplitMix64, so that draw i of a seed is mix(seed + (i + 1) * gamma)."""
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def draws(seed, start, count):
    counter = np.arange(start + 1, start + 1 + count, dtype=np.uint64)
    return mix(np.uint64(seed) + counter * GAMMA)


def bells(seed, rows, columns, first_row=0):
    """Nearly normal numbers of variance 1: the sum of the four 16-bit parts of a draw.

    No logarithm or cosine takes part, so that every machine gives the same bytes.
    """
    bits = draws(seed, first_row * columns, rows * columns)
    total = sum((bits >> np.uint64(16 * part)) & np.uint64(0xFFFF) for part in range(4))
    centred = (total.astype(np.float64) + 2.0) / 65536.0 - 2.0
    return (centred * np.sqrt(3.0)).astype(np.float32).reshape(rows, columns)


def synthetic(rows, columns=128, clusters=10_000, spread=0.5, seed=1):
    centres = bells(seed, clusters, columns)
    member = draws(seed + 1, 0, rows) % np.uint64(clusters)
    out = np.empty((rows, columns), dtype=np.float32)
    for first in range(0, rows, 50_000):
        last = min(rows, first + 50_000)
        noise = bells(seed + 2, last - first, columns, first_row=first)
        out[first:last] = centres[member[first:last].astype(np.int64)] + np.float32(spread) * noise
    return out


def data_folder():
    folder = os.environ.get("REFRAIN_DATA")
    if not folder:
        sys.exit("Set REFRAIN_DATA to the folder that holds vectors/ and mnist/.")
    return folder


def load(name, rows=1_000_000):
    """Base and queries as float32; cosine data normalised."""
    if name == "synthetic":
        everything = synthetic(rows + 2_000)
        return everything[:rows], everything[rows:]
    if name == "sample":
        everything = synthetic(102_000, clusters=1_000)
        return everything[:100_000], everything[100_000:]
    if name == "products":
        directions = synthetic(52_000, columns=64, clusters=1_000, seed=11)
        share = (draws(14, 0, 50_000) >> np.uint64(40)).astype(np.float32) / np.float32(1 << 24)
        lengths = np.float32(0.01) + share * share * share
        return directions[:50_000] * lengths[:, None], directions[50_000:]
    folder = data_folder()
    if name == "mnist":
        with gzip.open(os.path.join(folder, "mnist", "t10k-images-idx3-ubyte.gz")) as file:
            pixels = np.frombuffer(file.read(), dtype=np.uint8, offset=16).reshape(-1, 784)
        everything = pixels.astype(np.float32)
        return everything[:9_000], everything[9_000:]
    tracks = np.load(os.path.join(folder, "vectors", "tracks.npy")).astype(np.float32)
    tracks /= np.maximum(np.linalg.norm(tracks, axis=1, keepdims=True), 1e-30)
    if name == "tracks":
        return tracks[:-1_000], tracks[-1_000:]
    captions = np.load(os.path.join(folder, "vectors", "captions.npy")).astype(np.float32)
    captions /= np.maximum(np.linalg.norm(captions, axis=1, keepdims=True), 1e-30)
    return tracks[:-1_000], captions


def exact(base, queries, metric, k=100):
    """Exact top k, ties by row: single precision picks candidates, double precision ranks them."""
    wide = min(len(base), k + 50)
    squares = (base * base).sum(axis=1)
    out = np.empty((len(queries), k), dtype=np.int32)
    for i in range(0, len(queries), 100):
        block = queries[i : i + 100]
        product = block @ base.T
        distance = squares - 2 * product if metric == "l2" else -product
        chosen = np.argpartition(distance, wide - 1, axis=1)[:, :wide]
        for j, row in enumerate(chosen):
            query, rows = block[j].astype(np.float64), base[row].astype(np.float64)
            fine = ((rows - query) ** 2).sum(axis=1) if metric == "l2" else -(rows @ query)
            out[i + j] = row[np.lexsort((row, fine))[:k]]
    return out


def prepared(name, folder="/tmp/refrain-vectors"):
    """Base, queries, exact neighbours and metric, computed once and kept in `folder`."""
    place = os.path.join(folder, name)
    os.makedirs(place, exist_ok=True)
    files = [os.path.join(place, part + ".npy") for part in ("base", "queries", "truth")]
    if not all(os.path.exists(file) for file in files):
        base, queries = load(name)
        np.save(files[0], base)
        np.save(files[1], queries)
        np.save(files[2], exact(base, queries, METRICS[name]))
    return (*[np.load(file) for file in files], METRICS[name])


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in METRICS:
        sys.exit(__doc__)
    base, queries, truth, metric = prepared(sys.argv[1], sys.argv[2])
    print(f"{sys.argv[1]}: {base.shape} base, {queries.shape} queries, {metric}")
