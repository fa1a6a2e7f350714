#!/usr/bin/env python3
"""Makes the collections and queries of the text benchmarks.

    python3 Benchmarks/peers/text_collection.py --data ../shared/data --out /tmp/refrain-text

real.tsv: about 120,000 real tracks, one a line, "title<TAB>artist". synthetic.tsv: a million lines whose
words are drawn from the real ones' statistics: each line takes a real line's length and script, and each
word is a real word drawn by its frequency given the word before it, or a coined one as often as real
tracks bring a word that no other has. queries.tsv: "kind<TAB>words", drawn from the real lines.
"""
import argparse
import csv
import os
import random

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="../shared/data")
parser.add_argument("--out", default="/tmp/refrain-text")
parser.add_argument("--synthetic", type=int, default=1_000_000)
parser.add_argument("--queries", type=int, default=500)
options = parser.parse_args()
os.makedirs(options.out, exist_ok=True)
draw = random.Random(20261123)


def clean(text):
    return " ".join(text.replace("\t", " ").split())


def tracks():
    data = options.data
    with open(f"{data}/cpcd/tracks.tsv", encoding="utf-8") as file:
        next(file)
        for line in file:
            row = line.rstrip("\n").split("\t")
            yield row[1], row[2]
    with open(f"{data}/netease/songs.tsv", encoding="utf-8") as file:
        next(file)
        for line in file:
            row = line.rstrip("\n").split("\t")
            yield row[1], row[2].replace("|", " ")
    for decade in ["60", "70", "80", "90", "00", "10"]:
        with open(f"{data}/spotify_decades/dataset-of-{decade}s.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["track"], row["artist"]
    with open(f"{data}/billboard/hot100_songs.tsv", encoding="utf-8") as file:
        next(file)
        for line in file:
            row = line.rstrip("\n").split("\t")
            yield row[0], row[1]


rows = []
for title, artist in tracks():
    title, artist = clean(title), clean(artist)
    if title and artist:
        rows.append((title, artist))
# Neighbours by artist, as an engine would order them.
rows.sort(key=lambda row: (row[1].lower(), row[0].lower()))
with open(f"{options.out}/real.tsv", "w", encoding="utf-8") as file:
    for row in rows:
        file.write("\t".join(row) + "\n")
print(len(rows), "real tracks")

words = [w for row in rows for w in row[0].split()]
names = sorted({row[1] for row in rows})
lengths = [len(row[0].split()) for row in rows]
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
following = {}
for row in rows:
    parts = row[0].split()
    for a, b in zip(parts, parts[1:]):
        following.setdefault(a, []).append(b)
artists = []
for number in range(options.synthetic // 12):
    a, b = draw.choice(names).split(), draw.choice(names).split()
    name = " ".join((a[: (len(a) + 1) // 2] + b[len(b) // 2 :])[:4])
    artists.append(name)
artists.sort(key=str.lower)
with open(f"{options.out}/synthetic.tsv", "w", encoding="utf-8") as file:
    for number in range(options.synthetic):
        # Some artists have a hundred songs, most a few.
        artist = artists[min(int(number / options.synthetic * len(artists)), len(artists) - 1)]
        line = []
        for _ in range(draw.choice(lengths)):
            if line and line[-1] in following and draw.random() < 0.5:
                line.append(draw.choice(following[line[-1]]))
            elif draw.random() < 0.02:
                coined = draw.choice(words)[:3] + draw.choice(words)[-3:]
                line.append(coined)
            else:
                line.append(draw.choice(words))
        file.write(" ".join(line) + "\t" + artist + "\n")

latin = [row for row in rows if all(ord(c) < 0x250 for c in row[0] + row[1])]


def sample(count):
    """Words of a track, filled up with words of another where it has too few."""
    parts = []
    while len(parts) < count:
        row = draw.choice(latin)
        found = [w for w in (row[0] + " " + row[1]).split() if any(c.isalnum() for c in w)]
        draw.shuffle(found)
        parts += found[: count - len(parts)]
    return ["".join(c for c in w if c.isalnum()) or "x" for w in parts]


with open(f"{options.out}/queries.tsv", "w", encoding="utf-8") as file:
    for count in range(2, 9):
        for _ in range(options.queries):
            file.write(f"or{count}\t{' '.join(sample(count))}\n")
    for _ in range(options.queries):
        row = draw.choice(latin)
        found = [w for w in (row[0] + " " + row[1]).split() if w.isalnum()]
        while len(found) < 2:
            row = draw.choice(latin)
            found = [w for w in (row[0] + " " + row[1]).split() if w.isalnum()]
        file.write(f"and\t{' '.join(draw.sample(found, min(3, len(found))))}\n")
    made = 0
    while made < options.queries:
        found = draw.choice(latin)[0].split()
        if len(found) < 2 or not all(w.isalnum() for w in found):
            continue
        start = draw.randrange(len(found) - 1)
        file.write(f"phrase\t{' '.join(found[start : start + 3])}\n")
        made += 1
    made = 0
    while made < options.queries:
        found = [w.lower() for w in draw.choice(latin)[0].split() if w.isascii() and w.isalpha() and len(w) >= 5]
        if not found:
            continue
        word = draw.choice(found)
        at = draw.randrange(1, len(word))
        file.write(f"fuzzy\t{word[:at] + draw.choice('abcdefghijklmnopqrstuvwxyz') + word[at + 1 :]}\n")
        made += 1
    for _ in range(options.queries):
        found = [w.lower() for w in draw.choice(latin)[0].split() if w.isascii() and w.isalpha()]
        word = draw.choice(found) if found else "love"
        file.write(f"prefix\t{word[: draw.randint(1, max(1, min(5, len(word))))]}\n")
    for _ in range(options.queries):
        file.write("nothing\tqqzzxxqq\n")
