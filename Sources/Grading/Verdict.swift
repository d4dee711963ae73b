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
        /// The misconception that the answer shows, where the exercise names it.
        package var misconception: String?
        package var visibility: Exercise.Visibility
        package var detail: Exercise.Detail
    }

    package var exercise: String
    package var version: Int
    package var title: String
    package var student: String
    package var seed: Int64
    /// The generator that made the exercise, when one did.
    package var generated: Exercise.Generated?
    package var hintsTaken: Int
    /// What the hints cost.
    package var price: Points
    package var results: [Result]
    /// Why nothing could be graded, a line each: the submission cannot be read, the exercise is not there, the time is up.
    /// Empty when it was graded.
    package var ungraded: [String] = []
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

extension Verdict {
    /// The verdict on what could not be graded: every check undecided, no points.
    ///
    /// - Parameters:
    ///   - exercise: The exercise, nil when it is that which cannot be read.
    ///   - name: What the exercise was asked for by.
    package static func ungraded(_ exercise: Exercise?, name: String, student: String, why: [String]) -> Verdict {
        let exercise = exercise ?? Exercise(id: name, title: name)
        return Verdict(
            exercise: exercise.id.printableLine,
            version: exercise.version,
            title: exercise.title.printableLine,
            student: student.printableLine,
            seed: exercise.seed,
            hintsTaken: 0,
            price: .zero,
            results: exercise.checks.map { check in
                Result(
                    id: check.id,
                    title: check.title.printableLine,
                    maximum: check.points,
                    earned: .zero,
                    status: .undecided,
                    reason: "",
                    visibility: check.visibility,
                    detail: check.detail
                )
            },
            ungraded: why.map(\.printableLine)
        )
    }

    /// The verdict with no text longer than `longest` characters, titles aside, which keep at least twenty.
    package func shortened(to longest: Int) -> Verdict {
        var copy = self
        copy.notes = notes.map { $0.shortened(to: max(200, longest)) }
        copy.ungraded = ungraded.prefix(max(1, longest / 40)).map { $0.shortened(to: max(200, longest)) }
        copy.results = results.map { result in
            var result = result
            result.title = result.title.shortened(to: max(20, longest))
            result.reason = result.reason.shortened(to: longest)
            result.expected = result.expected?.shortened(to: longest)
            result.actual = result.actual?.shortened(to: longest)
            result.tree = result.tree?.shortened(to: longest)
            return result
        }
        return copy
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
            told.misconception = nil
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
