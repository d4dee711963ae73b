import Kernel

/// Lists of calls: the wire's batch, and `{"clock": {"milliseconds": 100}}` where virtual time is to pass.
extension DocumentReader {
    /// The longest step of the clock, in nanoseconds: eleven days, as over HTTP.
    private static let longestStep: Int64 = 1_000_000_000_000_000

    func calls(_ value: Value, _ field: String) -> [ListItem] {
        list(value, field, most: Submission.mostCalls).compactMap { item, field in call(item, field) }
    }

    private func call(_ item: Value, _ field: String) -> ListItem? {
        guard let members = item.members else {
            complain(item.mark, field, "A call must be a mapping like `{task: 1, call: fork, as: child}`.")
            return nil
        }
        let identity = Value(.map(members.filter { $0.key != "as" })).compactJSON()
        if let clock = item["clock"] {
            guard let fields = map(item, field, known: ["clock"]), fields.has("clock"),
                let step = map(clock, join(field, "clock"), known: ["milliseconds", "nanoseconds"]),
                let name = step.only(["milliseconds", "nanoseconds"])
            else { return nil }
            let unit: Int64 = name == "milliseconds" ? 1_000_000 : 1
            guard let number = step.read(name, { self.number($0, $1, 1...Self.longestStep / unit) }) else { return nil }
            return ListItem(action: .clock(number * unit), identity: identity, mark: item.mark)
        }
        do throws(CallRefusal) {
            guard let call = try wire.decode(Value.list([item]).compactJSON()).first else { return nil }
            return ListItem(action: .call(call), identity: identity, mark: item.mark)
        } catch {
            // The pointer begins with the index in the list of one that was decoded.
            let tokens = error.pointer.split(separator: "/").dropFirst().map(String.init)
            let (mark, path) = locate(tokens, in: item)
            var reason = error.detail
            if tokens == ["call"], let name = item["call"]?.word { reason += hint(name, wire.callNames) }
            complain(mark, field + path, reason)
            return nil
        }
    }

    /// The place of what a pointer's tokens name, as far as it is there.
    private func locate(_ tokens: [String], in value: Value) -> (Value.Mark, String) {
        var mark = value.mark
        var value = value
        var path = ""
        for token in tokens {
            if let member = value.members?.first(where: { $0.key == token }) {
                mark = member.value.mark == .none ? member.mark : member.value.mark
                // A key nobody knows is itself what is wrong, and its value does not matter; it stands just before.
                value = member.value
                path += "." + shown(token)
            } else if let index = Int(token), let elements = value.elements, elements.indices.contains(index) {
                value = elements[index]
                mark = value.mark
                path += "[\(index)]"
            } else {
                path += "." + shown(token)
                break
            }
        }
        return (mark, path)
    }
}

// MARK: Submissions and answers

extension DocumentReader {
    /// `calls` and `answers`, as they must be for this exercise.
    func submission(_ value: Value, _ field: String, for exercise: Exercise, known: [String]) -> Submission? {
        guard let fields = map(value, field, known: known) else { return nil }
        var submission = Submission()
        submission.calls = fields.read("calls") { calls($0, $1) } ?? []
        if fields.has("calls"), !exercise.takesCalls {
            complain(
                value["calls"]?.mark ?? value.mark,
                join(field, "calls"),
                "This exercise asks for answers, not calls."
            )
        }
        if let answers = value["answers"] {
            let field = join(field, "answers")
            guard let members = answers.members else {
                complain(answers.mark, field, "This must be a mapping from questions to answers.")
                return nil
            }
            for member in members {
                guard let question = exercise.questions.first(where: { $0.id == member.key }) else {
                    let ids = exercise.questions.map(\.id)
                    let list = ids.map { "`\($0)`" }.joined(separator: ", ")
                    complain(
                        member.mark,
                        join(field, member.key),
                        "There is no question `\(shown(member.key))`; "
                            + (ids.isEmpty ? "the exercise has none." : "there are \(list).") + hint(member.key, ids)
                    )
                    continue
                }
                if case .null = member.value.content { continue }
                if let answer = answer(member.value, join(field, member.key), question) {
                    submission.answers.append((question.id, answer))
                }
            }
        }
        return submission
    }

    /// An answer to a question, in the form in which answers are compared.
    func answer(_ value: Value, _ field: String, _ question: Question) -> Answer? {
        switch question.kind {
        case .number:
            guard let number = value.number ?? value.word.flatMap({ Int64($0) }) else {
                complain(value.mark, field, "The answer must be a whole number, and is \(value.kind).")
                return nil
            }
            return .word(String(number))
        case .word: return word(value, field).map { .word($0) }
        case .choice: return choice(value, field, question).map { .word($0) }
        case .choices, .set: return words(value, field, question).map { .set(Array(Set($0)).sorted()) }
        case .order: return words(value, field, question).map { .list($0) }
        case .table:
            guard let members = value.members else {
                complain(value.mark, field, "The answer must be a mapping, like `{2: S, 3: Z}`, and is \(value.kind).")
                return nil
            }
            var rows: [Answer.Row] = []
            for member in members {
                guard let word = word(member.value, join(field, member.key)) else { return nil }
                rows.append(Answer.Row(member.key, word))
            }
            return .table(rows.sorted { $0.key < $1.key })
        case .tree:
            guard let word = word(value, field, longest: 2_000), let tree = TreeNode.parse(word) else {
                complain(value.mark, field, "The answer must be a tree like `1(2(4) 3)`: each task with its children.")
                return nil
            }
            return .tree(tree)
        }
    }

    private func choice(_ value: Value, _ field: String, _ question: Question) -> String? {
        let ids = question.choices.map(\.id)
        if let word = value.word, ids.contains(word) { return word }
        complain(value.mark, field, oneOf(value, ids))
        return nil
    }

    private func words(_ value: Value, _ field: String, _ question: Question) -> [String]? {
        guard value.elements != nil else {
            complain(value.mark, field, "The answer must be a list, and is \(value.kind).")
            return nil
        }
        var words: [String] = []
        for (element, field) in list(value, field) {
            let word = question.choices.isEmpty ? word(element, field) : choice(element, field, question)
            guard let word else { return nil }
            words.append(word)
        }
        return words
    }
}
