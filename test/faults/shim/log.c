/* Writes steps down, each once it has been done: to the file WATERBAR_SHIM_LOG. */
#define _GNU_SOURCE
#include "shim.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int log_fd = -1;

struct head {
  int32_t kind;
  int32_t fd;
  int64_t at;
  int64_t length;
};

__attribute__((constructor)) static void log_start(void) {
  const char *path = getenv("WATERBAR_SHIM_LOG");
  if (path == NULL) return;
  log_fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
  if (log_fd < 0) abort();
}

static void put(const void *data, int64_t length) {
  const char *from = data;
  while (length > 0) {
    long done = syscall(SYS_write, log_fd, from, (size_t)length);
    if (done <= 0) abort();
    from += done;
    length -= done;
  }
}

void log_step(enum step kind, int fd, int64_t at, const void *data, int64_t length) {
  if (log_fd < 0) return;
  struct head head = {kind, fd, at, length};
  put(&head, sizeof head);
  if (data != NULL) put(data, length);
}

/* The data are both paths, each with its NUL. */
void log_paths(enum step kind, int fd, int64_t flags, const char *from, const char *to) {
  if (log_fd < 0) return;
  int64_t first = (int64_t)strlen(from) + 1;
  int64_t second = (int64_t)strlen(to) + 1;
  struct head head = {kind, fd, flags, first + second};
  put(&head, sizeof head);
  put(from, first);
  put(to, second);
}
