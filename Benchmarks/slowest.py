"""Which searches are slow: words of the sample catalog at random, asked over MCP, the least time of each.

    python3 Benchmarks/slowest.py REFRAIN BUNDLE [--years] [--searches 200] [--rounds 4] [--show 5]

The least of several rounds is what a search costs, rather than what else the machine does. Prints
percentiles of that, and the slowest searches, which tell what to profile.
"""

import argparse
import json
import random
import subprocess
import time


class Client:
    """A server over standard input and output."""

    def __init__(self, program, bundle):
        self.number = 0
        self.server = subprocess.Popen(
            [program, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.ask(
            "initialize",
            {
                "protocolVersion": "2025-06-18",
                "capabilities": {},
                "clientInfo": {"name": "slowest", "version": "1"},
            },
        )
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def send(self, message):
        self.server.stdin.write(json.dumps(message) + "\n")
        self.server.stdin.flush()

    def ask(self, method, parameters):
        self.number += 1
        self.send({"jsonrpc": "2.0", "id": self.number, "method": method, "params": parameters})
        while True:
            line = self.server.stdout.readline()
            if not line:
                raise SystemExit("The server has ended.")
            answer = json.loads(line)
            if answer.get("id") == self.number:
                return answer

    def close(self):
        self.server.stdin.close()
        self.server.wait()


def searches(sample, count, has_years):
    words = []
    with open(sample, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            for text in [record["title"]] + record.get("snippets", []):
                words += text.split()
    random.seed(5)
    for _ in range(count):
        text = " ".join(random.choice(words) for _ in range(random.randint(2, 6)))
        arguments = {"query": text, "limit": 10}
        if has_years:
            year = 1950 + random.randrange(60)
            arguments["filter"] = {"year_from": year, "year_to": year + 10}
        yield arguments


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("bundle")
    parser.add_argument("--sample", default="Fixtures/sample/tracks.jsonl")
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("--years", action="store_true", help="each within eleven years")
    options = parser.parse_args()
    client = Client(options.program, options.bundle)
    asked = list(searches(options.sample, options.searches, options.years))
    least = [float("inf")] * len(asked)
    for _ in range(options.rounds):
        for place, arguments in enumerate(asked):
            start = time.perf_counter()
            client.ask("tools/call", {"name": "search_tracks", "arguments": arguments})
            least[place] = min(least[place], 1000 * (time.perf_counter() - start))
    client.close()
    order = sorted(least)
    figures = {
        f"p{share}_ms": round(order[min(len(order) - 1, len(order) * share // 100)], 2)
        for share in (50, 90, 99)
    }
    print(json.dumps(figures))
    for place in sorted(range(len(asked)), key=lambda place: -least[place])[: options.show]:
        print(f"{least[place]:8.2f} ms  {json.dumps(asked[place], ensure_ascii=False)}")


if __name__ == "__main__":
    main()
