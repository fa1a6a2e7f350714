#include <string.h>

#include "rf_postings.h"

static inline uint64_t load64(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, 8);
  return value;
}

void rf_postings_bits(
    const uint8_t *bytes, uint32_t bits, size_t first, size_t count, uint32_t *values) {
  const uint64_t mask = ((uint64_t)1 << bits) - 1;
  size_t bit = first * bits;
  for (size_t index = 0; index < count; index++, bit += bits) {
    values[index] = (uint32_t)(load64(bytes + bit / 8) >> (bit % 8) & mask);
  }
}

void rf_postings_put_bits(const uint32_t *values, uint32_t bits, size_t count, uint8_t *bytes) {
  uint64_t waiting = 0;
  uint32_t held = 0;
  for (size_t index = 0; index < count; index++) {
    waiting |= (uint64_t)values[index] << held;
    for (held += bits; held >= 8; held -= 8) {
      *bytes++ = (uint8_t)waiting;
      waiting >>= 8;
    }
  }
  if (held > 0) *bytes = (uint8_t)waiting;
}

// Bytes of `count` values; NULL-safe comparison with what is left is the caller's.
static inline size_t size_of(size_t count, uint32_t bits) {
  return (count * bits + 7) / 8;
}

const uint8_t *rf_postings_tail_ordinals(
    const uint8_t *tail, const uint8_t *end, size_t count, uint32_t before, uint32_t limit,
    uint32_t *ordinals) {
  uint32_t head[2];
  if (count == 0 || end - tail < 2) return NULL;
  const uint32_t bits = tail[0];
  const uint8_t *position = rf_postings_varints(tail + 2, end, head, 2);
  if (!position) return NULL;
  if (bits == 255) {
    position = rf_postings_varints(position, end, ordinals + 1, count - 1);
    if (!position) return NULL;
  } else {
    size_t size = size_of(count - 1, bits);
    if (bits > 32 || (size_t)(end - position) < size) return NULL;
    rf_postings_bits(position, bits, 0, count - 1, ordinals + 1);
    position += size;
  }
  // Fewer than 128 gaps of 32 bits cannot wrap this.
  uint64_t ordinal = (uint64_t)(before + 1) + head[1];
  ordinals[0] = (uint32_t)ordinal;
  for (size_t index = 1; index < count; index++) {
    ordinal += (uint64_t)ordinals[index] + 1;
    ordinals[index] = (uint32_t)ordinal;
  }
  return ordinal < limit ? position : NULL;
}

const uint8_t *rf_postings_tail_classes(
    const uint8_t *tail, const uint8_t *start, const uint8_t *end, size_t count, uint32_t limit,
    uint32_t *classes) {
  uint32_t base;
  if (end - tail < 2 || start > end) return NULL;
  const uint32_t bits = tail[1];
  const size_t size = size_of(count, bits);
  if (bits > 32 || !rf_postings_varints(tail + 2, end, &base, 1) || (size_t)(end - start) < size) {
    return NULL;
  }
  rf_postings_bits(start, bits, 0, count, classes);
  uint64_t most = 0;
  for (size_t index = 0; index < count; index++) {
    uint64_t number = (uint64_t)classes[index] + base;
    most = number > most ? number : most;
    classes[index] = (uint32_t)number;
  }
  return most < limit ? start + size : NULL;
}
