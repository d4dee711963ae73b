import Attempts
import Grading
import HTTPServer
import JSON

/// What a student does besides calls: hints, answers, submission; and what comes of it.
extension APIHandler {
    func takeHint(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request, writes: true)
        _ = try request.query([])
        try request.withBody { (root) throws(Problem) in
            guard let root, root.kind != .object || root.count > 0 else { return }
            throw .argument(ArgumentError(pointer: "", detail: "The body must be empty: the next hint is taken."))
        }
        let (hint, taken): (Hint, Int)
        do throws(AttemptRefusal) {
            (hint, taken) = try attempt.takeHint()
        } catch {
            throw .attempt(error)
        }
        let hints = attempt.exercise.hints
        let paid = hints.prefix(taken).reduce(Points.zero) { $0 + $1.price }
        return .reply(
            Reply(
                value: .map([
                    "text": .text(hint.text), "price": .points(hint.price), "taken": .integer(taken),
                    "left": .integer(hints.count - taken), "price_of_all_taken": .points(paid),
                ])
            )
        )
    }

    /// Keeps answers until they are submitted: what is graded when the time is over.
    func putAnswers(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request, writes: true)
        _ = try request.query([])
        guard let answers = try decodeAnswers(request, attempt) else {
            throw .argument(
                ArgumentError(pointer: "/answers", detail: "`answers` is required: the answers by question.")
            )
        }
        do throws(AttemptRefusal) {
            try attempt.keep(answers)
        } catch {
            throw .attempt(error)
        }
        return .reply(Reply(value: view(attempt, for: visitor(request.exchange))))
    }

    /// Ends the attempt: what it was worth.
    func submitAttempt(_ request: Request) throws(Problem) -> Handled {
        // Who runs the service may end an attempt whose time is over.
        let attempt = try attempt(request, writes: false)
        _ = try request.query([])
        try requireJSON(request)
        let visitor = visitor(request.exchange)
        let answers = try decodeAnswers(request, attempt)
        if case .service = visitor {
            guard answers == nil, attempt.phase != .open else {
                throw .token(403, "The service's token submits only what is over, as it is.")
            }
        }
        do throws(AttemptRefusal) {
            try attempt.submit(answers)
        } catch {
            throw .attempt(error)
        }
        attempts.release(attempt)
        return try Deferred.answer(self, request) { () throws(Problem) in
            guard attempt.sync() else { throw .attempt(.unsaved) }
            return try self.report(attempt, .json, for: .student)
        }
    }

    private func report(_ attempt: Attempt, _ form: Report, for audience: Report.Audience) throws(Problem) -> Reply {
        let verdict: Verdict?
        do throws(AttemptRefusal) {
            verdict = try attempt.verdict()
        } catch {
            throw .attempt(error)
        }
        guard let verdict else { throw Self.stillOpen }
        return Reply(text: form.render(verdict, for: audience), media: form.media)
    }

    private static let stillOpen = Problem(
        409,
        "attempt-open",
        "The attempt is open",
        "The attempt was not submitted yet: POST …/submit ends it."
    )

    func getReport(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request)
        let query = try request.query(["format", "audience"])
        var isTeacher = false
        if case .service = visitor(request.exchange) { isTeacher = true }
        let form: Report
        if let name = query["format"] {
            guard let known = Report(rawValue: name) else {
                let names = Report.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                throw .query("format", "`format` must be one of \(names).")
            }
            form = known
        } else {
            let forms: [Report] = [.json, .text, .markdown]
            form =
                forms[
                    try Negotiation.choose(request.exchange, ["application/json", "text/plain", "text/markdown"])
                ]
        }
        var audience: Report.Audience = isTeacher ? .teacher : .student
        if let name = query["audience"] {
            guard let known = Report.Audience(rawValue: name) else {
                throw .query("audience", "`audience` must be `teacher` or `student`.")
            }
            audience = known
        }
        // The other forms are for platforms and tell of hidden checks.
        guard isTeacher || audience == .student && [.json, .text, .markdown].contains(form) else {
            throw .token(
                403,
                "Students get `json`, `text` and `markdown` for `student`; the rest needs the service's token."
            )
        }
        guard attempt.submitted != nil else { throw Self.stillOpen }
        return try Deferred.answer(self, request) { [audience] () throws(Problem) in
            try self.report(attempt, form, for: audience)
        }
    }

    func getCertificate(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request)
        _ = try request.query([])
        try requireJSON(request)
        guard attempt.submitted != nil else { throw Self.stillOpen }
        let key = configuration.certificateKey
        return try Deferred.answer(self, request) { () throws(Problem) in
            let certificate: Value?
            do throws(AttemptRefusal) {
                certificate = try attempt.certificate(key: key, wire: CallWire())
            } catch {
                throw .attempt(error)
            }
            guard let certificate else { throw Self.stillOpen }
            return Reply(text: certificate.json() + "\n", media: .json)
        }
    }

    func getCertificateKey(_ request: Request) throws(Problem) -> Handled {
        _ = try request.query([])
        let key = configuration.certificateKey.publicKey
        switch try Negotiation.choose(request.exchange, ["application/json", "application/x-pem-file"]) {
        case 1: return .reply(Reply(text: key.pem, media: .pem))
        default:
            return .reply(
                Reply(
                    value: .map([
                        "algorithm": .text("Ed25519"), "public_key": .text(key.base64), "pem": .text(key.pem),
                    ])
                )
            )
        }
    }

    func getSubmission(_ request: Request) throws(Problem) -> Handled {
        let attempt = try attempt(request)
        _ = try request.query([])
        try requireJSON(request)
        return .reply(Reply(text: attempt.submission, media: .json))
    }

    // MARK: Decoding

    /// `{"answers": {…}}`; nil when there is no body, or no answers in it.
    private func decodeAnswers(_ request: Request, _ attempt: Attempt) throws(Problem) -> AttemptAnswers? {
        try request.withBody { (root) throws(Problem) in
            guard let root else { return nil }
            guard root.kind == .object else {
                throw .argument(ArgumentError(pointer: "", detail: "The body must be an object with `answers`."))
            }
            try root.forEachMember { (key, _) throws(Problem) in
                if key == "answers" { return }
                throw .argument(
                    ArgumentError(
                        pointer: "/" + pointerToken(key.string),
                        detail: "There is no `\(printable(key.string))`; known is `answers`."
                    )
                )
            }
            guard let answers = root.member("answers") else { return nil }
            do throws(Complaint) {
                return try AttemptAnswers(answers, to: attempt.exercise, wire: CallWire())
            } catch {
                throw .argument(ArgumentError(pointer: pointer(error.field, attempt.exercise), detail: error.reason))
            }
        }
    }

    /// A field of a document, such as `answers.states.2` or `answers.tree[1]`, as a JSON pointer.
    private func pointer(_ field: String, _ exercise: Exercise) -> String {
        let base = "answers."
        guard field.hasPrefix(base) else { return "/answers" }
        let rest = field.dropFirst(base.count)
        // A question's id may have dots in it.
        let question = exercise.questions.map(\.id).filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
        guard let question else { return "/answers/" + pointerToken(String(rest)) }
        let inner = rest.dropFirst(question.count).replacing("]", with: "").replacing("[", with: "/")
        return "/answers/\(question)" + (inner.hasPrefix(".") ? "/" + pointerToken(String(inner.dropFirst())) : inner)
    }
}

extension Report {
    /// The media type of a report.
    var media: Reply.Media {
        switch self {
        case .json, .gradescope, .prairielearn, .classroom, .coderunner: .json
        case .markdown: .markdown
        case .junit: .xml
        case .text, .tap, .autolab: .text
        }
    }
}
