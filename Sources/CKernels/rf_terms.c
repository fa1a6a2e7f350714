#include "rf_terms.h"

#include <string.h>

#include "rf_cpu.h"

static inline __attribute__((always_inline)) size_t at_most_body(
    const uint64_t *numbers, size_t count, uint64_t limit) {
  size_t found = 0;
  for (size_t index = 0; index < count; index++) found += numbers[index] <= limit;
  return found;
}

#if defined(__x86_64__)
__attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,popcnt"))) static size_t at_most_avx512(
    const uint64_t *numbers, size_t count, uint64_t limit) {
  return at_most_body(numbers, count, limit);
}

__attribute__((target("avx2,popcnt"))) static size_t at_most_avx2(
    const uint64_t *numbers, size_t count, uint64_t limit) {
  return at_most_body(numbers, count, limit);
}
#endif

size_t rf_terms_at_most(const uint64_t *numbers, size_t count, uint64_t limit) {
#if defined(__x86_64__)
  rf_cpu_level level = rf_cpu_level_in_use();
  if (level >= RF_CPU_AVX512) return at_most_avx512(numbers, count, limit);
  if (level >= RF_CPU_AVX2) return at_most_avx2(numbers, count, limit);
#endif
  return at_most_body(numbers, count, limit);
}

// How many bytes two texts have in common, at most `limit`; eight at once where both can be read so far.
static inline size_t common(
    const uint8_t *a, size_t readable, const uint8_t *b, size_t readableOther, size_t limit) {
  size_t count = 0;
  for (; count < limit && count + 8 <= readable && count + 8 <= readableOther; count += 8) {
    uint64_t first, second;
    memcpy(&first, a + count, 8);
    memcpy(&second, b + count, 8);
    if (first != second) {
      count += (size_t)__builtin_ctzll(first ^ second) / 8;
      return count < limit ? count : limit;
    }
  }
  while (count < limit && a[count] == b[count]) count++;
  return count < limit ? count : limit;
}

// Words are shorter; with room behind them they are compared eight bytes at once.
#define RF_KEY_SIZE 64

size_t rf_terms_find(
    const rf_terms_group *group, const uint8_t *key, size_t length, int *isEqual) {
  uint8_t copy[RF_KEY_SIZE + 8];
  size_t room = length, stored = 0;
  if (length <= RF_KEY_SIZE) {
    memcpy(copy, key, length);
    memset(copy + length, 0, 8);
    key = copy;
    room = length + 8;
  }
  // How many bytes of the key the term before has.
  size_t matched = 0;
  *isEqual = 0;
  for (size_t number = 0; number < group->count; number++) {
    size_t own = group->lengths[number], kept = number > 0 ? group->shared[number] : 0;
    // What shares more with a term before the key comes before it too, what shares less after it.
    if (kept < matched) return number;
    if (kept == matched) {
      const uint8_t *rest = group->bytes + stored;
      size_t left = own - kept, wanted = length - matched;
      size_t both = common(
          rest, group->size - stored, key + matched, room - matched, left < wanted ? left : wanted);
      matched += both;
      if (matched == length) {
        *isEqual = matched == own;
        return number;
      }
      if (both < left && rest[both] > key[matched]) return number;
    }
    stored += own - kept;
  }
  return group->count;
}
