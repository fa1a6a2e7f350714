#include "rf_postings.h"

#include <string.h>

// Vectors of the compiler: SSE2 on x86-64, NEON on ARM, plain code elsewhere.
typedef uint32_t lanes __attribute__((vector_size(16)));

static inline lanes load(const uint8_t *bytes, size_t index) {
  lanes value;
  memcpy(&value, bytes + index * 16, 16);
  return value;
}

static inline lanes spread(uint32_t value) {
  return (lanes){value, value, value, value};
}

static inline lanes larger(lanes a, lanes b) {
  lanes isLarger = (lanes)(a > b);
  return (a & isLarger) | (b & ~isLarger);
}

static inline uint32_t largest(lanes value) {
  uint32_t a = value[0] > value[1] ? value[0] : value[1];
  uint32_t b = value[2] > value[3] ? value[2] : value[3];
  return a > b ? a : b;
}

// One row: four values whose position is a constant wherever `bits` is one.
static inline __attribute__((always_inline)) lanes row_at(
    const uint8_t *bytes, const uint32_t bits, uint32_t row) {
  if (bits == 0) return spread(0);
  uint32_t bit = row * bits;
  uint32_t word = bit / 32, shift = bit % 32;
  lanes value = load(bytes, word) >> shift;
  if (shift + bits > 32) value |= load(bytes, word + 1) << (32 - shift);
  if (bits < 32) value &= spread((1u << bits) - 1);
  return value;
}

static inline __attribute__((always_inline)) uint32_t unpack_width(
    const uint8_t *bytes, const uint32_t bits, uint32_t base, uint32_t *values) {
  lanes added = spread(base), most = spread(0);
#pragma clang loop unroll(full)
  for (uint32_t row = 0; row < 32; row++) {
    lanes value = row_at(bytes, bits, row) + added;
    most = larger(most, value);
    memcpy(values + row * 4, &value, 16);
  }
  return largest(most);
}

// 128 gaps of 24 bits after an ordinal below 2^31 stay below 2^32: the last sum is the largest. Wider ones
// may wrap, where the largest has to be looked for.
static inline __attribute__((always_inline)) uint32_t unpack_ordinals_width(
    const uint8_t *bytes, const uint32_t bits, uint32_t before, uint32_t *values) {
  lanes last = spread(before), most = spread(0), zero = spread(0);
#pragma clang loop unroll(full)
  for (uint32_t row = 0; row < 32; row++) {
    lanes value = row_at(bytes, bits, row) + spread(1);
    value += __builtin_shufflevector(zero, value, 0, 4, 5, 6);
    value += __builtin_shufflevector(zero, value, 0, 1, 4, 5);
    value += last;
    last = __builtin_shufflevector(value, value, 3, 3, 3, 3);
    if (bits > 24) most = larger(most, value);
    memcpy(values + row * 4, &value, 16);
  }
  return bits > 24 ? largest(most) : values[127];
}

#define RF_CASE(F, N, ...) case N: return F(bytes, N, __VA_ARGS__);
#define RF_CASES(F, ...)                                                                       \
  RF_CASE(F, 0, __VA_ARGS__) RF_CASE(F, 1, __VA_ARGS__) RF_CASE(F, 2, __VA_ARGS__)             \
  RF_CASE(F, 3, __VA_ARGS__) RF_CASE(F, 4, __VA_ARGS__) RF_CASE(F, 5, __VA_ARGS__)             \
  RF_CASE(F, 6, __VA_ARGS__) RF_CASE(F, 7, __VA_ARGS__) RF_CASE(F, 8, __VA_ARGS__)             \
  RF_CASE(F, 9, __VA_ARGS__) RF_CASE(F, 10, __VA_ARGS__) RF_CASE(F, 11, __VA_ARGS__)           \
  RF_CASE(F, 12, __VA_ARGS__) RF_CASE(F, 13, __VA_ARGS__) RF_CASE(F, 14, __VA_ARGS__)          \
  RF_CASE(F, 15, __VA_ARGS__) RF_CASE(F, 16, __VA_ARGS__) RF_CASE(F, 17, __VA_ARGS__)          \
  RF_CASE(F, 18, __VA_ARGS__) RF_CASE(F, 19, __VA_ARGS__) RF_CASE(F, 20, __VA_ARGS__)          \
  RF_CASE(F, 21, __VA_ARGS__) RF_CASE(F, 22, __VA_ARGS__) RF_CASE(F, 23, __VA_ARGS__)          \
  RF_CASE(F, 24, __VA_ARGS__)

// Wide gaps are rare: one general loop for them all.
#define RF_SWITCH(F, ...)                        \
  switch (bits) {                                \
    RF_CASES(F, __VA_ARGS__)                     \
    default: return F(bytes, bits, __VA_ARGS__); \
  }

#if defined(__x86_64__)
__attribute__((target("avx2"))) static uint32_t unpack_avx2(
    const uint8_t *bytes, uint32_t bits, uint32_t base, uint32_t *values) {
  RF_SWITCH(unpack_width, base, values)
}

__attribute__((target("avx2"))) static uint32_t unpack_ordinals_avx2(
    const uint8_t *bytes, uint32_t bits, uint32_t before, uint32_t *values) {
  RF_SWITCH(unpack_ordinals_width, before, values)
}
#endif

uint32_t rf_postings_unpack(const uint8_t *bytes, uint32_t bits, uint32_t base, uint32_t *values) {
#if defined(__x86_64__)
  if (rf_cpu_level_in_use() >= RF_CPU_AVX2) return unpack_avx2(bytes, bits, base, values);
#endif
  RF_SWITCH(unpack_width, base, values)
}

uint32_t rf_postings_unpack_ordinals(
    const uint8_t *bytes, uint32_t bits, uint32_t before, uint32_t *values) {
#if defined(__x86_64__)
  if (rf_cpu_level_in_use() >= RF_CPU_AVX2) return unpack_ordinals_avx2(bytes, bits, before, values);
#endif
  RF_SWITCH(unpack_ordinals_width, before, values)
}

void rf_postings_pack(const uint32_t *values, uint32_t bits, uint8_t *bytes) {
  memset(bytes, 0, 16 * (size_t)bits);
  if (bits == 0) return;
  for (uint32_t index = 0; index < 128; index++) {
    uint32_t lane = index % 4, bit = index / 4 * bits;
    uint32_t word = bit / 32, shift = bit % 32;
    uint8_t *position = bytes + (word * 4 + lane) * 4;
    uint32_t low;
    memcpy(&low, position, 4);
    low |= values[index] << shift;
    memcpy(position, &low, 4);
    if (shift + bits > 32) {
      uint32_t high = values[index] >> (32 - shift);
      memcpy(position + 16, &high, 4);
    }
  }
}

uint32_t rf_postings_largest(const uint32_t *numbers, size_t count) {
  uint32_t most = 0;
  for (size_t index = 0; index < count; index++) most = numbers[index] > most ? numbers[index] : most;
  return most;
}

void rf_postings_contributions(
    const uint32_t *classes, size_t count, const float *scores, float factor,
    uint32_t *contributions) {
  for (size_t index = 0; index < count; index++) {
    contributions[index] = rf_postings_round(scores[classes[index]] * factor);
  }
}

size_t rf_postings_next_below(const uint8_t *numbers, size_t from, size_t count, uint8_t limit) {
  typedef uint8_t bytes16 __attribute__((vector_size(16)));
  size_t index = from;
  bytes16 limits;
  memset(&limits, limit, 16);
  for (; index + 16 <= count; index += 16) {
    bytes16 chunk;
    memcpy(&chunk, numbers + index, 16);
    bytes16 below = (bytes16)(chunk < limits);
    uint64_t halves[2];
    memcpy(halves, &below, 16);
    if (halves[0] | halves[1]) break;
  }
  while (index < count && numbers[index] >= limit) index++;
  return index;
}

void rf_postings_add(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t minimum, uint32_t *accumulators, uint64_t *touched) {
  for (size_t index = 0; index < count; index++) {
    if (contributions[index] < minimum) continue;
    uint32_t position = ordinals[index] - base;
    accumulators[position] += contributions[index];
    touched[position >> 6] |= (uint64_t)1 << (position & 63);
  }
}

void rf_postings_add_limited(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t minimum, rf_postings_limit limit, uint32_t *accumulators, uint64_t *touched) {
  for (size_t index = 0; index < count; index++) {
    // Whether a posting counts cannot be guessed, so nothing is added where it does not.
    uint32_t contribution = contributions[index], ordinal = ordinals[index];
    uint64_t most = (uint64_t)contribution + rf_postings_gain(&limit, ordinal);
    uint64_t counts = (uint64_t)(((int64_t)most > limit.threshold) & (contribution >= minimum));
    uint32_t position = ordinal - base;
    accumulators[position] += contribution & (uint32_t)(0 - counts);
    touched[position >> 6] |= counts << (position & 63);
  }
}

void rf_postings_maximum(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t *accumulators, uint64_t *touched) {
  for (size_t index = 0; index < count; index++) {
    uint32_t position = ordinals[index] - base;
    uint32_t value = contributions[index];
    if (value > accumulators[position]) accumulators[position] = value;
    touched[position >> 6] |= (uint64_t)1 << (position & 63);
  }
}

size_t rf_postings_lower_bound(
    const uint32_t *ordinals, size_t from, size_t count, uint32_t target) {
  size_t length = count - from;
  const uint32_t *start = ordinals + from;
  while (length > 1) {
    size_t half = length / 2;
    start += start[half - 1] < target ? half : 0;
    length -= half;
  }
  return (size_t)(start - ordinals) + (length == 1 && *start < target);
}

size_t rf_postings_until(const uint32_t *targets, size_t from, size_t count, uint32_t last) {
  // The end is near, mostly: eight by eight, then by halves.
  size_t index = from;
  for (size_t end = from + 64; index < end; index += 8) {
    if (index + 8 > count || targets[index + 7] > last) break;
  }
  if (index + 8 > count || targets[index + 7] <= last) {
    return rf_postings_lower_bound(targets, index, count, last + 1);
  }
  size_t below = 0;
  for (size_t place = 0; place < 7; place++) below += targets[index + place] <= last;
  return index + below;
}
