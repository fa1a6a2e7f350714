"""Joins four public lists of songs into one catalog, as JSONL for `refrain import`.

    python3 Benchmarks/join_catalogs.py DATA joined.jsonl          # 101,048 tracks
    python3 Benchmarks/join_catalogs.py DATA joined.jsonl --all    # 127,731 tracks

DATA holds netease/, cpcd/, spotify_decades/ and billboard/. A song of the same title and first
artist comes once, from the first list that has it; with --all it comes from each, under the ids of
each, as catalogs that were joined carelessly have it.
"""

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path


def key(text):
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold()) or text


def tsv(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def songs(data):
    for row in tsv(data / "netease/songs.tsv"):
        yield "n:" + row["song_id"], row["title"], row["artists"].split("|"), {
            "popularity": float(row["pop"]) / 100}
    for row in tsv(data / "cpcd/tracks.tsv"):
        yield "c:" + row["track_id"], row["title"], [row["artists"]], {"album": row["release"]}
    for decade in ["60", "70", "80", "90", "00", "10"]:
        with open(data / f"spotify_decades/dataset-of-{decade}s.csv", newline="") as file:
            for row in csv.DictReader(file):
                year = ("19" if decade > "10" else "20") + decade
                yield "s:" + row["uri"].split(":")[-1], row["track"], [row["artist"]], {
                    "released": year}
    for number, row in enumerate(tsv(data / "billboard/hot100_songs.tsv")):
        yield f"b:{number}", row["song"], [row["artist"]], {"released": row["first_date"]}


def main(data, output, *options):
    keeps_all = "--all" in options
    seen, count = set(), 0
    with open(output, "w", encoding="utf-8") as file:
        for id, title, artists, more in songs(Path(data)):
            title, artists = title.strip(), [a.strip() for a in artists if a.strip()]
            if not title or not artists:
                continue
            if (key(title), key(artists[0])) in seen and not keeps_all:
                continue
            seen.add((key(title), key(artists[0])))
            record = {"id": id, "title": title, "artists": artists}
            record.update({name: value for name, value in more.items() if value})
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    print(count, "tracks")


main(*sys.argv[1:])
