/// What a runner hands to GitHub Classroom's reporter, to be put in base64 into the step's output `result`.
///
/// The reporter adds up the tests' scores, writes NaN where one is missing or where there is no test, and wants `line_no` to
/// be 0.
extension Report {
    static func classroom(_ verdict: Verdict) -> String {
        var tests = anonymous(verdict).map { result in
            let status = result.status == .passed ? "pass" : result.status == .undecided ? "error" : "fail"
            return test(result.title, result.id, status, result.earned, message: output(result))
        }
        if verdict.price != .zero {
            // The recorded grade is the sum of the scores, so what hints cost is a score, too.
            let sum = verdict.results.reduce(Points.zero) { $0 + $1.earned }
            tests.append(test("Hints taken: \(verdict.hintsTaken)", "hints", "pass", verdict.earned - sum, message: ""))
        }
        let statuses = verdict.results.map(\.status)
        var worst = statuses.contains(.undecided) ? "error" : statuses.allSatisfy { $0 == .passed } ? "pass" : "fail"
        if !verdict.ungraded.isEmpty {
            worst = "error"
            tests = [test(gradable, "submission", worst, .zero, message: verdict.ungraded.joined(separator: "\n"))]
        }
        return Value.map([
            "version": .integer(1),
            "status": .text(worst),
            "max_score": .points(verdict.maximum),
            "tests": .list(tests),
        ]).json() + "\n"
    }

    private static func test(_ name: String, _ id: String, _ status: String, _ score: Points, message: String) -> Value
    {
        .map([
            "name": .text(name), "status": .text(status), "score": .points(score),
            "message": status == "pass" ? Value(.null) : .text(message), "test_code": .text(id),
            "filename": .text(""), "line_no": .integer(0), "duration": .integer(0),
        ])
    }
}
