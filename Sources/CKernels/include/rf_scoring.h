#ifndef REFRAIN_RF_SCORING_H
#define REFRAIN_RF_SCORING_H

#include <stddef.h>
#include <stdint.h>

/// Writes to `out` the indexes i with scores[i] >= threshold, ascending, and returns how many there are.
/// Not-a-number is never among them. `out` has room for `count` indexes.
size_t rf_scoring_at_least(const float *scores, size_t count, float threshold, uint32_t *out);

/// out[i] = scale_of_query * scales[r] * sum over k of query[k] * codes[r][k], for each row r of `ids`,
/// in their order; `width` is a multiple of 32. Codes and query lie in -127...127, so that every
/// instruction set computes the same integer sum.
void rf_scoring_int8_at(const int8_t *codes, const float *scales, const uint32_t *ids, size_t count,
                        size_t width, const int8_t *query, float scale_of_query, float *out);

/// out[k] = (16 * codes[k] + rest k - 8) * (scale / 16) * balance[k]; `count` is a multiple of 16. Of each
/// 32 rests the first 16 are the low halves of 16 bytes of `rests`, the others the high ones.
void rf_scoring_decode12(const int8_t *codes, const uint8_t *rests, float scale, const float *balance,
                         size_t count, float *out);

/// sums[i] += factor * values[i].
void rf_scoring_add_scaled(float *sums, const float *values, size_t count, float factor);

#endif
