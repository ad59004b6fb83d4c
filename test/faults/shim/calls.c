/* The calls themselves: each is counted, may fail, is done, and is written down. */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

__attribute__((constructor)) static void calls_start(void) { files_start(); }

static int opened(int fd, const char *path, int flags) {
  int error = errno;
  const char *name = inside(path);
  if (fd >= 0) file_opened(fd, path);
  if (fd >= 0 && name != NULL) log_paths(STEP_OPEN, fd, flags, name, "");
  unlock_steps();
  errno = error;
  return fd;
}

/* Only what makes or empties a file changes the disk. */
static int open_fails(const char *path, int flags) {
  lock_steps();
  if (inside(path) == NULL || (flags & (O_CREAT | O_TRUNC)) == 0) return 0;
  if (!step_fails(STEP_OPEN)) return 0;
  unlock_steps();
  return 1;
}

static mode_t mode_of(int flags, va_list rest) {
  return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = mode_of(flags, rest); \
    va_end(rest); \
    if (open_fails(path, flags)) return -1; \
    return opened(real_##name(path, flags, mode), path, flags); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = mode_of(flags, rest); \
    va_end(rest); \
    if (open_fails(path, flags)) return -1; \
    return opened(real_##name(folder, path, flags, mode), path, flags); \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  REAL(close);
  lock_steps();
  file_closed(fd);
  unlock_steps();
  return real_close(fd);
}

/* `at` is -1 for a write at the file's own position. */
static int write_begins(int fd, int64_t *at, int64_t length) {
  lock_steps();
  if (!is_watched(fd)) return 0;
  int flags = fcntl(fd, F_GETFL);
  if (*at < 0) *at = (flags & O_APPEND) != 0 ? size_of(fd) : lseek(fd, 0, SEEK_CUR);
  if (!write_fails(fd, *at, length)) return 0;
  unlock_steps();
  return 1;
}

static ssize_t wrote(int fd, int64_t at, const void *data, ssize_t done) {
  int error = errno;
  if (is_watched(fd) && done > 0) log_step(STEP_WRITE, fd, at, data, done);
  unlock_steps();
  errno = error;
  return done;
}

ssize_t write(int fd, const void *data, size_t length) {
  REAL(write);
  int64_t at = -1;
  if (write_begins(fd, &at, (int64_t)length)) return -1;
  return wrote(fd, at, data, real_write(fd, data, length));
}

#define PWRITE(name, offset_type) \
  ssize_t name(int fd, const void *data, size_t length, offset_type at) { \
    REAL(name); \
    int64_t place = at; \
    if (write_begins(fd, &place, (int64_t)length)) return -1; \
    return wrote(fd, place, data, real_##name(fd, data, length, at)); \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name) \
  int name(int fd) { \
    REAL(name); \
    lock_steps(); \
    int watched = is_watched(fd); \
    int result = watched && step_fails(STEP_SYNC) ? -1 : real_##name(fd); \
    if (watched && result == 0) log_step(STEP_SYNC, fd, 0, NULL, 0); \
    unlock_steps(); \
    return result; \
  }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, offset_type) \
  int name(int fd, offset_type size) { \
    REAL(name); \
    lock_steps(); \
    int watched = is_watched(fd); \
    int64_t before = watched ? size_of(fd) : 0; \
    int result = watched && step_fails(STEP_TRUNCATE) ? -1 : real_##name(fd, size); \
    if (watched && result == 0) { \
      if (before > size) give_back(before - size); \
      log_step(STEP_TRUNCATE, fd, size, NULL, 0); \
    } \
    unlock_steps(); \
    return result; \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
  REAL(rename);
  lock_steps();
  int watched = inside(from) != NULL && inside(to) != NULL;
  int result = watched && step_fails(STEP_RENAME) ? -1 : real_rename(from, to);
  if (watched && result == 0) log_paths(STEP_RENAME, -1, 0, inside(from), inside(to));
  unlock_steps();
  return result;
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  lock_steps();
  int watched = inside(path) != NULL;
  int result = watched && step_fails(STEP_MKDIR) ? -1 : real_mkdir(path, mode);
  if (watched && result == 0) log_paths(STEP_MKDIR, -1, 0, inside(path), "");
  unlock_steps();
  return result;
}
