#ifndef CONFINE_H
#define CONFINE_H

// Nothing of the C library is included: Swift would take its types for this module's.

/// What a program of a stranger's may have.
struct confine_limits {
    /// Seconds of CPU of one process.
    unsigned long long cpu_seconds;
    /// Bytes of one file.
    unsigned long long file_bytes;
    /// Bytes of address space of one process.
    unsigned long long memory_bytes;
    /// Processes and threads of the user, where the user is not root.
    unsigned long long processes;
    /// The user and group to become; -1U to stay.
    unsigned uid;
    unsigned gid;
};

/// Starts a program in a session of its own, standard input empty, every other descriptor closed.
///
/// Returns its number, or -1 with errno when it could not be started.
int confine_spawn(const char *path, char *const argv[], char *const envp[], const char *directory,
                    int output, int error, const struct confine_limits *limits);

/// From now on orphans among the descendants become children of this process, so that none gets away. 0, or -1.
int confine_adopt_orphans(void);

#endif
