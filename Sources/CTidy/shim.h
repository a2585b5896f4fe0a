#pragma once
#include <tidy/tidy.h>
#include <tidy/tidybuffio.h>
