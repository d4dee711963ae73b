/// Autolab reads the last line of standard output: the points of each problem, here of each check.
extension Report {
    static func autolab(_ verdict: Verdict) -> String {
        let results = anonymous(verdict)
        let stage = Value(
            .map(
                results.map { result in
                    let passed = result.status == .passed
                    let value = Value.map([
                        "passed": .bool(passed), "hint": passed ? nil : .text(lines(result).first ?? ""),
                    ])
                    return .init(result.title, value)
                }
            )
        )
        var scores = results.map { Value.Member($0.id, .points($0.earned)) }
        if verdict.price != .zero {
            let sum = verdict.results.reduce(Points.zero) { $0 + $1.earned }
            scores.append(Value.Member("hints", .points(verdict.earned - sum)))
        }
        let presentation = Value.map([
            "_presentation": .text("semantic"), "stages": .list([.text("Checks")]), "Checks": stage,
        ])
        let last = Value.map(["scores": Value(.map(scores))])
        return presentation.compactJSON() + "\n" + last.compactJSON() + "\n"
    }
}
