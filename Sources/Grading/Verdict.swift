/// What a submission is worth and why: one value that every report is made from.
package struct Verdict: Sendable, Equatable {
    /// What became of a check.
    package enum Status: String, Sendable {
        case passed, partial, failed
        /// Nothing could be found out; it is worth nothing.
        case undecided
    }

    /// One check's result.
    package struct Result: Sendable, Equatable {
        package var id: String
        package var title: String
        package var maximum: Points
        package var earned: Points
        package var status: Status
        /// Why, in a sentence that does not give the key away.
        package var reason: String
        /// What was expected, and what was there.
        package var expected: String?
        package var actual: String?
        /// The numbers of the events that show it.
        package var events: [UInt64] = []
        /// The process tree at the first of them, or in the end.
        package var tree: String?
        package var visibility: Exercise.Visibility
        package var detail: Exercise.Detail
    }

    package var exercise: String
    package var version: Int
    package var title: String
    package var student: String
    package var seed: Int64
    package var hintsTaken: Int
    /// What the hints cost.
    package var price: Points
    package var results: [Result]
    /// What there is to say about how the submission was made: a script that was stopped.
    package var notes: [String] = []

    /// The points that there are.
    package var maximum: Points { results.reduce(.zero) { $0 + $1.maximum } }
    /// The points earned, hints paid; never below nothing.
    package var earned: Points { max(.zero, results.reduce(.zero) { $0 + $1.earned } - price) }

    /// The verdict as a student may see it before the deadline: hidden checks are left out, and with them the total.
    package var forStudent: (verdict: Verdict, complete: Bool) {
        var copy = self
        copy.results = results.filter { $0.visibility == .visible }
        return (copy, copy.results.count == results.count)
    }
}

extension Verdict.Result {
    /// The result with as much as its level of detail lets through to students; teachers see all of it.
    package func told(to audience: Report.Audience) -> Verdict.Result {
        guard audience == .student else { return self }
        var told = self
        switch detail {
        case .full: return told
        case .actual: told.expected = nil
        case .verdict, .none:
            told.expected = nil
            told.actual = nil
            told.events = []
            told.tree = nil
            told.reason = detail == .none ? "" : status.sentence
        }
        return told
    }
}

extension Verdict.Status {
    var sentence: String {
        switch self {
        case .passed: "It holds."
        case .partial: "It holds in part."
        case .failed: "It does not hold."
        case .undecided: "It could not be decided."
        }
    }
}
