#include "rf_distance_i12.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define AVX2 __attribute__((target("avx2,fma,f16c")))
#define ONE AVX2 RF_INLINE

/// Four registers hold the 32 partial sums of the floating-point kernels, in order.
typedef struct { __m256 part[4]; } block;

ONE block zero_block(void) {
  __m256 zero = _mm256_setzero_ps();
  return (block){{zero, zero, zero, zero}};
}

ONE float total(block sums) {
  __m256 low = _mm256_add_ps(sums.part[0], sums.part[2]);
  __m256 high = _mm256_add_ps(sums.part[1], sums.part[3]);
  __m256 eight = _mm256_add_ps(low, high);
  __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
  __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
  return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

ONE block load_f32(const float *row) {
  return (block){{_mm256_loadu_ps(row), _mm256_loadu_ps(row + 8), _mm256_loadu_ps(row + 16),
                  _mm256_loadu_ps(row + 24)}};
}

ONE block load_f16(const uint16_t *row) {
  block loaded;
  for (int part = 0; part < 4; part++) {
    loaded.part[part] = _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(row + 8 * part)));
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
  for (int part = 0; part < 4; part++) {
    sums->part[part] = _mm256_fmadd_ps(x.part[part], y.part[part], sums->part[part]);
  }
}

ONE void l2_step(block *sums, block x, block y) {
  for (int part = 0; part < 4; part++) {
    __m256 difference = _mm256_sub_ps(x.part[part], y.part[part]);
    sums->part[part] = _mm256_fmadd_ps(difference, difference, sums->part[part]);
  }
}

#define SUM(NAME, X, LEFT, Y, RIGHT, STEP)                                              \
  ONE float NAME(const X *left, const Y *right, size_t dims) {                          \
    block sums = zero_block();                                                          \
    size_t at = 0;                                                                      \
    for (; at + 32 <= dims; at += 32) {                                                 \
      STEP(&sums, load_##LEFT(left + at), load_##RIGHT(right + at));                    \
    }                                                                                   \
    if (at < dims) {                                                                    \
      STEP(&sums, tail_##LEFT(left + at, dims - at), tail_##RIGHT(right + at, dims - at)); \
    }                                                                                   \
    return total(sums);                                                                 \
  }

SUM(dot_f32, float, f32, float, f32, dot_step)
SUM(l2_f32, float, f32, float, f32, l2_step)
SUM(dot_f16, float, f32, uint16_t, f16, dot_step)
SUM(l2_f16, float, f32, uint16_t, f16, l2_step)
SUM(dot_f16_f16, uint16_t, f16, uint16_t, f16, dot_step)

ONE float square_f32(const float *row, size_t dims) { return dot_f32(row, row, dims); }
ONE float square_f16(const uint16_t *row, size_t dims) { return dot_f16_f16(row, row, dims); }

/// The products of 32 codes, added in eights of four neighbors each.
///
/// `maddubs` wants one unsigned side: |query| times the row with the query's signs. Two products
/// stay within 2 * 127 * 127 = 32,258, so that its 16-bit sum never saturates.
ONE __m256i products(__m256i query, __m256i magnitude, __m256i row) {
  __m256i pairs = _mm256_maddubs_epi16(magnitude, _mm256_sign_epi8(row, query));
  return _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
}

ONE int32_t total_i32(__m256i sums) {
  __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4E));
  return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0xB1)));
}

ONE int32_t tail_dot_i8(const int8_t *query, const int8_t *row, size_t count) {
  int32_t sum = 0;
  for (size_t i = 0; i < count; i++) sum += (int32_t)query[i] * row[i];
  return sum;
}

ONE int32_t dot_i8(const int8_t *query, const int8_t *row, size_t dims) {
  __m256i sums = _mm256_setzero_si256();
  size_t at = 0;
  for (; at + 32 <= dims; at += 32) {
    __m256i q = _mm256_loadu_si256((const __m256i *)(query + at));
    __m256i r = _mm256_loadu_si256((const __m256i *)(row + at));
    sums = _mm256_add_epi32(sums, products(q, _mm256_abs_epi8(q), r));
  }
  return total_i32(sums) + tail_dot_i8(query + at, row + at, dims - at);
}

ONE int32_t l2_i8(const int8_t *query, const int8_t *row, size_t dims) {
  __m256i sums = _mm256_setzero_si256();
  size_t at = 0;
  for (; at + 16 <= dims; at += 16) {
    __m256i q = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(query + at)));
    __m256i r = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row + at)));
    __m256i difference = _mm256_sub_epi16(q, r);
    sums = _mm256_add_epi32(sums, _mm256_madd_epi16(difference, difference));
  }
  int32_t sum = total_i32(sums);
  for (; at < dims; at++) {
    int32_t difference = (int32_t)query[at] - row[at];
    sum += difference * difference;
  }
  return sum;
}

/// Four rows at a time: the query is loaded once, and the four sums are folded together.
ONE void four_rows(const int8_t *query, const int8_t *const row[4], size_t dims, int32_t *out) {
  __m256i sums[4];
  for (int r = 0; r < 4; r++) sums[r] = _mm256_setzero_si256();
  size_t at = 0;
  for (; at + 32 <= dims; at += 32) {
    __m256i q = _mm256_loadu_si256((const __m256i *)(query + at));
    __m256i magnitude = _mm256_abs_epi8(q);
    for (int r = 0; r < 4; r++) {
      __m256i codes = _mm256_loadu_si256((const __m256i *)(row[r] + at));
      sums[r] = _mm256_add_epi32(sums[r], products(q, magnitude, codes));
    }
  }
  __m256i pair = _mm256_hadd_epi32(sums[0], sums[1]);
  __m256i other = _mm256_hadd_epi32(sums[2], sums[3]);
  __m256i all = _mm256_hadd_epi32(pair, other);
  __m128i four = _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
  _mm_storeu_si128((__m128i *)out, four);
  if (at < dims) {
    for (int r = 0; r < 4; r++) out[r] += tail_dot_i8(query + at, row[r] + at, dims - at);
  }
}

ONE void dot_rows(const int8_t *query, const int8_t *rows, size_t stride, size_t dims,
                  const uint32_t *ids, size_t count, int32_t *out) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const int8_t *row[4];
    for (int r = 0; r < 4; r++) row[r] = rows + rf_row(ids, i + r) * stride;
    if (ids) {
      for (size_t r = 4; r < 8 && i + r < count; r++) {
        rf_prefetch_row((const char *)(rows + (size_t)ids[i + r] * stride), dims);
      }
    }
    four_rows(query, row, dims, out + i);
  }
  for (; i < count; i++) out[i] = dot_i8(query, rows + rf_row(ids, i) * stride, dims);
}

AVX2 static void dot_i8_rows(const int8_t *query, const int8_t *rows, size_t stride, size_t dims,
                             const uint32_t *ids, size_t count, int32_t *out) {
  // A length known to the compiler unrolls the loop over the row.
  switch (dims) {
    case 64: dot_rows(query, rows, stride, 64, ids, count, out); break;
    case 128: dot_rows(query, rows, stride, 128, ids, count, out); break;
    case 384: dot_rows(query, rows, stride, 384, ids, count, out); break;
    default: dot_rows(query, rows, stride, dims, ids, count, out); break;
  }
}

RF_DISTANCE_ROWS(AVX2)

RF_DISTANCE_KERNELS(rf_distance_avx2, RF_CPU_AVX2, dot_i8_rows)

#else
typedef int rf_distance_avx2_is_empty_here;
#endif
