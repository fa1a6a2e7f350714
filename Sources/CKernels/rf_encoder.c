#include "rf_encoder.h"

#include <math.h>
#include <string.h>

// Functions that pass wide vectors are all inlined, so that their calling convention is moot.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float rf_v16 __attribute__((vector_size(64)));
typedef int32_t rf_i16 __attribute__((vector_size(64)));

void rf_encoder_to_bf16(const float *from, size_t count, uint16_t *to) {
  for (size_t i = 0; i < count; i++) {
    uint32_t bits;
    memcpy(&bits, from + i, 4);
    const uint32_t rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
    // Rounding up the payload of a NaN could make it an infinity.
    to[i] = (uint16_t)((bits & 0x7FFFFFFF) > 0x7F800000 ? (bits >> 16) | 0x40 : rounded);
  }
}

void rf_encoder_pack(const float *weights, size_t outputs, size_t inputs, float *packed) {
  for (size_t first = 0; first < outputs; first += RF_ENCODER_PANEL) {
    for (size_t k = 0; k < inputs; k++)
      for (size_t lane = 0; lane < RF_ENCODER_PANEL; lane++)
        *packed++ = first + lane < outputs ? weights[(first + lane) * inputs + k] : 0;
  }
}

void rf_encoder_pack_bf16(const float *weights, size_t outputs, size_t inputs, uint16_t *packed) {
  for (size_t first = 0; first < outputs; first += RF_ENCODER_PANEL)
    for (size_t k = 0; k < inputs; k += 2)
      for (size_t lane = 0; lane < RF_ENCODER_PANEL; lane++)
        for (size_t half = 0; half < 2; half++) {
          const int inside = first + lane < outputs && k + half < inputs;
          const float value = inside ? weights[(first + lane) * inputs + k + half] : 0;
          rf_encoder_to_bf16(&value, 1, packed++);
        }
}

// Plain C: vectors that the compiler takes apart for whatever the processor has.
#define RF_TARGET
#define RF_NAME(x) plain_##x
#define RF_ROWS 4
#define RF_VECTORS 1
#include "rf_encoder_body.h"
#undef RF_INLINE
#undef RF_TARGET
#undef RF_NAME
#undef RF_ROWS
#undef RF_VECTORS

#if defined(__x86_64__)
#include <immintrin.h>

#define RF_TARGET __attribute__((target("avx2,fma")))
#define RF_NAME(x) avx2_##x
#define RF_ROWS 6
#define RF_VECTORS 1
#include "rf_encoder_body.h"
#undef RF_INLINE
#undef RF_TARGET
#undef RF_NAME
#undef RF_ROWS
#undef RF_VECTORS

#define RF_TARGET                                                                              \
  __attribute__((target("avx2,fma,avx512f,avx512bw,avx512vl,avx512dq"), min_vector_width(512)))
#define RF_NAME(x) avx512_##x
#define RF_ROWS 12
#define RF_VECTORS 2
#include "rf_encoder_body.h"
#undef RF_INLINE
#undef RF_TARGET
#undef RF_NAME
#undef RF_ROWS
#undef RF_VECTORS

int rf_encoder_level(void) {
  __builtin_cpu_init();
  const int avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const int avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                     __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
  return avx2 ? (avx512 ? RF_ENCODER_AVX512 : RF_ENCODER_AVX2) : RF_ENCODER_PLAIN;
}

#define RF_CHOOSE(function, ...)                                        \
  switch (level) {                                                      \
    case RF_ENCODER_AVX512: avx512_##function(__VA_ARGS__); break;      \
    case RF_ENCODER_AVX2: avx2_##function(__VA_ARGS__); break;          \
    default: plain_##function(__VA_ARGS__);                             \
  }
#else

int rf_encoder_level(void) { return RF_ENCODER_PLAIN; }

#define RF_CHOOSE(function, ...) \
  (void)level;                   \
  plain_##function(__VA_ARGS__)
#endif

void rf_encoder_linear(int level, const float *x, size_t x_stride, size_t rows, size_t inputs,
                       const float *packed, const float *bias, size_t outputs, int epilogue,
                       const float *residual, float *y, size_t y_stride) {
  RF_CHOOSE(linear, x, x_stride, rows, inputs, packed, bias, outputs, epilogue, residual, y,
            y_stride);
}

void rf_encoder_gelu(int level, float *y, size_t rows, size_t width, size_t stride,
                     const float *bias) {
  RF_CHOOSE(bias_gelu, y, rows, width, stride, bias);
}

void rf_encoder_layer_norm(int level, const float *x, size_t rows, size_t width, size_t stride,
                           const float *gamma, const float *beta, float epsilon, float *y,
                           uint16_t *y16) {
  RF_CHOOSE(layer_norm, x, rows, width, stride, gamma, beta, epsilon, y, y16);
}

// Keys transposed, four rows of scores, four rows of context, and one head's result when it is
// to be rounded.
size_t rf_encoder_attention_scratch(size_t length, size_t head_width) {
  const size_t padded = (length + 15) / 16 * 16;
  const size_t padded_width = (head_width + 15) / 16 * 16;
  return head_width * padded + 4 * padded + 4 * padded_width + length * head_width;
}

void rf_encoder_attention(int level, const float *qkv, size_t stride, size_t length, size_t heads,
                          size_t head_width, float *scratch, float *out, uint16_t *out16,
                          size_t out_stride) {
  const size_t width = heads * head_width;
  float *rounded = scratch;
  float *rest = scratch + length * head_width;
  for (size_t head = 0; head < heads; head++) {
    const float *q = qkv + head * head_width;
    float *target = out16 ? rounded : out + head * head_width;
    const size_t target_stride = out16 ? head_width : out_stride;
    RF_CHOOSE(head, q, q + width, q + 2 * width, stride, length, head_width, rest, target,
              target_stride);
    if (out16)
      for (size_t row = 0; row < length; row++)
        rf_encoder_to_bf16(rounded + row * head_width, head_width,
                           out16 + row * out_stride + head * head_width);
  }
}
