#include "rf_distance_i12.h"

#if defined(__aarch64__)
#include <arm_neon.h>
#include <string.h>

#define PLAIN
#define DOTPROD __attribute__((target("arch=armv8.2-a+dotprod")))
#define ONE RF_INLINE

/// Eight registers hold the 32 partial sums of the floating-point kernels, in order.
typedef struct { float32x4_t part[8]; } block;

ONE float total(block sums) {
  for (int half = 4; half > 0; half /= 2) {
    for (int part = 0; part < half; part++) {
      sums.part[part] = vaddq_f32(sums.part[part], sums.part[part + half]);
    }
  }
  float32x2_t two = vadd_f32(vget_low_f32(sums.part[0]), vget_high_f32(sums.part[0]));
  return vget_lane_f32(two, 0) + vget_lane_f32(two, 1);
}

ONE block load_f32(const float *row) {
  block loaded;
  for (int part = 0; part < 8; part++) loaded.part[part] = vld1q_f32(row + 4 * part);
  return loaded;
}

ONE block load_f16(const uint16_t *row) {
  block loaded;
  for (int part = 0; part < 8; part++) {
    loaded.part[part] = vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(row + 4 * part)));
  }
  return loaded;
}

/// The last `count` < 32 elements, followed by zeros.
ONE block tail_f32(const float *row, size_t count) {
  float padded[32] = {0};
  memcpy(padded, row, count * sizeof(float));
  return load_f32(padded);
}

ONE block tail_f16(const uint16_t *row, size_t count) {
  uint16_t padded[32] = {0};
  memcpy(padded, row, count * sizeof(uint16_t));
  return load_f16(padded);
}

ONE void dot_step(block *sums, block x, block y) {
  for (int part = 0; part < 8; part++) {
    sums->part[part] = vfmaq_f32(sums->part[part], x.part[part], y.part[part]);
  }
}

ONE void l2_step(block *sums, block x, block y) {
  for (int part = 0; part < 8; part++) {
    float32x4_t difference = vsubq_f32(x.part[part], y.part[part]);
    sums->part[part] = vfmaq_f32(sums->part[part], difference, difference);
  }
}

#define SUM(NAME, X, LEFT, Y, RIGHT, STEP)                                                 \
  ONE float NAME(const X *left, const Y *right, size_t dims) {                             \
    block sums;                                                                            \
    for (int part = 0; part < 8; part++) sums.part[part] = vdupq_n_f32(0);                 \
    size_t at = 0;                                                                         \
    for (; at + 32 <= dims; at += 32) {                                                    \
      STEP(&sums, load_##LEFT(left + at), load_##RIGHT(right + at));                       \
    }                                                                                      \
    if (at < dims) {                                                                       \
      STEP(&sums, tail_##LEFT(left + at, dims - at), tail_##RIGHT(right + at, dims - at)); \
    }                                                                                      \
    return total(sums);                                                                    \
  }

SUM(dot_f32, float, f32, float, f32, dot_step)
SUM(l2_f32, float, f32, float, f32, l2_step)
SUM(dot_f16, float, f32, uint16_t, f16, dot_step)
SUM(l2_f16, float, f32, uint16_t, f16, l2_step)
SUM(dot_f16_f16, uint16_t, f16, uint16_t, f16, dot_step)

ONE float square_f32(const float *row, size_t dims) { return dot_f32(row, row, dims); }
ONE float square_f16(const uint16_t *row, size_t dims) { return dot_f16_f16(row, row, dims); }

ONE int32_t dot_i8(const int8_t *query, const int8_t *row, size_t dims) {
  int32x4_t sums = vdupq_n_s32(0);
  size_t at = 0;
  for (; at + 16 <= dims; at += 16) {
    int8x16_t q = vld1q_s8(query + at), r = vld1q_s8(row + at);
    sums = vpadalq_s16(sums, vmull_s8(vget_low_s8(q), vget_low_s8(r)));
    sums = vpadalq_s16(sums, vmull_high_s8(q, r));
  }
  int32_t sum = vaddvq_s32(sums);
  for (; at < dims; at++) sum += (int32_t)query[at] * row[at];
  return sum;
}

ONE int32_t l2_i8(const int8_t *query, const int8_t *row, size_t dims) {
  int32x4_t sums = vdupq_n_s32(0);
  size_t at = 0;
  for (; at + 8 <= dims; at += 8) {
    int16x8_t difference = vsubl_s8(vld1_s8(query + at), vld1_s8(row + at));
    sums = vmlal_s16(sums, vget_low_s16(difference), vget_low_s16(difference));
    sums = vmlal_high_s16(sums, difference, difference);
  }
  int32_t sum = vaddvq_s32(sums);
  for (; at < dims; at++) {
    int32_t difference = (int32_t)query[at] - row[at];
    sum += difference * difference;
  }
  return sum;
}

DOTPROD static void dot_i8_rows_dotprod(const int8_t *query, const int8_t *rows, size_t stride,
                                        size_t dims, const uint32_t *ids, size_t count,
                                        int32_t *out) {
  for (size_t i = 0; i < count; i++) {
    if (ids && i + RF_LOOKAHEAD < count) {
      rf_prefetch_row((const char *)(rows + (size_t)ids[i + RF_LOOKAHEAD] * stride), dims);
    }
    const int8_t *row = rows + rf_row(ids, i) * stride;
    // Four sums, because one dot product waits for the one before it in the same sum.
    int32x4_t sums[4];
    for (int part = 0; part < 4; part++) sums[part] = vdupq_n_s32(0);
    size_t at = 0;
    for (; at + 64 <= dims; at += 64) {
      for (int part = 0; part < 4; part++) {
        sums[part] = vdotq_s32(sums[part], vld1q_s8(query + at + 16 * part),
                               vld1q_s8(row + at + 16 * part));
      }
    }
    for (; at + 16 <= dims; at += 16) {
      sums[0] = vdotq_s32(sums[0], vld1q_s8(query + at), vld1q_s8(row + at));
    }
    int32_t sum = vaddvq_s32(
        vaddq_s32(vaddq_s32(sums[0], sums[1]), vaddq_s32(sums[2], sums[3])));
    for (; at < dims; at++) sum += (int32_t)query[at] * row[at];
    out[i] = sum;
  }
}

RF_I8_ROWS(dot_i8_rows, PLAIN, dot_i8)
RF_DISTANCE_ROWS(PLAIN)

RF_DISTANCE_KERNELS(rf_distance_neon, RF_CPU_NEON, dot_i8_rows)
RF_DISTANCE_KERNELS(rf_distance_neon_dot, RF_CPU_NEON_DOT, dot_i8_rows_dotprod)

#else
typedef int rf_distance_neon_is_empty_here;
#endif
