import Kernel

extension Generator {
    /// Arguments for a call; nil when this is not the moment for it.
    mutating func arguments(_ call: String) -> JSONValue? {
        switch call {
        case "wait4": return wait4()
        case "waitid": return waitid()
        case "exit", "exit_group": return ["status": random.pick([0, 1, 2, 3, 42, 127, 255, 256, 300, -1])]
        case "kill": return ["pid": killTarget(), "sig": signal()]
        case "tkill": return ["tid": tid(), "sig": signal()]
        case "tgkill": return tgkill()
        case "sigqueue": return ["pid": tid(), "sig": signal(), "value": 7]
        case "rt_sigqueueinfo":
            return ["pid": tid(), "sig": signal(), "value": 5, "si_code": random.pick([-1, -1, -6, 0, -2, -60])]
        case "rt_tgsigqueueinfo":
            var members = tgkill().members
            members += [.init("value", 5), .init("si_code", random.pick([-1, -1, -6, 0, -2, -60]))]
            return .object(members)
        case "sigaction":
            let handler: JSONValue = random.pick(["handler", "handler", "SIG_IGN", "SIG_DFL"])
            let flags = flags([
                ("SA_RESTART", 25), ("SA_NODEFER", 8), ("SA_RESETHAND", 8), ("SA_NOCLDSTOP", 8), ("SA_NOCLDWAIT", 8),
            ])
            return ["sig": catchable(), "handler": handler, "flags": flags, "mask": signals(4)]
        case "sigprocmask":
            let how: JSONValue = random.pick(["SIG_BLOCK", "SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK"])
            return ["how": how, "set": signals(35)]
        case "sigtimedwait": return ["set": signals(35), "timeout_ms": random.chance(75) ? 0 : nil]
        case "sigsuspend": return ["mask": signals(25)]
        case "setpgid": return setpgid()
        case "getpgid", "getsid":
            return ["pid": random.chance(60) ? 0 : random.chance(80) ? tid() : random.pick([-1, -999, 12345])]
        case "prctl": return prctl()
        case "ptrace": return ptrace()
        case "clone": return clone()
        case "clone3": return clone3()
        case "setresuid": return setresuid()
        case "setrlimit", "getrlimit": return rlimit(call)
        case "semget", "semop", "semctl": return semaphore(call)
        case "fork", "vfork", "execve", "sigpending", "pause", "setsid", "getpid", "getppid", "gettid", "getpgrp",
            "sched_yield", "getresuid", "set_tid_address", "pipe":
            return [:]
        default: return rest(call)
        }
    }

    private mutating func wait4() -> JSONValue {
        var pid: JSONValue = random.pick(weighted: [(-1, 52), (0, 24), (nil, 24)])
        if pid == .null { pid = random.chance(90) ? tid() : JSONValue(-Int64(random.pick(tasks).state.pgid)) }
        let threaded = [.threads, .ptrace_threads, .ptrace, .reaper, .ptrace_calls, .attrs, .pidfd].contains(family)
        let rare = threaded ? 12 : 2
        var options = [
            ("WUNTRACED", 38), ("WCONTINUED", 35), ("__WALL", rare), ("__WCLONE", rare), ("__WNOTHREAD", rare),
        ]
        options += [("WNOHANG", 62), ("WEXITED", 1)]
        return ["pid": pid, "options": flags(options)]
    }

    private mutating func waitid() -> JSONValue {
        let threaded = [.threads, .ptrace_threads, .ptrace, .ptrace_calls].contains(family)
        let rare = threaded ? 8 : 1
        let options = flags([
            ("WEXITED", 90), ("WSTOPPED", 45), ("WCONTINUED", 38), ("WNOWAIT", 30), ("__WALL", rare),
            ("__WCLONE", rare), ("__WNOTHREAD", rare), ("WNOHANG", 62),
        ])
        if family == .pidfd && random.chance(60) { return ["idtype": "P_PIDFD", "id": fd(), "options": options] }
        let idtype = random.pick(weighted: [("P_ALL", 50), ("P_PGID", 22), ("P_PID", 28)])
        var id: JSONValue = 0
        if idtype == "P_PID" { id = tid() }
        if idtype == "P_PGID" && random.chance(60) { id = JSONValue(random.pick(tasks).state.pgid) }
        return ["idtype": .string(idtype), "id": id, "options": options]
    }

    private mutating func killTarget() -> JSONValue {
        switch random.pick(weighted: [(0, 72), (1, 12), (2, 9), (3, 3), (4, 4)]) {
        case 0: tid()
        case 1: JSONValue(mine.tgid)
        case 2: 0
        case 3: -1
        default: JSONValue(-Int64(random.pick(tasks).state.pgid))
        }
    }

    private mutating func tgkill() -> JSONValue {
        let target = random.pick(tasks)
        let tgid: JSONValue = random.chance(90) ? JSONValue(target.state.tgid) : tid()
        return ["tgid": tgid, "tid": JSONValue(target.tid), "sig": signal()]
    }

    private mutating func setpgid() -> JSONValue {
        let children = tasks.filter { $0.state.ppid == mine.tgid }
        var pid: JSONValue = 0
        if random.chance(45) {
            pid = children.isEmpty || random.chance(30) ? tid() : JSONValue(random.pick(children).tid)
        }
        let pgid: JSONValue =
            random.chance(50) ? 0 : random.chance(90) ? JSONValue(random.pick(tasks).state.pgid) : tid()
        return ["pid": pid, "pgid": pgid]
    }

    private mutating func prctl() -> JSONValue {
        if family == .attrs || family == .pidfd {
            switch random.pick([0, 1, 2, 3, 4, 5, 6]) {
            case 0: return ["option": "PR_SET_DUMPABLE", "arg": random.pick([0, 1, 1, 2])]
            case 1: return ["option": "PR_GET_DUMPABLE"]
            case 2: return ["option": "PR_SET_NO_NEW_PRIVS", "arg": random.pick([0, 1])]
            case 3: return ["option": "PR_GET_NO_NEW_PRIVS"]
            case 4: return ["option": "PR_SET_NAME", "arg": random.pick(["worker", "a-name-longer-than-15"])]
            case 5: return ["option": "PR_GET_NAME"]
            default: break
            }
        }
        return random.pick(weighted: [
            (["option": "PR_SET_CHILD_SUBREAPER", "arg": 1], 153),
            (["option": "PR_SET_CHILD_SUBREAPER", "arg": 0], 59),
            (["option": "PR_GET_CHILD_SUBREAPER"], 54), (["option": "PR_GET_PDEATHSIG"], 26),
            (["option": "PR_SET_PDEATHSIG", "arg": "SIGTERM"], 19), (["option": "PR_SET_PDEATHSIG", "arg": 0], 16),
            (["option": "PR_SET_PDEATHSIG", "arg": "SIGSTOP"], 14), (["option": "PR_SET_PDEATHSIG", "arg": 77], 5),
            (["option": "PR_SET_PDEATHSIG", "arg": "SIGWINCH"], 12),
            (["option": "PR_SET_PDEATHSIG", "arg": "SIGUSR1"], 12),
            (["option": "PR_SET_PDEATHSIG", "arg": "SIGKILL"], 9),
        ])
    }

    private mutating func ptrace() -> JSONValue {
        let options = flags([
            ("PTRACE_O_TRACEFORK", 18), ("PTRACE_O_TRACEVFORK", 18), ("PTRACE_O_TRACECLONE", 22),
            ("PTRACE_O_TRACEEXEC", 25), ("PTRACE_O_TRACEEXIT", 25), ("PTRACE_O_EXITKILL", 18),
            ("PTRACE_O_TRACEVFORKDONE", 18), ("PTRACE_O_TRACESYSGOOD", family == .ptrace_calls ? 40 : 2),
        ])
        var requests: [(String, Int)] = [
            ("TRACEME", 45), ("ATTACH", 110), ("SEIZE", 110), ("CONT", 187), ("DETACH", 25), ("INTERRUPT", 30),
            ("SETOPTIONS", 17), ("GETSIGINFO", 15), ("GETSIGMASK", 11), ("GETEVENTMSG", 12), ("LISTEN", 12),
            ("KILL", 5),
        ]
        if family == .ptrace_calls {
            requests += [
                ("SYSCALL", 160), ("SYSEMU", 20), ("SINGLESTEP", 20), ("PEEKDATA", 20), ("POKEDATA", 20),
                ("SETSIGMASK", 15), ("SETSIGINFO", 8), ("PEEKSIGINFO", 12), ("GET_SYSCALL_INFO", 40),
            ]
        }
        let request = random.pick(weighted: requests)
        let name = JSONValue.string("PTRACE_" + request)
        let stopped = tasks.filter { $0.state.tracer == me && $0.state.state == "t" }
        let traced = tasks.filter { $0.state.tracer == me }
        var pid = tid()
        switch request {
        case "TRACEME": return ["request": name]
        case "ATTACH": return ["request": name, "pid": pid]
        case "SEIZE": return ["request": name, "pid": pid, "options": options]
        default:
            if !stopped.isEmpty && random.chance(85) { pid = JSONValue(random.pick(stopped).tid) }
            if stopped.isEmpty, !traced.isEmpty, random.chance(70) { pid = JSONValue(random.pick(traced).tid) }
        }
        switch request {
        case "CONT", "DETACH", "SYSCALL", "SYSEMU", "SINGLESTEP":
            return ["request": name, "pid": pid, "sig": random.chance(60) ? 0 : signal()]
        case "SETOPTIONS": return ["request": name, "pid": pid, "options": options]
        case "PEEKDATA": return ["request": name, "pid": pid, "addr": random.pick([0, 1, 2, 15, 16, 4096])]
        case "POKEDATA":
            return [
                "request": name, "pid": pid, "addr": random.pick([0, 1, 2, 15, 16]), "data": random.pick([5, 99]),
            ]
        case "SETSIGMASK":
            return ["request": name, "pid": pid, "mask": signals(30), "size": random.chance(85) ? 8 : 4]
        case "SETSIGINFO":
            return ["request": name, "pid": pid, "siginfo": ["si_signo": "SIGUSR2", "si_code": -1, "si_pid": 5]]
        case "PEEKSIGINFO":
            return [
                "request": name, "pid": pid, "off": random.pick([0, 0, 1]), "flags": random.pick([0, 0, 1, 2]),
                "nr": random.pick([1, 4, 0]),
            ]
        default: return ["request": name, "pid": pid]
        }
    }

    private mutating func clone() -> JSONValue {
        let thread: JSONValue = [
            "flags": [
                "CLONE_VM", "CLONE_FS", "CLONE_FILES", "CLONE_SIGHAND", "CLONE_THREAD", "CLONE_SYSVSEM",
            ]
        ]
        if [.threads, .ptrace_threads].contains(family) || random.chance(family == .all ? 50 : 30) { return thread }
        var names = [
            ("CLONE_VM", 40), ("CLONE_FS", 35), ("CLONE_FILES", 35), ("CLONE_PARENT", 25), ("CLONE_SIGHAND", 25),
            ("CLONE_THREAD", 10), ("CLONE_SYSVSEM", 6),
        ]
        if family == .pidns {
            names = [("CLONE_NEWPID", 60), ("CLONE_PARENT", 15), ("CLONE_VM", 10), ("CLONE_FS", 10)]
        }
        if family == .pidfd { names.append(("CLONE_PIDFD", 30)) }
        if family == .ptrace_calls { names.append(("CLONE_PTRACE", 15)) }
        names += [("CLONE_UNTRACED", 3), ("CLONE_VFORK", 3)]
        return [
            "flags": flags(names), "exit_signal": random.pick([0, "SIGCHLD", "SIGCHLD", "SIGUSR1", "SIGWINCH"]),
        ]
    }

    private mutating func clone3() -> JSONValue {
        var members = clone().members
        if random.chance(40) {
            let base = Int64(seen.max() ?? 1)
            members.append(.init("set_tid", [JSONValue(base + Int64.random(in: 0...4, using: &random))]))
        }
        if random.chance(8) { members.append(.init("size", random.pick([0, 63, 64, 80, 88, 96, 5000]))) }
        if random.chance(4) { members.append(.init("stack", 4096)) }
        if random.chance(4) { members.append(.init("stack_size", 4096)) }
        var names = Set<String>()
        return .object(members.filter { names.insert($0.key).inserted })
    }

    private mutating func setresuid() -> JSONValue {
        random.pick(weighted: [
            (["ruid": -1, "euid": 1000, "suid": -1], 29), (["ruid": -1, "euid": 0, "suid": -1], 20),
            (["ruid": 1000, "euid": 1000, "suid": 1000], 13), (["ruid": 1001, "euid": 1001, "suid": 1001], 12),
            (["ruid": 1001, "euid": -1, "suid": 1000], 5), (["ruid": -1, "euid": 1001, "suid": -1], 5),
        ])
    }

    private mutating func rlimit(_ call: String) -> JSONValue {
        let resource: JSONValue =
            family == .attrs
            ? random.pick(["RLIMIT_NPROC", "RLIMIT_NICE", "RLIMIT_CORE"]) : "RLIMIT_NPROC"
        if call == "getrlimit" { return ["resource": random.chance(10) ? 99 : "RLIMIT_CORE"] }
        if random.chance(5) { return ["resource": random.pick([99, "RLIMIT_NPROC"]), "cur": 5, "max": 4] }
        return ["resource": resource, "cur": random.pick([1, 2, 3, 1000]), "max": random.pick([1000, 2000])]
    }

    private mutating func semaphore(_ call: String) -> JSONValue {
        let id: JSONValue = random.chance(85) ? JSONValue(random.pick(semids)) : random.pick([0, 1, 2, 9])
        switch call {
        case "semget": return ["nsems": random.pick([1, 2])]
        case "semctl":
            let command: JSONValue = random.pick(weighted: [
                ("GETVAL", 40), ("SETVAL", 25), ("GETNCNT", 22), ("GETZCNT", 8), ("GETPID", 8), ("IPC_RMID", 5),
            ])
            return ["semid": id, "num": 0, "cmd": command, "val": random.pick([0, 1, 3])]
        default:
            if random.chance(15) {
                let operations = (0..<Int.random(in: 1...3, using: &random)).map { _ -> JSONValue in
                    [
                        "num": random.pick([0, 0, 1, 5]), "op": random.pick([-2, -1, 0, 1, 2]),
                        "flags": flags([("SEM_UNDO", 45), ("IPC_NOWAIT", 60)]),
                    ]
                }
                return ["semid": id, "sops": .array(operations), "flags": []]
            }
            return [
                "semid": id, "num": random.pick([0, 0, 0, 1]), "op": random.pick([-2, -1, 0, 1, 2]),
                "flags": flags([("SEM_UNDO", 55), ("IPC_NOWAIT", 65)]),
            ]
        }
    }

    private mutating func rest(_ call: String) -> JSONValue? {
        switch call {
        case "nice": return ["inc": random.pick([-5, -1, 0, 1, 5, 40, -40])]
        case "setpriority":
            return [
                "which": which(), "who": random.chance(40) ? 0 : tid(),
                "prio": random.pick([-20, -5, 0, 3, 10, 19, 30]),
            ]
        case "getpriority": return ["which": which(), "who": random.chance(40) ? 0 : tid()]
        case "umask": return ["mask": random.pick([0o22, 0o77, 0, 0o1777])]
        case "kcmp":
            let type: JSONValue = random.pick([
                "KCMP_VM", "KCMP_FILES", "KCMP_FS", "KCMP_SIGHAND", "KCMP_SYSVSEM", "KCMP_FILE", 77,
            ])
            if type == "KCMP_FILE" { return ["pid1": tid(), "pid2": tid(), "type": type, "idx1": fd(), "idx2": fd()] }
            return ["pid1": tid(), "pid2": tid(), "type": type]
        case "unshare":
            var names = [("CLONE_FS", 35), ("CLONE_FILES", 35), ("CLONE_SYSVSEM", 20), ("CLONE_THREAD", 5)]
            if family == .pidns { names = [("CLONE_NEWPID", 85), ("CLONE_FS", 10)] }
            return ["flags": flags(names)]
        case "setns": return ["fd": fd(), "nstype": random.pick([["CLONE_NEWPID"], []])]
        case "timer_create":
            let clock: JSONValue = random.pick(["CLOCK_REALTIME", "CLOCK_MONOTONIC", 99])
            return [
                "clockid": clock, "sigev_notify": random.pick(["SIGEV_SIGNAL", "SIGEV_NONE", 9]),
                "sigev_signo": "SIGALRM",
            ]
        case "timer_delete": return ["timerid": random.chance(85) ? JSONValue(random.pick(timers)) : 50]
        case "pidfd_open":
            return ["pid": tid(), "flags": random.pick([[], [], ["PIDFD_NONBLOCK"], ["PIDFD_THREAD"], [1]])]
        case "pidfd_send_signal": return ["pidfd": fd(), "sig": signal(), "flags": []]
        case "pidfd_getfd": return ["pidfd": fd(), "targetfd": fd(), "flags": []]
        case "dup": return ["oldfd": fd()]
        case "dup2":
            return [
                "oldfd": fd(), "newfd": random.chance(70) ? fd() : JSONValue(Int64.random(in: 3...12, using: &random)),
            ]
        case "close", "poll": return ["fd": fd()]
        case "open":
            let path: JSONValue = random.pick(["/dev/null", "/dev/null", "/no/such/file"])
            return ["path": path, "flags": random.pick([[], ["O_CLOEXEC"], ["O_WRONLY"], ["O_RDWR", "O_NONBLOCK"]])]
        case "fcntl":
            let command = random.pick(["F_DUPFD", "F_GETFD", "F_SETFD", "F_GETFL", "F_SETFL", "F_DUPFD_CLOEXEC"])
            var arg: JSONValue = 0
            if command.hasPrefix("F_DUPFD") { arg = random.pick([0, 5, 10, -1]) }
            if command == "F_SETFD" { arg = random.pick([0, 1]) }
            if command == "F_SETFL" { arg = random.pick([0, 2048]) }
            return ["fd": fd(), "cmd": .string(command), "arg": arg]
        case "read", "write":
            // What 0, 1 and 2 are differs between the kernels.
            let fd = fd()
            if let number = fd.int, (0...2).contains(number) { return nil }
            return ["fd": fd, "count": random.pick([0, 1, 10, 100, 4096])]
        default: return nil
        }
    }

    private mutating func which() -> JSONValue {
        random.pick(["PRIO_PROCESS", "PRIO_PROCESS", "PRIO_PGRP", "PRIO_USER", 7])
    }
}
