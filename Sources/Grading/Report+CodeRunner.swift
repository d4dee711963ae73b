/// Moodle CodeRunner's combinator grader: a fraction and a table whose first row is its heading.
extension Report {
    static func coderunner(_ verdict: Verdict) -> String {
        guard verdict.ungraded.isEmpty else {
            let paragraphs = verdict.ungraded.map { "<p>\($0.escapedForXML)</p>" }.joined()
            return Value.map([
                "fraction": .integer(0), "prologuehtml": .text("<p>Not graded.</p>" + paragraphs),
            ]).compactJSON() + "\n"
        }
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
