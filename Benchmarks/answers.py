"""The same calls of eight tools of a large bundle, of two versions in turns: processor time, and which answers differ.

    python3 Benchmarks/answers.py REFRAIN BUNDLE --against OTHER [--rounds 4] [--scale 1] [--only search,names]

The bundle is one that `EngineBenchmarks` makes (tracks t0, t1, ... with the words of the sample catalog), with
listeners. Processor time is that of the server, user and system, over all threads: what else the machine does
hardly counts. Exits with 1 where an answer differs.
"""

import argparse
import json
import os
import random
import sys

from slowest import Client, searches

TICK = 1000 / os.sysconf("SC_CLK_TCK")


def processor_time(client):
    with open(f"/proc/{client.server.pid}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return TICK * (int(fields[11]) + int(fields[12]))


def call(client, tool, arguments):
    result = client.ask("tools/call", {"name": tool, "arguments": arguments}).get("result")
    if result is None or result.get("isError"):
        raise SystemExit(f"{tool} {json.dumps(arguments)[:200]}: {json.dumps(result)[:500]}")
    return result


def number_of_tracks(client):
    """By bisection: ids ascend from t0."""

    def has(number):
        answer = call(client, "get_tracks", {"ids": [f"t{number}"]})
        return bool((answer or {}).get("structuredContent", {}).get("tracks"))

    most = 1
    while has(most):
        most *= 2
    least = most // 2
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if has(middle) else (least, middle)
    return most


class Calls:
    """Seeded arguments of calls."""

    def __init__(self, client, sample):
        self.draw = random.Random(13)
        self.count = number_of_tracks(client)
        self.words = []
        with open(sample, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                for text in [record["title"]] + record.get("snippets", []):
                    self.words += text.split()
        self.names = []
        while len(self.names) < 2000:
            tracks = call(client, "get_tracks", {"ids": self.ids(25)})["structuredContent"]["tracks"]
            self.names += [(track["title"], track["artists"][0]) for track in tracks]

    def ids(self, count):
        return [f"t{self.draw.randrange(self.count)}" for _ in range(count)]

    def phrase(self, count):
        return " ".join(self.draw.choice(self.words) for _ in range(count))

    def hundred_names(self):
        """One in five is nobody's, and one in five misspelled."""
        names = []
        for place in range(100):
            title, artist = self.draw.choice(self.names)
            if place % 5 == 0:
                title, artist = self.phrase(3), self.phrase(2)
            elif place % 5 == 1 and len(title) > 4:
                at = self.draw.randrange(1, len(title) - 1)
                title = title[: at - 1] + title[at] + title[at - 1] + title[at + 1 :]
            names.append({"title": title, "artist": artist})
        return {"names": names}

    def all(self, sample, scale):
        def several(count, make):
            return [make() for _ in range(max(1, round(count * scale)))]

        share = {"year_from": 1980, "year_to": 1999, "min": 0.3}
        return {
            "search": ("search_tracks", list(searches(sample, max(1, round(200 * scale)), False))),
            "years": ("search_tracks", list(searches(sample, max(1, round(100 * scale)), True))),
            "artists": (
                "similar_artists",
                several(40, lambda: {"artists": [self.draw.choice(self.names)[1]]}),
            ),
            "playlist": (
                "build_playlist",
                several(
                    40,
                    lambda: {"query": self.phrase(3), "seeds": self.ids(3), "shares": [share]},
                ),
            ),
            "names": ("resolve_names", several(12, self.hundred_names)),
            "recommend": ("recommend_tracks", several(60, lambda: {"likes": self.ids(20)})),
            "continue": ("continue_playlist", several(30, lambda: {"tracks": self.ids(10)})),
            "similar": (
                "similar_tracks",
                several(20, lambda: {"tracks": self.ids(1), "space": "latent"}),
            ),
            "taste": ("describe_taste", several(10, lambda: {"likes": self.ids(20)})),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("bundle")
    parser.add_argument("--against", help="the command of another version")
    parser.add_argument("--sample", default="Fixtures/sample/tracks.jsonl")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--scale", type=float, default=1, help="how many of the 512 calls")
    parser.add_argument("--only", default="", help="kinds of calls, separated by commas")
    options = parser.parse_args()
    programs = [options.program] + ([options.against] if options.against else [])
    clients = [Client(program, options.bundle) for program in programs]
    kinds = Calls(clients[0], options.sample).all(options.sample, options.scale)
    only = [kind for kind in options.only.split(",") if kind]
    differing = 0
    for kind, (tool, asked) in kinds.items():
        if only and kind not in only:
            continue
        answers = [[call(client, tool, arguments) for arguments in asked] for client in clients]
        taken = [0.0] * len(clients)
        for _ in range(options.rounds):
            for place, client in enumerate(clients):
                start = processor_time(client)
                for arguments in asked:
                    call(client, tool, arguments)
                taken[place] += processor_time(client) - start
        each = [round(time / options.rounds / len(asked), 2) for time in taken]
        figures = {"calls": kind, "count": len(asked), "processor_ms": each[0]}
        if options.against:
            figures["against_ms"] = each[1]
            figures["differing"] = sum(one != other for one, other in zip(*answers))
            differing += figures["differing"]
        print(json.dumps(figures), flush=True)
    for client in clients:
        client.close()
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
