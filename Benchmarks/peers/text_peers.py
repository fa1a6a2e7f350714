#!/usr/bin/env python3
"""Text search beside its peers: the same collection, the same queries, one thread, one run, one table.

    pip install tantivy pyterrier-pisa bm25s numpy
    python3 Benchmarks/peers/text_collection.py
    swift build -c release --package-path Benchmarks
    python3 Benchmarks/peers/text_peers.py --collection /tmp/refrain-text/real.tsv

Times are microseconds a query for the best ten, of each query the fastest of three rounds: whoever else uses the machine
takes milliseconds out of the others. From Tantivy's the time of a query that matches nothing is
subtracted: that is what its Python binding costs; it is not asked for the number of matches, nor are we. Its queries are parsed before the clock starts;
ours are parsed inside it, and so are PISA's, which takes all queries of a kind in one call (the fastest of its algorithms for each kind; a
word that it does not know is left out of an AND; it knows no word outside ASCII). Pairs run one after the other, so that a busy machine slows both.
"""
import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

import numpy

parser = argparse.ArgumentParser()
parser.add_argument("--collection", default="/tmp/refrain-text/real.tsv")
parser.add_argument("--queries", default="/tmp/refrain-text/queries.tsv")
parser.add_argument("--binary", default=os.path.join(os.path.dirname(__file__), "../.build/release/TextBenchmarks"))
parser.add_argument("--work", default="/tmp/refrain-text/peers")
parser.add_argument("--skip", default="", help="peers to leave out, separated by commas")
parser.add_argument("--fts-queries", type=int, default=40, help="queries a kind for SQLite, which is slow")
options = parser.parse_args()
skipped = set(options.skip.split(","))
shutil.rmtree(options.work, ignore_errors=True)
os.makedirs(options.work)
with open(options.collection, encoding="utf-8") as file:
    documents = [line.rstrip("\n").replace("\t", " ") for line in file]
kinds = {}
with open(options.queries, encoding="utf-8") as file:
    for line in file:
        kind, text = line.rstrip("\n").split("\t")
        kinds.setdefault(kind, []).append(text)
table = {}


def times(kind, function, queries, rounds=3):
    best = numpy.full(len(queries), numpy.inf)
    for _ in range(rounds):
        for number, query in enumerate(queries):
            start = time.perf_counter_ns()
            function(query)
            best[number] = min(best[number], (time.perf_counter_ns() - start) / 1000)
    return best


def put(engine, kind, taken, less=0.0):
    table.setdefault(kind, {})[engine] = (max(taken.mean() - less, 0), max(numpy.percentile(taken, 99) - less, 0))


def run_tantivy():
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=False)
    folder = os.path.join(options.work, "tantivy")
    os.makedirs(folder)
    index = tantivy.Index(builder.build(), path=folder)
    start, processor = time.time(), time.process_time()
    writer = index.writer(heap_size=400_000_000, num_threads=1)
    for text in documents:
        document = tantivy.Document()
        document.add_text("text", text)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    # One segment, as ours is one: its best case.
    seconds, processor = time.time() - start, time.process_time() - processor
    print(f"tantivy: {len(documents) / processor:.0f} documents a second of processor time, Python's part included", file=sys.stderr)
    index.reload()
    searcher = index.searcher()
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
    table.setdefault("build", {})["tantivy"] = (len(documents) / seconds, size)
    parsed = {}
    for kind, texts in kinds.items():
        for text in texts:
            if kind == "and":
                query = index.parse_query(" ".join("+" + word.lower() for word in text.split()), ["text"])
            elif kind == "phrase":
                query = index.parse_query('"' + text.lower() + '"', ["text"])
            elif kind == "fuzzy":
                query = tantivy.Query.fuzzy_term_query(index.schema, "text", text, distance=1, transposition_cost_one=True)
            elif kind == "prefix":
                query = tantivy.Query.regex_query(index.schema, "text", text + ".*")
            else:
                query = index.parse_query(" ".join(word.lower() for word in text.split()), ["text"])
            parsed.setdefault(kind, []).append(query)
    print("tantivy segments:", searcher.num_segments, file=sys.stderr)
    nothing = times("nothing", lambda query: searcher.search(query, 10, count=False), parsed["nothing"])
    less = float(numpy.median(nothing))
    put("tantivy overhead", "nothing", nothing)
    for kind, queries in parsed.items():
        if kind != "nothing":
            put("tantivy", kind, times(kind, lambda query: searcher.search(query, 10, count=False), queries), less)


def run_pisa():
    import pyterrier_pisa
    from pyterrier_pisa import _pisathon

    path = os.path.join(options.work, "pisa")
    index = pyterrier_pisa.PisaIndex(path, stemmer="none", threads=1, stops="none")
    start = time.time()
    index.index({"docno": str(number), "text": text} for number, text in enumerate(documents))
    seconds = time.time() - start
    size = sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path) if name.startswith("inv."))
    table.setdefault("build", {})["pisa"] = (len(documents) / seconds, size)
    retriever = index.bm25(k1=1.2, b=0.75, num_results=10, threads=1)

    def ask(algorithm, texts):
        rows = len(texts) * 10
        buffers = {
            "result_qidxs": numpy.empty(rows, dtype=numpy.int32), "result_docnos": numpy.empty(rows, dtype=object),
            "result_ranks": numpy.empty(rows, dtype=numpy.int32), "result_scores": numpy.empty(rows, dtype=numpy.float32)}
        queries = list(enumerate(texts))
        start = time.perf_counter_ns()
        _pisathon.retrieve(
            retriever._ctxt, algorithm, queries, k=10, threads=1, query_weighted=0, pretokenised=False, **buffers)
        return (time.perf_counter_ns() - start) / 1000 / len(texts)

    for kind, texts in kinds.items():
        if kind.startswith("or") or kind in ("and", "nothing"):
            ways = ("ranked_and", "block_max_ranked_and") if kind == "and" else (
                "maxscore", "wand", "block_max_wand", "block_max_maxscore")
            lower = [text.lower() for text in texts]
            put("pisa", kind, numpy.array([min(ask(way, lower) for way in ways for _ in range(5))]))


def run_bm25s():
    import bm25s

    tokens = bm25s.tokenize(documents, stopwords=None, show_progress=False)
    retriever = bm25s.BM25()
    retriever.index(tokens, show_progress=False)
    for kind, texts in kinds.items():
        if kind.startswith("or"):
            queries = [bm25s.tokenize([text], stopwords=None, show_progress=False, return_ids=False) for text in texts]
            function = lambda query: retriever.retrieve(query, k=10, show_progress=False, n_threads=0)
            put("bm25s", kind, times(kind, function, queries, rounds=1))


def run_fts():
    connection = sqlite3.connect(os.path.join(options.work, "fts.db"))
    connection.execute("create virtual table t using fts5(text, content='', tokenize='unicode61')")
    connection.executemany("insert into t(rowid, text) values (?, ?)", enumerate(documents))
    connection.commit()
    statement = "select rowid from t where t match ? order by rank limit 10"
    for kind, texts in kinds.items():
        if kind.startswith("or") or kind in ("and", "phrase"):
            joiner = " OR " if kind.startswith("or") else " AND "
            queries = ['"' + text + '"' if kind == "phrase" else joiner.join(f'"{word}"' for word in text.split())
                       for text in texts[: options.fts_queries]]
            put("fts5", kind, times(kind, lambda query: connection.execute(statement, (query,)).fetchall(), queries, rounds=1))


def run_refrain():
    for fields in ("one", "two"):
        path = os.path.join(options.work, fields + ".rfi")
        output = subprocess.run([options.binary, options.collection, options.queries, path, fields, "1"],
                                capture_output=True, text=True, check=True).stdout
        for line in output.splitlines():
            row = json.loads(line)
            if row["name"] == "build":
                table.setdefault("build", {})["refrain " + fields] = (row["documents"] / row["seconds"], row["bytes"])
            elif row["name"] == "open":
                table.setdefault("open", {})["refrain " + fields] = (row["microseconds"], row["microseconds"])
            else:
                table.setdefault(row["name"], {})["refrain " + fields] = (row["mean"], row["p99"])


run_refrain()
for name, function in (("tantivy", run_tantivy), ("pisa", run_pisa), ("bm25s", run_bm25s), ("fts5", run_fts)):
    if name not in skipped:
        function()
engines = ["refrain one", "refrain two", "tantivy", "pisa", "bm25s", "fts5"]
print(f"{len(documents)} documents; microseconds a query, mean / 99th percentile; ratio to 'refrain one' by the mean")
print(f"{'':8}" + "".join(f"{name:>26}" for name in engines))
for kind in list(kinds) + ["open"]:
    row = table.get(kind, {})
    line = f"{kind:8}"
    base = row.get("refrain one", (0, 0))[0]
    for name in engines:
        if name in row:
            mean, tail = row[name]
            ratio = f" x{mean / base:.1f}" if base and name != "refrain one" else ""
            line += f"{f'{mean:.1f} / {tail:.1f}{ratio}':>26}"
        else:
            line += f"{'-':>26}"
    print(line)
if "tantivy overhead" in table.get("nothing", {}):
    print("tantivy's binding, subtracted:", f"{table['nothing']['tantivy overhead'][0]:.1f} microseconds")
for name, (rate, size) in table["build"].items():
    print(f"{name:12} {rate:12.0f} documents/s, one thread {size / 1e6:10.1f} MB")
