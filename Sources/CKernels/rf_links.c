#include "include/rf_cpu.h"
#include "include/rf_distance.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

void rf_unpack_links_portable(const uint8_t *list, size_t count, unsigned low_bits, uint32_t *out) {
  const uint8_t *low = list + (2 * count + 7) / 8;
  const uint64_t mask = ((uint64_t)1 << low_bits) - 1;
  size_t found = 0;
  for (size_t first = 0; first < 2 * count; first += 64) {
    uint64_t ones;
    memcpy(&ones, list + first / 8, 8);
    if (2 * count - first < 64) ones &= ((uint64_t)1 << (2 * count - first)) - 1;
    for (; ones != 0 && found < count; ones &= ones - 1, found++) {
      size_t high = first + (size_t)__builtin_ctzll(ones) - found;
      size_t bit = found * low_bits;
      uint64_t rest;
      memcpy(&rest, low + bit / 8, 8);
      out[found] = (uint32_t)(high << low_bits | (rest >> bit % 8 & mask));
    }
  }
  while (found < count) out[found++] = UINT32_MAX;
}

#if defined(__x86_64__)
#define VBMI2 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi2,popcnt")))

static int has_vbmi2(void) {
  static int known;
  int now = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (now == 0) {
    rf_cpu_level level = rf_cpu_level_in_use();
    __builtin_cpu_init();
    now = level >= RF_CPU_AVX512 && level <= RF_CPU_AVX512_VNNI &&
                  __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
                  __builtin_cpu_supports("bmi2")
              ? 2
              : 1;
    __atomic_store_n(&known, now, __ATOMIC_RELAXED);
  }
  return now == 2;
}

/// With 24 low bits at most a link's lie in four bytes, wherever they begin.
enum { MOST_LOW_BITS = 24 };

/// Which of the 16 lanes are below `count`.
VBMI2 static inline __mmask16 lanes_below(size_t count) {
  return (__mmask16)_bzhi_u32(0xFFFF, count < 16 ? (unsigned)count : 16);
}

VBMI2 static void unpack_links_vbmi2(const uint8_t *list, size_t count, unsigned low_bits,
                                     uint32_t *out) {
  const __m512i lanes =
      _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  // Sixteen links' low bits are as many whole bytes as two links have low bits: each group of sixteen
  // has its bits where the first one has.
  const __m512i starts = _mm512_mullo_epi32(lanes, _mm512_set1_epi32((int)low_bits));
  const __m512i shifts = _mm512_and_si512(starts, _mm512_set1_epi32(7));
  const __m512i bytes = _mm512_add_epi32(
      _mm512_mullo_epi32(_mm512_srli_epi32(starts, 3), _mm512_set1_epi32(0x01010101)),
      _mm512_set1_epi32(0x03020100));
  const __m512i mask = _mm512_set1_epi32((int)_bzhi_u32(UINT32_MAX, low_bits));
  const __m128i width = _mm_cvtsi32_si128((int)low_bits);
  const __m512i places = _mm512_set_epi64(
      0x3F3E3D3C3B3A3938, 0x3736353433323130, 0x2F2E2D2C2B2A2928, 0x2726252423222120,
      0x1F1E1D1C1B1A1918, 0x1716151413121110, 0x0F0E0D0C0B0A0908, 0x0706050403020100);
  const uint8_t *low = list + (2 * count + 7) / 8;
  const size_t low_bytes = (count * low_bits + 7) / 8 + 8;
  size_t found = 0;
  for (size_t first = 0; first < 2 * count && found < count; first += 64) {
    uint64_t ones;
    memcpy(&ones, list + first / 8, 8);
    if (2 * count - first < 64) ones = _bzhi_u64(ones, (unsigned)(2 * count - first));
    const __m512i set = _mm512_maskz_compress_epi8(ones, places);
    size_t here = (size_t)__builtin_popcountll(ones);
    if (here > count - found) here = count - found;
    for (size_t i = 0; i < here; i += 16) {
      __m128i part;
      switch (i) {
        case 0: part = _mm512_castsi512_si128(set); break;
        case 16: part = _mm512_extracti32x4_epi32(set, 1); break;
        case 32: part = _mm512_extracti32x4_epi32(set, 2); break;
        default: part = _mm512_extracti32x4_epi32(set, 3); break;
      }
      const __m512i place = _mm512_add_epi32(lanes, _mm512_set1_epi32((int)(found + i)));
      const __m512i high = _mm512_sub_epi32(
          _mm512_add_epi32(_mm512_cvtepu8_epi32(part), _mm512_set1_epi32((int)first)), place);
      _mm512_mask_storeu_epi32(out + found + i, lanes_below(here - i),
                               _mm512_sll_epi32(high, width));
    }
    found += here;
  }
  for (size_t i = 0; i < found; i += 16) {
    const size_t start = i / 8 * low_bits;
    const size_t rest = low_bytes - start;
    const __m512i codes = _mm512_maskz_loadu_epi8(
        _bzhi_u64(UINT64_MAX, rest < 64 ? (unsigned)rest : 64), low + start);
    const __m512i bits = _mm512_and_si512(
        _mm512_srlv_epi32(_mm512_permutexvar_epi8(bytes, codes), shifts), mask);
    const __mmask16 here = lanes_below(found - i);
    _mm512_mask_storeu_epi32(out + i, here,
                             _mm512_or_si512(bits, _mm512_maskz_loadu_epi32(here, out + i)));
  }
  while (found < count) out[found++] = UINT32_MAX;
}
#endif

void rf_unpack_links(const uint8_t *list, size_t count, unsigned low_bits, uint32_t *out) {
#if defined(__x86_64__)
  if (low_bits <= MOST_LOW_BITS && has_vbmi2()) {
    unpack_links_vbmi2(list, count, low_bits, out);
    return;
  }
#endif
  rf_unpack_links_portable(list, count, low_bits, out);
}
