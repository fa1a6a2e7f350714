#ifndef RF_ENCODER_H
#define RF_ENCODER_H

#include <stddef.h>
#include <stdint.h>

/// Kernels of a transformer encoder: matrix products with packed weights, attention, layer norm.
///
/// Matrices are row-major with a stride in elements that is a multiple of 32; columns beyond the
/// width hold zeros. Every row of a result is computed in the same order of operations whatever the
/// number of rows, so that a text's vector does not depend on its neighbors. Buffers that hold
/// queries, keys and values end 16 elements after their last row at the earliest.

/// The instruction sets, by what they can do.
enum {
  RF_ENCODER_PLAIN = 0,
  RF_ENCODER_AVX2 = 1,
  RF_ENCODER_AVX512 = 2,
};

/// What follows a product.
enum {
  /// Adds the bias.
  RF_ENCODER_BIAS = 0,
  /// Adds the bias, then x * Phi(x), with Phi the normal distribution function.
  RF_ENCODER_GELU = 1,
  /// Adds the bias and the other matrix.
  RF_ENCODER_RESIDUAL = 2,
};

/// The columns of a packed panel.
#define RF_ENCODER_PANEL 32

/// The best instruction set of this processor.
int rf_encoder_level(void);

/// Whether this processor multiplies pairs of bfloat16.
int rf_encoder_has_bf16(void);

/// `count` numbers rounded to the nearest bfloat16, ties to even.
void rf_encoder_to_bf16(const float *from, size_t count, uint16_t *to);

/// Packs weights (`outputs` rows of `inputs`) into panels of 32 outputs, the last one filled up
/// with zeros: ceil(outputs / 32) * 32 * inputs floats.
void rf_encoder_pack(const float *weights, size_t outputs, size_t inputs, float *packed);

/// The same in bfloat16, inputs in pairs: ceil(outputs / 32) * 32 * ceil(inputs / 2) * 2 numbers.
void rf_encoder_pack_bf16(const float *weights, size_t outputs, size_t inputs, uint16_t *packed);

/// A matrix product and what follows it: `y` (`rows` x `outputs`) from `x` (`rows` x `inputs`).
///
/// `bias` has ceil(outputs / 32) * 32 elements; `residual` has the shape and stride of `y` and is
/// read only for RF_ENCODER_RESIDUAL.
void rf_encoder_linear(int level, const float *x, size_t x_stride, size_t rows, size_t inputs,
                       const float *packed, const float *bias, size_t outputs, int epilogue,
                       const float *residual, float *y, size_t y_stride);

/// The same from bfloat16 with single-precision sums. The result goes to `y`, or rounded to `y16`
/// when that is not null. Does nothing where rf_encoder_has_bf16 is 0.
void rf_encoder_linear_bf16(const uint16_t *x, size_t x_stride, size_t rows, size_t inputs,
                            const uint16_t *packed, const float *bias, size_t outputs,
                            int epilogue, const float *residual, float *y, uint16_t *y16,
                            size_t y_stride);

/// Whether this processor has the instructions of rf_encoder_linear_int16.
int rf_encoder_has_int16(void);

/// Packs weights as 16-bit integers, inputs in pairs as in rf_encoder_pack_bf16. Output `o` stands
/// for its integers times `scales[o]`; `scales` has ceil(outputs / 32) * 32 elements.
void rf_encoder_pack_int16(const float *weights, size_t outputs, size_t inputs, int16_t *packed,
                           float *scales);

/// A product of 16-bit integers and what follows it. Rows of `x` are scaled by their own largest
/// value; sums of 192 inputs are exact in 32 bits and are added up in single precision.
///
/// `x16` is scratch space of the shape and stride of `x`, `x_scales` of `rows` elements. Does
/// nothing where rf_encoder_has_int16 is 0.
void rf_encoder_linear_int16(const float *x, size_t x_stride, size_t rows, size_t inputs,
                             const int16_t *packed, const float *scales, const float *bias,
                             size_t outputs, int epilogue, const float *residual, int16_t *x16,
                             float *x_scales, float *y, size_t y_stride);

/// Bias and GELU alone, for a product that another library has computed.
void rf_encoder_gelu(int level, float *y, size_t rows, size_t width, size_t stride,
                     const float *bias);

/// Each row minus its mean, over its standard deviation, times `gamma`, plus `beta`.
/// Rounded copies go to `y16` when that is not null. `x` and `y` may be the same.
void rf_encoder_layer_norm(int level, const float *x, size_t rows, size_t width, size_t stride,
                           const float *gamma, const float *beta, float epsilon, float *y,
                           uint16_t *y16);

/// The floats of scratch space that attention over `length` rows needs.
size_t rf_encoder_attention_scratch(size_t length, size_t head_width);

/// Scaled dot-product attention within one text of `length` rows.
///
/// A row of `qkv` holds queries, keys and values, `heads` * `head_width` each. The result has the
/// stride `out_stride` and goes to `out`, or rounded to `out16` when that is not null.
void rf_encoder_attention(int level, const float *qkv, size_t stride, size_t length, size_t heads,
                          size_t head_width, float *scratch, float *out, uint16_t *out16,
                          size_t out_stride);

#endif
