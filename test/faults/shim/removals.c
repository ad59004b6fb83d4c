/* The many ways to take a name away. */
#define _GNU_SOURCE
#include "shim.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int64_t size_at(const char *path) {
  struct stat found;
  return stat(path, &found) == 0 ? found.st_size : 0;
}

/* What is left to do once the real call is chosen: it is counted, done and written down. */
#define REMOVED(path, call) \
  do { \
    lock_steps(); \
    const char *name = inside(path); \
    int64_t size = name != NULL ? size_at(path) : 0; \
    int result = name != NULL && step_fails(STEP_UNLINK) ? -1 : (call); \
    if (name != NULL && result == 0) { \
      give_back(size); \
      log_paths(STEP_UNLINK, -1, 0, name, ""); \
    } \
    unlock_steps(); \
    return result; \
  } while (0)

int unlink(const char *path) {
  REAL(unlink);
  REMOVED(path, real_unlink(path));
}

int remove(const char *path) {
  REAL(remove);
  REMOVED(path, real_remove(path));
}

int rmdir(const char *path) {
  REAL(rmdir);
  REMOVED(path, real_rmdir(path));
}

int unlinkat(int folder, const char *path, int flags) {
  REAL(unlinkat);
  char whole[PATH_MAX] = "";
  if (path[0] == '/') {
    snprintf(whole, sizeof whole, "%s", path);
  } else if (folder != AT_FDCWD) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, whole, sizeof whole - 1);
    size_t used = length > 0 ? (size_t)length : 0;
    snprintf(whole + used, sizeof whole - used, "/%s", path);
  }
  REMOVED(whole, real_unlinkat(folder, path, flags));
}
