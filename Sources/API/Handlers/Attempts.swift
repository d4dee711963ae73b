import Attempts
import Grading
import HTTPServer
import JSON

/// Beginning attempts and looking at them.
extension APIHandler {
    /// The longest name of a student, in characters.
    static let longestStudent = 200

    func createAttempt(_ request: Request) throws(Problem) -> Handled {
        let shelved = try shelved(request)
        _ = try request.query([])
        if case .student = visitor(request.exchange) {
            throw .token(403, "This token opens its own attempt only; another attempt is begun without it.")
        }
        let (student, seed) = try request.withBody { (root) throws(Problem) in
            do throws(ArgumentError) {
                return try decodeBeginning(root)
            } catch {
                throw .argument(error)
            }
        }
        if isDraining { throw .shutdown }
        let (attempt, token): (Attempt, AttemptToken)
        do throws(AttemptRefusal) {
            (attempt, token) = try attempts.begin(shelved, student: student, seed: seed)
            // The kernel is there when its name is told.
            _ = try attempt.host()
        } catch {
            throw .attempt(error)
        }
        var reply = Reply(201, value: view(attempt, for: .student(attempt), token: token.text))
        reply.location = path(attempt)
        return .reply(reply)
    }

    private func path(_ attempt: Attempt) -> String {
        "/v1/exercises/\(attempt.shelved.exercise.id)/attempts/\(attempt.head.number)"
    }

    private func decodeBeginning(_ root: JSONRef?) throws(ArgumentError) -> (student: String, seed: Int64?) {
        guard let root, root.kind == .object else {
            throw ArgumentError(pointer: "", detail: "The body must be an object with `student` and maybe `seed`.")
        }
        var student: String?
        var seed: Int64?
        try root.forEachMember { (key, value) throws(ArgumentError) in
            switch key {
            case "student": student = try decodeStudent(value)
            case "seed":
                seed = value.int ?? value.real.flatMap { Int64(exactly: $0) }
                guard let seed, seed >= 0 else {
                    throw ArgumentError(pointer: "/seed", detail: "This must be a whole number from 0 on.")
                }
            default:
                throw ArgumentError(
                    pointer: "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `student`, `seed`."
                )
            }
        }
        guard let student else {
            throw ArgumentError(pointer: "/student", detail: "`student` is required: who makes the attempt.")
        }
        return (student, seed)
    }

    private func decodeStudent(_ value: JSONRef) throws(ArgumentError) -> String {
        if let student = value.string, (1...Self.longestStudent).contains(student.unicodeScalars.count),
            !student.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
            return student
        }
        throw ArgumentError(
            pointer: "/student",
            detail: "A student's name has 1 to \(Self.longestStudent) characters, none of them a control character."
        )
    }

    // MARK: Looking

    func listAttempts(_ request: Request) throws(Problem) -> Handled {
        let shelved = try shelved(request)
        let query = try request.query(["limit", "cursor", "student"])
        try requireJSON(request)
        let limit = try query.integer("limit", 1...1000, default: 100)
        let after = try cursor(query)
        let visitor = visitor(request.exchange)
        let id = shelved.exercise.id
        switch visitor {
        case .anyone:
            throw .token(
                401,
                "Attempts show to the service's token, and to an attempt's own token that attempt: "
                    + "`Authorization: Bearer TOKEN`."
            )
        case .student(let own):
            let isHere =
                own.shelved.exercise.id == id && own.head.number > after
                && (query["student"] ?? own.head.student) == own.head.student
            return .reply(Reply(value: .map(["attempts": .list(isHere ? [view(own, for: visitor)] : [])])))
        case .service:
            let student = query["student"]
            // After a restart every verdict may have to be found again.
            return try Deferred.answer(self, request) { () throws(Problem) in
                self.listAll(id, after: Int(after), limit: Int(limit), student: student)
            }
        }
    }

    private func listAll(_ id: String, after: Int, limit: Int, student: String?) -> Reply {
        let page = attempts.list(id, after: after, limit: limit, student: student)
        var next: String?
        if page.more, let last = page.attempts.last { next = String(last.head.number) }
        let best = best(id)
        let rows = page.attempts.map { attempt in
            let counts = best[attempt.head.student] === attempt
            return Value(.map((view(attempt, for: .service).members ?? []) + [.init("counts", .bool(counts))]))
        }
        var reply = Reply(value: .map(["attempts": .list(rows), "next_cursor": next.map { .text($0) }]))
        if let next { reply.link = "</v1/exercises/\(id)/attempts?limit=\(limit)&cursor=\(next)>; rel=\"next\"" }
        return reply
    }

    /// The attempt of each student that counts: the one with the most points, of equals the first.
    private func best(_ exercise: String) -> [String: Attempt] {
        var best: [String: (attempt: Attempt, earned: Points)] = [:]
        for attempt in attempts.list(exercise, after: 0, limit: .max).attempts {
            guard let earned = (try? attempt.verdict())??.earned else { continue }
            let student = attempt.head.student
            if let known = best[student], known.earned >= earned { continue }
            best[student] = (attempt, earned)
        }
        return best.mapValues(\.attempt)
    }

    func getAttempt(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request)
        _ = try request.query([])
        return .reply(
            try sheet(attempt.exercise, request) {
                ["attempt": view(attempt, for: visitor(request.exchange))]
            }
        )
    }

    func deleteAttempt(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request)
        _ = try request.query([])
        guard case .service = visitor(request.exchange) else {
            throw .token(403, "Only the service's token removes an attempt.")
        }
        attempts.remove(attempt)
        return .reply(Reply(204, body: nil))
    }

    /// An attempt as the visitor may see it.
    func view(_ attempt: Attempt, for visitor: Visitor, token: String? = nil) -> Value {
        let head = attempt.head
        let phase = attempt.phase
        var result: Value?
        if phase == .submitted, let verdict = attempt.verdictIfKnown {
            var isShown = verdict.forStudent.complete
            if case .service = visitor { isShown = true }
            if isShown { result = .map(["points": .points(verdict.earned), "max_points": .points(verdict.maximum)]) }
        }
        return .map([
            "exercise": .text(attempt.shelved.exercise.id),
            "version": .integer(attempt.exercise.version),
            "number": .integer(head.number),
            "student": .text(head.student),
            "seed": .integer(attempt.exercise.seed),
            "state": .text(phase.rawValue),
            "created": .text(Timestamp.text(head.created)),
            "deadline": head.deadline.map { .text(Timestamp.text($0)) },
            "submitted": attempt.submitted.map { .text(Timestamp.text($0)) },
            "kernel": head.kernel.map { .map(["id": .text($0), "url": .text("/v1/kernels/\($0)")]) },
            "calls": .integer(attempt.callCount),
            "answers_kept": .bool(attempt.hasAnswers),
            "hints_taken": .integer(attempt.hintsTaken),
            "attempts_left": attempts.attemptsLeft(attempt.shelved.exercise, student: head.student).map {
                .integer($0)
            },
            "survives_restart": .bool(attempts.isPersistent),
            "result": result,
            "token": token.map { .text($0) },
        ])
    }
}
