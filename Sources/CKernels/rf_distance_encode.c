#include "rf_distance_encode.h"

#include <math.h>
#include <string.h>

// Written in lanes that the compiler turns into vector instructions of any width: unlike a single
// running sum, they say in which order numbers are added. No product may be fused with a sum.
#pragma STDC FP_CONTRACT OFF

enum { LANES = 8 };

static float shifted(const float *vector, const float *centre, size_t i) {
  return centre ? vector[i] - centre[i] : vector[i];
}

int rf_all_finite(const float *vector, size_t count) {
  uint32_t bad = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t bits;
    memcpy(&bits, vector + i, 4);
    bad |= (bits & 0x7F800000) == 0x7F800000;
  }
  return !bad;
}

static inline __attribute__((always_inline)) float largest(const float *vector,
                                                           const float *centre, size_t count) {
  float lanes[LANES] = {0};
  size_t at = 0;
  for (; at + LANES <= count; at += LANES) {
    for (size_t lane = 0; lane < LANES; lane++) {
      float magnitude = fabsf(shifted(vector, centre, at + lane));
      lanes[lane] = magnitude > lanes[lane] ? magnitude : lanes[lane];
    }
  }
  for (; at < count; at++) {
    float magnitude = fabsf(shifted(vector, centre, at));
    lanes[0] = magnitude > lanes[0] ? magnitude : lanes[0];
  }
  for (size_t lane = 1; lane < LANES; lane++) {
    lanes[0] = lanes[lane] > lanes[0] ? lanes[lane] : lanes[0];
  }
  return lanes[0];
}

float rf_largest_magnitude(const float *vector, const float *centre, size_t count) {
  return centre ? largest(vector, centre, count) : largest(vector, NULL, count);
}

static inline __attribute__((always_inline)) int64_t encode(const float *vector,
                                                            const float *centre, float steps,
                                                            size_t count, int8_t *codes) {
  int64_t squares = 0;
  for (size_t start = 0; start < count; start += 4096) {
    size_t end = count - start < 4096 ? count : start + 4096;
    // 4,096 squares of at most 127 fit 32 bits.
    int32_t sum = 0;
    for (size_t i = start; i < end; i++) {
      // At 1.5 * 2^23 the last bit of a float32 is worth 1: the addition rounds, and the difference
      // of the bits is the rounded number.
      float moved = shifted(vector, centre, i) * steps + 12582912.0f;
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

int64_t rf_encode_i8(const float *vector, const float *centre, float steps, size_t count,
                     int8_t *codes) {
  return centre ? encode(vector, centre, steps, count, codes)
                : encode(vector, NULL, steps, count, codes);
}

static double total(const double *lanes) {
  return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +
         ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

double rf_encoding_error(const float *vector, const float *centre, float scale,
                         const int8_t *codes, size_t count) {
  double lanes[LANES] = {0};
  for (size_t i = 0; i < count; i++) {
    double rest = (double)shifted(vector, centre, i) - (double)scale * codes[i];
    lanes[i % LANES] += rest * rest;
  }
  return total(lanes);
}

void rf_normalise(const float *vector, size_t count, float *out) {
  double most = rf_largest_magnitude(vector, NULL, count);
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
