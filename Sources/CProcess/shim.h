#pragma once
// What glibc declares with a variable number of arguments, which Swift cannot call, or where the Glibc module does not look.
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Of glibc since 2.28; its header shows it to nobody who has not asked for all.
int renameat2(int, const char *, int, const char *, unsigned int);

/// Gives a file another name; fails with EEXIST where one of that name is there.
static inline int vitrine_rename_new(const char *from, const char *to) {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 1 /* RENAME_NOREPLACE */);
}

static inline int vitrine_prctl(int option, unsigned long value) { return prctl(option, value, 0UL, 0UL, 0UL); }

/// Waits until somebody wakes those who wait for this word, here or in another process that has the same page of a file.
/// Returns at once, with EAGAIN, where the word is another than expected.
static inline long vitrine_futex_wait(const uint32_t *word, uint32_t expected) {
    return syscall(SYS_futex, word, FUTEX_WAIT, expected, NULL, NULL, 0);
}

static inline long vitrine_futex_wake(const uint32_t *word) {
    return syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
}
