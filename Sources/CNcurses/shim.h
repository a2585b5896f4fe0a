#pragma once
// The wide-character half of ncurses; must come before the include.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <stdint.h>
#include <stdio.h>

// Accessors without logic for what Swift cannot import. Each says which limitation it answers.

// Swift 6 rejects the C globals `stdin`, `stdscr`, `curscr`, `COLORS` and `COLOR_PAIRS`: mutable state that
// any thread could change.
static inline FILE *vitrine_stdin(void) { return stdin; }
static inline WINDOW *vitrine_stdscr(void) { return stdscr; }
static inline WINDOW *vitrine_curscr(void) { return curscr; }
static inline int vitrine_colors(void) { return COLORS; }
static inline int vitrine_color_pairs(void) { return COLOR_PAIRS; }

// Macros that cast (`A_BOLD` and its kind) are not imported.
static inline attr_t vitrine_bold(void) { return A_BOLD; }
static inline attr_t vitrine_dim(void) { return A_DIM; }
static inline attr_t vitrine_italic(void) { return A_ITALIC; }
static inline attr_t vitrine_underline(void) { return A_UNDERLINE; }
static inline attr_t vitrine_reverse(void) { return A_REVERSE; }

// `setcchar` takes a pair's number as a short; a number above 255 goes through `opts`, a `void *` to an int. And
// `wchar_t` reaches Swift as `Unicode.Scalar`, of which there is no array to point to here.
static inline int vitrine_setcchar(
    cchar_t *cell, uint32_t base, uint32_t mark1, uint32_t mark2, uint32_t mark3, uint32_t mark4, attr_t attributes,
    int pair) {
    wchar_t text[6] = {(wchar_t)base, (wchar_t)mark1, (wchar_t)mark2, (wchar_t)mark3, (wchar_t)mark4, 0};
    return setcchar(cell, text, attributes, (short)0, &pair);
}

// `tigetstr` and `tigetflag` take `char *` where they mean `const char *`, and `tigetstr` answers (char *)-1 for a name
// that is no string, which Swift cannot compare with a pointer.
static inline char *vitrine_tigetstr(const char *name) {
    char *value = tigetstr((char *)name);
    return value == (char *)-1 ? 0 : value;
}
static inline int vitrine_tigetflag(const char *name) { return tigetflag((char *)name); }
static inline int vitrine_tigetnum(const char *name) { return tigetnum((char *)name); }

// `newterm` and `setupterm` take `char *` or `const char *` as the build of ncurses has it.
static inline SCREEN *vitrine_newterm(const char *type, FILE *output, FILE *input) {
    return newterm((char *)type, output, input);
}
static inline int vitrine_setupterm(const char *type, int file, int *problem) {
    return setupterm((char *)type, file, problem);
}

// <sys/mman.h> declares it only under _GNU_SOURCE, which Swift's Glibc module does not define.
int memfd_create(const char *name, unsigned int flags);
