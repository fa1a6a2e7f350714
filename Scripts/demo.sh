#!/bin/sh
# Imports the sample catalog, builds its index and asks it questions. Arguments: command, bundle.
set -eu
refrain=$1
bundle=$2

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
show build "$bundle"
show search "$bundle" 'rainy night piano ballad' --year 1990...2005 --exclude-artist 'Guns N Roses' --limit 5
show search "$bundle" '周杰伦 晴天' --limit 3
show search "$bundle" 'zhoujielun qingtian' --limit 3
show search "$bundle" 'ac dc thunderstruk' --limit 3
show search "$bundle" 'quiet acoustic guitar' --language ja --tag melancholic --limit 5
show search "$bundle" 'saxophone' --artist Adele --year 1950...1959
show tool "$bundle" search_tracks '{"query": "heartbroken cantopop karaoke", "languages": ["yue"], "limit": 2}'
show inspect "$bundle"
