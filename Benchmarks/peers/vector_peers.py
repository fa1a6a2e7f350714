"""The peers of the vector benchmarks: hnswlib, faiss (HNSW, HNSW over 8-bit codes), USearch (float32, int8), Voyager.

    python3 vector_peers.py tracks hnswlib

builds one index (or reads the one kept from an earlier run), prints its build time in seconds of
processor time, its size, and queries a second on one thread at each beam width.
All have M = 16 (32 links on the lowest level) and a construction beam of 200.
"""

import json
import os
import sys
import time

import numpy as np

from vector_data import prepared

FOLDER = "/tmp/refrain-vectors"
BEAMS = [10, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024]
K = 10
M = 16
CONSTRUCTION = 200


class HNSWLib:
    def __init__(self, base, metric, path):
        import hnswlib

        self.index = hnswlib.Index(space="l2" if metric == "l2" else "ip", dim=base.shape[1])
        if os.path.exists(path):
            self.index.load_index(path, max_elements=len(base))
        else:
            self.index.init_index(len(base), M=M, ef_construction=CONSTRUCTION, random_seed=1)
            self.index.set_num_threads(1)
            self.index.add_items(base)
            self.index.save_index(path)
        self.index.set_num_threads(1)

    def search(self, queries, beam):
        self.index.set_ef(max(beam, K))
        return self.index.knn_query(queries, k=K, num_threads=1)[0]


class FaissHNSW:
    def __init__(self, base, metric, path, codes=False):
        import faiss

        faiss.omp_set_num_threads(1)
        kind = faiss.METRIC_L2 if metric == "l2" else faiss.METRIC_INNER_PRODUCT
        if os.path.exists(path):
            self.index = faiss.read_index(path)
        else:
            if codes:
                self.index = faiss.IndexHNSWSQ(
                    base.shape[1], faiss.ScalarQuantizer.QT_8bit, M, kind
                )
                self.index.train(base)
            else:
                self.index = faiss.IndexHNSWFlat(base.shape[1], M, kind)
            self.index.hnsw.efConstruction = CONSTRUCTION
            self.index.add(base)
            faiss.write_index(self.index, path)

    def search(self, queries, beam):
        import faiss

        faiss.omp_set_num_threads(1)
        self.index.hnsw.efSearch = max(beam, K)
        return self.index.search(queries, K)[1]


class FaissHNSWSQ(FaissHNSW):
    def __init__(self, base, metric, path):
        super().__init__(base, metric, path, codes=True)


class USearch:
    dtype = "f32"

    def __init__(self, base, metric, path):
        from usearch.index import Index

        self.index = Index(
            ndim=base.shape[1],
            metric={"cosine": "cos", "l2": "l2sq", "ip": "ip"}[metric],
            dtype=self.dtype,
            connectivity=M,
            expansion_add=CONSTRUCTION,
        )
        if os.path.exists(path):
            self.index.load(path)
        else:
            self.index.add(np.arange(len(base)), base, threads=1)
            self.index.save(path)

    def search(self, queries, beam):
        self.index.expansion_search = max(beam, K)
        return self.index.search(queries, K, threads=1).keys


class USearchI8(USearch):
    dtype = "i8"


class Voyager:
    def __init__(self, base, metric, path):
        import voyager

        space = voyager.Space.Euclidean if metric == "l2" else voyager.Space.InnerProduct
        if os.path.exists(path):
            self.index = voyager.Index.load(path)
        else:
            self.index = voyager.Index(
                space, base.shape[1], M=M, ef_construction=CONSTRUCTION, random_seed=1
            )
            self.index.add_items(base, num_threads=1)
            self.index.save(path)

    def search(self, queries, beam):
        return self.index.query(queries, k=K, num_threads=1, query_ef=max(beam, K))[0]


PEERS = {
    "hnswlib": HNSWLib,
    "faiss": FaissHNSW,
    "faiss-sq8": FaissHNSWSQ,
    "usearch": USearch,
    "usearch-i8": USearchI8,
    "voyager": Voyager,
}


def resident():
    """Bytes of this process that are in memory."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def index_place(name):
    """The folder of a data set's indexes; captions are searched for among the tracks."""
    return os.path.join(FOLDER, "tracks" if name == "captions" else name)


def build(name, peer, base, metric):
    """The index, and what building it cost, kept beside it from the run that built it."""
    place = index_place(name)
    os.makedirs(place, exist_ok=True)
    path = os.path.join(place, peer + ".index")
    notes = path + ".json"
    if not os.path.exists(notes):
        if os.path.exists(path):
            os.remove(path)
        wall, cpu = time.perf_counter(), time.process_time()
        index = PEERS[peer](base, metric, path)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        with open(notes, "w") as file:
            json.dump({"wall": wall, "cpu": cpu, "bytes": os.path.getsize(path)}, file)
    else:
        index = PEERS[peer](base, metric, path)
    with open(notes) as file:
        return index, json.load(file)


def recall(found, truth):
    found = np.asarray(found).astype(np.int64)
    hits = sum(len(set(a[:K].tolist()) & set(b[:K].tolist())) for a, b in zip(found, truth))
    return hits / (len(truth) * K)


def curve(index, queries, truth, beams=BEAMS, rounds=1):
    """(beam, recall, queries a second) up to a recall of 0.995."""
    points = []
    for beam in beams:
        best, found = float("inf"), None
        for _ in range(rounds):
            start = time.process_time()
            found = index.search(queries, beam)
            best = min(best, time.process_time() - start)
        points.append((beam, recall(found, truth), len(queries) / best))
        if points[-1][1] > 0.995:
            break
    return points


def at_recall(points, wanted):
    """Queries a second at a recall, on the straight line between the two points around it."""
    for before, after in zip([None, *points], points):
        if after[1] >= wanted:
            if before is None or before[1] >= wanted:
                return after[2]
            share = (wanted - before[1]) / (after[1] - before[1])
            return before[2] * (after[2] / before[2]) ** share
    return None


if __name__ == "__main__":
    name, chosen = sys.argv[1], sys.argv[2:] or list(PEERS)
    base, queries, truth, metric = prepared(name, FOLDER)
    for peer in chosen:
        index, notes = build(name, peer, base, metric)
        points = curve(index, queries, truth)
        print(peer, notes, {w: at_recall(points, w) for w in (0.95, 0.99)}, flush=True)
        for point in points:
            print("   beam %5d  recall %.4f  %8.0f queries/s" % point, flush=True)
