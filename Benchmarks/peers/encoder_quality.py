#!/usr/bin/env python3
"""How well descriptions find tracks: by words (BM25), latent vectors, MiniLM, and their fusion.

  encoder_quality.py MODEL DATA BENCHMARK WORK [tfidf|ppmi] [POWER] [DIMENSION]

BENCHMARK is the path of EncoderBenchmarks, WORK a folder for its files (sentence vectors are kept
there from one run to the next). Tasks, each with a fixed half of the queries to choose the weights
of the fusion and the other half to report:

  jamendo    captions of 177 tracks among 55,525 known by their tags alone; a track with just the
             tags of the captioned one is as good, because nothing tells them apart
  musiccaps  2,663 captions, each to its own aspect list among all (training part)
  cpcd       first requests of 400 dialogues, to the tracks that were liked in them, among 15,418
"""
import ast
import csv
import itertools
import json
import math
import re
import subprocess
import sys
from pathlib import Path

import numpy as np


def jamendo(data):
    documents, numbers = [], {}
    for line in (data / "jamendo/autotagging_union.tsv").read_text().splitlines()[1:]:
        fields = line.split("\t")
        numbers[int(fields[0].removeprefix("track_"))] = len(documents)
        documents.append(", ".join(sorted(tag.split("---")[1] for tag in fields[5:])))
    alike = {}
    for number, document in enumerate(documents):
        alike.setdefault(document, set()).add(number)
    queries, relevant = [], []
    with open(data / "jamendo/captions.csv", newline="") as file:
        for row in csv.DictReader(file):
            if int(row["track_id"]) in numbers:
                queries.append(row["caption"])
                relevant.append(alike[documents[numbers[int(row["track_id"])]]])
    return documents, queries, relevant


def musiccaps(data):
    with open(data / "musiccaps/musiccaps_train.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    documents = [", ".join(ast.literal_eval(row["aspect_list"])) for row in rows]
    return documents, [row["caption"] for row in rows], [{i} for i in range(len(rows))]


def cpcd(data):
    numbers, documents = {}, []
    for line in (data / "cpcd/tracks.tsv").read_text().splitlines()[1:]:
        fields = line.split("\t")
        numbers[fields[0]] = len(documents)
        documents.append(f"{fields[1]} by {fields[2]}, {fields[3]}")
    queries, relevant = [], []
    for line in (data / "cpcd/dialogs.train.jsonl").read_text().splitlines():
        dialog = json.loads(line)
        liked = {numbers[t] for turn in dialog["turns"] for t in turn["liked_results"] if t in numbers}
        if liked:
            queries.append(dialog["turns"][0]["user_query"])
            relevant.append(liked)
    return documents, queries, relevant


def words(text):
    return re.findall(r"\w+", text.lower())


def bm25(documents, queries, k1=1.2, b=0.75):
    from scipy import sparse
    tokens = [words(d) for d in documents]
    vocabulary = {t: i for i, t in enumerate(sorted(set(itertools.chain(*tokens))))}
    rows = np.repeat(np.arange(len(tokens)), [len(t) for t in tokens])
    columns = np.array([vocabulary[t] for t in itertools.chain(*tokens)], int)
    tf = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), (len(tokens), len(vocabulary)))
    tf.sum_duplicates()
    lengths = np.asarray(tf.sum(axis=1)).ravel()
    df = np.bincount(tf.indices, minlength=len(vocabulary))
    idf = np.log(1 + (len(tokens) - df + 0.5) / (df + 0.5))
    norm = k1 * (1 - b + b * lengths / lengths.mean())
    tf.data = tf.data * (k1 + 1) / (tf.data + np.repeat(norm, np.diff(tf.indptr)))
    scores = tf @ sparse.diags(idf)
    query = np.zeros((len(queries), len(vocabulary)))
    for i, q in enumerate(queries):
        for t in set(words(q)):
            if t in vocabulary:
                query[i, vocabulary[t]] = 1
    return np.asarray((scores @ query.T).T, np.float32)


def vectors(benchmark, model, work, name, texts):
    out = work / f"{name}.npy"
    if not out.exists():
        source = work / f"{name}.txt"
        source.write_text("\n".join(" ".join(t.split()) for t in texts) + "\n", encoding="utf-8")
        distinct = sorted(set(source.read_text(encoding="utf-8").split("\n")[:-1]))
        (work / "distinct.txt").write_text("\n".join(distinct) + "\n", encoding="utf-8")
        subprocess.run([benchmark, "encode", model, work / "distinct.txt", work / "distinct.npy"],
                       check=True)
        place = {t: i for i, t in enumerate(distinct)}
        lines = source.read_text(encoding="utf-8").split("\n")[:-1]
        np.save(out, np.load(work / "distinct.npy")[[place[t] for t in lines]])
    return np.load(out)


def latent(benchmark, work, documents, queries, options):
    for name, texts in (("ld", documents), ("lq", queries)):
        (work / f"{name}.txt").write_text(
            "\n".join(" ".join(t.split()) for t in texts) + "\n", encoding="utf-8")
    subprocess.run([benchmark, "latent-vectors", work / "ld.txt", work / "lq.txt", work / "ld.npy",
                    work / "lq.npy", *options], check=True)
    return np.load(work / "lq.npy") @ np.load(work / "ld.npy").T


def metrics(scores, relevant, queries):
    hit10 = hit100 = ndcg = rank = 0.0
    for q in queries:
        row, good = scores[q], relevant[q]
        order = np.argsort(-row, kind="stable")[:1000]
        places = [i for i, d in enumerate(order) if d in good]
        hit10 += any(i < 10 for i in places)
        hit100 += any(i < 100 for i in places)
        ideal = sum(1 / math.log2(i + 2) for i in range(min(20, len(good))))
        ndcg += sum(1 / math.log2(i + 2) for i in places if i < 20) / ideal
        rank += 1 / (places[0] + 1) if places else 0
    n = len(queries)
    return {"hit@10": hit10 / n, "hit@100": hit100 / n, "NDCG@20": ndcg / n, "MRR": rank / n}


def standard(scores):
    """Each query's scores over the spread of its best hundred, so that channels can be added."""
    best = -np.sort(-scores, axis=1)[:, :100]
    low, high = best[:, -1:], best[:, :1]
    return np.clip((scores - low) / np.maximum(high - low, 1e-6), -1, 1)


def main(model, data, benchmark, work, *options):
    data, work = Path(data), Path(work)
    work.mkdir(exist_ok=True)
    for task in (jamendo, musiccaps, cpcd):
        documents, queries, relevant = task(data)
        channels = {
            "words": bm25(documents, queries),
            "latent": latent(benchmark, work, documents, queries, options),
        }
        if model != "none":
            q = vectors(benchmark, model, work, task.__name__ + "-q", queries)
            d = vectors(benchmark, model, work, task.__name__ + "-d", documents)
            channels["sentence"] = q @ d.T
        tune, report = range(0, len(queries), 2), range(1, len(queries), 2)
        print(f"{task.__name__}: {len(documents)} documents, {len(report)} queries")
        scaled = {name: standard(scores) for name, scores in channels.items()}
        mixes = dict(channels)
        for group in (("words", "latent"), ("words", "sentence"), ("words", "latent", "sentence")):
            if any(name not in channels for name in group):
                continue
            choices = [w for w in itertools.product((0, 0.25, 0.5, 1), repeat=len(group)) if max(w) == 1]

            def mixed(weights):
                return sum(w * scaled[n] for w, n in zip(weights, group))

            best = max(choices, key=lambda w: metrics(mixed(w), relevant, tune)["NDCG@20"])
            mixes[" + ".join(f"{w:g} {n}" for w, n in zip(best, group))] = mixed(best)
        for name, scores in mixes.items():
            row = metrics(scores, relevant, report)
            print(f"  {name:38}" + "  ".join(f"{k} {v:.4f}" for k, v in row.items()), flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
