#include "rf_cpu.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

int rf_cpu_supports(rf_cpu_level level) {
  switch (level) {
    case RF_CPU_SCALAR:
      return 1;
#if defined(__x86_64__)
    // The builtins ask the operating system too: without its support for the wide registers
    // they answer no.
    case RF_CPU_AVX2:
      __builtin_cpu_init();
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
             __builtin_cpu_supports("f16c");
    case RF_CPU_AVX512:
      return rf_cpu_supports(RF_CPU_AVX2) && __builtin_cpu_supports("avx512f") &&
             __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512dq");
    case RF_CPU_AVX512_VNNI:
      return rf_cpu_supports(RF_CPU_AVX512) && __builtin_cpu_supports("avx512vnni");
#elif defined(__aarch64__)
    case RF_CPU_NEON:
      return 1;
    case RF_CPU_NEON_DOT:
#if defined(__APPLE__) || defined(__ARM_FEATURE_DOTPROD)
      return 1;
#elif defined(__linux__)
      // HWCAP_ASIMDDP; the macro is missing from some C libraries.
      return (getauxval(AT_HWCAP) >> 20) & 1;
#else
      return 0;
#endif
#endif
    default:
      return 0;
  }
}

const char *rf_cpu_level_name(rf_cpu_level level) {
  static const char *const names[RF_CPU_LEVELS] = {
      "scalar", "avx2", "avx512", "avx512-vnni", "neon", "neon-dot",
  };
  return (unsigned)level < RF_CPU_LEVELS ? names[level] : "unknown";
}

/// The highest level in `low...high` that the machine runs, or `otherwise`.
static rf_cpu_level highest(rf_cpu_level low, rf_cpu_level high, rf_cpu_level otherwise) {
  for (int level = high; level >= (int)low; level--) {
    if (rf_cpu_supports((rf_cpu_level)level)) return (rf_cpu_level)level;
  }
  return otherwise;
}

static rf_cpu_level choose(void) {
  rf_cpu_level best = highest(RF_CPU_SCALAR, RF_CPU_NEON_DOT, RF_CPU_SCALAR);
  const char *request = getenv("REFRAIN_KERNEL");
  if (!request) return best;
  for (int level = 0; level < RF_CPU_LEVELS; level++) {
    bool isAsked = !strcmp(request, rf_cpu_level_name((rf_cpu_level)level));
    if (isAsked && rf_cpu_supports((rf_cpu_level)level)) return (rf_cpu_level)level;
  }
  return best;
}

rf_cpu_level rf_cpu_level_in_use(void) {
  // Two threads that race here compute the same answer.
  static _Atomic int chosen = -1;
  int level = atomic_load_explicit(&chosen, memory_order_relaxed);
  if (level < 0) {
    level = (int)choose();
    atomic_store_explicit(&chosen, level, memory_order_relaxed);
  }
  return (rf_cpu_level)level;
}
