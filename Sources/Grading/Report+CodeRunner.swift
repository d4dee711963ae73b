/// Moodle CodeRunner's combinator grader: a fraction and a table whose first row is its heading.
extension Report {
    static func coderunner(_ verdict: Verdict) -> String {
        let head = Value.list(["Check", "Points", "Result", "iscorrect", "ishidden"].map { .text($0) })
        let rows = verdict.results.map { result in
            Value.list([
                .text(result.title),
                .text("\(result.earned) of \(result.maximum)"),
                .text(output(result)),
                .bool(result.status == .passed),
                .bool(result.visibility != .visible),
            ])
        }
        return Value.map([
            "fraction": Value(.decimal(fraction(verdict))),
            "testresults": .list([head] + rows),
        ]).compactJSON() + "\n"
    }
}
