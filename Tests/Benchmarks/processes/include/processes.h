/* The real kernel's lifecycle, timed from C: Swift may not call functions that return twice. */
#ifndef PROCESSES_H
#define PROCESSES_H

/* How a child is made. */
enum birth { BIRTH_FORK, BIRTH_VFORK, BIRTH_CLONE_VM };

/* Nanoseconds that `cycles` times making a child, its _exit(3) and waiting for it take; negative when the kernel refused. */
double processes_cycle(enum birth birth, int cycles);

/* Gives free memory back to the system (malloc_trim(3)), so that what stays resident is in use. */
void processes_trim(void);

#endif
