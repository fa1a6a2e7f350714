#!/usr/bin/env python3
"""Random exclusions: refuses artists of a bundle, in spellings drawn by a seed, and counts who comes all the same.

    python3 Benchmarks/exclusions.py .build/release/refrain library.refrain --count 100000 --seed 1

Each draw takes a track, one of its artists, a spelling of the name (case, article, "&" or "and", signs,
diacritics, spaces, "the band X") and one of three ways to refuse it (the filter of the call, the words of
the request in four languages, a turn before), and looks for the track's own title. A hit that credits the
artist, alone or as one of several, under any spelling, is counted and shown. Needs nothing but Python.

With --hostile the names are written as nobody should: some 200 ways with quotation marks of all kinds,
labels, joint credits, channels, other widths and alphabets, initials, misspellings, in nine languages.

With --nobody NAMES.txt it measures the reverse, how far an exclusion goes too wide: of names that nobody has
here, one a line, it counts the tracks that refusing each leaves out all the same.
"""
import argparse
import json
import random
import re
import sqlite3
import subprocess
import sys
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


# What is written around a name ("%"; "@" is somebody else), by the language of the sentence; "" is any.
AROUND = {
    "": """% the_% The_% %’s "%" “%” „%“ «%» »%« 「%」 『%』 《%》 【%】 '%' ‘%’ `%` (%) [%] {%} *%* _%_ #%
        %! %. -%- 🎤_% 🚫% %™ %® ‎%‏ __%__ %_&_@ %_x_@ %×@ %_×_@ %/@ @/% %|@ @_&_% %_feat._@ @_feat._%
        @_(feat._%) %_-_Topic %VEVO %_VEVO %_Official &quot;%&quot; &#39;%&#39;""",
    "en": """the_band_% the_singer_% singer_% artist_% %_(band) %_[UK] %'s_songs %’s_music any_% all_of_% anything_by_%
        that_%_guy 1._% %_and_@ @_and_% %_with_@ %_or_@ neither_@_nor_% %_vs._@ %_pres._@ %_b2b_@ %_and_friends
        Official_% %_TV %_Channel artist:_% prod._% remixed_by_% the_late_% the_great_% the_artist_known_as_%
        %_(singer) https://example.org/% %-songs %_stuff""",
    "zh": "歌手% 歌手：% %乐队 %组合 %先生 %、@ @、% %和@ %与@ %/@合唱", "ja": "歌手の% バンド% %さん %というバンド %と@",
    "ko": "가수_% 그룹_% %_씨 %와_@", "es": "el_grupo_% la_cantante_% %_y_@", "fr": "le_groupe_% %_et_@",
    "de": "die_Band_% der_Sänger_% %_und_@", "it": "il_gruppo_% la_cantante_% %_e_@ @_e_%",
    "ru": "группа_% певица_% %_и_@",
}
REFUSALS = {
    "en": """songs but nothing by %|play some music, but no %|anything except %|I want songs, just not %|please skip %|
        give me something that isn't %|everything apart from %|no % please|leave out %|without %|don't play %|
        i hate %, play something else|exclude %|other than %|never % again|nothing from %|not %""",
    "zh": "不要%的歌|除了%以外的歌|%以外的歌|别放%|不想听%|来点歌，不要%", "ja": "%の曲以外|%はなしで|%抜きで|%以外で",
    "ko": "% 말고|% 노래는 빼고|% 제외하고 노래 틀어줘", "es": "nada de %|excepto %|menos %|sin %", "fr": "rien de %|pas de %|sauf %|sans %",
    "de": "nichts von %|außer %|kein %|ohne %", "it": "niente di %|tranne %", "ru": "ничего от %|кроме %",
}


def misspelled(name, draw):
    """A longer Latin name with one letter left out, doubled, exchanged or another one."""
    place = draw.randrange(1, max(2, len(name) - 2))
    if len(key(name)) < 8 or plain_latin(name) != name or not name[place:place + 2].isalpha():
        return name
    before, letter, after = name[:place], name[place], name[place + 1:]
    return draw.choice([before + after, before + letter + letter + after, before + after[0] + letter + after[1:],
                        before + draw.choice("aeioutsnr") + after])


def rewritten(name, draw):
    """A name in other letters, widths and orders."""
    words = name.split()
    is_person = len(words) == 2 and all(word.isalpha() and len(word) > 2 for word in words) and name.isascii()
    ways = [
        str.upper, str.lower, lambda n: n.replace(" ", ""), lambda n: n.replace(" ", "_"), lambda n: n.replace(" ", "."),
        lambda n: n.replace(" ", "\u00a0"), lambda n: unicodedata.normalize("NFD", n), lambda n: misspelled(n, draw),
        lambda n: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in n),
        lambda n: n.translate(str.maketrans("ABEKMHOPCTXaeopcyx", "АВЕКМНОРСТХаеорсух")),
        lambda n: "\u200b".join(n), lambda n: n + "s", plain_latin,
        lambda n: n[4:] + ", The" if re.match("The ...", n) else n,
        lambda n: f"{words[1]}, {words[0]}" if is_person else n, lambda n: f"{words[1]} {words[0]}" if is_person else n,
        lambda n: f"{n[0]}. {words[1]}" if is_person else n,
    ]
    return draw.choice(ways)(name)


def hostile(title, name, other, draw, by_filter):
    """A call that refuses a name written in one of many ways."""
    language, form = "", "%"
    if draw.randrange(3):
        language = draw.choice(["", "", "", "en", "en"] + sorted(AROUND))
        form = draw.choice(AROUND[language].split()).replace("_", " ")
    else:
        name = rewritten(name, draw)
    refused = form.replace("@", other).replace("%", name)
    if by_filter or draw.randrange(2):
        return {"query": title, "filter": {"exclude_artists": [refused]}}
    refusals = REFUSALS[language or draw.choice(["en", "en", "zh"] + sorted(REFUSALS))].split("|")
    return {"query": draw.choice(refusals).strip().replace("%", refused),
            "turns": [draw.choice([title, "something like " + title])]}


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


def nobody(server, send, credits, path, count, show):
    """How many tracks the refusal of names leaves out that no artist of the catalog has."""
    known = {key(part) for _, artists in credits.values() for name in artists for part in [name] + JOINTS.split(name)}
    with open(path, encoding="utf-8") as file:
        names = [name for name in (line.strip() for line in file) if name and key(name) not in known][:count]
    if not names:
        sys.exit(f"{path} has no name that the catalog lacks")
    left_out = []
    for number, name in enumerate(names, 1):
        send({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": "search_tracks", "arguments": {
            "query": "", "filter": {"exclude_artists": [name]}, "limit": 1}}})
        server.stdin.flush()
        result = json.loads(server.stdout.readline()).get("result", {}).get("structuredContent")
        if result is None or "total" not in result:
            sys.exit(f"the engine refused {name!r}")
        left_out.append((len(credits) - result["total"], name, result.get("notes", [])))
    tracks = sorted(number for number, _, _ in left_out)
    for number, name, notes in sorted(left_out, reverse=True)[:show]:
        print("left out:", number, "tracks for", name, notes)
    print(f"{len(names)} names of nobody: {sum(tracks) / len(tracks):.1f} tracks left out on average, "
          f"{tracks[len(tracks) // 2]} in the middle, {sum(1 for n in tracks if n > 100)} times more than 100, "
          f"{sum(1 for n in tracks if n == 0)} times none")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("bundle")
    parser.add_argument("--count", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=50)
    parser.add_argument("--filters-only", action="store_true", help="refuse by the filter of the call alone")
    parser.add_argument("--hostile", action="store_true", help="names as nobody should write them")
    parser.add_argument("--nobody", metavar="NAMES", help="names of others than the catalog's, one a line")
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
            if options.hostile:
                other = draw.choice(credits[draw.choice(tracks)][1])
                arguments = hostile(title, artist, other, draw, options.filters_only)
            else:
                arguments = request(title, spelled(artist, draw), draw, options.filters_only)
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
    if options.nobody:
        nobody(server, send, credits, options.nobody, options.count, options.show)
        server.stdin.close()
        return
    threading.Thread(target=ask, daemon=True).start()
    returned, hits, errors, calls = 0, 0, 0, set()
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
                calls.add(answer["id"])
                if returned <= options.show:
                    print("returned:", json.dumps(arguments, ensure_ascii=False), "->", credits[hit["id"]][0], "-", names)
    server.stdin.close()
    print(f"{options.count} exclusions, {hits} hits, {errors} refused calls, {returned} excluded artists returned "
          f"by {len(calls)} calls")


if __name__ == "__main__":
    main()
