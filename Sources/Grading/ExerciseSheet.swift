import Kernel

/// An exercise as a student reads it.
package enum ExerciseSheet {
    /// As Markdown, on request with hints that were paid for, and with the model answer and the typical wrong ones.
    package static func text(_ exercise: Exercise, solution: Bool = false, hints: Int = 0) -> String {
        var text = "# \(exercise.title)\n\n"
        text += "`\(exercise.id)` version \(exercise.version), level \(exercise.level), \(exercise.kind.rawValue), "
        text += "\(exercise.maximum) points"
        if !exercise.steps.isEmpty { text += "; about " + exercise.steps.joined(separator: ", ") }
        if let generated = exercise.generated, let student = generated.student {
            let name = String(student.map { $0.isNewline ? " " : $0 })
            text += "; for \(name), seed \(exercise.seed) (\(generated.text))"
        }
        text += "\n\n" + exercise.text.trimmed + "\n"
        let mode = exercise.given.configuration.initMode
        text += "\nThe kernel: profile \(exercise.given.configuration.profile.rawValue), init \(mode.rawValue).\n"
        text += calls("Given", exercise.given.callsValue)
        text += calls("To be mended", exercise.given.brokenValue)
        if !exercise.questions.isEmpty { text += "\n## Asked\n\n" }
        for question in exercise.questions {
            text += "- **\(question.id)** (\(question.kind.rawValue)): \(question.text.trimmed)\n"
            for choice in question.choices {
                text += choice.id == choice.text ? "  - \(choice.id)\n" : "  - \(choice.id): \(choice.text.trimmed)\n"
            }
        }
        let visible = exercise.checks.filter { solution || $0.visibility == .visible }
        if !visible.isEmpty { text += "\n## Checked\n\n" }
        for check in visible { text += "- \(check.title) (\(check.points))\n" }
        if visible.count < exercise.checks.count { text += "- and more\n" }
        text += Self.hints(exercise, taken: solution ? exercise.hints.count : hints)
        if solution { text += Self.solution(exercise) }
        return text
    }

    /// The hints that were paid for, and what the others cost.
    private static func hints(_ exercise: Exercise, taken: Int) -> String {
        var text = taken == 0 ? "" : "\n## Hints\n\n"
        for hint in exercise.hints.prefix(taken) { text += "- (-\(hint.price)) \(hint.text.trimmed)\n" }
        let rest = exercise.hints.dropFirst(taken)
        guard let next = rest.first else { return text }
        if taken > 0 { return text + "\nThe next one costs \(next.price).\n" }
        return text + "\nHints can be had for " + rest.map { "-\($0.price)" }.joined(separator: ", ") + ".\n"
    }

    /// One line of a list.
    package static func summary(_ exercise: Exercise) -> Value {
        .map([
            "id": .text(exercise.id), "version": .integer(exercise.version), "title": .text(exercise.title),
            "kind": .text(exercise.kind.rawValue), "level": .integer(exercise.level),
            "points": .points(exercise.maximum), "steps": .list(exercise.steps.map { .text($0) }),
            "generated": exercise.generated?.value,
        ])
    }

    /// As a value: nothing that a student may not see.
    package static func value(_ exercise: Exercise) -> Value {
        let given = exercise.given
        let visible = exercise.checks.filter { $0.visibility == .visible }
        var members = summary(exercise).members ?? []
        members +=
            Value.map([
                "text": .text(exercise.text.trimmed),
                "kernel": .map([
                    "profile": .text(given.configuration.profile.rawValue),
                    "init": .text(given.configuration.initMode.rawValue),
                ]),
                "given": given.callsValue,
                "broken": given.brokenValue,
                "asked": .list(exercise.questions.map(question)),
                "checked": .list(visible.map { .map(["title": .text($0.title), "points": .points($0.points)]) }),
                "more_checks": .bool(visible.count < exercise.checks.count),
                "hint_prices": .list(exercise.hints.map { .points($0.price) }),
            ]).members ?? []
        return Value(.map(members))
    }

    private static func question(_ question: Question) -> Value {
        let choices = question.choices.map { Value.map(["id": .text($0.id), "text": .text($0.text.trimmed)]) }
        return .map([
            "id": .text(question.id), "kind": .text(question.kind.rawValue), "text": .text(question.text.trimmed),
            "choices": choices.isEmpty ? nil : .list(choices),
        ])
    }

    private static func calls(_ title: String, _ list: Value?) -> String {
        guard let calls = list?.elements, !calls.isEmpty else { return "" }
        return "\n## \(title)\n\n" + calls.map { "    \($0.compactJSON())\n" }.joined()
    }

    private static func solution(_ exercise: Exercise) -> String {
        var text = "\n## Model answer\n\n" + submission(exercise.model)
        for wrong in exercise.wrong {
            text += "\n## Wrong: \(wrong.title)\n\n" + submission(wrong.submission) + "\n"
            for loss in wrong.loses { text += "loses \(loss.points) of `\(loss.check)`\n" }
        }
        return text
    }

    private static func submission(_ submission: Submission) -> String {
        submission.calls.map { "    \($0.identity)\n" }.joined()
            + submission.answers.map { "    \($0.question): \($0.answer.shown)\n" }.joined()
    }
}

extension String {
    /// Without the newlines that a block of YAML ends with.
    fileprivate var trimmed: String {
        var text = self
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
