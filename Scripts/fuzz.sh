#!/bin/sh
# Runs each reader of files under libFuzzer with AddressSanitizer, the C kernels with
# UndefinedBehaviorSanitizer too: fuzz.sh [SECONDS [READER...]].
#
# What is found stays in .build/fuzz/NAME/crash-*; `REFRAIN_FUZZ=NAME .build/fuzz/FuzzDriver FILE`
# runs it again. Inputs that reach new code gather in .build/fuzz/NAME/corpus.
set -e
seconds=${1:-3600}
[ $# -gt 0 ] && shift
readers=${*:-container tracks text vectors listening listeners encoder npy safetensors json csv recipe mcp catalog}
swift=$(command -v "${SWIFT:-swift}")
tools=$(dirname "$(readlink -f "$swift")")
library=$(find "$tools/../lib/clang" -name 'libclang_rt.fuzzer_no_main-*.a' | head -n 1)
[ -n "$library" ] || { echo "This toolchain has no libFuzzer."; exit 1; }
export REFRAIN_FUZZ_LIBRARY="$library"
scratch=.build/fuzz-build
# Optimized, traps and all: that is some ten times as many inputs.
"$swift" build -c release --product FuzzDriver --scratch-path "$scratch" --sanitize address \
  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table \
  -Xcc -fsanitize=undefined -Xcc -fno-sanitize=alignment -Xcc -fno-sanitize-recover=undefined
# What a constant holds passes for a leak at the exit, and that for something found.
export ASAN_OPTIONS="detect_leaks=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
mkdir -p .build/fuzz
cp "$scratch/release/FuzzDriver" .build/fuzz/
failed=0
for reader in $readers; do
  folder=.build/fuzz/$reader
  mkdir -p "$folder/corpus"
  echo "== $reader, $seconds s"
  REFRAIN_FUZZ=$reader REFRAIN_FUZZ_SEEDS="$folder/corpus" nice -n 19 .build/fuzz/FuzzDriver \
    -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 -max_len=1048576 \
    -detect_leaks=0 -print_final_stats=1 -artifact_prefix="$folder/" "$folder/corpus" \
    > "$folder/log" 2>&1 || { failed=1; echo "found something: $folder"; }
  grep -E "number_of_executed_units|ERROR|SUMMARY|Fatal error" "$folder/log" || true
done
exit $failed
