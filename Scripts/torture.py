"""Kills, full disks and failing files: whatever happens to `refrain`, the bundle is whole afterwards.

    python3 Scripts/torture.py REFRAIN                    # 300 kills, faults at every write
    python3 Scripts/torture.py REFRAIN --kills 20 --faults 0 --seed 7

REFRAIN is the command, best of a release build. Each round kills (SIGKILL) an import, a build, an
incremental build, a removal or a server that records feedback, at a moment that the seed decides, and
then looks: the bundle opens, `refrain verify` reads every byte, every change that was acknowledged is
there, and one that was not is there as a whole or not at all. A server that was open before, and is
never killed, answers throughout. Faults are calls that fail (ENOSPC, EIO) or write half of what they
are given, from the n-th on, for as many n as there are calls (`torture_faults.c`, Linux alone). It ends
with 1 and the seed at the first thing that is wrong.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RECIPE = {"latent": {"dimension": 8}, "listening": {"model": "popularity"}}


class Wrong(Exception):
    """Something that must not be."""


def check(holds, text):
    if not holds:
        raise Wrong(text)


class Server:
    """`refrain serve`, a call at a time."""

    def __init__(self, refrain, bundle):
        self.process = subprocess.Popen(
            [refrain, "serve", bundle], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        self.number = 0
        self.request("initialize", {
            "protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": {"name": "torture", "version": "1"}})
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def send(self, message):
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def request(self, method, parameters):
        self.number += 1
        self.send({"jsonrpc": "2.0", "id": self.number, "method": method, "params": parameters})
        line = self.process.stdout.readline()
        if not line:
            raise BrokenPipeError
        return json.loads(line)

    def call(self, tool, **arguments):
        answer = self.request("tools/call", {"name": tool, "arguments": arguments})
        result = answer.get("result", {})
        return result.get("structuredContent") or {}, bool(result.get("isError", True))

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


class Torture:
    def __init__(self, refrain, folder, seed):
        self.refrain = refrain
        self.folder = Path(folder)
        self.bundle = str(self.folder / "torture.refrain")
        self.random = random.Random(seed)
        self.next = 0
        # What the catalog has, as far as it was acknowledged.
        self.tracks = set()
        self.events = 0
        self.recipe = self.write("recipe.json", json.dumps(RECIPE))

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def run(self, *arguments, environment=None, kill_after=None):
        """The command's outcome; status None when it was killed first."""
        process = subprocess.Popen(
            [self.refrain, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
        try:
            out, err = process.communicate(timeout=kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            return None, out.decode(), err.decode()
        return process.returncode, out.decode(), err.decode()

    def must(self, *arguments):
        status, out, err = self.run(*arguments)
        check(status == 0, f"refrain {' '.join(arguments)} ended with {status}: {err}")
        return out

    # What is done to the bundle: arguments, and the tracks there are when it has succeeded.

    def new_tracks(self, count):
        lines, ids = [], set()
        for _ in range(count):
            self.next += 1
            number = self.next
            ids.add(f"t{number}")
            lines.append(json.dumps({
                "id": f"t{number}", "title": f"Song {number} of {number % 7} rivers",
                "artists": [f"Band {number % 23}"], "tags": ["river", f"tag {number % 5}"],
                "snippets": [f"A quiet song about river number {number % 11}."]}))
        return self.write("tracks.jsonl", "\n".join(lines) + "\n"), ids

    def importing(self):
        path, ids = self.new_tracks(self.random.randint(1, 400))
        return ["import", self.bundle, "--tracks", path], self.tracks | ids

    def replacing(self):
        path, ids = self.new_tracks(200)
        return ["import", self.bundle, "--tracks", path, "--replace"], ids

    def removing(self):
        if len(self.tracks) < 10:
            # Faults that a removal outlived have left too few.
            return self.replacing()
        some = self.random.sample(sorted(self.tracks), max(1, len(self.tracks) // 9))
        path = self.write("gone.txt", "\n".join(some) + "\n")
        return ["remove", self.bundle, "--from", path], self.tracks - set(some)

    def building(self):
        return ["build", self.bundle, "--recipe", self.recipe], self.tracks

    def consolidating(self):
        return ["build", self.bundle, "--recipe", self.recipe, "--incremental"], self.tracks

    KINDS = ["importing", "building", "consolidating", "removing", "replacing"]

    # What must hold.

    def exported(self):
        lines = self.must("export", self.bundle).splitlines()
        return {json.loads(line)["id"] for line in lines}

    def events_there(self):
        return json.loads(self.must("inspect", self.bundle, "--json"))["catalog"]["events"]

    def look(self, may_be, what):
        """The bundle is whole, and its tracks are one of the sets."""
        report = json.loads(self.must("verify", self.bundle, "--json"))
        check(report["generation"] >= 1, "no generation")
        there = self.exported()
        check(any(there == one for one in may_be),
              f"after {what} the catalog has {len(there)} tracks, not {[len(s) for s in may_be]}")
        if there != self.tracks:
            # What goes takes its events with it.
            self.events = self.events_there()
        self.tracks = there
        _, out, _ = self.run("search", self.bundle, "river", "--limit", "1000", "--json")
        hits = {hit["id"] for hit in json.loads(out)["hits"]}
        check(hits <= there, f"after {what} a search shows tracks that were removed")
        return report["generation"]

    def ask(self, server, what):
        """The server that has been open all the time answers, with nothing that was removed."""
        answer, is_error = server.call("search_tracks", query="river", limit=50)
        check(not is_error, f"after {what} the open server says {answer}")
        hits = {hit["id"] for hit in answer["hits"]}
        check(hits <= self.tracks, f"after {what} the open server shows tracks that were removed")

    # Rounds.

    def start(self):
        path, ids = self.new_tracks(300)
        self.must("import", self.bundle, "--tracks", path)
        self.must("build", self.bundle, "--recipe", self.recipe)
        self.tracks = ids

    def kill_command(self, kind):
        arguments, after = getattr(self, kind)()
        limit = self.durations[kind]
        start = time.monotonic()
        status, _, err = self.run(*arguments, kill_after=self.random.uniform(0, 1.1 * limit))
        if status is None:
            return [self.tracks, after], True
        check(status == 0, f"refrain {' '.join(arguments)} ended with {status}: {err}")
        self.durations[kind] = 0.7 * limit + 0.3 * (time.monotonic() - start)
        return [after], False

    def kill_recording(self):
        """A server is killed while it records; what it acknowledged is there."""
        server = Server(self.refrain, self.bundle)
        answer, is_error = server.call("search_tracks", query="river", limit=50)
        known = [] if is_error else [hit["id"] for hit in answer["hits"]]
        end = time.monotonic() + (self.random.uniform(0, 0.4) if known else 0)
        acknowledged = asked = 0
        before = self.events_there()
        try:
            while time.monotonic() < end:
                # Another listener each time, so that no event takes another one's place.
                self.next += 1
                asked += 1
                # Written and then killed, now and then, without waiting for the answer.
                if self.random.random() < 0.05:
                    server.send({"jsonrpc": "2.0", "id": 10 ** 6, "method": "tools/call", "params": {
                        "name": "record_feedback", "arguments": {
                            "listener": f"l{self.next}", "action": "like",
                            "tracks": [self.random.choice(known)]}}})
                    break
                answer, is_error = server.call(
                    "record_feedback", listener=f"l{self.next}", action="like",
                    tracks=[self.random.choice(known)])
                check(not is_error, f"recording says {str(answer)[:300]}")
                acknowledged += answer["recorded"]
        finally:
            server.end()
        there = self.events_there()
        check(before + acknowledged <= there <= before + asked,
              f"{acknowledged} events were acknowledged and {there - before} are there")
        return acknowledged

    def kills(self, count):
        self.durations = {}
        for kind in self.KINDS:
            arguments, after = getattr(self, kind)()
            start = time.monotonic()
            self.must(*arguments)
            self.durations[kind] = time.monotonic() - start
            self.look([after], kind)
        done = {kind: 0 for kind in self.KINDS + ["recording"]}
        killed = acknowledged = 0
        server = Server(self.refrain, self.bundle)
        try:
            for number in range(count):
                kind = self.random.choice(list(done))
                if kind == "recording":
                    acknowledged += self.kill_recording()
                    may_be, was_killed = [self.tracks], True
                else:
                    may_be, was_killed = self.kill_command(kind)
                done[kind] += 1
                killed += was_killed
                what = f"round {number}, {kind}"
                self.look(may_be, what)
                self.ask(server, what)
            # Whatever was left behind, the next build is whole and has everything.
            self.must("build", self.bundle, "--recipe", self.recipe)
            self.look([self.tracks], "the last build")
            leftovers = [p.name for p in (Path(self.bundle) / "generations").iterdir()
                         if p.name.endswith(".building")]
            check(not leftovers, f"left behind: {leftovers}")
        finally:
            server.end()
        print(f"{count} rounds, {killed} killed, {acknowledged} acknowledged events, all there: "
              + ", ".join(f"{n} {kind}" for kind, n in done.items()))

    def faults(self, library, most):
        """Every call that changes a file fails once, or from then on."""
        rounds = failed = 0
        for kind in self.KINDS:
            counted = self.folder / "count"
            for fault in ["SHORT", "ENOSPC", "EIO"]:
                calls = self.count_calls(library, kind, counted, fault)
                if fault == "SHORT":
                    rounds += 1
                    continue
                numbers = range(1, calls + 1)
                if calls > most:
                    numbers = sorted(self.random.sample(numbers, most))
                for number in numbers:
                    once = self.random.random() < 0.5
                    arguments, after = getattr(self, kind)()
                    environment = {
                        "LD_PRELOAD": library, "FAULT_UNDER": self.bundle,
                        "FAULT_AT": str(number), "FAULT_KIND": fault, "FAULT_COUNT": str(counted)}
                    if once:
                        environment["FAULT_ONCE"] = "1"
                    status, _, err = self.run(*arguments, environment=environment)
                    what = f"{fault} at call {number} of {kind}"
                    check(status in (0, 66, 70, 73), f"{what} ended with {status}: {err}")
                    check(status == 0 or err.startswith("refrain: "), f"{what} says {err!r}")
                    failed += status != 0
                    self.look([after] if status == 0 else [self.tracks, after], what)
                    self.never_changed(counted)
                    rounds += 1
        print(f"{rounds} rounds of failing calls, {failed} of them ended with an error, none half")

    def count_calls(self, library, kind, counted, fault):
        counted.unlink(missing_ok=True)
        arguments, after = getattr(self, kind)()
        status, _, err = self.run(*arguments, environment={
            "LD_PRELOAD": library, "FAULT_UNDER": self.bundle, "FAULT_KIND": fault,
            "FAULT_AT": str(1 << 40), "FAULT_COUNT": str(counted)})
        check(status == 0, f"{kind} with {fault} ended with {status}: {err}")
        self.look([after], f"{kind} with {fault}")
        self.never_changed(counted)
        calls = [line for line in counted.read_text().splitlines() if line.startswith("calls ")]
        return int(calls[-1].split()[1])

    def never_changed(self, counted):
        """No file of a published generation was written, cut or renamed over."""
        changes = [line for line in counted.read_text().splitlines()
                   if not line.startswith("calls ")]
        check(not changes, f"a published file was changed: {changes[:3]}")

    def full_disk(self):
        """A small file system that really is full; root alone may mount one."""
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True)
        if mounted.returncode != 0:
            print("full disk: skipped, nothing can be mounted here")
            return
        keep = (self.bundle, self.tracks)
        try:
            self.bundle = str(disk / "full.refrain")
            path, self.tracks = self.new_tracks(300)
            self.must("import", self.bundle, "--tracks", path)
            self.must("build", self.bundle, "--recipe", self.recipe)
            failed = 0
            for _ in range(12):
                kind = self.random.choice(["importing", "building", "consolidating"])
                arguments, after = getattr(self, kind)()
                # However little the formats take: what is left of the disk is not enough somewhere.
                free = shutil.disk_usage(disk).free
                ballast = disk / "ballast"
                ballast.write_bytes(bytes(max(0, free - self.random.randrange(200_000))))
                status, _, err = self.run(*arguments)
                ballast.unlink()
                check(status in (0, 66, 73), f"{kind} on a full disk ended with {status}: {err}")
                failed += status != 0
                self.look([after if status == 0 else self.tracks], f"{kind} on a full disk")
            check(failed > 0, "the disk was never full")
            print(f"full disk: {failed} of 12 changes failed, the bundle whole after each")
        finally:
            self.bundle, self.tracks = keep
            subprocess.run(["umount", str(disk)], check=True)

    def taken_away(self):
        """Files that go or are replaced under an open server: it answers on from what it has."""
        copy = str(self.folder / "taken.refrain")
        generations = Path(copy) / "generations"

        def remove_files(folder):
            for path in list(folder.iterdir()):
                path.unlink()

        def replace_files(folder):
            for path in list(folder.iterdir()):
                new = path.with_suffix(".new")
                new.write_bytes(path.read_bytes()[:100])
                new.rename(path)

        def remove_bundle(folder):
            shutil.rmtree(copy)

        def spoil_manifest(folder):
            new = Path(copy) / "new"
            new.write_text("{")
            new.rename(Path(copy) / "MANIFEST.json")

        for change in [remove_files, replace_files, spoil_manifest, remove_bundle]:
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(self.bundle, copy)
            server = Server(self.refrain, copy)
            try:
                before, _ = server.call("search_tracks", query="river", limit=50)
                newest = sorted(p for p in generations.iterdir() if p.is_dir())[-1]
                change(newest)
                time.sleep(0.6)
                after, is_error = server.call("search_tracks", query="river", limit=50)
                check(not is_error and after["hits"] == before["hits"],
                      f"{change.__name__}: {str(after)[:300]}")
            finally:
                server.end()
        shutil.rmtree(copy, ignore_errors=True)
        print("files taken away and replaced under an open server: it answers on")


def compile_faults(folder):
    source = Path(__file__).with_name("torture_faults.c")
    library = str(Path(folder) / "faults.so")
    compiler = shutil.which("cc") or shutil.which("clang")
    if not sys.platform.startswith("linux") or compiler is None:
        return None
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", library, str(source), "-ldl"], check=True)
    return library


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("refrain", help="the command")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--faults", type=int, default=400,
                        help="failing calls a command and kind of fault at most")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    refrain = str(Path(options.refrain).resolve())
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        torture = Torture(refrain, folder, seed)
        try:
            torture.start()
            torture.kills(options.kills)
            if options.faults > 0:
                library = compile_faults(folder)
                if library:
                    torture.faults(library, options.faults)
                else:
                    print("faults: skipped, they need Linux and a C compiler")
                torture.full_disk()
            torture.taken_away()
        except Wrong as wrong:
            sys.exit(f"torture with seed {seed}: {wrong}")


if __name__ == "__main__":
    main()
