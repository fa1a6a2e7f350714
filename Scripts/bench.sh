#!/bin/sh
# Builds the benchmarks and runs those that need nothing but this repository.
# Benchmarks/README.md tells how to run the comparisons with other engines.
set -eu
cd "$(dirname "$0")/../Benchmarks"
swift build -c release --product EngineBenchmarks
.build/release/EngineBenchmarks "$@"
