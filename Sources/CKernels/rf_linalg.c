#include "include/rf_linalg.h"

// One text, three instruction sets: the body is written with vector types of the compiler, which
// contracts `a += b * c` to a fused multiply-add where the set has one.

typedef float quad __attribute__((vector_size(16), aligned(4), may_alias));

#if defined(__has_builtin)
#if __has_builtin(__builtin_elementwise_sqrt)
#define RF_HAS_VECTOR_SQRT 1
#endif
#endif

#define RF_NAME(x) base_##x
#define RF_TARGET
#define RF_LANES 4
#include "rf_linalg_body.h"

#if defined(__x86_64__)
#define RF_NAME(x) avx2_##x
#define RF_TARGET __attribute__((target("avx2,fma")))
#define RF_LANES 8
#include "rf_linalg_body.h"

#define RF_NAME(x) avx512_##x
#define RF_TARGET __attribute__((target("avx512f,avx512vl,avx512dq,fma")))
#define RF_LANES 16
#include "rf_linalg_body.h"
#endif

#if defined(__x86_64__)
// 0 unknown, 1 base, 2 AVX2, 3 AVX-512. Threads that race here write the same value.
static int chosen;

static int level(void) {
  int now = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (now) return now;
  now = 1;
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    now = 2;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq"))
      now = 3;
  }
  __atomic_store_n(&chosen, now, __ATOMIC_RELAXED);
  return now;
}

#define CALL(name, ...)                                                  \
  switch (level()) {                                                     \
  case 3: return avx512_##name(__VA_ARGS__);                             \
  case 2: return avx2_##name(__VA_ARGS__);                               \
  default: return base_##name(__VA_ARGS__);                              \
  }
#else
#define CALL(name, ...) return base_##name(__VA_ARGS__)
#endif

float rf_linalg_dot(const float *x, const float *y, size_t width) { CALL(dot, x, y, width); }

void rf_linalg_prefetch(const float *matrix, size_t width, const uint32_t *rows, size_t count) {
  for (size_t i = 0; i < count && i < 8; i++) {
    const char *row = (const char *)(matrix + (size_t)rows[i] * width);
    for (size_t b = 0; b < width * 4 && b < 1024; b += 64) __builtin_prefetch(row + b);
  }
}

void rf_linalg_scales(const float *spectrum, size_t width, float lambda, float *scales) {
  CALL(scales, spectrum, width, lambda, scales);
}

void rf_linalg_gather(const float *matrix, size_t width, const uint32_t *rows, size_t count,
                      const float *row_scales, const float *column_scales, float *out) {
  CALL(gather, matrix, width, rows, count, row_scales, column_scales, out);
}

void rf_linalg_gram(const float *w, size_t count, size_t width, float *k, size_t stride) {
  CALL(gram, w, count, width, k, stride);
}

void rf_linalg_add_outer(const float *w, size_t count, size_t width, float *a) {
  CALL(add_outer, w, count, width, a);
}

size_t rf_linalg_cholesky(float *a, size_t count, size_t stride) {
  CALL(cholesky, a, count, stride);
}

void rf_linalg_cholesky_solve(const float *u, size_t count, size_t stride, float *b) {
  CALL(cholesky_solve, u, count, stride, b);
}

void rf_linalg_combine(const float *w, size_t count, size_t width, const float *weights,
                       const float *column_scales, float *out) {
  CALL(combine, w, count, width, weights, column_scales, out);
}

void rf_linalg_scores(const float *matrix, size_t count, size_t width, const float *query,
                      float *scores) {
  CALL(scores, matrix, count, width, query, scores);
}
