"""How many plays of a history find their track: real tracks' names written as services write them.

    python3 Benchmarks/join_catalogs.py DATA joined.jsonl
    python3 Benchmarks/histories.py REFRAIN joined.jsonl [PLAYS] [--show]

A tenth of the tracks is left out of the catalog: plays of those must match nothing. Each play is of a
track drawn by a seed and written as one service does: Spotify's account data and extended history,
Last.fm's table, ListenBrainz; one in twelve is of another recording or part, which matches nothing
unless the catalog has that. Right is a track of the same title by the same artist, however their
names are printed; wrong is any other.
"""

import csv
import json
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path

START = datetime(2024, 1, 1, tzinfo=timezone.utc)
MARKS = [" - Remastered {y}", " - {y} Remaster", " - Remastered", " (Remastered {y})", " - Mono",
         " - Single Version", " - Album Version", " (Deluxe Edition)", " [{y} Remaster]",
         " - {y} Digital Remaster", " (Original Version)"]
OTHERS = [" - Live", " (Live at Wembley)", " (Acoustic)", " - Remix", " (Karaoke Version)", ", Pt. 2",
          " (Instrumental)", " - Demo", " II", " (Reprise)", " - Version 2", " - Take 2"]


def plain(text):
    """Letters and digits without marks, which is what makes two names one."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"\s*[(\[]?\b(feat\.?|ft\.?|featuring)\s.*$", "", text)
    words = re.findall(r"\w+", text.replace("&", " and ").replace("+", " and "))
    return "".join(w for w in words if w != "the") or text


def names(track):
    """The artists of a track, alone and as each is printed with others."""
    found = set()
    for artist in track["artists"]:
        parts = re.split(r"\s*(?:,|;|/|&|\+|\b(?:and|with|x|vs\.?|feat\.?|ft\.?|featuring)\b)\s*",
                         artist, flags=re.I)
        found |= {plain(a) for a in [artist] + parts if a.strip()}
    return found


def bare(title):
    """A title without marks that make no other recording."""
    mark = r"(?:\d{4}\s*-?\s*)?(?:digital(?:ly)?\s+)?(?:remaster(?:ed)?|mono|stereo|single|album|original|deluxe)"
    title = re.sub(r"\s*(?:[(\[]\s*" + mark + r"[^)\]]*[)\]]|-\s+" + mark + r"[^-]*$)", "", title, flags=re.I)
    return plain(title)


def is_same(title, artists, found):
    wanted = {"title": title, "artists": artists}
    return bare(title) == bare(found["title"]) and bool(names(wanted) & names(found))


def without_marks(text):
    text = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.combining(c)))


def printed(track, draw):
    """Title and artist of a play as some service prints them."""
    title, artists = track["title"], track["artists"]
    artist = artists[0]
    other = draw.choice(OTHERS) if draw.randrange(12) == 0 else ""
    title += other
    if len(artists) > 1:
        style = draw.randrange(4)
        if style == 0:
            title += f" (feat. {' & '.join(artists[1:])})"
        elif style == 1:
            artist = ", ".join(artists)
        elif style == 2:
            artist = " & ".join(artists)
        else:
            artist = f"{artist} feat. {artists[1]}"
    change = draw.randrange(12)
    if change == 0:
        title += draw.choice(MARKS).format(y=draw.randrange(1999, 2024))
    elif change == 1:
        title, artist = title.lower(), artist.lower()
    elif change == 2:
        title = title.replace("'", "\u2019")
    elif change == 3:
        title, artist = without_marks(title), without_marks(artist)
    elif change == 4:
        artist = re.sub(r"^The ", "", artist)
    elif change == 5:
        artist = artist.replace("&", "and") if "&" in artist else artist.replace(" and ", " & ")
    elif change == 6:
        title = title.title()
    elif change == 7:
        title = re.sub(r"[!?.,]+$", "", title) or title
    return title, artist, track["title"] + other


def write(plays, folder):
    """One file a service; play n is n minutes after the start."""
    def time(n, form):
        return (START + timedelta(minutes=n)).strftime(form)

    parts = [[], [], [], []]
    for number, (title, artist, _) in enumerate(plays):
        parts[number % 4].append((number, title, artist))
    account = [{"endTime": time(n, "%Y-%m-%d %H:%M"), "artistName": a, "trackName": t,
                "msPlayed": 200000} for n, t, a in parts[0]]
    extended = [{"ts": time(n, "%Y-%m-%dT%H:%M:00Z"), "ms_played": 200000,
                 "master_metadata_track_name": t, "master_metadata_album_artist_name": a,
                 "reason_end": "trackdone"} for n, t, a in parts[1]]
    listens = [{"listened_at": int((START + timedelta(minutes=n)).timestamp()),
                "track_metadata": {"track_name": t, "artist_name": a}} for n, t, a in parts[3]]
    paths = [folder / name for name in ["StreamingHistory_music_0.json", "Streaming_History_Audio.json",
                                        "lastfm.csv", "listens.jsonl"]]
    paths[0].write_text(json.dumps(account))
    paths[1].write_text(json.dumps(extended))
    with open(paths[2], "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerows([a, "", t, time(n, "%d %b %Y %H:%M")] for n, t, a in parts[2])
    paths[3].write_text("".join(json.dumps(one) + "\n" for one in listens))
    return paths


def main(refrain, joined, count="20000", *options):
    draw = random.Random(18)
    tracks = [json.loads(line) for line in open(joined, encoding="utf-8")]
    kept = [draw.random() < 0.9 for _ in tracks]
    drawn = [draw.randrange(len(tracks)) for _ in range(int(count))]
    plays = [printed(tracks[index], draw) for index in drawn]
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        catalog = folder / "catalog.jsonl"
        catalog.write_text("".join(
            json.dumps(track) + "\n" for track, is_kept in zip(tracks, kept) if is_kept))
        bundle = folder / "x.refrain"
        subprocess.run([refrain, "import", bundle, "--tracks", catalog], check=True,
                       capture_output=True)
        subprocess.run([refrain, "import", bundle, "--from", *write(plays, folder)], check=True,
                       capture_output=True)
        rows = sqlite3.connect(bundle / "catalog.sqlite").execute(
            "SELECT time, track.key FROM event JOIN track ON track.id = event.track")
        matched = {(time - int(START.timestamp())) // 60: key for time, key in rows}
    byID = {track["id"]: track for track in tracks}
    verdicts, shown = Counter(), []
    for number, index in enumerate(drawn):
        wanted, found = tracks[index], byID.get(matched.get(number))
        meant = plays[number][2]
        part = "kept" if kept[index] and meant == wanted["title"] else "left out"
        if found is None:
            verdict = "unmatched"
        else:
            verdict = "right" if is_same(meant, wanted["artists"], found) else "wrong"
        verdicts[part, verdict] += 1
        if verdict == "wrong" or (verdict == "unmatched" and part == "kept"):
            shown.append((verdict, part, plays[number], found and (found["title"], found["artists"])))
    there = sum(n for (part, _), n in verdicts.items() if part == "kept")
    wrong = verdicts["kept", "wrong"] + verdicts["left out", "wrong"]
    print(json.dumps({"plays": len(drawn), "of_tracks_there": there,
                      "right": round(verdicts["kept", "right"] / there, 4),
                      "wrong": round(wrong / len(drawn), 4),
                      "wrong_of_left_out": verdicts["left out", "wrong"]}))
    if "--show" in options:
        for entry in shown:
            print(*entry, sep="\t")


main(*sys.argv[1:])
