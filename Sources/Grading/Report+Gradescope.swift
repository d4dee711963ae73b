/// Gradescope's `results.json`. Visibility is passed on: Gradescope itself hides a hidden check, and with it the total.
extension Report {
    static func gradescope(_ verdict: Verdict) -> String {
        guard verdict.ungraded.isEmpty else {
            // A result without tests must have a score.
            return Value.map([
                "score": .points(.zero),
                "output": .text("Not graded.\n" + verdict.ungraded.joined(separator: "\n")),
                "output_format": .text("text"),
                "visibility": .text("visible"),
                "extra_data": .map(["exercise": .text(verdict.exercise), "ungraded": .bool(true)]),
            ]).json() + "\n"
        }
        let tests = verdict.results.enumerated().map { index, result in
            Value.map([
                "number": .text(String(index + 1)),
                "name": .text(result.title),
                "score": .points(result.earned),
                "max_score": .points(result.maximum),
                "status": .text(result.status == .passed ? "passed" : "failed"),
                "output": .text(output(result)),
                "output_format": .text("text"),
                "visibility": .text(result.visibility.rawValue),
                "extra_data": .map([
                    "check": .text(result.id), "status": .text(result.status.rawValue),
                    "events": .list(result.events.map { .integer($0) }),
                ]),
            ])
        }
        var remarks = verdict.notes
        if verdict.hintsTaken > 0 { remarks.append("\(verdict.hintsTaken) hints taken: -\(verdict.price) points") }
        return Value.map([
            // A score here overrides the sum of the tests, which is right only when hints were paid for.
            "score": verdict.price == .zero ? nil : .points(verdict.earned),
            "output": remarks.isEmpty ? nil : .text(remarks.joined(separator: "\n")),
            "output_format": .text("text"),
            "visibility": .text("visible"),
            "tests": .list(tests),
            "extra_data": .map([
                "exercise": .text(verdict.exercise), "version": .integer(verdict.version),
                "seed": .integer(verdict.seed), "generated": verdict.generated?.value,
            ]),
        ]).json() + "\n"
    }
}
