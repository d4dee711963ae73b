import CPuppet
import Conformance
import Kernel

/// Where the parts of the puppet's image are that calls refer to.
struct PuppetImage {
    var privateSlots: UInt64
    var words: UInt64
    var handler: UInt64
    var restorer: UInt64
    var scratch: UInt64
    /// The file that `execve` runs.
    var path: String
}

/// What the calling task knows about itself: what the C library fills in for it.
struct Caller {
    /// The process id as the task itself sees it.
    var pid: Int32
    /// The real user id.
    var uid: Int32
}

/// A system call as the puppet makes it: the number, the registers, and the bytes they point to.
struct RealCall {
    var command = UInt32(PUPPET_SYSCALL.rawValue)
    var number: Int64 = 0
    var arguments: [Int64] = []
    private(set) var input: [UInt8] = []
    private let slot: UInt64

    /// Encodes a call for the slot at `slot` in the puppet's memory.
    init(_ call: Syscall, slot: UInt64, image: PuppetImage, caller: Caller) throws {
        self.slot = slot
        try encode(call, image, caller)
    }

    private var output: Int64 { Int64(slot + puppet_output_offset()) }

    /// Stores bytes, aligned to 8, and returns their address.
    private mutating func put(_ bytes: [UInt8]) -> Int64 {
        while input.count % 8 != 0 { input.append(0) }
        defer { input += bytes }
        return Int64(slot + puppet_input_offset()) + Int64(input.count)
    }

    private mutating func put(_ words: UInt64...) -> Int64 { put(words.flatMap { $0.bytes }) }
    private mutating func put(_ path: String) -> Int64 { put(Array(path.utf8) + [0]) }

    private mutating func make(_ number: Int64, _ arguments: Int64...) {
        self.number = number
        self.arguments = arguments
    }

    private mutating func encode(_ call: Syscall, _ image: PuppetImage, _ caller: Caller) throws {
        switch call {
        case .fork: spawn(flags: 0x11)
        case .vfork: spawn(flags: 0x4111)
        case .clone(let flags, let signal): spawn(flags: flags | UInt64(UInt32(bitPattern: signal) & 0xff))
        case .clone3(let clone): spawn(clone)
        case .execve(let path, _):
            let file = put(path == "/bin/puppet" ? image.path : path)
            let name = put("puppet")
            let argv = put(UInt64(bitPattern: name), 0)
            make(59, file, argv, 0)
        case .exit(let status): make(60, Int64(status))
        case .exitGroup(let status): make(231, Int64(status))
        case .unshare(let flags): make(272, Int64(bitPattern: flags))
        case .setns(let fd, let nstype): make(308, Int64(fd), Int64(bitPattern: nstype))
        case .wait4(let pid, let options): make(61, Int64(pid), output, Int64(options), 0)
        case .waitid(let type, let id, let options): make(247, Int64(type), Int64(id), output, Int64(options), 0)
        case .ptrace(let ptrace): try encode(ptrace, image)
        case .kill, .tkill, .tgkill, .sigqueue, .rtSigqueueinfo, .rtTgsigqueueinfo, .sigaction, .sigprocmask,
            .sigpending, .pause, .sigsuspend, .sigtimedwait, .signalfd, .pidfdSendSignal:
            signal(call, image, caller)
        case .setpgid, .getpgid, .getpgrp, .setsid, .getsid, .getpid, .getppid, .gettid, .setTidAddress, .prctl,
            .setresuid, .getresuid, .setrlimit, .getrlimit, .schedYield, .nice, .setpriority, .getpriority,
            .getrusage, .times, .acct, .kcmp:
            attribute(call)
        case .pidfdOpen, .pidfdGetfd, .open, .close, .dup, .dup2, .pipe, .fcntl, .poll, .read, .write, .ioctl, .chdir,
            .umask:
            file(call, image)
        case .alarm, .setitimer, .getitimer, .nanosleep, .timerCreate, .timerSettime, .timerGettime, .timerDelete:
            time(call)
        case .semget(let key, let nsems, let flags):
            make(64, Int64(key), Int64(nsems), Int64(key == 0 ? flags | 0o600 : flags))
        case .semop(let id, let operations):
            let sops = put(
                operations.flatMap {
                    Int16(truncatingIfNeeded: $0.num).bytes + Int16(truncatingIfNeeded: $0.op).bytes
                        + Int16(truncatingIfNeeded: $0.flags).bytes
                }
            )
            make(65, Int64(id), sops, Int64(operations.count))
        case .semctl(let id, let num, let cmd, let val): make(66, Int64(id), Int64(num), Int64(cmd), Int64(val))
        }
    }

    /// clone: a vfork is a clone too, since the child needs a stack of its own.
    private mutating func spawn(flags: UInt64) {
        make(56, Int64(bitPattern: flags), 0, output, output + 8, 0)
        command = UInt32(PUPPET_SPAWN.rawValue)
    }

    private mutating func spawn(_ clone: CloneArguments) {
        let ownStack = clone.stack == 0 && clone.stackSize == 0 || clone.stack != 0 && clone.stackSize != 0
        let tids = Int64(slot + puppet_input_offset()) + 768
        var words: [UInt64] = [
            clone.flags, UInt64(bitPattern: output), UInt64(bitPattern: output) + 8, UInt64(bitPattern: output),
            UInt64(bitPattern: clone.exitSignal), UInt64(bitPattern: clone.stack),
            UInt64(bitPattern: clone.stackSize), 0,
        ]
        words += [clone.setTid.isEmpty ? 0 : UInt64(bitPattern: tids), UInt64(clone.setTid.count), 0]
        input = words.flatMap { $0.bytes }
        input += Array(repeating: 0, count: 768 - input.count)
        if clone.tail { input[88] = 1 }
        input += clone.setTid.flatMap { $0.bytes }
        make(435, 0, clone.size, ownStack ? 1 : 0)
        command = UInt32(PUPPET_SPAWN.rawValue)
    }

    private mutating func put(_ info: SignalInfo) -> Int64 {
        var bytes = info.signo.bytes + Int32(0).bytes + info.code.bytes + Int32(0).bytes
        bytes += info.pid.bytes + info.uid.bytes
        bytes += info.status != 0 ? Int64(info.status).bytes : info.value.bytes
        return put(bytes + Array(repeating: 0, count: 128 - bytes.count))
    }

    private mutating func signal(_ call: Syscall, _ image: PuppetImage, _ caller: Caller) {
        func info(_ sig: Int32, _ code: Int32, _ value: Int64) -> SignalInfo {
            SignalInfo(signo: sig, code: code, pid: caller.pid, uid: caller.uid, value: value)
        }
        switch call {
        case .kill(let pid, let sig): make(62, Int64(pid), Int64(sig))
        case .tkill(let tid, let sig): make(200, Int64(tid), Int64(sig))
        case .tgkill(let tgid, let tid, let sig): make(234, Int64(tgid), Int64(tid), Int64(sig))
        case .sigqueue(let pid, let sig, let value):
            make(129, Int64(pid), Int64(sig), put(info(sig, SignalInfo.SI_QUEUE, value)))
        case .rtSigqueueinfo(let pid, let sig, let value, let code):
            make(129, Int64(pid), Int64(sig), put(info(sig, code, value)))
        case .rtTgsigqueueinfo(let tgid, let tid, let sig, let value, let code):
            make(297, Int64(tgid), Int64(tid), Int64(sig), put(info(sig, code, value)))
        case .sigaction(let sig, let action):
            var address: Int64 = 0
            if let action {
                let restorer: UInt64 = 0x0400_0000
                let information: UInt64 = action.handler == .handler ? 4 : 0
                let handlers: [SignalAction.Handler: UInt64] = [
                    .SIG_DFL: 0, .SIG_IGN: 1, .handler: image.handler,
                ]
                address = put(
                    handlers[action.handler] ?? 0,
                    UInt64(action.flags) | restorer | information,
                    image.restorer,
                    action.mask.bits
                )
            }
            make(13, Int64(sig), address, output, 8)
        case .sigprocmask(let how, let set):
            var address: Int64 = 0
            if let set { address = put(set.bits) }
            make(14, Int64(how), address, output, 8)
        case .sigpending: make(127, output, 8)
        case .sigsuspend(let mask): make(130, put(mask.bits), 8)
        case .sigtimedwait(let set, let timeout):
            let address = put(set.bits)
            var limit: Int64 = 0
            if let timeout {
                limit = put(
                    UInt64(bitPattern: timeout / 1_000),
                    UInt64(bitPattern: timeout % 1_000 * 1_000_000)
                )
            }
            make(128, address, output, limit, 8)
        case .signalfd(let fd, let mask, let flags): make(289, Int64(fd), put(mask.bits), 8, Int64(flags))
        case .pidfdSendSignal(let pidfd, let sig, let flags): make(424, Int64(pidfd), Int64(sig), 0, Int64(flags))
        default: make(34)
        }
    }

    private mutating func encode(_ ptrace: PtraceArguments, _ image: PuppetImage) throws {
        var addr = ptrace.addr
        var data = ptrace.data
        switch ptrace.request {
        case PtraceRequest.PTRACE_PEEKDATA, PtraceRequest.PTRACE_PEEKTEXT, PtraceRequest.PTRACE_POKEDATA,
            PtraceRequest.PTRACE_POKETEXT:
            if (0..<Int64(PUPPET_WORDS)).contains(addr) { addr = Int64(image.words) + 8 * addr }
            if ptrace.request <= PtraceRequest.PTRACE_PEEKDATA { data = output }
        case PtraceRequest.PTRACE_SETOPTIONS, PtraceRequest.PTRACE_SEIZE: data = Int64(ptrace.options)
        case PtraceRequest.PTRACE_GETEVENTMSG, PtraceRequest.PTRACE_GETSIGINFO: data = output
        case PtraceRequest.PTRACE_SETSIGINFO: data = put(ptrace.siginfo ?? SignalInfo(signo: 0))
        case PtraceRequest.PTRACE_GETSIGMASK: (addr, data) = (ptrace.size, output)
        case PtraceRequest.PTRACE_SETSIGMASK: (addr, data) = (ptrace.size, put(ptrace.mask.bits))
        case PtraceRequest.PTRACE_PEEKSIGINFO:
            let nr = UInt64(UInt32(truncatingIfNeeded: ptrace.nr))
            let flags = UInt64(UInt32(truncatingIfNeeded: ptrace.flags))
            (addr, data) = (put(UInt64(bitPattern: ptrace.off), nr << 32 | flags), output)
        case PtraceRequest.PTRACE_GET_SYSCALL_INFO: (addr, data) = (88, output)
        case PtraceRequest.PTRACE_GETREGS, PtraceRequest.PTRACE_SETREGS:
            throw WorldError.cannotCall("a puppet's registers are not the model's")
        default: data = ptrace.sig
        }
        make(101, Int64(ptrace.request), Int64(ptrace.pid), addr, data)
    }

    private mutating func attribute(_ call: Syscall) {
        switch call {
        case .setpgid(let pid, let pgid): make(109, Int64(pid), Int64(pgid))
        case .getpgid(let pid): make(121, Int64(pid))
        case .getpgrp: make(111)
        case .setsid: make(112)
        case .getsid(let pid): make(124, Int64(pid))
        case .getpid: make(39)
        case .getppid: make(110)
        case .gettid: make(186)
        case .setTidAddress: make(218, output)
        case .prctl(let option, let arg, let name):
            switch option {
            case PrctlOption.PR_GET_PDEATHSIG, PrctlOption.PR_GET_CHILD_SUBREAPER, PrctlOption.PR_GET_NAME:
                make(157, Int64(option), output, 0, 0, 0)
            case PrctlOption.PR_SET_NAME: make(157, Int64(option), put(name), 0, 0, 0)
            default: make(157, Int64(option), arg, 0, 0, 0)
            }
        case .setresuid(let ruid, let euid, let suid): make(117, Int64(ruid), Int64(euid), Int64(suid))
        case .getresuid: make(118, output, output + 4, output + 8)
        case .setrlimit(let resource, let cur, let max): make(160, Int64(resource), put(cur, max))
        case .getrlimit(let resource): make(97, Int64(resource), output)
        case .nice(let increment):
            make(0, Int64(increment))
            command = UInt32(PUPPET_NICE.rawValue)
        case .setpriority(let which, let who, let prio): make(141, Int64(which), Int64(who), Int64(prio))
        case .getpriority(let which, let who): make(140, Int64(which), Int64(who))
        case .getrusage(let who): make(98, Int64(who), output)
        case .times: make(100, output)
        case .acct(let path): make(163, path.map { put($0) } ?? 0)
        case .kcmp(let pid1, let pid2, let type, let idx1, let idx2):
            make(312, Int64(pid1), Int64(pid2), Int64(type), idx1, idx2)
        default: make(24)
        }
    }

    private mutating func file(_ call: Syscall, _ image: PuppetImage) {
        switch call {
        case .pidfdOpen(let pid, let flags): make(434, Int64(pid), Int64(flags))
        case .pidfdGetfd(let pidfd, let target, let flags): make(438, Int64(pidfd), Int64(target), Int64(flags))
        case .open(let path, let flags): make(2, put(path), Int64(flags), 0o644)
        case .close(let fd): make(3, Int64(fd))
        case .dup(let fd): make(32, Int64(fd))
        case .dup2(let old, let new): make(33, Int64(old), Int64(new))
        case .pipe: make(22, output)
        case .fcntl(let fd, let cmd, let arg): make(72, Int64(fd), Int64(cmd), arg)
        case .poll(let fd):
            // events: POLLIN and POLLOUT.
            make(7, put(UInt64(UInt32(bitPattern: fd)) | 5 << 32), 1, 0)
        case .read(let fd, let count): make(0, Int64(fd), Int64(image.scratch), min(count, Int64(PUPPET_SCRATCH)))
        case .write(let fd, let count): make(1, Int64(fd), Int64(image.scratch), min(count, Int64(PUPPET_SCRATCH)))
        case .ioctl(let fd, let request, let arg): make(16, Int64(fd), Int64(request), arg)
        case .chdir(let path): make(80, put(path))
        case .umask(let mask): make(95, Int64(mask))
        default: break
        }
    }

    private mutating func time(_ call: Syscall) {
        switch call {
        case .alarm(let seconds): make(37, seconds)
        case .setitimer(let which, let seconds, let microseconds):
            let value = put(0, 0, UInt64(bitPattern: seconds), UInt64(bitPattern: microseconds))
            make(38, Int64(which), value, output)
        case .getitimer(let which): make(36, Int64(which), output)
        case .nanosleep(let seconds, let nanoseconds):
            make(35, put(UInt64(bitPattern: seconds), UInt64(bitPattern: nanoseconds)), output)
        case .timerCreate(let clock, let notify, let signo):
            let event = put(0, UInt64(UInt32(bitPattern: signo)) | UInt64(UInt32(bitPattern: notify)) << 32)
            _ = put(Array(repeating: 0, count: 48))
            make(222, Int64(clock), event, output)
        case .timerSettime(let id, let seconds, let nanoseconds):
            let value = put(0, 0, UInt64(bitPattern: seconds), UInt64(bitPattern: nanoseconds))
            make(223, Int64(id), 0, value, output)
        case .timerGettime(let id): make(224, Int64(id), output)
        case .timerDelete(let id): make(226, Int64(id))
        default: break
        }
    }
}

extension FixedWidthInteger {
    /// The integer's bytes in memory order.
    var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}
