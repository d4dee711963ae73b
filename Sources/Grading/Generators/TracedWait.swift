extension ExerciseGenerator {
    /// Say what the waits of a tracer and of a real parent return.
    static let tracedWait = ExerciseGenerator(
        name: "traced-wait",
        version: 1,
        about: "A child of one process is traced by another: whose wait returns what.",
        misconceptions: [.tracerTakesChildOver, .realParentComesFirst, .oneWaitIsEnough]
    ) { level, random in
        // 2 is the parent, 3 the child, 4 the tracer. `death` is the place of the child's exit among the waits.
        var waiters: [TracedWaiter] = []
        let before = level > 1 ? 1 : 0
        for _ in 0..<before { waiters.append(random.choice([.parent, .tracer])) }
        let death = waiters.count
        waiters += [.parent, .tracer, .parent]
        if level > 1 { waiters.insert(.parent, at: death + random.below(2)) }
        if level > 2 { waiters += random.shuffled([.tracer, .parent]) }

        var calls: [Value] = [
            .call(.integer(1), "fork", as: "parent"), .call(.named("parent"), "fork", as: "child"),
            .call(.integer(1), "fork", as: "tracer"),
            .call(.named("tracer"), "ptrace", ["request": .text("PTRACE_SEIZE"), "pid": .named("child")]),
        ]
        var text =
            "PID 1 forks 2, 2 forks 3, PID 1 forks 4. 4 traces 3 (`PTRACE_SEIZE`) and lets it run. All waits are for 3\n"
            + "with `WNOHANG`; each returns a number, or fails with an error, whose name is the answer.\n\n"
        var draft = Draft(
            title: "Two who wait for one",
            steps: ["two_lists", "zombie", "wait4"],
            text: "",
            level: level
        )
        var views = TracedWaiter.Rule.allCases.map { TracedWaiter.View(rule: $0) }
        for (index, waiter) in waiters.enumerated() {
            if index == death {
                text += "- 3 exits.\n"
                calls.append(.call(.named("child"), "exit_group"))
                for view in views.indices { views[view].isDead = true }
            }
            let label = "w\(index + 1)"
            let number = waiter == .parent ? 2 : 4
            text += "- \(number) waits: **\(label)**.\n"
            let arguments: KeyValuePairs<String, Value> = [
                "pid": .named("child"), "options": .list([.text("WNOHANG")]),
            ]
            calls.append(.call(.named("\(waiter)"), "wait4", arguments, as: label))
            let answers = views.indices.map { views[$0].wait(waiter) }
            var item = Draft.Item(
                id: label,
                kind: .word,
                text: "What does \(label), the wait of \(number), return?",
                title: "\(label), the \(waiter)'s wait",
                points: 2,
                key: .map([
                    "from": .map(["result": .text(answers[0] == "ECHILD" ? "$\(label).errno" : "$\(label)")])
                ])
            )
            for (view, answer) in zip(views, answers) {
                guard let idea = view.rule.misconception else { continue }
                item.believe(idea, Answer.word(answer).value)
            }
            draft.items.append(item)
        }
        draft.text = text
        draft.calls = calls
        return draft
    }
}

/// Who waits for the traced child.
private enum TracedWaiter {
    case parent, tracer

    /// What somebody thinks happens to the child; the first is right.
    enum Rule: CaseIterable {
        case linux, tracerTakesOver, parentFirst, oneWait

        var misconception: Misconception? {
            switch self {
            case .linux: nil
            case .tracerTakesOver: .tracerTakesChildOver
            case .parentFirst: .realParentComesFirst
            case .oneWait: .oneWaitIsEnough
            }
        }
    }

    /// The child as seen by that rule.
    struct View {
        var rule: Rule
        var isDead = false
        private var tracerHasWaited = false
        private var isGone = false

        init(rule: Rule) { self.rule = rule }

        /// What the wait returns.
        mutating func wait(_ waiter: TracedWaiter) -> String {
            if isGone { return "ECHILD" }
            switch (rule, waiter) {
            case (.tracerTakesOver, .parent): return "ECHILD"
            case (_, .tracer) where tracerHasWaited: return "ECHILD"
            case _ where !isDead: return "0"
            case (.linux, .tracer):
                tracerHasWaited = true
                return "3"
            case (.linux, .parent): if !tracerHasWaited { return "0" }
            case (.parentFirst, .tracer): return "0"
            case (.parentFirst, .parent), (.tracerTakesOver, .tracer), (.oneWait, _): break
            }
            isGone = true
            return "3"
        }
    }
}
