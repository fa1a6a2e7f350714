#include <string.h>

#include "rf_postings.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// What is common to all instruction sets: inlined into each, so that bit counts become instructions.

#define RF_INLINE static inline __attribute__((always_inline))

// Takes one word's bits. Two are taken without a question: most words have no more, and a branch that
// is guessed wrong costs more than a position that is written over. A bit that is not there reads as the
// last one, which is either taken already or zero.
RF_INLINE size_t flush_word(
    uint64_t bits, uint32_t *values, uint32_t base, uint32_t *ordinals, uint32_t *scores) {
  const uint64_t top = (uint64_t)1 << 63;
  const size_t count = (size_t)__builtin_popcountll(bits);
  size_t next = 0;
  for (int times = 0; times < 2; times++) {
    size_t position = (size_t)__builtin_ctzll(bits | top);
    ordinals[next] = base + (uint32_t)position;
    scores[next++] = values[position];
    values[position] = 0;
    bits &= bits - 1;
  }
  while (bits) {
    size_t position = (size_t)__builtin_ctzll(bits);
    ordinals[next] = base + (uint32_t)position;
    scores[next++] = values[position];
    values[position] = 0;
    bits &= bits - 1;
  }
  return count;
}

RF_INLINE size_t flush_body(
    uint64_t *touched, size_t words, uint32_t *window, uint32_t base, uint32_t *ordinals,
    uint32_t *scores) {
  size_t found = 0;
  for (size_t first = 0; first < words; first += 64) {
    // Which words have bits at all, so that the empty ones cost no guess.
    uint64_t some = 0;
    size_t end = words - first < 64 ? words - first : 64;
    for (size_t word = 0; word < end; word++) {
      some |= (uint64_t)(touched[first + word] != 0) << word;
    }
    for (; some; some &= some - 1) {
      size_t word = first + (size_t)__builtin_ctzll(some);
      found += flush_word(
          touched[word], window + word * 64, base + (uint32_t)(word * 64), ordinals + found,
          scores + found);
      touched[word] = 0;
    }
  }
  return found;
}

RF_INLINE size_t match_by_halves(
    const uint32_t *ordinals, size_t count, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  size_t found = 0;
  for (size_t index = 0; index < targetCount; index++) {
    uint32_t target = targets[index];
    const uint32_t *start = ordinals;
    for (size_t length = count; length > 1;) {
      size_t half = length / 2;
      start += start[half - 1] < target ? half : 0;
      length -= half;
    }
    hits[found] = (uint32_t)index;
    positions[found] = (uint32_t)(start - ordinals);
    found += *start == target;
  }
  return found;
}

RF_INLINE uint64_t bits_at(const uint8_t *bitmap, size_t span, size_t word) {
  uint64_t bits;
  memcpy(&bits, bitmap + word * 8, 8);
  size_t left = span - word * 64;
  return left < 64 ? bits & (((uint64_t)1 << left) - 1) : bits;
}

RF_INLINE size_t bitmap_ordinals_body(
    const uint8_t *bitmap, size_t span, uint32_t first, uint32_t *ordinals, size_t capacity) {
  size_t found = 0;
  for (size_t word = 0; word * 64 < span; word++) {
    uint64_t bits = bits_at(bitmap, span, word);
    uint32_t base = first + (uint32_t)(word * 64);
    size_t count = (size_t)__builtin_popcountll(bits);
    size_t room = found < capacity ? capacity - found : 0;
    size_t end = found + (count < room ? count : room);
    for (size_t next = found; next < end; next++, bits &= bits - 1) {
      ordinals[next] = base + (uint32_t)__builtin_ctzll(bits);
    }
    found += count;
  }
  return found;
}

RF_INLINE size_t bitmap_match_body(
    const uint8_t *bitmap, size_t span, uint32_t first, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  // Bits in the words before each.
  uint32_t before[65], sum = 0;
  size_t words = (span + 63) / 64, found = 0;
  for (size_t word = 0; word < words; word++) {
    before[word] = sum;
    sum += (uint32_t)__builtin_popcountll(bits_at(bitmap, span, word));
  }
  for (size_t index = 0; index < targetCount; index++) {
    uint32_t bit = targets[index] - first;
    // Targets outside are looked up in the first word, and do not count.
    uint64_t isInside = bit < span;
    size_t position = isInside ? bit : 0;
    uint64_t bits = bits_at(bitmap, span, position / 64);
    uint32_t rank =
        before[position / 64] +
        (uint32_t)__builtin_popcountll(bits & (((uint64_t)1 << (position % 64)) - 1));
    hits[found] = (uint32_t)index;
    positions[found] = rank;
    found += isInside & (bits >> (position % 64)) & (rank < 128);
  }
  return found;
}

static size_t flush_base(
    uint64_t *touched, size_t words, uint32_t *window, uint32_t base, uint32_t *ordinals,
    uint32_t *scores) {
  return flush_body(touched, words, window, base, ordinals, scores);
}

#if defined(__x86_64__)
#define RF_AVX2 __attribute__((target("avx2,bmi,popcnt")))

RF_AVX2 static size_t flush_avx2(
    uint64_t *touched, size_t words, uint32_t *window, uint32_t base, uint32_t *ordinals,
    uint32_t *scores) {
  return flush_body(touched, words, window, base, ordinals, scores);
}

RF_AVX2 static size_t bitmap_ordinals_avx2(
    const uint8_t *bitmap, size_t span, uint32_t first, uint32_t *ordinals, size_t capacity) {
  return bitmap_ordinals_body(bitmap, span, first, ordinals, capacity);
}

RF_AVX2 static size_t bitmap_match_avx2(
    const uint8_t *bitmap, size_t span, uint32_t first, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  return bitmap_match_body(bitmap, span, first, targets, targetCount, hits, positions);
}

// Beyond its last ordinal a block is filled up with one that no target is.
#define RF_NO_TARGET INT32_MAX

// A block of 128 is eight groups of sixteen: the groups' last ordinals tell the group, and a second
// comparison the position in it. Beyond the last one nothing matches: the last group will say so.
RF_AVX2 static inline __m256i group_tops(const uint32_t *ordinals) {
  const int32_t *o = (const int32_t *)ordinals;
  return _mm256_setr_epi32(o[15], o[31], o[47], o[63], o[79], o[95], o[111], RF_NO_TARGET);
}

RF_AVX2 static size_t match_avx2(
    const uint32_t *ordinals, size_t count, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  uint32_t filled[128];
  if (count < 128) {
    for (size_t index = 0; index < 128; index++) {
      filled[index] = index < count ? ordinals[index] : RF_NO_TARGET;
    }
    ordinals = filled;
  }
  const __m256i tops = group_tops(ordinals);
  size_t found = 0;
  for (size_t index = 0; index < targetCount; index++) {
    const __m256i target = _mm256_set1_epi32((int32_t)targets[index]);
    unsigned below = (unsigned)_mm256_movemask_ps(
        _mm256_castsi256_ps(_mm256_cmpgt_epi32(target, tops)));
    size_t group = (size_t)__builtin_popcount(below);
    const __m256i *values = (const __m256i *)(ordinals + group * 16);
    __m256i low = _mm256_cmpeq_epi32(target, _mm256_loadu_si256(values));
    __m256i high = _mm256_cmpeq_epi32(target, _mm256_loadu_si256(values + 1));
    unsigned equal = (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(low)) |
                     (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(high)) << 8;
    hits[found] = (uint32_t)index;
    positions[found] = (uint32_t)(group * 16 + (size_t)__builtin_ctz(equal | 0x10000));
    found += equal != 0;
  }
  return found;
}

#define RF_AVX512 __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,avx2,bmi,popcnt")))

RF_AVX512 static size_t match_avx512(
    const uint32_t *ordinals, size_t count, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  uint32_t filled[128];
  if (count < 128) {
    const __m512i none = _mm512_set1_epi32(RF_NO_TARGET);
    for (size_t index = 0; index < 128; index += 16) {
      size_t left = count > index ? count - index : 0;
      __mmask16 some = (__mmask16)(left < 16 ? (1u << left) - 1 : 0xFFFF);
      _mm512_storeu_si512(filled + index, _mm512_mask_loadu_epi32(none, some, ordinals + index));
    }
    ordinals = filled;
  }
  const __m256i tops = group_tops(ordinals);
  size_t found = 0;
  for (size_t index = 0; index < targetCount; index++) {
    const __m512i target = _mm512_set1_epi32((int32_t)targets[index]);
    unsigned below = _mm256_cmpgt_epi32_mask(_mm512_castsi512_si256(target), tops);
    size_t group = (size_t)__builtin_popcount(below);
    unsigned equal = _mm512_cmpeq_epi32_mask(target, _mm512_loadu_si512(ordinals + group * 16));
    hits[found] = (uint32_t)index;
    positions[found] = (uint32_t)(group * 16 + (size_t)__builtin_ctz(equal | 0x10000));
    found += equal != 0;
  }
  return found;
}

// 0 unknown, 1 plain, 2 AVX2, 3 AVX-512. Threads that race here write the same value.
static int chosen;

static inline int level_in_use(void) {
  int now = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (!now) {
    rf_cpu_level level = rf_cpu_level_in_use();
    now = level >= RF_CPU_AVX512 ? 3 : level >= RF_CPU_AVX2 ? 2 : 1;
    __atomic_store_n(&chosen, now, __ATOMIC_RELAXED);
  }
  return now;
}

static inline int has_avx2(void) { return level_in_use() >= 2; }
#endif

size_t rf_postings_flush(
    uint64_t *touched, size_t words, uint32_t *window, uint32_t base, uint32_t *ordinals,
    uint32_t *scores) {
#if defined(__x86_64__)
  if (has_avx2()) return flush_avx2(touched, words, window, base, ordinals, scores);
#endif
  return flush_base(touched, words, window, base, ordinals, scores);
}

size_t rf_postings_match(
    const uint32_t *ordinals, size_t count, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  if (count == 0) return 0;
#if defined(__x86_64__)
  int level = count <= 128 ? level_in_use() : 1;
  if (level >= 3) return match_avx512(ordinals, count, targets, targetCount, hits, positions);
  if (level == 2) return match_avx2(ordinals, count, targets, targetCount, hits, positions);
#endif
  return match_by_halves(ordinals, count, targets, targetCount, hits, positions);
}

size_t rf_postings_bitmap_ordinals(
    const uint8_t *bitmap, size_t span, uint32_t first, uint32_t *ordinals, size_t capacity) {
#if defined(__x86_64__)
  if (has_avx2()) return bitmap_ordinals_avx2(bitmap, span, first, ordinals, capacity);
#endif
  return bitmap_ordinals_body(bitmap, span, first, ordinals, capacity);
}

size_t rf_postings_bitmap_match(
    const uint8_t *bitmap, size_t span, uint32_t first, const uint32_t *targets, size_t targetCount,
    uint32_t *hits, uint32_t *positions) {
  if (span > 4096) return 0;
#if defined(__x86_64__)
  if (has_avx2()) return bitmap_match_avx2(bitmap, span, first, targets, targetCount, hits, positions);
#endif
  return bitmap_match_body(bitmap, span, first, targets, targetCount, hits, positions);
}

// Keeps the candidates whose score is above `bound`.
static size_t above_base(uint32_t *ordinals, uint32_t *scores, size_t count, uint32_t bound) {
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t ordinal = ordinals[index], score = scores[index];
    ordinals[kept] = ordinal;
    scores[kept] = score;
    kept += score > bound;
  }
  return kept;
}

#if defined(__x86_64__)
// What is kept moves to the front, so that a whole store never reaches what has not been read.
RF_AVX512 static size_t above_avx512(
    uint32_t *ordinals, uint32_t *scores, size_t count, uint32_t bound) {
  const __m512i bounds = _mm512_set1_epi32((int32_t)bound);
  size_t kept = 0, index = 0;
  for (; index + 16 <= count; index += 16) {
    __m512i score = _mm512_loadu_si512(scores + index);
    __m512i ordinal = _mm512_loadu_si512(ordinals + index);
    __mmask16 mask = _mm512_cmpgt_epu32_mask(score, bounds);
    _mm512_storeu_si512(scores + kept, _mm512_maskz_compress_epi32(mask, score));
    _mm512_storeu_si512(ordinals + kept, _mm512_maskz_compress_epi32(mask, ordinal));
    kept += (size_t)__builtin_popcount(mask);
  }
  for (; index < count; index++) {
    uint32_t ordinal = ordinals[index], score = scores[index];
    ordinals[kept] = ordinal;
    scores[kept] = score;
    kept += score > bound;
  }
  return kept;
}
#endif

static size_t above(uint32_t *ordinals, uint32_t *scores, size_t count, uint32_t bound) {
#if defined(__x86_64__)
  if (level_in_use() >= 3) return above_avx512(ordinals, scores, count, bound);
#endif
  return above_base(ordinals, scores, count, bound);
}

size_t rf_postings_prune(
    uint32_t *ordinals, uint32_t *scores, size_t count, uint32_t remaining,
    const rf_postings_limit *limit, int64_t threshold) {
  int64_t bound = threshold - remaining;
  if (bound >= (int64_t)UINT32_MAX) return 0;
  if (bound >= 0) count = above(ordinals, scores, count, (uint32_t)bound);
  if (!limit) return count;
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t ordinal = ordinals[index], score = scores[index];
    ordinals[kept] = ordinal;
    scores[kept] = score;
    kept += (int64_t)score + rf_postings_gain(limit, ordinal) > threshold;
  }
  return kept;
}

static size_t select_base(
    const uint32_t *ordinals, const uint32_t *numbers, size_t count, uint32_t last, uint32_t *kept,
    uint32_t *positions) {
  size_t found = 0;
  for (size_t index = 0; index < count; index++) {
    kept[found] = ordinals[index];
    positions[found] = (uint32_t)index;
    found += numbers[index] <= last;
  }
  return found;
}

#if defined(__x86_64__)
RF_AVX512 static size_t select_avx512(
    const uint32_t *ordinals, const uint32_t *numbers, size_t count, uint32_t last, uint32_t *kept,
    uint32_t *positions) {
  const __m512i lasts = _mm512_set1_epi32((int32_t)last), step = _mm512_set1_epi32(16);
  __m512i places = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  size_t found = 0, index = 0;
  for (; index + 16 <= count; index += 16) {
    __mmask16 mask = _mm512_cmple_epu32_mask(_mm512_loadu_si512(numbers + index), lasts);
    __m512i ordinal = _mm512_loadu_si512(ordinals + index);
    _mm512_storeu_si512(kept + found, _mm512_maskz_compress_epi32(mask, ordinal));
    _mm512_storeu_si512(positions + found, _mm512_maskz_compress_epi32(mask, places));
    places = _mm512_add_epi32(places, step);
    found += (size_t)__builtin_popcount(mask);
  }
  for (; index < count; index++) {
    kept[found] = ordinals[index];
    positions[found] = (uint32_t)index;
    found += numbers[index] <= last;
  }
  return found;
}
#endif

size_t rf_postings_select(
    const uint32_t *ordinals, const uint32_t *numbers, size_t count, uint32_t last, uint32_t *kept,
    uint32_t *positions) {
#if defined(__x86_64__)
  if (level_in_use() >= 3) return select_avx512(ordinals, numbers, count, last, kept, positions);
#endif
  return select_base(ordinals, numbers, count, last, kept, positions);
}

size_t rf_postings_keep(uint32_t *ordinals, size_t count, const uint8_t *codes, uint8_t least) {
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t ordinal = ordinals[index];
    ordinals[kept] = ordinal;
    kept += codes[ordinal] >= least;
  }
  return kept;
}
