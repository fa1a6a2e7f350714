#ifndef RF_ENCODER_DECOMPOSITION_H
#define RF_ENCODER_DECOMPOSITION_H

#include <stdint.h>

/// A character and what is left of its canonical decomposition without nonspacing marks: up to
/// three characters, filled up with zeros.
typedef struct {
  uint32_t scalar;
  uint32_t base[3];
} rf_encoder_decomposition;

/// The entry of a character, or null when it does not decompose. Hangul syllables, which follow a
/// rule, are left out.
const rf_encoder_decomposition *rf_encoder_find_decomposition(uint32_t scalar);

#endif
