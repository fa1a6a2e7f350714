#include <string.h>

#include "rf_postings.h"

static inline uint64_t load64(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, 8);
  return value;
}

// Seven bits of each of the five bytes that an integer may have.
static inline uint32_t joined(uint64_t word) {
  return (uint32_t)((word & 0x7F) | (word >> 1 & 0x3F80) | (word >> 2 & 0x1FC000) |
                    (word >> 3 & 0xFE00000) | (word >> 4 & 0x7F0000000));
}

const uint8_t *rf_postings_varints(
    const uint8_t *bytes, const uint8_t *end, uint32_t *values, size_t count) {
  size_t index = 0;
  // How long each one is cannot be guessed: while eight bytes can be read, one look at their highest bits
  // tells, without a branch, and mostly of two at once.
  while (index < count && end - bytes >= 8) {
    uint64_t word = load64(bytes), stops = ~word & 0x8080808080808080, rest = stops & (stops - 1);
    if (!(stops & 0x8080808080)) return NULL;
    values[index++] = joined(word & (stops ^ (stops - 1)));
    uint32_t length = (uint32_t)__builtin_ctzll(stops) + 1;
    if (rest && index < count) {
      // Up to its stop, without the first one's bytes: at most seven of them, so the shift is below 64.
      uint64_t second = (word & (rest ^ (rest - 1))) >> length;
      uint32_t both = (uint32_t)__builtin_ctzll(rest) + 1;
      if (both - length > 40) return NULL;
      values[index++] = joined(second);
      length = both;
    }
    bytes += length / 8;
  }
  for (; index < count; index++) {
    uint32_t value = 0, shift = 0;
    for (;;) {
      if (bytes >= end || shift > 28) return NULL;
      uint8_t byte = *bytes++;
      value |= (uint32_t)(byte & 0x7F) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    values[index] = value;
  }
  return bytes;
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

uint32_t rf_postings_tail_best(const uint8_t *tail, const uint8_t *end) {
  uint32_t base;
  return end - tail >= 2 && rf_postings_varints(tail + 2, end, &base, 1) ? base : UINT32_MAX;
}

uint32_t rf_postings_tail_class(
    const uint8_t *tail, const uint8_t *start, const uint8_t *end, size_t count, size_t position,
    uint32_t limit) {
  uint32_t base = rf_postings_tail_best(tail, end), value;
  if (base == UINT32_MAX || start > end || position >= count) return UINT32_MAX;
  const uint32_t bits = tail[1];
  if (bits > 32 || (size_t)(end - start) < size_of(count, bits)) return UINT32_MAX;
  rf_postings_bits(start, bits, position, 1, &value);
  uint64_t number = (uint64_t)value + base;
  return number < limit ? (uint32_t)number : UINT32_MAX;
}
