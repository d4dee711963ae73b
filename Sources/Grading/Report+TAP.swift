/// The Test Anything Protocol, version 14.
extension Report {
    static func tap(_ verdict: Verdict) -> String {
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

    /// `#` would begin a directive.
    private static func escape(_ text: String) -> String {
        var result = ""
        for character in text {
            if character == "\\" || character == "#" { result += "\\" }
            result.append(character.isNewline ? " " : character)
        }
        return result
    }
}
