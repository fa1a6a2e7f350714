#include "rf_distance_internal.h"

#include <string.h>

const rf_distance_kernels *rf_distance_kernels_of(rf_cpu_level level) {
  if (!rf_cpu_supports(level)) return NULL;
  switch (level) {
#if defined(__x86_64__)
    case RF_CPU_AVX2: return rf_distance_avx2();
    case RF_CPU_AVX512: return rf_distance_avx512();
    case RF_CPU_AVX512_VNNI: return rf_distance_avx512_vnni();
#elif defined(__aarch64__)
    case RF_CPU_NEON: return rf_distance_neon();
    case RF_CPU_NEON_DOT: return rf_distance_neon_dot();
#endif
    default: return rf_distance_scalar();
  }
}

const rf_distance_kernels *rf_distance_kernels_in_use(void) {
  return rf_distance_kernels_of(rf_cpu_level_in_use());
}

static float widen(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16;
  uint32_t exponent = (half >> 10) & 31;
  uint32_t fraction = half & 0x3FF;
  uint32_t bits;
  if (exponent == 31) {
    bits = sign | 0x7F800000 | (fraction << 13);
  } else if (exponent != 0) {
    bits = sign | ((exponent + 112) << 23) | (fraction << 13);
  } else {
    // Zero or subnormal: fraction times 2^-24, exact in float32.
    float value = (float)fraction * 0x1p-24f;
    memcpy(&bits, &value, 4);
    bits |= sign;
  }
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

static uint16_t narrow(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  uint16_t sign = (uint16_t)((bits >> 16) & 0x8000);
  uint32_t magnitude = bits & 0x7FFFFFFF;
  if (magnitude > 0x7F800000) return sign | 0x7E00;
  // 65,520 is halfway from the largest finite number to the next step: it rounds to infinity.
  if (magnitude >= 0x477FF000) return sign | 0x7C00;
  if (magnitude < 0x38800000) {
    // Below 2^-14: adding 0.5 aligns the last bit kept with the last bit of the sum, which
    // rounds to nearest even.
    float small;
    memcpy(&small, &magnitude, 4);
    small += 0.5f;
    memcpy(&bits, &small, 4);
    return sign | (uint16_t)(bits - 0x3F000000);
  }
  uint32_t odd = (magnitude >> 13) & 1;
  magnitude += 0xFFF + odd;
  return sign | (uint16_t)((magnitude - 0x38000000) >> 13);
}

void rf_f16_from_f32(const float *values, size_t count, uint16_t *out) {
  for (size_t i = 0; i < count; i++) out[i] = narrow(values[i]);
}

void rf_f32_from_f16(const uint16_t *bits, size_t count, float *out) {
  for (size_t i = 0; i < count; i++) out[i] = widen(bits[i]);
}
