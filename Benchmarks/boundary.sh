#!/bin/sh
# How well the boundary of knowledge is learned, on simulated models: no figure of it is one of a
# language model.
#
#   Benchmarks/boundary.sh REFRAIN BUNDLE FOLDER [REQUESTS [LEVEL...]]
#
# Makes up requests about the bundle, lets models of three levels of knowledge (or those that are named)
# answer each from memory and with tools, fits a boundary to one half and reports the other. With FRESH=1
# it fits to all of them and reports requests of another seed, without those that the first seed has as
# well: more of both, where a difference is small. BUNDLE is that of join_catalogs.py --all for the
# figures of FIGURES.md.
set -e
refrain=$1 bundle=$2 folder=$3 requests=${4:-4000}
[ $# -gt 4 ] && shift 4 || set -- 0.2 0.5 0.8
mkdir -p "$folder"
"$refrain" boundary requests "$bundle" --count "$requests" --seed 1 > "$folder/requests.jsonl"
fresh=$folder/fresh.jsonl
if [ -n "$FRESH" ]; then
  "$refrain" boundary requests "$bundle" --count "$requests" --seed 2 | python3 -c '
import json, sys
said = {json.loads(line)["request"] for line in open(sys.argv[1], encoding="utf-8")}
for line in sys.stdin:
    words = json.loads(line)["request"]
    if words not in said:
        said.add(words)
        sys.stdout.write(line)
' "$folder/requests.jsonl" > "$fresh"
fi

collect() {  # requests, samples
  "$refrain" boundary collect "$bundle" --requests "$1" --simulated "$level" --samples 4 --scores-only --out "$2"
}
for level; do
  samples="$folder/samples-$level.jsonl" boundary="$folder/boundary-$level.json"
  collect "$folder/requests.jsonl" "$samples"
  if [ -n "$FRESH" ]; then
    judged="$folder/fresh-$level.jsonl" half=both
    collect "$fresh" "$judged"
    "$refrain" boundary fit "$samples" --out "$boundary"
  else
    judged=$samples half=second
    "$refrain" boundary fit "$samples" --half first --out "$boundary"
  fi
  "$refrain" boundary report "$judged" --half $half --boundary "$boundary" \
    --svg "$folder/frontier-$level.svg" > "$folder/report-$level.txt"
  cat "$folder/report-$level.txt"
done
