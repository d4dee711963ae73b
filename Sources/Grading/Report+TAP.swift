import JSON

/// The Test Anything Protocol, version 14.
extension Report {
    static func tap(_ verdict: Verdict) -> String {
        if let why = verdict.ungraded.first { return "TAP version 14\nBail out! \(escape(why))\n" }
        let results = anonymous(verdict)
        var text = "TAP version 14\n1..\(results.count)\n"
        for (index, result) in results.enumerated() {
            let passed = result.status == .passed
            text += "\(passed ? "ok" : "not ok") \(index + 1) - \(escape(result.title))\n"
            text += "  ---\n"
            text += "  points: \(result.earned)\n  max_points: \(result.maximum)\n  status: \(result.status.rawValue)\n"
            let told = result.told(to: .student)
            if !told.reason.isEmpty { text += "  message: \(Value.text(told.reason).compactJSON())\n" }
            if !passed {
                if let expected = told.expected { text += "  expected: \(Value.text(expected).compactJSON())\n" }
                if let actual = told.actual { text += "  actual: \(Value.text(actual).compactJSON())\n" }
                if !told.events.isEmpty {
                    text += "  events: [\(told.events.map { String($0) }.joined(separator: ", "))]\n"
                }
            }
            text += "  ...\n"
        }
        return text
    }

    /// `#` would begin a directive. Readers older than version 14 know no escapes, and would count a check as skipped, thus
    /// passed, so that the sign gives way to its wide form where a directive's word follows.
    private static func escape(_ text: String) -> String {
        text.replacing(/#(?=\s*(?:skip|todo))/.ignoresCase(), with: "＃").replacing {
            $0 == "\\" || $0 == "#" ? "\\\($0)" : nil
        }
    }
}
