import Glibc
import Kernel

/// Values as strace 6.1 prints them on x86-64.
enum StraceValues {
    /// The model has no addresses. Where strace prints one, this stands for memory of the caller…
    static let pointer = "0x7ffe00000000"
    /// …and this for the function that handles a signal.
    static let handler: UInt64 = 0x401000
    static var handlerText: String { hex(handler) }

    static func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }

    /// An address: `NULL` for 0.
    static func address(_ value: Int64) -> String { value == 0 ? "NULL" : hex(UInt64(bitPattern: value)) }

    /// An octal number with its 0, at least three characters: `022`, `000`.
    static func octal(_ value: Int64) -> String {
        let digits = String(UInt64(bitPattern: value), radix: 8)
        return "0" + String(repeating: "0", count: max(0, 2 - digits.utf8.count)) + digits
    }

    /// A word of flags: the names of its bits, the others as a number; `0` for none.
    static func flags(_ word: UInt64, _ names: [(String, UInt64)], unknown: String? = nil) -> String {
        if word == 0 { return "0" }
        var rest = word
        var parts: [String] = []
        for (name, bits) in names where bits != 0 && rest & bits == bits {
            parts.append(name)
            rest &= ~bits
        }
        if parts.isEmpty, let unknown { return "\(hex(word)) /* \(unknown) */" }
        if rest != 0 { parts.append(hex(rest)) }
        return parts.joined(separator: "|")
    }

    /// One of several names; else the number with `/* PREFIX_??? */` behind it.
    static func name(_ value: Int64, _ names: any FlagNames.Type, unknown: String) -> String {
        if let found = names.names.first(where: { $0.value == UInt64(bitPattern: value) }) { return found.key }
        return "\(hex(UInt64(UInt32(truncatingIfNeeded: value)))) /* \(unknown) */"
    }

    /// Bytes between quotes, with C's escapes; `limit` bytes, then three dots.
    static func quoted(_ text: String, limit: Int = 32) -> String { quoted(Array(text.utf8), limit: limit) }

    static func quoted(_ bytes: [UInt8], limit: Int = 32) -> String {
        let shown = bytes.prefix(limit)
        var result = "\""
        for (index, byte) in shown.enumerated() {
            switch byte {
            case UInt8(ascii: "\""): result += "\\\""
            case UInt8(ascii: "\\"): result += "\\\\"
            case 9: result += "\\t"
            case 10: result += "\\n"
            case 11: result += "\\v"
            case 12: result += "\\f"
            case 13: result += "\\r"
            case 0x20..<0x7f: result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                // All three digits where the next byte is a digit as well.
                let next = index + 1 < shown.count ? shown[shown.startIndex + index + 1] : 0
                let digits = String(byte, radix: 8)
                let isFollowed = (0x30...0x37).contains(next)
                result += "\\" + (isFollowed ? String(repeating: "0", count: 3 - digits.utf8.count) : "") + digits
            }
        }
        return result + (bytes.count > limit ? "\"..." : "\"")
    }

    /// A signal's name; the kernel's own numbers have strace's spelling of the real-time ones.
    static func signal(_ number: Int64) -> String {
        guard (1...64).contains(number) else { return String(number) }
        if number == 32 { return "SIGRTMIN" }
        if number > 32 { return "SIGRT_\(number - 32)" }
        return Signal.name(Int32(number))
    }

    /// A signal set; the signals that are missing when most are there.
    static func set(_ set: SignalSet) -> String {
        let inverted = set.bits.nonzeroBitCount >= 64 * 2 / 3
        let shown = inverted ? SignalSet(bits: ~set.bits) : set
        let names = shown.members.map { String(signal(Int64($0)).dropFirst(3)) }
        return (inverted ? "~[" : "[") + names.joined(separator: " ") + "]"
    }

    static func errno(_ name: Errno.Name) -> String { "\(name) (\(String(cString: strerror(name.rawValue))))" }

    static func timespec(_ nanoseconds: Int64) -> String {
        "{tv_sec=\(nanoseconds / 1_000_000_000), tv_nsec=\(nanoseconds % 1_000_000_000)}"
    }

    static func timeval(_ nanoseconds: Int64) -> String {
        "{tv_sec=\(nanoseconds / 1_000_000_000), tv_usec=\(nanoseconds % 1_000_000_000 / 1000)}"
    }

    static func itimerval(_ nanoseconds: Int64) -> String {
        "{it_interval={tv_sec=0, tv_usec=0}, it_value=\(timeval(nanoseconds))}"
    }

    static func itimerspec(_ value: String) -> String {
        "{it_interval={tv_sec=0, tv_nsec=0}, it_value=\(value)}"
    }

    static func rusage(_ usage: ResourceUsage) -> String {
        "{ru_utime=\(timeval(usage.utime)), ru_stime=\(timeval(usage.stime)), ...}"
    }

    static func limit(_ value: UInt64) -> String {
        if value == .max { return "RLIM64_INFINITY" }
        return value > 1024 && value % 1024 == 0 ? "\(value / 1024)*1024" : String(value)
    }

    /// A wait status between its brackets.
    static func status(_ raw: Int32) -> String {
        switch WaitStatus(raw) {
        case .exited(let status): return "[{WIFEXITED(s) && WEXITSTATUS(s) == \(status)}]"
        case .signaled(let sig, let core):
            return "[{WIFSIGNALED(s) && WTERMSIG(s) == \(signal(Int64(sig)))\(core ? " && WCOREDUMP(s)" : "")}]"
        case .stopped(let sig, let event):
            let name = signal(Int64(sig & 0x7f)) + (sig & 0x80 != 0 ? " | 0x80" : "")
            let stop = "[{WIFSTOPPED(s) && WSTOPSIG(s) == \(name)}"
            return stop + (event == 0 ? "]" : " | \(ptraceEvent(event)) << 16]")
        case .continued: return "[{WIFCONTINUED(s)}]"
        }
    }

    static func ptraceEvent(_ event: Int32) -> String {
        let names = [
            "", "PTRACE_EVENT_FORK", "PTRACE_EVENT_VFORK", "PTRACE_EVENT_CLONE", "PTRACE_EVENT_EXEC",
            "PTRACE_EVENT_VFORK_DONE", "PTRACE_EVENT_EXIT", "PTRACE_EVENT_SECCOMP",
        ]
        if (1..<Int32(names.count)).contains(event) { return names[Int(event)] }
        return event == 128 ? "PTRACE_EVENT_STOP" : String(event)
    }

    /// A siginfo between its braces.
    static func siginfo(_ info: SignalInfo) -> String {
        var parts = ["si_signo=\(signal(Int64(info.signo)))", "si_code=\(code(info))"]
        let user = ["si_pid=\(info.pid)", "si_uid=\(info.uid)"]
        switch info.code {
        case SignalInfo.SI_USER, SignalInfo.SI_TKILL: parts += user
        case SignalInfo.SI_KERNEL: break
        case SignalInfo.SI_TIMER: parts += ["si_timerid=\(hex(UInt64(UInt32(bitPattern: info.pid))))", "si_overrun=0"]
        case ..<0: parts += user + value(info)
        default:
            switch info.signo {
            case Signal.SIGCHLD:
                let status = info.code == SignalInfo.CLD_EXITED ? "\(info.status)" : signal(Int64(info.status))
                parts += user + ["si_status=\(status)", "si_utime=0", "si_stime=0"]
            case Signal.SIGTRAP: parts += ["si_addr=NULL"]
            default: parts += user
            }
        }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func value(_ info: SignalInfo) -> [String] {
        guard info.value != 0 else { return [] }
        return ["si_int=\(Int32(truncatingIfNeeded: info.value))", "si_ptr=\(hex(UInt64(bitPattern: info.value)))"]
    }

    private static func code(_ info: SignalInfo) -> String {
        switch info.code {
        case SignalInfo.SI_USER: return "SI_USER"
        case SignalInfo.SI_KERNEL: return "SI_KERNEL"
        case SignalInfo.SI_QUEUE: return "SI_QUEUE"
        case SignalInfo.SI_TIMER: return "SI_TIMER"
        case SignalInfo.SI_TKILL: return "SI_TKILL"
        case -3: return "SI_MESGQ"
        case -4: return "SI_ASYNCIO"
        case -5: return "SI_SIGIO"
        default: break
        }
        let children = ["", "CLD_EXITED", "CLD_KILLED", "CLD_DUMPED", "CLD_TRAPPED", "CLD_STOPPED", "CLD_CONTINUED"]
        if info.signo == Signal.SIGCHLD, (1...6).contains(info.code) { return children[Int(info.code)] }
        if info.signo == Signal.SIGTRAP, info.code == SignalInfo.TRAP_BRKPT { return "TRAP_BRKPT" }
        if info.signo == Signal.SIGTRAP, info.code == SignalInfo.TRAP_TRACE { return "TRAP_TRACE" }
        return "\(hex(UInt64(UInt32(bitPattern: info.code))))"
    }

    /// A disposition between its braces.
    static func action(_ action: SignalAction) -> String {
        let handler =
            switch action.handler {
            case .SIG_DFL: "SIG_DFL"
            case .SIG_IGN: "SIG_IGN"
            case .handler: handlerText
            }
        let flags = flags(UInt64(action.flags), StraceNames.sigaction)
        return "{sa_handler=\(handler), sa_mask=\(set(action.mask)), sa_flags=\(flags)}"
    }
}

/// The names of flag bits, in the order in which strace prints them.
enum StraceNames {
    static let wait: [(String, UInt64)] = [
        ("WNOHANG", 1), ("WSTOPPED", 2), ("WEXITED", 4), ("WCONTINUED", 8), ("WNOWAIT", 0x0100_0000),
        ("__WCLONE", 0x8000_0000), ("__WALL", 0x4000_0000), ("__WNOTHREAD", 0x2000_0000),
    ]
    static let sigaction: [(String, UInt64)] = [
        ("SA_RESTORER", 0x0400_0000), ("SA_ONSTACK", 0x0800_0000), ("SA_RESTART", 0x1000_0000),
        ("SA_NODEFER", 0x4000_0000), ("SA_RESETHAND", 0x8000_0000), ("SA_SIGINFO", 4), ("SA_NOCLDSTOP", 1),
        ("SA_NOCLDWAIT", 2),
    ]
    static let clone: [(String, UInt64)] = CloneFlags.names.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 }
    static let ptraceOptions: [(String, UInt64)] = PtraceOptions.names.map { ($0.key, $0.value) }
    static let signalfd: [(String, UInt64)] = [("SFD_CLOEXEC", 0o2000000), ("SFD_NONBLOCK", 0o4000)]
    static let open: [(String, UInt64)] = [
        ("O_CREAT", 0o100), ("O_EXCL", 0o200), ("O_NOCTTY", 0o400), ("O_TRUNC", 0o1000), ("O_APPEND", 0o2000),
        ("O_NONBLOCK", 0o4000), ("O_LARGEFILE", 0o100000), ("O_DIRECTORY", 0o200000), ("O_CLOEXEC", 0o2000000),
    ]
    static let semop: [(String, UInt64)] = [("SEM_UNDO", 0x1000), ("IPC_NOWAIT", 0o4000)]
    static let semget: [(String, UInt64)] = [("IPC_CREAT", 0o1000), ("IPC_EXCL", 0o2000)]
    static let poll: [(String, UInt64)] = [
        ("POLLIN", 1), ("POLLPRI", 2), ("POLLOUT", 4), ("POLLERR", 8), ("POLLHUP", 16), ("POLLNVAL", 32),
    ]
}
