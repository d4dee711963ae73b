#ifndef PROCLAB_CJANSSON_SHIM_H
#define PROCLAB_CJANSSON_SHIM_H
#include <jansson.h>
#endif
