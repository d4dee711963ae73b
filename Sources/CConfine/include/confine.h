#ifndef CONFINE_H
#define CONFINE_H

#include <stdint.h>
#include <sys/types.h>

/// What a program of a stranger's may have.
struct confine_limits {
    /// Seconds of CPU of one process.
    uint64_t cpu_seconds;
    /// Bytes of one file.
    uint64_t file_bytes;
    /// Bytes of address space of one process.
    uint64_t memory_bytes;
    /// Processes and threads of the user, where the user is not root.
    uint64_t processes;
    /// The user and group to become; (uid_t)-1 to stay.
    uid_t uid;
    gid_t gid;
};

/// Starts a program in a session of its own, standard input empty, every other descriptor closed.
///
/// Returns its number, or -1 with errno when it could not be started.
pid_t confine_spawn(const char *path, char *const argv[], char *const envp[], const char *directory,
                    int output, int error, const struct confine_limits *limits);

/// From now on orphans among the descendants become children of this process, so that none gets away. 0, or -1.
int confine_adopt_orphans(void);

#endif
