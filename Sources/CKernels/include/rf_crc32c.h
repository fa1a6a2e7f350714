#ifndef RF_CRC32C_H
#define RF_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/// Continues a CRC-32C (Castagnoli, reflected 0x82F63B78) over `length` bytes.
/// Start with `crc` 0; feed the result back in to continue over the next bytes.
uint32_t rf_crc32c(uint32_t crc, const void *bytes, size_t length);

/// The same by table, on any processor: the oracle of the instruction.
uint32_t rf_crc32c_portable(uint32_t crc, const void *bytes, size_t length);

#endif
