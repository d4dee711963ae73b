import Kernel

/// What the right answer to a question is, and where it comes from.
extension DocumentReader {
    func answerRule(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.AnswerRule? {
        let known = ["question", "is", "from", "mistakes"]
        guard let fields = map(value, field, known: known, required: ["question"]) else { return nil }
        let ids = exercise.questions.map(\.id)
        guard let id = fields.read("question", { word($0, $1) }) else { return nil }
        guard let question = exercise.questions.first(where: { $0.id == id }) else {
            let mark = value["question"]?.mark ?? value.mark
            complain(mark, join(field, "question"), "Nothing is asked under the id `\(shown(id))`." + hint(id, ids))
            return nil
        }
        var key: Check.Key?
        switch fields.only(["is", "from"]) {
        case "is": key = fields.read("is") { answer($0, $1, question) }.map { .literal($0) }
        case "from": key = fields.read("from") { source($0, $1, exercise) }
        default: break
        }
        let mistakes = fields.read("mistakes") { value, field in
            list(value, field, most: 50).compactMap { element, field -> Check.Mistake? in
                let known = ["is", "why", "misconception"]
                guard let fields = map(element, field, known: known, required: ["is", "why"]),
                    let answer = fields.read("is", { answer($0, $1, question) }),
                    let why = fields.read("why", { word($0, $1, longest: 2_000) })
                else { return nil }
                let misconception = fields.read("misconception", { self.id($0, $1) })
                return Check.Mistake(answer: answer, why: why, misconception: misconception)
            }
        }
        return key.map { Check.AnswerRule(question: id, key: $0, mistakes: mistakes ?? []) }
    }

    private func source(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.Key? {
        let known = [
            "tree", "names", "field", "task", "fields", "where", "count", "result", "events", "times", "object", "of",
            "at",
        ]
        guard let fields = map(value, field, known: known) else { return nil }
        let at = fields.read("at") { value, field in value.word.flatMap { label($0, value, field, exercise) } }
        if fields.has("at"), at == nil { return nil }
        func name(_ value: Value, _ field: String) -> String? {
            if let word = value.word, TaskFields.names.contains(word) { return word }
            complain(value.mark, field, oneOf(value, TaskFields.names))
            return nil
        }
        let source: Check.Source?
        switch fields.only(["tree", "field", "fields", "count", "result", "events", "times", "object"]) {
        case "tree":
            let names = fields.read("names") { taskNames($0, $1, exercise) } ?? []
            source = fields.read("tree", flag) == true ? .tree(names) : nil
        case "field":
            guard let task = fields.read("task", { operand($0, $1, exercise) }),
                let name = fields.read("field", name)
            else {
                if !fields.has("task") { complain(value.mark, join(field, "task"), "`task` is missing.") }
                return nil
            }
            source = .field(task, name)
        case "fields":
            let filter = fields.read("where") { taskFields($0, $1, exercise) } ?? []
            source = fields.read("fields", name).map { .fields($0, Check.Filter(fields: filter)) }
        case "count":
            source = fields.read("count") { taskFields($0, $1, exercise) }.map { .count(Check.Filter(fields: $0)) }
        case "result":
            guard case .reference(let name, let part) = fields.read("result", { operand($0, $1, exercise) }) else {
                complain(value.mark, join(field, "result"), "This must be a `$name` or `$name.field`.")
                return nil
            }
            source = .result(name, part)
        case "events":
            let types = fields.read("events") { value, field in
                list(value, field).compactMap { pattern($0, $1, exercise)?.type }
            }
            let task = fields.read("task") { operand($0, $1, exercise) }
            source = types.map { .events($0, task) }
        case "times": source = fields.read("times") { pattern($0, $1, exercise) }.map { .times($0) }
        case "object":
            guard let of = fields.read("of", { operand($0, $1, exercise) }),
                let type = fields.read("object", { objectType($0, $1) })
            else {
                if !fields.has("of") { complain(value.mark, join(field, "of"), "`of` is missing: whose object?") }
                return nil
            }
            source = .object(type: type, of: of)
        default: source = nil
        }
        return source.map { .kernel($0, at: at) }
    }

    /// What tasks are called in a tree: `{a: 1, b: $second}`.
    private func taskNames(
        _ value: Value,
        _ field: String,
        _ exercise: Exercise
    ) -> [(name: String, task: Operand)]? {
        guard let members = value.members else {
            complain(value.mark, field, "This must be a mapping from names to tasks, and is \(value.kind).")
            return nil
        }
        return members.compactMap { member in
            let field = join(field, member.key)
            guard TreeNode.isLabel(member.key) else {
                complain(member.mark, field, "A name in a tree has 1 to 32 letters, digits and underscores.")
                return nil
            }
            return operand(member.value, field, exercise).map { (member.key, $0) }
        }
    }
}
