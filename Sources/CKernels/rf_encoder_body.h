// The kernels for one instruction set. Included once a set, with these macros defined:
//   RF_TARGET  the function attribute that switches the instructions on
//   RF_NAME(x) the name of a function in this set
//   RF_ROWS    rows of a tile, RF_VECTORS vectors of 16 columns of a tile (1 or 2)
// so that the sums of a tile and what it multiplies fit the registers.

#define RF_INLINE RF_TARGET static inline __attribute__((always_inline))

RF_INLINE rf_v16 RF_NAME(load)(const float *p) {
  rf_v16 v;
  memcpy(&v, p, sizeof v);
  return v;
}

RF_INLINE void RF_NAME(store)(float *p, rf_v16 v) { memcpy(p, &v, sizeof v); }

RF_INLINE rf_v16 RF_NAME(select)(rf_i16 mask, rf_v16 yes, rf_v16 no) {
  return (rf_v16)((mask & (rf_i16)yes) | (~mask & (rf_i16)no));
}

/// e^x: x = n ln 2 + r, Taylor's series for r. Relative error below 2e-7 on [-87, 88], constant
/// outside.
RF_INLINE rf_v16 RF_NAME(exp)(rf_v16 x) {
  const rf_v16 zero = {0};
  x = RF_NAME(select)(x < -87.0f, zero - 87.0f, x);
  x = RF_NAME(select)(x > 88.0f, zero + 88.0f, x);
  // Adding and taking away 1.5 * 2^23 rounds to a whole number.
  const rf_v16 n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
  const rf_v16 r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  rf_v16 sum = r * (1.0f / 5040) + 1.0f / 720;
  sum = sum * r + 1.0f / 120;
  sum = sum * r + 1.0f / 24;
  sum = sum * r + 1.0f / 6;
  sum = sum * r + 0.5f;
  sum = sum * r + 1.0f;
  sum = sum * r + 1.0f;
  const rf_i16 exponent = (__builtin_convertvector(n, rf_i16) + 127) << 23;
  return sum * (rf_v16)exponent;
}

/// x * Phi(x), from Abramowitz and Stegun's formula 7.1.26 for erf (absolute error 1.5e-7).
RF_INLINE rf_v16 RF_NAME(gelu)(rf_v16 x) {
  const rf_v16 zero = {0};
  const rf_v16 z = x * 0.70710678f;
  const rf_v16 size = (rf_v16)((rf_i16)z & 0x7FFFFFFF);
  const rf_v16 t = 1.0f / (size * 0.3275911f + 1.0f);
  rf_v16 sum = t * 1.061405429f - 1.453152027f;
  sum = sum * t + 1.421413741f;
  sum = sum * t - 0.284496736f;
  sum = sum * t + 0.254829592f;
  // tail = (1 - erf(|z|)) / 2
  const rf_v16 tail = sum * t * RF_NAME(exp)(zero - size * size) * 0.5f;
  return x * RF_NAME(select)(x < 0.0f, tail, 1.0f - tail);
}

RF_INLINE float RF_NAME(sum)(rf_v16 v) {
  rf_v16 pairs = v + __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5,
                                             6, 7);
  pairs += __builtin_shufflevector(pairs, pairs, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10,
                                   11);
  return (pairs[0] + pairs[1]) + (pairs[2] + pairs[3]);
}

RF_INLINE float RF_NAME(maximum)(rf_v16 v) {
  rf_v16 other = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  v = RF_NAME(select)(other > v, other, v);
  other = __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
  v = RF_NAME(select)(other > v, other, v);
  const float low = v[0] > v[1] ? v[0] : v[1], high = v[2] > v[3] ? v[2] : v[3];
  return low > high ? low : high;
}

RF_INLINE void RF_NAME(tile)(const float *x, size_t x_stride, size_t inputs, const float *panel,
                             const float *bias, int epilogue, const float *residual, float *y,
                             size_t y_stride, const int rows) {
  rf_v16 sums[RF_ROWS][RF_VECTORS];
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++) sums[row][v] = (rf_v16){0};
  for (size_t k = 0; k < inputs; k++) {
    rf_v16 weights[RF_VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++)
      weights[v] = RF_NAME(load)(panel + k * RF_ENCODER_PANEL + 16 * v);
#pragma clang loop unroll(full)
    for (int row = 0; row < rows; row++) {
      const float value = x[row * x_stride + k];
#pragma clang loop unroll(full)
      for (int v = 0; v < RF_VECTORS; v++) sums[row][v] += value * weights[v];
    }
  }
#pragma clang loop unroll(full)
  for (int row = 0; row < rows; row++)
#pragma clang loop unroll(full)
    for (int v = 0; v < RF_VECTORS; v++) {
      rf_v16 value = sums[row][v] + RF_NAME(load)(bias + 16 * v);
      if (epilogue == RF_ENCODER_GELU) value = RF_NAME(gelu)(value);
      if (epilogue == RF_ENCODER_RESIDUAL)
        value += RF_NAME(load)(residual + row * y_stride + 16 * v);
      RF_NAME(store)(y + row * y_stride + 16 * v, value);
    }
}

RF_TARGET static void RF_NAME(linear)(const float *x, size_t x_stride, size_t rows, size_t inputs,
                                      const float *packed, const float *bias, size_t outputs,
                                      int epilogue, const float *residual, float *y,
                                      size_t y_stride) {
  for (size_t column = 0; column < outputs; column += 16 * RF_VECTORS) {
    const float *panel = packed + column / RF_ENCODER_PANEL * RF_ENCODER_PANEL * inputs +
                         column % RF_ENCODER_PANEL;
    size_t row = 0;
#define RF_TILE(count)                                                                           \
  RF_NAME(tile)(x + row * x_stride, x_stride, inputs, panel, bias + column, epilogue,            \
                residual ? residual + row * y_stride + column : 0, y + row * y_stride + column, \
                y_stride, count)
    for (; row + RF_ROWS <= rows; row += RF_ROWS) RF_TILE(RF_ROWS);
    if (RF_ROWS > 6 && row + 6 <= rows) {
      RF_TILE(RF_ROWS > 6 ? 6 : 1);
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

RF_TARGET static void RF_NAME(bias_gelu)(float *y, size_t rows, size_t width, size_t stride,
                                         const float *bias) {
  for (size_t row = 0; row < rows; row++)
    for (size_t column = 0; column < width; column += 16) {
      float *position = y + row * stride + column;
      RF_NAME(store)(position, RF_NAME(gelu)(RF_NAME(load)(position) + RF_NAME(load)(bias + column)));
    }
}

RF_TARGET static void RF_NAME(layer_norm)(const float *x, size_t rows, size_t width,
                                          size_t stride, const float *gamma, const float *beta,
                                          float epsilon, float *y, uint16_t *y16) {
  const size_t whole = width / 16 * 16;
  for (size_t row = 0; row < rows; row++, x += stride, y += stride) {
    rf_v16 sums = {0};
    for (size_t k = 0; k < whole; k += 16) sums += RF_NAME(load)(x + k);
    float total = RF_NAME(sum)(sums);
    for (size_t k = whole; k < width; k++) total += x[k];
    const float mean = total / (float)width;
    rf_v16 squares = {0};
    for (size_t k = 0; k < whole; k += 16) {
      const rf_v16 centered = RF_NAME(load)(x + k) - mean;
      squares += centered * centered;
    }
    float variance = RF_NAME(sum)(squares);
    for (size_t k = whole; k < width; k++) variance += (x[k] - mean) * (x[k] - mean);
    const float scale = 1.0f / sqrtf(variance / (float)width + epsilon);
    for (size_t k = 0; k < whole; k += 16) {
      const rf_v16 centered = (RF_NAME(load)(x + k) - mean) * scale;
      RF_NAME(store)(y + k, centered * RF_NAME(load)(gamma + k) + RF_NAME(load)(beta + k));
    }
    for (size_t k = whole; k < width; k++) y[k] = (x[k] - mean) * scale * gamma[k] + beta[k];
    for (size_t k = width; k < stride; k++) y[k] = 0;
    if (y16) rf_encoder_to_bf16(y, stride, y16 + row * stride);
  }
}

/// One head: softmax(Q K' / sqrt(width)) V, four queries at a time.
RF_TARGET static void RF_NAME(head)(const float *q, const float *k, const float *v, size_t stride,
                                    size_t length, size_t width, float *scratch, float *out,
                                    size_t out_stride) {
  const size_t padded = (length + 15) / 16 * 16;
  const size_t padded_width = (width + 15) / 16 * 16;
  float *keys = scratch;                    // width x padded: the keys, transposed
  float *scores = keys + width * padded;    // 4 x padded
  float *context = scores + 4 * padded;     // 4 x padded_width
  for (size_t c = 0; c < width; c++) {
    for (size_t j = 0; j < length; j++) keys[c * padded + j] = k[j * stride + c];
    for (size_t j = length; j < padded; j++) keys[c * padded + j] = 0;
  }
  const float scale = 1.0f / sqrtf((float)width);
  for (size_t first = 0; first < length; first += 4) {
    const size_t count = length - first < 4 ? length - first : 4;
    // Rows beyond the last repeat it, and are not stored.
    const float *rows[4];
    for (size_t r = 0; r < 4; r++) rows[r] = q + (first + (r < count ? r : count - 1)) * stride;
    for (size_t j = 0; j < padded; j += 16) {
      rf_v16 sums[4] = {{0}, {0}, {0}, {0}};
      for (size_t c = 0; c < width; c++) {
        const rf_v16 key = RF_NAME(load)(keys + c * padded + j);
        for (int r = 0; r < 4; r++) sums[r] += rows[r][c] * key;
      }
      for (int r = 0; r < 4; r++) RF_NAME(store)(scores + r * padded + j, sums[r] * scale);
    }
    float inverse[4];
    for (int r = 0; r < 4; r++) {
      float *row = scores + r * padded;
      for (size_t j = length; j < padded; j++) row[j] = -INFINITY;
      rf_v16 best = RF_NAME(load)(row);
      for (size_t j = 16; j < padded; j += 16) {
        const rf_v16 next = RF_NAME(load)(row + j);
        best = RF_NAME(select)(next > best, next, best);
      }
      const float largest = RF_NAME(maximum)(best);
      rf_v16 sums = {0};
      for (size_t j = 0; j < padded; j += 16) {
        rf_v16 power = RF_NAME(exp)(RF_NAME(load)(row + j) - largest);
        if (j + 16 > length)
          for (size_t lane = length - j; lane < 16; lane++) power[lane] = 0;
        sums += power;
        RF_NAME(store)(row + j, power);
      }
      inverse[r] = 1.0f / RF_NAME(sum)(sums);
    }
    for (size_t c = 0; c < padded_width; c += 16) {
      rf_v16 sums[4] = {{0}, {0}, {0}, {0}};
      for (size_t j = 0; j < length; j++) {
        const rf_v16 value = RF_NAME(load)(v + j * stride + c);
        for (int r = 0; r < 4; r++) sums[r] += scores[r * padded + j] * value;
      }
      for (int r = 0; r < 4; r++)
        RF_NAME(store)(context + r * padded_width + c, sums[r] * inverse[r]);
    }
    for (size_t r = 0; r < count; r++)
      memcpy(out + (first + r) * out_stride, context + r * padded_width, width * sizeof(float));
  }
}
