#!/usr/bin/env python3
"""Turns the Vaswani and Cranfield collections into the files that `refrain evaluate text` reads.

    python3 Benchmarks/peers/text_beir.py --data ../shared/data --out /tmp/refrain-beir
"""
import argparse
import json
import os
import re

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="../shared/data")
parser.add_argument("--out", default="/tmp/refrain-beir")
options = parser.parse_args()


def write(name, documents, queries, judgements):
    folder = os.path.join(options.out, name)
    os.makedirs(folder, exist_ok=True)
    for file_name, rows in (("corpus.jsonl", documents), ("queries.jsonl", queries)):
        with open(os.path.join(folder, file_name), "w", encoding="utf-8") as file:
            for identifier, text in rows:
                file.write(json.dumps({"_id": identifier, "text": " ".join(text.split())}) + "\n")
    with open(os.path.join(folder, "qrels.tsv"), "w", encoding="utf-8") as file:
        file.write("query-id\tcorpus-id\tscore\n")
        for row in judgements:
            file.write("\t".join(row) + "\n")


def read(path):
    with open(os.path.join(options.data, path), encoding="latin-1") as file:
        return file.read()


documents = re.findall(r"<DOCNO>\s*(\S+)\s*</DOCNO>(.*?)</DOC>", read("vaswani/doc-text.trec"), re.S)
queries = re.findall(r"<num>\s*(\S+?)\s*</num><title>(.*?)</title>", read("vaswani/query-text.trec"), re.S)
judgements = [(row.split()[0], row.split()[2], row.split()[3]) for row in read("vaswani/qrels").splitlines() if row.strip()]
write("vaswani", documents, queries, judgements)

documents = []
for part in re.split(r"^\.I ", read("cranfield/cran.all.1400"), flags=re.M)[1:]:
    identifier = part.split()[0]
    title = re.search(r"^\.T\n(.*?)^\.A", part, re.S | re.M)
    text = re.search(r"^\.W\n(.*)", part, re.S | re.M)
    documents.append((identifier, (title.group(1) if title else "") + " " + (text.group(1) if text else "")))
queries = []
for number, part in enumerate(re.split(r"^\.I ", read("cranfield/cran.qry"), flags=re.M)[1:], 1):
    # Judgements count the queries from 1, whatever their own numbers are.
    queries.append((str(number), part.split(".W", 1)[1]))
judgements = []
for row in read("cranfield/cranqrel").splitlines():
    parts = row.split()
    if len(parts) >= 3:
        judgements.append((parts[0], parts[1], "1" if int(parts[2]) > 0 else "0"))
write("cranfield", documents, queries, judgements)
