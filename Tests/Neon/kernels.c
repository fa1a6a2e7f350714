// Compares the kernels of every level that the machine runs with plain C.
//
// `make neon` compiles it for AArch64 and runs it under an emulator; it compiles for any machine that
// the kernels compile for. Integer kernels are exact. Distances have the same bits at every level, and
// on every machine: the last line is a digest of all distances and codes, which must not depend on
// the machine either. Small linear algebra and the transformer's kernels may round differently, within
// a stated tolerance of sums in double precision.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rf_cpu.h"
#include "rf_crc32c.h"
#include "rf_distance.h"
#include "rf_distance_encode.h"
#include "rf_encoder.h"
#include "rf_linalg.h"
#include "rf_postings.h"
#include "rf_ranges.h"
#include "rf_scoring.h"
#include "rf_sketch.h"

// No product may be fused with a sum in the references.
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

enum { ROWS = 7, LONGEST = 4100, PADDING = 3 };

static uint64_t checks, failures;
static uint64_t digest = 0xCBF29CE484222325;

static void check(int holds, const char *what, rf_cpu_level level, size_t length) {
  checks++;
  if (holds) return;
  if (failures++ < 50) {
    printf("FAILED %s, level %s, length %zu\n", what, rf_cpu_level_name(level), length);
  }
}

/// Adds bytes to the digest (FNV-1a).
static void add_to_digest(const void *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    digest = (digest ^ ((const uint8_t *)bytes)[i]) * 0x100000001B3;
  }
}

/// SplitMix64 by Vigna: the same numbers on every machine.
static uint64_t random_bits(void) {
  static uint64_t state = 20;
  uint64_t z = state += 0x9E3779B97F4A7C15;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

static size_t below(size_t limit) { return (size_t)(random_bits() % limit); }

/// From -1 to 1; now and then much larger or smaller.
static float random_float(void) {
  float value = (float)(int32_t)random_bits() * 0x1p-31f;
  switch (below(64)) {
    case 0: return value * 1e6f;
    case 1: return value * 1e-9f;
    case 2: return 0;
    default: return value;
  }
}

/// A float16 that is a number, subnormal ones and zeros included.
static uint16_t random_half(void) {
  uint16_t bits = (uint16_t)random_bits();
  return (bits >> 10 & 31) == 31 ? bits & 0xBFFF : bits;
}

static int8_t random_code(int is_extreme) {
  if (is_extreme) return random_bits() & 1 ? 127 : -127;
  return (int8_t)((int)below(255) - 127);
}

/// Every length to 300, and odd ones around the sizes of blocks.
static size_t next_length(size_t length) {
  static const size_t longer[] = {319, 320, 321, 383, 384, 385,  511,  512,  513,  767,  768,
                                  769, 895, 897, 959, 961, 1023, 1024, 1025, 1151, 2047, 2049,
                                  3071, 3073, 4095, 4096, 4097};
  if (length < 300) return length + 1;
  for (size_t i = 0; i < sizeof longer / sizeof *longer; i++) {
    if (longer[i] > length) return longer[i];
  }
  return SIZE_MAX;
}

// MARK: - Distances

static float query_f32[LONGEST], rows_f32[ROWS * (LONGEST + PADDING)];
static uint16_t rows_f16[ROWS * (LONGEST + PADDING)];
static int8_t query_i8[LONGEST], rows_i8[ROWS * (LONGEST + PADDING)];
static uint8_t rows_fine[ROWS * LONGEST / 2 + ROWS * 32];
static float terms[2 * ROWS];

static void fill_rows(int is_extreme) {
  for (size_t i = 0; i < LONGEST; i++) query_f32[i] = random_float();
  for (size_t i = 0; i < LONGEST; i++) query_i8[i] = random_code(is_extreme);
  for (size_t i = 0; i < sizeof rows_f32 / sizeof *rows_f32; i++) {
    rows_f32[i] = random_float();
    rows_f16[i] = random_half();
    rows_i8[i] = random_code(is_extreme);
  }
  for (size_t i = 0; i < sizeof rows_fine; i++) rows_fine[i] = (uint8_t)random_bits();
  for (size_t i = 0; i < 2 * ROWS; i++) terms[i] = fabsf(random_float());
}

typedef union { int32_t whole[ROWS]; float real[ROWS]; } results;

/// The results of every kernel of a table, in the order of `names`.
static void run_table(const rf_distance_kernels *table, size_t dims, size_t stride,
                      const uint32_t *ids, results out[12]) {
  memset(out, 0xA5, 12 * sizeof *out);
  table->dot_i8(query_i8, rows_i8, stride, dims, ids, ROWS, out[0].whole);
  table->l2_i8(query_i8, rows_i8, stride, dims, ids, ROWS, out[1].whole);
  table->cosine_i8(query_i8, rows_i8, stride, dims, ids, ROWS, out[2].real);
  table->dot_f32(query_f32, rows_f32, stride, dims, ids, ROWS, out[3].real);
  table->l2_f32(query_f32, rows_f32, stride, dims, ids, ROWS, out[4].real);
  table->cosine_f32(query_f32, rows_f32, stride, dims, ids, ROWS, out[5].real);
  table->dot_f16(query_f32, rows_f16, stride, dims, ids, ROWS, out[6].real);
  table->l2_f16(query_f32, rows_f16, stride, dims, ids, ROWS, out[7].real);
  table->cosine_f16(query_f32, rows_f16, stride, dims, ids, ROWS, out[8].real);
  size_t blocks = dims / 64 * 64;
  table->dot_i12(query_f32, rows_i8, rows_fine, blocks, terms, ids, ROWS, out[9].real);
  table->l2_i12(query_f32, rows_i8, rows_fine, blocks, terms, ids, ROWS, out[10].real);
}

static void check_distances(void) {
  static const char *const names[] = {"dot_i8",  "l2_i8",   "cosine_i8",  "dot_f32",
                                      "l2_f32",  "cosine_f32", "dot_f16", "l2_f16",
                                      "cosine_f16", "dot_i12", "l2_i12"};
  static results expected[12], found[12];
  const rf_distance_kernels *plain = rf_distance_kernels_of(RF_CPU_SCALAR);
  for (int is_extreme = 0; is_extreme < 2; is_extreme++) {
    fill_rows(is_extreme);
    for (size_t dims = 0; dims <= 4097; dims = next_length(dims)) {
      size_t stride = dims + below(PADDING + 1);
      uint32_t ids[ROWS];
      for (size_t i = 0; i < ROWS; i++) ids[i] = (uint32_t)below(ROWS);
      for (int by_id = 0; by_id < 2; by_id++) {
        run_table(plain, dims, stride, by_id ? ids : NULL, expected);
        add_to_digest(expected, 11 * sizeof *expected);
        for (int level = 1; level < RF_CPU_LEVELS; level++) {
          const rf_distance_kernels *table = rf_distance_kernels_of((rf_cpu_level)level);
          if (!table) continue;
          run_table(table, dims, stride, by_id ? ids : NULL, found);
          for (size_t kernel = 0; kernel < 11; kernel++) {
            check(!memcmp(&found[kernel], &expected[kernel], sizeof *found), names[kernel],
                  (rf_cpu_level)level, dims);
          }
        }
      }
    }
  }
}

/// The longest rows for which the 8-bit sums are promised to be exact, at their extremes.
static void check_longest_sums(void) {
  enum { LENGTH = 65536 };
  static int8_t high[LENGTH], low[LENGTH];
  memset(high, 127, LENGTH);
  memset(low, -127, LENGTH);
  for (int level = 0; level < RF_CPU_LEVELS; level++) {
    const rf_distance_kernels *table = rf_distance_kernels_of((rf_cpu_level)level);
    if (!table) continue;
    for (size_t dims = LENGTH - 65; dims <= LENGTH; dims++) {
      int32_t sum = 0;
      table->dot_i8(high, low, LENGTH, dims, NULL, 1, &sum);
      check(sum == -127 * 127 * (int32_t)dims, "longest dot_i8", (rf_cpu_level)level, dims);
      if (4 * 127 * 127 * (int64_t)dims > INT32_MAX) continue;
      table->l2_i8(high, low, LENGTH, dims, NULL, 1, &sum);
      check(sum == 254 * 254 * (int32_t)dims, "longest l2_i8", (rf_cpu_level)level, dims);
    }
  }
}

// MARK: - Codes

static void check_halves(void) {
  for (uint32_t bits = 0; bits < 0x10000; bits++) {
    uint16_t half = (uint16_t)bits, back;
    float value;
    rf_f32_from_f16(&half, 1, &value);
    rf_f16_from_f32(&value, 1, &back);
    int is_nan = (bits >> 10 & 31) == 31 && (bits & 0x3FF);
    check(is_nan ? isnan(value) : back == half, "float16 there and back", RF_CPU_SCALAR, bits);
#if defined(__aarch64__)
    __fp16 native;
    memcpy(&native, &half, 2);
    check(is_nan || (float)native == value, "float16 of the machine", RF_CPU_NEON, bits);
#endif
  }
  for (size_t i = 0; i < 200000; i++) {
    uint32_t bits = (uint32_t)random_bits();
    float value;
    memcpy(&value, &bits, 4);
    uint16_t half;
    rf_f16_from_f32(&value, 1, &half);
    if (!isnan(value)) add_to_digest(&half, 2);
#if defined(__aarch64__)
    __fp16 native = (__fp16)value;
    check(isnan(value) || !memcmp(&native, &half, 2), "float16 by the machine", RF_CPU_NEON, i);
#endif
  }
}

static void check_encoding(void) {
  static float vector[LONGEST], center[LONGEST], out[LONGEST];
  static int8_t codes[LONGEST + 64];
  static uint8_t fine[LONGEST / 2 + 64];
  for (size_t count = 0; count <= 4097; count = next_length(count)) {
    for (size_t i = 0; i < count; i++) {
      vector[i] = random_float();
      center[i] = random_float() * 0.1f;
    }
    float largest = rf_largest_magnitude(vector, center, count);
    float scale = largest > 0 ? largest / 127 : 1;
    int64_t squares = rf_encode_i8(vector, center, 1 / scale, count, codes), expected = 0;
    for (size_t i = 0; i < count; i++) expected += codes[i] * codes[i];
    check(squares == expected, "squares of 8-bit codes", RF_CPU_SCALAR, count);
    double error = rf_encoding_error(vector, center, scale, codes, count);
    add_to_digest(codes, count);
    add_to_digest(&squares, sizeof squares);
    add_to_digest(&error, sizeof error);

    size_t stride = (count + 63) / 64 * 64;
    int64_t fine_squares;
    float step = largest > 0 ? largest / 2032 : 1;
    squares = rf_encode_i12(vector, center, 1 / step, count, stride, codes, fine, &fine_squares);
    add_to_digest(codes, stride);
    add_to_digest(fine, stride / 2);
    add_to_digest(&squares, sizeof squares);
    add_to_digest(&fine_squares, sizeof fine_squares);
    rf_decode_i12(codes, fine, center, step, count, out);
    for (size_t i = 0; i < count; i++) {
      check(fabsf(out[i] - vector[i]) <= 0.51f * step + 1e-6f * largest, "12-bit codes",
            RF_CPU_SCALAR, count);
    }
    rf_normalize(vector, count, out);
    add_to_digest(out, count * sizeof *out);
    check(rf_all_finite(vector, count), "all finite", RF_CPU_SCALAR, count);
    if (count > 0) {
      vector[below(count)] = below(2) ? INFINITY : NAN;
      check(!rf_all_finite(vector, count), "not all finite", RF_CPU_SCALAR, count);
    }
  }
}

static void check_checksums(void) {
  static uint8_t bytes[LONGEST + 8];
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)random_bits();
  check(rf_crc32c(0, "123456789", 9) == 0xE3069283, "the checksum's test vector", RF_CPU_SCALAR, 9);
  for (size_t length = 0; length <= 4097; length = next_length(length)) {
    size_t start = below(8);
    uint32_t before = (uint32_t)random_bits();
    check(rf_crc32c(before, bytes + start, length) ==
              rf_crc32c_portable(before, bytes + start, length),
          "crc32c", rf_cpu_level_in_use(), length);
  }
}

// MARK: - Scores

static void check_scores(void) {
  enum { WIDTH = 1024 };
  static uint8_t codes[ROWS * WIDTH / 4];
  static float values[LONGEST], sums[LONGEST], scales[ROWS], expected[ROWS], found[ROWS];
  static uint32_t hits[LONGEST];
  fill_rows(0);
  for (size_t i = 0; i < ROWS; i++) scales[i] = fabsf(random_float());
  for (size_t width = 128; width <= WIDTH; width += 128) {
    for (size_t i = 0; i < sizeof codes; i++) codes[i] = (uint8_t)random_bits();
    for (size_t i = 0; i < ROWS; i++) {
      int32_t sum = 0;
      for (size_t k = 0; k < width; k++) {
        size_t byte = i * (width / 4) + k / 128 * 32 + k % 32;
        sum += query_i8[k] * (2 * (codes[byte] >> k % 128 / 32 * 2 & 3) - 3);
      }
      float product = 0.37f * (float)sum;
      product += 0.11f;
      expected[i] = scales[i] * product;
    }
    for (int level = 0; level < RF_CPU_LEVELS; level++) {
      if (!rf_cpu_supports((rf_cpu_level)level)) continue;
      rf_sketch_bounds((rf_cpu_level)level, codes, scales, ROWS, width, query_i8, 0.37f, 0.11f,
                       found);
      check(!memcmp(found, expected, sizeof found), "sketch", (rf_cpu_level)level, width);
    }
  }
  for (size_t width = 32; width <= 512; width += 32) {
    uint32_t ids[ROWS];
    for (size_t i = 0; i < ROWS; i++) {
      ids[i] = (uint32_t)below(ROWS);
      int32_t sum = 0;
      for (size_t k = 0; k < width; k++) sum += query_i8[k] * rows_i8[ids[i] * width + k];
      expected[i] = 0.37f * scales[ids[i]] * (float)sum;
    }
    rf_scoring_int8_at(rows_i8, scales, ids, ROWS, width, query_i8, 0.37f, found);
    for (size_t i = 0; i < ROWS; i++) {
      check(fabsf(found[i] - expected[i]) <= 1e-6f * fabsf(expected[i]), "scores of 8-bit codes",
            rf_cpu_level_in_use(), width);
    }
  }
  for (size_t count = 0; count <= 4097; count = next_length(count)) {
    for (size_t i = 0; i < count; i++) values[i] = below(50) ? random_float() : NAN;
    size_t number = rf_scoring_at_least(values, count, 0.5f, hits), next = 0;
    int is_right = 1;
    for (size_t i = 0; i < count; i++) {
      if (values[i] >= 0.5f) is_right &= next < number && hits[next++] == i;
    }
    check(is_right && next == number, "scores at least", rf_cpu_level_in_use(), count);
    for (size_t i = 0; i < count; i++) sums[i] = values[i] = random_float();
    rf_scoring_add_scaled(sums, values, count, 0.25f);
    for (size_t i = 0; i < count; i++) {
      check(fabsf(sums[i] - 1.25f * values[i]) <= 1e-6f * fabsf(values[i]), "add scaled",
            rf_cpu_level_in_use(), count);
    }
  }
}

static void check_ranges(void) {
  static uint16_t narrow[LONGEST];
  static uint32_t wide[LONGEST];
  static float real[LONGEST];
  uint64_t words[LONGEST / 64 + 1];
  for (size_t count = 0; count <= 4097; count = next_length(count)) {
    for (size_t i = 0; i < count; i++) {
      narrow[i] = (uint16_t)below(100);
      wide[i] = (uint32_t)(random_bits() >> below(40));
      real[i] = below(20) ? random_float() : NAN;
    }
    int is_right[3] = {1, 1, 1};
    rf_ranges_u16(narrow, count, 20, 60, words);
    for (size_t i = 0; i < count; i++)
      is_right[0] &= (words[i / 64] >> i % 64 & 1) == (narrow[i] >= 20 && narrow[i] <= 60);
    rf_ranges_u32(wide, count, 1000, 1u << 30, words);
    for (size_t i = 0; i < count; i++)
      is_right[1] &= (words[i / 64] >> i % 64 & 1) == (wide[i] >= 1000 && wide[i] <= 1u << 30);
    rf_ranges_f32(real, count, -0.25f, 0.5f, words);
    for (size_t i = 0; i < count; i++)
      is_right[2] &= (words[i / 64] >> i % 64 & 1) == (real[i] >= -0.25f && real[i] <= 0.5f);
    check(is_right[0], "range of u16", rf_cpu_level_in_use(), count);
    check(is_right[1], "range of u32", rf_cpu_level_in_use(), count);
    check(is_right[2], "range of f32", rf_cpu_level_in_use(), count);
  }
}

// MARK: - Links

static void check_links(void) {
  uint8_t bytes[1200];
  uint32_t expected[257], found[257];
  for (size_t count = 1; count <= 256; count++) {
    for (unsigned low_bits = 0; low_bits < 28; low_bits += 3) {
      for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)random_bits();
      expected[count] = found[count] = 7;
      rf_unpack_links_portable(bytes, count, low_bits, expected);
      rf_unpack_links(bytes, count, low_bits, found);
      check(!memcmp(expected, found, 4 * count + 4), "links", rf_cpu_level_in_use(), count);
    }
  }
}

// MARK: - Postings

static void check_packing(void) {
  uint32_t values[128], unpacked[128];
  uint8_t bytes[16 * 32 + 8];
  for (uint32_t bits = 0; bits <= 32; bits++) {
    uint32_t mask = bits == 32 ? UINT32_MAX : (1u << bits) - 1, largest = 0;
    for (size_t i = 0; i < 128; i++) {
      values[i] = (uint32_t)random_bits() & mask;
      largest = values[i] > largest ? values[i] : largest;
    }
    rf_postings_pack(values, bits, bytes);
    check(rf_postings_unpack(bytes, bits, 0, unpacked) == largest, "largest of a block",
          rf_cpu_level_in_use(), bits);
    check(!memcmp(values, unpacked, sizeof values), "unpack", rf_cpu_level_in_use(), bits);
    for (size_t i = 0; i < 128; i++) {
      check(rf_postings_value(bytes, bits, i) == values[i], "one value", rf_cpu_level_in_use(),
            bits);
    }
    if (bits > 20) continue;
    rf_postings_unpack_ordinals(bytes, bits, UINT32_MAX, unpacked);
    uint32_t ordinal = UINT32_MAX;
    int is_right = 1;
    for (size_t i = 0; i < 128; i++) is_right &= unpacked[i] == (ordinal += values[i] + 1);
    check(is_right, "unpack ordinals", rf_cpu_level_in_use(), bits);
    for (size_t count = 0; count < 128; count++) {
      rf_postings_put_bits(values, bits, count, bytes);
      rf_postings_bits(bytes, bits, 0, count, unpacked);
      check(!memcmp(values, unpacked, count * 4), "bits", rf_cpu_level_in_use(), count);
    }
  }
}

static void check_matching(void) {
  enum { SPAN = 4096 };
  uint8_t bitmap[SPAN / 8 + 8];
  uint32_t ordinals[128], targets[300], hits[302], positions[302], listed[128];
  for (size_t round = 0; round < 400; round++) {
    size_t count = round < 130 ? round : below(129), target_count = below(300), span = 0;
    if (count > 128) count = 128;
    memset(bitmap, 0, sizeof bitmap);
    for (size_t i = 0; i < count; i++) {
      ordinals[i] = (uint32_t)(100 + span);
      bitmap[span / 8] |= (uint8_t)(1 << span % 8);
      span += 1 + below(30);
    }
    uint32_t target = 60;
    for (size_t i = 0; i < target_count; i++) targets[i] = target += 1 + (uint32_t)below(16);
    size_t last = count ? ordinals[count - 1] - 100 + 1 : 0;
    size_t found = rf_postings_match(ordinals, count, targets, target_count, hits, positions);
    int is_right = 1;
    size_t next = 0;
    for (size_t i = 0; i < target_count; i++) {
      for (size_t at = 0; at < count; at++) {
        if (ordinals[at] != targets[i]) continue;
        is_right &= next < found && hits[next] == i && positions[next] == at;
        next++;
      }
    }
    check(is_right && next == found, "match", rf_cpu_level_in_use(), count);
    size_t again = rf_postings_bitmap_match(bitmap, last, 100, targets, target_count, hits,
                                            positions);
    is_right = again == found;
    for (size_t i = 0; i < again && is_right; i++) {
      is_right &= ordinals[positions[i]] == targets[hits[i]];
    }
    check(is_right, "bitmap match", rf_cpu_level_in_use(), count);
    check(rf_postings_bitmap_ordinals(bitmap, last, 100, listed, 128) == count &&
              !memcmp(listed, ordinals, count * 4),
          "bitmap ordinals", rf_cpu_level_in_use(), count);
    size_t bound = rf_postings_lower_bound(ordinals, 0, count, 1000);
    check((bound == 0 || ordinals[bound - 1] < 1000) && (bound == count || ordinals[bound] >= 1000),
          "lower bound", rf_cpu_level_in_use(), count);
  }
}

static void check_windows(void) {
  enum { WORDS = 64, SIZE = WORDS * 64 };
  static uint32_t window[SIZE], ordinals[SIZE + 2], scores[SIZE + 2], expected[SIZE];
  static uint64_t touched[WORDS];
  for (size_t density = 1; density <= 128; density *= 2) {
    size_t number = 0;
    for (size_t i = 0; i < SIZE; i++) {
      expected[i] = below(density) ? 0 : 1 + (uint32_t)below(1000);
      uint32_t ordinal = (uint32_t)i + 500;
      if (!expected[i]) continue;
      number++;
      rf_postings_add(&ordinal, &expected[i], 1, 500, 0, window, touched);
    }
    size_t found = rf_postings_flush(touched, WORDS, window, 500, ordinals, scores), next = 0;
    int is_right = found == number;
    for (size_t i = 0; i < SIZE && is_right; i++) {
      if (!expected[i]) continue;
      is_right &= ordinals[next] == i + 500 && scores[next] == expected[i];
      next++;
    }
    for (size_t i = 0; i < SIZE; i++) is_right &= window[i] == 0;
    for (size_t i = 0; i < WORDS; i++) is_right &= touched[i] == 0;
    check(is_right, "flush", rf_cpu_level_in_use(), density);
    size_t passing = 0;
    for (size_t i = 0; i < found; i++) passing += scores[i] + 10 > 600;
    check(rf_postings_prune(ordinals, scores, found, 10, NULL, 600) == passing, "prune",
          rf_cpu_level_in_use(), density);
  }
}

// MARK: - Linear algebra, within a tolerance

static void check_algebra(void) {
  enum { WIDTH = 128, COUNT = 32 };
  static float w[COUNT * WIDTH], scores[COUNT], gram[COUNT * COUNT + 4], solved[COUNT], b[COUNT];
  for (size_t width = 16; width <= WIDTH; width += 16) {
    for (size_t i = 0; i < COUNT * width; i++) w[i] = (float)(int32_t)random_bits() * 0x1p-31f;
    rf_linalg_scores(w, COUNT, width, w, scores);
    for (size_t i = 0; i < COUNT; i++) {
      double sum = 0;
      for (size_t k = 0; k < width; k++) sum += (double)w[k] * w[i * width + k];
      check(fabs(sum - scores[i]) < 1e-5 * (double)width, "scores", RF_CPU_SCALAR, width);
      check(fabs(sum - rf_linalg_dot(w, w + i * width, width)) < 1e-5 * (double)width, "dot",
            RF_CPU_SCALAR, width);
    }
    rf_linalg_gram(w, COUNT, width, gram, COUNT);
    for (size_t i = 0; i < COUNT; i++) gram[i * COUNT + i] += 1;
    // A x = b for a known x.
    for (size_t i = 0; i < COUNT; i++) {
      double sum = 0;
      for (size_t j = 0; j < COUNT; j++) {
        double entry = gram[i < j ? i * COUNT + j : j * COUNT + i];
        sum += entry * ((double)j - 10);
      }
      solved[i] = b[i] = (float)sum;
    }
    check(rf_linalg_cholesky(gram, COUNT, COUNT) == 0, "positive definite", RF_CPU_SCALAR, width);
    rf_linalg_cholesky_solve(gram, COUNT, COUNT, solved);
    for (size_t i = 0; i < COUNT; i++) {
      check(fabs(solved[i] - ((double)i - 10)) < 0.01, "solution", RF_CPU_SCALAR, width);
    }
  }
}

static void check_encoder(void) {
  enum { INPUTS = 70, OUTPUTS = 37, STRIDE = 96, COUNT = 5 };
  static float weights[OUTPUTS * INPUTS], packed[64 * INPUTS], bias[64];
  static float x[COUNT * STRIDE], y[COUNT * STRIDE];
  for (size_t i = 0; i < OUTPUTS * INPUTS; i++) weights[i] = (float)below(200) * 0.01f - 1;
  for (size_t i = 0; i < OUTPUTS; i++) bias[i] = (float)below(200) * 0.01f - 1;
  for (size_t row = 0; row < COUNT; row++)
    for (size_t k = 0; k < INPUTS; k++) x[row * STRIDE + k] = (float)below(200) * 0.01f - 1;
  rf_encoder_pack(weights, OUTPUTS, INPUTS, packed);
  for (int epilogue = RF_ENCODER_BIAS; epilogue <= RF_ENCODER_GELU; epilogue++) {
    rf_encoder_linear(rf_encoder_level(), x, STRIDE, COUNT, INPUTS, packed, bias, OUTPUTS, epilogue,
                      NULL, y, STRIDE);
    for (size_t row = 0; row < COUNT; row++) {
      for (size_t out = 0; out < OUTPUTS; out++) {
        double sum = bias[out];
        for (size_t k = 0; k < INPUTS; k++)
          sum += (double)x[row * STRIDE + k] * weights[out * INPUTS + k];
        if (epilogue == RF_ENCODER_GELU) sum *= 0.5 * (1 + erf(sum / sqrt(2)));
        check(fabs(sum - y[row * STRIDE + out]) < 1e-4, "encoder's product", RF_CPU_SCALAR, out);
      }
    }
  }
}

int main(void) {
  check_distances();
  check_longest_sums();
  check_halves();
  check_encoding();
  check_checksums();
  check_scores();
  check_ranges();
  check_links();
  check_packing();
  check_matching();
  check_windows();
  check_algebra();
  check_encoder();
  printf("levels:");
  for (int level = 0; level < RF_CPU_LEVELS; level++) {
    if (rf_cpu_supports((rf_cpu_level)level)) printf(" %s", rf_cpu_level_name((rf_cpu_level)level));
  }
  printf("\n%llu checks, %llu failures\n", (unsigned long long)checks,
         (unsigned long long)failures);
  printf("digest %016llx\n", (unsigned long long)digest);
  return failures > 0;
}
