"""A server under mixed calls for minutes, while its catalog changes: latency and memory over time.

    python3 Benchmarks/soak.py .build/release/refrain --minutes 15 --out soak

One `refrain serve` answers calls of all twelve tools, several under way at once, so that both cores
work; feedback is recorded among them. Meanwhile other processes import tracks, remove some, and build
incrementally, whose generations the server takes up. Nothing may fail: an answer with an error, a
command that ends with another code than 0, or a removed track in an answer ends it with 1. The figures
go to soak.json and soak.svg: percentiles of each kind of call, and for each interval the median, the
99th percentile, the calls a second and the server's memory, that of its own and with mapped files.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

WORDS = ["river", "night", "piano", "slow", "city", "rain", "gold", "winter", "dance", "blue"]
TAGS = ["rock", "jazz", "ambient", "folk", "soul", "techno", "choir", "waltz"]


class Soak:
    def __init__(self, refrain, folder, seed, in_flight):
        self.refrain, self.folder = refrain, Path(folder)
        self.bundle = str(self.folder / "soak.refrain")
        self.random = random.Random(seed)
        self.in_flight = in_flight
        self.lock = threading.Lock()
        self.live, self.removed = [], {}
        self.next = 0
        self.waiting = {}
        self.samples = []
        self.memory = []
        self.failures = []
        self.changes = {"import": 0, "remove": 0, "build": 0}
        self.stop = threading.Event()

    # The catalog.

    def track(self):
        self.next += 1
        number = self.next
        pick = self.random.choice
        return {
            "id": f"s{number}", "title": f"{pick(WORDS)} {pick(WORDS)} {number}".title(),
            "artists": [f"{pick(WORDS)} band {number % 997}".title()],
            "released": str(1960 + number % 64), "language": pick(["en", "fr", "zh", "de"]),
            "duration": 120 + number % 240, "popularity": (number % 100) / 100,
            "tags": self.random.sample(TAGS, 3),
            "snippets": [f"A {pick(WORDS)} song for a {pick(WORDS)} {pick(WORDS)}."]}

    def command(self, *arguments):
        outcome = subprocess.run([self.refrain, *arguments], capture_output=True, text=True)
        if outcome.returncode != 0:
            self.fail(f"refrain {' '.join(arguments)}: {outcome.returncode}: {outcome.stderr}")

    def add(self, count):
        tracks = [self.track() for _ in range(count)]
        path = self.folder / "add.jsonl"
        path.write_text("".join(json.dumps(track) + "\n" for track in tracks))
        self.command("import", self.bundle, "--tracks", str(path))
        self.changes["import"] += count
        return [track["id"] for track in tracks]

    def prepare(self, count):
        ids = self.add(count)
        events = self.folder / "events.tsv"
        events.write_text("".join(
            f"u{self.random.randrange(count // 20)}\t{self.random.choice(ids)}\tplay\t{1 + step}\n"
            for step in range(count * 3)))
        self.command("import", self.bundle, "--events", str(events))
        self.command("build", self.bundle)
        self.live = ids
        self.changes = {"import": 0, "remove": 0, "build": 0}

    def change(self, pause, adds, removes, builds):
        """Imports, removes and builds until told to stop."""
        pending = []
        while not self.stop.wait(pause):
            pending += self.add(adds)
            if removes == 0 and not builds:
                continue
            with self.lock:
                gone = self.random.sample(self.live, removes)
                self.live = [track for track in self.live if track not in set(gone)]
            if gone:
                self.command("remove", self.bundle, *gone)
            now = time.monotonic()
            with self.lock:
                self.removed.update({track: now for track in gone})
            self.changes["remove"] += len(gone)
            if not builds:
                continue
            self.command("build", self.bundle, "--incremental")
            self.changes["build"] += 1
            # The server looks for a new generation twice a second.
            time.sleep(1)
            with self.lock:
                self.live += pending
            pending = []

    # The calls.

    def call(self):
        pick = self.random.choice
        with self.lock:
            some = [pick(self.live) for _ in range(3)]
        words = f"{pick(WORDS)} {pick(WORDS)} {pick(TAGS)}"
        return pick([
            ("search_tracks", {"query": words, "limit": 10}),
            ("search_tracks", {"query": words, "filter": {"any_tags": [pick(TAGS)]}, "limit": 20}),
            ("resolve_names", {"names": [{"title": words}, {"title": pick(WORDS).upper()}]}),
            ("similar_tracks", {"tracks": some[:1]}),
            ("similar_artists", {"artists": [f"{pick(WORDS)} band {self.random.randrange(997)}"]}),
            ("recommend_tracks", {"likes": some}),
            ("continue_playlist", {"tracks": some}),
            ("get_tracks", {"ids": some}),
            ("get_artist", {"artist": f"{pick(WORDS)} band {self.random.randrange(997)}"}),
            ("find_tags", {"phrase": pick(TAGS)}),
            ("build_playlist", {"query": words, "count": 10}),
            ("describe_taste", {"likes": some}),
            ("record_feedback", {
                "listener": f"u{self.random.randrange(500)}", "action": "like", "tracks": some[:1]}),
        ])

    def fail(self, text):
        self.failures.append(text)
        self.stop.set()

    def send(self, server, number, method, parameters):
        server.stdin.write(json.dumps({
            "jsonrpc": "2.0", "id": number, "method": method, "params": parameters}).encode() + b"\n")
        server.stdin.flush()

    def ask(self, server, slots):
        number = 0
        while not self.stop.is_set():
            slots.acquire()
            number += 1
            tool, arguments = self.call()
            with self.lock:
                self.waiting[number] = (tool, time.monotonic(), json.dumps(arguments))
            try:
                self.send(server, number, "tools/call", {"name": tool, "arguments": arguments})
            except (OSError, ValueError):
                # The end was called while this waited; a server that fell is noticed there.
                return

    def listen(self, server, slots):
        for line in server.stdout:
            message = json.loads(line)
            with self.lock:
                known = self.waiting.pop(message.get("id"), None)
            if known is None:
                continue
            slots.release()
            tool, start, arguments = known
            end = time.monotonic()
            self.samples.append((end, tool, end - start))
            self.judge(message, tool, start, arguments)

    def judge(self, message, tool, start, arguments):
        result = message.get("result", {})
        content = result.get("structuredContent", {})
        text = json.dumps(content)
        if result.get("isError", True):
            # An error is told in text alone.
            told = (result.get("content") or [{}])[0].get("text", "{}")
            code = json.loads(told).get("error", {}).get("code")
            # A track or an artist may be gone by the time that somebody asks about it.
            if code not in ("not_found", "unknown_track", "unknown_artist"):
                self.fail(f"{tool} {arguments}: {json.dumps(message)[:500]}")
            return
        for hit in content.get("hits", []):
            with self.lock:
                gone = self.removed.get(hit["id"])
            if gone is not None and gone < start:
                self.fail(f"{tool} shows {hit['id']}, removed before it was asked: {text[:300]}")

    def watch(self, server, pause=1.0):
        while not self.stop.wait(pause):
            status = Path(f"/proc/{server.pid}/status").read_text().splitlines()
            sizes = {line.split(":")[0]: line.split()[1] for line in status if "kB" in line}
            self.memory.append((
                time.monotonic(), int(sizes["RssAnon"]) / 1024, int(sizes["VmRSS"]) / 1024))

    def run(self, minutes, pause, adds, removes, builds):
        server = subprocess.Popen(
            [self.refrain, "serve", self.bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.send(server, "start", "initialize", {
            "protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": {"name": "soak", "version": "1"}})
        server.stdout.readline()
        server.stdin.write(b'{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
        slots = threading.Semaphore(self.in_flight)
        start = time.monotonic()
        threads = [
            threading.Thread(target=self.ask, args=(server, slots), daemon=True),
            threading.Thread(target=self.listen, args=(server, slots), daemon=True),
            threading.Thread(target=self.watch, args=(server,), daemon=True),
            threading.Thread(target=self.change, args=(pause, adds, removes, builds), daemon=True),
        ]
        for thread in threads:
            thread.start()
        self.stop.wait(minutes * 60)
        self.stop.set()
        threads[3].join(timeout=120)
        if server.poll() is not None:
            self.failures.append(f"the server ended with {server.returncode}")
        server.stdin.close()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
        return start


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))] if values else 0.0


def report(soak, start, intervals=60):
    end = max(at for at, _, _ in soak.samples)
    width = (end - start) / intervals
    over_time = []
    for index in range(intervals):
        low, high = start + index * width, start + (index + 1) * width
        times = [took for at, _, took in soak.samples if low <= at < high]
        memory = [(own, whole) for at, own, whole in soak.memory if low <= at < high]
        over_time.append({
            "seconds": round((index + 1) * width, 1), "calls_per_second": round(len(times) / width, 1),
            "p50_ms": round(1000 * percentile(times, 0.5), 2),
            "p99_ms": round(1000 * percentile(times, 0.99), 2),
            "own_mib": round(max((own for own, _ in memory), default=0), 1),
            "resident_mib": round(max((whole for _, whole in memory), default=0), 1)})
    tools = {}
    for tool in sorted({tool for _, tool, _ in soak.samples}):
        times = [took for _, one, took in soak.samples if one == tool]
        tools[tool] = {"calls": len(times)} | {
            f"p{int(share * 100)}_ms": round(1000 * percentile(times, share), 2)
            for share in (0.5, 0.9, 0.99)}
    return {
        "minutes": round((end - start) / 60, 2), "calls": len(soak.samples),
        "failures": soak.failures, "changes": soak.changes, "tools": tools,
        "over_time": over_time}


def chart(figures, names, top, label):
    width, height = 860, 150
    highest = max((point[name] for point in figures for name, _ in names), default=1) or 1
    last = figures[-1]["seconds"] or 1
    parts = [f'<g transform="translate(70,{top})"><rect width="{width}" height="{height}" '
             'fill="none" stroke="#ccc"/>',
             f'<text x="-8" y="12" text-anchor="end">{highest:g}</text>',
             f'<text x="-8" y="{height}" text-anchor="end">0</text>',
             f'<text x="0" y="-8">{label}</text>']
    for place, (name, color) in enumerate(names):
        points = " ".join(
            f'{point["seconds"] / last * width:.1f},{height - point[name] / highest * height:.1f}'
            for point in figures)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{color}"/>')
        parts.append(f'<text x="{width - 4}" y="{14 + 14 * place}" text-anchor="end" '
                     f'fill="{color}">{name}</text>')
    return "".join(parts) + "</g>"


def draw(figures):
    over_time = figures["over_time"]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" '
        'font-family="sans-serif" font-size="12">'
        + chart(over_time, [("p50_ms", "#1f77b4"), ("p99_ms", "#d62728")], 40, "milliseconds a call")
        + chart(over_time, [("calls_per_second", "#2ca02c")], 240, "calls a second")
        + chart(over_time, [("own_mib", "#9467bd"), ("resident_mib", "#8c564b")], 440,
                f'memory, MiB, over {figures["minutes"]:g} minutes')
        + "</svg>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("refrain")
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--tracks", type=int, default=20_000)
    parser.add_argument("--in-flight", type=int, default=4, help="calls under way at once")
    parser.add_argument("--pause", type=float, default=5, help="seconds between changes")
    parser.add_argument("--adds", type=int, default=50, help="tracks that a change adds")
    parser.add_argument("--removes", type=int, default=20, help="tracks that a change removes")
    parser.add_argument("--no-builds", action="store_true", help="no incremental builds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="soak", help="the folder of what is written")
    options = parser.parse_args()
    out = Path(options.out)
    shutil.rmtree(out / "work", ignore_errors=True)
    (out / "work").mkdir(parents=True)
    soak = Soak(str(Path(options.refrain).resolve()), out / "work", options.seed, options.in_flight)
    soak.prepare(options.tracks)
    start = soak.run(
        options.minutes, options.pause, options.adds, options.removes, not options.no_builds)
    figures = report(soak, start)
    (out / "soak.json").write_text(json.dumps(figures, indent=1) + "\n")
    (out / "soak.svg").write_text(draw(figures))
    shutil.rmtree(out / "work")
    times = [took for _, _, took in soak.samples]
    print(f"{figures['calls']} calls in {figures['minutes']} minutes, median "
          f"{1000 * percentile(times, 0.5):.1f} ms, p99 {1000 * percentile(times, 0.99):.1f} ms; "
          f"changes {figures['changes']}; own memory {figures['over_time'][len(figures['over_time']) // 4]['own_mib']} MiB "
          f"after a quarter, {figures['over_time'][-1]['own_mib']} MiB at the end")
    if soak.failures:
        sys.exit("failed: " + soak.failures[0])


if __name__ == "__main__":
    main()
