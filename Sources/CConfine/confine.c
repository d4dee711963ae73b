#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int bound(int resource, unsigned long long value) {
    struct rlimit limit = {value, value};
    struct rlimit now;
    // A limit that is lower already stays.
    if (getrlimit(resource, &now) == 0 && now.rlim_max < limit.rlim_max) limit.rlim_cur = limit.rlim_max = now.rlim_max;
    return setrlimit(resource, &limit);
}

// In the child, between fork and exec: system calls only.
static int prepare(const char *directory, int output, int error, const struct confine_limits *limits) {
    if (setsid() < 0) return -1;
    int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) return -1;
    if (bound(RLIMIT_CORE, 0) || bound(RLIMIT_CPU, limits->cpu_seconds) || bound(RLIMIT_FSIZE, limits->file_bytes) ||
        bound(RLIMIT_AS, limits->memory_bytes) || bound(RLIMIT_NOFILE, 256))
        return -1;
    if (limits->uid != -1U) {
        if (setgroups(0, NULL) || setresgid(limits->gid, limits->gid, limits->gid) ||
            setresuid(limits->uid, limits->uid, limits->uid))
            return -1;
    }
    // After the change of user, whose processes are counted.
    if (bound(RLIMIT_NPROC, limits->processes)) return -1;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_PDEATHSIG, SIGKILL)) return -1;
    umask(077);
    return chdir(directory);
}

int confine_spawn(const char *path, char *const argv[], char *const envp[], const char *directory,
                    int output, int error, const struct confine_limits *limits) {
    // Through this the child tells why it could not begin; the program's start closes it.
    int news[2];
    if (pipe2(news, O_CLOEXEC) < 0) return -1;
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t child = fork();
    if (child == 0) {
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        if (prepare(directory, output, error, limits) == 0) {
            // All but the pipe's end, which closes itself.
            syscall(SYS_close_range, 3U, ~0U, 4U);
            execve(path, argv, envp);
        }
        int reason = errno;
        ssize_t told = write(news[1], &reason, sizeof reason);
        _exit(told == sizeof reason ? 126 : 125);
    }
    int reason = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(news[1]);
    if (child > 0) {
        ssize_t count;
        do count = read(news[0], &reason, sizeof reason);
        while (count < 0 && errno == EINTR);
        if (count == sizeof reason) {
            waitpid(child, NULL, 0);
            child = -1;
        }
    }
    close(news[0]);
    if (child < 0) errno = reason;
    return child;
}

int confine_adopt_orphans(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }
