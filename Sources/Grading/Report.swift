/// The forms in which a verdict can be reported. Each has a file of its own.
package enum Report: String, CaseIterable, Sendable {
    case text, json, markdown, gradescope, prairielearn, classroom, autolab, coderunner, junit, tap

    /// Whom the report is for.
    package enum Audience: String, CaseIterable, Sendable {
        /// Every check.
        case teacher
        /// What may be seen at once: hidden checks are left out, and the total with them.
        case student
    }

    /// The report as text that ends with a newline.
    package func render(_ verdict: Verdict, for audience: Audience = .teacher) -> String {
        guard let mostBytes else { return whole(verdict, for: audience) }
        var longest = Self.longestText
        while true {
            let text = whole(verdict.shortened(to: longest), for: audience)
            if text.utf8.count <= mostBytes || longest == 0 { return text }
            longest /= 2
        }
    }

    /// The most bytes that the reader takes: texts are shortened until a report fits, as one cut off is none.
    package var mostBytes: Int? {
        switch self {
        case .text, .json: nil
        // The reporter gets it in base64 as a variable of its environment, of which Linux allows 128 KiB each.
        case .classroom: 96_000
        default: 1_000_000
        }
    }

    private func whole(_ verdict: Verdict, for audience: Audience) -> String {
        switch self {
        case .text: Self.text(verdict, for: audience)
        case .json: Self.json(verdict, for: audience)
        case .markdown: Self.markdown(verdict, for: audience)
        case .gradescope: Self.gradescope(verdict)
        case .prairielearn: Self.prairielearn(verdict)
        case .classroom: Self.classroom(verdict)
        case .autolab: Self.autolab(verdict)
        case .coderunner: Self.coderunner(verdict)
        case .junit: Self.junit(verdict)
        case .tap: Self.tap(verdict)
        }
    }

    /// The most characters of one text in a report for a platform.
    private static let longestText = 4_000

    /// What is told of a result, as lines.
    static func lines(_ result: Verdict.Result, for audience: Audience = .student) -> [String] {
        let told = result.told(to: audience)
        var lines = told.reason.isEmpty ? [] : [told.reason]
        // What passed needs no proof.
        guard result.status != .passed else { return lines }
        if let expected = told.expected { lines.append("expected: \(expected)") }
        if let actual = told.actual { lines.append("found:    \(actual)") }
        if !told.events.isEmpty { lines.append("events:   " + told.events.map { String($0) }.joined(separator: ", ")) }
        if let tree = told.tree {
            lines.append(told.events.isEmpty ? "tree in the end:" : "tree at event \(told.events[0]):")
            lines += tree.split(separator: "\n").map { "  \($0)" }
        }
        return lines
    }

    static func output(_ result: Verdict.Result) -> String { lines(result).joined(separator: "\n") }

    /// The results for a platform that shows students all it is given: a hidden check keeps its points and loses its name.
    static func anonymous(_ verdict: Verdict) -> [Verdict.Result] {
        var hidden = 0
        return verdict.results.map { result in
            guard result.visibility != .visible else { return result }
            hidden += 1
            var copy = result
            copy.id = "hidden-\(hidden)"
            copy.title = "Hidden check \(hidden)"
            copy.detail = .none
            return copy
        }
    }

    /// Earned of all points as a decimal from 0 to 1 with six places, rounded down. Where there are no points to earn, all
    /// is earned when every check holds.
    static func fraction(_ verdict: Verdict) -> String {
        let maximum = verdict.maximum.hundredths
        let earned = verdict.earned.hundredths
        if maximum == 0 { return verdict.results.allSatisfy { $0.status == .passed } ? "1" : "0" }
        guard earned < maximum else { return "1" }
        let millionths = String(earned * 1_000_000 / maximum)
        return "0." + String(repeating: "0", count: 6 - millionths.count) + millionths
    }

    /// What stands for the checks where each platform wants at least one, when nothing could be graded.
    static let gradable = "The submission can be graded"
}
