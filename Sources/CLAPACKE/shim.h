#ifndef REFRAIN_CLAPACKE_SHIM_H
#define REFRAIN_CLAPACKE_SHIM_H

#ifdef __APPLE__
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#include <lapacke.h>
#endif

#endif
