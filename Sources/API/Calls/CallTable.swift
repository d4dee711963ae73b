import Kernel

/// Every system call that a client can have a task make. Decoding, the texts of refusals and the check of
/// `openapi.yaml` all read this one table.
enum CallTable {
    static let all: [CallSpec] =
        creation + waiting + signals + groups + attributes + tracing + descriptors + files + time + semaphores

    /// The call of this name in the URL.
    static func spec(_ name: String) -> CallSpec? { byName[name].map { all[$0] } }

    private static let byName: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($1.name.description, $0) }
    )

    // MARK: Structures inside arguments

    /// `struct sembuf`.
    static let sembuf: ParameterList = [
        .optional("num", .int32, "The semaphore's index in its set."),
        .required("op", .int32, "What is added: negative waits for as much, 0 waits for zero."),
        .optional("flags", .flags(SemaphoreFlags.self, width: 32), "SEM_UNDO, IPC_NOWAIT."),
    ]

    /// The parts of `siginfo_t` that the model has.
    static let siginfo: ParameterList = [
        .required("si_signo", .signal, "The signal."),
        .optional("si_code", .int32, "Where it comes from."),
        .optional("si_pid", .int32, "Who sent it."),
        .optional("si_uid", .int32, "The sender's real user."),
        .optional("si_status", .int32, "The exit code or signal, for SIGCHLD."),
        .optional("si_value", .int64, "The value, for queued signals."),
    ]

    /// The modelled registers.
    static let registers: ParameterList = [
        .optional("orig_rax", .int64, -1, "The number of the call being made, -1 when none."),
        .optional("rax", .int64, "The call's return value, or minus the errno."),
        .optional("rip", .int64, "The instruction pointer."),
        .optional("rsp", .int64, "The stack pointer."),
        .optional("rdi", .int64, "The first argument."),
        .optional("rsi", .int64, "The second argument."),
    ]

    private static let clone = ArgumentKind.flags(CloneFlags.self, width: 64)
    private static let open = ArgumentKind.flags(OpenFlags.self, width: 32)
    private static let path = ArgumentKind.text(maximum: ArgumentDecoder.maximumText)

    private static let creation: [CallSpec] = [
        CallSpec(.fork, as: "fork", "Makes a child that shares nothing with its parent.") { _ in .fork },
        CallSpec(
            .vfork,
            as: "vfork",
            "Makes a child that borrows the parent's memory; the parent sleeps until it execs or exits."
        ) { _ in .vfork },
        CallSpec(
            .clone,
            as: "clone",
            "Makes a child or a thread that shares what the flags say.",
            [
                .optional("flags", clone, "CLONE_ flags."),
                .optional("exit_signal", .signal, "The signal that the parent gets when the child dies; 0 for none."),
            ]
        ) { .clone(flags: $0.word64(0), exitSignal: $0.int32(1)) },
        CallSpec(
            .clone3,
            as: "clone3",
            "clone with a structure, which can also choose the child's numbers.",
            [
                .optional("flags", clone, "CLONE_ flags."),
                .optional("exit_signal", .signal, "The signal that the parent gets when the child dies."),
                .maybe("set_tid", .integers, "The numbers that the child gets, from the innermost namespace outwards."),
                .optional("size", .int64, 88, "The size that the caller says the structure has."),
                .optional("stack", .int64, "The child's stack."),
                .optional("stack_size", .int64, "The size of the child's stack."),
                .maybe("tail", .boolean, "A non-zero byte stands behind the part that the kernel knows."),
            ]
        ) { a in
            var arguments = CloneArguments()
            arguments.flags = a.word64(0)
            arguments.exitSignal = a.int64(1)
            arguments.setTid = a.integers(2)
            arguments.size = a.int64(3)
            arguments.stack = a.int64(4)
            arguments.stackSize = a.int64(5)
            arguments.tail = a.boolean(6)
            return .clone3(arguments)
        },
        CallSpec(
            .execve,
            as: "execve",
            "Replaces the program: other threads die, the caller becomes the leader, caught signals are reset.",
            [
                .required("path", path, "The program."),
                .maybe("argv", .texts, "Its arguments; the path alone when not given."),
            ]
        ) { .execve(path: $0.text(0), argv: $0.texts(1) ?? [$0.text(0)]) },
        CallSpec(
            .exit,
            as: "exit",
            "Ends the calling thread. It does not return.",
            [.optional("status", .int32, "The exit status; its low 8 bits count.")]
        ) { .exit(status: $0.int32(0)) },
        CallSpec(
            .exit_group,
            as: "exit_group",
            "Ends the whole thread group. It does not return.",
            [.optional("status", .int32, "The exit status; its low 8 bits count.")]
        ) { .exitGroup(status: $0.int32(0)) },
        CallSpec(
            .unshare,
            as: "unshare",
            "Stops sharing what the flags say.",
            [.required("flags", clone, "CLONE_ flags.")]
        ) { .unshare(flags: $0.word64(0)) },
        CallSpec(
            .setns,
            as: "setns",
            "Enters the namespaces of the task behind a pidfd.",
            [
                .required("fd", .int32, "A pidfd."),
                .optional("nstype", clone, "Which namespaces."),
            ]
        ) { .setns(fd: $0.int32(0), nstype: $0.word64(1)) },
    ]

    private static let wait4Parameters: ParameterList = [
        .optional(
            "pid",
            .int32,
            -1,
            "-1 any child, 0 any of the caller's group, below -1 any of that group, else that one."
        ),
        .optional("options", .flags(WaitOptions.self, width: 32), "WNOHANG, WUNTRACED, WCONTINUED, __WALL…"),
    ]

    private static let waiting: [CallSpec] = [
        CallSpec(
            .wait4,
            as: "wait4",
            "Waits for a child to change state, and reaps it when it is dead.",
            wait4Parameters
        ) { .wait4(pid: $0.int32(0), options: $0.word32(1)) },
        CallSpec(.wait4, as: "waitpid", "wait4 under the name that most programs use.", wait4Parameters) {
            .wait4(pid: $0.int32(0), options: $0.word32(1))
        },
        CallSpec(.wait4, as: "wait", "wait4 for any child, without options.") { _ in .wait4(pid: -1, options: 0) },
        CallSpec(
            .waitid,
            as: "waitid",
            "Waits for chosen changes of state; can look without reaping.",
            [
                .required("idtype", .name(IDType.self), "Whom to wait for."),
                .optional("id", .int32, "The number, for every idtype but P_ALL."),
                .required("options", .flags(WaitOptions.self, width: 32), "WEXITED, WSTOPPED, WCONTINUED, WNOWAIT…"),
            ]
        ) { .waitid(idtype: $0.int32(0), id: $0.int32(1), options: $0.word32(2)) },
    ]

    private static let sig = Parameter.required("sig", .signal, "The signal; 0 only checks.")
    private static let pid = Parameter.required("pid", .int32, "The process.")
    private static let value = Parameter.optional("value", .int64, "The value that comes with the signal.")
    private static let code = Parameter.optional("si_code", .int32, -1, "The si_code; below 0 for a process.")
    private static let mask = Parameter.required("mask", .signals, "The signal set.")

    private static let signals: [CallSpec] = [
        CallSpec(
            .kill,
            as: "kill",
            "Sends a signal to a process, a group, or all.",
            [
                .required(
                    "pid",
                    .int32,
                    "Above 0 a process, 0 the caller's group, -1 all but init and the caller, else that group."
                ),
                sig,
            ]
        ) { .kill(pid: $0.int32(0), sig: $0.int32(1)) },
        CallSpec(
            .tkill,
            as: "tkill",
            "Sends a signal to one thread.",
            [.required("tid", .int32, "The thread."), sig]
        ) { .tkill(tid: $0.int32(0), sig: $0.int32(1)) },
        CallSpec(
            .tgkill,
            as: "tgkill",
            "Sends a signal to one thread of a given group.",
            [.required("tgid", .int32, "The thread group."), .required("tid", .int32, "The thread."), sig]
        ) { .tgkill(tgid: $0.int32(0), tid: $0.int32(1), sig: $0.int32(2)) },
        CallSpec(.sigqueue, as: "sigqueue", "Sends a signal with a value.", [pid, sig, value]) {
            .sigqueue(pid: $0.int32(0), sig: $0.int32(1), value: $0.int64(2))
        },
        CallSpec(
            .rt_sigqueueinfo,
            as: "rt_sigqueueinfo",
            "Sends a signal with a siginfo to a process.",
            [pid, sig, value, code]
        ) { .rtSigqueueinfo(pid: $0.int32(0), sig: $0.int32(1), value: $0.int64(2), code: $0.int32(3)) },
        CallSpec(
            .rt_tgsigqueueinfo,
            as: "rt_tgsigqueueinfo",
            "Sends a signal with a siginfo to a thread.",
            [
                .required("tgid", .int32, "The thread group."), .required("tid", .int32, "The thread."), sig, value,
                code,
            ]
        ) {
            .rtTgsigqueueinfo(
                tgid: $0.int32(0),
                tid: $0.int32(1),
                sig: $0.int32(2),
                value: $0.int64(3),
                code: $0.int32(4)
            )
        },
        CallSpec(
            .sigaction,
            as: "sigaction",
            "Sets what happens when a signal arrives, and tells what did before.",
            [
                .required("sig", .signal, "The signal."),
                .maybe(
                    "handler",
                    .name(HandlerNames.self),
                    nullable: true,
                    "SIG_DFL, SIG_IGN or handler; when not given, the call only tells."
                ),
                .optional("flags", .flags(SigactionFlags.self, width: 32), "SA_ flags."),
                .optional("mask", .signals, "Blocked besides while the handler runs."),
            ]
        ) { a throws(ArgumentError) in
            guard a.has(1) else { return .sigaction(sig: a.int32(0), action: nil) }
            guard let handler = SignalAction.Handler(rawValue: UInt8(truncatingIfNeeded: a.int32(1))) else {
                throw ArgumentError(pointer: "/handler", detail: "This must be `SIG_DFL`, `SIG_IGN` or `handler`.")
            }
            return .sigaction(
                sig: a.int32(0),
                action: SignalAction(handler: handler, flags: a.word32(2), mask: a.set(3))
            )
        },
        CallSpec(
            .sigprocmask,
            as: "sigprocmask",
            "Changes the set of blocked signals, and tells the old one.",
            [
                .optional("how", .name(HowToMask.self), "How the set changes the mask."),
                .maybe("set", .signals, nullable: true, "The set; when not given, the call only tells."),
            ]
        ) { .sigprocmask(how: $0.int32(0), set: $0.has(1) ? $0.set(1) : nil) },
        CallSpec(.sigpending, as: "sigpending", "Tells which signals wait, blocked.") { _ in .sigpending },
        CallSpec(.pause, as: "pause", "Sleeps until a signal is caught.") { _ in .pause },
        CallSpec(.sigsuspend, as: "sigsuspend", "Sleeps with another mask until a signal is caught.", [mask]) {
            .sigsuspend(mask: $0.set(0))
        },
        CallSpec(
            .sigtimedwait,
            as: "sigtimedwait",
            "Waits for a signal of a set, and takes it.",
            [
                .required("set", .signals, "The signals to wait for."),
                .maybe("timeout_ms", .int64, nullable: true, "Milliseconds of virtual time; null waits for ever."),
            ]
        ) { .sigtimedwait(set: $0.set(0), timeout: $0.has(1) ? $0.int64(1) : nil) },
        CallSpec(
            .signalfd,
            as: "signalfd",
            "Makes, or changes, a descriptor that tells of signals.",
            [.optional("fd", .int32, -1, "-1 for a new one."), mask, .optional("flags", open, "SFD_ flags.")]
        ) { .signalfd(fd: $0.int32(0), mask: $0.set(1), flags: $0.int32(2)) },
    ]

    private static let groups: [CallSpec] = [
        CallSpec(
            .setpgid,
            as: "setpgid",
            "Puts a process into a process group.",
            [
                .required("pid", .int32, "The process; 0 for the caller."),
                .required("pgid", .int32, "The group; 0 for the process's own number."),
            ]
        ) { .setpgid(pid: $0.int32(0), pgid: $0.int32(1)) },
        CallSpec(
            .getpgid,
            as: "getpgid",
            "Tells a process's group.",
            [.required("pid", .int32, "The process; 0 for the caller.")]
        ) { .getpgid(pid: $0.int32(0)) },
        CallSpec(.getpgrp, as: "getpgrp", "Tells the caller's process group.") { _ in .getpgrp },
        CallSpec(.setsid, as: "setsid", "Starts a session and a process group.") { _ in .setsid },
        CallSpec(
            .getsid,
            as: "getsid",
            "Tells a process's session.",
            [.required("pid", .int32, "The process; 0 for the caller.")]
        ) { .getsid(pid: $0.int32(0)) },
        CallSpec(.getpid, as: "getpid", "Tells the caller's thread-group id.") { _ in .getpid },
        CallSpec(.getppid, as: "getppid", "Tells the thread-group id of the caller's parent.") { _ in .getppid },
        CallSpec(.gettid, as: "gettid", "Tells the caller's own number.") { _ in .gettid },
        CallSpec(.set_tid_address, as: "set_tid_address", "Tells the caller's own number.") { _ in .setTidAddress },
    ]

    private static let attributes: [CallSpec] = [
        CallSpec(
            .prctl,
            as: "prctl",
            "Reads or changes an attribute of the process: subreaper, parent-death signal, name…",
            [
                .required("option", .name(PrctlOption.self), "Which attribute."),
                .optional("arg", .prctl, "The value: a number, a signal, or for PR_SET_NAME the name."),
            ]
        ) { a throws(ArgumentError) in
            let option = a.int32(0)
            switch a[1] {
            case .text(let name) where option == PrctlOption.PR_SET_NAME:
                return .prctl(option: option, arg: 0, name: name)
            case .text(let name):
                guard let signal = SignalNames.number(name) else {
                    throw ArgumentError(
                        pointer: "/arg",
                        detail: "`\(printable(name))` is no signal; only PR_SET_NAME takes other text."
                    )
                }
                return .prctl(option: option, arg: Int64(signal), name: "")
            default:
                return .prctl(
                    option: option,
                    arg: a.int64(1),
                    name: option == PrctlOption.PR_SET_NAME ? String(a.int64(1)) : ""
                )
            }
        },
        CallSpec(
            .setresuid,
            as: "setresuid",
            "Sets the real, effective and saved user.",
            [
                .required("ruid", .int32, "The real user; -1 leaves it."),
                .required("euid", .int32, "The effective user; -1 leaves it."),
                .required("suid", .int32, "The saved user; -1 leaves it."),
            ]
        ) { .setresuid(ruid: $0.int32(0), euid: $0.int32(1), suid: $0.int32(2)) },
        CallSpec(.getresuid, as: "getresuid", "Tells the real, effective and saved user.") { _ in .getresuid },
        CallSpec(
            .setrlimit,
            as: "setrlimit",
            "Sets a resource's limits.",
            [
                .required("resource", .name(Resource.self), "The resource."),
                .required("cur", .limit, "The soft limit."),
                .required("max", .limit, "The hard limit."),
            ]
        ) { .setrlimit(resource: $0.int32(0), cur: $0.word64(1), max: $0.word64(2)) },
        CallSpec(
            .getrlimit,
            as: "getrlimit",
            "Tells a resource's limits.",
            [.required("resource", .name(Resource.self), "The resource.")]
        ) { .getrlimit(resource: $0.int32(0)) },
        CallSpec(.sched_yield, as: "sched_yield", "Lets others run.") { _ in .schedYield },
        CallSpec(.nice, as: "nice", "Changes the nice value.", [.required("inc", .int32, "What is added.")]) {
            .nice(increment: $0.int32(0))
        },
        CallSpec(
            .setpriority,
            as: "setpriority",
            "Sets the nice value of a process, a group or a user.",
            [
                .required("which", .name(WhoNames.Priority.self), "Process, group or user."),
                .optional("who", .int32, "Its number; 0 for the caller's."),
                .required("prio", .int32, "The nice value."),
            ]
        ) { .setpriority(which: $0.int32(0), who: $0.int32(1), prio: $0.int32(2)) },
        CallSpec(
            .getpriority,
            as: "getpriority",
            "Tells the nice value of a process, a group or a user.",
            [
                .required("which", .name(WhoNames.Priority.self), "Process, group or user."),
                .optional("who", .int32, "Its number; 0 for the caller's."),
            ]
        ) { .getpriority(which: $0.int32(0), who: $0.int32(1)) },
        CallSpec(
            .getrusage,
            as: "getrusage",
            "Tells what the caller or its reaped children used.",
            [.optional("who", .name(WhoNames.Rusage.self), "Whose usage.")]
        ) { .getrusage(who: $0.int32(0)) },
        CallSpec(.times, as: "times", "Tells processor times in clock ticks.") { _ in .times },
        CallSpec(
            .acct,
            as: "acct",
            "Turns process accounting on, or off.",
            [
                .maybe(
                    "path",
                    path,
                    nullable: true,
                    "The file, which must exist (open makes it with O_CREAT); null stops."
                )
            ]
        ) { .acct(path: $0.has(0) ? $0.text(0) : nil) },
        CallSpec(
            .kcmp,
            as: "kcmp",
            "Tells whether two tasks share an object: 0 yes, 3 no.",
            [
                .required("pid1", .int32, "One task."),
                .required("pid2", .int32, "The other."),
                .required("type", .name(KcmpType.self), "Which object."),
                .optional("idx1", .int64, "For KCMP_FILE: the first task's descriptor."),
                .optional("idx2", .int64, "For KCMP_FILE: the second task's descriptor."),
            ]
        ) {
            .kcmp(pid1: $0.int32(0), pid2: $0.int32(1), type: $0.int32(2), idx1: $0.int64(3), idx2: $0.int64(4))
        },
    ]

    private static let tracing: [CallSpec] = [
        CallSpec(
            .ptrace,
            as: "ptrace",
            "Traces another task: attaches, looks, changes, lets it go on.",
            [
                .required("request", .name(PtraceRequest.self), "What to do."),
                .optional("pid", .int32, "The tracee's number."),
                .optional("options", .flags(PtraceOptions.self, width: 32), "For SETOPTIONS and SEIZE."),
                .optional("sig", .signal, "The signal that the tracee gets as it goes on; 0 for none."),
                .optional("addr", .int64, "For PEEKDATA and POKEDATA: the word's address, 0 to 15."),
                .optional("data", .int64, "For POKEDATA: the word."),
                .optional("mask", .signals, "For SETSIGMASK."),
                .optional("size", .int64, 8, "For GETSIGMASK and SETSIGMASK: the set's size in bytes."),
                .maybe("siginfo", .siginfo, "For SETSIGINFO."),
                .optional("off", .int64, "For PEEKSIGINFO: where to begin."),
                .optional("flags", .flags(PeekSiginfoFlags.self, width: 32), "For PEEKSIGINFO."),
                .optional("nr", .int64, "For PEEKSIGINFO: how many."),
                .maybe("registers", .registers, "For SETREGS."),
            ]
        ) { a in
            var arguments = PtraceArguments(request: a.int32(0))
            arguments.pid = a.int32(1)
            arguments.options = a.word32(2)
            arguments.sig = a.int64(3)
            arguments.addr = a.int64(4)
            arguments.data = a.int64(5)
            arguments.mask = a.set(6)
            arguments.size = a.int64(7)
            if case .siginfo(let info) = a[8] { arguments.siginfo = info }
            arguments.off = a.int64(9)
            arguments.flags = a.int64(10)
            arguments.nr = a.int64(11)
            if case .registers(let registers) = a[12] { arguments.registers = registers }
            return .ptrace(arguments)
        }
    ]

    private static let descriptors: [CallSpec] = [
        CallSpec(
            .pidfd_open,
            as: "pidfd_open",
            "Makes a descriptor for a process.",
            [pid, .optional("flags", open, "PIDFD_NONBLOCK, PIDFD_THREAD.")]
        ) { .pidfdOpen(pid: $0.int32(0), flags: $0.int32(1)) },
        CallSpec(
            .pidfd_send_signal,
            as: "pidfd_send_signal",
            "Sends a signal to the process behind a descriptor.",
            [
                .required("pidfd", .int32, "The descriptor."), sig,
                .optional("flags", .flags(PidfdSignalFlags.self, width: 32), "Whom exactly."),
            ]
        ) { .pidfdSendSignal(pidfd: $0.int32(0), sig: $0.int32(1), flags: $0.int32(2)) },
        CallSpec(
            .pidfd_getfd,
            as: "pidfd_getfd",
            "Takes a copy of another process's descriptor.",
            [
                .required("pidfd", .int32, "The process's descriptor."),
                .required("targetfd", .int32, "The descriptor in that process."),
                .optional("flags", open, "Must be 0."),
            ]
        ) { .pidfdGetfd(pidfd: $0.int32(0), targetfd: $0.int32(1), flags: $0.int32(2)) },
    ]

    private static let fd = Parameter.required("fd", .int32, "The descriptor.")
    private static let count = Parameter.required("count", .int64, "How many bytes; they are counted, not kept.")

    private static let files: [CallSpec] = [
        CallSpec(
            .open,
            as: "open",
            "Opens a file.",
            [.required("path", path, "The file."), .optional("flags", open, "O_ flags.")]
        ) { .open(path: $0.text(0), flags: $0.int32(1)) },
        CallSpec(.close, as: "close", "Closes a descriptor.", [fd]) { .close(fd: $0.int32(0)) },
        CallSpec(
            .dup,
            as: "dup",
            "Makes a second descriptor for an open file.",
            [.required("oldfd", .int32, "The descriptor.")]
        ) { .dup(oldfd: $0.int32(0)) },
        CallSpec(
            .dup2,
            as: "dup2",
            "Makes a second descriptor with a chosen number.",
            [.required("oldfd", .int32, "The descriptor."), .required("newfd", .int32, "The new number.")]
        ) { .dup2(oldfd: $0.int32(0), newfd: $0.int32(1)) },
        CallSpec(.pipe, as: "pipe", "Makes a pipe: a reader and a writer.") { _ in .pipe },
        CallSpec(
            .fcntl,
            as: "fcntl",
            "Reads or changes a descriptor's flags, or duplicates it.",
            [
                fd, .required("cmd", .name(FcntlCommand.self), "What to do."),
                .optional("arg", .int64, "Its argument."),
            ]
        ) { .fcntl(fd: $0.int32(0), cmd: $0.int32(1), arg: $0.int64(2)) },
        CallSpec(.poll, as: "poll", "Tells whether a descriptor is ready, without waiting.", [fd]) {
            .poll(fd: $0.int32(0))
        },
        CallSpec(.read, as: "read", "Reads; an empty pipe blocks.", [fd, count]) {
            .read(fd: $0.int32(0), count: $0.int64(1))
        },
        CallSpec(.write, as: "write", "Writes; a full pipe blocks.", [fd, count]) {
            .write(fd: $0.int32(0), count: $0.int64(1))
        },
        CallSpec(
            .ioctl,
            as: "ioctl",
            "Controls a terminal.",
            [
                fd, .required("request", .name(IoctlRequest.self), "What to do."),
                .optional("arg", .int64, "Its argument."),
            ]
        ) { .ioctl(fd: $0.int32(0), request: $0.int32(1), arg: $0.int64(2)) },
        CallSpec(
            .chdir,
            as: "chdir",
            "Changes the working directory.",
            [.required("path", path, "The directory.")]
        ) { .chdir(path: $0.text(0)) },
        CallSpec(
            .umask,
            as: "umask",
            "Sets the file mode creation mask, and tells the old one.",
            [.required("mask", .int32, "The mask.")]
        ) { .umask(mask: $0.int32(0)) },
    ]

    private static let which = Parameter.optional("which", .name(TimerNames.Which.self), "The timer.")
    private static let seconds = Parameter.optional("tv_sec", .int64, "Seconds.")
    private static let nanoseconds = Parameter.optional("tv_nsec", .int64, "Nanoseconds.")
    private static let timer = Parameter.required("timerid", .int32, "The timer.")

    private static let time: [CallSpec] = [
        CallSpec(
            .alarm,
            as: "alarm",
            "Has SIGALRM sent after some virtual time; 0 cancels.",
            [.required("seconds", .int64, "Seconds.")]
        ) { .alarm(seconds: $0.int64(0)) },
        CallSpec(
            .setitimer,
            as: "setitimer",
            "Sets an interval timer; 0 cancels.",
            [which, seconds, .optional("tv_usec", .int64, "Microseconds.")]
        ) { .setitimer(which: $0.int32(0), seconds: $0.int64(1), microseconds: $0.int64(2)) },
        CallSpec(.getitimer, as: "getitimer", "Tells what is left of an interval timer.", [which]) {
            .getitimer(which: $0.int32(0))
        },
        CallSpec(.nanosleep, as: "nanosleep", "Sleeps for some virtual time.", [seconds, nanoseconds]) {
            .nanosleep(seconds: $0.int64(0), nanoseconds: $0.int64(1))
        },
        CallSpec(
            .timer_create,
            as: "timer_create",
            "Makes a POSIX timer.",
            [
                .optional("clockid", .name(TimerNames.Clock.self), 1, "The clock."),
                .optional("sigev_notify", .name(TimerNames.Notify.self), "How it tells."),
                .optional("sigev_signo", .signal, Int64(Signal.SIGALRM), "The signal that it sends."),
            ]
        ) { .timerCreate(clockid: $0.int32(0), notify: $0.int32(1), signo: $0.int32(2)) },
        CallSpec(.timer_settime, as: "timer_settime", "Arms a timer; 0 disarms.", [timer, seconds, nanoseconds]) {
            .timerSettime(timerid: $0.int32(0), seconds: $0.int64(1), nanoseconds: $0.int64(2))
        },
        CallSpec(.timer_gettime, as: "timer_gettime", "Tells what is left of a timer.", [timer]) {
            .timerGettime(timerid: $0.int32(0))
        },
        CallSpec(.timer_delete, as: "timer_delete", "Deletes a timer.", [timer]) {
            .timerDelete(timerid: $0.int32(0))
        },
    ]

    private static let semid = Parameter.required("semid", .int32, "The semaphore set.")
    private static let num = Parameter.optional("num", .int32, "The semaphore's index in the set.")

    private static let semaphores: [CallSpec] = [
        CallSpec(
            .semget,
            as: "semget",
            "Makes or finds a semaphore set.",
            [
                .optional("key", .int32, "The key; 0 is IPC_PRIVATE."),
                .required("nsems", .int32, "How many semaphores."),
                .optional(
                    "semflg",
                    .flags(SemaphoreFlags.self, width: 32),
                    0o600,
                    "IPC_CREAT, IPC_EXCL, and mode bits; its maker may read and change it when left out."
                ),
            ]
        ) { .semget(key: $0.int32(0), nsems: $0.int32(1), semflg: $0.int32(2)) },
        CallSpec(
            .semop,
            as: "semop",
            "Operates on semaphores; waits until all its operations can be done.",
            [
                semid, num,
                .maybe("op", .int32, "What is added: negative waits for as much, 0 waits for zero."),
                .optional("flags", .flags(SemaphoreFlags.self, width: 32), "SEM_UNDO, IPC_NOWAIT."),
                .maybe("sops", .operations, "Several operations, done together or not at all."),
            ]
        ) { a throws(ArgumentError) in
            if case .operations(let operations) = a[4] { return .semop(semid: a.int32(0), sops: operations) }
            guard a.has(2) else {
                throw ArgumentError(pointer: "/op", detail: "`op`, or `sops` with several operations, is required.")
            }
            let operation = SemaphoreOperation(num: a.int32(1), op: a.int32(2), flags: a.int32(3))
            return .semop(semid: a.int32(0), sops: [operation])
        },
        CallSpec(
            .semctl,
            as: "semctl",
            "Reads, sets or removes a semaphore set.",
            [
                semid, num, .required("cmd", .name(SemctlCommand.self), "What to do."),
                .optional("val", .int32, "For SETVAL: the value."),
            ]
        ) { .semctl(semid: $0.int32(0), num: $0.int32(1), cmd: $0.int32(2), val: $0.int32(3)) },
    ]
}

/// What `sigaction(2)` can set.
enum HandlerNames: FlagNames {
    static let names: KeyValuePairs<String, UInt64> = ["SIG_DFL": 0, "SIG_IGN": 1, "handler": 2]
}

/// `PTRACE_PEEKSIGINFO` flags.
enum PeekSiginfoFlags: FlagNames {
    static let names: KeyValuePairs<String, UInt64> = ["PTRACE_PEEKSIGINFO_SHARED": 1]
}

/// `pidfd_send_signal(2)` flags.
enum PidfdSignalFlags: FlagNames {
    static let names: KeyValuePairs<String, UInt64> = [
        "PIDFD_SIGNAL_THREAD": 1, "PIDFD_SIGNAL_THREAD_GROUP": 2, "PIDFD_SIGNAL_PROCESS_GROUP": 4,
    ]
}
