#ifndef REFRAIN_RF_LINALG_H
#define REFRAIN_RF_LINALG_H

#include <stddef.h>
#include <stdint.h>

// Small dense linear algebra in single precision, row-major, for systems that are too small for a
// BLAS to be at its best. Every `width` (the length of a row in memory) is a multiple of 16, and the
// padding of a row holds zeros. Buffers need no alignment. The instruction set (AVX-512, AVX2 and FMA,
// or what the compiler's baseline offers) is chosen once, at the first call.

/// sum of x[k] * y[k], k < width.
float rf_linalg_dot(const float *x, const float *y, size_t width);

/// Asks the memory for the first rows that a gather will read.
void rf_linalg_prefetch(const float *matrix, size_t width, const uint32_t *rows, size_t count);

/// scales[k] = 1 / sqrt(spectrum[k] + lambda).
void rf_linalg_scales(const float *spectrum, size_t width, float lambda, float *scales);

/// out[i][k] = matrix[rows[i]][k] * row_scales[i] * column_scales[k]; row_scales may be NULL.
void rf_linalg_gather(const float *matrix, size_t width, const uint32_t *rows, size_t count,
                      const float *row_scales, const float *column_scales, float *out);

/// The upper triangle, diagonal included, of W W', written to `k` with rows of `stride` floats
/// (stride >= count rounded up to a multiple of 16). Whole groups of 4 are written, so that what lies
/// below the diagonal is overwritten too, and `k` has room for 4 floats beyond its last row.
void rf_linalg_gram(const float *w, size_t count, size_t width, float *k, size_t stride);

/// Adds the upper triangle of W' W to `a`, `width` x `width`. What lies below the diagonal is left
/// undefined.
void rf_linalg_add_outer(const float *w, size_t count, size_t width, float *a);

/// Replaces the upper triangle of a symmetric positive definite matrix by its Cholesky factor U,
/// A = U'U, with the inverses of U's diagonal in place of the diagonal. `stride` is at least `count`
/// rounded up to a multiple of 16; what lies below the diagonal is overwritten. Returns 0, or 1 + the
/// row whose pivot is not a positive finite number.
size_t rf_linalg_cholesky(float *a, size_t count, size_t stride);

/// Solves U'U x = b in place, with the factor of rf_linalg_cholesky.
void rf_linalg_cholesky_solve(const float *u, size_t count, size_t stride, float *b);

/// out[k] = column_scales[k] * sum over i of weights[i] * w[i][k].
void rf_linalg_combine(const float *w, size_t count, size_t width, const float *weights,
                       const float *column_scales, float *out);

/// scores[i] = sum over k of query[k] * matrix[i][k], for count consecutive rows.
void rf_linalg_scores(const float *matrix, size_t count, size_t width, const float *query,
                      float *scores);

#endif
