"""verl's classes for the schemas of tools take the flat dialect. Usage: verl_peer.py REFRAIN SCHEMAS.py

SCHEMAS.py is verl/tools/schemas.py of the installed package: importing verl itself needs a trainer's
machine.
"""

import importlib.util
import json
import subprocess
import sys

refrain, path = sys.argv[1:3]
spec = importlib.util.spec_from_file_location("schemas", path)
schemas = importlib.util.module_from_spec(spec)
sys.modules["schemas"] = schemas
spec.loader.exec_module(schemas)
tools = json.loads(subprocess.run([refrain, "tools", "--dialect", "flat"], capture_output=True).stdout)
for tool in tools:
    read = schemas.OpenAIFunctionToolSchema.model_validate(tool)
    kept = read.model_dump(exclude_unset=True)["function"]["parameters"]["properties"]
    given = tool["function"]["parameters"]["properties"]
    for name, value in given.items():
        for key in ("type", "description", "enum"):
            assert kept[name].get(key) == value.get(key), (name, key)
    print("ok", read.function.name)
