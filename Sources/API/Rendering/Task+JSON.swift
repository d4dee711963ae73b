import JSON
import Kernel

/// A task, to be shown with every field.
struct TaskSnapshot: Sendable {
    var view: TaskView
}

extension TaskState {
    /// The letter as a literal.
    var word: StaticString {
        switch self {
        case .running: "R"
        case .sleeping: "S"
        case .uninterruptible: "D"
        case .stopped: "T"
        case .traced: "t"
        case .zombie: "Z"
        case .dead: "X"
        }
    }
}

extension TaskView {
    /// The fields that every task object has.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("tid", tid)
        object.set("tgid", tgid)
        object.set("ppid", ppid)
        object.set("tracer", tracer)
        object.set("pgid", pgid)
        object.set("sid", sid)
        object.set("threads", threads)
        object.set("uid", euid)
        object.set("state", state.word)
        object.set("pending", pending.json())
        object.set("shared_pending", sharedPending.json())
        object.set("blocked", blocked.json())
        object.set("ignored", ignored.json())
        object.set("caught", caught.json())
        object.set("comm", comm)
        object.set("born", Int64(clamping: born))
        object.set("task_uid", Int64(clamping: born))
        object.set("birth_ppid", birthParent)
        object.set("birth_parent", Int64(clamping: birthTask))
        object.set("first_seq", Int64(clamping: born))
        if lastSeq != 0 { object.set("last_seq", Int64(clamping: lastSeq)) }
        return object
    }
}

extension TaskSnapshot {
    /// The most threads that one that is not the leader names.
    static let mostNamed = 100

    /// Every field.
    func json() -> JSONObject {
        var object = view.json()
        object.set("exe", view.exe)
        object.set("argv", strings(view.argv))
        object.set("ruid", view.ruid)
        object.set("euid", view.euid)
        object.set("suid", view.suid)
        object.set("nice", view.nice)
        object.set("ns_pids", numbers(view.nsPids))
        object.set("real_parent", view.realParent)
        setSignal(&object, "exit_signal", view.exitSignal)
        setSignal(&object, "pdeath_signal", view.pdeathSignal)
        object.set("exit_code", view.exitCode)
        if view.state == .zombie || view.state == .dead { object.set("status", WaitStatus.json(view.exitCode)) }
        object.set("flags", view.flags)
        object.set("subreaper", view.subreaper)
        object.set("ptrace_options", flagNames(UInt64(view.ptraceOptions), PtraceOptions.self))
        object.set("seized", view.seized)
        if view.ptraceStop == 0 {
            object.setNull("ptrace_stop")
        } else {
            object.set("ptrace_stop", WaitStatus.json(view.ptraceStop))
        }
        object.set("utime", view.utime)
        object.set("stime", view.stime)
        object.set("cutime", view.cutime)
        object.set("cstime", view.cstime)
        object.set("nvcsw", view.nvcsw)
        object.set("nivcsw", view.nivcsw)
        object.set("start_time", view.startTime)
        object.set("children", numbers(view.children))
        object.set("ptraced", numbers(view.ptraced))
        // Of many threads each would name all: the leader does that.
        let isLeader = view.tid == view.tgid
        object.set(
            "thread_group",
            numbers(isLeader ? view.threadGroup : Array(view.threadGroup.prefix(Self.mostNamed)))
        )
        object.set("objects", objects())
        object.set("live", view.live)
        object.set("usage", view.usage)
        object.set("fds", descriptors())
        object.set("cwd", view.cwd)
        object.set("umask", view.umask)
        object.set("waiting_for", view.waitingFor)
        if let name = view.callName {
            var brief = JSONObject()
            brief.set("id", Int64(clamping: view.call))
            brief.set("call", name.rawValue)
            brief.set("state", view.callState.word)
            object.set("call", brief)
        } else {
            object.setNull("call")
        }
        object.set("signals_queued", view.signalQueued)
        object.set("signals_limit", Int64(clamping: view.signalLimit))
        object.set("no_new_privs", view.noNewPrivs)
        object.set("dumpable", view.dumpable)
        object.set("tty", view.tty)
        object.set("tty_foreground", view.ttyForeground)
        object.set("alarm", view.alarm)
        return object
    }

    /// The shared objects that it holds; null for those that it has given up.
    private func objects() -> JSONObject {
        let held: [(StaticString, Int32)] = [
            ("mm", view.mm), ("files", view.files), ("fs", view.fs), ("sighand", view.sighand),
            ("signal", view.signal), ("nsproxy", view.nsproxy), ("sysvsem", view.sysvsem),
        ]
        var objects = JSONObject()
        for (key, id) in held {
            if id == 0 { objects.setNull(key) } else { objects.set(key, id) }
        }
        return objects
    }

    private func descriptors() -> JSONArray {
        var array = JSONArray()
        for descriptor in view.fds {
            var object = JSONObject()
            object.set("fd", descriptor.fd)
            object.set("target", descriptor.target)
            object.set("close_on_exec", descriptor.closeOnExec)
            object.set("count", descriptor.count)
            array.append(object)
        }
        return array
    }

    /// Answers use names; 0 for none and -1 for a thread are no signals and stay numbers.
    private func setSignal(_ object: inout JSONObject, _ key: StaticString, _ signal: Int32) {
        if Signal.isValid(signal) { object.set(key, Signal.name(signal)) } else { object.set(key, signal) }
    }
}

/// An array of numbers.
func numbers(_ values: [Int32]) -> JSONArray {
    var array = JSONArray()
    for value in values { array.append(value) }
    return array
}

/// An array of strings.
func strings(_ values: [String]) -> JSONArray {
    var array = JSONArray()
    for value in values { array.append(value) }
    return array
}
