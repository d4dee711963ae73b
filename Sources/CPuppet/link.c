#include "puppet.h"

_Static_assert(sizeof(struct puppet_slot) == 4096, "a slot is a page");
_Static_assert(sizeof(struct puppet_header) == 4096, "the header is a page");
