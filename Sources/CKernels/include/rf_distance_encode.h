#ifndef RF_DISTANCE_ENCODE_H
#define RF_DISTANCE_ENCODE_H

#include <stddef.h>
#include <stdint.h>

// What turns a vector of float32 into 8-bit codes, and what has to be known of it first.
// Sums are taken in a fixed order, so that every machine gives the same bits.

/// Whether no number is NaN or infinite.
int rf_all_finite(const float *vector, size_t count);

/// The largest magnitude of `vector - center`; `center` may be null for zeros. No NaN may occur.
float rf_largest_magnitude(const float *vector, const float *center, size_t count);

/// Writes `(vector - center) * steps`, rounded to nearest even and limited to -127...127, and returns
/// the sum of the squares of what it wrote. The products must lie below 2^22.
int64_t rf_encode_i8(const float *vector, const float *center, float steps, size_t count,
                     int8_t *codes);

/// Writes `(vector - center) * steps`, rounded to nearest even and limited to -2032...2032, as 8-bit
/// codes and the four bits beside each (see rf_distance.h), and zeros up to `stride`. Returns the sum
/// of the squares of the codes; `fine_squares` gets that of what the codes alone miss, in steps.
int64_t rf_encode_i12(const float *vector, const float *center, float steps, size_t count,
                      size_t stride, int8_t *codes, uint8_t *fine, int64_t *fine_squares);

/// Writes the `count` numbers that 12-bit codes in steps of `step` around `center` stand for.
void rf_decode_i12(const int8_t *codes, const uint8_t *fine, const float *center, float step,
                   size_t count, float *out);

/// The sum of the squares of `vector - center - scale * codes`.
double rf_encoding_error(const float *vector, const float *center, float scale,
                         const int8_t *codes, size_t count);

/// Writes `vector` at length 1, or zeros when it is zero. Neither tiny nor huge numbers overflow.
void rf_normalize(const float *vector, size_t count, float *out);

#endif
