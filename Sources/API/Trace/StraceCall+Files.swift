import Kernel

/// Files, timers and ptrace as strace prints them.
extension StraceArguments {
    private typealias V = StraceValues

    mutating func files(_ syscall: Syscall, _ data: CallData, _ value: Int64, _ succeeded: Bool) {
        switch syscall {
        case .open(let path, let flags):
            entry = [V.quoted(path, limit: .max), Self.open(flags)]
            if flags & OpenFlags.O_CREAT != 0 { entry.append("000") }
        case .close(let fd), .dup(let fd): entry = [String(fd)]
        case .dup2(let old, let new): entry = [String(old), String(new)]
        case .pipe:
            if case .fds(let reader, let writer) = data {
                exit = ["[\(reader), \(writer)]"]
            } else {
                exit = [V.pointer]
            }
        case .fcntl(let fd, let cmd, let arg): fcntl(fd, cmd, arg, value, succeeded)
        case .poll(let fd):
            entry = ["[{fd=\(fd), events=POLLIN|POLLOUT}]", "1", "0"]
            if succeeded, case .revents(let events) = data {
                let names = V.flags(UInt64(UInt32(bitPattern: events)), StraceNames.poll)
                result = value == 0 ? "0 (Timeout)" : "\(value) ([{fd=\(fd), revents=\(names)}])"
            }
        case .read(let fd, let count):
            entry = [String(fd)]
            exit = [succeeded ? Self.zeros(value) : V.pointer, String(UInt64(bitPattern: count))]
        case .write(let fd, let count):
            entry = [String(fd), count < 0 ? V.pointer : Self.zeros(count), String(UInt64(bitPattern: count))]
        case .ioctl(let fd, let request, let arg): ioctl(fd, request, arg, value, succeeded)
        case .chdir(let path): entry = [V.quoted(path, limit: .max)]
        case .umask(let mask):
            entry = [V.octal(Int64(mask))]
            result = V.octal(value)
        default: break
        }
    }

    /// Bytes are counted, not kept: what goes through a pipe of the model is zeros.
    private static func zeros(_ count: Int64) -> String {
        V.quoted([UInt8](repeating: 0, count: Int(min(max(count, 0), 33))))
    }

    private static func open(_ flags: Int32) -> String {
        let modes = ["O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE"]
        let rest = UInt64(UInt32(bitPattern: flags & ~3))
        return modes[Int(flags & 3)] + (rest == 0 ? "" : "|" + V.flags(rest, StraceNames.open))
    }

    private mutating func fcntl(_ fd: Int32, _ cmd: Int32, _ arg: Int64, _ value: Int64, _ succeeded: Bool) {
        entry = [String(fd), V.name(Int64(cmd), FcntlCommand.self, unknown: "F_???")]
        let word = UInt64(UInt32(truncatingIfNeeded: arg))
        switch cmd {
        case FcntlCommand.F_GETFD:
            if succeeded, value != 0 {
                result = "\(V.hex(UInt64(bitPattern: value))) (flags \(V.flags(UInt64(value), [("FD_CLOEXEC", 1)])))"
            }
        case FcntlCommand.F_SETFD: entry.append(V.flags(word, [("FD_CLOEXEC", 1)]))
        case FcntlCommand.F_GETFL:
            if succeeded {
                let number = value == 0 ? "0" : V.hex(UInt64(bitPattern: value))
                result = "\(number) (flags \(Self.open(Int32(truncatingIfNeeded: value))))"
            }
        case FcntlCommand.F_SETFL: entry.append(Self.open(Int32(truncatingIfNeeded: arg)))
        case FcntlCommand.F_DUPFD, FcntlCommand.F_DUPFD_CLOEXEC:
            entry.append(String(Int32(truncatingIfNeeded: arg)))
        default: entry.append(V.hex(UInt64(bitPattern: arg)))
        }
    }

    private mutating func ioctl(_ fd: Int32, _ request: Int32, _ arg: Int64, _ value: Int64, _ succeeded: Bool) {
        entry = [String(fd), V.name(Int64(request), IoctlRequest.self, unknown: "???")]
        switch request {
        case IoctlRequest.TIOCGPGRP, IoctlRequest.TIOCGSID: exit = [succeeded ? "[\(value)]" : V.pointer]
        case IoctlRequest.TIOCSPGRP: entry.append("[\(arg)]")
        case IoctlRequest.TIOCNOTTY: break
        default: entry.append(arg == 0 ? "0" : V.hex(UInt64(bitPattern: arg)))
        }
        if request == IoctlRequest.TIOCGPGRP || request == IoctlRequest.TIOCGSID { result = "0" }
    }

    mutating func timers(_ syscall: Syscall, _ data: CallData, _ succeeded: Bool) {
        var remaining: Int64?
        if case .remaining(let rest) = data { remaining = rest }
        switch syscall {
        case .alarm(let seconds): entry = [String(UInt32(truncatingIfNeeded: seconds))]
        case .setitimer(let which, let seconds, let microseconds):
            let value = "{it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=\(seconds), tv_usec=\(microseconds)}}"
            entry = [V.name(Int64(which), TimerNames.Which.self, unknown: "ITIMER_???"), value]
            exit = [remaining.map(V.itimerval) ?? "NULL"]
        case .getitimer(let which):
            entry = [V.name(Int64(which), TimerNames.Which.self, unknown: "ITIMER_???")]
            exit = [remaining.map(V.itimerval) ?? V.pointer]
        case .nanosleep(let seconds, let nanoseconds):
            entry = ["{tv_sec=\(seconds), tv_nsec=\(nanoseconds)}"]
            exit = [remaining.map(V.timespec) ?? "NULL"]
        case .timerCreate(let clock, let notify, let signo):
            let how = V.name(Int64(notify), TimerNames.Notify.self, unknown: "SIGEV_???")
            entry = [
                V.name(Int64(clock), TimerNames.Clock.self, unknown: "CLOCK_???"),
                "{sigev_signo=\(V.signal(Int64(signo))), sigev_notify=\(how)}",
            ]
            if case .timerID(let id) = data { exit = ["[\(id)]"] } else { exit = [V.pointer] }
        case .timerSettime(let id, let seconds, let nanoseconds):
            entry = [String(id), "0", V.itimerspec("{tv_sec=\(seconds), tv_nsec=\(nanoseconds)}")]
            exit = ["NULL"]
        case .timerGettime(let id):
            entry = [String(id)]
            exit = [remaining.map { V.itimerspec(V.timespec($0)) } ?? V.pointer]
        case .timerDelete(let id): entry = [String(id)]
        default: break
        }
    }

    mutating func ptrace(_ a: PtraceArguments, _ data: CallData, _ succeeded: Bool) {
        typealias R = PtraceRequest
        entry = [V.name(Int64(a.request), R.self, unknown: "PTRACE_???")]
        if a.request == R.PTRACE_TRACEME { return }
        entry.append(String(a.pid))
        func stored(_ show: () -> String?) -> [String] { [succeeded ? show() ?? V.pointer : V.pointer] }
        switch a.request {
        case R.PTRACE_ATTACH, R.PTRACE_KILL, R.PTRACE_INTERRUPT, R.PTRACE_LISTEN: break
        case R.PTRACE_CONT, R.PTRACE_SYSCALL, R.PTRACE_DETACH, R.PTRACE_SINGLESTEP, R.PTRACE_SYSEMU,
            R.PTRACE_SYSEMU_SINGLESTEP:
            entry += ["NULL", V.signal(a.sig)]
        case R.PTRACE_SETOPTIONS, R.PTRACE_SEIZE:
            entry += ["NULL", V.flags(UInt64(a.options), StraceNames.ptraceOptions, unknown: "PTRACE_O_???")]
        case R.PTRACE_PEEKDATA, R.PTRACE_PEEKTEXT:
            entry.append(V.address(a.addr))
            exit = stored { if case .word(let word) = data { "[\(V.hex(UInt64(bitPattern: word)))]" } else { nil } }
            result = "0"
        case R.PTRACE_POKEDATA, R.PTRACE_POKETEXT:
            entry += [V.address(a.addr), a.data == 0 ? "NULL" : V.hex(UInt64(bitPattern: a.data))]
        case R.PTRACE_GETEVENTMSG:
            entry.append("NULL")
            exit = stored { if case .message(let message) = data { "[\(message)]" } else { nil } }
        case R.PTRACE_GETSIGINFO:
            entry.append("NULL")
            exit = stored { if case .siginfo(let info) = data { V.siginfo(info) } else { nil } }
        case R.PTRACE_SETSIGINFO: entry += ["NULL", a.siginfo.map(V.siginfo) ?? V.pointer]
        case R.PTRACE_GETSIGMASK:
            entry.append(String(a.size))
            exit = stored { if case .mask(let mask) = data { V.set(mask) } else { nil } }
        case R.PTRACE_SETSIGMASK: entry += [String(a.size), V.set(a.mask)]
        case R.PTRACE_PEEKSIGINFO:
            let flags = V.flags(UInt64(bitPattern: a.flags), [("PTRACE_PEEKSIGINFO_SHARED", 1)])
            entry.append("{off=\(a.off), flags=\(flags), nr=\(a.nr)}")
            exit = stored {
                guard case .siginfos(let list) = data else { return nil }
                return "[" + list.map(V.siginfo).joined(separator: ", ") + "]"
            }
        case R.PTRACE_GETREGS: exit = [V.pointer]
        case R.PTRACE_SETREGS: entry.append(V.pointer)
        case R.PTRACE_GET_SYSCALL_INFO:
            entry.append("88")
            exit = stored { if case .syscallInfo(let op, _, _, _) = data { Self.syscallInfo(op) } else { nil } }
        default: entry += [V.address(a.addr), V.address(a.data)]
        }
    }

    private static func syscallInfo(_ op: UInt8) -> String {
        let names = ["NONE", "ENTRY", "EXIT", "SECCOMP"]
        return "{op=PTRACE_SYSCALL_INFO_\(op < 4 ? names[Int(op)] : "???"), ...}"
    }
}
