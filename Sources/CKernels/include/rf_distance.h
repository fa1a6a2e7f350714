#ifndef RF_DISTANCE_H
#define RF_DISTANCE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "rf_cpu.h"

// Distances of one query to many rows.
//
// Every kernel takes a query of `dims` elements, the first row, the distance in elements from one
// row to the next (`stride`, at least `dims`), and `count` rows: those that `ids` lists, or rows
// 0..<count when `ids` is null. It writes one number a row to `out`. Rows need no alignment, and
// nothing beyond `dims` elements of a row is read. `dims` may be any number from 0; the 8-bit
// kernels are exact up to 65,536.
//
// 8-bit kernels give the same integer at every level, for values from -127 to 127.
// Floating-point kernels give the same bits at every level: 32 partial sums (element i goes to sum
// i mod 32) by fused multiply-add, and then halves added to halves, 16 to 8 to 4 to 2 to 1.

typedef void (*rf_rows_i8)(const int8_t *query, const int8_t *rows, size_t stride, size_t dims,
                           const uint32_t *ids, size_t count, int32_t *out);
typedef void (*rf_rows_i8_f32)(const int8_t *query, const int8_t *rows, size_t stride, size_t dims,
                               const uint32_t *ids, size_t count, float *out);
typedef void (*rf_rows_f32)(const float *query, const float *rows, size_t stride, size_t dims,
                            const uint32_t *ids, size_t count, float *out);
typedef void (*rf_rows_f16)(const float *query, const uint16_t *rows, size_t stride, size_t dims,
                            const uint32_t *ids, size_t count, float *out);

// 12-bit codes: an 8-bit code and four bits that refine it, in an array of their own. The number
// that both stand for is 16 * code + fine - 8, with `fine` from 0 to 15. Of each 64 numbers, byte i
// of the 32 bytes of `fine` holds number i in its low half and number i + 32 in its high half.
//
// `stride` is a multiple of 64 and the number of elements that are read, of the query too; rows of
// `fine` are stride / 2 bytes apart. Row r counts in steps of terms[2 * r] / 16.
typedef void (*rf_rows_i12)(const float *query, const int8_t *codes, const uint8_t *fine,
                            size_t stride, const float *terms, const uint32_t *ids, size_t count,
                            float *out);

/// The kernels of one level.
typedef struct rf_distance_kernels {
  rf_cpu_level level;
  /// Inner products and squared Euclidean distances of 8-bit codes.
  rf_rows_i8 dot_i8, l2_i8;
  /// Cosines of 8-bit codes: 0 where the query or the row is zero.
  rf_rows_i8_f32 cosine_i8;
  /// Inner products, squared Euclidean distances and cosines of a float32 query and float32 rows.
  rf_rows_f32 dot_f32, l2_f32, cosine_f32;
  /// The same with IEEE float16 rows, which are widened exactly.
  rf_rows_f16 dot_f16, l2_f16, cosine_f16;
  /// Inner products and squared Euclidean distances of a float32 query and 12-bit codes.
  rf_rows_i12 dot_i12, l2_i12;
} rf_distance_kernels;

/// The kernels of the level in use (`rf_cpu_level_in_use`). Never null.
const rf_distance_kernels *rf_distance_kernels_in_use(void);

/// The kernels of `level`, or null where the machine cannot run them.
const rf_distance_kernels *rf_distance_kernels_of(rf_cpu_level level);

/// float16 bits of `values`, rounded to nearest even; beyond 65,504 they become infinities.
void rf_f16_from_f32(const float *values, size_t count, uint16_t *out);

/// The exact float32 values of float16 bits.
void rf_f32_from_f16(const uint16_t *bits, size_t count, float *out);

/// Asks for the cache line at `address`; any address is allowed.
static inline void rf_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

/// Asks for the first `lines` cache lines at `address`.
static inline void rf_prefetch_lines(const void *address, size_t lines) {
  for (size_t line = 0; line < lines; line++) {
    __builtin_prefetch((const char *)address + line * 64, 0, 3);
  }
}

/// Reads link `i` of a list whose links take 2, 3 or 4 bytes, lowest byte first. With 3 the byte
/// behind the link is read too.
static inline uint32_t rf_link(const uint8_t *list, size_t width, size_t i) {
  uint32_t id;
  if (width == 2) {
    uint16_t narrow;
    memcpy(&narrow, list + 2 * i, 2);
    return narrow;
  }
  memcpy(&id, list + width * i, 4);
  return width == 3 ? id & 0xFFFFFF : id;
}

/// Reads a packed list of `count` links, ascending, of which each has its `low_bits` lowest bits in a
/// row of bits, and in a row of 2 `count` bits before that a one for each link, at the number of its
/// higher bits plus the number of links before it. The eight bytes behind the list are read too. Places
/// without a one, which only a damaged file has, are filled with the largest number.
void rf_unpack_links(const uint8_t *list, size_t count, unsigned low_bits, uint32_t *out);

/// The same in plain C, on any processor: the oracle of the instructions.
void rf_unpack_links_portable(const uint8_t *list, size_t count, unsigned low_bits, uint32_t *out);

static inline __attribute__((always_inline)) size_t rf_take_unvisited_of_width(
    const uint8_t *list, size_t width, size_t count, uint32_t limit, uint64_t *visited,
    uint32_t *out) {
  size_t taken = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t id = rf_link(list, width, i);
    id = id < limit ? id : 0;
    uint64_t word = visited[id >> 6];
    uint64_t bit = (uint64_t)1 << (id & 63);
    // No branch: whether an id was seen is close to a coin toss, and a wrong guess costs more
    // than a store that the next one overwrites.
    out[taken] = id;
    taken += (word & bit) == 0;
    visited[id >> 6] = word | bit;
  }
  return taken;
}

/// Copies to `out` the ids of `list` whose bit in `visited` is not set yet, sets their bits, and
/// returns how many there were. Links take `width` bytes (2, 3 or 4). Ids from `limit` on, which
/// only a damaged file holds, are read as 0. `limit` must be at least 1 and `out` must have room
/// for `count` ids.
static inline size_t rf_take_unvisited(const uint8_t *list, size_t width, size_t count,
                                       uint32_t limit, uint64_t *visited, uint32_t *out) {
  switch (width) {
    case 2: return rf_take_unvisited_of_width(list, 2, count, limit, visited, out);
    case 3: return rf_take_unvisited_of_width(list, 3, count, limit, visited, out);
    default: return rf_take_unvisited_of_width(list, 4, count, limit, visited, out);
  }
}

/// Splits the links of `list` that are not visited yet, and marks them as visited: those whose bits in
/// `allowed` are set go to `out`, the others to `through`; returns how many went to `out`, and counts
/// the others in `passed`. Both need room for `count` ids. Links as in `rf_take_unvisited`.
static inline size_t rf_take_allowed(const uint8_t *list, size_t width, size_t count, uint32_t limit,
                                     uint64_t *visited, const uint64_t *allowed, uint32_t *out,
                                     uint32_t *through, size_t *passed) {
  size_t fresh = rf_take_unvisited(list, width, count, limit, visited, through);
  size_t taken = 0, rest = 0;
  for (size_t i = 0; i < fresh; i++) {
    uint32_t id = through[i];
    size_t isAllowed = allowed[id >> 6] >> (id & 63) & 1;
    out[taken] = id;
    through[rest] = id;
    taken += isAllowed;
    rest += 1 - isAllowed;
  }
  *passed = rest;
  return taken;
}

static inline __attribute__((always_inline)) size_t rf_take_allowed_only_of_width(
    const uint8_t *list, size_t width, size_t count, uint32_t limit, uint64_t *visited,
    const uint64_t *allowed, uint32_t *out) {
  size_t taken = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t id = rf_link(list, width, i);
    id = id < limit ? id : 0;
    uint64_t word = visited[id >> 6];
    uint64_t bit = allowed[id >> 6] & (uint64_t)1 << (id & 63);
    out[taken] = id;
    taken += (bit & ~word) != 0;
    visited[id >> 6] = word | bit;
  }
  return taken;
}

/// Copies to `out`, which needs room for `count` ids, the links of `list` whose bits in `allowed` are
/// set and that are not visited yet, and marks these alone as visited.
static inline size_t rf_take_allowed_only(const uint8_t *list, size_t width, size_t count,
                                          uint32_t limit, uint64_t *visited,
                                          const uint64_t *allowed, uint32_t *out) {
  switch (width) {
    case 2: return rf_take_allowed_only_of_width(list, 2, count, limit, visited, allowed, out);
    case 3: return rf_take_allowed_only_of_width(list, 3, count, limit, visited, allowed, out);
    default: return rf_take_allowed_only_of_width(list, 4, count, limit, visited, allowed, out);
  }
}

#if defined(__clang__)
#define RF_UNPREDICTABLE(condition) __builtin_unpredictable(condition)
#else
#define RF_UNPREDICTABLE(condition) (condition)
#endif

/// The first position of the ascending `keys` whose key is not below `key`, without a branch that
/// depends on the keys.
static inline size_t rf_lower_bound(const uint64_t *keys, size_t count, uint64_t key) {
  const uint64_t *low = keys;
  while (count > 1) {
    size_t half = count / 2;
    const uint64_t *above = low + half;
    // Compilers would make a branch of it, and every second guess would be wrong.
    low = RF_UNPREDICTABLE(low[half - 1] < key) ? above : low;
    count -= half;
  }
  return (size_t)(low - keys) + (count == 1 && *low < key);
}

#endif
