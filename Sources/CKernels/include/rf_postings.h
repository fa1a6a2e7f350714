#ifndef RF_POSTINGS_H
#define RF_POSTINGS_H

#include <stddef.h>
#include <stdint.h>

/// Blocks of 128 unsigned integers, `bits` (0...32) each, in 16 * bits bytes. Value i lies in lane
/// i % 4, so that four neighbours are unpacked by one instruction. No alignment is required.

/// Packs `values[0..<128]`; bits above `bits` must be zero. Writes 16 * bits bytes.
void rf_postings_pack(const uint32_t *values, uint32_t bits, uint8_t *bytes);

/// Unpacks 128 values and adds `base` to each.
/// Returns the largest result, so that a caller can refuse damaged data at once.
uint32_t rf_postings_unpack(const uint8_t *bytes, uint32_t bits, uint32_t base, uint32_t *values);

/// Unpacks 128 gaps and sums them: values[i] = previous + 1 + gap, where the previous of the first
/// one is `before` (UINT32_MAX to begin at zero). Returns the largest result, as above.
uint32_t rf_postings_unpack_ordinals(
    const uint8_t *bytes, uint32_t bits, uint32_t before, uint32_t *values);

/// Decodes `count` variable-length integers (7 bits a byte, low first) that lie in [bytes, end).
/// Returns the first byte after them, or NULL when they do not fit.
const uint8_t *rf_postings_varints(
    const uint8_t *bytes, const uint8_t *end, uint32_t *values, size_t count);

/// contributions[i] = round(scores[classes[i]] * factor), to the nearest even.
void rf_postings_contributions(
    const uint32_t *classes, size_t count, const float *scores, float factor,
    uint32_t *contributions);

/// Adds contributions to accumulators[ordinals[i] - base] and sets the bits of those ordinals.
void rf_postings_add(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t *accumulators, uint64_t *touched);

/// The same, keeping the maximum instead of the sum.
void rf_postings_maximum(
    const uint32_t *ordinals, const uint32_t *contributions, size_t count, uint32_t base,
    uint32_t *accumulators, uint64_t *touched);

/// The first index in from..<count whose ordinal is at least `target`, or count. Ascending input.
size_t rf_postings_lower_bound(
    const uint32_t *ordinals, size_t from, size_t count, uint32_t target);

#endif
