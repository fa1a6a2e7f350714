// Makes a program's file system fail on purpose, for Scripts/torture.py.
//
//     cc -shared -fPIC -O1 -o faults.so torture_faults.c -ldl
//     FAULT_UNDER=/path/x.refrain FAULT_AT=17 FAULT_KIND=ENOSPC LD_PRELOAD=./faults.so refrain build ...
//
// Calls that change files below FAULT_UNDER are counted from 1; from the one numbered FAULT_AT on they
// fail (FAULT_ONCE=1: that one alone). FAULT_KIND is ENOSPC or EIO, for writes, syncs and renames
// alike, or SHORT: every write takes half of what it is given, and nothing fails. At the end the number
// of calls goes to FAULT_COUNT, a file. A published generation that is opened for writing, cut or
// renamed over is written to that file too: mapped files must never change.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static const char *under(void) { return getenv("FAULT_UNDER"); }

static int is_under(const char *path) {
  const char *folder = under();
  return folder && path && strstr(path, folder) != NULL;
}

static int is_descriptor_under(int descriptor) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_under(path);
}

// Whether this call, one of those that count, has to fail.
static int fails(void) {
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND"), *once = getenv("FAULT_ONCE");
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (!at || !kind || !strcmp(kind, "SHORT")) return 0;
  long from = atol(at);
  if (once ? number != from : number < from) return 0;
  errno = !strcmp(kind, "EIO") ? EIO : ENOSPC;
  return 1;
}

static size_t taken(size_t count) {
  const char *kind = getenv("FAULT_KIND");
  return kind && !strcmp(kind, "SHORT") && count > 1 ? count / 2 : count;
}

static void say(const char *what, const char *path) {
  const char *file = getenv("FAULT_COUNT");
  if (!file) return;
  FILE *out = fopen(file, "a");
  if (!out) return;
  fprintf(out, "%s %s\n", what, path);
  fclose(out);
}

// A file of a published generation: its folder has digits alone for a name.
static int is_published(const char *path) {
  if (!is_under(path)) return 0;
  const char *folder = strstr(path, "/generations/");
  if (!folder) return 0;
  folder += strlen("/generations/");
  size_t digits = strspn(folder, "0123456789");
  return digits >= 6 && folder[digits] == '/';
}

#define NEXT(name) \
  static __typeof__(&name) next; \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  NEXT(write);
  if (!is_descriptor_under(descriptor)) return next(descriptor, bytes, count);
  return fails() ? -1 : next(descriptor, bytes, taken(count));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  NEXT(pwrite);
  if (!is_descriptor_under(descriptor)) return next(descriptor, bytes, count, offset);
  return fails() ? -1 : next(descriptor, bytes, taken(count), offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset) {
  NEXT(pwrite64);
  if (!is_descriptor_under(descriptor)) return next(descriptor, bytes, count, offset);
  return fails() ? -1 : next(descriptor, bytes, taken(count), offset);
}

int fsync(int descriptor) {
  NEXT(fsync);
  return is_descriptor_under(descriptor) && fails() ? -1 : next(descriptor);
}

int fdatasync(int descriptor) {
  NEXT(fdatasync);
  return is_descriptor_under(descriptor) && fails() ? -1 : next(descriptor);
}

int rename(const char *from, const char *to) {
  NEXT(rename);
  if (is_published(to)) say("renamed over", to);
  return is_under(to) && fails() ? -1 : next(from, to);
}

static void look_at_cut(int descriptor) {
  char link[64], path[PATH_MAX] = "";
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size > 0) path[size] = 0;
  if (is_published(path)) say("cut", path);
}

int ftruncate(int descriptor, off_t length) {
  NEXT(ftruncate);
  look_at_cut(descriptor);
  return is_descriptor_under(descriptor) && fails() ? -1 : next(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
  NEXT(ftruncate64);
  look_at_cut(descriptor);
  return is_descriptor_under(descriptor) && fails() ? -1 : next(descriptor, length);
}

static void look_at_open(const char *path, int flags) {
  if ((flags & O_ACCMODE) != O_RDONLY && is_published(path)) say("opened for writing", path);
}

int open(const char *path, int flags, ...) {
  NEXT(open);
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  look_at_open(path, flags);
  return next(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  NEXT(open64);
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  look_at_open(path, flags);
  return next(path, flags, mode);
}

__attribute__((destructor)) static void report(void) {
  char number[32];
  snprintf(number, sizeof number, "%ld", atomic_load(&calls));
  say("calls", number);
}
