#include "rf_distance_i12.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma,f16c")))
#define VNNI \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma,f16c")))
#define ONE WIDE RF_INLINE
#define ONE_VNNI VNNI RF_INLINE

/// Two registers hold the 32 partial sums of the floating-point kernels, in order.
typedef struct { __m512 part[2]; } block;

ONE float total(block sums) {
  __m512 sixteen = _mm512_add_ps(sums.part[0], sums.part[1]);
  __m256 eight =
      _mm256_add_ps(_mm512_castps512_ps256(sixteen), _mm512_extractf32x8_ps(sixteen, 1));
  __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
  __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
  return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

ONE block load_f32(const float *row) {
  return (block){{_mm512_loadu_ps(row), _mm512_loadu_ps(row + 16)}};
}

ONE block load_f16(const uint16_t *row) {
  return (block){{_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)row)),
                  _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(row + 16)))}};
}

/// The last `count` < 32 elements, followed by zeros. Masked loads touch nothing beyond them.
ONE block tail_f32(const float *row, size_t count) {
  uint32_t mask = ((uint32_t)1 << count) - 1;
  return (block){{_mm512_maskz_loadu_ps((__mmask16)mask, row),
                  _mm512_maskz_loadu_ps((__mmask16)(mask >> 16), row + 16)}};
}

ONE block tail_f16(const uint16_t *row, size_t count) {
  uint32_t mask = ((uint32_t)1 << count) - 1;
  return (block){
      {_mm512_cvtph_ps(_mm256_maskz_loadu_epi16((__mmask16)mask, row)),
       _mm512_cvtph_ps(_mm256_maskz_loadu_epi16((__mmask16)(mask >> 16), row + 16))}};
}

ONE void dot_step(block *sums, block x, block y) {
  sums->part[0] = _mm512_fmadd_ps(x.part[0], y.part[0], sums->part[0]);
  sums->part[1] = _mm512_fmadd_ps(x.part[1], y.part[1], sums->part[1]);
}

ONE void l2_step(block *sums, block x, block y) {
  block difference = {{_mm512_sub_ps(x.part[0], y.part[0]), _mm512_sub_ps(x.part[1], y.part[1])}};
  dot_step(sums, difference, difference);
}

#define SUM(NAME, X, LEFT, Y, RIGHT, STEP)                                                 \
  ONE float NAME(const X *left, const Y *right, size_t dims) {                             \
    block sums = {{_mm512_setzero_ps(), _mm512_setzero_ps()}};                             \
    size_t at = 0;                                                                         \
    for (; at + 32 <= dims; at += 32) {                                                    \
      STEP(&sums, load_##LEFT(left + at), load_##RIGHT(right + at));                       \
    }                                                                                      \
    if (at < dims) {                                                                       \
      STEP(&sums, tail_##LEFT(left + at, dims - at), tail_##RIGHT(right + at, dims - at)); \
    }                                                                                      \
    return total(sums);                                                                    \
  }

SUM(dot_f32, float, f32, float, f32, dot_step)
SUM(l2_f32, float, f32, float, f32, l2_step)
SUM(dot_f16, float, f32, uint16_t, f16, dot_step)
SUM(l2_f16, float, f32, uint16_t, f16, l2_step)
SUM(dot_f16_f16, uint16_t, f16, uint16_t, f16, dot_step)

ONE float square_f32(const float *row, size_t dims) { return dot_f32(row, row, dims); }
ONE float square_f16(const uint16_t *row, size_t dims) { return dot_f16_f16(row, row, dims); }

// 8-bit codes. Both forms below take 64 codes a step; `tail` covers what is left with zeros.

ONE __mmask64 tail_mask(size_t count) { return ((__mmask64)1 << count) - 1; }

ONE __m512i add_products(__m512i sums, __m512i query, __m512i row) {
  __m512i q_low = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(query));
  __m512i r_low = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(row));
  __m512i q_high = _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(query, 1));
  __m512i r_high = _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(row, 1));
  sums = _mm512_add_epi32(sums, _mm512_madd_epi16(q_low, r_low));
  return _mm512_add_epi32(sums, _mm512_madd_epi16(q_high, r_high));
}

ONE int32_t dot_i8(const int8_t *query, const int8_t *row, size_t dims) {
  __m512i sums = _mm512_setzero_si512();
  size_t at = 0;
  for (; at + 64 <= dims; at += 64) {
    sums = add_products(sums, _mm512_loadu_si512(query + at), _mm512_loadu_si512(row + at));
  }
  if (at < dims) {
    __mmask64 mask = tail_mask(dims - at);
    sums = add_products(sums, _mm512_maskz_loadu_epi8(mask, query + at),
                        _mm512_maskz_loadu_epi8(mask, row + at));
  }
  return _mm512_reduce_add_epi32(sums);
}

ONE __m512i add_squares(__m512i sums, __m256i query, __m256i row) {
  __m512i difference = _mm512_sub_epi16(_mm512_cvtepi8_epi16(query), _mm512_cvtepi8_epi16(row));
  return _mm512_add_epi32(sums, _mm512_madd_epi16(difference, difference));
}

ONE int32_t l2_i8(const int8_t *query, const int8_t *row, size_t dims) {
  __m512i sums = _mm512_setzero_si512();
  size_t at = 0;
  for (; at + 32 <= dims; at += 32) {
    sums = add_squares(sums, _mm256_loadu_si256((const __m256i *)(query + at)),
                       _mm256_loadu_si256((const __m256i *)(row + at)));
  }
  if (at < dims) {
    __mmask32 mask = (__mmask32)tail_mask(dims - at);
    sums = add_squares(sums, _mm256_maskz_loadu_epi8(mask, query + at),
                       _mm256_maskz_loadu_epi8(mask, row + at));
  }
  return _mm512_reduce_add_epi32(sums);
}

/// VNNI multiplies unsigned by signed: the row's codes are moved up by 128, and the sums begin at
/// minus 128 times the query, which takes the move out again.
ONE_VNNI __m512i add_products_vnni(__m512i sums, __m512i query, __m512i row) {
  __m512i moved = _mm512_xor_si512(row, _mm512_set1_epi8((char)0x80));
  return _mm512_dpbusd_epi32(sums, moved, query);
}

ONE_VNNI __m512i start_vnni(const int8_t *query, size_t dims) {
  __m512i moved = _mm512_setzero_si512();
  __m512i shift = _mm512_set1_epi8((char)0x80);
  size_t at = 0;
  for (; at + 64 <= dims; at += 64) {
    moved = _mm512_dpbusd_epi32(moved, shift, _mm512_loadu_si512(query + at));
  }
  if (at < dims) {
    __m512i rest = _mm512_maskz_loadu_epi8(tail_mask(dims - at), query + at);
    moved = _mm512_dpbusd_epi32(moved, shift, rest);
  }
  return _mm512_sub_epi32(_mm512_setzero_si512(), moved);
}

ONE_VNNI __m128i fold_four(const __m512i sums[4]) {
  __m256i half[4];
  for (int r = 0; r < 4; r++) {
    half[r] = _mm256_add_epi32(_mm512_castsi512_si256(sums[r]),
                               _mm512_extracti64x4_epi64(sums[r], 1));
  }
  __m256i all =
      _mm256_hadd_epi32(_mm256_hadd_epi32(half[0], half[1]), _mm256_hadd_epi32(half[2], half[3]));
  return _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
}

ONE_VNNI void dot_rows_vnni(const int8_t *query, const int8_t *rows, size_t stride, size_t dims,
                            const uint32_t *ids, size_t count, int32_t *out) {
  __m512i start = start_vnni(query, dims);
  size_t whole = dims / 64 * 64;
  __mmask64 mask = tail_mask(dims - whole);
  for (size_t i = 0; i < count; i += 4) {
    // The last group may be short: its missing rows repeat the last one, and are not stored.
    size_t present = count - i < 4 ? count - i : 4;
    const int8_t *row[4];
    for (size_t r = 0; r < 4; r++) {
      row[r] = rows + rf_row(ids, i + (r < present ? r : present - 1)) * stride;
    }
    if (ids) {
      for (size_t r = 4; r < 8 && i + r < count; r++) {
        rf_prefetch_row((const char *)(rows + (size_t)ids[i + r] * stride), dims);
      }
    }
    __m512i sums[4] = {start, start, start, start};
    for (size_t at = 0; at < whole; at += 64) {
      __m512i q = _mm512_loadu_si512(query + at);
      for (int r = 0; r < 4; r++) {
        sums[r] = add_products_vnni(sums[r], q, _mm512_loadu_si512(row[r] + at));
      }
    }
    if (whole < dims) {
      __m512i q = _mm512_maskz_loadu_epi8(mask, query + whole);
      for (int r = 0; r < 4; r++) {
        sums[r] =
            add_products_vnni(sums[r], q, _mm512_maskz_loadu_epi8(mask, row[r] + whole));
      }
    }
    __m128i four = fold_four(sums);
    _mm_mask_storeu_epi32(out + i, (__mmask8)((1u << present) - 1), four);
  }
}

VNNI static void dot_i8_rows_vnni(const int8_t *query, const int8_t *rows, size_t stride,
                                  size_t dims, const uint32_t *ids, size_t count, int32_t *out) {
  // A length known to the compiler unrolls the loop and keeps the query in registers.
  switch (dims) {
    case 64: dot_rows_vnni(query, rows, stride, 64, ids, count, out); break;
    case 128: dot_rows_vnni(query, rows, stride, 128, ids, count, out); break;
    case 256: dot_rows_vnni(query, rows, stride, 256, ids, count, out); break;
    case 384: dot_rows_vnni(query, rows, stride, 384, ids, count, out); break;
    case 768: dot_rows_vnni(query, rows, stride, 768, ids, count, out); break;
    default: dot_rows_vnni(query, rows, stride, dims, ids, count, out); break;
  }
}

RF_I8_ROWS(dot_i8_rows, WIDE, dot_i8)
RF_DISTANCE_ROWS(WIDE)

RF_DISTANCE_KERNELS(rf_distance_avx512, RF_CPU_AVX512, dot_i8_rows)
RF_DISTANCE_KERNELS(rf_distance_avx512_vnni, RF_CPU_AVX512_VNNI, dot_i8_rows_vnni)

#else
typedef int rf_distance_avx512_is_empty_here;
#endif
