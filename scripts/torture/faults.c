/* Makes one call of a program to the system fail, to see what the program does then: preload it.
 *
 *   FAULT_UNDER   only files whose path begins so
 *   FAULT_CALL    which calls: open, read, write, sync, truncate, lock, map, unlink, rename, link, chmod or mkdir
 *   FAULT_AT      the number of the call that fails, from 1; 0 for none
 *   FAULT_WITH    EIO, ENOSPC, EINTR or KILL (the program is killed before the call is made)
 *   FAULT_LASTS   set: that call and all after it fail, as on a disk that stays full
 *   FAULT_LOG     a file for what happened: "fired", and at the end how many calls of each kind there were
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { MOST = 1024 };
static char watched[MOST];
static const char *under, *failing, *with, *log_path;
static const char *const kinds[] = {"open", "read", "write", "sync", "truncate", "lock", "map", "unlink",
                                    "rename", "link", "chmod", "mkdir"};
enum { KINDS = sizeof kinds / sizeof *kinds };
static long at, counts[KINDS];
static int lasts;

__attribute__((constructor)) static void begin(void) {
    under = getenv("FAULT_UNDER");
    failing = getenv("FAULT_CALL");
    with = getenv("FAULT_WITH");
    log_path = getenv("FAULT_LOG");
    lasts = getenv("FAULT_LASTS") != NULL;
    if (getenv("FAULT_AT")) at = atol(getenv("FAULT_AT"));
}

/* By system calls of its own, so that nothing here is ever counted. */
static void note(const char *text) {
    if (!log_path) return;
    int file = (int)syscall(SYS_openat, AT_FDCWD, log_path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0) return;
    syscall(SYS_write, file, text, strlen(text));
    syscall(SYS_close, file);
}

__attribute__((destructor)) static void end(void) {
    for (int kind = 0; kind < KINDS; kind++) {
        char line[64];
        snprintf(line, sizeof line, "%s %ld\n", kinds[kind], counts[kind]);
        note(line);
    }
}

/* Whether this call is to fail, with errno set. */
static int fails(const char *call) {
    long count = 0;
    for (int kind = 0; kind < KINDS; kind++)
        if (!strcmp(call, kinds[kind])) count = ++counts[kind];
    if (!failing || strcmp(call, failing)) return 0;
    if (at == 0 || (lasts ? count < at : count != at)) return 0;
    if (count == at) note("fired\n");
    if (!with || !strcmp(with, "KILL")) kill(getpid(), SIGKILL);
    errno = !strcmp(with, "ENOSPC") ? ENOSPC : !strcmp(with, "EINTR") ? EINTR : EIO;
    return 1;
}

static int is_ours(const char *path) {
    if (!under || !path) return 0;
    return strncmp(path, under, strlen(under)) == 0;
}

static int is_watched(int file) { return file >= 0 && file < MOST && watched[file]; }

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name);

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...) \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        if (is_ours(path) && fails("open")) return -1; \
        int file = real(path, flags, mode); \
        if (file >= 0 && file < MOST) watched[file] = is_ours(path); \
        return file; \
    }
OPEN(open)
OPEN(open64)

int close(int file) {
    REAL(int, close, int)
    if (file >= 0 && file < MOST) watched[file] = 0;
    return real(file);
}

#define ON_FILE(type, name, call, parameters, arguments, ...) \
    type name parameters { \
        REAL(type, name, __VA_ARGS__) \
        if (is_watched(file) && fails(call)) return -1; \
        return real arguments; \
    }
ON_FILE(ssize_t, read, "read", (int file, void *to, size_t n), (file, to, n), int, void *, size_t)
ON_FILE(ssize_t, pread, "read", (int file, void *to, size_t n, off_t o), (file, to, n, o), int, void *, size_t, off_t)
ON_FILE(ssize_t, pread64, "read", (int file, void *to, size_t n, off64_t o), (file, to, n, o), int, void *, size_t,
        off64_t)
ON_FILE(ssize_t, write, "write", (int file, const void *from, size_t n), (file, from, n), int, const void *, size_t)
ON_FILE(ssize_t, pwrite, "write", (int file, const void *from, size_t n, off_t o), (file, from, n, o), int,
        const void *, size_t, off_t)
ON_FILE(ssize_t, pwrite64, "write", (int file, const void *from, size_t n, off64_t o), (file, from, n, o), int,
        const void *, size_t, off64_t)
ON_FILE(int, fsync, "sync", (int file), (file), int)
ON_FILE(int, fdatasync, "sync", (int file), (file), int)
ON_FILE(int, ftruncate, "truncate", (int file, off_t n), (file, n), int, off_t)
ON_FILE(int, ftruncate64, "truncate", (int file, off64_t n), (file, n), int, off64_t)
ON_FILE(int, fchmod, "chmod", (int file, mode_t mode), (file, mode), int, mode_t)
ON_FILE(int, flock, "lock", (int file, int how), (file, how), int, int)

#define FCNTL(name) \
    int name(int file, int command, ...) { \
        REAL(int, name, int, int, ...) \
        va_list rest; \
        va_start(rest, command); \
        void *argument = va_arg(rest, void *); \
        va_end(rest); \
        int locks = command == F_SETLK || command == F_SETLKW; \
        if (locks && is_watched(file) && fails("lock")) return -1; \
        return real(file, command, argument); \
    }
FCNTL(fcntl)
FCNTL(fcntl64)

#define MAP(name, offset) \
    void *name(void *to, size_t n, int protection, int flags, int file, offset o) { \
        REAL(void *, name, void *, size_t, int, int, int, offset) \
        if (is_watched(file) && fails("map")) return MAP_FAILED; \
        return real(to, n, protection, flags, file, o); \
    }
MAP(mmap, off_t)
MAP(mmap64, off64_t)

int unlink(const char *path) {
    REAL(int, unlink, const char *)
    if (is_ours(path) && fails("unlink")) return -1;
    return real(path);
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *)
    if ((is_ours(from) || is_ours(to)) && fails("rename")) return -1;
    return real(from, to);
}

int renameat2(int of, const char *from, int in, const char *to, unsigned flags) {
    REAL(int, renameat2, int, const char *, int, const char *, unsigned)
    if ((is_ours(from) || is_ours(to)) && fails("rename")) return -1;
    return real(of, from, in, to, flags);
}

int link(const char *from, const char *to) {
    REAL(int, link, const char *, const char *)
    if ((is_ours(from) || is_ours(to)) && fails("link")) return -1;
    return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t)
    if (is_ours(path) && fails("mkdir")) return -1;
    return real(path, mode);
}
