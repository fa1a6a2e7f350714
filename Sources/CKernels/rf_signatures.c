#include "rf_signatures.h"

#include <string.h>

#include "rf_cpu.h"

#define RF_INLINE static inline __attribute__((always_inline))

// Vectors of the compiler: two registers of SSE2 or NEON, one of AVX2.
typedef uint16_t lanes __attribute__((vector_size(32)));

RF_INLINE uint16_t without_lowest(uint16_t value, unsigned times) {
  for (unsigned time = 0; time < times; time++) value &= (uint16_t)(value - 1);
  return value;
}

// Taking the lowest bit away as often as bits may differ leaves nothing of those that are near.
RF_INLINE size_t near_body(
    const uint16_t *signatures, size_t from, size_t count, uint16_t target, const unsigned bits,
    uint32_t *found, size_t capacity, size_t *number) {
  size_t index = from, next = 0;
  const lanes targets = (lanes){} + target, one = (lanes){} + 1;
  for (; index + 16 <= count && next + 16 <= capacity; index += 16) {
    lanes value;
    memcpy(&value, signatures + index, 32);
    value ^= targets;
    for (unsigned time = 0; time < bits; time++) value &= value - one;
    lanes isNear = (lanes)(value == 0);
    uint64_t quarters[4];
    memcpy(quarters, &isNear, 32);
    if (!(quarters[0] | quarters[1] | quarters[2] | quarters[3])) continue;
    for (unsigned lane = 0; lane < 16; lane++) {
      found[next] = (uint32_t)(index + lane);
      next += isNear[lane] & 1;
    }
  }
  for (; index < count && index + 16 > count && next < capacity; index++) {
    found[next] = (uint32_t)index;
    next += without_lowest(signatures[index] ^ target, bits) == 0;
  }
  *number = next;
  return index;
}

#define RF_NEAR(N) \
  case N: return near_body(signatures, from, count, target, N, found, capacity, number);
#define RF_NEAR_SWITCH \
  switch (bits) {      \
    RF_NEAR(0)         \
    RF_NEAR(1)         \
    RF_NEAR(2)         \
    RF_NEAR(3)         \
    default: return near_body(signatures, from, count, target, 4, found, capacity, number); \
  }

#if defined(__x86_64__)
__attribute__((target("avx2"))) static size_t near_avx2(
    const uint16_t *signatures, size_t from, size_t count, uint16_t target, unsigned bits,
    uint32_t *found, size_t capacity, size_t *number) {
  RF_NEAR_SWITCH
}
#endif

size_t rf_signatures_near(
    const uint16_t *signatures, size_t from, size_t count, uint16_t target, unsigned bits,
    uint32_t *found, size_t capacity, size_t *number) {
#if defined(__x86_64__)
  if (rf_cpu_level_in_use() >= RF_CPU_AVX2) {
    return near_avx2(signatures, from, count, target, bits, found, capacity, number);
  }
#endif
  RF_NEAR_SWITCH
}
