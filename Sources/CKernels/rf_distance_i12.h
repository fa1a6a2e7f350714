#ifndef RF_DISTANCE_I12_H
#define RF_DISTANCE_I12_H

#include <string.h>

#include "rf_distance_internal.h"

// The 12-bit kernels, written once in vectors of 32 numbers, which each level's compiler flags
// turn into its own registers: element i goes to sum i mod 32, as in the other float kernels.

typedef float rf_f32x32 __attribute__((vector_size(128)));
typedef int32_t rf_i32x32 __attribute__((vector_size(128)));
typedef int8_t rf_i8x32 __attribute__((vector_size(32)));
typedef uint8_t rf_u8x32 __attribute__((vector_size(32)));

/// Halves added to halves.
#define RF_I12_TOTAL(sums)                                                       \
  ({                                                                             \
    float lanes[32];                                                             \
    memcpy(lanes, &(sums), sizeof lanes);                                        \
    for (int half = 16; half > 0; half /= 2) {                                   \
      for (int lane = 0; lane < half; lane++) lanes[lane] += lanes[lane + half]; \
    }                                                                            \
    lanes[0];                                                                    \
  })

/// 32 numbers in steps: the codes at `code`, and one half of each byte of `pair`.
#define RF_I12_NUMBERS(code, pair, high)                                                        \
  ({                                                                                            \
    rf_i8x32 coarse;                                                                            \
    memcpy(&coarse, (code), 32);                                                                \
    rf_u8x32 part = (high) ? (pair) >> 4 : (pair) & 15;                                         \
    __builtin_convertvector(                                                                    \
        __builtin_convertvector(coarse, rf_i32x32) * 16 + __builtin_convertvector(part, rf_i32x32) - 8, \
        rf_f32x32);                                                                             \
  })

#define RF_I12_LOAD(query)              \
  ({                                    \
    rf_f32x32 loaded;                   \
    memcpy(&loaded, (query), 128);      \
    loaded;                             \
  })

// GCC has no builtin for vectors, but makes vector instructions of the loop.
#if defined(__has_builtin) && __has_builtin(__builtin_elementwise_fma)
#define RF_I12_FMA(x, y, sum) __builtin_elementwise_fma(x, y, sum)
#else
#define RF_I12_FMA(x, y, sum)                                           \
  ({                                                                    \
    rf_f32x32 left = (x), right = (y), fused = (sum);                   \
    for (int lane = 0; lane < 32; lane++) {                             \
      fused[lane] = fmaf(left[lane], right[lane], fused[lane]);         \
    }                                                                   \
    fused;                                                              \
  })
#endif

#define RF_I12_DOT(q, x) sums = RF_I12_FMA(q, x, sums)
#define RF_I12_L2(q, x)                                \
  {                                                    \
    rf_f32x32 difference = RF_I12_FMA(-steps, x, q);   \
    sums = RF_I12_FMA(difference, difference, sums);   \
  }

#define RF_I12_ROWS(NAME, ATTRIBUTE, STEP)                                                       \
  ATTRIBUTE static void NAME(const float *query, const int8_t *codes, const uint8_t *fine,       \
                             size_t stride, const float *terms, const uint32_t *ids, size_t count, \
                             float *out) {                                                       \
    for (size_t i = 0; i < count; i++) {                                                         \
      if (ids && i + RF_LOOKAHEAD < count) {                                                     \
        size_t ahead = ids[i + RF_LOOKAHEAD];                                                    \
        rf_prefetch_row((const char *)(codes + ahead * stride), stride);                         \
        rf_prefetch_row((const char *)(fine + ahead * (stride / 2)), stride / 2);                \
      }                                                                                          \
      size_t row = rf_row(ids, i);                                                               \
      const int8_t *code = codes + row * stride;                                                 \
      const uint8_t *half = fine + row * (stride / 2);                                           \
      rf_f32x32 sums = {0}, steps = {0};                                                         \
      steps += terms[2 * row] * 0.0625f;                                                         \
      (void)steps;                                                                               \
      for (size_t at = 0; at < stride; at += 64) {                                               \
        rf_u8x32 pair;                                                                           \
        memcpy(&pair, half + at / 2, 32);                                                        \
        STEP(RF_I12_LOAD(query + at), RF_I12_NUMBERS(code + at, pair, 0));                       \
        STEP(RF_I12_LOAD(query + at + 32), RF_I12_NUMBERS(code + at + 32, pair, 1));             \
      }                                                                                          \
      out[i] = RF_I12_TOTAL(sums);                                                               \
    }                                                                                            \
  }

/// What each level makes of its own functions of one row, but for its `dot_i8_rows`.
#define RF_DISTANCE_ROWS(ATTRIBUTE)                                                            \
  RF_I8_ROWS(l2_i8_rows, ATTRIBUTE, l2_i8)                                                     \
  RF_I8_COSINES(cosine_i8_rows, ATTRIBUTE, dot_i8)                                             \
  RF_FLOAT_ROWS(dot_f32_rows, ATTRIBUTE, float, dot_f32)                                       \
  RF_FLOAT_ROWS(l2_f32_rows, ATTRIBUTE, float, l2_f32)                                         \
  RF_FLOAT_ROWS(dot_f16_rows, ATTRIBUTE, uint16_t, dot_f16)                                    \
  RF_FLOAT_ROWS(l2_f16_rows, ATTRIBUTE, uint16_t, l2_f16)                                      \
  RF_FLOAT_COSINES(cosine_f32_rows, ATTRIBUTE, float, dot_f32, square_f32, square_f32)         \
  RF_FLOAT_COSINES(cosine_f16_rows, ATTRIBUTE, uint16_t, dot_f16, square_f16, square_f32)      \
  RF_I12_ROWS(dot_i12_rows, ATTRIBUTE, RF_I12_DOT)                                             \
  RF_I12_ROWS(l2_i12_rows, ATTRIBUTE, RF_I12_L2)

/// The table of a level.
#define RF_DISTANCE_KERNELS(NAME, LEVEL, DOT_I8_ROWS) \
  const rf_distance_kernels *NAME(void) {             \
    static const rf_distance_kernels kernels = {      \
        .level = LEVEL,                               \
        .dot_i8 = DOT_I8_ROWS,                        \
        .l2_i8 = l2_i8_rows,                          \
        .cosine_i8 = cosine_i8_rows,                  \
        .dot_f32 = dot_f32_rows,                      \
        .l2_f32 = l2_f32_rows,                        \
        .cosine_f32 = cosine_f32_rows,                \
        .dot_f16 = dot_f16_rows,                      \
        .l2_f16 = l2_f16_rows,                        \
        .cosine_f16 = cosine_f16_rows,                \
        .dot_i12 = dot_i12_rows,                      \
        .l2_i12 = l2_i12_rows,                        \
    };                                                \
    return &kernels;                                  \
  }

#endif
