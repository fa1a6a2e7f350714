#ifndef REFRAIN_RF_SKETCH_H
#define REFRAIN_RF_SKETCH_H

#include <stddef.h>
#include <stdint.h>

#include "rf_cpu.h"

/// Scores of rows of two-bit codes, with a margin:
///
///     out[i] = scales[i] * (factor * sum over k of query[k] * (2 * code[i][k] - 3) + margin)
///
/// A row has `width` codes, a multiple of 128, of 0...3: byte j of each 32 bytes holds in its bits 0-1,
/// 2-3, 4-5 and 6-7 the codes j, j + 32, j + 64 and j + 96 of its 128. The query lies in -127...127;
/// sums are integers, so every level that the machine runs gives the same bits.
void rf_sketch_bounds(rf_cpu_level level, const uint8_t *codes, const float *scales, size_t count,
                      size_t width, const int8_t *query, float factor, float margin, float *out);

#endif
