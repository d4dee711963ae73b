/// For a terminal: a line for each check, and below it why.
extension Report {
    static func text(_ verdict: Verdict, for audience: Audience) -> String {
        let (shown, complete) = audience == .student ? verdict.forStudent : (verdict, true)
        var text = "\(shown.exercise), version \(shown.version): \(shown.title)\n"
        text += "student \(shown.student), seed \(shown.seed)"
        if let generated = shown.generated { text += ", \(generated.text)" }
        text += "\n\n"
        guard shown.ungraded.isEmpty else {
            return text + "not graded\n" + shown.ungraded.map { "  \($0)\n" }.joined()
        }
        let scores = shown.results.map { "\($0.earned)/\($0.maximum)" }
        let width = scores.map(\.count).max() ?? 0
        for (result, score) in zip(shown.results, scores) {
            let word = result.status.rawValue
            text += word + String(repeating: " ", count: 10 - word.count)
            text += String(repeating: " ", count: width - score.count) + score + "  \(result.title)"
            text += result.visibility == .visible ? "\n" : " [\(result.visibility.rawValue)]\n"
            let margin = String(repeating: " ", count: 12 + width)
            for line in lines(result, for: audience) { text += "\(margin)\(line)\n" }
        }
        text += "\n"
        for note in shown.notes { text += "\(note)\n" }
        if shown.hintsTaken > 0 {
            text += "\(shown.hintsTaken) hint\(shown.hintsTaken == 1 ? "" : "s") taken: -\(shown.price)\n"
        }
        return text
            + (complete ? "\(shown.earned) of \(shown.maximum) points\n" : "More checks count than are shown.\n")
    }
}
