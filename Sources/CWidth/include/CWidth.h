#pragma once

#define _XOPEN_SOURCE 700
#include <wchar.h>
#include <stdint.h>

/// glibc's own answer for one scalar: ncurses moves the cursor by it, so a second opinion would contradict it.
/// Swift does not import `wcwidth` because it is declared only under _XOPEN_SOURCE. Needs a UTF-8 LC_CTYPE.
static inline int32_t vitrine_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
