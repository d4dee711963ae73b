/// Autolab reads the last line of standard output: the points of each problem, here of each check. The line before is shown.
extension Report {
    static func autolab(_ verdict: Verdict) -> String {
        let results = anonymous(verdict)
        var rows = results.enumerated().map { index, result in
            // Rows are the members of an object, so that their names must differ, whatever the titles.
            row("\(index + 1). \(result.title)", result.status == .passed, lines(result).first)
        }
        if let why = verdict.ungraded.first { rows = [row(gradable, false, why)] }
        var scores = results.map { Value.Member($0.id, .points($0.earned)) }
        if verdict.price != .zero {
            let sum = verdict.results.reduce(Points.zero) { $0 + $1.earned }
            scores.append(Value.Member("hints", .points(verdict.earned - sum)))
        }
        let presentation = Value.map([
            "_presentation": .text("semantic"), "stages": .list([.text("Checks")]), "Checks": Value(.map(rows)),
        ])
        let last = Value.map(["scores": Value(.map(scores))])
        return presentation.compactJSON() + "\n" + last.compactJSON() + "\n"
    }

    private static func row(_ name: String, _ passed: Bool, _ hint: String?) -> Value.Member {
        .init(name, .map(["passed": .bool(passed), "hint": passed ? nil : .text(hint ?? "")]))
    }
}
