import Kernel

/// A system call as strace 6.1 prints it: what it knows when the call begins, and what only when it has returned.
struct StraceCall: Sendable, Equatable {
    /// `wait4(-1, `
    var entry: String
    /// `[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL`, without the bracket and the value.
    var exit: String
    /// What stands behind the `=`.
    var result: String

    init(_ name: CallName, _ syscall: Syscall?, _ call: Call?, value: Int64, errno: Int32, returns: Bool) {
        let succeeded = returns && errno == 0
        let value = call.map { $0.state == .returned ? $0.value : value } ?? value
        let arguments =
            syscall.map { StraceArguments($0, call?.data ?? .none, value: value, succeeded: succeeded) }
            ?? StraceArguments(entry: ["..."])
        entry = name.syscall + "(" + arguments.entry.joined(separator: ", ")
        if !arguments.exit.isEmpty, !arguments.entry.isEmpty, !arguments.exitIsSuffix { entry += ", " }
        exit = arguments.exit.joined(separator: ", ")
        if !returns {
            result = "?"
        } else if let error = Errno.Name(rawValue: errno), errno != 0 {
            result = "-1 " + StraceValues.errno(error)
        } else {
            result = arguments.result ?? String(value)
        }
    }
}

/// The arguments of a call, and its value where it is not shown as a plain number.
struct StraceArguments {
    var entry: [String] = []
    /// What the call stores, and all that stands behind it.
    var exit: [String] = []
    /// `exit` follows `entry` without a comma.
    var exitIsSuffix = false
    var result: String?

    init(entry: [String]) { self.entry = entry }

    init(_ syscall: Syscall, _ data: CallData, value: Int64, succeeded: Bool) {
        switch syscall {
        case .fork, .vfork, .clone, .clone3, .execve, .exit, .exitGroup, .unshare, .setns:
            creation(syscall)
        case .wait4(let pid, let options): wait4(pid, options, data, found: succeeded && value > 0)
        case .waitid(let type, let id, let options): waitid(type, id, options, data, succeeded)
        case .kill, .tkill, .tgkill, .sigqueue, .rtSigqueueinfo, .rtTgsigqueueinfo, .sigaction, .sigprocmask,
            .sigpending,
            .pause, .sigsuspend, .sigtimedwait, .signalfd:
            signals(syscall, data, value, succeeded)
        case .setpgid, .getpgid, .getpgrp, .setsid, .getsid, .getpid, .getppid, .gettid, .setTidAddress, .setresuid,
            .getresuid, .schedYield, .nice, .setpriority, .getpriority, .kcmp, .pidfdOpen, .pidfdSendSignal,
            .pidfdGetfd:
            identities(syscall, data, value)
        case .prctl(let option, let arg, let name): prctl(option, arg, name, data, value, succeeded)
        case .setrlimit, .getrlimit, .getrusage, .times, .acct: resources(syscall, data, succeeded)
        case .ptrace(let arguments): ptrace(arguments, data, succeeded)
        case .open, .close, .dup, .dup2, .pipe, .fcntl, .poll, .read, .write, .ioctl, .chdir, .umask:
            files(syscall, data, value, succeeded)
        case .alarm, .setitimer, .getitimer, .nanosleep, .timerCreate, .timerSettime, .timerGettime, .timerDelete:
            timers(syscall, data, succeeded)
        case .semget, .semop, .semctl: semaphores(syscall)
        }
    }

    private typealias V = StraceValues

    private mutating func creation(_ syscall: Syscall) {
        switch syscall {
        case .clone(let flags, let signal):
            entry = ["child_stack=NULL", "flags=" + Self.clone(flags & ~0xff, signal | Int32(flags & 0xff))]
            if flags & CloneFlags.CLONE_PARENT_SETTID != 0 { entry.append("parent_tid=NULL") }
            if flags & CloneFlags.CLONE_SETTLS != 0 { entry.append("tls=NULL") }
            if flags & (CloneFlags.CLONE_CHILD_SETTID | CloneFlags.CLONE_CHILD_CLEARTID) != 0 {
                entry.append("child_tidptr=NULL")
            }
        case .clone3(let a):
            var parts = ["flags=" + V.flags(a.flags, StraceNames.clone)]
            parts.append("exit_signal=" + V.signal(a.exitSignal))
            parts.append("stack=" + V.address(a.stack))
            parts.append("stack_size=" + (a.stackSize == 0 ? "0" : V.hex(UInt64(bitPattern: a.stackSize))))
            if !a.setTid.isEmpty {
                parts.append("set_tid=[" + a.setTid.map(String.init).joined(separator: ", ") + "]")
                parts.append("set_tid_size=\(a.setTid.count)")
            }
            entry = ["{" + parts.joined(separator: ", ") + "}", String(a.size)]
        case .execve(let path, let argv):
            var words = argv.prefix(32).map { V.quoted($0) }
            if argv.count > 32 { words.append("...") }
            entry = [
                V.quoted(path, limit: .max), "[" + words.joined(separator: ", ") + "]", V.pointer + " /* 0 vars */",
            ]
        case .exit(let status), .exitGroup(let status): entry = [String(status)]
        case .unshare(let flags): entry = [V.flags(flags, StraceNames.clone, unknown: "CLONE_???")]
        case .setns(let fd, let type):
            entry = [String(fd), V.flags(type, StraceNames.clone, unknown: "CLONE_NEW???")]
        default: break
        }
    }

    private static func clone(_ flags: UInt64, _ signal: Int32) -> String {
        if signal == 0 { return V.flags(flags, StraceNames.clone) }
        return (flags == 0 ? "" : V.flags(flags, StraceNames.clone) + "|") + V.signal(Int64(signal))
    }

    private mutating func wait4(_ pid: Int32, _ options: UInt32, _ data: CallData, found: Bool) {
        entry = [String(pid)]
        var status = V.pointer
        if found, case .wait(let raw, _) = data { status = V.status(raw) }
        exit = [status, V.flags(UInt64(options), StraceNames.wait, unknown: "W???"), "NULL"]
    }

    private mutating func waitid(_ type: Int32, _ id: Int32, _ options: UInt32, _ data: CallData, _ succeeded: Bool) {
        entry = [V.name(Int64(type), IDType.self, unknown: "P_???"), String(id)]
        var info = succeeded ? "{}" : V.pointer
        if succeeded, case .waitInfo(let found, _) = data { info = V.siginfo(found) }
        exit = [info, V.flags(UInt64(options), StraceNames.wait, unknown: "W???"), "NULL"]
    }

    private mutating func signals(_ syscall: Syscall, _ data: CallData, _ value: Int64, _ succeeded: Bool) {
        func info(_ sig: Int32, _ value: Int64, _ code: Int32) -> String {
            V.siginfo(SignalInfo(signo: sig, code: code, value: value))
        }
        switch syscall {
        case .kill(let pid, let sig), .tkill(let pid, let sig): entry = [String(pid), V.signal(Int64(sig))]
        case .tgkill(let tgid, let pid, let sig): entry = [String(tgid), String(pid), V.signal(Int64(sig))]
        case .sigqueue(let pid, let sig, let value):
            entry = [String(pid), V.signal(Int64(sig)), info(sig, value, SignalInfo.SI_QUEUE)]
        case .rtSigqueueinfo(let pid, let sig, let value, let code):
            entry = [String(pid), V.signal(Int64(sig)), info(sig, value, code)]
        case .rtTgsigqueueinfo(let tgid, let pid, let sig, let value, let code):
            entry = [String(tgid), String(pid), V.signal(Int64(sig)), info(sig, value, code)]
        case .sigaction(let sig, let action):
            entry = [V.signal(Int64(sig)), action.map(V.action) ?? "NULL"]
            if case .oldAction(let old) = data { exit = [V.action(old), "8"] } else { exit = [V.pointer, "8"] }
        case .sigprocmask(let how, let set):
            entry = [V.name(Int64(how), HowToMask.self, unknown: "SIG_???"), set.map(V.set) ?? "NULL"]
            if case .oldMask(let old) = data { exit = [V.set(old), "8"] } else { exit = [V.pointer, "8"] }
        case .sigpending:
            if case .set(let set) = data { exit = [V.set(set), "8"] } else { exit = [V.pointer, "8"] }
        case .sigsuspend(let mask): entry = [V.set(mask), "8"]
        case .sigtimedwait(let set, let timeout):
            entry = [V.set(set)]
            var found = V.pointer
            if succeeded, case .siginfo(let info) = data { found = V.siginfo(info) }
            exit = [found, timeout.map { V.timespec($0 &* 1_000_000) } ?? "NULL", "8"]
            if succeeded { result = "\(value) (\(V.signal(value)))" }
        case .signalfd(let fd, let mask, let flags):
            entry = [
                String(fd), V.set(mask), "8",
                V.flags(UInt64(UInt32(bitPattern: flags)), StraceNames.signalfd, unknown: "SFD_???"),
            ]
        default: break
        }
    }

    private mutating func identities(_ syscall: Syscall, _ data: CallData, _ value: Int64) {
        switch syscall {
        case .setpgid(let pid, let pgid): entry = [String(pid), String(pgid)]
        case .getpgid(let pid), .getsid(let pid): entry = [String(pid)]
        case .setTidAddress: entry = [V.pointer]
        case .setresuid(let ruid, let euid, let suid): entry = [String(ruid), String(euid), String(suid)]
        case .getresuid:
            if case .uids(let ruid, let euid, let suid) = data {
                exit = ["[\(ruid)]", "[\(euid)]", "[\(suid)]"]
            } else {
                exit = [V.pointer, V.pointer, V.pointer]
            }
        case .nice(let increment): entry = [String(increment)]
        case .setpriority(let which, let who, let prio):
            entry = [V.name(Int64(which), WhoNames.Priority.self, unknown: "PRIO_???"), String(who), String(prio)]
        case .getpriority(let which, let who):
            entry = [V.name(Int64(which), WhoNames.Priority.self, unknown: "PRIO_???"), String(who)]
            // The system call returns 20 minus what libc's function does, so that it is never negative.
            result = String(20 - value)
        case .kcmp(let pid1, let pid2, let type, let idx1, let idx2):
            entry = [String(pid1), String(pid2), V.name(Int64(type), KcmpType.self, unknown: "KCMP_???")]
            if type == KcmpType.KCMP_FILE { entry += [String(idx1), String(idx2)] }
        case .pidfdOpen(let pid, let flags):
            entry = [
                String(pid),
                V.flags(UInt64(UInt32(bitPattern: flags)), [("PIDFD_NONBLOCK", 0o4000)], unknown: "PIDFD_???"),
            ]
        case .pidfdSendSignal(let pidfd, let sig, let flags):
            entry = [String(pidfd), V.signal(Int64(sig)), "NULL", V.flags(UInt64(UInt32(bitPattern: flags)), [])]
        case .pidfdGetfd(let pidfd, let fd, let flags):
            entry = [String(pidfd), String(fd), V.flags(UInt64(UInt32(bitPattern: flags)), [])]
        default: break
        }
    }

    private mutating func prctl(
        _ option: Int32,
        _ arg: Int64,
        _ name: String,
        _ data: CallData,
        _ value: Int64,
        _ succeeded: Bool
    ) {
        entry = [V.name(Int64(option), PrctlOption.self, unknown: "PR_???")]
        func stored(_ show: (Int64) -> String) -> [String] {
            if case .arg(let number) = data { ["[" + show(number) + "]"] } else { [V.pointer] }
        }
        func dumpable(_ value: Int64) -> String {
            switch value {
            case 0: "SUID_DUMP_DISABLE"
            case 1: "SUID_DUMP_USER"
            case 2: "SUID_DUMP_ROOT"
            default: "\(V.hex(UInt64(bitPattern: value))) /* SUID_DUMP_??? */"
            }
        }
        switch option {
        case PrctlOption.PR_SET_PDEATHSIG: entry.append(V.signal(arg))
        case PrctlOption.PR_GET_PDEATHSIG: exit = stored(V.signal)
        case PrctlOption.PR_SET_NAME: entry.append(V.quoted(name, limit: 15))
        case PrctlOption.PR_GET_NAME:
            if case .name(let name) = data { exit = [V.quoted(name)] } else { exit = [V.pointer] }
        case PrctlOption.PR_SET_CHILD_SUBREAPER: entry.append(String(arg))
        case PrctlOption.PR_GET_CHILD_SUBREAPER: exit = stored { String($0) }
        case PrctlOption.PR_SET_DUMPABLE: entry.append(dumpable(arg))
        case PrctlOption.PR_GET_DUMPABLE: if succeeded { result = "\(value) (\(dumpable(value)))" }
        case PrctlOption.PR_SET_NO_NEW_PRIVS: entry += [String(arg), "0", "0", "0"]
        case PrctlOption.PR_GET_NO_NEW_PRIVS: entry += ["0", "0", "0", "0"]
        case PrctlOption.PR_SET_PTRACER: entry.append(arg == -1 ? "PR_SET_PTRACER_ANY" : String(arg))
        default: entry += [arg == 0 ? "0" : V.hex(UInt64(bitPattern: arg)), "0", "0", "0"]
        }
    }

    private mutating func resources(_ syscall: Syscall, _ data: CallData, _ succeeded: Bool) {
        func limits(_ cur: UInt64, _ max: UInt64) -> String { "{rlim_cur=\(V.limit(cur)), rlim_max=\(V.limit(max))}" }
        switch syscall {
        case .setrlimit(let resource, let cur, let max):
            entry = [V.name(Int64(resource), Resource.self, unknown: "RLIMIT_???"), limits(cur, max)]
        case .getrlimit(let resource):
            entry = [V.name(Int64(resource), Resource.self, unknown: "RLIMIT_???")]
            if case .limit(let cur, let max) = data { exit = [limits(cur, max)] } else { exit = [V.pointer] }
        case .getrusage(let who):
            entry = [V.name(Int64(who), WhoNames.Rusage.self, unknown: "RUSAGE_???")]
            if case .rusage(let usage) = data { exit = [V.rusage(usage)] } else { exit = [V.pointer] }
        case .times:
            if case .times(let utime, let stime, let cutime, let cstime) = data {
                exit = ["{tms_utime=\(utime), tms_stime=\(stime), tms_cutime=\(cutime), tms_cstime=\(cstime)}"]
            }
        case .acct(let path): entry = [path.map { V.quoted($0, limit: .max) } ?? "NULL"]
        default: break
        }
    }

    private mutating func semaphores(_ syscall: Syscall) {
        switch syscall {
        case .semget(let key, let count, let flags):
            let names = V.flags(UInt64(UInt32(bitPattern: flags & ~0o777)), StraceNames.semget)
            let mode = V.octal(Int64(flags & 0o777))
            entry = [
                key == 0 ? "IPC_PRIVATE" : V.hex(UInt64(UInt32(bitPattern: key))), String(count),
                flags & ~0o777 == 0 ? mode : names + "|" + mode,
            ]
        case .semop(let id, let operations):
            let list = operations.map { operation in
                "{sem_num=\(operation.num), sem_op=\(operation.op), sem_flg="
                    + V.flags(UInt64(UInt32(bitPattern: operation.flags)), StraceNames.semop) + "}"
            }
            entry = [String(id), "[" + list.joined(separator: ", ") + "]", String(operations.count)]
        case .semctl(let id, let num, let cmd, let value):
            let last = cmd == SemctlCommand.SETVAL ? V.address(Int64(value)) : "NULL"
            entry = [String(id), String(num), V.name(Int64(cmd), SemctlCommand.self, unknown: "SEM_???"), last]
        default: break
        }
    }
}
