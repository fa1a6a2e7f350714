#ifndef REFRAIN_RF_RANGES_H
#define REFRAIN_RF_RANGES_H

#include <stddef.h>
#include <stdint.h>

/// Sets bit i % 64 of words[i / 64] where low <= values[i] <= high, and clears it elsewhere, for `count`
/// values; the bits of the last word beyond them are cleared. Not-a-number is in no range.
void rf_ranges_u16(const uint16_t *values, size_t count, uint16_t low, uint16_t high,
                   uint64_t *words);
void rf_ranges_u32(const uint32_t *values, size_t count, uint32_t low, uint32_t high,
                   uint64_t *words);
void rf_ranges_f32(const float *values, size_t count, float low, float high, uint64_t *words);

#endif
