import Conformance
import Kernel

/// The bytes that a call stored, as the puppet's memory holds them.
struct StoredBytes {
    var bytes: [UInt8]

    func load<T: FixedWidthInteger>(_ offset: Int, as type: T.Type = T.self) -> T {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: T.self) }
    }

    func siginfo(_ offset: Int = 0) -> SignalInfo {
        SignalInfo(
            signo: load(offset),
            code: load(offset + 8),
            pid: load(offset + 16),
            uid: load(offset + 20),
            status: load(offset + 24)
        )
    }

    var string: String { String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
}

extension Returned {
    /// What a call of the real kernel returned: `result` is the register, `output` what the call stored.
    init(task: Int32, name: CallName, call: Syscall, result: Int64, output: StoredBytes) {
        if (-4095 ... -1).contains(result), name != .getpriority || result < 0 {
            let number = Int32(-result)
            let errno = Errno.Name(rawValue: number).map { "\($0)" } ?? "E\(number)"
            self.init(task: task, call: name, errno: errno, value: -1)
            return
        }
        self.init(task: task, call: name, value: result)
        switch call {
        case .wait4: data = .wait(status: output.load(0), rusage: ResourceUsage())
        case .waitid:
            let info = output.siginfo()
            if info.pid != 0 { data = .waitInfo(info, rusage: ResourceUsage()) }
        case .sigaction:
            let handler: UInt64 = output.load(0)
            data = .oldAction(SignalAction(handler: handler == 0 ? .SIG_DFL : handler == 1 ? .SIG_IGN : .handler))
        case .sigprocmask: data = .oldMask(SignalSet(bits: output.load(0)))
        case .sigpending: data = .set(SignalSet(bits: output.load(0)))
        case .sigtimedwait: data = .siginfo(output.siginfo())
        case .prctl(PrctlOption.PR_GET_PDEATHSIG, _, _), .prctl(PrctlOption.PR_GET_CHILD_SUBREAPER, _, _):
            data = .arg(Int64(output.load(0, as: Int32.self)))
        case .prctl(PrctlOption.PR_GET_NAME, _, _): data = .name(output.string)
        case .ptrace(let ptrace): data = Self.ptraceData(ptrace, result, output)
        case .pipe: data = .fds(output.load(0), output.load(4))
        case .getresuid: data = .uids(output.load(0), output.load(4), output.load(8))
        case .getrlimit: data = .limit(cur: output.load(0), max: output.load(8))
        case .timerCreate: data = .timerID(output.load(0))
        case .getpriority: value = 20 - result
        default: break
        }
    }

    private static func ptraceData(_ ptrace: PtraceArguments, _ result: Int64, _ output: StoredBytes) -> CallData {
        switch ptrace.request {
        case PtraceRequest.PTRACE_PEEKDATA, PtraceRequest.PTRACE_PEEKTEXT: .word(output.load(0))
        case PtraceRequest.PTRACE_GETEVENTMSG: .message(output.load(0))
        case PtraceRequest.PTRACE_GETSIGINFO: .siginfo(output.siginfo())
        case PtraceRequest.PTRACE_GETSIGMASK: .mask(SignalSet(bits: output.load(0)))
        case PtraceRequest.PTRACE_PEEKSIGINFO:
            .siginfos((0..<max(0, min(8, Int(result)))).map { output.siginfo($0 * 128) })
        case PtraceRequest.PTRACE_GET_SYSCALL_INFO:
            .syscallInfo(
                op: output.load(0),
                nr: output.load(24),
                rval: output.load(24),
                isError: output.load(32, as: UInt8.self) != 0
            )
        default: .none
        }
    }
}
