#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "puppet.h"

_Static_assert(sizeof(struct puppet_slot) == 4096, "a slot is a page");
_Static_assert(sizeof(struct puppet_header) == 4096, "the header is a page");

void puppet_wake(volatile uint32_t *p) { syscall(SYS_futex, p, FUTEX_WAKE, 1, 0, 0, 0); }
