#ifndef RF_DISTANCE_INTERNAL_H
#define RF_DISTANCE_INTERNAL_H

#include <math.h>

#include "rf_distance.h"

#define RF_INLINE static inline __attribute__((always_inline))

const rf_distance_kernels *rf_distance_scalar(void);
#if defined(__x86_64__)
const rf_distance_kernels *rf_distance_avx2(void);
const rf_distance_kernels *rf_distance_avx512(void);
const rf_distance_kernels *rf_distance_avx512_vnni(void);
#elif defined(__aarch64__)
const rf_distance_kernels *rf_distance_neon(void);
const rf_distance_kernels *rf_distance_neon_dot(void);
#endif

/// The cosine of two vectors from their product and their squared lengths.
RF_INLINE float rf_cosine(double dot, double query, double row) {
  if (!(query > 0) || !(row > 0)) return 0;
  return (float)(dot / (sqrt(query) * sqrt(row)));
}

/// How many rows ahead of the one that is being read the kernels ask for.
enum { RF_LOOKAHEAD = 4 };

/// The number of the i-th row of a call.
RF_INLINE size_t rf_row(const uint32_t *ids, size_t i) { return ids ? ids[i] : i; }

RF_INLINE void rf_prefetch_row(const char *row, size_t bytes) {
  for (size_t at = 0; at < bytes; at += 64) __builtin_prefetch(row + at, 0, 3);
}

// The bodies that all levels share. A level defines, with its own target attribute and a suffix:
//   sums_##S  one row of float32 or float16: inner product, and optionally squares of the row
// and instantiates the loops over rows with these macros.

#define RF_FLOAT_ROWS(NAME, ATTRIBUTE, ELEMENT, ONE_ROW)                                          \
  ATTRIBUTE static void NAME(const float *query, const ELEMENT *rows, size_t stride, size_t dims, \
                             const uint32_t *ids, size_t count, float *out) {                     \
    for (size_t i = 0; i < count; i++) {                                                          \
      if (ids && i + RF_LOOKAHEAD < count) {                                                      \
        rf_prefetch_row((const char *)(rows + (size_t)ids[i + RF_LOOKAHEAD] * stride),            \
                        dims * sizeof(ELEMENT));                                                  \
      }                                                                                           \
      out[i] = ONE_ROW(query, rows + rf_row(ids, i) * stride, dims);                              \
    }                                                                                             \
  }

#define RF_FLOAT_COSINES(NAME, ATTRIBUTE, ELEMENT, DOT, SQUARE, QUERY_SQUARE)                     \
  ATTRIBUTE static void NAME(const float *query, const ELEMENT *rows, size_t stride, size_t dims, \
                             const uint32_t *ids, size_t count, float *out) {                     \
    double length = QUERY_SQUARE(query, dims);                                                    \
    for (size_t i = 0; i < count; i++) {                                                          \
      const ELEMENT *row = rows + rf_row(ids, i) * stride;                                        \
      out[i] = rf_cosine(DOT(query, row, dims), length, SQUARE(row, dims));                       \
    }                                                                                             \
  }

#define RF_I8_COSINES(NAME, ATTRIBUTE, DOT)                                                        \
  ATTRIBUTE static void NAME(const int8_t *query, const int8_t *rows, size_t stride, size_t dims, \
                             const uint32_t *ids, size_t count, float *out) {                     \
    int32_t length = DOT(query, query, dims);                                                     \
    for (size_t i = 0; i < count; i++) {                                                          \
      const int8_t *row = rows + rf_row(ids, i) * stride;                                         \
      out[i] = rf_cosine(DOT(query, row, dims), length, DOT(row, row, dims));                     \
    }                                                                                             \
  }

#define RF_I8_ROWS(NAME, ATTRIBUTE, ONE_ROW)                                                       \
  ATTRIBUTE static void NAME(const int8_t *query, const int8_t *rows, size_t stride, size_t dims, \
                             const uint32_t *ids, size_t count, int32_t *out) {                   \
    for (size_t i = 0; i < count; i++) {                                                          \
      if (ids && i + RF_LOOKAHEAD < count) {                                                      \
        rf_prefetch_row((const char *)(rows + (size_t)ids[i + RF_LOOKAHEAD] * stride), dims);     \
      }                                                                                           \
      out[i] = ONE_ROW(query, rows + rf_row(ids, i) * stride, dims);                              \
    }                                                                                             \
  }

#endif
