#include "include/rf_ranges.h"

#include "include/rf_cpu.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The words from `word` on. Without a branch: whether a value is in the range is as good as random.
#define DEFINE_PLAIN(name, type)                                                             \
  static void name(const type *values, size_t count, type low, type high, uint64_t *words,   \
                   size_t word) {                                                            \
    for (size_t start = 64 * word; start < count; start += 64, word++) {                     \
      size_t end = count - start < 64 ? count : start + 64;                                  \
      uint64_t bits = 0;                                                                     \
      for (size_t i = end; i-- > start;)                                                     \
        bits = bits << 1 | (uint64_t)((low <= values[i]) & (values[i] <= high));             \
      words[word] = bits;                                                                    \
    }                                                                                        \
  }

DEFINE_PLAIN(plain_u16, uint16_t)
DEFINE_PLAIN(plain_u32, uint32_t)
DEFINE_PLAIN(plain_f32, float)

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2")))

static int has_avx2(void) {
  rf_cpu_level level = rf_cpu_level_in_use();
  return level >= RF_CPU_AVX2 && level <= RF_CPU_AVX512_VNNI;
}

// x is in a range when its distance from the lower end, as an unsigned number, is at most the span.

AVX2 static inline uint32_t in_u16(const uint16_t *values, __m256i low, __m256i span) {
  __m256i a = _mm256_sub_epi16(_mm256_loadu_si256((const __m256i *)values), low);
  __m256i b = _mm256_sub_epi16(_mm256_loadu_si256((const __m256i *)(values + 16)), low);
  a = _mm256_cmpeq_epi16(_mm256_min_epu16(a, span), a);
  b = _mm256_cmpeq_epi16(_mm256_min_epu16(b, span), b);
  // Packing works on halves of the registers: the middle quarters have to be exchanged.
  __m256i both = _mm256_permute4x64_epi64(_mm256_packs_epi16(a, b), 0xD8);
  return (uint32_t)_mm256_movemask_epi8(both);
}

AVX2 static inline uint64_t in_u32(const uint32_t *values, __m256i low, __m256i span) {
  __m256i a = _mm256_sub_epi32(_mm256_loadu_si256((const __m256i *)values), low);
  a = _mm256_cmpeq_epi32(_mm256_min_epu32(a, span), a);
  return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(a));
}

AVX2 static inline uint64_t in_f32(const float *values, __m256 low, __m256 high) {
  __m256 a = _mm256_loadu_ps(values);
  __m256 in = _mm256_and_ps(_mm256_cmp_ps(a, low, _CMP_GE_OQ), _mm256_cmp_ps(a, high, _CMP_LE_OQ));
  return (uint32_t)_mm256_movemask_ps(in);
}

AVX2 static void ranges_u16_avx2(const uint16_t *values, size_t count, uint16_t low,
                                 uint16_t high, uint64_t *words) {
  const __m256i l = _mm256_set1_epi16((short)low);
  const __m256i span = _mm256_set1_epi16((short)(uint16_t)(high - low));
  for (size_t word = 0; word < count / 64; word++)
    words[word] = in_u16(values + 64 * word, l, span) |
                  (uint64_t)in_u16(values + 64 * word + 32, l, span) << 32;
  plain_u16(values, count, low, high, words, count / 64);
}

AVX2 static void ranges_u32_avx2(const uint32_t *values, size_t count, uint32_t low,
                                 uint32_t high, uint64_t *words) {
  const __m256i l = _mm256_set1_epi32((int)low), span = _mm256_set1_epi32((int)(high - low));
  for (size_t word = 0; word < count / 64; word++) {
    uint64_t bits = 0;
    for (int part = 0; part < 8; part++)
      bits |= in_u32(values + 64 * word + 8 * part, l, span) << 8 * part;
    words[word] = bits;
  }
  plain_u32(values, count, low, high, words, count / 64);
}

AVX2 static void ranges_f32_avx2(const float *values, size_t count, float low, float high,
                                 uint64_t *words) {
  const __m256 l = _mm256_set1_ps(low), h = _mm256_set1_ps(high);
  for (size_t word = 0; word < count / 64; word++) {
    uint64_t bits = 0;
    for (int part = 0; part < 8; part++)
      bits |= in_f32(values + 64 * word + 8 * part, l, h) << 8 * part;
    words[word] = bits;
  }
  plain_f32(values, count, low, high, words, count / 64);
}

#else
static int has_avx2(void) { return 0; }
#define ranges_u16_avx2(...) (void)0
#define ranges_u32_avx2(...) (void)0
#define ranges_f32_avx2(...) (void)0
#endif

// The span of an empty range would be taken for a large one.

void rf_ranges_u16(const uint16_t *values, size_t count, uint16_t low, uint16_t high,
                   uint64_t *words) {
  if (has_avx2() && low <= high)
    ranges_u16_avx2(values, count, low, high, words);
  else
    plain_u16(values, count, low, high, words, 0);
}

void rf_ranges_u32(const uint32_t *values, size_t count, uint32_t low, uint32_t high,
                   uint64_t *words) {
  if (has_avx2() && low <= high)
    ranges_u32_avx2(values, count, low, high, words);
  else
    plain_u32(values, count, low, high, words, 0);
}

void rf_ranges_f32(const float *values, size_t count, float low, float high, uint64_t *words) {
  if (has_avx2())
    ranges_f32_avx2(values, count, low, high, words);
  else
    plain_f32(values, count, low, high, words, 0);
}
