#ifndef REFRAIN_CZLIB_SHIM_H
#define REFRAIN_CZLIB_SHIM_H
#include <zlib.h>
#endif
