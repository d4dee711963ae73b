import Kernel

/// The arguments of a command, read with the names and defaults of the wire contract.
struct Arguments {
    var call: String
    var json: JSONValue

    private func bad(_ key: String) -> RecordingError {
        .badArgument(call: call, argument: "\(key): \(json[key] ?? .null)")
    }

    func number(_ key: String, default missing: Int64? = nil) throws -> Int64 {
        if let value = json[key], value != .null {
            guard let number = value.int else { throw bad(key) }
            return number
        }
        guard let missing else { throw bad(key) }
        return missing
    }

    func int32(_ key: String, default missing: Int64? = nil) throws -> Int32 {
        Int32(truncatingIfNeeded: try number(key, default: missing))
    }

    func string(_ key: String) throws -> String {
        guard let string = json[key]?.string else { throw bad(key) }
        return string
    }

    private func word(_ value: JSONValue, _ key: String, _ names: any FlagNames.Type) throws -> UInt64 {
        if let number = value.int { return UInt64(bitPattern: number) }
        guard let bits = value.string.flatMap(names.bits) else { throw bad(key) }
        return bits
    }

    /// A word of flags: an array of names and numbers, empty when missing.
    func flags(_ key: String, _ names: any FlagNames.Type) throws -> UInt64 {
        guard let value = json[key] else { return 0 }
        guard let array = value.array else { return try word(value, key, names) }
        return try array.reduce(0) { try $0 | word($1, key, names) }
    }

    /// One name of a list, or its number.
    func name(_ key: String, _ names: any FlagNames.Type, default missing: Int64? = nil) throws -> Int32 {
        guard let value = json[key] else { return try int32(key, default: missing) }
        return Int32(truncatingIfNeeded: try word(value, key, names))
    }

    func signal(_ key: String, default missing: Int64? = nil) throws -> Int32 {
        guard let name = json[key]?.string else { return try int32(key, default: missing) }
        guard let number = Signal.number(name) else { throw bad(key) }
        return number
    }

    func signals(_ key: String) throws -> SignalSet {
        var set = SignalSet()
        for value in json[key]?.array ?? [] {
            guard let number = value.string.flatMap(Signal.number) ?? value.int.map({ Int32(truncatingIfNeeded: $0) })
            else { throw bad(key) }
            set.insert(number)
        }
        return set
    }
}

extension Command {
    /// The system call that the command stands for.
    package func syscall() throws -> Syscall {
        let a = Arguments(call: call, json: args)
        guard let name = CallName(rawValue: call) else { throw RecordingError.unknownCall(call) }
        switch name {
        case .fork: return .fork
        case .vfork: return .vfork
        case .clone:
            return .clone(
                flags: try a.flags("flags", CloneFlags.self),
                exitSignal: try a.signal("exit_signal", default: 0)
            )
        case .clone3: return .clone3(try cloneArguments(a))
        case .execve: return .execve(path: args["path"]?.string ?? "/bin/puppet", argv: ["puppet"])
        case .exit: return .exit(status: try a.int32("status", default: 0))
        case .exit_group: return .exitGroup(status: try a.int32("status", default: 0))
        case .unshare: return .unshare(flags: try a.flags("flags", CloneFlags.self))
        case .setns: return .setns(fd: try a.int32("fd"), nstype: try a.flags("nstype", CloneFlags.self))
        case .wait4:
            return .wait4(
                pid: try a.int32("pid", default: -1),
                options: UInt32(truncatingIfNeeded: try a.flags("options", WaitOptions.self))
            )
        case .waitid:
            return .waitid(
                idtype: try a.name("idtype", IDType.self),
                id: try a.int32("id", default: 0),
                options: UInt32(truncatingIfNeeded: try a.flags("options", WaitOptions.self))
            )
        case .kill, .tkill, .tgkill, .sigqueue, .rt_sigqueueinfo, .rt_tgsigqueueinfo, .sigaction, .sigprocmask,
            .sigpending, .pause, .sigsuspend, .sigtimedwait, .signalfd, .pidfd_send_signal:
            return try signalCall(name, a)
        case .ptrace: return .ptrace(try ptraceArguments(a))
        case .setpgid, .getpgid, .getpgrp, .setsid, .getsid, .getpid, .getppid, .gettid, .set_tid_address, .prctl,
            .setresuid, .getresuid, .setrlimit, .getrlimit, .sched_yield, .nice, .setpriority, .getpriority,
            .getrusage, .times, .acct, .kcmp:
            return try attributeCall(name, a)
        case .pidfd_open, .pidfd_getfd, .open, .close, .dup, .dup2, .pipe, .fcntl, .poll, .read, .write, .ioctl,
            .chdir, .umask:
            return try fileCall(name, a)
        case .alarm, .setitimer, .getitimer, .nanosleep, .timer_create, .timer_settime, .timer_gettime,
            .timer_delete:
            return try timeCall(name, a)
        case .semget:
            return .semget(
                key: try a.int32("key", default: 0),
                nsems: try a.int32("nsems"),
                semflg: a.json["semflg"] == nil
                    ? 0o600 : Int32(truncatingIfNeeded: try a.flags("semflg", SemaphoreFlags.self))
            )
        case .semop: return .semop(semid: try a.int32("semid"), sops: try semaphoreOperations(a))
        case .semctl:
            return .semctl(
                semid: try a.int32("semid"),
                num: try a.int32("num", default: 0),
                cmd: try a.name("cmd", SemctlCommand.self),
                val: try a.int32("val", default: 0)
            )
        }
    }

    private func cloneArguments(_ a: Arguments) throws -> CloneArguments {
        var clone = CloneArguments()
        clone.flags = try a.flags("flags", CloneFlags.self)
        clone.exitSignal = Int64(try a.signal("exit_signal", default: 0))
        clone.setTid = (args["set_tid"]?.array ?? []).compactMap { $0.int.map { Int32(truncatingIfNeeded: $0) } }
        clone.size = try a.number("size", default: 88)
        clone.stack = try a.number("stack", default: 0)
        clone.stackSize = try a.number("stack_size", default: 0)
        clone.tail = args["tail"].map { $0 != .bool(false) && $0 != .null && $0 != 0 } ?? false
        return clone
    }

    private func semaphoreOperations(_ a: Arguments) throws -> [SemaphoreOperation] {
        func operation(_ a: Arguments) throws -> SemaphoreOperation {
            SemaphoreOperation(
                num: try a.int32("num", default: 0),
                op: try a.int32("op", default: 0),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", SemaphoreFlags.self))
            )
        }
        guard let list = args["sops"]?.array else { return [try operation(a)] }
        return try list.map { try operation(Arguments(call: call, json: $0)) }
    }

    private func signalCall(_ name: CallName, _ a: Arguments) throws -> Syscall {
        switch name {
        case .kill: return .kill(pid: try a.int32("pid"), sig: try a.signal("sig"))
        case .tkill: return .tkill(tid: try a.int32("tid"), sig: try a.signal("sig"))
        case .tgkill: return .tgkill(tgid: try a.int32("tgid"), tid: try a.int32("tid"), sig: try a.signal("sig"))
        case .sigqueue:
            return .sigqueue(
                pid: try a.int32("pid"),
                sig: try a.signal("sig"),
                value: try a.number("value", default: 0)
            )
        case .rt_sigqueueinfo:
            return .rtSigqueueinfo(
                pid: try a.int32("pid"),
                sig: try a.signal("sig"),
                value: try a.number("value", default: 0),
                code: try a.int32("si_code", default: -1)
            )
        case .rt_tgsigqueueinfo:
            return .rtTgsigqueueinfo(
                tgid: try a.int32("tgid"),
                tid: try a.int32("tid"),
                sig: try a.signal("sig"),
                value: try a.number("value", default: 0),
                code: try a.int32("si_code", default: -1)
            )
        case .sigaction:
            guard let handler = args["handler"]?.string else {
                return .sigaction(sig: try a.signal("sig"), action: nil)
            }
            let kinds: [String: SignalAction.Handler] = [
                "SIG_DFL": .SIG_DFL, "SIG_IGN": .SIG_IGN, "handler": .handler,
            ]
            guard let kind = kinds[handler] else {
                throw RecordingError.badArgument(call: call, argument: "handler: \(handler)")
            }
            let flags = UInt32(truncatingIfNeeded: try a.flags("flags", SigactionFlags.self))
            let action = SignalAction(handler: kind, flags: flags, mask: try a.signals("mask"))
            return .sigaction(sig: try a.signal("sig"), action: action)
        case .sigprocmask:
            let set = args["set"].map { $0 != .null } ?? false
            return .sigprocmask(
                how: try a.name("how", HowToMask.self, default: 0),
                set: set ? try a.signals("set") : nil
            )
        case .sigpending: return .sigpending
        case .pause: return .pause
        case .sigsuspend: return .sigsuspend(mask: try a.signals("mask"))
        case .signalfd:
            return .signalfd(
                fd: try a.int32("fd", default: -1),
                mask: try a.signals("mask"),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", OpenFlags.self))
            )
        case .pidfd_send_signal:
            return .pidfdSendSignal(
                pidfd: try a.int32("pidfd"),
                sig: try a.signal("sig"),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", OpenFlags.self))
            )
        default:
            let timeout = args["timeout_ms"]?.int
            return .sigtimedwait(set: try a.signals("set"), timeout: timeout)
        }
    }

    private func ptraceArguments(_ a: Arguments) throws -> PtraceArguments {
        var ptrace = PtraceArguments(request: try a.name("request", PtraceRequest.self))
        ptrace.pid = try a.int32("pid", default: 0)
        ptrace.options = UInt32(truncatingIfNeeded: try a.flags("options", PtraceOptions.self))
        ptrace.sig = Int64(try a.signal("sig", default: 0))
        ptrace.addr = try a.number("addr", default: 0)
        ptrace.data = try a.number("data", default: 0)
        ptrace.mask = try a.signals("mask")
        ptrace.size = try a.number("size", default: 8)
        ptrace.off = try a.number("off", default: 0)
        ptrace.flags = try a.number("flags", default: 0)
        ptrace.nr = try a.number("nr", default: 0)
        if let info = args["siginfo"] {
            let b = Arguments(call: call, json: info)
            ptrace.siginfo = SignalInfo(
                signo: try b.signal("si_signo", default: 0),
                code: try b.int32("si_code", default: 0),
                pid: try b.int32("si_pid", default: 0),
                uid: try b.int32("si_uid", default: 0),
                status: try b.int32("si_status", default: 0)
            )
        }
        return ptrace
    }

    private func attributeCall(_ name: CallName, _ a: Arguments) throws -> Syscall {
        switch name {
        case .setpgid: .setpgid(pid: try a.int32("pid", default: 0), pgid: try a.int32("pgid", default: 0))
        case .getpgid: .getpgid(pid: try a.int32("pid", default: 0))
        case .getpgrp: .getpgrp
        case .setsid: .setsid
        case .getsid: .getsid(pid: try a.int32("pid", default: 0))
        case .getpid: .getpid
        case .getppid: .getppid
        case .gettid: .gettid
        case .set_tid_address: .setTidAddress
        case .prctl: try prctlCall(a)
        case .setresuid:
            .setresuid(
                ruid: try a.int32("ruid", default: -1),
                euid: try a.int32("euid", default: -1),
                suid: try a.int32("suid", default: -1)
            )
        case .getresuid: .getresuid
        case .setrlimit:
            .setrlimit(
                resource: try a.name("resource", Resource.self),
                cur: UInt64(bitPattern: try a.number("cur")),
                max: UInt64(bitPattern: try a.number("max"))
            )
        case .getrlimit: .getrlimit(resource: try a.name("resource", Resource.self))
        case .nice: .nice(increment: try a.int32("inc"))
        case .setpriority:
            .setpriority(
                which: try a.name("which", WhoNames.Priority.self),
                who: try a.int32("who", default: 0),
                prio: try a.int32("prio")
            )
        case .getpriority:
            .getpriority(which: try a.name("which", WhoNames.Priority.self), who: try a.int32("who", default: 0))
        case .getrusage: .getrusage(who: try a.name("who", WhoNames.Rusage.self, default: 0))
        case .times: .times
        case .acct: .acct(path: args["path"]?.string)
        case .kcmp:
            .kcmp(
                pid1: try a.int32("pid1"),
                pid2: try a.int32("pid2"),
                type: try a.name("type", KcmpType.self),
                idx1: try a.number("idx1", default: 0),
                idx2: try a.number("idx2", default: 0)
            )
        default: .schedYield
        }
    }

    private func prctlCall(_ a: Arguments) throws -> Syscall {
        let option = try a.name("option", PrctlOption.self)
        if option == PrctlOption.PR_SET_NAME {
            return .prctl(option: option, arg: 0, name: args["name"]?.string ?? args["arg"]?.string ?? "")
        }
        let signal = args["arg"]?.string != nil
        return .prctl(
            option: option,
            arg: signal ? Int64(try a.signal("arg")) : try a.number("arg", default: 0),
            name: ""
        )
    }

    private func fileCall(_ name: CallName, _ a: Arguments) throws -> Syscall {
        switch name {
        case .pidfd_open:
            .pidfdOpen(
                pid: try a.int32("pid"),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", OpenFlags.self))
            )
        case .pidfd_getfd:
            .pidfdGetfd(
                pidfd: try a.int32("pidfd"),
                targetfd: try a.int32("targetfd"),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", OpenFlags.self))
            )
        case .open:
            .open(
                path: try a.string("path"),
                flags: Int32(truncatingIfNeeded: try a.flags("flags", OpenFlags.self))
            )
        case .close: .close(fd: try a.int32("fd"))
        case .dup: .dup(oldfd: try a.int32("oldfd"))
        case .dup2: .dup2(oldfd: try a.int32("oldfd"), newfd: try a.int32("newfd"))
        case .pipe: .pipe
        case .fcntl:
            .fcntl(
                fd: try a.int32("fd"),
                cmd: try a.name("cmd", FcntlCommand.self),
                arg: try a.number("arg", default: 0)
            )
        case .poll: .poll(fd: try a.int32("fd"))
        case .read: .read(fd: try a.int32("fd"), count: try a.number("count"))
        case .write: .write(fd: try a.int32("fd"), count: try a.number("count"))
        case .ioctl:
            .ioctl(
                fd: try a.int32("fd"),
                request: try a.name("request", IoctlRequest.self),
                arg: try a.number("arg", default: 0)
            )
        case .chdir: .chdir(path: try a.string("path"))
        default: .umask(mask: try a.int32("mask"))
        }
    }

    private func timeCall(_ name: CallName, _ a: Arguments) throws -> Syscall {
        switch name {
        case .alarm: .alarm(seconds: try a.number("seconds"))
        case .setitimer:
            .setitimer(
                which: try a.name("which", TimerNames.Which.self, default: 0),
                seconds: try a.number("tv_sec", default: 0),
                microseconds: try a.number("tv_usec", default: 0)
            )
        case .getitimer: .getitimer(which: try a.name("which", TimerNames.Which.self, default: 0))
        case .nanosleep:
            .nanosleep(
                seconds: try a.number("tv_sec", default: 0),
                nanoseconds: try a.number("tv_nsec", default: 0)
            )
        case .timer_create:
            .timerCreate(
                clockid: try a.name("clockid", TimerNames.Clock.self, default: 0),
                notify: try a.name("sigev_notify", TimerNames.Notify.self, default: 0),
                signo: try a.signal("sigev_signo", default: Int64(Signal.SIGALRM))
            )
        case .timer_settime:
            .timerSettime(
                timerid: try a.int32("timerid"),
                seconds: try a.number("tv_sec", default: 0),
                nanoseconds: try a.number("tv_nsec", default: 0)
            )
        case .timer_gettime: .timerGettime(timerid: try a.int32("timerid"))
        default: .timerDelete(timerid: try a.int32("timerid"))
        }
    }
}
