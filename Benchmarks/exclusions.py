#!/usr/bin/env python3
"""Random exclusions: refuses artists of a bundle, in spellings drawn by a seed, and counts who comes all the same.

    python3 Benchmarks/exclusions.py .build/release/refrain library.refrain --count 100000 --seed 1

Each draw takes a track, one of its artists, a spelling of the name (case, article, "&" or "and", signs,
diacritics, spaces, "the band X") and one of three ways to refuse it (the filter of the call, the words of
the request in four languages, a turn before), and looks for the track's own title. A hit that credits the
artist, alone or as one of several, under any spelling, is counted and shown. Needs nothing but Python.
"""
import argparse
import json
import random
import re
import sqlite3
import subprocess
import threading
import unicodedata

JOINTS = re.compile(r"\s*(?:,|;|/|&|\+|、|\bfeat\.?|\bft\.?|\bfeaturing|\bwith|\bx|\band|\bvs\.?)\s+", re.I)
# Requests with a title, the refusal of a name, and the refusal alone.
REQUESTS = [
    ("songs like {}, not by {}", "not by {}"), ("something like {} but no {}", "no {} please"),
    ("play songs like {} but nothing by {}", "nothing by {}"), ("songs like {}, without {}", "anyone except {}"),
    ("像《{}》的歌，不要{}的", "不要{}的歌"), ("{}みたいな曲、{}以外で", "{}以外で"), ("{} 같은 노래, {} 말고", "{} 노래 말고"),
]


def key(name):
    """The letters and digits of a name, without case, diacritics and a first article."""
    plain = unicodedata.normalize("NFKD", name.replace("$", "s")).casefold()
    plain = re.sub(r"^the\s+", "", plain).replace("&", " and ")
    return "".join(letter for letter in plain if letter.isalnum())


def plain_latin(name):
    """Without the diacritics of Latin letters; those of kana are other letters."""
    return "".join(
        unicodedata.normalize("NFKD", c)[0] if unicodedata.name(c, "").startswith("LATIN") else c for c in name)


def spelled(name, draw):
    ways = [
        lambda n: n, str.lower, str.upper, lambda n: "the " + n, lambda n: re.sub(r"^The (?!The$)", "", n),
        lambda n: n.replace("&", "and"), lambda n: re.sub(r"\band\b", "&", n), lambda n: f'"{n}"', lambda n: f"“{n}”",
        plain_latin, lambda n: n.replace("-", " ").replace(".", ""), lambda n: "the band " + n,
    ]
    return draw.choice(ways)(name)


def catalog(bundle):
    database = sqlite3.connect(f"file:{bundle}/catalog.sqlite?mode=ro", uri=True)
    credits = {}
    for track, title, artist in database.execute(
            "select track.key, track.title, artist.name from track join trackArtist on trackArtist.track = track.id"
            " join artist on artist.id = trackArtist.artist order by track.id, trackArtist.position"):
        credits.setdefault(track, (title, []))[1].append(artist)
    return credits


def request(title, refused, draw, by_filter):
    if by_filter or draw.randrange(4) == 0:
        return {"query": title, "filter": {"exclude_artists": [refused]}}
    whole, alone = draw.choice(REQUESTS)
    if draw.randrange(3) == 0:
        return {"query": title, "turns": ["play something", alone.format(refused)]}
    return {"query": whole.format(title, refused)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("bundle")
    parser.add_argument("--count", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=50)
    parser.add_argument("--filters-only", action="store_true", help="refuse by the filter of the call alone")
    options = parser.parse_args()
    credits = catalog(options.bundle)
    tracks = sorted(credits)
    draw = random.Random(options.seed)
    server = subprocess.Popen(
        [options.refrain, "serve", options.bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL)
    asked = {}

    def send(message):
        server.stdin.write(json.dumps(message).encode() + b"\n")

    # As many calls under way as the server takes at once, so that no answer waits for a reader.
    under_way = threading.Semaphore(16)

    def ask():
        for number in range(1, options.count + 1):
            while True:
                track = draw.choice(tracks)
                title, artists = credits[track]
                artist = draw.choice(artists)
                # A title with the artist's name asks for whom it refuses.
                if key(artist) and key(artist) not in key(title):
                    break
            refused = spelled(artist, draw)
            arguments = request(title, refused, draw, options.filters_only)
            asked[number] = (artist, arguments)
            under_way.acquire()
            send({"jsonrpc": "2.0", "id": number, "method": "tools/call",
                  "params": {"name": "search_tracks", "arguments": dict(arguments, limit=20)}})
            server.stdin.flush()

    send({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "exclusions", "version": "1"}}})
    server.stdin.flush()
    server.stdout.readline()
    send({"jsonrpc": "2.0", "method": "notifications/initialized"})
    threading.Thread(target=ask, daemon=True).start()
    returned, hits, errors = 0, 0, 0
    for _ in range(options.count):
        answer = json.loads(server.stdout.readline())
        under_way.release()
        artist, arguments = asked.pop(answer["id"])
        result = answer.get("result", {})
        if result.get("isError") or "error" in answer:
            errors += 1
            continue
        refused = key(artist)
        for hit in result["structuredContent"]["hits"]:
            hits += 1
            names = credits[hit["id"]][1]
            parts = [part for name in names for part in [name] + JOINTS.split(name)]
            if refused and refused in {key(part) for part in parts}:
                returned += 1
                if returned <= options.show:
                    print("returned:", json.dumps(arguments, ensure_ascii=False), "->", credits[hit["id"]][0], "-", names)
    server.stdin.close()
    print(f"{options.count} exclusions, {hits} hits, {errors} refused calls, {returned} excluded artists returned")


if __name__ == "__main__":
    main()
