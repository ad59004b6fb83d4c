/* Decides which step goes wrong. Called with the steps locked. */
#define _GNU_SOURCE
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct control *control;

__attribute__((constructor)) static void faults_start(void) {
  const char *path = getenv("WATERBAR_SHIM_CONTROL");
  if (path == NULL) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
  if (fd < 0) abort();
  control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (control == MAP_FAILED) abort();
  syscall(SYS_close, fd);
}

/* 1 where the step must not be done, with errno set. */
int step_fails(enum step kind) {
  if (control == NULL || control->mode == 0 || (control->steps >> kind & 1) == 0) return 0;
  control->seen += 1;
  int due = control->seen == control->nth || (control->forever && control->seen > control->nth);
  if (!due) return 0;
  control->fired += 1;
  if (control->mode == 2) kill(getpid(), SIGKILL);
  errno = (int)control->error;
  return 1;
}

int write_fails(int fd, int64_t at, int64_t length) {
  if (step_fails(STEP_WRITE)) return 1;
  if (control == NULL || control->quota < 0) return 0;
  int64_t added = at + length - size_of(fd);
  if (added <= 0) return 0;
  if (added > control->quota) {
    errno = ENOSPC;
    return 1;
  }
  control->quota -= added;
  return 0;
}

void give_back(int64_t bytes) {
  if (control != NULL && control->quota >= 0) control->quota += bytes;
}
