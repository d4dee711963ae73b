/// What a runner hands to GitHub Classroom's reporter, to be put in base64 into the step's output `result`.
///
/// The reporter adds up the tests' scores, writes NaN where one is missing, and wants `line_no` to be 0.
extension Report {
    static func classroom(_ verdict: Verdict) -> String {
        let tests = anonymous(verdict).map { result in
            let status = result.status == .passed ? "pass" : result.status == .undecided ? "error" : "fail"
            return Value.map([
                "name": .text(result.title),
                "status": .text(status),
                "score": .points(result.earned),
                "message": status == "pass" ? Value(.null) : .text(output(result)),
                "test_code": .text(result.id),
                "filename": .text(""),
                "line_no": .integer(0),
                "duration": .integer(0),
            ])
        }
        var all = tests
        if verdict.price != .zero {
            // The recorded grade is the sum of the scores, so what hints cost is a score, too.
            let sum = verdict.results.reduce(Points.zero) { $0 + $1.earned }
            all.append(
                Value.map([
                    "name": .text("Hints taken: \(verdict.hintsTaken)"), "status": .text("pass"),
                    "score": .points(verdict.earned - sum), "message": Value(.null), "test_code": .text("hints"),
                    "filename": .text(""), "line_no": .integer(0), "duration": .integer(0),
                ])
            )
        }
        let statuses = verdict.results.map(\.status)
        let worst = statuses.contains(.undecided) ? "error" : statuses.allSatisfy { $0 == .passed } ? "pass" : "fail"
        return Value.map([
            "version": .integer(1),
            "status": .text(worst),
            "max_score": .points(verdict.maximum),
            "tests": .list(all),
        ]).json() + "\n"
    }
}
