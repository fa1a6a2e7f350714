#!/usr/bin/env python3
"""BM25 by the formula, beside `refrain evaluate text`, on a collection in BEIR's files.

    pip install PyStemmer
    python3 Benchmarks/peers/text_bm25.py --corpus C.jsonl --queries Q.jsonl --qrels Q.tsv --run refrain.run

An independent check in plain Python: nothing is shared with Refrain but the definition. `--run` is the run file
that `refrain evaluate text --run` wrote; without it only Python's own figures are printed. Rows:

    lucene, porter     words as Lucene's StandardTokenizer cuts them (numbers with points whole, possessives
                       dropped), the 33 stop words, Porter's first stemmer: what Anserini's default analyzer does
    lucene, porter2    the same words with the stemmer that Refrain has
    ... coded lengths  document lengths rounded to a byte as Lucene does
"""
import argparse
import collections
import json
import math
import re

import Stemmer

parser = argparse.ArgumentParser()
parser.add_argument("--corpus", required=True)
parser.add_argument("--queries", required=True)
parser.add_argument("--qrels", required=True)
parser.add_argument("--run")
parser.add_argument("--k1", type=float, default=0.9)
parser.add_argument("--b", type=float, default=0.4)
options = parser.parse_args()

STOP = set("a an and are as at be but by for if in into is it no not of on or such that the their then there these "
           "they this to was will with".split())
WORD = re.compile(r"[^\W_]+(?:(?:(?<=[^\W\d_])['’.:·](?=[^\W\d_])|(?<=\d)[.,;'](?=\d)|_+)[^\W_]+)*")


def analyzer(stemmer):
    def analyze(text):
        terms = []
        for word in WORD.findall(text):
            word = word.lower().replace("’", "'")
            word = word[:-2] if word.endswith("'s") else word
            if word not in STOP:
                terms.append(stemmer.stemWord(word))
        return terms
    return analyze


def coded(length):
    """Lucene's SmallFloat.byte4ToInt(intToByte4(length))."""
    if length < 24:
        return length
    shift = max(0, (length - 24).bit_length() - 4)
    return 24 + ((length - 24) >> shift << shift)


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


corpus = [(row["_id"], " ".join(filter(None, [row.get("title"), row["text"]]))) for row in read(options.corpus)]
queries = {row["_id"]: row["text"] for row in read(options.queries)}
gains = collections.defaultdict(dict)
with open(options.qrels, encoding="utf-8") as file:
    next(file)
    for line in file:
        query, document, score = line.rstrip("\n").split("\t")
        gains[query][document] = float(score)


def ndcg(ranking, judged):
    ideal = sum(gain / math.log2(rank + 2) for rank, gain in enumerate(sorted(judged.values(), reverse=True)[:10]))
    found = sum(judged.get(document, 0) / math.log2(rank + 2) for rank, document in enumerate(ranking[:10]))
    return found / ideal if ideal else 0


def rank(analyze, length):
    postings = collections.defaultdict(list)
    lengths = []
    for number, (_, text) in enumerate(corpus):
        terms = analyze(text)
        lengths.append(len(terms))
        for term, count in collections.Counter(terms).items():
            postings[term].append((number, count))
    average = sum(lengths) / len(lengths)
    rankings = {}
    for query in gains:
        if query not in queries:
            continue
        scores = collections.Counter()
        for term in analyze(queries[query]):
            found = postings.get(term, [])
            idf = math.log(1 + (len(corpus) - len(found) + 0.5) / (len(found) + 0.5))
            for number, count in found:
                norm = options.k1 * (1 - options.b + options.b * length(lengths[number]) / average)
                scores[number] += idf * count / (count + norm)
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:10]
        rankings[query] = [corpus[number][0] for number, _ in best]
    return rankings


def report(name, rankings):
    values = [ndcg(rankings.get(query, []), judged) for query, judged in gains.items() if query in queries]
    print(f"{name:32} NDCG@10 {sum(values) / len(values):.4f}   {len(values)} queries")


for name in ("porter", "porter2"):
    stemmer = Stemmer.Stemmer("porter" if name == "porter" else "english")
    report(f"lucene, {name}", rank(analyzer(stemmer), lambda length: length))
    report(f"lucene, {name}, coded lengths", rank(analyzer(stemmer), coded))
if options.run:
    rankings = collections.defaultdict(list)
    with open(options.run, encoding="utf-8") as file:
        for line in file:
            query, _, document, *_ = line.split()
            rankings[query].append(document)
    report("refrain", rankings)
