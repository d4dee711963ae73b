import Attempts
import Grading
import HTTPServer
import JSON
import KernelHost

/// Who sent a request, as far as attempts are concerned.
enum Visitor {
    /// Has the service's own token.
    case service
    /// Has the token of an attempt.
    case student(Attempt)
    case anyone
}

/// The kernel of a request, and the attempt that it belongs to, when it does.
struct Workplace {
    let host: KernelHost
    var attempt: Attempt?
}

/// Who may see and change attempts and their kernels: the attempt's own token both, the service's own token sees.
extension APIHandler {
    func visitor(_ exchange: Exchange) -> Visitor {
        if exchange.isAuthorized { return .service }
        if let bearer = exchange.bearer, let attempt = attempts.attempt(token: bearer) { return .student(attempt) }
        return .anyone
    }

    /// Refuses who may not see the attempt, or `writes` and may not change it.
    func check(_ exchange: Exchange, for attempt: Attempt, writes: Bool) throws(Problem) {
        switch visitor(exchange) {
        case .student(let own) where own === attempt: return
        case .service where !writes: return
        case .service:
            throw .token(403, "Only the attempt's own token changes it; the service's token looks at it.")
        case .student: throw .token(403, "This token opens another attempt.")
        case .anyone: throw .token(401, "The attempt's own token is needed: `Authorization: Bearer TOKEN`.")
        }
    }

    /// The kernel of this name.
    func workplace(_ id: String, _ exchange: Exchange, writes: Bool) throws(Problem) -> Workplace {
        if let host = registry[id] { return Workplace(host: host) }
        guard let attempt = attempts.attempt(kernel: id) else { throw .noKernel(id) }
        try check(exchange, for: attempt, writes: writes)
        do throws(AttemptRefusal) {
            if let host = try attempt.host() { return Workplace(host: host, attempt: attempt) }
        } catch {
            throw .attempt(error)
        }
        throw .noKernel(id)
    }

    /// The kernel that the path names.
    func workplace(_ request: Request, writes: Bool = true) throws(Problem) -> Workplace {
        try workplace(request.text(2), request.exchange, writes: writes)
    }

    /// The attempt that the path names.
    func attempt(_ request: Request, writes: Bool = false) throws(Problem) -> Attempt {
        let attempt = request.number(4).flatMap { attempts.attempt(request.text(2), number: Int($0)) }
        guard let attempt else {
            // Who may not see any is not told which there are.
            if case .service = visitor(request.exchange) {
                throw Problem(404, "attempt", "No such attempt", "There is no attempt \(printable(request.text(4))).")
            }
            throw .token(401, "The attempt's own token is needed: `Authorization: Bearer TOKEN`.")
        }
        try check(request.exchange, for: attempt, writes: writes)
        return attempt
    }

    /// What the service says of itself: whoever has any token may know.
    private static let descriptions: Set<String> = [
        "/v1/limits", "/version", "/docs", "/openapi.yaml", "/openapi.json",
    ]

    // MARK: In front of the requests of a service that has a token of its own

    package func admits(bearer: UnsafeRawBufferPointer, path: UnsafeRawBufferPointer) -> Admission {
        guard let attempt = attempts.attempt(token: bearer) else { return .unknown }
        let text = String(decoding: path, as: UTF8.self)
        let own = "/v1/exercises/\(attempt.shelved.exercise.id)/attempts"
        var places = ["\(own)/\(attempt.head.number)"]
        if let kernel = attempt.head.kernel { places.append("/v1/kernels/\(kernel)") }
        let isOpen =
            text == own || Self.descriptions.contains(text)
            || places.contains { text == $0 || text.hasPrefix($0 + "/") }
        return isOpen ? .open : .elsewhere
    }
}

extension Workplace {
    /// Refuses what an attempt does not take any more, before the kernel does it.
    func admit(_ item: @autoclosure () -> JournalItem?, _ host: isolated KernelHost) throws(Problem) {
        guard let attempt, let item = item() else { return }
        do throws(AttemptRefusal) {
            try attempt.admit(item, host)
        } catch {
            throw .attempt(error)
        }
    }

    /// Takes down what the kernel has done.
    func record(_ item: JournalItem?, _ host: isolated KernelHost) {
        if let attempt, let item { attempt.record(item, host) }
    }
}

extension Problem {
    static func token(_ status: Int, _ detail: String) -> Problem {
        Problem(status, "token", status == 401 ? "Unauthorized" : "Not for this token", detail, field: "Authorization")
    }

    /// What an attempt refused.
    static func attempt(_ refusal: AttemptRefusal) -> Problem {
        switch refusal {
        case .submitted:
            return closed("The attempt was submitted: it can be looked at, and `…/report` says what it was worth.")
        case .over(let deadline):
            return closed(
                "The attempt's time was over at \(Timestamp.text(deadline)): submit it without answers, and what there was "
                    + "is graded."
            )
        case .full(let detail): return Problem(403, "attempt-full", "The attempt is full", detail)
        case .noHints: return Problem(409, "hints", "There is no further hint", "All hints were taken.")
        case .limit(let limit):
            return Problem(
                403,
                "attempt-limit",
                "No attempt is left",
                "This student has had \(limit) of \(limit) attempts at this exercise.",
                field: "/student"
            )
        case .quota(let detail): return Problem(507, "quota", "A limit of the service is reached", detail)
        case .unsaved:
            return Problem(507, "unsaved", "The attempt cannot be kept", "What happens now cannot be written to disk.")
        case .moved: return busy("The kernel was just put aside for want of room; try again.")
        case .broken(let detail): return Problem(500, "attempt-broken", "The attempt cannot be read", detail)
        }
    }

    private static func closed(_ detail: String) -> Problem {
        Problem(403, "attempt-closed", "The attempt is closed", detail)
    }
}
