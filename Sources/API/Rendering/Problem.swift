import JSON
import Kernel

/// An error answer, RFC 9457 `application/problem+json`.
struct Problem: Error, Sendable, Equatable {
    var status: Int
    /// The last part of `type`, a place in `/docs`.
    var slug: StaticString
    var title: StaticString
    var detail: String
    /// A JSON pointer into the body, `/query/NAME`, or a header's name: what is at fault.
    var field: String?
    /// The error that the simulated kernel gave.
    var errno: Errno.Name?
    /// The call's or the task's state.
    var state: String?
    var id: UInt64?
    var task: Int32?
    var call: String?
    /// The moments of a kernel that can be had, for one that cannot.
    var moments: ClosedRange<UInt64>?
    /// The methods of a path, for 405.
    var allow: String?
    /// Seconds after which to try again.
    var retryAfter: Int?

    init(_ status: Int, _ slug: StaticString, _ title: StaticString, _ detail: String, field: String? = nil) {
        self.status = status
        self.slug = slug
        self.title = title
        self.detail = detail
        self.field = field
    }

    static func == (a: Problem, b: Problem) -> Bool {
        a.status == b.status && a.slug.description == b.slug.description && a.detail == b.detail && a.field == b.field
            && a.errno == b.errno && a.state == b.state && a.id == b.id && a.task == b.task && a.call == b.call
            && a.allow == b.allow && a.moments == b.moments
    }

    /// The answer's body.
    func json() -> JSONObject {
        var object = JSONObject()
        object.set("type", "/docs#\(slug)")
        object.set("title", title)
        object.set("status", status)
        object.set("detail", detail)
        if let errno { object.set("errno", "\(errno)") }
        if let state { object.set("state", state) }
        if let id { object.set("id", Int64(clamping: id)) }
        if let task { object.set("task", task) }
        if let call { object.set("call", call) }
        if let moments {
            object.set("first", Int64(clamping: moments.lowerBound))
            object.set("last", Int64(clamping: moments.upperBound))
        }
        if let field {
            object.set("field", field)
            if field.isEmpty || field.utf8.first == UInt8(ascii: "/") {
                var error = JSONObject()
                error.set("pointer", field)
                error.set("detail", detail)
                var errors = JSONArray()
                errors.append(error)
                object.set("errors", errors)
            }
        }
        return object
    }
}

/// The problems that the service has, each with its place in the documentation.
extension Problem {
    static func argument(_ error: ArgumentError) -> Problem {
        Problem(422, "argument", "Unacceptable argument", error.detail, field: error.pointer)
    }

    static func query(_ name: String, _ detail: String) -> Problem {
        Problem(422, "query", "Unacceptable query parameter", detail, field: "/query/\(pointerToken(name))")
    }

    static func header(_ name: String, _ detail: String, status: Int = 400) -> Problem {
        Problem(status, "header", "Unacceptable header", detail, field: name)
    }

    static let noPath = Problem(404, "path", "No such path", "Nothing has this path; /docs lists what there is.")

    static func noKernel(_ id: String) -> Problem {
        Problem(404, "kernel", "No such kernel", "There is no kernel `\(printable(id))`.")
    }

    static let deleted = Problem(
        410,
        "deleted",
        "The kernel was deleted",
        "The kernel was deleted while this request waited."
    )

    static func nameTaken(_ name: String, field: String) -> Problem {
        Problem(409, "name-taken", "The name is taken", "There is a kernel `\(name)` already.", field: field)
    }

    static func kernelsFull(_ maximum: Int) -> Problem {
        Problem(
            507,
            "quota",
            "A limit of the service is reached",
            "There are \(maximum) kernels, as many as may be; delete one."
        )
    }

    static func batchTooHeavy(_ events: UInt64) -> Problem {
        Problem(
            503,
            "quota",
            "A limit of the service is reached",
            "The calls of this batch before this one brought about more than \(events) events, so that this and the rest "
                + "were not made; send them in another batch."
        )
    }

    static func kernelsHeavy(_ maximum: Int) -> Problem {
        Problem(
            507,
            "quota",
            "A limit of the service is reached",
            "With this one the kernels would take more than \(maximum) bytes together, the service's limit "
                + "(max-kernel-bytes); delete one."
        )
    }

    static func noTask(_ text: String) -> Problem {
        Problem(404, "task", "No such task", "No task has the number \(printable(text)).")
    }

    static func noCall(_ text: String) -> Problem {
        Problem(
            404,
            "call",
            "No such call",
            "There is no call \(printable(text)): it was never made, or it finished so long ago that it was forgotten."
        )
    }

    static let shutdown: Problem = {
        var problem = Problem(
            503,
            "shutdown",
            "The service is going down",
            "The service is going down; state in memory goes with it."
        )
        problem.retryAfter = 5
        return problem
    }()

    static func busy(_ detail: String) -> Problem {
        var problem = Problem(503, "quota", "A limit of the service is reached", detail)
        problem.retryAfter = 1
        return problem
    }

    static func panicked(_ message: String) -> Problem {
        Problem(409, "panic", "The kernel has panicked", message)
    }

    /// A call that the simulated kernel refused.
    static func refused(_ call: Call) -> Problem {
        let errno = call.errno ?? Errno(.EINVAL)
        var problem = Problem(409, "errno", "The kernel refused the call", errno.detail)
        problem.errno = errno.name
        problem.state = "failed"
        problem.id = call.id
        problem.task = call.task
        problem.call = call.name.rawValue
        return problem
    }

    /// The task is in no state to make a call.
    static func cannotRun(_ state: TaskState, _ rule: Rule, task: Int32, call: CallName) -> Problem {
        let what: String
        switch state {
        case .running: what = "cannot run now"
        case .sleeping, .uninterruptible: what = "is blocked in a call"
        case .stopped: what = "is stopped; SIGCONT lets it go on"
        case .traced: what = "is stopped by its tracer"
        case .zombie: what = "is a zombie: it never runs again"
        case .dead: what = "is dead"
        }
        let detail = rule == .plain ? "Task \(task) \(what)." : rule.sentence(for: .EAGAIN)
        var problem = Problem(409, "state", "The task cannot make a call now", detail)
        problem.state = state.letter
        problem.task = task
        problem.call = call.rawValue
        return problem
    }
}
