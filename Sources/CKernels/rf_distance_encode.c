#include "rf_distance_encode.h"

#include "rf_cpu.h"

#include <math.h>
#include <string.h>

// Written in lanes that the compiler turns into vector instructions of any width: unlike a single
// running sum, they say in which order numbers are added. No product may be fused with a sum.
#pragma STDC FP_CONTRACT OFF

enum { LANES = 8 };

#define BODY static inline __attribute__((always_inline))

// Each body is compiled twice on x86-64: wider registers compute the same, sooner.
#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2")))
#define AT_BEST(NAME, ...)                                              \
  (rf_cpu_level_in_use() >= RF_CPU_AVX2 ? NAME##_wide(__VA_ARGS__) : NAME(__VA_ARGS__))
#else
#define AT_BEST(NAME, ...) NAME(__VA_ARGS__)
#endif

BODY float shifted(const float *vector, const float *center, size_t i) {
  return center ? vector[i] - center[i] : vector[i];
}

BODY int all_finite(const float *vector, size_t count) {
  uint32_t bad = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t bits;
    memcpy(&bits, vector + i, 4);
    bad |= (bits & 0x7F800000) == 0x7F800000;
  }
  return !bad;
}

BODY float largest(const float *vector, const float *center, size_t count) {
  float lanes[LANES] = {0};
  size_t at = 0;
  for (; at + LANES <= count; at += LANES) {
    for (size_t lane = 0; lane < LANES; lane++) {
      float magnitude = fabsf(shifted(vector, center, at + lane));
      lanes[lane] = magnitude > lanes[lane] ? magnitude : lanes[lane];
    }
  }
  for (; at < count; at++) {
    float magnitude = fabsf(shifted(vector, center, at));
    lanes[0] = magnitude > lanes[0] ? magnitude : lanes[0];
  }
  for (size_t lane = 1; lane < LANES; lane++) {
    lanes[0] = lanes[lane] > lanes[0] ? lanes[lane] : lanes[0];
  }
  return lanes[0];
}

BODY int64_t encode(const float *vector, const float *center, float steps, size_t count,
                    int8_t *codes) {
  int64_t squares = 0;
  for (size_t start = 0; start < count; start += 4096) {
    size_t end = count - start < 4096 ? count : start + 4096;
    // 4,096 squares of at most 127 fit 32 bits.
    int32_t sum = 0;
    for (size_t i = start; i < end; i++) {
      // At 1.5 * 2^23 the last bit of a float32 is worth 1: the addition rounds, and the difference
      // of the bits is the rounded number.
      float moved = shifted(vector, center, i) * steps + 12582912.0f;
      int32_t code;
      memcpy(&code, &moved, 4);
      code -= 0x4B400000;
      code = code > 127 ? 127 : code;
      code = code < -127 ? -127 : code;
      codes[i] = (int8_t)code;
      sum += code * code;
    }
    squares += sum;
  }
  return squares;
}

enum { BLOCK = 64, HALF = 32 };

/// One block of numbers in steps, as codes and what refines them.
BODY void split_block(const int32_t numbers[BLOCK], int8_t *codes, uint8_t *fine,
                        int32_t *code_squares, int32_t *fine_squares) {
  int32_t rests[BLOCK];
  for (size_t i = 0; i < BLOCK; i++) {
    // The nearest code: what is left lies within -8...7.
    int32_t code = (numbers[i] + 8) >> 4;
    rests[i] = numbers[i] - 16 * code;
    codes[i] = (int8_t)code;
    *code_squares += code * code;
    *fine_squares += rests[i] * rests[i];
  }
  for (size_t i = 0; i < HALF; i++) {
    fine[i] = (uint8_t)((rests[i] + 8) | (rests[i + HALF] + 8) << 4);
  }
}

BODY int64_t encode_fine(const float *vector, const float *center, float steps, size_t count,
                         size_t stride, int8_t *codes, uint8_t *fine, int64_t *fine_squares) {
  int64_t squares = 0;
  *fine_squares = 0;
  for (size_t start = 0; start < stride; start += BLOCK) {
    int32_t numbers[BLOCK] = {0};
    size_t present = start >= count ? 0 : count - start < BLOCK ? count - start : BLOCK;
    for (size_t i = 0; i < present; i++) {
      float moved = shifted(vector, center, start + i) * steps + 12582912.0f;
      int32_t number;
      memcpy(&number, &moved, 4);
      number -= 0x4B400000;
      number = number > 2032 ? 2032 : number;
      numbers[i] = number < -2032 ? -2032 : number;
    }
    int32_t code_squares = 0, rest_squares = 0;
    split_block(numbers, codes + start, fine + start / 2, &code_squares, &rest_squares);
    squares += code_squares;
    *fine_squares += rest_squares;
  }
  return squares;
}

void rf_decode_i12(const int8_t *codes, const uint8_t *fine, const float *center, float step,
                   size_t count, float *out) {
  for (size_t i = 0; i < count; i++) {
    uint8_t pair = fine[i / BLOCK * HALF + i % HALF];
    int32_t rest = (i % BLOCK < HALF ? pair & 15 : pair >> 4) - 8;
    out[i] = center[i] + step * (float)(16 * codes[i] + rest);
  }
}

BODY double total(const double *lanes) {
  return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +
         ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

BODY double encoding_error(const float *vector, const float *center, float scale,
                           const int8_t *codes, size_t count) {
  double lanes[LANES] = {0};
  size_t at = 0;
  for (; at + LANES <= count; at += LANES) {
    for (size_t lane = 0; lane < LANES; lane++) {
      double rest = (double)shifted(vector, center, at + lane) - (double)scale * codes[at + lane];
      lanes[lane] += rest * rest;
    }
  }
  for (size_t lane = 0; at < count; at++, lane++) {
    double rest = (double)shifted(vector, center, at) - (double)scale * codes[at];
    lanes[lane] += rest * rest;
  }
  return total(lanes);
}

BODY void normalize(const float *vector, size_t count, float *out) {
  double most = largest(vector, NULL, count);
  if (!(most > 0)) {
    memset(out, 0, count * sizeof(float));
    return;
  }
  // Doubles hold the square of any float32 but lose the smallest ones: those are scaled first.
  double scale = 1 / most;
  double lanes[LANES] = {0};
  size_t at = 0;
  for (; at + LANES <= count; at += LANES) {
    for (size_t lane = 0; lane < LANES; lane++) {
      double share = vector[at + lane] * scale;
      lanes[lane] += share * share;
    }
  }
  for (; at < count; at++) lanes[0] += vector[at] * scale * (vector[at] * scale);
  double length = sqrt(total(lanes));
  for (size_t i = 0; i < count; i++) out[i] = (float)(vector[i] * scale / length);
}

#if defined(__x86_64__)

WIDE static int all_finite_wide(const float *vector, size_t count) {
  return all_finite(vector, count);
}
WIDE static float largest_wide(const float *vector, const float *center, size_t count) {
  return center ? largest(vector, center, count) : largest(vector, NULL, count);
}
WIDE static int64_t encode_wide(const float *vector, const float *center, float steps,
                                size_t count, int8_t *codes) {
  return center ? encode(vector, center, steps, count, codes)
                : encode(vector, NULL, steps, count, codes);
}
WIDE static int64_t encode_fine_wide(const float *vector, const float *center, float steps,
                                     size_t count, size_t stride, int8_t *codes, uint8_t *fine,
                                     int64_t *fine_squares) {
  return encode_fine(vector, center, steps, count, stride, codes, fine, fine_squares);
}
WIDE static double encoding_error_wide(const float *vector, const float *center, float scale,
                                       const int8_t *codes, size_t count) {
  return encoding_error(vector, center, scale, codes, count);
}
WIDE static void normalize_wide(const float *vector, size_t count, float *out) {
  normalize(vector, count, out);
}

#endif

int rf_all_finite(const float *vector, size_t count) { return AT_BEST(all_finite, vector, count); }

float rf_largest_magnitude(const float *vector, const float *center, size_t count) {
  return AT_BEST(largest, vector, center, count);
}

int64_t rf_encode_i8(const float *vector, const float *center, float steps, size_t count,
                     int8_t *codes) {
  return AT_BEST(encode, vector, center, steps, count, codes);
}

int64_t rf_encode_i12(const float *vector, const float *center, float steps, size_t count,
                      size_t stride, int8_t *codes, uint8_t *fine, int64_t *fine_squares) {
  return AT_BEST(encode_fine, vector, center, steps, count, stride, codes, fine, fine_squares);
}

double rf_encoding_error(const float *vector, const float *center, float scale,
                         const int8_t *codes, size_t count) {
  return AT_BEST(encoding_error, vector, center, scale, codes, count);
}

void rf_normalize(const float *vector, size_t count, float *out) {
  AT_BEST(normalize, vector, count, out);
}
