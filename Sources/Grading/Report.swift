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

    /// The most characters of one check's output: platforms cap whole reports at a megabyte.
    private static let longestOutput = 4_000

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

    static func output(_ result: Verdict.Result) -> String {
        let text = lines(result).joined(separator: "\n")
        return text.unicodeScalars.count <= longestOutput
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestOutput))) + "…"
    }

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

    /// Earned of all points as a decimal from 0 to 1 with six places, rounded down.
    static func fraction(_ verdict: Verdict) -> String {
        let maximum = verdict.maximum.hundredths
        let earned = verdict.earned.hundredths
        guard maximum > 0, earned < maximum else { return maximum > 0 ? "1" : "0" }
        let millionths = String(earned * 1_000_000 / maximum)
        return "0." + String(repeating: "0", count: 6 - millionths.count) + millionths
    }
}
