#include "include/rf_scoring.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static size_t at_least_base(const float *scores, size_t start, size_t count, float threshold,
                            uint32_t *out, size_t found) {
  for (size_t i = start; i < count; i++)
    if (scores[i] >= threshold) out[found++] = (uint32_t)i;
  return found;
}

static int32_t dot_base(const int8_t *a, const int8_t *b, size_t width) {
  int32_t sum = 0;
  for (size_t k = 0; k < width; k++) sum += a[k] * b[k];
  return sum;
}

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2,fma")))

AVX2 static size_t at_least_avx2(const float *scores, size_t count, float threshold, uint32_t *out) {
  const __m256 limit = _mm256_set1_ps(threshold);
  size_t found = 0, i = 0;
  for (; i + 32 <= count; i += 32) {
    __m256 a = _mm256_cmp_ps(_mm256_loadu_ps(scores + i), limit, _CMP_GE_OQ);
    __m256 b = _mm256_cmp_ps(_mm256_loadu_ps(scores + i + 8), limit, _CMP_GE_OQ);
    __m256 c = _mm256_cmp_ps(_mm256_loadu_ps(scores + i + 16), limit, _CMP_GE_OQ);
    __m256 d = _mm256_cmp_ps(_mm256_loadu_ps(scores + i + 24), limit, _CMP_GE_OQ);
    if (!_mm256_movemask_ps(_mm256_or_ps(_mm256_or_ps(a, b), _mm256_or_ps(c, d)))) continue;
    uint32_t mask = (uint32_t)_mm256_movemask_ps(a) | (uint32_t)_mm256_movemask_ps(b) << 8 |
                    (uint32_t)_mm256_movemask_ps(c) << 16 | (uint32_t)_mm256_movemask_ps(d) << 24;
    for (; mask; mask &= mask - 1) out[found++] = (uint32_t)(i + (size_t)__builtin_ctz(mask));
  }
  return at_least_base(scores, i, count, threshold, out, found);
}

// 32 products of signed bytes added to eight sums. maddubs wants one unsigned side: |a| * sign(b, a).
// With magnitudes up to 127 a pair of products is at most 32,258, below the saturation at 32,767.
AVX2 static inline __m256i step_avx2(__m256i sum, __m256i a, __m256i q) {
  __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(a), _mm256_sign_epi8(q, a));
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

AVX2 static inline __m128i sums_avx2(__m256i a, __m256i b, __m256i c, __m256i d) {
  __m256i abcd = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(abcd), _mm256_extracti128_si256(abcd, 1));
}

AVX2 static void int8_at_avx2(const int8_t *codes, const float *scales, const uint32_t *ids,
                              size_t count, size_t width, const int8_t *query, float scale,
                              float *out) {
  for (size_t i = 0; i < count; i++) {
    if (i + 16 < count)
      for (size_t line = 0; line < width; line += 64)
        _mm_prefetch((const char *)codes + ids[i + 16] * width + line, _MM_HINT_T0);
    const int8_t *row = codes + ids[i] * width;
    __m256i sum = _mm256_setzero_si256();
    for (size_t k = 0; k < width; k += 32)
      sum = step_avx2(sum, _mm256_loadu_si256((const __m256i *)(row + k)),
                      _mm256_loadu_si256((const __m256i *)(query + k)));
    __m128i total = sums_avx2(sum, sum, sum, sum);
    out[i] = (scales[ids[i]] * scale) * (float)_mm_cvtsi128_si32(total);
  }
}

AVX2 static void add_scaled_avx2(float *sums, const float *values, size_t count, float factor) {
  const __m256 f = _mm256_set1_ps(factor);
  size_t i = 0;
  for (; i + 8 <= count; i += 8)
    _mm256_storeu_ps(sums + i,
                     _mm256_add_ps(_mm256_loadu_ps(sums + i),
                                   _mm256_mul_ps(f, _mm256_loadu_ps(values + i))));
  for (; i < count; i++) sums[i] = sums[i] + factor * values[i];
}

static int has_avx2(void) {
  static int known;
  int now = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (!now) {
    __builtin_cpu_init();
    now = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 1 : 2;
    __atomic_store_n(&known, now, __ATOMIC_RELAXED);
  }
  return now == 1;
}
#endif

size_t rf_scoring_at_least(const float *scores, size_t count, float threshold, uint32_t *out) {
#if defined(__x86_64__)
  if (has_avx2()) return at_least_avx2(scores, count, threshold, out);
#endif
  return at_least_base(scores, 0, count, threshold, out, 0);
}

void rf_scoring_int8_at(const int8_t *codes, const float *scales, const uint32_t *ids, size_t count,
                        size_t width, const int8_t *query, float scale_of_query, float *out) {
#if defined(__x86_64__)
  if (has_avx2()) {
    int8_at_avx2(codes, scales, ids, count, width, query, scale_of_query, out);
    return;
  }
#endif
  for (size_t i = 0; i < count; i++)
    out[i] = (scales[ids[i]] * scale_of_query) *
             (float)dot_base(codes + ids[i] * width, query, width);
}

void rf_scoring_decode8(const int8_t *codes, float scale, const float *balance, size_t count,
                        float *out) {
  for (size_t k = 0; k < count; k++) out[k] = (float)codes[k] * scale * balance[k];
}

static float short_float(uint16_t bits) {
  uint32_t wide = (uint32_t)bits << 15;
  float value;
  memcpy(&value, &wide, sizeof value);
  return value;
}

void rf_scoring_scales(const uint16_t *scales, const uint16_t *factors, size_t count, float *out) {
  if (factors == NULL) {
    for (size_t i = 0; i < count; i++) out[i] = short_float(scales[i]);
    return;
  }
  for (size_t i = 0; i < count; i++) out[i] = short_float(scales[i]) * short_float(factors[i]);
}

void rf_scoring_add_scaled(float *sums, const float *values, size_t count, float factor) {
#if defined(__x86_64__)
  if (has_avx2()) {
    add_scaled_avx2(sums, values, count, factor);
    return;
  }
#endif
  for (size_t i = 0; i < count; i++) sums[i] = sums[i] + factor * values[i];
}
