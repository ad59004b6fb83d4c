/* Which files are looked at: those below WATERBAR_SHIM_ROOT. */
#define _GNU_SOURCE
#include "shim.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 4096

static char root[PATH_MAX];
static size_t root_length;
static char watched[FILES];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

void lock_steps(void) { pthread_mutex_lock(&mutex); }
void unlock_steps(void) { pthread_mutex_unlock(&mutex); }

void files_start(void) {
  const char *asked = getenv("WATERBAR_SHIM_ROOT");
  if (asked == NULL) return;
  root_length = strlen(asked);
  if (root_length >= sizeof root) abort();
  strcpy(root, asked);
}

/* The path below the root, "" for the root itself, or NULL. Paths come as whole ones. */
const char *inside(const char *path) {
  if (root_length == 0 || path == NULL || strncmp(path, root, root_length) != 0) return NULL;
  if (path[root_length] == '\0') return "";
  return path[root_length] == '/' ? path + root_length + 1 : NULL;
}

void file_opened(int fd, const char *path) {
  if (fd < 0 || fd >= FILES) return;
  watched[fd] = inside(path) != NULL;
}

int is_watched(int fd) { return fd >= 0 && fd < FILES && watched[fd]; }

void file_closed(int fd) {
  if (fd >= 0 && fd < FILES) watched[fd] = 0;
}

int64_t size_of(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 ? found.st_size : 0;
}
