#!/bin/sh
# Imports the sample catalog, builds its index and asks it questions. Arguments: command, bundle.
set -eu
refrain=$1
bundle=$2
cd "$(dirname "$0")/.."

show() {
  printf '\n$ refrain'
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_./=-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$refrain" "$@"
}

rm -rf "$bundle"
show import "$bundle" --tracks Fixtures/sample/tracks.jsonl --events Fixtures/sample/events.tsv
# With `make models` the demo encodes the catalog with a sentence encoder, too.
model=Models/all-MiniLM-L6-v2
if [ -f "$model/model.safetensors" ]; then
  show import "$bundle" --embed description --model "$model"
fi
show build "$bundle"
show search "$bundle" 'rainy night piano ballad' --year 1990...2005 --exclude-artist 'Guns N Roses' --limit 4
show search "$bundle" '周杰伦 晴天' --limit 2
show search "$bundle" 'zhoujielun qingtian' --limit 2
show search "$bundle" 'nirvana smels like ten spirit' --limit 2
show search "$bundle" --meaning 'a quiet, personal song for a late-night drive' --language ja --limit 3
if [ -f "$model/model.safetensors" ]; then
  show search "$bundle" --meaning 'a quiet, personal song for a late-night drive' --model "$model" --limit 3
fi
show search "$bundle" saxophone --artist Adele --year 1950...1959
show resolve "$bundle" 'Qing Tian' --artist 'Jay Chou'
show resolve "$bundle" '晴天' --artist Adele
show similar "$bundle" jay-chou-qing-tian --limit 3
show recommend "$bundle" --like jay-chou-qing-tian --like nirvana-smells-like-teen-spirit --limit 3
show tool "$bundle" search_tracks '{"query": "heartbroken cantopop karaoke", "filter": {"languages": ["yue"]}, "limit": 1}'
show inspect "$bundle"
