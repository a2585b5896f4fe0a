import Glibc

/// Widths are glibc's, and glibc knows none but ASCII before a locale is chosen.
func chooseLocale() {
    setlocale(LC_CTYPE, "C.UTF-8")
}
