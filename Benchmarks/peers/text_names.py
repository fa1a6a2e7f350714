#!/usr/bin/env python3
"""Name look-ups as people half remember them, for `TextBenchmarks names`.

    python3 Benchmarks/peers/text_names.py --collection /tmp/refrain-text/real.tsv --out /tmp/refrain-text/names.tsv

Each line is "kind<TAB>query<TAB>number of the wanted line". Pinyin comes from ICU (`uconv`), which our own
tables do not share.
"""
import argparse
import random
import subprocess
import unicodedata

parser = argparse.ArgumentParser()
parser.add_argument("--collection", default="/tmp/refrain-text/real.tsv")
parser.add_argument("--out", default="/tmp/refrain-text/names.tsv")
parser.add_argument("--count", type=int, default=400)
options = parser.parse_args()
draw = random.Random(7)
with open(options.collection, encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t") for line in file]
letters = "abcdefghijklmnopqrstuvwxyz"


def is_han(text):
    return text and all("\u4e00" <= c <= "\u9fff" for c in text)


def edit(word):
    if len(word) < 5 or not word.isascii() or not word.isalpha():
        return word
    place = draw.randrange(1, len(word))
    kind = draw.randrange(4)
    if kind == 0:
        return word[:place] + word[place + 1:]
    if kind == 1:
        return word[:place] + draw.choice(letters) + word[place:]
    if kind == 2 or place + 1 >= len(word):
        return word[:place] + draw.choice(letters.replace(word[place].lower(), "")) + word[place + 1:]
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def pinyin(texts):
    out = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin; Latin-ASCII; Lower"],
                         input="\n".join(texts).encode(), capture_output=True, check=True).stdout.decode()
    return [line.split() for line in out.split("\n")]


latin = [n for n, (t, a) in enumerate(rows) if (t + a).isascii() and len(t.split()) + len(a.split()) >= 3
         and sum(len(w) >= 5 and w.isalpha() for w in (t + " " + a).split()) >= 1]
han = [n for n, (t, a) in enumerate(rows) if is_han(t) and 2 <= len(t) <= 8 and (is_han(a) and len(a) <= 4)]
marked = [n for n, (t, a) in enumerate(rows)
          if any(unicodedata.normalize("NFD", c)[1:] for c in t + a if c < "\u0250") and not any(c > "\u0250" for c in t + a)]
lines = []
for n in draw.sample(latin, options.count):
    title, artist = rows[n]
    words = (title + " " + artist).split()
    lines.append(("exact", title + " " + artist, n))
    lines.append(("reversed", artist + " " + title, n))
    lines.append(("edits", " ".join(edit(w) for w in words), n))
    long = [i for i, w in enumerate(words) if edit(w) != w]
    if long:
        i = draw.choice(long)
        lines.append(("edit", " ".join(edit(w) if j == i else w for j, w in enumerate(words)), n))
    i = draw.randrange(len(words))
    lines.append(("dropped", " ".join(w for j, w in enumerate(words) if j != i), n))
    i = draw.randrange(len(words) - 1)
    lines.append(("swapped", " ".join(words[:i] + [words[i + 1], words[i]] + words[i + 2:]), n))
chosen = draw.sample(han, min(options.count, len(han)))
titles, artists = pinyin([rows[n][0] for n in chosen]), pinyin([rows[n][1] for n in chosen])
for n, title, artist in zip(chosen, titles, artists):
    lines.append(("pinyin", "".join(title) + " " + "".join(artist), n))
    lines.append(("pinyin-spaced", " ".join(title) + " " + " ".join(artist), n))
    lines.append(("initials", "".join(s[0] for s in title) + " " + "".join(artist), n))
    lines.append(("han", rows[n][0] + " " + rows[n][1], n))
for n in draw.sample(marked, min(options.count, len(marked))):
    text = unicodedata.normalize("NFD", " ".join(rows[n]))
    lines.append(("no-marks", "".join(c for c in text if not unicodedata.combining(c)), n))
lines.sort(key=lambda line: line[0])
with open(options.out, "w", encoding="utf-8") as file:
    for kind, query, n in lines:
        file.write(f"{kind}\t{query}\t{n}\n")
