// The kernels of rf_linalg.h for one vector width. Included once an instruction set, with
//   RF_NAME(x)   the name of a function in this set
//   RF_TARGET    its target attribute
//   RF_LANES     floats in a vector (4, 8 or 16)

typedef float RF_NAME(vec) __attribute__((vector_size(RF_LANES * 4), aligned(4), may_alias));
#define VEC RF_NAME(vec)
#define LOAD(p) (*(const VEC *)(p))
#define STORE(p, v) (*(VEC *)(p) = (v))

RF_TARGET static inline quad RF_NAME(fold)(const VEC *v) {
#if RF_LANES == 4
  return *(const quad *)v;
#elif RF_LANES == 8
  return __builtin_shufflevector(*v, *v, 0, 1, 2, 3) + __builtin_shufflevector(*v, *v, 4, 5, 6, 7);
#else
  return (__builtin_shufflevector(*v, *v, 0, 1, 2, 3) + __builtin_shufflevector(*v, *v, 4, 5, 6, 7)) +
         (__builtin_shufflevector(*v, *v, 8, 9, 10, 11) +
          __builtin_shufflevector(*v, *v, 12, 13, 14, 15));
#endif
}

// Four sums at once: lane i of the result is the sum of v[i]'s lanes.
RF_TARGET static inline quad RF_NAME(sums)(const VEC *v) {
  quad a = RF_NAME(fold)(v), b = RF_NAME(fold)(v + 1);
  quad c = RF_NAME(fold)(v + 2), d = RF_NAME(fold)(v + 3);
  quad ab = __builtin_shufflevector(a, b, 0, 4, 2, 6) + __builtin_shufflevector(a, b, 1, 5, 3, 7);
  quad cd = __builtin_shufflevector(c, d, 0, 4, 2, 6) + __builtin_shufflevector(c, d, 1, 5, 3, 7);
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

RF_TARGET static float RF_NAME(dot)(const float *x, const float *y, size_t width) {
  VEC v[4] = {{0}, {0}, {0}, {0}};
  size_t k = 0;
  for (; k + 4 * RF_LANES <= width; k += 4 * RF_LANES)
    for (int j = 0; j < 4; j++) v[j] += LOAD(x + k + j * RF_LANES) * LOAD(y + k + j * RF_LANES);
  for (; k < width; k += RF_LANES) v[0] += LOAD(x + k) * LOAD(y + k);
  quad s = RF_NAME(sums)(v);
  return (s[0] + s[1]) + (s[2] + s[3]);
}

RF_TARGET static void RF_NAME(gather)(const float *matrix, size_t width, const uint32_t *rows,
                                      size_t count, const float *row_scales,
                                      const float *column_scales, float *out) {
  for (size_t i = 0; i < count; i++) {
    // The caller has asked for the first ones.
    if (i + 8 < count) {
      const char *next = (const char *)(matrix + (size_t)rows[i + 8] * width);
      for (size_t b = 0; b < width * 4 && b < 1024; b += 64) __builtin_prefetch(next + b);
    }
    const float *from = matrix + (size_t)rows[i] * width;
    float *to = out + i * width;
    float scale = row_scales ? row_scales[i] : 1;
    for (size_t k = 0; k < width; k += RF_LANES)
      STORE(to + k, LOAD(from + k) * LOAD(column_scales + k) * scale);
  }
}

// A block of 3 x 4 inner products: twelve sums stay in registers.
RF_TARGET static inline void RF_NAME(block)(const float *a, size_t a_count, const float *b,
                                            size_t b_count, size_t width, float *out,
                                            size_t stride) {
  const float *x[3], *y[4];
  for (size_t i = 0; i < 3; i++) x[i] = a + (i < a_count ? i : 0) * width;
  for (size_t j = 0; j < 4; j++) y[j] = b + (j < b_count ? j : 0) * width;
  VEC v[3][4] = {{{0}}};
  for (size_t k = 0; k < width; k += RF_LANES) {
    VEC x0 = LOAD(x[0] + k), x1 = LOAD(x[1] + k), x2 = LOAD(x[2] + k);
    for (int j = 0; j < 4; j++) {
      VEC yj = LOAD(y[j] + k);
      v[0][j] += x0 * yj;
      v[1][j] += x1 * yj;
      v[2][j] += x2 * yj;
    }
  }
  for (size_t i = 0; i < a_count; i++) *(quad *)(out + i * stride) = RF_NAME(sums)(v[i]);
}

// An inner product of any length.
RF_TARGET static inline float RF_NAME(short_dot)(const float *x, const float *y, size_t n) {
  VEC v = {0};
  size_t k = 0;
  for (; k + RF_LANES <= n; k += RF_LANES) v += LOAD(x + k) * LOAD(y + k);
  quad q = RF_NAME(fold)(&v);
  for (; k + 4 <= n; k += 4) q += *(const quad *)(x + k) * *(const quad *)(y + k);
  float s = (q[0] + q[1]) + (q[2] + q[3]);
  for (; k < n; k++) s += x[k] * y[k];
  return s;
}

// y -= x * factor, of any length.
RF_TARGET static inline void RF_NAME(subtract_scaled)(float *y, const float *x, float factor,
                                                      size_t n) {
  size_t k = 0;
  for (; k + RF_LANES <= n; k += RF_LANES) STORE(y + k, LOAD(y + k) - LOAD(x + k) * factor);
  for (; k + 4 <= n; k += 4) *(quad *)(y + k) -= *(const quad *)(x + k) * factor;
  for (; k < n; k++) y[k] -= x[k] * factor;
}

// scales[k] = 1 / sqrt(spectrum[k] + lambda).
RF_TARGET static void RF_NAME(scales)(const float *spectrum, size_t width, float lambda,
                                      float *scales) {
#ifdef RF_HAS_VECTOR_SQRT
  for (size_t k = 0; k < width; k += RF_LANES)
    STORE(scales + k, 1 / __builtin_elementwise_sqrt(LOAD(spectrum + k) + lambda));
#else
  // A function that may set errno keeps the compiler from doing several at once.
  for (size_t k = 0; k < width; k++) scales[k] = 1 / __builtin_sqrtf(spectrum[k] + lambda);
#endif
}

RF_TARGET static void RF_NAME(gram)(const float *w, size_t count, size_t width, float *k,
                                    size_t stride) {
  for (size_t i = 0; i < count; i += 3) {
    size_t a = count - i < 3 ? count - i : 3;
    for (size_t j = i; j < count; j += 4) {
      size_t b = count - j < 4 ? count - j : 4;
      RF_NAME(block)(w + i * width, a, w + j * width, b, width, k + i * stride + j, stride);
    }
  }
}

// Two rows of the triangle take four rows of W at once: eight products for two loads of the sum.
RF_TARGET static void RF_NAME(add_outer)(const float *w, size_t count, size_t width, float *a) {
  size_t r = 0;
  for (; r + 4 <= count; r += 4) {
    const float *v0 = w + r * width, *v1 = v0 + width, *v2 = v1 + width, *v3 = v2 + width;
    for (size_t i = 0; i < width; i += 2) {
      float *top = a + i * width, *below = top + width;
      for (size_t k = i / RF_LANES * RF_LANES; k < width; k += RF_LANES) {
        VEC x = LOAD(top + k), y = LOAD(below + k);
        VEC u0 = LOAD(v0 + k), u1 = LOAD(v1 + k), u2 = LOAD(v2 + k), u3 = LOAD(v3 + k);
        x += u0 * v0[i];
        y += u0 * v0[i + 1];
        x += u1 * v1[i];
        y += u1 * v1[i + 1];
        x += u2 * v2[i];
        y += u2 * v2[i + 1];
        x += u3 * v3[i];
        y += u3 * v3[i + 1];
        STORE(top + k, x);
        STORE(below + k, y);
      }
    }
  }
  for (; r < count; r++) {
    const float *v = w + r * width;
    for (size_t i = 0; i < width; i++)
      for (size_t k = i / RF_LANES * RF_LANES; k < width; k += RF_LANES)
        STORE(a + i * width + k, LOAD(a + i * width + k) + LOAD(v + k) * v[i]);
  }
}

// Right-looking by panels of four pivots, on the upper triangle: rows are contiguous, so every step
// is a sum of scaled rows, without a horizontal sum. The part of a vector that reaches below the
// diagonal is computed too and read by nobody.
RF_TARGET static size_t RF_NAME(cholesky)(float *a, size_t count, size_t stride) {
  const size_t width = (count + RF_LANES - 1) / RF_LANES * RF_LANES;
  for (size_t i = 0; i < count; i++)
    for (size_t k = count; k < width; k++) a[i * stride + k] = 0;
  for (size_t p = 0; p < count; p += 4) {
    const size_t panel = count - p < 4 ? count - p : 4;
    for (size_t c = 0; c < panel; c++) {
      float *row = a + (p + c) * stride;
      const size_t first = (p + c) / RF_LANES * RF_LANES;
      for (size_t e = 0; e < c; e++) {
        const float *above = a + (p + e) * stride;
        const float factor = above[p + c];
        for (size_t k = first; k < width; k += RF_LANES)
          STORE(row + k, LOAD(row + k) - LOAD(above + k) * factor);
      }
      const float pivot = row[p + c];
      if (!(pivot > 0) || pivot > 3.4e38f) return 1 + p + c;
      const float inverse = 1 / __builtin_sqrtf(pivot);
      for (size_t k = first; k < width; k += RF_LANES) STORE(row + k, LOAD(row + k) * inverse);
      // The inverse of the diagonal is what solving needs; it stays aside until the panel is used.
      row[p + c] = inverse;
    }
    if (panel < 4) break;
    const float *u0 = a + p * stride, *u1 = u0 + stride, *u2 = u1 + stride, *u3 = u2 + stride;
    size_t i = p + 4;
    for (; i + 2 <= count; i += 2) {
      float *top = a + i * stride, *below = top + stride;
      for (size_t k = i / RF_LANES * RF_LANES; k < width; k += RF_LANES) {
        VEC x = LOAD(top + k), y = LOAD(below + k);
        VEC w0 = LOAD(u0 + k), w1 = LOAD(u1 + k), w2 = LOAD(u2 + k), w3 = LOAD(u3 + k);
        x -= w0 * u0[i];
        y -= w0 * u0[i + 1];
        x -= w1 * u1[i];
        y -= w1 * u1[i + 1];
        x -= w2 * u2[i];
        y -= w2 * u2[i + 1];
        x -= w3 * u3[i];
        y -= w3 * u3[i + 1];
        STORE(top + k, x);
        STORE(below + k, y);
      }
    }
    for (; i < count; i++) {
      float *row = a + i * stride;
      for (size_t k = i / RF_LANES * RF_LANES; k < width; k += RF_LANES)
        STORE(row + k, LOAD(row + k) - LOAD(u0 + k) * u0[i] - LOAD(u1 + k) * u1[i] -
                           LOAD(u2 + k) * u2[i] - LOAD(u3 + k) * u3[i]);
    }
  }
  return 0;
}

RF_TARGET static void RF_NAME(cholesky_solve)(const float *u, size_t count, size_t stride,
                                              float *b) {
  // U'y = b, row by row of U; the diagonal holds inverses.
  for (size_t i = 0; i < count; i++) {
    const float *row = u + i * stride;
    const float y = b[i] *= row[i];
    RF_NAME(subtract_scaled)(b + i + 1, row + i + 1, y, count - i - 1);
  }
  for (size_t i = count; i-- > 0;) {
    const float *row = u + i * stride;
    b[i] = (b[i] - RF_NAME(short_dot)(row + i + 1, b + i + 1, count - i - 1)) * row[i];
  }
}

RF_TARGET static void RF_NAME(combine)(const float *w, size_t count, size_t width,
                                       const float *weights, const float *column_scales,
                                       float *out) {
  for (size_t k = 0; k < width; k += RF_LANES) STORE(out + k, (VEC){0});
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const float *w0 = w + i * width;
    float a0 = weights[i], a1 = weights[i + 1], a2 = weights[i + 2], a3 = weights[i + 3];
    for (size_t k = 0; k < width; k += RF_LANES) {
      VEC v = LOAD(out + k);
      v += LOAD(w0 + k) * a0;
      v += LOAD(w0 + width + k) * a1;
      v += LOAD(w0 + 2 * width + k) * a2;
      v += LOAD(w0 + 3 * width + k) * a3;
      STORE(out + k, v);
    }
  }
  for (; i < count; i++)
    for (size_t k = 0; k < width; k += RF_LANES)
      STORE(out + k, LOAD(out + k) + LOAD(w + i * width + k) * weights[i]);
  for (size_t k = 0; k < width; k += RF_LANES)
    STORE(out + k, LOAD(out + k) * LOAD(column_scales + k));
}

RF_TARGET static void RF_NAME(scores)(const float *matrix, size_t count, size_t width,
                                      const float *query, float *scores) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const float *row = matrix + i * width;
    __builtin_prefetch(row + 8 * width);
    VEC v[4] = {{0}, {0}, {0}, {0}};
    for (size_t k = 0; k < width; k += RF_LANES) {
      VEC q = LOAD(query + k);
      v[0] += LOAD(row + k) * q;
      v[1] += LOAD(row + width + k) * q;
      v[2] += LOAD(row + 2 * width + k) * q;
      v[3] += LOAD(row + 3 * width + k) * q;
    }
    *(quad *)(scores + i) = RF_NAME(sums)(v);
  }
  for (; i < count; i++) scores[i] = RF_NAME(dot)(matrix + i * width, query, width);
}

#undef VEC
#undef LOAD
#undef STORE
#undef RF_NAME
#undef RF_TARGET
#undef RF_LANES
