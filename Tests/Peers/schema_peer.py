"""Checks the tools' schemas with pip's jsonschema.

Arguments: the command, a bundle of the sample catalog. Every schema of every dialect must be valid
against the meta-schema of JSON Schema 2020-12, and answers must be valid against output schemas.
Prints one line a check; exits with 1 at the first that fails.
"""

import json
import subprocess
import sys

from jsonschema import Draft202012Validator

COMMAND, BUNDLE = sys.argv[1:3]


def run(*arguments):
    return json.loads(subprocess.run([COMMAND, *arguments], capture_output=True, text=True).stdout)


def check(holds, what):
    print("ok" if holds else "FAILED", what, flush=True)
    if not holds:
        sys.exit(1)


count = 0
for dialect in ["mcp", "openai", "anthropic", "json-schema"]:
    for tool in run("tools", "--dialect", dialect):
        schemas = [tool.get("inputSchema"), tool.get("outputSchema"), tool.get("input_schema"),
                   tool.get("function", {}).get("parameters")]
        if dialect == "json-schema":
            schemas = [tool]
        for schema in filter(None, schemas):
            Draft202012Validator.check_schema(schema)
            count += 1
check(count >= 40, f"{count} schemas are valid against the meta-schema")

outputs = {t["name"]: t["outputSchema"] for t in run("tools", "--dialect", "mcp")}
inputs = {t["title"]: t for t in run("tools", "--dialect", "json-schema")}
calls = [
    ("search_tracks", {"query": "rainy night piano", "filter": {"year_from": 1980}}),
    ("search_tracks", {"query": "love", "max_tokens": 250}),
    ("search_tracks", {"query": "hello", "filter": {"artists": ["AC/DC"], "all_tags": ["polka"]}}),
    ("resolve_names", {"names": [{"title": "Qing Tian", "artist": "Jay Chou"}, {"title": "Xq"}]}),
    ("get_tracks", {"ids": ["jay-chou-qing-tian", "no-such-track"]}),
    ("get_artist", {"artist": "Adele"}), ("get_artist", {"artist": "Adelle"}),
    ("find_tags", {"phrase": "rain"}),
]
for name, arguments in calls:
    check(Draft202012Validator(inputs[name]).is_valid(arguments), f"{name}: arguments")
    answer = run("tool", BUNDLE, name, json.dumps(arguments))
    errors = list(Draft202012Validator(outputs[name]).iter_errors(answer))
    check("error" not in answer and not errors, f"{name}: answer {errors[:1]}")
check(not Draft202012Validator(inputs["search_tracks"]).is_valid({"year_from": 1980}),
      "an unknown argument is invalid")
