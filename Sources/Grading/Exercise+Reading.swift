import Kernel

extension Exercise {
    /// The document of an exercise, or everything that is wrong with it.
    package static func read(_ text: String, wire: any Wire) -> (exercise: Exercise?, complaints: [Complaint]) {
        do throws(Complaint) {
            let value = try Value.read(text)
            let reader = DocumentReader(wire)
            let exercise = reader.exercise(value)
            return (reader.complaints.isEmpty ? exercise : nil, reader.complaints)
        } catch {
            return (nil, [error])
        }
    }
}

extension Submission {
    /// A student's submission to an exercise, or everything that is wrong with it. A list alone is a list of calls.
    package static func read(
        _ text: String,
        for exercise: Exercise,
        wire: any Wire
    ) -> (submission: Submission?, complaints: [Complaint]) {
        do throws(Complaint) {
            var value = try Value.read(text)
            if value.elements != nil { value = Value(.map([.init("calls", value)]), mark: value.mark) }
            let reader = DocumentReader(wire)
            let submission = reader.submission(
                value,
                "",
                for: exercise,
                known: ["exercise", "calls", "answers"]
            )
            if let id = value["exercise"], id.word != exercise.id {
                reader.complain(id.mark, "exercise", "This is a submission to another exercise than `\(exercise.id)`.")
            }
            return (reader.complaints.isEmpty ? submission : nil, reader.complaints)
        } catch {
            return (nil, [error])
        }
    }
}

extension Given {
    /// What a kernel is given, as an exercise's document says it; nil when something is wrong with it.
    package static func read(_ value: Value, wire: any Wire) -> Given? {
        let reader = DocumentReader(wire)
        let given = reader.given(value, "given", .drive)
        return reader.complaints.isEmpty ? given : nil
    }
}

extension Submission {
    /// A list of calls; nil when something is wrong with it.
    package static func calls(_ value: Value, wire: any Wire) -> [ListItem]? {
        let reader = DocumentReader(wire)
        let calls = reader.calls(value, "calls")
        return reader.complaints.isEmpty ? calls : nil
    }
}

extension DocumentReader {
    private static let members = [
        "id", "version", "seed", "title", "kind", "level", "steps", "text", "given", "asked", "checks", "hints",
        "attempts", "model", "wrong", "generated",
    ]

    func exercise(_ value: Value) -> Exercise? {
        // What names a generator and no student is made for each student; what names both was made.
        if let generated = value["generated"], generated["student"] == nil { return recipe(value) }
        let required = ["id", "title", "kind", "level", "steps", "text", "checks", "model", "wrong"]
        guard let fields = map(value, "", known: Self.members, required: required) else { return nil }
        var exercise = Exercise()
        exercise.id = fields.read("id", id) ?? ""
        exercise.version = Int(fields.read("version") { number($0, $1, 1...1_000_000) } ?? 1)
        exercise.seed = fields.read("seed") { number($0, $1, 0...Int64.max) } ?? 0
        exercise.title = fields.read("title") { word($0, $1) } ?? ""
        exercise.kind = fields.read("kind", choice) ?? .drive
        exercise.level = Int(fields.read("level") { number($0, $1, 1...3) } ?? 1)
        exercise.generated = fields.read("generated") { generated($0, $1) }
        exercise.text = fields.read("text") { word($0, $1, longest: Exercise.longestText) } ?? ""
        exercise.steps = fields.read("steps", steps) ?? []
        exercise.given = fields.read("given") { given($0, $1, exercise.kind) } ?? Given()
        if exercise.kind == .repair, exercise.given.broken.isEmpty {
            complain(
                value["given"]?.mark ?? value.mark,
                "given.broken",
                "An exercise to repair must give a list to mend."
            )
        }
        exercise.questions = fields.read("asked", questions) ?? []
        exercise.checks = fields.read("checks") { checks($0, $1, exercise) } ?? []
        exercise.hints = fields.read("hints") { hints($0, $1) } ?? []
        exercise.attempts = fields.read("attempts", attemptRules) ?? AttemptRules()
        checkQuestionsAreUsed(exercise, value)
        let answers = ["calls", "answers"]
        exercise.model = fields.read("model") { submission($0, $1, for: exercise, known: answers) } ?? Submission()
        exercise.wrong = fields.read("wrong") { wrongAnswers($0, $1, exercise) } ?? []
        return exercise
    }

    private func steps(_ value: Value, _ field: String) -> [String]? {
        list(value, field).compactMap { element, field in
            if let word = element.word, Exercise.chapter.contains(word) { return word }
            complain(element.mark, field, oneOf(element, Exercise.chapter))
            return nil
        }
    }

    private func checkQuestionsAreUsed(_ exercise: Exercise, _ value: Value) {
        if exercise.kind == .predict || exercise.kind == .explain, exercise.questions.isEmpty {
            complain(value.mark, "asked", "An exercise to \(exercise.kind.rawValue) must ask something.")
        }
        for (index, question) in exercise.questions.enumerated() {
            let isChecked = exercise.checks.contains { check in
                if case .answer(let rule) = check.rule { rule.question == question.id } else { false }
            }
            guard !isChecked else { continue }
            let mark = value["asked"]?.elements?.dropFirst(index).first?.mark ?? value.mark
            complain(mark, "asked[\(index)]", "No check looks at the answer to `\(question.id)`.")
        }
    }

    // MARK: Given

    func given(_ value: Value, _ field: String, _ kind: Exercise.Kind) -> Given? {
        guard let fields = map(value, field, known: ["init", "profile", "limits", "calls", "broken"]) else {
            return nil
        }
        var given = Given()
        given.configuration.initMode = fields.read("init", choice) ?? .auto
        given.configuration.profile = fields.read("profile", choice) ?? .linux6
        given.configuration.threadsMax = 1_000
        given.configuration.eventCapacity = Run.mostEvents
        given.configuration.callCapacity = 4_096
        if let limits = value["limits"] { self.limits(limits, join(field, "limits"), &given.configuration) }
        given.calls = fields.read("calls", calls) ?? []
        given.callsValue = value["calls"]
        given.broken = fields.read("broken", calls) ?? []
        given.brokenValue = value["broken"]
        if let broken = value["broken"], kind != .repair {
            complain(broken.mark, join(field, "broken"), "Only an exercise to repair gives a broken list.")
        }
        return given
    }

    private func limits(_ value: Value, _ field: String, _ configuration: inout Configuration) {
        let known = ["pid_max", "tasks", "ptrace_scope", "sigpending", "core"]
        guard let fields = map(value, field, known: known) else { return }
        if let pidMax = fields.read("pid_max", { number($0, $1, 301...4_194_304) }) {
            configuration.pidMax = Int32(pidMax)
        }
        if let tasks = fields.read("tasks", { number($0, $1, 1...1_000) }) { configuration.threadsMax = Int32(tasks) }
        if let scope = fields.read("ptrace_scope", { number($0, $1, 0...3) }) {
            configuration.ptraceScope = Int32(scope)
        }
        if let queued = fields.read("sigpending", { number($0, $1, 0...Int64.max) }) {
            configuration.signalsPending = UInt64(queued)
        }
        if let core = fields.read("core", { number($0, $1, 0...Int64.max) }) { configuration.coreLimit = UInt64(core) }
    }

    // MARK: Asked

    private func questions(_ value: Value, _ field: String) -> [Question]? {
        var questions: [Question] = []
        for (element, field) in list(value, field, most: 50) {
            let known = ["id", "text", "kind", "choices"]
            guard let fields = map(element, field, known: known, required: ["id", "text", "kind"]) else { continue }
            var question = Question()
            question.id = fields.read("id", id) ?? ""
            question.text = fields.read("text") { word($0, $1, longest: Exercise.longestText) } ?? ""
            question.kind = fields.read("kind", choice) ?? .word
            question.choices = fields.read("choices", choices) ?? []
            if question.kind == .choice || question.kind == .choices, question.choices.count < 2, fields.has("kind") {
                complain(element.mark, join(field, "choices"), "There must be at least two choices.")
            }
            if questions.contains(where: { $0.id == question.id }) {
                complain(element.mark, join(field, "id"), "There are two questions `\(question.id)`.")
            }
            questions.append(question)
        }
        return questions
    }

    /// Choices: words, or mappings with an id, a text and what picking it tells.
    private func choices(_ value: Value, _ field: String) -> [Question.Choice]? {
        var choices: [Question.Choice] = []
        for (element, field) in list(value, field, most: 100) {
            var choice: Question.Choice?
            if element.members == nil {
                choice = word(element, field).map { Question.Choice(id: $0, text: $0) }
            } else if let fields = map(element, field, known: ["id", "text", "why"], required: ["id", "text"]),
                let id = fields.read("id", id), let text = fields.read("text", { word($0, $1, longest: 2_000) })
            {
                let why = fields.read("why") { word($0, $1, longest: 2_000) }
                choice = Question.Choice(id: id, text: text, why: why)
            }
            guard let choice else { continue }
            if choices.contains(where: { $0.id == choice.id }) {
                complain(element.mark, field, "There are two choices `\(shown(choice.id))`.")
            }
            choices.append(choice)
        }
        return choices
    }

    private func hints(_ value: Value, _ field: String) -> [Hint] {
        list(value, field, most: 20).compactMap { element, field in
            guard let fields = map(element, field, known: ["text", "price"], required: ["text", "price"]),
                let text = fields.read("text", { word($0, $1, longest: 2_000) }),
                let price = fields.read("price", points)
            else { return nil }
            return Hint(text: text, price: price)
        }
    }

    func attemptRules(_ value: Value, _ field: String) -> AttemptRules? {
        guard let fields = map(value, field, known: ["limit", "minutes"]) else { return nil }
        return AttemptRules(
            limit: fields.read("limit") { number($0, $1, 1...1_000) }.map { Int($0) },
            minutes: fields.read("minutes") { number($0, $1, 1...1_000_000) }.map { Int($0) }
        )
    }

    private func wrongAnswers(_ value: Value, _ field: String, _ exercise: Exercise) -> [WrongAnswer]? {
        let elements = list(value, field, most: 50)
        if elements.count < 2, value.elements != nil {
            complain(
                value.mark,
                field,
                "There must be at least two typical wrong answers; they show what the checks see."
            )
        }
        return elements.compactMap { element, field in
            let known = ["title", "calls", "answers", "loses"]
            guard let fields = map(element, field, known: known, required: ["title", "loses"]),
                let title = fields.read("title", { word($0, $1) }),
                let submission = submission(element, field, for: exercise, known: known),
                let loses = fields.read("loses", { losses($0, $1, exercise) })
            else { return nil }
            return WrongAnswer(title: title, submission: submission, loses: loses, mark: element.mark)
        }
    }

    private func losses(_ value: Value, _ field: String, _ exercise: Exercise) -> [(check: String, points: Points)]? {
        guard let members = map(value, field, known: exercise.checks.map(\.id))?.value.members else { return nil }
        return members.compactMap { member in
            points(member.value, join(field, member.key)).map { (member.key, $0) }
        }
    }
}
