#!/bin/sh
# Documentation of every product with the toolchain's DocC, whose warnings are errors. It uses
# the toolchain alone, so that nobody who depends on the package gets a plugin. Arguments: modules;
# those of all library products without any.
set -eu
cd "$(dirname "$0")/.."
swift=${SWIFT:-swift}
output=.build/docs
modules=${*:-$("$swift" package dump-package | python3 -c '
import json, sys
targets = [t for p in json.load(sys.stdin)["products"] if "library" in p["type"] for t in p["targets"]]
print(*dict.fromkeys(targets))')}

"$swift" build
bin=$("$swift" build --show-bin-path)
tools=$(dirname "$(command -v "$swift")")
target=$("$swift" -print-target-info | sed -n 's/.*"unversionedTriple": *"\([^"]*\)".*/\1/p' | head -1)

# Where the modules of C are that Swift's modules import.
headers=
for map in Sources/*/module.modulemap "$bin"/*.build/module.modulemap \
  .build/checkouts/GRDB.swift/Sources/GRDBSQLite/module.modulemap \
  .build/checkouts/swift-system/Sources/CSystem/include/module.modulemap; do
  headers="$headers -Xcc -fmodule-map-file=$map"
done

failed=
for module in $modules; do
  folder=$output/$module
  rm -rf "$folder"
  mkdir -p "$folder/symbols"
  # shellcheck disable=SC2086
  "$tools/swift-symbolgraph-extract" -module-name "$module" -I "$bin/Modules" $headers \
    -target "$target" -minimum-access-level public -skip-inherited-docs \
    -skip-synthesized-members -output-dir "$folder/symbols"
  catalog=Sources/$module/$module.docc
  [ -d "$catalog" ] || catalog=
  # shellcheck disable=SC2086
  "$tools/docc" convert $catalog --fallback-display-name "$module" \
    --fallback-bundle-identifier "refrain.$module" \
    --additional-symbol-graph-dir "$folder/symbols" --output-path "$folder/$module.doccarchive" \
    --warnings-as-errors || failed="$failed $module"
done
[ -z "$failed" ] || { echo "DocC is not content with:$failed" >&2; exit 1; }
echo "documentation in $output"
