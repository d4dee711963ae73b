import JSON
import Kernel

extension Call.State {
    /// As clients know it.
    var word: StaticString {
        switch self {
        case .blocked: "blocked"
        case .returned: "returned"
        case .failed: "failed"
        case .noReturn: "no_return"
        case .killed: "killed"
        }
    }
}

extension Call {
    /// The call as clients see it.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("id", Int64(clamping: id))
        object.set("task", task)
        object.set("call", name.rawValue)
        object.set("state", state.word)
        switch state {
        case .returned:
            object.set("value", value)
            addData(to: &object)
        case .failed:
            if let errno {
                object.set("errno", "\(errno.name)")
                object.set("detail", errno.detail)
            }
            addData(to: &object)
        case .blocked, .noReturn, .killed: break
        }
        return object
    }

    private func addData(to object: inout JSONObject) {
        switch data {
        case .none: break
        case .wait(let status, let rusage):
            guard value > 0 else { return }
            object.set("status", WaitStatus.json(status))
            object.set("rusage", rusage.json())
        case .waitInfo(let info, let rusage):
            guard info.signo != 0 else { return }
            object.set("info", info.waitJSON())
            object.set("rusage", rusage.json())
        case .oldAction(let action):
            object.set("old", action.handler.word)
            object.set("old_flags", flagNames(UInt64(action.flags), SigactionFlags.self))
            object.set("old_mask", action.mask.json())
        case .oldMask(let mask): object.set("old", mask.json())
        case .set(let set): object.set("set", set.json())
        case .siginfo(let info): object.set("siginfo", info.json())
        case .siginfos(let infos):
            var array = JSONArray()
            for info in infos { array.append(info.json()) }
            object.set("siginfos", array)
        case .arg(let value): object.set("arg", value)
        case .name(let name): object.set("name", name)
        case .message(let message): object.set("message", message)
        case .mask(let mask): object.set("mask", mask.json())
        case .word(let word): object.set("data", word)
        case .registers(let registers): object.set("registers", registers.json())
        case .syscallInfo(let op, let nr, let rval, let isError):
            var info = JSONObject()
            info.set("op", Self.syscallInfoOps[Int(min(op, 3))])
            info.set("nr", nr)
            info.set("rval", rval)
            info.set("is_error", isError)
            object.set("syscall_info", info)
        case .fds(let reader, let writer):
            var fds = JSONArray()
            fds.append(reader)
            fds.append(writer)
            object.set("fds", fds)
        case .rusage(let rusage): object.set("rusage", rusage.json())
        case .times(let utime, let stime, let cutime, let cstime):
            object.set("tms_utime", utime)
            object.set("tms_stime", stime)
            object.set("tms_cutime", cutime)
            object.set("tms_cstime", cstime)
        case .limit(let cur, let max):
            setLimit(&object, "cur", cur)
            setLimit(&object, "max", max)
        case .remaining(let nanoseconds):
            var time = JSONObject()
            time.set("tv_sec", nanoseconds / 1_000_000_000)
            time.set("tv_nsec", nanoseconds % 1_000_000_000)
            object.set("remaining", time)
        case .timerID(let id): object.set("timerid", id)
        case .revents(let events): object.set("revents", flagNames(UInt64(UInt32(bitPattern: events)), PollEvents.self))
        case .uids(let real, let effective, let saved):
            object.set("ruid", real)
            object.set("euid", effective)
            object.set("suid", saved)
        }
    }

    private static let syscallInfoOps: [StaticString] = ["none", "entry", "exit", "seccomp"]

    /// RLIM_INFINITY does not fit JSON's numbers, so it is a name.
    private func setLimit(_ object: inout JSONObject, _ key: StaticString, _ limit: UInt64) {
        if limit == .max {
            object.set(key, "RLIM_INFINITY" as StaticString)
        } else {
            object.set(key, Int64(clamping: limit))
        }
    }

    /// A number out of the call's result by its name, for `$name.field` in a batch.
    func number(_ field: String) -> Int64? {
        switch (field, data) {
        case ("id", _): Int64(clamping: id)
        case ("task", _): Int64(task)
        case ("value", _) where state == .returned: value
        case ("status", .wait(let status, _)): Int64(status)
        case ("si_pid", .waitInfo(let info, _)), ("si_pid", .siginfo(let info)): Int64(info.pid)
        case ("si_status", .waitInfo(let info, _)), ("si_status", .siginfo(let info)): Int64(info.status)
        case ("arg", .arg(let value)): value
        case ("message", .message(let message)): message
        case ("data", .word(let word)): word
        case ("reader", .fds(let reader, _)), ("fds.0", .fds(let reader, _)): Int64(reader)
        case ("writer", .fds(_, let writer)), ("fds.1", .fds(_, let writer)): Int64(writer)
        case ("timerid", .timerID(let id)): Int64(id)
        default: nil
        }
    }
}

/// `poll(2)` events.
enum PollEvents: FlagNames {
    static let names: KeyValuePairs<String, UInt64> = [
        "POLLIN": 1, "POLLOUT": 4, "POLLERR": 8, "POLLHUP": 16, "POLLNVAL": 32,
    ]
}

/// The names of the bits of a flag word, each bit once; bits without a name are left out.
func flagNames(_ word: UInt64, _ type: any FlagNames.Type) -> JSONArray {
    var array = JSONArray()
    var rest = word
    for (name, bits) in type.names where bits != 0 && rest & bits == bits {
        array.append(name)
        rest &= ~bits
    }
    return array
}

extension SignalAction.Handler {
    /// As clients know it.
    var word: StaticString {
        switch self {
        case .SIG_DFL: "SIG_DFL"
        case .SIG_IGN: "SIG_IGN"
        case .handler: "handler"
        }
    }
}

extension SignalSet {
    /// The members' names.
    func json() -> JSONArray {
        var array = JSONArray()
        var rest = bits
        while rest != 0 {
            array.append(Signal.name(Int32(rest.trailingZeroBitCount) + 1))
            rest &= rest - 1
        }
        return array
    }
}

extension SignalInfo {
    /// What waitid stores.
    func waitJSON() -> JSONObject {
        var object = JSONObject()
        object.set("si_signo", Signal.name(signo))
        object.set("si_code", code)
        object.set("si_pid", pid)
        object.set("si_status", status)
        object.set("si_uid", uid)
        return object
    }

    /// Everything.
    func json() -> JSONObject {
        var object = waitJSON()
        object.set("si_value", value)
        return object
    }
}

extension ResourceUsage {
    /// The figures, times in nanoseconds of virtual time.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("utime", utime)
        object.set("stime", stime)
        object.set("minflt", minflt)
        object.set("nvcsw", nvcsw)
        object.set("nivcsw", nivcsw)
        return object
    }
}

extension Registers {
    /// The modelled registers.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("orig_rax", orig_rax)
        object.set("rax", rax)
        object.set("rip", rip)
        object.set("rsp", rsp)
        object.set("rdi", rdi)
        object.set("rsi", rsi)
        return object
    }
}
