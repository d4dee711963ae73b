/// PrairieLearn's external grader: `results.json`. It shows students whatever stands here, so hidden checks lose their
/// names.
extension Report {
    static func prairielearn(_ verdict: Verdict) -> String {
        guard verdict.ungraded.isEmpty else {
            // What cannot be graded costs no attempt.
            return Value.map([
                "gradable": .bool(false),
                "format_errors": .list(verdict.ungraded.map { .text($0) }),
            ]).json() + "\n"
        }
        let tests = anonymous(verdict).map { result in
            Value.map([
                "name": .text(result.title),
                "points": .points(result.earned),
                "max_points": .points(result.maximum),
                "output": .text(output(result)),
            ])
        }
        let passed = verdict.results.count { $0.status == .passed }
        return Value.map([
            "gradable": .bool(true),
            "score": Value(.decimal(fraction(verdict))),
            "message": .text("\(passed) of \(verdict.results.count) checks hold"),
            "output": verdict.notes.isEmpty ? nil : .text(verdict.notes.joined(separator: "\n")),
            "tests": .list(tests),
        ]).json() + "\n"
    }
}
