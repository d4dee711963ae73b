import Kernel

/// The kernel in the end.
extension Grader {
    func state(_ conditions: [Check.Condition], _ run: Run) -> Finding {
        let tasks = run.kernel.tasks()
        var failures: [(reason: String, expected: String, actual: String)] = []
        var held = ""
        for condition in conditions {
            let found = look(at: condition, tasks, run)
            if found.holds {
                if held.isEmpty { held = found.reason }
            } else {
                failures.append((found.reason, found.expected, found.actual))
            }
        }
        let good = conditions.count - failures.count
        guard let failure = failures.first else {
            return Finding(true, conditions.count == 1 ? held : "All \(conditions.count) conditions hold.")
        }
        var reason = failure.reason
        if failures.count > 1 { reason += " \(failures.count - 1) more of \(conditions.count) conditions do not hold." }
        var finding = Finding(Share(Int64(good), of: Int64(conditions.count)), reason)
        finding.expected = failures.map(\.expected).joined(separator: "; ")
        finding.actual = failures.map(\.actual).joined(separator: "; ")
        finding.showsTree = true
        return finding
    }

    private struct Found {
        var holds: Bool
        var reason: String
        var expected: String
        var actual: String
    }

    private func look(at condition: Check.Condition, _ tasks: [TaskView], _ run: Run) -> Found {
        switch condition {
        case .task(let operand, let fields):
            guard let task = run.task(operand) else {
                return Found(
                    holds: false,
                    reason: "Task \(run.shown(operand)) is gone.",
                    expected: "task \(run.shown(operand)) is there",
                    actual: "it is gone"
                )
            }
            for (field, value) in fields where !run.equals(TaskFields.value(task, field), value) {
                let actual = TaskFields.value(task, field).text
                return Found(
                    holds: false,
                    reason: "Task \(task.tid) has \(field) \(actual).",
                    expected: "\(field) of \(task.tid): \(run.shown(value))",
                    actual: actual
                )
            }
            return Found(holds: true, reason: "Task \(task.tid) is as it should be.", expected: "", actual: "")
        case .gone(let operand):
            let task = run.task(operand)
            return Found(
                holds: task == nil,
                reason: "Task \(run.shown(operand)) is \(task == nil ? "gone" : "still there").",
                expected: "task \(run.shown(operand)) is gone",
                actual: "it is there, in state \(task?.state.letter ?? "X")"
            )
        case .count(let filter, let bound):
            let count = tasks.count { run.admits(filter, $0) }
            let what = run.shown(filter)
            return Found(
                holds: bound.admits(Int64(count)),
                reason: "There \(count == 1 ? "is 1 task" : "are \(count) tasks")\(what).",
                expected: "\(bound.text)\(what)",
                actual: "\(count)"
            )
        case .object(let type, let operand, let bound):
            guard let task = run.task(operand) else {
                return Found(
                    holds: false,
                    reason: "Task \(run.shown(operand)) is gone.",
                    expected: type,
                    actual: "gone"
                )
            }
            let count = run.users(type, of: task)
            return Found(
                holds: bound.admits(Int64(count)),
                reason: TaskFields.object(task, type) == 0
                    ? "Task \(task.tid) has no \(type) any more."
                    : "The \(type) of task \(task.tid) has a count of \(count).",
                expected: bound.text,
                actual: "\(count)"
            )
        case .panic(let wanted):
            let message = run.kernel.panicMessage
            return Found(
                holds: (message != nil) == wanted,
                reason: message.map { $0 + "." } ?? "The kernel runs.",
                expected: wanted ? "a panic" : "no panic",
                actual: message ?? "none"
            )
        }
    }
}

extension Run {
    func task(_ operand: Operand) -> TaskView? {
        number(operand).flatMap { Int32(exactly: $0) }.flatMap { kernel.task($0) }
    }

    /// How many tasks share the object of this type that a task holds; 0 when it holds none.
    func users(_ type: String, of task: TaskView) -> Int32 {
        let id = TaskFields.object(task, type)
        return id == 0 ? 0 : kernel.objects().first { $0.type == type && $0.id == id }?.count ?? 0
    }

    /// An operand as a person wants it: the number that a reference stands for.
    func shown(_ operand: Operand) -> String { number(operand).map { String($0) } ?? operand.text }

    func equals(_ value: Operand, _ wanted: Operand) -> Bool {
        if case .number(let number) = value { return number == self.number(wanted) }
        return value == wanted
    }

    func admits(_ filter: Check.Filter, _ task: TaskView) -> Bool {
        filter.fields.allSatisfy { equals(TaskFields.value(task, $0.field), $0.value) }
    }

    /// ` with state Z, ppid 1`; nothing for a filter that admits all.
    func shown(_ filter: Check.Filter) -> String {
        if filter.fields.isEmpty { return "" }
        return " with " + filter.fields.map { "\($0.field) \(shown($0.value))" }.joined(separator: ", ")
    }
}
