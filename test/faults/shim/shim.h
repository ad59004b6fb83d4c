/* A library that stands between a program and the disk (LD_PRELOAD): it writes down what the
   program does to the files of one folder, and makes chosen steps of it fail. Linux, 64 bits. */
#ifndef WATERBAR_SHIM_H
#define WATERBAR_SHIM_H

#include <stdint.h>
#include <sys/types.h>

/* The call that stands behind one of ours. */
#define REAL(name) \
  static __typeof__(&name) real_##name; \
  if (real_##name == NULL) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* The kinds of steps; test/faults/shim/steps.ts has the same numbers. */
enum step {
  STEP_OPEN = 1,
  STEP_WRITE = 2,
  STEP_SYNC = 3,
  STEP_TRUNCATE = 4,
  STEP_RENAME = 5,
  STEP_UNLINK = 6,
  STEP_MKDIR = 7,
  STEP_STRANGE = 8,
};

/* What is to go wrong: mapped from the file WATERBAR_SHIM_CONTROL, which others write. */
struct control {
  int64_t mode;    /* 0 nothing, 1 fail, 2 SIGKILL */
  int64_t steps;   /* the kinds that are counted: bits 1 << enum step */
  int64_t nth;     /* the one that goes wrong, counted from 1 */
  int64_t error;   /* errno of the failure */
  int64_t forever; /* 1: all of those kinds after it fail as well */
  int64_t seen;    /* how many were counted */
  int64_t fired;   /* how many went wrong */
  int64_t quota;   /* bytes that may still be added to files; negative: no end */
};

/* log.c */
void log_step(enum step kind, int fd, int64_t at, const void *data, int64_t length);
void log_paths(enum step kind, int fd, int64_t flags, const char *from, const char *to);

/* faults.c */
int step_fails(enum step kind);
int write_fails(int fd, int64_t at, int64_t length);
void give_back(int64_t bytes);

/* files.c: which files are looked at */
void files_start(void);
const char *inside(const char *path);
void file_opened(int fd, const char *path);
int is_watched(int fd);
void file_closed(int fd);

void lock_steps(void);
void unlock_steps(void);
int64_t size_of(int fd);

#endif
