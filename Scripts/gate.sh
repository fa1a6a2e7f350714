#!/bin/sh
# What an optimized build measures, against figures that others published.
# Argument: the command. Without the data it says so and passes.
set -eu
refrain=$1
data=${REFRAIN_DATA:-$(dirname "$0")/../../shared/data}

if [ ! -f "$data/gowalla/train.txt" ]; then
  echo "gate: skipped, there is no gowalla/ in \$REFRAIN_DATA or ../shared/data"
  exit 0
fi

# Popularity on Gowalla under the LightGCN protocol: Recall@20 0.0416, NDCG@20 0.0317. An evaluator
# that counted otherwise would flatter or wrong every model.
"$refrain" evaluate recommend --train "$data/gowalla/train.txt" --test "$data/gowalla/test.txt" \
  --model popularity --json | python3 -c '
import json, sys
report = json.load(sys.stdin)
for name, published in [("Recall@20", 0.0416), ("NDCG@20", 0.0317)]:
    measured = report[name]["mean"]
    print(f"gate: popularity on Gowalla, {name} {measured:.5f}, published {published}")
    if abs(measured - published) >= 5e-5:
        sys.exit(f"gate: {name} is not the published one")
'
