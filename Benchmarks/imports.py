#!/usr/bin/env python3
"""What an import costs: processor time and memory. Needs nothing but Python.

    python3 Benchmarks/imports.py .build/release/refrain --against OTHER/refrain
    python3 Benchmarks/imports.py .build/release/refrain --gigabytes 10

Imports invented events from one file, and invented recordings in JSON as MusicBrainz dumps them through a
pipe, so that no file of that size is needed. Prints events and tracks a second of processor time, user's
and system's, the best of some rounds, and the largest resident memory. With another command the two take
turns. A large import needs room for the catalog and its log, some 1.5 times the input.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile
from pathlib import Path

SIGNS = "abcdefghijklmnopqrstuvwxyzéüñ"


def recordings(size):
    """A function that writes lines of `size` bytes in all and returns how many.

    What takes long comes first: an import refuses a pipe into which nobody writes for some seconds.
    """
    draw = random.Random(7)
    words = ["".join(draw.choices(SIGNS, k=draw.randrange(3, 9))) for _ in range(5000)]

    def name(count):
        return " ".join(draw.choice(words).capitalize() for _ in range(count))

    def identifier(number):
        return "%08x-0000-4000-8000-%012x" % (number & 0xFFFFFFFF, number)

    artists = [{"id": identifier(10**9 + number), "name": name(2), "sort-name": name(2), "disambiguation": "",
                "aliases": [{"name": name(2), "type": "Artist name", "locale": None}]} for number in range(100_000)]
    written = [json.dumps(artist, ensure_ascii=False) for artist in artists]
    notes = [json.dumps(name(12), ensure_ascii=False) for _ in range(3000)]

    def write(out):
        done = count = 0
        while done < size:
            lines = []
            for _ in range(1000):
                count += 1
                place = int(len(artists) * draw.random() ** 2)
                related = ",".join(
                    '{"type":"%s","direction":"backward","target-type":"artist","attributes":[],"artist":%s}'
                    % (kind, draw.choice(written)) for kind in ("conductor", "composer", "engineer"))
                lines.append(
                    '{"id":"%s","title":"%s","length":%d,"video":false,"disambiguation":%s,"first-release-date":'
                    '"%d-%02d-%02d","artist-credit":[{"name":"%s","joinphrase":"","artist":%s}],"aliases":[],"isrcs":'
                    '["GBAYE%07d"],"tags":[{"name":"%s","count":2}],"genres":[{"name":"%s","count":3}],"relations":'
                    '[%s],"annotation":%s}\n' % (
                        identifier(count), name(3), draw.randrange(90_000, 400_000), draw.choice(notes),
                        draw.randrange(1950, 2024), draw.randrange(1, 13), draw.randrange(1, 29),
                        artists[place]["name"], written[place], count % 10**7, draw.choice(words[:800]),
                        draw.choice(words[:300]), related, draw.choice(notes)))
            block = "".join(lines).encode()
            out.write(block)
            done += len(block)
        return count

    return write


def events(folder, count):
    """Writes a table of tracks and one of events; returns their paths."""
    draw = random.Random(1)
    tracks, plays = Path(folder) / "tracks.csv", Path(folder) / "events.csv"
    with tracks.open("w") as file:
        file.write("id,title,artist\n")
        file.writelines(f"t{number},Song {number},Artist {number % 3000}\n" for number in range(50_000))
    with plays.open("w") as file:
        file.write("listener,track,kind,time\n")
        file.writelines(
            f"u{draw.randrange(60_000)},t{int(50_000 * draw.random() ** 2)},{draw.choice(['play', 'play', 'like', 'skip'])},"
            f"{1_600_000_000 + draw.randrange(10**8)}\n" for _ in range(count))
    return str(tracks), str(plays)


def measured(arguments, feed=None):
    """Runs a command; returns seconds of processor time and MB of memory, and what `feed` returned."""
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE if feed else None, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    result = None
    if feed:
        result = feed(process.stdin)
        process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(arguments)} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("--against", help="another version of the command")
    parser.add_argument("--events", type=int, default=2_000_000)
    parser.add_argument("--gigabytes", type=float, default=0.1)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    commands = [command for command in (options.refrain, options.against) if command]
    best = {}
    with tempfile.TemporaryDirectory() as folder:
        tracks, plays = events(folder, options.events)
        for turn in range(options.rounds):
            for command in commands:
                bundle = f"{folder}/{turn}-{commands.index(command)}.refrain"
                measured([command, "import", bundle, "--tracks", tracks])
                seconds, memory, _ = measured([command, "import", bundle, "--events", plays])
                other = bundle.replace(".refrain", "-mb.refrain")
                streamed, larger, count = measured(
                    [command, "import", other, "--as", "json", "--from", "/dev/stdin"],
                    recordings(options.gigabytes * 1e9))
                figures = best.setdefault(command, [0, 0, 0, 0])
                best[command] = [max(figures[0], options.events / seconds), max(figures[1], memory),
                                 max(figures[2], count / streamed), max(figures[3], larger)]
                subprocess.run(["rm", "-rf", bundle, other], check=True)
    for command, (event_rate, event_memory, track_rate, track_memory) in best.items():
        print(f"{command}: {event_rate:,.0f} events a second, {event_memory:.0f} MB; "
              f"{track_rate:,.0f} recordings a second, {track_memory:.0f} MB")


if __name__ == "__main__":
    main()
