#ifndef PROCLAB_CMICROHTTPD_SHIM_H
#define PROCLAB_CMICROHTTPD_SHIM_H
#include <microhttpd.h>
#endif
