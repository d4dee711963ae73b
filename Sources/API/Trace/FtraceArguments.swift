import Kernel

extension CallName {
    /// The name of the system call proper, where libc's has another: what tracers see on x86-64.
    var syscall: String {
        switch self {
        case .sigaction: "rt_sigaction"
        case .sigprocmask: "rt_sigprocmask"
        case .sigpending: "rt_sigpending"
        case .sigsuspend: "rt_sigsuspend"
        case .sigtimedwait: "rt_sigtimedwait"
        case .sigqueue: "rt_sigqueueinfo"
        case .signalfd: "signalfd4"
        default: rawValue
        }
    }
}

extension Syscall {
    /// The arguments with the names that `SYSCALL_DEFINE` gives them. The model has no addresses: pointers are 0.
    var ftraceArguments: [(String, UInt64)] {
        func int(_ value: Int32) -> UInt64 { UInt64(UInt32(bitPattern: value)) }
        func long(_ value: Int64) -> UInt64 { UInt64(bitPattern: value) }
        switch self {
        case .fork, .vfork, .pause, .getpgrp, .setsid, .getpid, .getppid, .gettid, .schedYield: return []
        case .clone(let flags, let signal):
            let word = flags & ~0xff | int(signal) & 0xff
            return [("clone_flags", word), ("newsp", 0), ("parent_tidptr", 0), ("child_tidptr", 0), ("tls", 0)]
        case .clone3(let arguments): return [("uargs", 0), ("size", long(arguments.size))]
        case .execve: return [("filename", 0), ("argv", 0), ("envp", 0)]
        case .exit(let status), .exitGroup(let status): return [("error_code", int(status))]
        case .unshare(let flags): return [("unshare_flags", flags)]
        case .setns(let fd, let type): return [("fd", int(fd)), ("flags", type)]
        case .wait4(let pid, let options):
            return [("upid", int(pid)), ("stat_addr", 0), ("options", UInt64(options)), ("ru", 0)]
        case .waitid(let type, let id, let options):
            return [("which", int(type)), ("upid", int(id)), ("infop", 0), ("options", UInt64(options)), ("ru", 0)]
        case .kill(let pid, let sig): return [("pid", int(pid)), ("sig", int(sig))]
        case .tkill(let pid, let sig): return [("pid", int(pid)), ("sig", int(sig))]
        case .tgkill(let tgid, let pid, let sig): return [("tgid", int(tgid)), ("pid", int(pid)), ("sig", int(sig))]
        case .sigqueue(let pid, let sig, _), .rtSigqueueinfo(let pid, let sig, _, _):
            return [("pid", int(pid)), ("sig", int(sig)), ("uinfo", 0)]
        case .rtTgsigqueueinfo(let tgid, let pid, let sig, _, _):
            return [("tgid", int(tgid)), ("pid", int(pid)), ("sig", int(sig)), ("uinfo", 0)]
        case .sigaction(let sig, _): return [("sig", int(sig)), ("act", 0), ("oact", 0), ("sigsetsize", 8)]
        case .sigprocmask(let how, _): return [("how", int(how)), ("nset", 0), ("oset", 0), ("sigsetsize", 8)]
        case .sigpending: return [("uset", 0), ("sigsetsize", 8)]
        case .sigsuspend: return [("unewset", 0), ("sigsetsize", 8)]
        case .sigtimedwait: return [("uthese", 0), ("uinfo", 0), ("uts", 0), ("sigsetsize", 8)]
        case .signalfd(let fd, _, let flags):
            return [("ufd", int(fd)), ("user_mask", 0), ("sizemask", 8), ("flags", int(flags))]
        case .setpgid(let pid, let pgid): return [("pid", int(pid)), ("pgid", int(pgid))]
        case .getpgid(let pid), .getsid(let pid): return [("pid", int(pid))]
        case .setTidAddress: return [("tidptr", 0)]
        case .prctl(let option, let arg, _):
            return [("option", int(option)), ("arg2", long(arg)), ("arg3", 0), ("arg4", 0), ("arg5", 0)]
        case .setresuid(let ruid, let euid, let suid):
            return [("ruid", int(ruid)), ("euid", int(euid)), ("suid", int(suid))]
        case .getresuid: return [("ruidp", 0), ("euidp", 0), ("suidp", 0)]
        case .setrlimit(let resource, _, _), .getrlimit(let resource):
            return [("resource", int(resource)), ("rlim", 0)]
        case .nice(let increment): return [("increment", int(increment))]
        case .setpriority(let which, let who, let prio):
            return [("which", int(which)), ("who", int(who)), ("niceval", int(prio))]
        case .getpriority(let which, let who): return [("which", int(which)), ("who", int(who))]
        case .getrusage(let who): return [("who", int(who)), ("ru", 0)]
        case .times: return [("tbuf", 0)]
        case .acct: return [("name", 0)]
        case .kcmp(let pid1, let pid2, let type, let idx1, let idx2):
            return [
                ("pid1", int(pid1)), ("pid2", int(pid2)), ("type", int(type)), ("idx1", long(idx1)),
                ("idx2", long(idx2)),
            ]
        case .ptrace(let arguments):
            return [
                ("request", int(arguments.request)), ("pid", int(arguments.pid)), ("addr", long(arguments.addr)),
                ("data", long(arguments.data)),
            ]
        case .pidfdOpen(let pid, let flags): return [("pid", int(pid)), ("flags", int(flags))]
        case .pidfdSendSignal(let pidfd, let sig, let flags):
            return [("pidfd", int(pidfd)), ("sig", int(sig)), ("info", 0), ("flags", int(flags))]
        case .pidfdGetfd(let pidfd, let fd, let flags):
            return [("pidfd", int(pidfd)), ("fd", int(fd)), ("flags", int(flags))]
        case .open(_, let flags): return [("filename", 0), ("flags", int(flags)), ("mode", 0)]
        case .close(let fd): return [("fd", int(fd))]
        case .dup(let fd): return [("fildes", int(fd))]
        case .dup2(let old, let new): return [("oldfd", int(old)), ("newfd", int(new))]
        case .pipe: return [("fildes", 0)]
        case .fcntl(let fd, let cmd, let arg): return [("fd", int(fd)), ("cmd", int(cmd)), ("arg", long(arg))]
        case .poll: return [("ufds", 0), ("nfds", 1), ("timeout_msecs", 0)]
        case .read(let fd, let count), .write(let fd, let count):
            return [("fd", int(fd)), ("buf", 0), ("count", long(count))]
        case .ioctl(let fd, let request, let arg): return [("fd", int(fd)), ("cmd", int(request)), ("arg", long(arg))]
        case .chdir: return [("filename", 0)]
        case .umask(let mask): return [("mask", int(mask))]
        case .alarm(let seconds): return [("seconds", long(seconds))]
        case .setitimer(let which, _, _): return [("which", int(which)), ("value", 0), ("ovalue", 0)]
        case .getitimer(let which): return [("which", int(which)), ("value", 0)]
        case .nanosleep: return [("rqtp", 0), ("rmtp", 0)]
        case .timerCreate(let clock, _, _):
            return [("which_clock", int(clock)), ("timer_event_spec", 0), ("created_timer_id", 0)]
        case .timerSettime(let id, _, _):
            return [("timer_id", int(id)), ("flags", 0), ("new_setting", 0), ("old_setting", 0)]
        case .timerGettime(let id): return [("timer_id", int(id)), ("setting", 0)]
        case .timerDelete(let id): return [("timer_id", int(id))]
        case .semget(let key, let count, let flags):
            return [("key", int(key)), ("nsems", int(count)), ("semflg", int(flags))]
        case .semop(let id, let operations):
            return [("semid", int(id)), ("tsops", 0), ("nsops", UInt64(operations.count))]
        case .semctl(let id, let num, let cmd, let value):
            return [("semid", int(id)), ("semnum", int(num)), ("cmd", int(cmd)), ("arg", int(value))]
        }
    }
}
