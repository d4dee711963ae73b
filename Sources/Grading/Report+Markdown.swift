import JSON

/// For a pull request or a page: a table, and below it what did not pass.
extension Report {
    static func markdown(_ verdict: Verdict, for audience: Audience) -> String {
        let (shown, complete) = audience == .student ? verdict.forStudent : (verdict, true)
        var text = "## \(escape(shown.title))\n\n"
        guard shown.ungraded.isEmpty else {
            return text + "Not graded:\n\n" + shown.ungraded.map { "- \(escape($0))\n" }.joined()
        }
        text += "`\(shown.exercise)` version \(shown.version), seed \(shown.seed)"
        if let generated = shown.generated { text += ", \(generated.text)" }
        text += "; student \(escape(shown.student))"
        text += complete ? ": **\(shown.earned) of \(shown.maximum) points**\n\n" : "\n\n"
        text += "| | points | check | |\n|---|---:|---|---|\n"
        for result in shown.results {
            text += "| \(result.status.rawValue) | \(result.earned) of \(result.maximum) | \(escape(result.title)) | "
            text += escape(result.told(to: audience).reason) + " |\n"
        }
        for note in shown.notes { text += "\n\(escape(note))\n" }
        if shown.hintsTaken > 0 {
            text += "\n\(shown.hintsTaken) hint\(shown.hintsTaken == 1 ? "" : "s") taken: -\(shown.price) points\n"
        }
        for result in shown.results where result.status != .passed && lines(result, for: audience).count > 1 {
            text += "\n<details><summary>\(escape(result.title))</summary>\n\n"
            text += lines(result, for: audience).dropFirst().map { "    \($0)\n" }.joined()
            text += "\n</details>\n"
        }
        return text
    }

    /// Text that means itself in Markdown and HTML.
    private static func escape(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "|", "*", "_", "`", "[", "]", "\\", "#", "~", "$": "\\\(scalar)"
            default: nil
            }
        }
    }
}
