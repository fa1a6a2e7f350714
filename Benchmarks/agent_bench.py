#!/usr/bin/env python3
"""The bench of music agents on one bundle: every baseline and the agent with a simulated model.

    python3 Benchmarks/agent_bench.py .build/release/refrain library.refrain /some/folder --size 500 --seed 1

Writes tasks, answers, scores and report.html into the folder; prints a table of means, the share of
tasks a family in which the true answer is worth more than a random and a popular list, and whether
making the tasks twice gave the same bytes. Needs nothing but Python. A run goes on where it stopped.
"""
import argparse
import json
import subprocess
from collections import defaultdict
from pathlib import Path

BASELINES = ["popularity", "random", "bm25", "search_tracks", "recommend", "gold"]
FAMILIES = ["knowledge", "requests", "conversations", "personal", "traps"]
COMPONENTS = [
    "format", "factuality", "constraints", "relevance", "personalization", "diversity", "consistency", "tool_cost",
]


def run(*words):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)


def mean(values):
    values = [value for value in values if value is not None]
    return f"{sum(values) / len(values):.3f}" if values else "–"


def scored(path):
    """Reports by task, with the slices of each."""
    scores = json.loads(Path(path).read_text())
    return {score["report"]["task"]: score for score in scores["scores"]}


def fitted(options, folder, level):
    """A boundary learned from requests of its own: their seed is not that of the tasks."""
    requests, samples = folder / "learn.jsonl", folder / f"samples-{level}.jsonl"
    boundary = folder / f"boundary-{level}.json"
    if not boundary.exists():
        made = subprocess.run(
            [options.refrain, "boundary", "requests", options.bundle, "--count", options.learn_from,
             "--seed", str(int(options.seed) + 1000)], check=True, stdout=subprocess.PIPE)
        requests.write_bytes(made.stdout)
        run(options.refrain, "boundary", "collect", options.bundle, "--requests", requests,
            "--simulated", level, "--samples", "2", "--scores-only", "--out", samples)
        run(options.refrain, "boundary", "fit", samples, "--out", boundary)
    return boundary


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("refrain")
    parser.add_argument("bundle")
    parser.add_argument("folder")
    parser.add_argument("--size", default="500")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--levels", nargs="*", default=["0.3", "0.6", "0.9"])
    parser.add_argument("--policies", nargs="*", default=["always", "never", "checked", "learned"])
    parser.add_argument("--learn-from", default="600", help="requests that the learned policy is fitted to")
    options = parser.parse_args()
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    tasks, again = folder / "tasks.jsonl", folder / "tasks-again.jsonl"
    for path in (tasks, again):
        run(options.refrain, "bench", "make", options.bundle, "--out", path, "--size", options.size,
            "--seed", options.seed)
    print("same bytes twice:", tasks.read_bytes() == again.read_bytes())

    systems = {name: ["--baseline", name] for name in BASELINES}
    for level in options.levels:
        for policy in options.policies:
            words = ["--simulated", level, "--policy", policy]
            if policy == "learned":
                words += ["--boundary", fitted(options, folder, level)]
            systems[f"simulated-{level}-{policy}"] = words
    results = {}
    for name, words in systems.items():
        answers, scores = folder / f"{name}.jsonl", folder / f"{name}.json"
        run(options.refrain, "bench", "run", options.bundle, "--tasks", tasks, "--out", answers, *words)
        run(options.refrain, "bench", "score", options.bundle, "--tasks", tasks, "--runs", answers,
            "--out", scores, "--name", name)
        results[name] = scored(scores)
    # Beside the right answer every frontier of cost and quality is one point.
    shown = [folder / f"{name}.json" for name in systems if name != "gold"]
    run(options.refrain, "bench", "report", *shown, "--html", folder / "report.html")

    print("\n| system | total | rightness |", " | ".join(COMPONENTS), "| calls |")
    print("|---" * (len(COMPONENTS) + 4) + "|")
    for name, scores in results.items():
        reports = [score["report"] for score in scores.values()]
        cells = [mean([r["components"][c]["value"] for r in reports]) for c in COMPONENTS]
        print(f"| {name} | {mean([r['total'] for r in reports])} | {mean([r['rightness'] for r in reports])} |",
              " | ".join(cells), f"| {mean([r['calls'] for r in reports])} |")
    print("\n| system |", " | ".join(FAMILIES), "|")
    print("|---" * (len(FAMILIES) + 1) + "|")
    for name, scores in results.items():
        by_family = defaultdict(list)
        for score in scores.values():
            by_family[score["slices"]["family"]].append(score["report"]["total"])
        print(f"| {name} |", " | ".join(mean(by_family[family]) for family in FAMILIES), "|")

    print("\nthe true answer above:")
    for other in ("random", "popularity"):
        above = defaultdict(list)
        for task, score in results["gold"].items():
            family = score["slices"]["family"]
            above[family].append(score["report"]["total"] > results[other][task]["report"]["total"])
        print(other, {family: f"{sum(wins)}/{len(wins)}" for family, wins in above.items()})


if __name__ == "__main__":
    main()
