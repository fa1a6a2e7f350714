#!/bin/sh
# Compiles the kernels for AArch64, runs Tests/Neon/kernels.c on them under qemu-user, and compares
# its digest of distances and codes with that of this machine: both must be the same.
#
# Every compiler that is there takes part: GCC's cross-compiler, with and without the instructions
# for dot products and checksums, and clang (which builds them for Swift) where it knows AArch64.
set -eu

cd "$(dirname "$0")/.."
out=.build/neon
mkdir -p "$out"
sources="$(ls Sources/CKernels/*.c) Tests/Neon/kernels.c"
options="-O2 -std=gnu11 -ISources/CKernels/include -ISources/CKernels -Wall -Werror -Wno-unknown-pragmas -Wno-unused-function"
# GCC fuses products with sums wherever it may, and says how it passes wide vectors.
gcc_options="-ffp-contract=off -Wno-psabi"

run() { # name, command...
  name=$1
  shift
  printf '%s\n' "--- $name"
  "$@" > "$out/$name.txt" || { cat "$out/$name.txt"; echo "$name: failed" >&2; exit 1; }
  cat "$out/$name.txt"
}

native="${CC:-clang}"
command -v "$native" >/dev/null 2>&1 || native=cc
# shellcheck disable=SC2086
"$native" $options -ffp-contract=off -Wno-psabi $sources -lm -o "$out/native"
run native "$out/native"

cross=aarch64-linux-gnu-gcc
# shellcheck disable=SC2086
"$cross" $options $gcc_options -march=armv8-a $sources -static -lm -o "$out/gcc"
run gcc qemu-aarch64 "$out/gcc"
# shellcheck disable=SC2086
"$cross" $options $gcc_options -march=armv8.2-a+crc+dotprod $sources -static -lm -o "$out/gcc-dot"
run gcc-dot qemu-aarch64 "$out/gcc-dot"
# A processor without dot products: their level must not be chosen.
run gcc-a53 qemu-aarch64 -cpu cortex-a53 "$out/gcc"

if command -v clang >/dev/null 2>&1 && clang --print-targets 2>/dev/null | grep -q aarch64; then
  objects=""
  for source in $sources; do
    object="$out/$(basename "$source" .c).o"
    # shellcheck disable=SC2086
    clang --target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include $options -c "$source" \
      -o "$object"
    objects="$objects $object"
  done
  # shellcheck disable=SC2086
  "$cross" $objects -static -lm -o "$out/clang"
  run clang qemu-aarch64 "$out/clang"
fi

digests=$(cat "$out"/*.txt | grep '^digest' | sort -u | wc -l)
[ "$digests" -eq 1 ] || { echo "The digests differ: results depend on the machine." >&2; exit 1; }
echo "All the same."
