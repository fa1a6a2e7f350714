#include "rf_encoder.h"

#include <string.h>

// Products of bfloat16 pairs (AVX512_BF16): twice the multiplications a cycle, half the bytes.

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>

typedef float rf_v16 __attribute__((vector_size(64)));
typedef int32_t rf_i16 __attribute__((vector_size(64)));

#define RF_TARGET                                                                     \
  __attribute__((target("avx2,fma,avx512f,avx512bw,avx512vl,avx512dq,avx512bf16"), \
                 min_vector_width(512)))
#define RF_NAME(x) bf16_##x
#define RF_ROWS 12
#define RF_VECTORS 2
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-function"
#include "rf_encoder_body.h"
#pragma clang diagnostic pop

int rf_encoder_has_bf16(void) {
  return rf_encoder_level() == RF_ENCODER_AVX512 && __builtin_cpu_supports("avx512bf16");
}

RF_INLINE void pair_tile(const uint16_t *x, size_t x_stride, size_t pairs, const uint16_t *panel,
                         const float *bias, int epilogue, const float *residual, float *y,
                         uint16_t *y16, size_t y_stride, const int rows) {
  __m512 sums[RF_ROWS][RF_VECTORS];
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++) sums[row][v] = _mm512_setzero_ps();
  for (size_t k = 0; k < pairs; k++) {
    __m512bh weights[RF_VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++)
      weights[v] = (__m512bh)_mm512_loadu_si512(panel + (k * RF_ENCODER_PANEL + 16 * v) * 2);
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) {
      int32_t pair;
      memcpy(&pair, x + row * x_stride + 2 * k, 4);
      const __m512bh value = (__m512bh)_mm512_set1_epi32(pair);
#pragma clang loop unroll(full)
      for (int v = 0; v < RF_VECTORS; v++)
        sums[row][v] = _mm512_dpbf16_ps(sums[row][v], value, weights[v]);
    }
  }
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++) {
      rf_v16 value = (rf_v16)sums[row][v] + bf16_load(bias + 16 * v);
      if (epilogue == RF_ENCODER_GELU) value = bf16_gelu(value);
      if (epilogue == RF_ENCODER_RESIDUAL)
        value += bf16_load(residual + row * y_stride + 16 * v);
      if (y16)
        _mm256_storeu_si256((__m256i *)(y16 + row * y_stride + 16 * v),
                            (__m256i)_mm512_cvtneps_pbh((__m512)value));
      else
        bf16_store(y + row * y_stride + 16 * v, value);
    }
}

RF_TARGET static void pair_linear(const uint16_t *x, size_t x_stride, size_t rows, size_t inputs,
                                  const uint16_t *packed, const float *bias, size_t outputs,
                                  int epilogue, const float *residual, float *y, uint16_t *y16,
                                  size_t y_stride) {
  const size_t pairs = (inputs + 1) / 2;
  for (size_t column = 0; column < outputs; column += RF_ENCODER_PANEL) {
    const uint16_t *panel = packed + column * pairs * 2;
    size_t row = 0;
#define RF_TILE(count)                                                                         \
  pair_tile(x + row * x_stride, x_stride, pairs, panel, bias + column, epilogue,               \
            residual ? residual + row * y_stride + column : 0, y ? y + row * y_stride + column : 0, \
            y16 ? y16 + row * y_stride + column : 0, y_stride, count)
    for (; row + RF_ROWS <= rows; row += RF_ROWS) RF_TILE(RF_ROWS);
    if (row + 6 <= rows) {
      RF_TILE(6);
      row += 6;
    }
    if (row + 3 <= rows) {
      RF_TILE(3);
      row += 3;
    }
    for (; row < rows; row++) RF_TILE(1);
#undef RF_TILE
  }
}

void rf_encoder_linear_bf16(const uint16_t *x, size_t x_stride, size_t rows, size_t inputs,
                            const uint16_t *packed, const float *bias, size_t outputs,
                            int epilogue, const float *residual, float *y, uint16_t *y16,
                            size_t y_stride) {
  if (rf_encoder_has_bf16())
    pair_linear(x, x_stride, rows, inputs, packed, bias, outputs, epilogue, residual, y, y16,
                y_stride);
}

#else

int rf_encoder_has_bf16(void) { return 0; }

void rf_encoder_linear_bf16(const uint16_t *x, size_t x_stride, size_t rows, size_t inputs,
                            const uint16_t *packed, const float *bias, size_t outputs,
                            int epilogue, const float *residual, float *y, uint16_t *y16,
                            size_t y_stride) {
  (void)x, (void)x_stride, (void)rows, (void)inputs, (void)packed, (void)bias, (void)outputs;
  (void)epilogue, (void)residual, (void)y, (void)y16, (void)y_stride;
}

#endif
