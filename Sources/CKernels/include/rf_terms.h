#ifndef RF_TERMS_H
#define RF_TERMS_H

#include <stddef.h>
#include <stdint.h>

/// How many of some ascending numbers are at most `limit`: for few of them, all of which are looked at.
size_t rf_terms_at_most(const uint64_t *numbers, size_t count, uint64_t limit);

/// Terms in the order of their bytes, of each those that it does not share with the one before it.
typedef struct {
  const uint8_t *bytes;
  /// How many bytes can be read from there.
  size_t size;
  /// For each term, all its bytes, and how many of them it shares; of the first that does not count.
  const uint8_t *lengths;
  const uint8_t *shared;
  /// At most sixteen.
  size_t count;
} rf_terms_group;

/// The first term of a group that does not come before `key`, or their number; `isEqual` says whether it is
/// the key. Lengths must fit: every term is at least as long as what it shares, and all are in `size`.
size_t rf_terms_find(
    const rf_terms_group *group, const uint8_t *key, size_t length, int *isEqual);

#endif
