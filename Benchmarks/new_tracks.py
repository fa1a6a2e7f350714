#!/usr/bin/env python3
"""How near tracks that were added since the last build come to what the next one makes of them.

    python3 Benchmarks/new_tracks.py .build/release/refrain --against OTHER/refrain

Makes a catalog of 4,000 invented tracks of forty kinds, with listeners who keep to two kinds each, builds it, and
imports 400 tracks more. Asks in the space of listening what is like new tracks and like old ones, and what suits
listeners, then builds, incrementally and from scratch, and asks again. Needs nothing but Python.
"""
import argparse
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

KINDS, BUILT, ALL, LIMIT = 40, 4000, 4400, 20


def write(folder):
    """Writes tracks.jsonl, more.jsonl and events.csv."""
    draw = random.Random(3)
    words = [["".join(draw.choices("abcdefghijklmnop", k=6)) for _ in range(12)] for _ in range(KINDS)]

    def track(number):
        own = words[number % KINDS]
        return json.dumps({
            "id": f"t{number}", "title": " ".join(draw.sample(own, 2)) + f" {number}",
            "artists": [f"Band {number % KINDS} {number // KINDS % 15}"],
            "tags": [f"genre{number % KINDS}"] + draw.sample(own, 2), "snippets": [" ".join(draw.choices(own, k=8))],
        })

    lines = [track(number) for number in range(ALL)]
    (folder / "tracks.jsonl").write_text("\n".join(lines[:BUILT]))
    (folder / "more.jsonl").write_text("\n".join(lines[BUILT:]))
    with (folder / "events.csv").open("w") as out:
        out.write("listener,track,kind,time\n")
        for listener in range(3000):
            kinds = draw.sample(range(KINDS), 2)
            for step in range(25):
                number = int(100 * draw.random() ** 1.5) * KINDS % 3960 + draw.choice(kinds)
                # Nobody has heard the last ones.
                if number < 3800:
                    out.write(f"u{listener},t{number},play,{1_600_000_000 + listener * 1000 + step * 200}\n")


def questions():
    for number in range(BUILT, ALL, 8):
        yield "like a new track", ["similar", f"t{number}", "--space", "listening"]
    for number in range(0, 3800, 76):
        yield "like an old track", ["similar", f"t{number}", "--space", "listening"]
    for listener in range(0, 3000, 60):
        yield "for a listener", ["recommend", f"u{listener}"]


def answers(refrain, bundle):
    found = []
    for kind, (verb, subject, *more) in questions():
        ended = subprocess.run([refrain, verb, bundle, subject, "--limit", str(LIMIT), "--json", *more],
                               capture_output=True, text=True)
        hits = json.loads(ended.stdout)["hits"] if ended.returncode == 0 else []
        found.append((kind, {hit["id"]: hit["score"] for hit in hits}))
    return found


def compare(live, built):
    kinds = {}
    for (kind, before), (_, after) in zip(live, built):
        same = before.keys() & after.keys()
        kinds.setdefault(kind, []).append((
            len(same) / max(len(after), 1), max((abs(before[id] - after[id]) for id in same), default=0)))
    for kind, values in kinds.items():
        shares, differences = zip(*values)
        print(f"  {kind}: {sum(shares) / len(shares):.3f} of the best {LIMIT}, scores of 0...1 within {max(differences):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("--against", help="another version of the command")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder)
        for refrain in [command for command in (options.refrain, options.against) if command]:
            def run(*arguments):
                subprocess.run([refrain, *map(str, arguments)], check=True, capture_output=True)
            bundle = folder / "live.refrain"
            shutil.rmtree(bundle, ignore_errors=True)
            run("import", bundle, "--tracks", folder / "tracks.jsonl", "--events", folder / "events.csv")
            run("build", bundle)
            run("import", bundle, "--tracks", folder / "more.jsonl")
            live = answers(refrain, bundle)
            for form in (["--incremental"], []):
                other = folder / "built.refrain"
                shutil.rmtree(other, ignore_errors=True)
                shutil.copytree(bundle, other)
                run("build", other, *form)
                print(f"{refrain}, beside {'an incremental build' if form else 'a build from scratch'}:")
                compare(live, answers(refrain, other))


if __name__ == "__main__":
    main()
