extension ExerciseGenerator {
    /// Say what the waits of a tracer and of a real parent return.
    static let tracedWait = ExerciseGenerator(
        name: "traced-wait",
        version: 1,
        about: "A child of one process is traced by another: whose wait returns what.",
        misconceptions: [.tracerTakesChildOver, .realParentComesFirst, .oneWaitIsEnough]
    ) { level, random in
        // `death` is the place of the child's exit among the waits.
        var waiters: [TracedWaiter] = []
        let before = level > 1 ? 1 : 0
        for _ in 0..<before { waiters.append(random.choice([.parent, .tracer])) }
        let death = waiters.count
        waiters += [.parent, .tracer, .parent]
        if level > 1 { waiters.insert(.parent, at: death + random.below(2)) }
        if level > 2 { waiters += random.shuffled([.tracer, .parent]) }

        var calls: [Value] = []
        var text = "PID 1 is the only process at first.\n\n"
        var number = 1
        /// A process that is made by one of these names, some before it that do not matter.
        func fork(_ name: String, by parent: (name: Value, number: Int), others: Int) -> Int {
            for other in 0...others {
                number += 1
                text += "- \(parent.number) forks \(number).\n"
                calls.append(.call(parent.name, "fork", as: other == others ? name : nil))
            }
            return number
        }
        let initial = (Value.integer(1), 1)
        let parent = fork("parent", by: initial, others: random.below(4))
        let child = fork("child", by: (.named("parent"), parent), others: random.below(3))
        let tracer = fork("tracer", by: initial, others: random.below(2))
        text += "- \(tracer) traces \(child) (`PTRACE_SEIZE`) and lets it run.\n"
        calls.append(
            .call(.named("tracer"), "ptrace", ["request": .text("PTRACE_SEIZE"), "pid": .named("child")])
        )
        let isKilled = random.below(2) == 0
        var draft = Draft(
            title: "Two who wait for one",
            steps: ["two_lists", "zombie", "wait4"],
            text: "",
            level: level
        )
        var views = TracedWaiter.Rule.allCases.map { TracedWaiter.View(rule: $0, child: child) }
        for (index, waiter) in waiters.enumerated() {
            if index == death {
                text += isKilled ? "- PID 1 kills \(child) with SIGKILL.\n" : "- \(child) exits.\n"
                calls.append(
                    isKilled
                        ? .call(.integer(1), "kill", ["pid": .named("child"), "sig": .text("SIGKILL")])
                        : .call(.named("child"), "exit_group")
                )
                for view in views.indices { views[view].isDead = true }
            }
            let label = "w\(index + 1)"
            let caller = waiter == .parent ? parent : tracer
            text += "- \(caller) waits: **\(label)**.\n"
            let arguments: KeyValuePairs<String, Value> = [
                "pid": .named("child"), "options": .list([.text("WNOHANG")]),
            ]
            calls.append(.call(.named("\(waiter)"), "wait4", arguments, as: label))
            let answers = views.indices.map { views[$0].wait(waiter) }
            var item = Draft.Item(
                id: label,
                kind: .word,
                text: "What does \(label), the wait of \(caller), return?",
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
        draft.text =
            text
            + "\nAll waits are for \(child), with `WNOHANG`. Each returns a number or fails; then the answer is the error's "
            + "name.\n"
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
        private let child: String

        init(rule: Rule, child: Int) {
            self.rule = rule
            self.child = String(child)
        }

        /// What the wait returns.
        mutating func wait(_ waiter: TracedWaiter) -> String {
            if isGone { return "ECHILD" }
            switch (rule, waiter) {
            case (.tracerTakesOver, .parent): return "ECHILD"
            case (_, .tracer) where tracerHasWaited: return "ECHILD"
            case _ where !isDead: return "0"
            case (.linux, .tracer):
                tracerHasWaited = true
                return child
            case (.linux, .parent) where tracerHasWaited: break
            case (.linux, .parent), (.oneWait, .parent), (.parentFirst, .tracer): return "0"
            case (.parentFirst, .parent), (.tracerTakesOver, .tracer), (.oneWait, .tracer): break
            }
            isGone = true
            return child
        }
    }
}
