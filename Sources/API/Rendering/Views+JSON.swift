import JSON
import Kernel
import KernelHost

extension ObjectView {
    /// The object as clients see it.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("type", type)
        object.set("id", id)
        object.set("count", count)
        object.set("holders", numbers(holders))
        object.set("note", note)
        return object
    }
}

extension UserView {
    /// The user as clients see it.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("uid", uid)
        object.set("processes", processes)
        object.set("sigpending", sigpending)
        return object
    }
}

/// A kernel's figures, taken together.
struct KernelSnapshot: Sendable {
    var id: String
    var configuration: Configuration
    var view: KernelView
    var nextTimer: Int64?
    var origin: KernelHost.Origin?
    var firstMoment: UInt64

    init(_ host: isolated KernelHost) {
        id = host.id
        configuration = host.configuration
        view = host.kernel.overview()
        view.seq = host.seq
        view.time = host.time
        nextTimer = host.kernel.nextTimer
        origin = host.origin
        firstMoment = host.firstMoment
    }

    /// The kernel as clients see it.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("id", id)
        object.set("init", configuration.initMode.rawValue)
        object.set("profile", configuration.profile.rawValue)
        object.set("seq", Int64(clamping: view.seq))
        object.set("time", view.time)
        object.set("tasks", view.tasks)
        object.set("zombies", view.zombies)
        if let panic = view.panic { object.set("panic", panic) } else { object.setNull("panic") }
        object.set("last_pid", view.lastPid)
        object.set("calls", Int64(clamping: view.calls))
        object.set("first_event", Int64(clamping: view.firstEvent))
        object.set("first_moment", Int64(clamping: firstMoment))
        if let origin {
            var from = JSONObject()
            from.set("kernel", origin.kernel)
            from.set("seq", Int64(clamping: origin.seq))
            if let asked = origin.asked { from.set("asked", Int64(clamping: asked)) }
            object.set("from", from)
        }
        if let nextTimer { object.set("next_timer", nextTimer) } else { object.setNull("next_timer") }
        var limits = JSONObject()
        limits.set("pid_max", configuration.pidMax)
        limits.set("tasks", configuration.threadsMax)
        limits.set("events", configuration.eventCapacity)
        limits.set("calls", configuration.callCapacity)
        limits.set("ptrace_scope", configuration.ptraceScope)
        limits.set("sigpending", Int64(clamping: configuration.signalsPending))
        limits.set("core", Int64(clamping: configuration.coreLimit))
        object.set("limits", limits)
        return object
    }
}
