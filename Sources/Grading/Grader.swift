import Kernel

/// Grades submissions to one exercise. A pure function: the same exercise and submission give the same verdict.
package struct Grader: Sendable {
    package let exercise: Exercise
    let wire: any Wire
    /// The given part alone, from which keys are taken.
    let given: Run
    /// The right answers by check; none where the kernel has no such answer.
    private var keys: [String: Answer] = [:]

    package init(_ exercise: Exercise, wire: any Wire) {
        self.exercise = exercise
        self.wire = wire
        given = Run(exercise.given.configuration, given: exercise.given.calls, answer: [], wire: wire)
        for check in exercise.checks {
            if case .answer(let rule) = check.rule { keys[check.id] = key(rule) }
        }
    }

    /// What a check found.
    struct Finding {
        var status: Verdict.Status
        var share: Share
        var reason: String
        var expected: String?
        var actual: String?
        var events: [UInt64] = []
        /// Is the tree in the end of interest, where no event is?
        var showsTree = false
        /// The misconception that the answer shows.
        var misconception: String?

        init(_ holds: Bool, _ reason: String) {
            status = holds ? .passed : .failed
            share = holds ? .all : .nothing
            self.reason = reason
        }

        init(_ share: Share, _ reason: String) {
            status = share.isAll ? .passed : share.isNothing ? .failed : .partial
            self.share = share
            self.reason = reason
        }

        static func undecided(_ reason: String) -> Finding {
            var finding = Finding(false, reason)
            finding.status = .undecided
            return finding
        }
    }

    /// The verdict on a submission.
    ///
    /// - Parameter hints: how many of the hints were taken, from the first.
    package func grade(_ submission: Submission, student: String, hints: Int = 0) -> Verdict {
        let run =
            submission.calls.isEmpty
            ? given
            : Run(exercise.given.configuration, given: exercise.given.calls, answer: submission.calls, wire: wire)
        let taken = max(0, min(hints, exercise.hints.count))
        var results: [Verdict.Result] = []
        for check in exercise.checks {
            var finding = find(check, submission, run)
            if let missing = check.requires.first(where: { id in results.first { $0.id == id }?.status != .passed }) {
                // Students read this, and a hidden check has no name for them.
                let isVisible = exercise.checks.contains { $0.id == missing && $0.visibility == .visible }
                let other = isVisible ? "`\(missing)`, which" : "another check, which"
                finding = Finding(false, "It counts only together with \(other) does not hold.")
            }
            results.append(result(check, finding, run))
        }
        return Verdict(
            exercise: exercise.id,
            version: exercise.version,
            title: exercise.title.printableLine,
            student: student.printableLine,
            seed: exercise.seed,
            generated: exercise.generated,
            hintsTaken: taken,
            price: exercise.hints.prefix(taken).reduce(.zero) { $0 + $1.price },
            results: results
        )
    }

    /// The right answer that a check looks for; nil when it looks for none, or the kernel has none, which `lint` finds.
    func key(of check: Check) -> Answer? { keys[check.id] }

    private func result(_ check: Check, _ found: Finding, _ run: Run) -> Verdict.Result {
        var finding = found
        if finding.status == .partial, !check.partial {
            finding.status = .failed
            finding.share = .nothing
        }
        var tree: String?
        if finding.status != .passed {
            if let first = finding.events.first {
                tree = run.tree(at: first)
            } else if finding.showsTree {
                tree = run.tree()
            }
        }
        return Verdict.Result(
            id: check.id,
            title: check.title.printableLine,
            maximum: check.points,
            earned: check.points.times(finding.share),
            status: finding.status,
            reason: finding.reason.printableLine,
            expected: finding.expected?.printableLine,
            actual: finding.actual?.printableLine,
            events: Array(finding.events.prefix(10)),
            tree: tree?.printableLines,
            misconception: finding.misconception,
            visibility: check.visibility,
            detail: check.detail
        )
    }

    private func find(_ check: Check, _ submission: Submission, _ run: Run) -> Finding {
        if case .answer(let rule) = check.rule { return answer(rule, key: keys[check.id], submission) }
        if let undecided = run.undecided { return .undecided(undecided) }
        if let message = run.kernel.panicMessage, !check.expectsPanic { return Finding(false, message + ".") }
        switch check.rule {
        case .state(let conditions): return state(conditions, run)
        case .order(let first, let then, let link): return order(first, then, link, run)
        case .times(let pattern, let bound): return times(pattern, bound, run)
        case .each(let pattern, let then, let link): return each(pattern, then, link, run)
        case .never(let never): return self.never(never, run)
        case .budget(let calls, let tasks, let changes): return budget(calls, tasks, changes, submission, run)
        case .invariants:
            let broken = run.kernel.checkInvariants()
            return Finding(broken.isEmpty, broken.first ?? "The kernel's structures agree with each other.")
        case .answer: return .undecided("")
        }
    }

    private func budget(_ calls: Int?, _ tasks: Int?, _ changes: Int?, _ submission: Submission, _ run: Run) -> Finding
    {
        let made = submission.calls.count { if case .call = $0.action { true } else { false } }
        let born = run.events().count { $0.type == .sched_process_fork }
        let edits = Scoring.changes(exercise.given.broken.map(\.identity), submission.calls.map(\.identity))
        var over: [String] = []
        if let calls, made > calls { over.append("\(made) calls, where \(calls) are enough") }
        if let tasks, born > tasks { over.append("\(born) new tasks, where \(tasks) are enough") }
        if let changes, edits > changes { over.append("\(edits) changes, where \(changes) are enough") }
        if over.isEmpty { return Finding(true, "The answer keeps within its budget.") }
        return Finding(false, "The answer has " + over.joined(separator: " and ") + ".")
    }
}

extension Check {
    /// Is it about a panic itself?
    var expectsPanic: Bool {
        switch rule {
        case .state(let conditions): conditions.contains { if case .panic(true) = $0 { true } else { false } }
        case .times(let pattern, _): pattern.type == .panic
        case .order(let first, let then, _): first.type == .panic || then.type == .panic
        default: false
        }
    }
}
