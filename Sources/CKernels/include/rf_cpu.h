#ifndef RF_CPU_H
#define RF_CPU_H

/// Which instruction set the kernels of this process use.
///
/// The levels of one architecture are ordered: a higher one needs everything that a lower one
/// needs. The choice is made once, at the first call, and never changes afterwards.
typedef enum rf_cpu_level {
  /// Plain C. Runs everywhere, and is what the other kernels are compared with.
  RF_CPU_SCALAR = 0,
  /// x86-64 with AVX2, FMA and F16C.
  RF_CPU_AVX2 = 1,
  /// x86-64 with AVX-512 F, BW, VL and DQ, but without VNNI.
  RF_CPU_AVX512 = 2,
  /// x86-64 with AVX-512 and VNNI.
  RF_CPU_AVX512_VNNI = 3,
  /// AArch64 without the dot-product instructions.
  RF_CPU_NEON = 4,
  /// AArch64 with the dot-product instructions.
  RF_CPU_NEON_DOT = 5,
} rf_cpu_level;

enum { RF_CPU_LEVELS = 6 };

/// The level in use: the highest one that the processor and the operating system support, or the
/// one that the environment variable REFRAIN_KERNEL names (as `rf_cpu_level_name` does) where the
/// machine has it. An unknown or unsupported request falls back to the highest.
rf_cpu_level rf_cpu_level_in_use(void);

/// Whether this machine can run code of `level`.
int rf_cpu_supports(rf_cpu_level level);

/// A short name of `level`: `scalar`, `avx2`, `avx512`, `avx512-vnni`, `neon`, `neon-dot`.
const char *rf_cpu_level_name(rf_cpu_level level);

#endif
