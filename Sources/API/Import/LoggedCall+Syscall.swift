import Kernel

/// How a logged call is made in the model.
enum Modelled: Sendable, Equatable {
    case call(Syscall)
    /// A descriptor that has to be there afterwards: a file, or the end of a pipe with its close-on-exec flag.
    case open(path: String, flags: Int32)
    case pipe(closeOnExec: Bool)
    case dup3(old: Int32, new: Int32, closeOnExec: Bool)
    case skip
}

extension LoggedCall {
    private func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "" }

    private func int(_ index: Int) -> Int32 { StraceReader.int32(argument(index)) ?? 0 }

    /// What it returned: a number, an error's name, or neither.
    var value: Int64? { result.flatMap { StraceReader.number(String($0.prefix { $0 != " " })) } }

    /// The name of the error that it returned.
    var errno: String? {
        guard let result, result.hasPrefix("-1 E") else { return nil }
        return String(result.dropFirst(3).prefix { $0 != " " }.prefix(24))
    }

    /// A signal came: the call returns something later, or begins anew.
    var isInterrupted: Bool { result?.hasPrefix("? ERESTART") ?? false }

    /// The call with the model's numbers for the log's.
    func modelled(_ pid: (Int32) -> Int32) -> Modelled {
        switch name {
        case "fork": return .call(.fork)
        case "vfork": return .call(.vfork)
        case "clone": return clone()
        case "clone3": return clone3()
        case "execve":
            guard errno == nil, let path = StraceReader.string(argument(0)) else { return .skip }
            let argv = StraceReader.strings(argument(1))
            return .call(.execve(path: path, argv: argv.isEmpty ? [path] : argv))
        case "exit": return .call(.exit(status: int(0)))
        case "exit_group": return .call(.exitGroup(status: int(0)))
        case "unshare":
            return StraceReader.flags(argument(0), StraceNames.clone).map { .call(.unshare(flags: $0)) } ?? .skip
        case "wait4": return wait4(pid)
        case "waitid": return waitid(pid)
        case "setpgid": return .call(.setpgid(pid: pid(int(0)), pgid: pid(int(1))))
        case "getpgid": return .call(.getpgid(pid: pid(int(0))))
        case "getsid": return .call(.getsid(pid: pid(int(0))))
        case "getpgrp": return .call(.getpgrp)
        case "setsid": return .call(.setsid)
        case "getpid": return .call(.getpid)
        case "getppid": return .call(.getppid)
        case "gettid": return .call(.gettid)
        case "set_tid_address": return .call(.setTidAddress)
        case "sched_yield": return .call(.schedYield)
        case "kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "rt_sigaction", "rt_sigprocmask",
            "rt_sigpending", "pause", "rt_sigsuspend", "rt_sigtimedwait", "signalfd4":
            return signals(pid)
        case "prctl": return prctl()
        case "setresuid": return .call(.setresuid(ruid: int(0), euid: int(1), suid: int(2)))
        case "setpriority":
            guard let which = StraceReader.name(argument(0), WhoNames.Priority.self) else { return .skip }
            let who = which == 2 ? int(1) : pid(int(1))
            return .call(.setpriority(which: Int32(truncatingIfNeeded: which), who: who, prio: int(2)))
        case "pidfd_open": return .call(.pidfdOpen(pid: pid(int(0)), flags: 0))
        case "pidfd_send_signal":
            guard let sig = StraceReader.signal(argument(1)) else { return .skip }
            return .call(.pidfdSendSignal(pidfd: int(0), sig: sig, flags: 0))
        case "alarm": return StraceReader.number(argument(0)).map { .call(.alarm(seconds: $0)) } ?? .skip
        case "nanosleep": return sleep(argument(0))
        case "clock_nanosleep":
            guard argument(1) == "0", ["CLOCK_REALTIME", "CLOCK_MONOTONIC"].contains(argument(0)) else { return .skip }
            return sleep(argument(2))
        default: return files()
        }
    }

    private func clone() -> Modelled {
        let text = arguments.first { $0.hasPrefix("flags=") }?.dropFirst(6) ?? ""
        return clone(String(text))
    }

    private func clone(_ text: String) -> Modelled {
        var words: [Substring] = []
        var signal: Int32 = 0
        for word in text.split(separator: "|") {
            if word.hasPrefix("SIG"), let sig = StraceReader.signal(String(word)) {
                signal = sig
            } else {
                words.append(word)
            }
        }
        guard let flags = StraceReader.flags(words.joined(separator: "|"), StraceNames.clone) else { return .skip }
        return .call(.clone(flags: Self.known(flags) & ~0xff, exitSignal: signal))
    }

    private func clone3() -> Modelled {
        let members = StraceReader.members(argument(0))
        guard let flags = members["flags"].flatMap({ StraceReader.flags($0, StraceNames.clone) }) else { return .skip }
        let signal = members["exit_signal"].flatMap(StraceReader.signal) ?? 0
        // A set of numbers chosen by the program means nothing here.
        return .call(.clone(flags: Self.known(flags) & ~0xff, exitSignal: signal))
    }

    /// Without the flags that say where the kernel writes to: the model has no addresses.
    private static func known(_ flags: UInt64) -> UInt64 {
        flags
            & ~(CloneFlags.CLONE_PARENT_SETTID | CloneFlags.CLONE_CHILD_SETTID | CloneFlags.CLONE_CHILD_CLEARTID
            | CloneFlags.CLONE_SETTLS | CloneFlags.CLONE_INTO_CGROUP | CloneFlags.CLONE_PTRACE)
    }

    private func wait4(_ pid: (Int32) -> Int32) -> Modelled {
        guard let who = StraceReader.int32(argument(0)),
            let options = StraceReader.flags(argument(2), StraceNames.wait)
        else { return .skip }
        return .call(
            .wait4(pid: who < -1 ? 0 &- pid(0 &- who) : pid(who), options: UInt32(truncatingIfNeeded: options))
        )
    }

    private func waitid(_ pid: (Int32) -> Int32) -> Modelled {
        guard let type = StraceReader.name(argument(0), IDType.self), let id = StraceReader.int32(argument(1)),
            let options = StraceReader.flags(argument(3), StraceNames.wait)
        else { return .skip }
        let isNumber = type == Int64(IDType.P_PID) || type == Int64(IDType.P_PGID)
        return .call(
            .waitid(
                idtype: Int32(truncatingIfNeeded: type),
                id: isNumber ? pid(id) : id,
                options: UInt32(truncatingIfNeeded: options)
            )
        )
    }

    private func sleep(_ text: String) -> Modelled {
        guard let (seconds, rest) = StraceReader.seconds(text) else { return .skip }
        return .call(.nanosleep(seconds: seconds, nanoseconds: rest))
    }

    private func signals(_ pid: (Int32) -> Int32) -> Modelled {
        func sig(_ index: Int) -> Int32? { StraceReader.signal(argument(index)) }
        func info(_ index: Int) -> (value: Int64, code: Int32) {
            let members = StraceReader.members(argument(index))
            let value = members["si_int"].flatMap(StraceReader.number) ?? 0
            return (value, members["si_code"] == "SI_QUEUE" ? SignalInfo.SI_QUEUE : SignalInfo.SI_TKILL)
        }
        switch name {
        case "kill":
            guard let sig = sig(1), let who = StraceReader.int32(argument(0)) else { return .skip }
            return .call(.kill(pid: who < -1 ? 0 &- pid(0 &- who) : pid(who), sig: sig))
        case "tkill": return sig(1).map { .call(.tkill(tid: pid(int(0)), sig: $0)) } ?? .skip
        case "tgkill": return sig(2).map { .call(.tgkill(tgid: pid(int(0)), tid: pid(int(1)), sig: $0)) } ?? .skip
        case "rt_sigqueueinfo":
            guard let sig = sig(1) else { return .skip }
            let info = info(2)
            return .call(.rtSigqueueinfo(pid: pid(int(0)), sig: sig, value: info.value, code: info.code))
        case "rt_tgsigqueueinfo":
            guard let sig = sig(2) else { return .skip }
            let info = info(3)
            return .call(
                .rtTgsigqueueinfo(tgid: pid(int(0)), tid: pid(int(1)), sig: sig, value: info.value, code: info.code)
            )
        case "rt_sigaction": return sigaction()
        case "rt_sigprocmask":
            guard let how = StraceReader.name(argument(0), HowToMask.self) else { return .skip }
            let set = argument(1) == "NULL" ? nil : StraceReader.set(argument(1))
            if set == nil, argument(1) != "NULL" { return .skip }
            return .call(.sigprocmask(how: Int32(truncatingIfNeeded: how), set: set))
        case "rt_sigpending": return .call(.sigpending)
        case "pause": return .call(.pause)
        case "rt_sigsuspend": return StraceReader.set(argument(0)).map { .call(.sigsuspend(mask: $0)) } ?? .skip
        case "rt_sigtimedwait":
            guard let set = StraceReader.set(argument(0)) else { return .skip }
            let timeout = StraceReader.seconds(argument(2)).map { limit in
                limit.seconds.multipliedReportingOverflow(by: 1000).partialValue &+ limit.rest / 1_000_000
            }
            return .call(.sigtimedwait(set: set, timeout: timeout))
        default:
            guard let mask = StraceReader.set(argument(1)) else { return .skip }
            let flags = StraceReader.flags(argument(3), StraceNames.signalfd) ?? 0
            return .call(.signalfd(fd: int(0), mask: mask, flags: Int32(truncatingIfNeeded: flags)))
        }
    }

    private func sigaction() -> Modelled {
        guard let sig = StraceReader.signal(argument(0)) else { return .skip }
        if argument(1) == "NULL" { return .call(.sigaction(sig: sig, action: nil)) }
        let members = StraceReader.members(argument(1))
        guard let function = members["sa_handler"] ?? members["sa_sigaction"] else { return .skip }
        let handler: SignalAction.Handler =
            switch function {
            case "SIG_DFL", "NULL": .SIG_DFL
            case "SIG_IGN": .SIG_IGN
            default: .handler
            }
        let flags = members["sa_flags"].flatMap { StraceReader.flags($0, StraceNames.sigaction) } ?? 0
        var action = SignalAction(handler: handler)
        // Where the handler returns to is libc's business.
        action.flags = UInt32(truncatingIfNeeded: flags) & ~0x0400_0000
        action.mask = members["sa_mask"].flatMap(StraceReader.set) ?? SignalSet()
        return .call(.sigaction(sig: sig, action: action))
    }

    private func prctl() -> Modelled {
        guard let bits = PrctlOption.bits(argument(0)) else { return .skip }
        let option = Int32(truncatingIfNeeded: bits)
        switch option {
        case PrctlOption.PR_SET_NAME:
            return StraceReader.string(argument(1)).map { .call(.prctl(option: option, arg: 0, name: $0)) } ?? .skip
        case PrctlOption.PR_SET_PDEATHSIG:
            return StraceReader.signal(argument(1)).map { .call(.prctl(option: option, arg: Int64($0), name: "")) }
                ?? .skip
        case PrctlOption.PR_SET_CHILD_SUBREAPER, PrctlOption.PR_SET_NO_NEW_PRIVS:
            return .call(.prctl(option: option, arg: StraceReader.number(argument(1)) ?? 0, name: ""))
        default: return .skip
        }
    }

    private func files() -> Modelled {
        func flags(_ index: Int) -> Int32 {
            let names = StraceNames.open + [("O_RDONLY", 0), ("O_WRONLY", 1), ("O_RDWR", 2)]
            let words = argument(index).split(separator: "|").filter { word in names.contains { $0.0 == word } }
            return Int32(truncatingIfNeeded: StraceReader.flags(words.joined(separator: "|"), names) ?? 0)
        }
        switch name {
        case "open":
            guard errno == nil, let path = StraceReader.string(argument(0)) else { return .skip }
            return .open(path: path, flags: flags(1))
        case "openat":
            guard errno == nil, let path = StraceReader.string(argument(1)) else { return .skip }
            return .open(path: path, flags: flags(2))
        case "creat":
            guard errno == nil, let path = StraceReader.string(argument(0)) else { return .skip }
            return .open(path: path, flags: OpenFlags.O_CREAT | OpenFlags.O_WRONLY)
        case "pipe": return errno == nil ? .pipe(closeOnExec: false) : .skip
        case "pipe2": return errno == nil ? .pipe(closeOnExec: argument(1).contains("O_CLOEXEC")) : .skip
        case "close": return .call(.close(fd: int(0)))
        case "dup": return .call(.dup(oldfd: int(0)))
        case "dup2": return .call(.dup2(oldfd: int(0), newfd: int(1)))
        case "dup3": return .dup3(old: int(0), new: int(1), closeOnExec: argument(2).contains("O_CLOEXEC"))
        case "fcntl":
            guard let cmd = FcntlCommand.bits(argument(1)) else { return .skip }
            let number = Int32(truncatingIfNeeded: cmd)
            switch number {
            case FcntlCommand.F_DUPFD, FcntlCommand.F_DUPFD_CLOEXEC:
                return .call(.fcntl(fd: int(0), cmd: number, arg: Int64(int(2))))
            case FcntlCommand.F_SETFD:
                return .call(.fcntl(fd: int(0), cmd: number, arg: argument(2).contains("FD_CLOEXEC") ? 1 : 0))
            default: return .skip
            }
        case "read": return StraceReader.number(argument(2)).map { .call(.read(fd: int(0), count: $0)) } ?? .skip
        case "write": return StraceReader.number(argument(2)).map { .call(.write(fd: int(0), count: $0)) } ?? .skip
        case "umask": return .call(.umask(mask: int(0)))
        default: return .skip
        }
    }
}
