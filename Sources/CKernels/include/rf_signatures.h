#ifndef RF_SIGNATURES_H
#define RF_SIGNATURES_H

#include <stddef.h>
#include <stdint.h>

/// Which of `signatures[from..<count]` differ from `target` in at most `bits` (0...4) bits: their indexes,
/// ascending, into `found`. Stops when fewer than 16 places of `capacity` are left.
/// Writes how many there are to `number`; returns the index after the last one looked at.
size_t rf_signatures_near(
    const uint16_t *signatures, size_t from, size_t count, uint16_t target, unsigned bits,
    uint32_t *found, size_t capacity, size_t *number);

#endif
