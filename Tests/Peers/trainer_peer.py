"""Reads what `refrain boundary export` wrote with the trainers' own readers.

    python3 Tests/Peers/trainer_peer.py REFRAIN SAMPLES.jsonl

A trainer that is not installed is skipped, and said so. Needs `pip install datasets`; and, for its
own reader each, trl, llamafactory, verl.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
import types
from pathlib import Path

refrain, samples = sys.argv[1:3]
failed = False


def has(name):
    return importlib.util.find_spec(name) is not None


def export(what, trainer, folder):
    path = Path(folder) / f"{trainer}-{what}.jsonl"
    lines = subprocess.run(
        [refrain, "boundary", "export", samples, "--what", what, "--trainer", trainer],
        check=True, capture_output=True, text=True).stdout
    path.write_text(lines, encoding="utf-8")
    return path


def check(name, holds):
    global failed
    failed |= not holds
    print("ok" if holds else "FAILED", name)


def check_trl(folder):
    from datasets import load_dataset
    from trl.data_utils import is_conversational

    for what in ["conversations", "preferences", "prompts"]:
        rows = load_dataset("json", data_files=str(export(what, "trl", folder)), split="train")
        check(f"trl reads {what}", len(rows) > 0 and is_conversational(rows[0]))


def load_llama_factory():
    """Its reader of data; without torch, those files of it alone, with a logger that prints."""
    if not has("torch"):
        root = Path(importlib.util.find_spec("llamafactory").origin).parent
        for name in ["llamafactory", "llamafactory.data", "llamafactory.extras"]:
            module = types.ModuleType(name)
            module.__path__ = [str(root.joinpath(*name.split(".")[1:]))]
            sys.modules[name] = module

        class Logger:
            def __getattr__(self, name):
                return lambda *words: print("llama-factory says:", *words)

        logging = types.ModuleType("llamafactory.extras.logging")
        logging.get_logger = lambda *_: Logger()
        sys.modules[logging.__name__] = sys.modules["llamafactory.extras"].logging = logging
        hub = types.ModuleType("llamafactory.extras.misc")
        hub.use_modelscope = hub.use_openmind = lambda: False
        sys.modules[hub.__name__] = hub
        constants = types.ModuleType("llamafactory.extras.constants")
        constants.DATA_CONFIG = "dataset_info.json"
        sys.modules[constants.__name__] = constants
    from llamafactory.data.converter import SharegptDatasetConverter
    from llamafactory.data.parser import DatasetAttr

    return SharegptDatasetConverter, DatasetAttr


def check_llama_factory(folder):
    from types import SimpleNamespace

    SharegptDatasetConverter, DatasetAttr = load_llama_factory()

    for what in ["conversations", "preferences"]:
        attributes = DatasetAttr("file", dataset_name="boundary", formatting="sharegpt")
        attributes.messages = "conversations"
        attributes.system, attributes.tools = "system", "tools"
        if what == "preferences":
            attributes.ranking, attributes.chosen, attributes.rejected = True, "chosen", "rejected"
        arguments = SimpleNamespace(media_dir=None)
        reader = SharegptDatasetConverter(dataset_attr=attributes, data_args=arguments)
        path = export(what, "llama-factory", folder)
        rows = [reader(json.loads(line)) for line in path.read_text().splitlines()]
        # What its reader refuses it leaves empty.
        check(f"llama-factory reads {what}", rows and all(row["_prompt"] and row["_response"] for row in rows))


def check_verl(folder):
    from datasets import load_dataset

    for what in ["conversations", "prompts"]:
        path = export(what, "verl", folder)
        rows = load_dataset("json", data_files=str(path), split="train")
        table = Path(folder) / f"{what}.parquet"
        rows.to_parquet(str(table))
        again = load_dataset("parquet", data_files=str(table), split="train")
        key = "messages" if what == "conversations" else "prompt"
        check(f"verl's columns of {what} survive parquet", again[0][key][0]["role"] == "system")


with tempfile.TemporaryDirectory() as folder:
    for name, packages, run in [
        ("trl", ["datasets", "trl"], check_trl),
        ("llama-factory", ["llamafactory"], check_llama_factory),
        ("verl", ["datasets"], check_verl),
    ]:
        missing = [package for package in packages if not has(package)]
        if missing:
            print(f"skipped {name}: pip install {' '.join(missing)}")
        else:
            run(folder)
sys.exit(failed)
