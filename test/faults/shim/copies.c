/* Copies that the system makes by itself: written down as the writes that they amount to. */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The clone of a whole file; its number is not in every header. */
#define FICLONE_REQUEST 0x40049409UL

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
  REAL(sendfile64);
  if (!is_watched(to)) return real_sendfile64(to, from, at, count);
  lock_steps();
  int64_t read_at = at != NULL ? *at : lseek(from, 0, SEEK_CUR);
  int64_t write_at = lseek(to, 0, SEEK_CUR);
  ssize_t done = -1;
  if (!write_fails(to, write_at, (int64_t)count)) done = real_sendfile64(to, from, at, count);
  int error = errno;
  if (done > 0) {
    char *copied = malloc((size_t)done);
    if (copied == NULL || pread(from, copied, (size_t)done, read_at) != done) abort();
    log_step(STEP_WRITE, to, write_at, copied, done);
    free(copied);
  }
  unlock_steps();
  errno = error;
  return done;
}

/* Who copies otherwise is sent back to sendfile. */
long syscall(long number, ...) {
  static long (*real)(long, ...);
  if (real == NULL) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_copy_file_range && is_watched((int)c)) {
    errno = ENOSYS;
    return -1;
  }
  return real(number, a, b, c, d, e, f);
}

int ioctl(int fd, unsigned long request, ...) {
  static int (*real)(int, unsigned long, ...);
  if (real == NULL) real = (int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl");
  va_list rest;
  va_start(rest, request);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  if (request == FICLONE_REQUEST && is_watched(fd)) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return real(fd, request, argument);
}
