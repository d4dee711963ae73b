/// An exercise in the making: what is given and asked, and what somebody with each misconception would answer. The key comes
/// from the kernel where it has one; what a wrong answer loses comes from the grader.
struct Draft {
    struct Choice {
        var id: String
        var text: String
        /// What is told to somebody who picks it, where it is wrong.
        var why: String?
    }

    /// A question with its check.
    struct Item {
        var id: String
        var kind: Question.Kind
        /// What is asked.
        var text: String
        /// What the check is called.
        var title: String
        var points: Int
        /// `is` or `from`, as in a document.
        var key: Value
        var choices: [Choice] = []
        /// What somebody with the misconception of this name answers; who is not named here knows it.
        var beliefs: [(misconception: String, answer: Value)] = []

        /// The question for the states of all tasks in the end.
        static func states(points: Int) -> Item {
            Item(
                id: "states",
                kind: .table,
                text: "The state letters (R, S, T or Z) of all tasks that there are, such as `{1: R, 2: S}`.",
                title: "The states",
                points: points,
                key: .map(["from": .map(["fields": .text("state")])])
            )
        }
    }

    var title: String
    var steps: [String]
    /// Markdown that ends with a newline.
    var text: String
    var level: Int
    var calls: [Value] = []
    var items: [Item] = []

    /// A document and how well it tells misconceptions from the truth.
    struct Finished {
        var document: Value
        /// How many misconceptions lead to another answer than the truth.
        var told = 0
        /// How many have something to answer at all.
        var wanted = 0
    }

    func finish(
        id: String,
        version: Int,
        seed: Int64,
        _ origin: Exercise.Generated?,
        _ misconceptions: [Misconception],
        _ wire: any Wire
    ) -> Finished {
        let head = document(id: id, version: version, seed: seed, origin)
        let reader = DocumentReader(wire)
        guard let exercise = reader.exercise(head.adding(["model": .map([:]), "wrong": .list([])])) else {
            return Finished(document: head)
        }
        let grader = Grader(exercise, wire: wire)
        var model: [Value.Member] = []
        for (item, check) in zip(items, exercise.checks) {
            if let key = grader.key(of: check) { model.append(.init(item.id, key.value)) }
        }
        var finished = Finished(document: head)
        var wrong: [Value] = []
        let ideas = misconceptions.filter { idea in items.contains { $0.belief(idea.name) != nil } }
        finished.wanted = ideas.count
        for idea in ideas {
            let answers = Value(
                .map(
                    model.map { member in
                        let item = items.first { $0.id == member.key }
                        return .init(member.key, item?.belief(idea.name) ?? member.value)
                    }
                )
            )
            guard let submission = reader.submission(.map(["answers": answers]), "", for: exercise, known: ["answers"])
            else { continue }
            let losses = grader.grade(submission, student: "").results.filter { $0.earned < $0.maximum }.map { result in
                Value.Member(result.id, .points(result.maximum - result.earned))
            }
            guard !losses.isEmpty else { continue }
            wrong.append(.map(["title": .text(idea.name), "answers": answers, "loses": Value(.map(losses))]))
        }
        finished.told = wrong.count
        let checks = items.map { item in
            check(item, misconceptions, key: model.first { $0.key == item.id }?.value)
        }
        finished.document = document(id: id, version: version, seed: seed, origin, checks: checks).adding([
            "model": .map(["answers": Value(.map(model))]), "wrong": .list(wrong),
        ])
        return finished
    }

    private func document(
        id: String,
        version: Int,
        seed: Int64,
        _ origin: Exercise.Generated?,
        checks: [Value]? = nil
    ) -> Value {
        .map([
            "id": .text(id), "version": .integer(version), "seed": .integer(seed), "generated": origin?.value,
            "title": .text(title), "kind": .text(Exercise.Kind.predict.rawValue), "level": .integer(level),
            "steps": .list(steps.map { .text($0) }), "text": .text(text),
            "given": .map(["init": .text("manual"), "calls": .list(calls)]),
            "asked": .list(
                items.map { item in
                    .map([
                        "id": .text(item.id), "kind": .text(item.kind.rawValue), "text": .text(item.text),
                        "choices": item.choices.isEmpty
                            ? nil
                            : .list(
                                item.choices.map { choice in
                                    choice.id == choice.text && choice.why == nil
                                        ? .text(choice.id)
                                        : .map([
                                            "id": .text(choice.id), "text": .text(choice.text),
                                            "why": choice.why.map { .text($0) },
                                        ])
                                }
                            ),
                    ])
                }
            ),
            "checks": .list(checks ?? items.map { check($0, [], key: nil) }),
        ])
    }

    private func check(_ item: Item, _ misconceptions: [Misconception], key: Value?) -> Value {
        var mistakes: [Value] = []
        var seen = [key?.compactJSON()]
        for idea in misconceptions {
            guard let answer = item.belief(idea.name), !seen.contains(answer.compactJSON()) else { continue }
            seen.append(answer.compactJSON())
            mistakes.append(
                .map(["is": answer, "misconception": .text(idea.name), "why": .text(idea.why)])
            )
        }
        let isGraded = ![.number, .word, .choice].contains(item.kind)
        return .map([
            "id": .text(item.id), "title": .text(item.title), "points": .integer(item.points),
            "partial": isGraded ? .bool(true) : nil,
            "answer": Value.map(["question": .text(item.id)]).adding(item.key.members ?? []).adding(
                mistakes.isEmpty ? [:] : ["mistakes": .list(mistakes)]
            ),
        ])
    }
}

extension Draft.Item {
    func belief(_ name: String) -> Value? { beliefs.first { $0.misconception == name }?.answer }

    /// The answer of somebody with a misconception.
    mutating func believe(_ misconception: Misconception, _ answer: Value) {
        beliefs.append((misconception.name, answer))
    }
}

extension Value {
    /// The mapping with more members behind its own.
    func adding(_ more: KeyValuePairs<String, Value>) -> Value {
        adding(more.map { Member($0.key, $0.value) })
    }

    func adding(_ more: [Member]) -> Value { Value(.map((members ?? []) + more)) }

    /// `{task: …, call: …, args: …, as: …}`.
    static func call(
        _ task: Value,
        _ name: String,
        _ args: KeyValuePairs<String, Value>? = nil,
        as label: String? = nil
    )
        -> Value
    {
        .map([
            "task": task, "call": .text(name), "args": args.map { Value.map([:]).adding($0) },
            "as": label.map { .text($0) },
        ])
    }

    /// `$name`, a result of a given call.
    static func named(_ name: String) -> Value { .text("$" + name) }
}

extension Answer {
    /// As it stands in a document.
    package var value: Value {
        switch self {
        case .word(let word): Int64(word).map { .integer($0) } ?? .text(word)
        case .list(let words), .set(let words): .list(words.map { Answer.word($0).value })
        case .table(let rows):
            Value(
                .map(
                    rows.sorted { Int($0.key) ?? 0 < Int($1.key) ?? 0 }.map {
                        .init($0.key, Answer.word($0.word).value)
                    }
                )
            )
        case .tree(let nodes): .text(TreeNode.text(nodes))
        }
    }
}
