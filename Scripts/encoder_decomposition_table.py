#!/usr/bin/env python3
"""Writes Sources/CKernels/rf_encoder_decomposition.c: what is left of a character when its
canonical decomposition is stripped of nonspacing marks. Hangul syllables are computed, not stored.

Usage: python3 Scripts/encoder_decomposition_table.py > Sources/CKernels/rf_encoder_decomposition.c
"""
import unicodedata

HANGUL = range(0xAC00, 0xD7A4)
SURROGATES = range(0xD800, 0xE000)
# Unknown to the Unicode version of the reference implementation, which leaves them whole.
TOO_NEW = {0x11938}

SEARCH = """
const rf_encoder_decomposition *rf_encoder_find_decomposition(uint32_t scalar) {
  int low = 0, high = sizeof table / sizeof table[0];
  const int count = high;
  while (low < high) {
    const int middle = (low + high) / 2;
    if (table[middle].scalar < scalar)
      low = middle + 1;
    else
      high = middle;
  }
  return low < count && table[low].scalar == scalar ? &table[low] : 0;
}"""


def remainder(code):
    decomposed = unicodedata.normalize("NFD", chr(code))
    if decomposed == chr(code):
        return None
    return [ord(c) for c in decomposed if unicodedata.category(c) != "Mn"]


def main():
    rows = []
    for code in range(0x110000):
        if code in HANGUL or code in SURROGATES or code in TOO_NEW:
            continue
        rest = remainder(code)
        if rest is not None:
            assert len(rest) <= 3
            rows.append((code, rest + [0] * (3 - len(rest))))
    print("// Made by Scripts/encoder_decomposition_table.py from Unicode "
          f"{unicodedata.unidata_version}. Do not edit.")
    print('#include "rf_encoder_decomposition.h"\n')
    print("static const rf_encoder_decomposition table[] = {")
    for code, rest in rows:
        print("    {0x%X, {0x%X, 0x%X, 0x%X}}," % (code, *rest))
    print("};")
    print(SEARCH)


if __name__ == "__main__":
    main()
