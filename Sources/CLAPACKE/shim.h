#ifndef REFRAIN_CLAPACKE_SHIM_H
#define REFRAIN_CLAPACKE_SHIM_H

#include <cblas.h>
#include <lapacke.h>

#endif
