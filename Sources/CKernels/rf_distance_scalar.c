#include "rf_distance_i12.h"

// Plain C, and the definition of what the other levels compute.

enum { LANES = 32 };

static float total(float *sums) {
  for (int half = LANES / 2; half > 0; half /= 2) {
    for (int lane = 0; lane < half; lane++) sums[lane] += sums[lane + half];
  }
  return sums[0];
}

// A last block shorter than 32 is filled with zeros, as the wide levels do.
#define BLOCKS(STEP)                                                   \
  float sums[LANES] = {0};                                             \
  for (size_t at = 0; at < dims; at += LANES) {                        \
    for (size_t lane = 0; lane < LANES; lane++) {                      \
      size_t i = at + lane;                                            \
      float x = i < dims ? LEFT(i) : 0, y = i < dims ? RIGHT(i) : 0;   \
      STEP;                                                            \
    }                                                                  \
  }                                                                    \
  return total(sums);

#define DOT_STEP sums[lane] = fmaf(x, y, sums[lane])
#define L2_STEP             \
  float difference = x - y; \
  sums[lane] = fmaf(difference, difference, sums[lane])

static float widened(uint16_t bits) {
  float value;
  rf_f32_from_f16(&bits, 1, &value);
  return value;
}

#define LEFT(i) query[i]
#define RIGHT(i) row[i]
static float dot_f32(const float *query, const float *row, size_t dims) { BLOCKS(DOT_STEP) }
static float l2_f32(const float *query, const float *row, size_t dims) { BLOCKS(L2_STEP) }
#undef RIGHT
#define RIGHT(i) widened(row[i])
static float dot_f16(const float *query, const uint16_t *row, size_t dims) { BLOCKS(DOT_STEP) }
static float l2_f16(const float *query, const uint16_t *row, size_t dims) { BLOCKS(L2_STEP) }
#undef LEFT
#define LEFT(i) widened(row[i])
static float square_f16(const uint16_t *row, size_t dims) { BLOCKS(DOT_STEP) }
static float square_f32(const float *row, size_t dims) { return dot_f32(row, row, dims); }

static int32_t dot_i8(const int8_t *query, const int8_t *row, size_t dims) {
  int32_t sum = 0;
  for (size_t i = 0; i < dims; i++) sum += (int32_t)query[i] * row[i];
  return sum;
}

static int32_t l2_i8(const int8_t *query, const int8_t *row, size_t dims) {
  int32_t sum = 0;
  for (size_t i = 0; i < dims; i++) {
    int32_t difference = (int32_t)query[i] - row[i];
    sum += difference * difference;
  }
  return sum;
}

RF_I8_ROWS(dot_i8_rows, , dot_i8)
RF_DISTANCE_ROWS()

RF_DISTANCE_KERNELS(rf_distance_scalar, RF_CPU_SCALAR, dot_i8_rows)
