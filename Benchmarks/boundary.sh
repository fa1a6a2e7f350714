#!/bin/sh
# How well the boundary of knowledge is learned, on simulated models: no figure of it is one of a
# language model.
#
#   Benchmarks/boundary.sh REFRAIN BUNDLE FOLDER [REQUESTS]
#
# Makes up requests about the bundle, lets models of three levels of knowledge answer each from memory
# and with tools, fits a boundary to one half and reports the other. BUNDLE is that of
# join_catalogs.py --all for the figures of FIGURES.md.
set -e
refrain=$1 bundle=$2 folder=$3 requests=${4:-4000}
mkdir -p "$folder"
"$refrain" boundary requests "$bundle" --count "$requests" --seed 1 > "$folder/requests.jsonl"
for level in 0.2 0.5 0.8; do
  samples="$folder/samples-$level.jsonl"
  "$refrain" boundary collect "$bundle" --requests "$folder/requests.jsonl" --simulated $level \
    --samples 4 --scores-only --out "$samples"
  "$refrain" boundary fit "$samples" --half first --out "$folder/boundary-$level.json"
  "$refrain" boundary report "$samples" --half second --boundary "$folder/boundary-$level.json" \
    --svg "$folder/frontier-$level.svg" > "$folder/report-$level.txt"
  cat "$folder/report-$level.txt"
done
