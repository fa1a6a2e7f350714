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

/// out[k] = codes[k] * scale * balance[k].
void rf_scoring_decode8(const int8_t *codes, float scale, const float *balance, size_t count, float *out);

/// out[i] = the number whose bits 15 to 30 are scales[i] and whose others are 0, times the same of
/// factors[i] where `factors` is not null.
void rf_scoring_scales(const uint16_t *scales, const uint16_t *factors, size_t count, float *out);

/// sums[i] += factor * values[i].
void rf_scoring_add_scaled(float *sums, const float *values, size_t count, float factor);

#endif
