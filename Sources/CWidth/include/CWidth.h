#pragma once

#define _XOPEN_SOURCE 700
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

/// Chooses the environment's characters, or else any that are UTF-8. False where there are none.
static inline bool vitrine_choose_utf8(void) {
    static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (int i = 0; i < 4; i++)
        if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return false;
}

/// glibc's own answer for one scalar: ncurses moves the cursor by it, so a second opinion would contradict it.
/// Swift does not import `wcwidth` because it is declared only under _XOPEN_SOURCE.
static inline int32_t vitrine_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
