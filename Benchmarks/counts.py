#!/usr/bin/env python3
"""Instructions of a fixed set of operations, compared with those that are kept in counts.json.

    make counts                                  # prints what has become worse, exits 1 where something has
    python3 Benchmarks/counts.py --update        # keeps the new counts

Needs valgrind and binutils. Each operation of `OperationCounts` runs twice unseen and once between two marks, in one
process, one thread, with fixed seeds. valgrind knows no AVX-512: the counts are those of the AVX2 kernels. They are of one
compiler and one C library; what those are is kept beside them, and with others the comparison is refused (--force).
"""
import argparse
import glob
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
parser = argparse.ArgumentParser()
parser.add_argument("--binary", default=os.path.join(here, ".build/release/OperationCounts"))
parser.add_argument("--kept", default=os.path.join(here, "counts.json"))
parser.add_argument("--sample", default=os.path.join(here, "../Fixtures/sample"))
parser.add_argument("--threshold", type=float, default=0.03, help="a share by which a count may grow")
parser.add_argument("--update", action="store_true", help="write the counts instead of comparing them")
parser.add_argument("--force", action="store_true", help="compare the counts of other compilers, too")
parser.add_argument("names", nargs="*", help="operations; all when none is named")
options = parser.parse_args()
for tool in ("valgrind", "strip"):
    if not shutil.which(tool):
        sys.exit(f"There is no {tool}: install valgrind and binutils.")


def machine():
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = re.search(r"Swift version ([^ ]+)", swift)
    return {"swift": version.group(1) if version else "", "libc": "-".join(platform.libc_ver()),
            "architecture": platform.machine()}


def counted(folder):
    # valgrind 3.19 does not read the compiler's debugging information.
    binary = os.path.join(folder, "OperationCounts")
    subprocess.run(["strip", "-g", "-o", binary, options.binary], check=True)
    environment = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1", OPENBLAS_NUM_THREADS="1")
    arguments = ["--folder", folder, "--sample", options.sample]
    subprocess.run([binary, "--prepare"] + arguments, check=True, env=environment)
    names = subprocess.run(
        ["valgrind", "-q", "--tool=callgrind", "--dump-before=*refrainCountMark*",
         f"--callgrind-out-file={folder}/counts", binary] + arguments + options.names,
        check=True, env=environment, capture_output=True, text=True).stdout.splitlines()
    # One file a mark: what was counted before it. The second of each pair is the operation's own.
    files = sorted(glob.glob(f"{folder}/counts.*"), key=lambda path: int(path.rsplit(".", 1)[1]))
    if len(files) < 2 * len(names):
        sys.exit(f"There are {len(files)} counts of {len(names)} operations.")
    counts = {}
    for name, path in zip(names, files[1::2]):
        with open(path, encoding="utf-8") as file:
            counts[name] = int(re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M).group(1))
    return counts


with tempfile.TemporaryDirectory() as folder:
    counts = counted(folder)
if options.update:
    kept = {}
    if options.names and os.path.exists(options.kept):
        with open(options.kept, encoding="utf-8") as file:
            kept = json.load(file)["instructions"]
    with open(options.kept, "w", encoding="utf-8") as file:
        json.dump({"machine": machine(), "instructions": {**kept, **counts}}, file, indent=2, ensure_ascii=False)
        file.write("\n")
    sys.exit(print(f"kept the counts of {len(counts)} operations"))
with open(options.kept, encoding="utf-8") as file:
    kept = json.load(file)
if kept["machine"] != machine() and not options.force:
    sys.exit(f"The counts were kept with {kept['machine']}, and this is {machine()}: keep new ones of the version to "
             "compare with (--update), or say --force.")
worse = 0
for name, count in counts.items():
    before = kept["instructions"].get(name)
    if before is None:
        print(f"new      {name}: {count:,}")
        continue
    ratio = count / before
    if ratio > 1 + options.threshold:
        worse += 1
        print(f"worse    {name}: {before:,} -> {count:,} ({ratio - 1:+.1%})")
    elif ratio < 1 - options.threshold:
        print(f"better   {name}: {before:,} -> {count:,} ({ratio - 1:+.1%})")
for name in kept["instructions"]:
    if name not in counts and not options.names:
        worse += 1
        print(f"missing  {name}")
print(f"{len(counts)} operations, {worse} worse by more than {options.threshold:.0%}")
sys.exit(1 if worse else 0)
