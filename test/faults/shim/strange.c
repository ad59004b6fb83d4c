/* Calls that change files and that nobody here makes: were one made, its name is written down, and
   whoever reads the record refuses it. */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

static void strange(int fd, const char *name) {
  lock_steps();
  if (is_watched(fd)) log_paths(STEP_STRANGE, fd, 0, name, "");
  unlock_steps();
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  strange(fd, "writev");
  return real_writev(fd, parts, count);
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  REAL(pwritev64);
  strange(fd, "pwritev64");
  return real_pwritev64(fd, parts, count, at);
}

int fallocate64(int fd, int mode, off64_t at, off64_t length) {
  REAL(fallocate64);
  strange(fd, "fallocate64");
  return real_fallocate64(fd, mode, at, length);
}

int posix_fallocate64(int fd, off64_t at, off64_t length) {
  REAL(posix_fallocate64);
  strange(fd, "posix_fallocate64");
  return real_posix_fallocate64(fd, at, length);
}
