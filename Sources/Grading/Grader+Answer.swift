import Kernel

/// Answers to questions. A key that the kernel gives cannot be wrong.
extension Grader {
    func answer(_ rule: Check.AnswerRule, key: Answer?, _ submission: Submission) -> Finding {
        guard let key else { return .undecided("The exercise has no key to this question.") }
        guard let answer = submission.answer(rule.question) else {
            var finding = Finding(false, "No answer was given.")
            finding.expected = key.shown
            return finding
        }
        let result = Scoring.compare(answer, key)
        var reason = result.reason
        var misconception: String?
        if !result.share.isAll {
            if let mistake = rule.mistakes.first(where: { $0.answer == answer }) {
                reason += " " + mistake.why
                misconception = mistake.misconception
            }
            for why in misleading(answer, key, rule.question) where !reason.contains(why) { reason += " " + why }
        }
        var finding = Finding(result.share, reason)
        finding.expected = key.shown
        finding.actual = answer.shown
        finding.misconception = misconception
        return finding
    }

    /// What the wrong choices that were picked tell.
    private func misleading(_ answer: Answer, _ key: Answer, _ id: String) -> [String] {
        guard let question = exercise.questions.first(where: { $0.id == id }) else { return [] }
        let picked: [String]
        switch (answer, key) {
        case (.word(let word), _): picked = [word]
        case (.set(let words), .set(let right)): picked = words.filter { !right.contains($0) }
        default: picked = []
        }
        return question.choices.filter { picked.contains($0.id) }.compactMap(\.why)
    }

    /// The right answer by a rule; nil when the kernel has none.
    func key(_ rule: Check.AnswerRule) -> Answer? {
        switch rule.key {
        case .literal(let answer): return answer
        case .kernel(let source, let at):
            var run = given
            if let at, let index = given.step(named: at) { run = given.upTo(index) }
            guard let question = exercise.questions.first(where: { $0.id == rule.question }) else { return nil }
            return shape(key(source, run), as: question.kind)
        }
    }

    private func key(_ source: Check.Source, _ run: Run) -> Answer? {
        switch source {
        case .tree(let names):
            let names = names.compactMap { name, task in run.number(task).map { (String($0), name) } }
            let byNumber = Dictionary(names) { _, last in last }
            return TreeNode.of(run.kernel.tasks()).map { .tree(TreeNode.rename($0, byNumber)) }
        case .field(let operand, let field): return run.task(operand).map { .word(TaskFields.value($0, field).text) }
        case .fields(let field, let filter):
            let rows = run.kernel.tasks().filter { run.admits(filter, $0) }.map {
                Answer.Row(String($0.tid), TaskFields.value($0, field).text)
            }
            return .table(rows.sorted { $0.key < $1.key })
        case .count(let filter): return .word(String(run.kernel.tasks().count { run.admits(filter, $0) }))
        case .result(let name, let field):
            guard let call = run.givenCall(name) else { return nil }
            if field == "errno" { return call.errno.map { .word("\($0.name)") } }
            return wire.number(call, field).map { .word(String($0)) }
        case .events(let types, let operand):
            let task = operand.flatMap { run.number($0) }
            let events = run.kernel.events(after: 0, limit: Run.mostEvents).filter { event in
                types.contains(event.type) && (operand == nil || Int64(event.task) == task)
            }
            return .list(events.map { "\($0.type)" })
        case .times(let pattern):
            let events = run.kernel.events(after: 0, limit: Run.mostEvents)
            return .word(String(events.count { run.matches($0, pattern) }))
        case .object(let type, let operand): return run.task(operand).map { .word(String(run.users(type, of: $0))) }
        }
    }

    /// The key in the form that the question's answers have; nil when it does not fit.
    private func shape(_ key: Answer?, as kind: Question.Kind) -> Answer? {
        switch (key, kind) {
        case (.word(let word), .number): Int64(word) == nil ? nil : key
        case (.word, .word), (.word, .choice), (.list, .order), (.table, .table), (.tree, .tree): key
        case (.list(let words), .set), (.list(let words), .choices): .set(Array(Set(words)).sorted())
        default: nil
        }
    }
}

extension Run {
    /// The given step whose call has this name.
    func step(named name: String) -> Int? {
        steps.prefix(givenSteps).lastIndex { step in
            if case .call(let call) = step.item.action { call.label == name } else { false }
        }
    }
}
