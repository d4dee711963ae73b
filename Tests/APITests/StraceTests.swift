import Kernel
import Testing

@testable import API

/// What strace 6.1 (Debian 12, x86-64) printed of a C program that makes each call, its addresses replaced by the ones
/// that stand for them here, libc's own SA_RESTORER left out, and pipes filled with zeros.
@Suite("Calls look as strace prints them")
struct StraceTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let text: String
        let syscall: Syscall
        let value: Int64
        let errno: Errno.Name?
        let data: CallData
        var testDescription: String { text }

        init(_ text: String, _ syscall: Syscall, _ value: Int64 = 0, _ data: CallData = .none, errno: Errno.Name? = nil)
        {
            self.text = text
            self.syscall = syscall
            self.value = value
            self.errno = errno
            self.data = data
        }
    }

    /// The line of a call that was not broken off.
    private func render(_ line: Line) -> String {
        var call = Call(id: 1, task: 1, name: line.syscall.name, state: line.errno == nil ? .returned : .failed)
        call.value = line.value
        call.data = line.data
        let returns: Bool =
            switch line.syscall {
            case .exit, .exitGroup: false
            default: true
            }
        let shown = StraceCall(
            line.syscall.name,
            line.syscall,
            call,
            value: line.value,
            errno: line.errno?.rawValue ?? 0,
            returns: returns
        )
        let head = shown.entry + shown.exit + ") "
        return head + String(repeating: " ", count: max(0, 40 - head.utf8.count)) + "= " + shown.result
    }

    private static func child(_ code: Int32, _ status: Int32, pid: Int32) -> SignalInfo {
        SignalInfo(signo: Signal.SIGCHLD, code: code, pid: pid, status: status)
    }

    private static let noUsage = ResourceUsage()
    private static let family: [Line] = [
        Line("fork()                                  = 2145", .fork, 2145),
        Line("vfork()                                 = 2148", .vfork, 2148),
        Line("clone(child_stack=NULL, flags=CLONE_VM|SIGCHLD) = 7", .clone(flags: 0x100, exitSignal: 17), 7),
        Line("clone(child_stack=NULL, flags=SIGCHLD)  = 7", .clone(flags: 0, exitSignal: 17), 7),
        Line("unshare(CLONE_NEWNS|CLONE_NEWPID)       = 0", .unshare(flags: 0x2002_0000)),
        Line("unshare(CLONE_FILES)                    = 0", .unshare(flags: 0x400)),
        Line(
            "setns(3, CLONE_NEWPID)                  = -1 ESRCH (No such process)",
            .setns(fd: 3, nstype: 0x2000_0000),
            errno: .ESRCH
        ),
        Line("exit_group(0)                           = ?", .exitGroup(status: 0)),
        Line("exit(7)                                 = ?", .exit(status: 7)),
        Line(
            "execve(\"/nope\", [\"nope\"], 0x7ffe00000000 /* 0 vars */) = -1 ENOENT (No such file or directory)",
            .execve(path: "/nope", argv: ["nope"]),
            errno: .ENOENT
        ),
        Line(
            "wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 2145",
            .wait4(pid: -1, options: 0),
            2145,
            .wait(status: 0x300, rusage: noUsage)
        ),
        Line(
            "wait4(-1, 0x7ffe00000000, WNOHANG|WSTOPPED, NULL) = -1 ECHILD (No child processes)",
            .wait4(pid: -1, options: 3),
            errno: .ECHILD
        ),
        Line(
            "wait4(2147, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], WSTOPPED, NULL) = 2147",
            .wait4(pid: 2147, options: 2),
            2147,
            .wait(status: 0x137f, rusage: noUsage)
        ),
        Line(
            "wait4(2147, [{WIFCONTINUED(s)}], WCONTINUED, NULL) = 2147",
            .wait4(pid: 2147, options: 8),
            2147,
            .wait(status: 0xffff, rusage: noUsage)
        ),
        Line(
            "wait4(2147, [{WIFEXITED(s) && WEXITSTATUS(s) == 7}], __WALL, NULL) = 2147",
            .wait4(pid: 2147, options: 0x4000_0000),
            2147,
            .wait(status: 0x700, rusage: noUsage)
        ),
        Line(
            "waitid(P_PID, 2146, {si_signo=SIGCHLD, si_code=CLD_KILLED, si_pid=2146, si_uid=0, si_status=SIGKILL, "
                + "si_utime=0, si_stime=0}, WEXITED, NULL) = 0",
            .waitid(idtype: 1, id: 2146, options: 4),
            0,
            .waitInfo(child(2, 9, pid: 2146), rusage: noUsage)
        ),
        Line(
            "waitid(P_PIDFD, 3, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=2151, si_uid=0, si_status=9, si_utime=0, "
                + "si_stime=0}, WEXITED|WNOWAIT, NULL) = 0",
            .waitid(idtype: 3, id: 3, options: 0x100_0004),
            0,
            .waitInfo(child(1, 9, pid: 2151), rusage: noUsage)
        ),
        Line(
            "waitid(P_ALL, 0, 0x7ffe00000000, WNOHANG|WEXITED, NULL) = -1 ECHILD (No child processes)",
            .waitid(idtype: 0, id: 0, options: 5),
            errno: .ECHILD
        ),
    ]

    private static let signals: [Line] = [
        Line("kill(2146, SIGKILL)                     = 0", .kill(pid: 2146, sig: 9)),
        Line("tkill(2143, 0)                          = 0", .tkill(tid: 2143, sig: 0)),
        Line(
            "tgkill(2143, 99999, SIGKILL)            = -1 ESRCH (No such process)",
            .tgkill(tgid: 2143, tid: 99999, sig: 9),
            errno: .ESRCH
        ),
        Line(
            "rt_sigaction(SIGUSR1, {sa_handler=0x401000, sa_mask=[], sa_flags=0}, {sa_handler=SIG_DFL, sa_mask=[], "
                + "sa_flags=0}, 8) = 0",
            .sigaction(sig: 10, action: SignalAction(handler: .handler)),
            0,
            .oldAction(SignalAction(handler: .SIG_DFL))
        ),
        Line(
            "rt_sigaction(SIGUSR2, {sa_handler=0x401000, sa_mask=[INT RT_4], sa_flags=SA_RESTART|SA_SIGINFO}, "
                + "{sa_handler=SIG_DFL, sa_mask=[], sa_flags=0}, 8) = 0",
            .sigaction(
                sig: 12,
                action: SignalAction(handler: .handler, flags: 0x1000_0004, mask: SignalSet(2, 36))
            ),
            0,
            .oldAction(SignalAction(handler: .SIG_DFL))
        ),
        Line(
            "rt_sigaction(SIGUSR1, NULL, {sa_handler=0x401000, sa_mask=[], sa_flags=0}, 8) = 0",
            .sigaction(sig: 10, action: nil),
            0,
            .oldAction(SignalAction(handler: .handler))
        ),
        Line(
            "rt_sigprocmask(SIG_SETMASK, NULL, [USR1 TERM], 8) = 0",
            .sigprocmask(how: 2, set: nil),
            0,
            .oldMask(SignalSet(10, 15))
        ),
        Line(
            "rt_sigprocmask(SIG_BLOCK, [USR1 TERM], [], 8) = 0",
            .sigprocmask(how: 0, set: SignalSet(10, 15)),
            0,
            .oldMask(SignalSet())
        ),
        Line("rt_sigpending([TERM], 8)                = 0", .sigpending, 0, .set(SignalSet(15))),
        Line(
            "rt_sigtimedwait([TERM], {si_signo=SIGTERM, si_code=SI_TKILL, si_pid=2143, si_uid=0}, {tv_sec=1, tv_nsec=0}, "
                + "8) = 15 (SIGTERM)",
            .sigtimedwait(set: SignalSet(15), timeout: 1000),
            15,
            .siginfo(SignalInfo(signo: 15, code: -6, pid: 2143))
        ),
        Line(
            "rt_sigtimedwait([TERM], 0x7ffe00000000, {tv_sec=0, tv_nsec=5000000}, 8) = -1 EAGAIN (Resource temporarily "
                + "unavailable)",
            .sigtimedwait(set: SignalSet(15), timeout: 5),
            errno: .EAGAIN
        ),
        Line(
            "signalfd4(-1, [TERM], 8, SFD_CLOEXEC)   = 4",
            .signalfd(fd: -1, mask: SignalSet(15), flags: 0o2000000),
            4
        ),
    ]

    private static let identities: [Line] = [
        Line("setpgid(0, 0)                           = 0", .setpgid(pid: 0, pgid: 0)),
        Line("getpgid(0)                              = 2143", .getpgid(pid: 0), 2143),
        Line("getpgrp()                               = 2143", .getpgrp, 2143),
        Line("setsid()                                = -1 EPERM (Operation not permitted)", .setsid, errno: .EPERM),
        Line("getsid(0)                               = 31740", .getsid(pid: 0), 31740),
        Line("getppid()                               = 2140", .getppid, 2140),
        Line("set_tid_address(0x7ffe00000000)         = 2143", .setTidAddress, 2143),
        Line("prctl(PR_SET_PDEATHSIG, SIGTERM)        = 0", .prctl(option: 1, arg: 15, name: "")),
        Line("prctl(PR_GET_PDEATHSIG, [SIGTERM])      = 0", .prctl(option: 2, arg: 0, name: ""), 0, .arg(15)),
        Line("prctl(PR_SET_NAME, \"worker\")            = 0", .prctl(option: 15, arg: 0, name: "worker")),
        Line("prctl(PR_GET_NAME, \"worker\")            = 0", .prctl(option: 16, arg: 0, name: ""), 0, .name("worker")),
        Line("prctl(PR_SET_CHILD_SUBREAPER, 1)        = 0", .prctl(option: 36, arg: 1, name: "")),
        Line("prctl(PR_GET_CHILD_SUBREAPER, [1])      = 0", .prctl(option: 37, arg: 0, name: ""), 0, .arg(1)),
        Line("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE) = 0", .prctl(option: 4, arg: 0, name: "")),
        Line("prctl(PR_GET_DUMPABLE)                  = 0 (SUID_DUMP_DISABLE)", .prctl(option: 3, arg: 0, name: "")),
        Line("prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)  = 0", .prctl(option: 38, arg: 1, name: "")),
        Line("prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)  = 1", .prctl(option: 39, arg: 0, name: ""), 1),
        Line(
            "prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY) = -1 EINVAL (Invalid argument)",
            .prctl(option: 0x5961_6d61, arg: -1, name: ""),
            errno: .EINVAL
        ),
        Line("setresuid(-1, 0, -1)                    = 0", .setresuid(ruid: -1, euid: 0, suid: -1)),
        Line("getresuid([0], [0], [0])                = 0", .getresuid, 0, .uids(0, 0, 0)),
        Line(
            "setrlimit(RLIMIT_CORE, {rlim_cur=20000, rlim_max=20000}) = 0",
            .setrlimit(resource: 4, cur: 20000, max: 20000)
        ),
        Line(
            "getrlimit(RLIMIT_CORE, {rlim_cur=20000, rlim_max=20000}) = 0",
            .getrlimit(resource: 4),
            0,
            .limit(cur: 20000, max: 20000)
        ),
        Line("sched_yield()                           = 0", .schedYield),
        Line("setpriority(PRIO_PROCESS, 0, 5)         = 0", .setpriority(which: 0, who: 0, prio: 5)),
        Line("getpriority(PRIO_PROCESS, 0)            = 15", .getpriority(which: 0, who: 0), 5),
        Line(
            "times({tms_utime=0, tms_stime=0, tms_cutime=0, tms_cstime=0}) = 1719550803",
            .times,
            1_719_550_803,
            .times(utime: 0, stime: 0, cutime: 0, cstime: 0)
        ),
        Line(
            "getrusage(RUSAGE_SELF, {ru_utime={tv_sec=0, tv_usec=0}, ru_stime={tv_sec=0, tv_usec=0}, ...}) = 0",
            .getrusage(who: 0),
            0,
            .rusage(noUsage)
        ),
        Line(
            "acct(\"/nope\")                           = -1 ENOENT (No such file or directory)",
            .acct(path: "/nope"),
            errno: .ENOENT
        ),
        Line("acct(NULL)                              = 0", .acct(path: nil)),
        Line(
            "kcmp(2143, 2140, KCMP_VM)               = 2",
            .kcmp(pid1: 2143, pid2: 2140, type: 1, idx1: 0, idx2: 0),
            2
        ),
        Line(
            "kcmp(2143, 2140, KCMP_FILE, 0, 1)       = 1",
            .kcmp(pid1: 2143, pid2: 2140, type: 0, idx1: 0, idx2: 1),
            1
        ),
        Line("pidfd_open(2143, 0)                     = 5", .pidfdOpen(pid: 2143, flags: 0), 5),
        Line("pidfd_send_signal(5, 0, NULL, 0)        = 0", .pidfdSendSignal(pidfd: 5, sig: 0, flags: 0)),
        Line("pidfd_getfd(5, 0, 0)                    = 6", .pidfdGetfd(pidfd: 5, targetfd: 0, flags: 0), 6),
    ]

    private static let files: [Line] = [
        Line("open(\"/dev/null\", O_RDWR|O_CLOEXEC)     = 7", .open(path: "/dev/null", flags: 0o2000002), 7),
        Line("close(9)                                = -1 EBADF (Bad file descriptor)", .close(fd: 9), errno: .EBADF),
        Line("dup(0)                                  = 8", .dup(oldfd: 0), 8),
        Line("dup2(0, 12)                             = 12", .dup2(oldfd: 0, newfd: 12), 12),
        Line("pipe([9, 11])                           = 0", .pipe, 0, .fds(9, 11)),
        Line("fcntl(0, F_GETFD)                       = 0", .fcntl(fd: 0, cmd: 1, arg: 0)),
        Line("fcntl(0, F_SETFD, FD_CLOEXEC)           = 0", .fcntl(fd: 0, cmd: 2, arg: 1)),
        Line("fcntl(0, F_DUPFD, 20)                   = 20", .fcntl(fd: 0, cmd: 0, arg: 20), 20),
        Line(
            "fcntl(0, F_GETFL)                       = 0x8000 (flags O_RDONLY|O_LARGEFILE)",
            .fcntl(fd: 0, cmd: 3, arg: 0),
            0x8000
        ),
        Line("fcntl(9, F_SETFL, O_RDONLY|O_NONBLOCK)  = 0", .fcntl(fd: 9, cmd: 4, arg: 0o4000)),
        Line("fcntl(0, F_DUPFD_CLOEXEC, 20)           = 21", .fcntl(fd: 0, cmd: 1030, arg: 20), 21),
        Line(
            "read(9, 0x7ffe00000000, 8)              = -1 EAGAIN (Resource temporarily unavailable)",
            .read(fd: 9, count: 8),
            errno: .EAGAIN
        ),
        Line("read(9, \"\\0\\0\\0\", 3)                    = 3", .read(fd: 9, count: 3), 3),
        Line("write(11, \"\\0\\0\\0\\0\\0\", 5)              = 5", .write(fd: 11, count: 5), 5),
        Line("chdir(\"/\")                              = 0", .chdir(path: "/")),
        Line("umask(022)                              = 022", .umask(mask: 0o22), 0o22),
        Line("alarm(5)                                = 0", .alarm(seconds: 5)),
        Line(
            "setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=5, tv_usec=6}}, "
                + "{it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=4, tv_usec=999960}}) = 0",
            .setitimer(which: 0, seconds: 5, microseconds: 6),
            0,
            .remaining(4_999_960_000)
        ),
        Line("nanosleep({tv_sec=0, tv_nsec=500}, NULL) = 0", .nanosleep(seconds: 0, nanoseconds: 500)),
        Line(
            "timer_create(CLOCK_REALTIME, {sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}, [0]) = 0",
            .timerCreate(clockid: 0, notify: 0, signo: 10),
            0,
            .timerID(0)
        ),
        Line(
            "timer_settime(1, 0, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=3, tv_nsec=4}}, NULL) = 0",
            .timerSettime(timerid: 1, seconds: 3, nanoseconds: 4)
        ),
        Line(
            "timer_gettime(1, {it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=2, tv_nsec=999978732}}) = 0",
            .timerGettime(timerid: 1),
            0,
            .remaining(2_999_978_732)
        ),
        Line("timer_delete(1)                         = 0", .timerDelete(timerid: 1)),
        Line("semget(IPC_PRIVATE, 2, IPC_CREAT|0600)  = 4", .semget(key: 0, nsems: 2, semflg: 0o1600), 4),
        Line("semget(0x4d, 1, 000)                    = 5", .semget(key: 77, nsems: 1, semflg: 0), 5),
        Line("semget(0x4d, 1, IPC_CREAT|IPC_EXCL|0644) = 5", .semget(key: 77, nsems: 1, semflg: 0o3644), 5),
        Line(
            "semop(4, [{sem_num=0, sem_op=-1, sem_flg=SEM_UNDO|IPC_NOWAIT}], 1) = 0",
            .semop(semid: 4, sops: [SemaphoreOperation(num: 0, op: -1, flags: 0x1800)])
        ),
        Line("semctl(4, 1, SETVAL, 0x7)               = 0", .semctl(semid: 4, num: 1, cmd: 16, val: 7)),
        Line("semctl(4, 0, GETPID, NULL)              = 2143", .semctl(semid: 4, num: 0, cmd: 11, val: 0), 2143),
        Line("semctl(4, 0, IPC_RMID, NULL)            = 0", .semctl(semid: 4, num: 0, cmd: 0, val: 0)),
    ]

    private static func ptrace(_ request: Int32, _ change: (inout PtraceArguments) -> Void = { _ in }) -> Syscall {
        var arguments = PtraceArguments(request: request)
        arguments.pid = 99999
        change(&arguments)
        return .ptrace(arguments)
    }

    private static let tracing: [Line] = [
        Line("ptrace(PTRACE_TRACEME)                  = -1 EPERM (Operation not permitted)", ptrace(0), errno: .EPERM),
        Line("ptrace(PTRACE_ATTACH, 99999)            = -1 ESRCH (No such process)", ptrace(16), errno: .ESRCH),
        Line(
            "ptrace(PTRACE_SEIZE, 99999, NULL, PTRACE_O_TRACEFORK|PTRACE_O_EXITKILL) = -1 ESRCH (No such process)",
            ptrace(0x4206) { $0.options = 0x10_0002 },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_CONT, 99999, NULL, SIGTERM) = -1 ESRCH (No such process)",
            ptrace(7) { $0.sig = 15 },
            errno: .ESRCH
        ),
        Line("ptrace(PTRACE_SYSCALL, 99999, NULL, 0)  = -1 ESRCH (No such process)", ptrace(24), errno: .ESRCH),
        Line(
            "ptrace(PTRACE_DETACH, 99999, NULL, SIGCONT) = -1 ESRCH (No such process)",
            ptrace(17) { $0.sig = 18 },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_SETOPTIONS, 99999, NULL, PTRACE_O_TRACESYSGOOD) = -1 ESRCH (No such process)",
            ptrace(0x4200) { $0.options = 1 },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_GETEVENTMSG, 99999, NULL, 0x7ffe00000000) = -1 ESRCH (No such process)",
            ptrace(0x4201),
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_PEEKDATA, 99999, 0x4, 0x7ffe00000000) = -1 ESRCH (No such process)",
            ptrace(2) { $0.addr = 4 },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_POKEDATA, 99999, 0x4, 0x5) = -1 ESRCH (No such process)",
            ptrace(5) {
                $0.addr = 4
                $0.data = 5
            },
            errno: .ESRCH
        ),
        Line("ptrace(PTRACE_KILL, 99999)              = -1 ESRCH (No such process)", ptrace(8), errno: .ESRCH),
        Line("ptrace(PTRACE_INTERRUPT, 99999)         = -1 ESRCH (No such process)", ptrace(0x4207), errno: .ESRCH),
        Line("ptrace(PTRACE_LISTEN, 99999)            = -1 ESRCH (No such process)", ptrace(0x4208), errno: .ESRCH),
        Line("ptrace(PTRACE_GETREGS, 99999, 0x7ffe00000000) = -1 ESRCH (No such process)", ptrace(12), errno: .ESRCH),
        Line("ptrace(PTRACE_SINGLESTEP, 99999, NULL, 0) = -1 ESRCH (No such process)", ptrace(9), errno: .ESRCH),
        Line(
            "ptrace(PTRACE_GETSIGMASK, 99999, 8, 0x7ffe00000000) = -1 ESRCH (No such process)",
            ptrace(0x420a),
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_SETSIGMASK, 99999, 8, [TERM]) = -1 ESRCH (No such process)",
            ptrace(0x420b) { $0.mask = SignalSet(15) },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_SETSIGINFO, 99999, NULL, {si_signo=SIGUSR2, si_code=SI_QUEUE, si_pid=1, si_uid=0, si_int=7, "
                + "si_ptr=0x7}) = -1 ESRCH (No such process)",
            ptrace(0x4203) { $0.siginfo = SignalInfo(signo: 12, code: -1, pid: 1, value: 7) },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_PEEKSIGINFO, 99999, {off=0, flags=PTRACE_PEEKSIGINFO_SHARED, nr=2}, 0x7ffe00000000) = -1 ESRCH "
                + "(No such process)",
            ptrace(0x4209) {
                $0.flags = 1
                $0.nr = 2
            },
            errno: .ESRCH
        ),
        Line(
            "ptrace(PTRACE_GET_SYSCALL_INFO, 99999, 88, 0x7ffe00000000) = -1 ESRCH (No such process)",
            ptrace(0x420e),
            errno: .ESRCH
        ),
    ]

    @Test("as the real strace printed them", arguments: family + signals + identities + files + tracing)
    func lines(line: Line) { #expect(render(line) == line.text) }

    @Test("sets, signals and strings have strace's spelling")
    func values() {
        #expect(StraceValues.set(SignalSet(bits: ~SignalSet(14, 32, 33).bits)) == "~[ALRM RTMIN RT_1]")
        #expect(StraceValues.signal(32) == "SIGRTMIN")
        #expect(StraceValues.signal(64) == "SIGRT_32")
        #expect(StraceValues.quoted("a\"\\\n\u{1}7") == #""a\"\\\n\0017""#)
        #expect(
            StraceValues.quoted(String(repeating: "x", count: 40)) == "\"" + String(repeating: "x", count: 32) + "\"..."
        )
        #expect(StraceValues.siginfo(SignalInfo(signo: 14, code: 0x80)) == "{si_signo=SIGALRM, si_code=SI_KERNEL}")
        #expect(StraceValues.status(0x86) == "[{WIFSIGNALED(s) && WTERMSIG(s) == SIGABRT && WCOREDUMP(s)}]")
        #expect(StraceValues.status(0x1057f) == "[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGTRAP} | PTRACE_EVENT_FORK << 16]")
    }

    @Test("what is printed is read back as it was", arguments: family + signals + identities + files)
    func roundTrip(line: Line) throws {
        guard line.errno != .ENOENT, line.text.contains(" = ") else { return }
        let log = try StraceLog("1 " + line.text + "\n")
        let modelled = try #require(log.calls.first).modelled { $0 }
        if case .call(let syscall) = modelled { #expect(syscall == line.syscall) }
    }
}
