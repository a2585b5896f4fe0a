#pragma once
// What glibc declares with a variable number of arguments, which Swift cannot call.
#include <sys/prctl.h>

static inline int vitrine_prctl(int option, unsigned long value) { return prctl(option, value, 0UL, 0UL, 0UL); }
