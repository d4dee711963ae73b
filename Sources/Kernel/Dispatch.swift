// The system call table.

extension Kernel {
    /// Performs the body of a call for a task, from user mode's entry to the point where it returns, sleeps or dies.
    mutating func dispatch(_ call: Syscall, _ task: Handle) throws(Errno) -> Step {
        if !rules.has(call) { throw Errno(.ENOSYS, .notInThisKernel) }
        switch call {
        case .fork: return try kernelClone(task, CloneRequest(flags: 0, exitSignal: Signal.SIGCHLD))
        case .vfork:
            let flags = CloneFlags.CLONE_VFORK | CloneFlags.CLONE_VM
            return try kernelClone(task, CloneRequest(flags: flags, exitSignal: Signal.SIGCHLD))
        case .clone(let flags, let exitSignal): return try clone(task, flags: flags, exitSignal: exitSignal)
        case .clone3(let arguments): return try clone3(task, arguments)
        case .execve(let path, let argv): return try execve(task, path: path, argv: argv)
        case .exit(let status): return exit(task, status)
        case .exitGroup(let status): return exitGroup(task, status)
        case .unshare(let flags): return try unshare(task, flags)
        case .setns(let fd, let nstype): return try setns(task, fd: fd, nstype: nstype)

        case .wait4(let pid, let options): return try wait4(task, pid, options)
        case .waitid(let idtype, let id, let options): return try waitid(task, idtype, id, options)

        case .kill(let pid, let sig): return .done(try kill(task, pid, sig))
        case .tkill(let tid, let sig): return .done(try tkill(task, tid, sig))
        case .tgkill(let tgid, let tid, let sig): return .done(try tgkill(task, tgid, tid, sig))
        case .sigqueue(let pid, let sig, let value):
            return .done(try rtSigqueueinfo(task, pid, sig, value, SignalInfo.SI_QUEUE))
        case .rtSigqueueinfo(let pid, let sig, let value, let code):
            return .done(try rtSigqueueinfo(task, pid, sig, value, code))
        case .rtTgsigqueueinfo(let tgid, let tid, let sig, let value, let code):
            return .done(try rtTgsigqueueinfo(task, tgid, tid, sig, value, code))
        case .sigaction(let sig, let action): return try sigaction(task, sig, action)
        case .sigprocmask(let how, let set): return try sigprocmask(task, how, set)
        case .sigpending: return .done(0, .set(pendingBlockedSignals(task)))
        case .pause: return sleep(task, .pause)
        case .sigsuspend(let mask): return sigsuspend(task, mask)
        case .sigtimedwait(let set, let timeout): return try sigtimedwait(task, set, timeout)
        case .signalfd(let fd, let mask, let flags): return try signalfd(task, fd, mask, flags)

        case .setpgid(let pid, let pgid): return .done(try setpgid(task, pid, pgid))
        case .getpgid(let pid): return .done(try getpgid(task, pid))
        case .getpgrp: return .done(try getpgid(task, 0))
        case .setsid: return .done(try setsid(task))
        case .getsid(let pid): return .done(try getsid(task, pid))
        case .getpid: return .done(Int64(tgid(task, seenBy: task)))
        case .getppid: return .done(Int64(parentTgid(task, seenBy: task)))
        case .gettid, .setTidAddress: return .done(Int64(tid(task, seenBy: task)))

        case .prctl(let option, let arg, let name): return try prctl(task, option, arg, name)
        case .setresuid(let ruid, let euid, let suid): return .done(try setresuid(task, ruid, euid, suid))
        case .getresuid:
            let cred = creds[tasks[task].cred]
            return .done(0, .uids(cred.ruid, cred.euid, cred.suid))
        case .setrlimit(let resource, let cur, let max): return .done(try setrlimit(task, resource, cur, max))
        case .getrlimit(let resource): return try getrlimit(task, resource)
        case .schedYield:
            yield(task)
            return .done(0)
        case .nice(let increment): return .done(try nice(task, increment))
        case .setpriority(let which, let who, let prio): return .done(try setpriority(task, which, who, prio))
        case .getpriority(let which, let who): return .done(try getpriority(task, which, who))
        case .getrusage(let who): return try getrusage(task, who)
        case .times: return times(task)
        case .acct(let path): return .done(try acct(task, path))
        case .kcmp(let pid1, let pid2, let type, let idx1, let idx2):
            return .done(try kcmp(task, pid1, pid2, type, idx1, idx2))

        case .ptrace(let arguments): return try ptrace(task, arguments)

        case .pidfdOpen(let pid, let flags): return .done(try pidfdOpen(task, pid, flags))
        case .pidfdSendSignal(let pidfd, let sig, let flags):
            return .done(try pidfdSendSignal(task, pidfd, sig, flags))
        case .pidfdGetfd(let pidfd, let targetfd, let flags):
            return .done(try pidfdGetfd(task, pidfd, targetfd, flags))

        case .open(let path, let flags): return .done(try open(task, path, flags))
        case .close(let fd): return .done(try close(task, fd))
        case .dup(let oldfd): return .done(try dup(task, oldfd))
        case .dup2(let oldfd, let newfd): return .done(try dup2(task, oldfd, newfd))
        case .pipe: return try pipe(task)
        case .fcntl(let fd, let cmd, let arg): return .done(try fcntl(task, fd, cmd, arg))
        case .poll(let fd): return try poll(task, fd)
        case .read(let fd, let count): return try read(task, fd, count)
        case .write(let fd, let count): return try write(task, fd, count)
        case .ioctl(let fd, let request, let arg): return try ioctl(task, fd, request, arg)
        case .chdir(let path): return .done(try chdir(task, path))
        case .umask(let mask): return .done(umask(task, mask))

        case .alarm(let seconds): return .done(alarm(task, seconds))
        case .setitimer(let which, let seconds, let microseconds):
            return try setitimer(task, which, seconds, microseconds)
        case .getitimer(let which): return try getitimer(task, which)
        case .nanosleep(let seconds, let nanoseconds): return try nanosleep(task, seconds, nanoseconds)
        case .timerCreate(let clockid, let notify, let signo): return try timerCreate(task, clockid, notify, signo)
        case .timerSettime(let timerid, let seconds, let nanoseconds):
            return try timerSettime(task, timerid, seconds, nanoseconds)
        case .timerGettime(let timerid): return try timerGettime(task, timerid)
        case .timerDelete(let timerid): return .done(try timerDelete(task, timerid))

        case .semget(let key, let nsems, let semflg): return .done(try semget(task, key, nsems, semflg))
        case .semop(let semid, let sops): return try semop(task, semid, sops)
        case .semctl(let semid, let num, let cmd, let val): return try semctl(task, semid, num, cmd, val)
        }
    }
}
