#include "rf_encoder.h"

#include <math.h>
#include <string.h>

// Products of 16-bit integers: where there are no bfloat16 instructions and vectors have 256 bits,
// multiplying integers in pairs is up to twice as fast as multiplying floats, and as exact as
// bfloat16 when the ranges are these: 192 products of 2,047 and 4,095 stay below 2^31.

enum { RF_WEIGHT_RANGE = 2047, RF_INPUT_RANGE = 4095, RF_BLOCK_PAIRS = 96 };

void rf_encoder_pack_int16(const float *weights, size_t outputs, size_t inputs, int16_t *packed,
                           float *scales) {
  for (size_t first = 0; first < outputs; first += RF_ENCODER_PANEL) {
    for (size_t lane = 0; lane < RF_ENCODER_PANEL; lane++) {
      float largest = 0;
      if (first + lane < outputs)
        for (size_t k = 0; k < inputs; k++)
          largest = fmaxf(largest, fabsf(weights[(first + lane) * inputs + k]));
      // Infinite weights have no range to scale by; they become zeros, as NaN do below.
      scales[first + lane] = isfinite(largest) ? largest / RF_WEIGHT_RANGE : 0;
    }
    for (size_t k = 0; k < inputs; k += 2)
      for (size_t lane = 0; lane < RF_ENCODER_PANEL; lane++)
        for (size_t half = 0; half < 2; half++) {
          const float scale = scales[first + lane];
          float value = 0;
          if (scale > 0 && k + half < inputs)
            value = rintf(weights[(first + lane) * inputs + k + half] / scale);
          const int valid = value >= -RF_WEIGHT_RANGE && value <= RF_WEIGHT_RANGE;
          *packed++ = valid ? (int16_t)value : 0;
        }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

typedef float rf_v16 __attribute__((vector_size(64)));
typedef int32_t rf_i16 __attribute__((vector_size(64)));

#pragma clang diagnostic ignored "-Wpsabi"
#define RF_TARGET __attribute__((target("avx2,fma")))
#define RF_NAME(x) int16_##x
#define RF_ROWS 6
#define RF_VECTORS 1
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-function"
#include "rf_encoder_body.h"
#pragma clang diagnostic pop

int rf_encoder_has_int16(void) { return rf_encoder_level() >= RF_ENCODER_AVX2; }

/// Scales a row to the range and rounds it; `width` is a multiple of 16.
RF_TARGET static float quantise(const float *x, size_t width, int16_t *to) {
  const __m256 magnitude = _mm256_castsi256_ps(_mm256_set1_epi32(0x7FFFFFFF));
  __m256 best = _mm256_setzero_ps();
  for (size_t k = 0; k < width; k += 8)
    best = _mm256_max_ps(_mm256_and_ps(_mm256_loadu_ps(x + k), magnitude), best);
  float lanes[8], largest = 0;
  _mm256_storeu_ps(lanes, best);
  for (int lane = 0; lane < 8; lane++) largest = lanes[lane] > largest ? lanes[lane] : largest;
  if (!(largest > 0 && largest <= 3e38f)) {
    memset(to, 0, width * sizeof *to);
    return 0;
  }
  const __m256 factor = _mm256_set1_ps(RF_INPUT_RANGE / largest);
  for (size_t k = 0; k < width; k += 16) {
    const __m256i low = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + k), factor));
    const __m256i high = _mm256_cvtps_epi32(_mm256_mul_ps(_mm256_loadu_ps(x + k + 8), factor));
    // Packing works within halves of 128 bits; the permutation puts them in order.
    const __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
    _mm256_storeu_si256((__m256i *)(to + k), packed);
  }
  return largest / RF_INPUT_RANGE;
}

RF_INLINE void integer_tile(const int16_t *x, size_t x_stride, const float *x_scales, size_t pairs,
                            const int16_t *panel, const float *scales, const float *bias,
                            int epilogue, const float *residual, float *y, size_t y_stride,
                            const int rows) {
  __m256 totals[RF_ROWS][2];
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++) totals[row][0] = totals[row][1] = _mm256_setzero_ps();
  for (size_t first = 0; first < pairs; first += RF_BLOCK_PAIRS) {
    const size_t end = first + RF_BLOCK_PAIRS < pairs ? first + RF_BLOCK_PAIRS : pairs;
    __m256i sums[RF_ROWS][2];
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) sums[row][0] = sums[row][1] = _mm256_setzero_si256();
    for (size_t k = first; k < end; k++) {
      const __m256i *position = (const __m256i *)(panel + k * RF_ENCODER_PANEL * 2);
      const __m256i low = _mm256_loadu_si256(position), high = _mm256_loadu_si256(position + 1);
#pragma clang loop unroll(full)
      for (int row = 0; row < rows; row++) {
        int32_t pair;
        memcpy(&pair, x + row * x_stride + 2 * k, 4);
        const __m256i value = _mm256_set1_epi32(pair);
        sums[row][0] = _mm256_add_epi32(sums[row][0], _mm256_madd_epi16(value, low));
        sums[row][1] = _mm256_add_epi32(sums[row][1], _mm256_madd_epi16(value, high));
      }
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++)
#pragma clang loop unroll(full)
      for (int half = 0; half < 2; half++)
        totals[row][half] =
            _mm256_add_ps(totals[row][half], _mm256_cvtepi32_ps(sums[row][half]));
  }
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++) {
    rf_v16 value;
    memcpy(&value, totals[row], sizeof value);
    value = value * x_scales[row] * int16_load(scales) + int16_load(bias);
    if (epilogue == RF_ENCODER_GELU) value = int16_gelu(value);
    if (epilogue == RF_ENCODER_RESIDUAL) value += int16_load(residual + row * y_stride);
    int16_store(y + row * y_stride, value);
  }
}

RF_TARGET static void integer_linear(const float *x, size_t x_stride, size_t rows, size_t inputs,
                                     const int16_t *packed, const float *scales,
                                     const float *bias, size_t outputs, int epilogue,
                                     const float *residual, int16_t *x16, float *x_scales,
                                     float *y, size_t y_stride) {
  const size_t pairs = (inputs + 1) / 2;
  for (size_t row = 0; row < rows; row++)
    x_scales[row] = quantise(x + row * x_stride, x_stride, x16 + row * x_stride);
  for (size_t column = 0; column < outputs; column += 16) {
    const int16_t *panel =
        packed + (column / RF_ENCODER_PANEL * RF_ENCODER_PANEL * pairs + column % RF_ENCODER_PANEL) * 2;
    size_t row = 0;
#define RF_TILE(count)                                                                       \
  integer_tile(x16 + row * x_stride, x_stride, x_scales + row, pairs, panel, scales + column, \
               bias + column, epilogue, residual ? residual + row * y_stride + column : 0,   \
               y + row * y_stride + column, y_stride, count)
    for (; row + RF_ROWS <= rows; row += RF_ROWS) RF_TILE(RF_ROWS);
    if (row + 3 <= rows) {
      RF_TILE(3);
      row += 3;
    }
    for (; row < rows; row++) RF_TILE(1);
#undef RF_TILE
  }
}

void rf_encoder_linear_int16(const float *x, size_t x_stride, size_t rows, size_t inputs,
                             const int16_t *packed, const float *scales, const float *bias,
                             size_t outputs, int epilogue, const float *residual, int16_t *x16,
                             float *x_scales, float *y, size_t y_stride) {
  if (rf_encoder_has_int16())
    integer_linear(x, x_stride, rows, inputs, packed, scales, bias, outputs, epilogue, residual,
                   x16, x_scales, y, y_stride);
}

#else

int rf_encoder_has_int16(void) { return 0; }

void rf_encoder_linear_int16(const float *x, size_t x_stride, size_t rows, size_t inputs,
                             const int16_t *packed, const float *scales, const float *bias,
                             size_t outputs, int epilogue, const float *residual, int16_t *x16,
                             float *x_scales, float *y, size_t y_stride) {
  (void)x, (void)x_stride, (void)rows, (void)inputs, (void)packed, (void)scales, (void)bias;
  (void)outputs, (void)epilogue, (void)residual, (void)x16, (void)x_scales, (void)y, (void)y_stride;
}

#endif
