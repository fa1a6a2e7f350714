#include "include/rf_sketch.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static int32_t query_sum(const int8_t *query, size_t width) {
  int32_t sum = 0;
  for (size_t k = 0; k < width; k++) sum += query[k];
  return sum;
}

// The sum of the products with the codes 0...3 as they are stored.
static int32_t dot_scalar(const uint8_t *row, const int8_t *query, size_t width) {
  int32_t sum = 0;
  for (size_t chunk = 0; chunk < width; chunk += 128) {
    for (size_t j = 0; j < 32; j++) {
      uint8_t byte = row[chunk / 4 + j];
      const int8_t *q = query + chunk + j;
      sum += (byte & 3) * q[0] + (byte >> 2 & 3) * q[32] + (byte >> 4 & 3) * q[64] +
             (byte >> 6) * q[96];
    }
  }
  return sum;
}

static void bounds_scalar(const uint8_t *codes, const float *scales, size_t from, size_t count,
                          size_t width, const int8_t *query, int32_t offset, float factor,
                          float margin, float *out) {
  for (size_t i = from; i < count; i++) {
    // A statement each, so that no compiler fuses them where another does not.
    float sum = (float)(2 * dot_scalar(codes + i * (width / 4), query, width) - offset);
    float score = factor * sum;
    score += margin;
    out[i] = scales[i] * score;
  }
}

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2,fma")))
#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))

// One row: eight sums whose total is the product. A pair of products is at most 2 * 3 * 127, four pairs
// fit into 16 bits.
AVX2 static inline __m256i row_avx2(const uint8_t *row, const int8_t *query, size_t width) {
  const __m256i low = _mm256_set1_epi8(3), ones = _mm256_set1_epi16(1);
  __m256i sum = _mm256_setzero_si256();
  for (size_t chunk = 0; chunk < width; chunk += 128) {
    const __m256i *q = (const __m256i *)(query + chunk);
    __m256i v = _mm256_loadu_si256((const __m256i *)(row + chunk / 4));
    __m256i a = _mm256_maddubs_epi16(_mm256_and_si256(v, low), _mm256_loadu_si256(q));
    __m256i b = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(v, 2), low),
                                     _mm256_loadu_si256(q + 1));
    __m256i c = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(v, 4), low),
                                     _mm256_loadu_si256(q + 2));
    __m256i d = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(v, 6), low),
                                     _mm256_loadu_si256(q + 3));
    __m256i all = _mm256_add_epi16(_mm256_add_epi16(a, b), _mm256_add_epi16(c, d));
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(all, ones));
  }
  return sum;
}

AVX2 static inline __m128i totals_avx2(__m256i a, __m256i b, __m256i c, __m256i d) {
  __m256i abcd = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(abcd), _mm256_extracti128_si256(abcd, 1));
}

// What is made of four products.
AVX2 static inline void store_avx2(__m128i dots, __m128i offset, __m128 factor, __m128 margin,
                                   const float *scales, float *out) {
  __m128 sums = _mm_cvtepi32_ps(_mm_sub_epi32(_mm_slli_epi32(dots, 1), offset));
  __m128 scores = _mm_add_ps(_mm_mul_ps(factor, sums), margin);
  _mm_storeu_ps(out, _mm_mul_ps(_mm_loadu_ps(scales), scores));
}

AVX2 static void bounds_avx2(const uint8_t *codes, const float *scales, size_t count,
                             size_t width, const int8_t *query, int32_t offset, float factor,
                             float margin, float *out) {
  const size_t bytes = width / 4;
  const __m128 f = _mm_set1_ps(factor), m = _mm_set1_ps(margin);
  const __m128i o = _mm_set1_epi32(offset);
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const uint8_t *row = codes + i * bytes;
    for (size_t line = 0; line < 4 * bytes; line += 64)
      _mm_prefetch((const char *)row + 2048 + line, _MM_HINT_T0);
    __m128i dots = totals_avx2(row_avx2(row, query, width), row_avx2(row + bytes, query, width),
                               row_avx2(row + 2 * bytes, query, width),
                               row_avx2(row + 3 * bytes, query, width));
    store_avx2(dots, o, f, m, scales + i, out + i);
  }
  bounds_scalar(codes, scales, i, count, width, query, offset, factor, margin, out);
}

// Two rows of 128 codes in one register, each in its half.
VNNI static inline __m512i pair_vnni(const uint8_t *rows, const __m512i *q) {
  const __m512i low = _mm512_set1_epi8(3);
  __m512i v = _mm512_loadu_si512(rows);
  __m512i a = _mm512_dpbusd_epi32(_mm512_setzero_si512(), _mm512_and_si512(v, low), q[0]);
  __m512i b = _mm512_dpbusd_epi32(_mm512_setzero_si512(),
                                  _mm512_and_si512(_mm512_srli_epi16(v, 2), low), q[1]);
  a = _mm512_dpbusd_epi32(a, _mm512_and_si512(_mm512_srli_epi16(v, 4), low), q[2]);
  b = _mm512_dpbusd_epi32(b, _mm512_and_si512(_mm512_srli_epi16(v, 6), low), q[3]);
  return _mm512_add_epi32(a, b);
}

// The products of eight rows, from the partial sums of two each: no partial sum is above 16 * 3 * 127, so
// that sums fit into 16 bits until each row has two.
VNNI static inline __m256i totals_vnni(__m512i ab, __m512i cd, __m512i ef, __m512i gh) {
  const __m512i ones = _mm512_set1_epi16(1);
  __m512i abcd = _mm512_madd_epi16(_mm512_packs_epi32(ab, cd), ones);
  __m512i efgh = _mm512_madd_epi16(_mm512_packs_epi32(ef, gh), ones);
  __m512i all = _mm512_madd_epi16(_mm512_packs_epi32(abcd, efgh), ones);
  all = _mm512_add_epi32(all, _mm512_shuffle_i64x2(all, all, _MM_SHUFFLE(2, 3, 0, 1)));
  __m128i even = _mm512_castsi512_si128(all), odd = _mm512_extracti32x4_epi32(all, 2);
  return _mm256_inserti128_si256(_mm256_castsi128_si256(_mm_unpacklo_epi32(even, odd)),
                                 _mm_unpackhi_epi32(even, odd), 1);
}

VNNI static void bounds_vnni(const uint8_t *codes, const float *scales, size_t count,
                             const int8_t *query, int32_t offset, float factor, float margin,
                             float *out) {
  const __m256 f = _mm256_set1_ps(factor), m = _mm256_set1_ps(margin);
  const __m256i o = _mm256_set1_epi32(offset);
  __m512i q[4];
  for (int part = 0; part < 4; part++)
    q[part] = _mm512_broadcast_i64x4(
        _mm256_loadu_si256((const __m256i *)(query + 32 * part)));
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    const uint8_t *row = codes + i * 32;
    for (size_t line = 0; line < 256; line += 64)
      _mm_prefetch((const char *)row + 4096 + line, _MM_HINT_T0);
    __m256i dots = totals_vnni(pair_vnni(row, q), pair_vnni(row + 64, q), pair_vnni(row + 128, q),
                               pair_vnni(row + 192, q));
    __m256 sums = _mm256_cvtepi32_ps(_mm256_sub_epi32(_mm256_slli_epi32(dots, 1), o));
    __m256 scores = _mm256_add_ps(_mm256_mul_ps(f, sums), m);
    _mm256_storeu_ps(out + i, _mm256_mul_ps(_mm256_loadu_ps(scales + i), scores));
  }
  bounds_scalar(codes, scales, i, count, 128, query, offset, factor, margin, out);
}
#endif

void rf_sketch_bounds(rf_cpu_level level, const uint8_t *codes, const float *scales, size_t count,
                      size_t width, const int8_t *query, float factor, float margin, float *out) {
  int32_t offset = 3 * query_sum(query, width);
#if defined(__x86_64__)
  if (level == RF_CPU_AVX512_VNNI && width == 128) {
    bounds_vnni(codes, scales, count, query, offset, factor, margin, out);
    return;
  }
  if (level >= RF_CPU_AVX2 && level <= RF_CPU_AVX512_VNNI) {
    bounds_avx2(codes, scales, count, width, query, offset, factor, margin, out);
    return;
  }
#endif
  (void)level;
  bounds_scalar(codes, scales, 0, count, width, query, offset, factor, margin, out);
}
