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
    if (i + 4 < count) {
      const char *next = (const char *)(matrix + (size_t)rows[i + 4] * width);
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

RF_TARGET static void RF_NAME(gram)(const float *w, size_t count, size_t width, float *k,
                                    size_t stride) {
  for (size_t j = 0; j < count; j += 4) {
    size_t b = count - j < 4 ? count - j : 4;
    // Rows from j on: the few above the diagonal are overwritten by nobody who reads them.
    for (size_t i = j; i < count; i += 3) {
      size_t a = count - i < 3 ? count - i : 3;
      RF_NAME(block)(w + i * width, a, w + j * width, b, width, k + i * stride + j, stride);
    }
  }
}

// a[i][0..<p] . b[0..<p], both contiguous.
RF_TARGET static inline float RF_NAME(short_dot)(const float *x, const float *y, size_t n) {
  VEC v = {0};
  size_t k = 0;
  for (; k + RF_LANES <= n; k += RF_LANES) v += LOAD(x + k) * LOAD(y + k);
  float s = 0;
  for (int j = 0; j < RF_LANES; j++) s += v[j];
  for (; k < n; k++) s += x[k] * y[k];
  return s;
}

// Left-looking by panels of 4 columns: rows of L are contiguous, so a panel is a block of inner
// products of what is already factored.
RF_TARGET static size_t RF_NAME(cholesky)(float *a, size_t count, size_t stride) {
  for (size_t j = 0; j < count; j += 4) {
    size_t b = count - j < 4 ? count - j : 4;
    float *panel = a + j * stride;
    size_t whole = j / RF_LANES * RF_LANES;
    // Subtract what the earlier columns explain, for all rows from j on, columns j..<j+b.
    if (j > 0) {
      const float *y[4];
      for (size_t c = 0; c < 4; c++) y[c] = panel + (c < b ? c : 0) * stride;
      size_t i = j;
      for (; i < count; i += 3) {
        size_t n = count - i < 3 ? count - i : 3;
        const float *x[3];
        for (size_t r = 0; r < 3; r++) x[r] = a + (i + (r < n ? r : 0)) * stride;
        VEC v[3][4] = {{{0}}};
        for (size_t k = 0; k < whole; k += RF_LANES) {
          VEC x0 = LOAD(x[0] + k), x1 = LOAD(x[1] + k), x2 = LOAD(x[2] + k);
          for (int c = 0; c < 4; c++) {
            VEC yc = LOAD(y[c] + k);
            v[0][c] += x0 * yc;
            v[1][c] += x1 * yc;
            v[2][c] += x2 * yc;
          }
        }
        for (size_t r = 0; r < n; r++) {
          quad s = RF_NAME(sums)(v[r]);
          for (size_t k = whole; k < j; k++) {
            quad yk = {y[0][k], y[1][k], y[2][k], y[3][k]};
            s += x[r][k] * yk;
          }
          float *to = a + (i + r) * stride + j;
          for (size_t c = 0; c < b; c++) to[c] -= s[c];
        }
      }
    }
    // The small triangle, then the rows below it.
    float inverse[4];
    for (size_t c = 0; c < b; c++) {
      float *row = panel + c * stride + j;
      float pivot = row[c];
      for (size_t k = 0; k < c; k++) pivot -= row[k] * row[k];
      if (!(pivot > 0) || pivot > 3.4e38f) return 1 + j + c;
      row[c] = __builtin_sqrtf(pivot);
      inverse[c] = 1 / row[c];
      for (size_t r = c + 1; r < b; r++) {
        float *below = panel + r * stride + j;
        float s = below[c];
        for (size_t k = 0; k < c; k++) s -= below[k] * row[k];
        below[c] = s * inverse[c];
      }
    }
    for (size_t i = j + b; i < count; i++) {
      float *row = a + i * stride + j;
      for (size_t c = 0; c < b; c++) {
        const float *top = panel + c * stride + j;
        float s = row[c];
        for (size_t k = 0; k < c; k++) s -= row[k] * top[k];
        row[c] = s * inverse[c];
      }
    }
  }
  return 0;
}

RF_TARGET static void RF_NAME(cholesky_solve)(const float *l, size_t count, size_t stride,
                                              float *b) {
  for (size_t i = 0; i < count; i++) {
    const float *row = l + i * stride;
    b[i] = (b[i] - RF_NAME(short_dot)(row, b, i)) / row[i];
  }
  for (size_t i = count; i-- > 0;) {
    const float *row = l + i * stride;
    float x = b[i] /= row[i];
    size_t k = 0;
    for (; k + RF_LANES <= i; k += RF_LANES) STORE(b + k, LOAD(b + k) - LOAD(row + k) * x);
    for (; k < i; k++) b[k] -= row[k] * x;
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
