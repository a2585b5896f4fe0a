#include "CWidth.h"
