#ifndef RF_POSTINGS_H
#define RF_POSTINGS_H

#include <stddef.h>
#include <stdint.h>

#include "rf_cpu.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

/// Blocks of 128 unsigned integers, `bits` (0...32) each, in 16 * bits bytes. Value i lies in lane
/// i % 4, so that four neighbors are unpacked by one instruction. No alignment is required.

/// Packs `values[0..<128]`; bits above `bits` must be zero. Writes 16 * bits bytes.
void rf_postings_pack(const uint32_t *values, uint32_t bits, uint8_t *bytes);

/// Unpacks 128 values and adds `base` to each.
/// Returns the largest result, so that a caller can refuse damaged data at once.
uint32_t rf_postings_unpack(const uint8_t *bytes, uint32_t bits, uint32_t base, uint32_t *values);

/// Unpacks 128 gaps and sums them: values[i] = previous + 1 + gap, where the previous of the first
/// one is `before` (UINT32_MAX to begin at zero). Returns the largest result, as above.
uint32_t rf_postings_unpack_ordinals(
    const uint8_t *bytes, uint32_t bits, uint32_t before, uint32_t *values);

/// A bitmap of ordinals: bit i (lowest first) stands for `first` + i, i below `span`. Eight bytes after
/// the last one must be readable.
///
/// Writes the ordinals of up to `capacity` bits and returns how many bits there are.
size_t rf_postings_bitmap_ordinals(
    const uint8_t *bitmap, size_t span, uint32_t first, uint32_t *ordinals, size_t capacity);

/// Which of the ascending `targets` are in a bitmap of at most 4,096 bits, as `rf_postings_match`;
/// a position is the number of bits before it. Those from position 128 on do not count.
size_t rf_postings_bitmap_match(
    const uint8_t *bitmap, size_t span, uint32_t first, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions);

/// The value at `position` of a packed block, without the others.
static inline uint32_t rf_postings_value(const uint8_t *bytes, uint32_t bits, size_t position) {
  if (bits == 0) return 0;
  uint32_t bit = (uint32_t)(position / 4) * bits, shift = bit % 32, low, high;
  const uint8_t *word = bytes + (bit / 32 * 4 + position % 4) * 4;
  __builtin_memcpy(&low, word, 4);
  uint32_t value = low >> shift;
  if (shift + bits > 32) {
    __builtin_memcpy(&high, word + 16, 4);
    value |= high << (32 - shift);
  }
  return bits == 32 ? value : value & (((uint32_t)1 << bits) - 1);
}

/// round(score * factor), to the nearest even: one contribution.
static inline uint32_t rf_postings_round(float product) {
#if defined(__x86_64__)
  return (uint32_t)_mm_cvtss_si32(_mm_set_ss(product));
#else
  return (uint32_t)__builtin_lrintf(product);
#endif
}

/// The first index in from..<count whose number is below `limit`, or count.
size_t rf_postings_next_below(const uint8_t *numbers, size_t from, size_t count, uint8_t limit);

/// Decodes `count` variable-length integers (7 bits a byte, low first) that lie in [bytes, end).
/// Returns the first byte after them, or NULL when they do not fit.
const uint8_t *rf_postings_varints(
    const uint8_t *bytes, const uint8_t *end, uint32_t *values, size_t count);

/// A tail is the postings of a list, or of the end of one, that do not fill a block (1...127):
///
///     g  1 byte   bits of a gap, or 255: gaps are variable-length integers
///     c  1 byte   bits of a class
///        varint   the lowest class
///        varint   the first gap
///        the other gaps, g bits each, to a whole byte; then the classes less the lowest, likewise
///
/// Decodes the ordinals; the one before the first is `before` (UINT32_MAX for none). Returns where the
/// classes begin, or NULL when the bytes do not fit or an ordinal is not below `limit`. Eight bytes
/// from `end` on must be readable.
const uint8_t *rf_postings_tail_ordinals(
    const uint8_t *tail, const uint8_t *end, size_t count, uint32_t before, uint32_t limit,
    uint32_t *ordinals);

/// Decodes the classes of a tail, which begin at `start`. Returns the first byte after them, or NULL
/// when they do not fit or one is not below `limit`.
const uint8_t *rf_postings_tail_classes(
    const uint8_t *tail, const uint8_t *start, const uint8_t *end, size_t count, uint32_t limit,
    uint32_t *classes);

/// The class of one posting of a tail, whose classes begin at `start`, without the others; UINT32_MAX when
/// they do not fit or it is not below `limit`.
uint32_t rf_postings_tail_class(
    const uint8_t *tail, const uint8_t *start, const uint8_t *end, size_t count, size_t position,
    uint32_t limit);

/// The lowest class of a tail; UINT32_MAX where it is damaged.
uint32_t rf_postings_tail_best(const uint8_t *tail, const uint8_t *end);

/// Unpacks `count` values of `bits` (0...32) that lie one after the other, low bits first, beginning
/// with value `first`. Eight bytes after the last one's must be readable.
void rf_postings_bits(
    const uint8_t *bytes, uint32_t bits, size_t first, size_t count, uint32_t *values);

/// Packs `count` values like that into (count * bits + 7) / 8 bytes.
void rf_postings_put_bits(const uint32_t *values, uint32_t bits, size_t count, uint8_t *bytes);

/// The largest of some numbers; 0 of none.
uint32_t rf_postings_largest(const uint32_t *numbers, size_t count);

/// contributions[i] = round(scores[classes[i]] * factor), to the nearest even. May be in place.
void rf_postings_contributions(
    const uint32_t *classes, size_t count, const float *scores, float factor,
    uint32_t *contributions);

/// Adds contributions of at least `minimum` to accumulators[ordinals[i] - base] and sets the bits
/// of those ordinals.
void rf_postings_add(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t minimum, uint32_t *accumulators, uint64_t *touched);

/// What documents can still gain from other lists: `gain` * code / 256 + `slack`, where code is a
/// document's byte in `codes` (255 stands for 256). Those that do not exceed `threshold` with it are
/// not worth a visit.
typedef struct {
  const uint8_t *codes;
  uint64_t gain;
  uint32_t slack;
  int64_t threshold;
} rf_postings_limit;

/// What `ordinal` can still gain under a limit.
static inline uint32_t rf_postings_gain(const rf_postings_limit *limit, uint32_t ordinal) {
  uint64_t code = limit->codes[ordinal];
  return (uint32_t)((limit->gain * (code + (code == 255))) >> 8) + limit->slack;
}

/// Like `rf_postings_add`, leaving out documents that cannot pass the limit.
void rf_postings_add_limited(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t minimum, rf_postings_limit limit, uint32_t *accumulators, uint64_t *touched);

/// The same, keeping the maximum instead of the sum.
void rf_postings_maximum(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t *accumulators, uint64_t *touched);

/// Takes a window of `words` * 64 accumulators apart: for each bit of `touched`, ascending, the
/// ordinal (`base` + its position) and the accumulator. Leaves bits and accumulators zero.
/// Returns how many; the arrays have room for two more than there can be.
size_t rf_postings_flush(
    uint64_t *touched, size_t words, uint32_t *window, uint32_t base, uint32_t *ordinals,
    uint32_t *scores);

/// Keeps the candidates that can pass `threshold` when they gain `remaining`, or what the limit
/// allows them where that is less. Returns how many; they move to the front in their order.
size_t rf_postings_prune(
    uint32_t *ordinals, uint32_t *scores, size_t count, uint32_t remaining,
    const rf_postings_limit *limit, int64_t threshold);

/// Which of the `targets` are among `ordinals`, both ascending and below 2^31 - 1: for each one, its
/// index in `hits` and its position among the ordinals in `positions`. The arrays have room for one more
/// than there are targets. Returns how many.
size_t rf_postings_match(
    const uint32_t *ordinals, size_t count, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions);

/// Keeps the ordinals whose byte in `codes` is at least `least`, in their order. Returns how many.
size_t rf_postings_keep(uint32_t *ordinals, size_t count, const uint8_t *codes, uint8_t least);

/// Keeps the ordinals whose number is at most `last`, in their order, each with its position among all.
/// Returns how many; the arrays have room for `count`.
size_t rf_postings_select(
    const uint32_t *ordinals, const uint32_t *numbers, size_t count, uint32_t last, uint32_t *kept,
    uint32_t *positions);

/// The first index in from..<count whose target is above `last`, or count: for a `from` that is not far
/// before it. Ascending input, `last` below UINT32_MAX.
size_t rf_postings_until(const uint32_t *targets, size_t from, size_t count, uint32_t last);

/// The first index in from..<count whose ordinal is at least `target`, or count. Ascending input.
size_t rf_postings_lower_bound(
    const uint32_t *ordinals, size_t from, size_t count, uint32_t target);

#endif
