#include "rf_crc32c.h"

#include <pthread.h>
#include <string.h>

// Slicing by eight: table[k][b] is the CRC of byte b followed by k zero bytes.
static uint32_t table[8][256];
static pthread_once_t table_once = PTHREAD_ONCE_INIT;

static void fill_table(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t crc = byte;
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0x82F63B78u & -(crc & 1));
    table[0][byte] = crc;
  }
  for (uint32_t byte = 0; byte < 256; byte++)
    for (int k = 1; k < 8; k++)
      table[k][byte] = (table[k - 1][byte] >> 8) ^ table[0][table[k - 1][byte] & 0xFF];
}

uint32_t rf_crc32c_portable(uint32_t crc, const void *bytes, size_t length) {
  pthread_once(&table_once, fill_table);
  const uint8_t *p = bytes;
  crc = ~crc;
  while (length >= 8) {
    const uint32_t low = crc ^ ((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
                                (uint32_t)p[3] << 24);
    crc = table[7][low & 0xFF] ^ table[6][(low >> 8) & 0xFF] ^ table[5][(low >> 16) & 0xFF] ^
          table[4][low >> 24] ^ table[3][p[4]] ^ table[2][p[5]] ^ table[1][p[6]] ^ table[0][p[7]];
    p += 8;
    length -= 8;
  }
  while (length-- > 0) crc = (crc >> 8) ^ table[0][(crc ^ *p++) & 0xFF];
  return ~crc;
}

#if defined(__x86_64__)
#include <nmmintrin.h>

__attribute__((target("sse4.2"))) static uint32_t crc32c_sse42(uint32_t crc, const void *bytes,
                                                              size_t length) {
  const uint8_t *p = bytes;
  uint64_t state = ~crc;
  while (length >= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    state = _mm_crc32_u64(state, word);
    p += 8;
    length -= 8;
  }
  uint32_t tail = (uint32_t)state;
  while (length-- > 0) tail = _mm_crc32_u8(tail, *p++);
  return ~tail;
}

uint32_t rf_crc32c(uint32_t crc, const void *bytes, size_t length) {
  if (__builtin_cpu_supports("sse4.2")) return crc32c_sse42(crc, bytes, length);
  return rf_crc32c_portable(crc, bytes, length);
}

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

uint32_t rf_crc32c(uint32_t crc, const void *bytes, size_t length) {
  const uint8_t *p = bytes;
  crc = ~crc;
  while (length >= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    crc = __crc32cd(crc, word);
    p += 8;
    length -= 8;
  }
  while (length-- > 0) crc = __crc32cb(crc, *p++);
  return ~crc;
}

#else

uint32_t rf_crc32c(uint32_t crc, const void *bytes, size_t length) {
  return rf_crc32c_portable(crc, bytes, length);
}

#endif
