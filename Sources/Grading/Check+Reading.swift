import Kernel

extension DocumentReader {
    private static let rules = ["state", "order", "times", "each", "never", "answer", "budget", "invariants"]
    private static let common = ["id", "title", "points", "visibility", "detail", "requires", "partial"]

    func checks(_ value: Value, _ field: String, _ exercise: Exercise) -> [Check] {
        var checks: [Check] = []
        let elements = list(value, field, most: 100)
        if elements.isEmpty, value.elements != nil { complain(value.mark, field, "There must be at least one check.") }
        for (element, field) in elements {
            let known = Self.common + Self.rules
            guard let fields = map(element, field, known: known, required: ["id", "title", "points"]) else { continue }
            var check = Check()
            check.mark = element.mark
            check.id = fields.read("id", id) ?? ""
            check.title = fields.read("title") { word($0, $1) } ?? ""
            check.points = fields.read("points", points) ?? .zero
            check.visibility = fields.read("visibility", choice) ?? .visible
            check.detail = fields.read("detail", choice) ?? .actual
            check.partial = fields.read("partial", flag) ?? false
            check.requires = fields.read("requires") { requirements($0, $1, checks) } ?? []
            if checks.contains(where: { $0.id == check.id }) {
                complain(element.mark, join(field, "id"), "There are two checks `\(check.id)`.")
            }
            if let name = fields.only(Self.rules), let rule = fields.read(name, { rule(name, $0, $1, exercise) }) {
                check.rule = rule
            }
            checks.append(check)
        }
        return checks
    }

    /// The checks that must pass first; they stand before this one, so that nothing goes in a circle.
    private func requirements(_ value: Value, _ field: String, _ checks: [Check]) -> [String] {
        list(value, field).compactMap { element, field in
            if let word = element.word, checks.contains(where: { $0.id == word }) { return word }
            let ids = checks.map(\.id)
            complain(
                element.mark,
                field,
                "This must be the id of a check above." + (element.word.map { hint($0, ids) } ?? "")
            )
            return nil
        }
    }

    private func rule(_ name: String, _ value: Value, _ field: String, _ exercise: Exercise) -> Check.Rule? {
        switch name {
        case "state": return state(value, field, exercise).map { .state($0) }
        case "order": return order(value, field, exercise)
        case "times":
            guard
                let fields = map(value, field, known: ["event", "equals", "at_least", "at_most"], required: ["event"]),
                let event = fields.read("event", { pattern($0, $1, exercise) }), let bound = fields.bound()
            else { return nil }
            return .times(event, bound)
        case "each": return each(value, field, exercise)
        case "never": return never(value, field, exercise).map { .never($0) }
        case "answer": return answerRule(value, field, exercise).map { .answer($0) }
        case "budget":
            guard let fields = map(value, field, known: ["calls", "tasks", "changes"]) else { return nil }
            func bound(_ name: String) -> Int? { fields.read(name) { number($0, $1, 0...100_000) }.map(Int.init) }
            if fields.has("changes"), exercise.kind != .repair {
                complain(value.mark, join(field, "changes"), "Only an exercise to repair counts changes.")
            }
            return .budget(calls: bound("calls"), tasks: bound("tasks"), changes: bound("changes"))
        default:
            guard flag(value, field) == true else {
                complain(value.mark, field, "This must be `true`.")
                return nil
            }
            return .invariants
        }
    }

    // MARK: State

    private func state(_ value: Value, _ field: String, _ exercise: Exercise) -> [Check.Condition]? {
        let elements = value.elements == nil ? [(value, field)] : list(value, field, most: 100)
        return elements.compactMap { condition($0, $1, exercise) }
    }

    private func condition(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.Condition? {
        let known = ["task", "is", "gone", "count", "object", "of", "panic", "equals", "at_least", "at_most"]
        guard let fields = map(value, field, known: known),
            let name = fields.only(["task", "gone", "count", "object", "panic"])
        else { return nil }
        switch name {
        case "task":
            guard let task = fields.read("task", { operand($0, $1, exercise) }),
                let pairs = fields.read("is", { taskFields($0, $1, exercise) })
            else {
                if !fields.has("is") { complain(value.mark, join(field, "is"), "`is` is missing.") }
                return nil
            }
            return .task(task, pairs)
        case "gone": return fields.read("gone") { operand($0, $1, exercise) }.map { .gone($0) }
        case "count":
            guard let filter = fields.read("count", { taskFields($0, $1, exercise) }), let bound = fields.bound() else {
                return nil
            }
            return .count(Check.Filter(fields: filter), bound)
        case "object":
            guard let of = fields.read("of", { operand($0, $1, exercise) }), let bound = fields.bound(),
                let type = fields.read("object", { objectType($0, $1) })
            else {
                if !fields.has("of") { complain(value.mark, join(field, "of"), "`of` is missing: whose object?") }
                return nil
            }
            return .object(type: type, of: of, bound)
        default: return fields.read("panic", flag).map { .panic($0) }
        }
    }

    func objectType(_ value: Value, _ field: String) -> String? {
        if let word = value.word, TaskFields.objects.contains(word) { return word }
        complain(value.mark, field, oneOf(value, TaskFields.objects))
        return nil
    }

    func taskFields(
        _ value: Value,
        _ field: String,
        _ exercise: Exercise
    ) -> [(field: String, value: Operand)]? {
        guard let members = map(value, field, known: TaskFields.names)?.value.members else { return nil }
        return members.compactMap { member in
            operand(member.value, join(field, member.key), exercise).map { (member.key, $0) }
        }
    }

    /// A number, a word, a flag, or `$name` for a result of a given call.
    func operand(_ value: Value, _ field: String, _ exercise: Exercise) -> Operand? {
        switch value.content {
        case .integer(let number): return .number(number)
        case .bool(let flag): return .flag(flag)
        case .text(let text) where text.hasPrefix("$"):
            let parts = text.dropFirst().split(separator: ".", maxSplits: 1).map(String.init)
            guard let name = parts.first, label(name, value, field, exercise) != nil else { return nil }
            return .reference(name, parts.count > 1 ? parts[1] : "value")
        case .text(let text): return .word(text)
        default:
            complain(value.mark, field, "This must be a number, a word or a `$name`, and is \(value.kind).")
            return nil
        }
    }

    /// The name of a given call.
    func label(_ name: String, _ value: Value, _ field: String, _ exercise: Exercise) -> String? {
        let labels = exercise.given.labels
        if labels.contains(name) { return name }
        complain(value.mark, field, "No given call is named `\(shown(name))`." + hint(name, labels))
        return nil
    }

    // MARK: Events

    func pattern(_ value: Value, _ field: String, _ exercise: Exercise) -> EventPattern? {
        let all = EventType.allCases.map { "\($0)" }
        func type(_ value: Value, _ field: String) -> EventType? {
            if let word = value.word, let index = all.firstIndex(of: word) { return EventType.allCases[index] }
            let guess = value.word.map { hint($0, all) } ?? ""
            complain(value.mark, field, "This must be the type of an event, as the event log has it." + guess)
            return nil
        }
        guard let members = value.members else { return type(value, field).map { EventPattern(type: $0, fields: []) } }
        guard let typeValue = value["type"] else {
            complain(value.mark, join(field, "type"), "`type` is missing.")
            return nil
        }
        guard let type = type(typeValue, join(field, "type")) else { return nil }
        let names = ["type", "task"] + type.layout.map { "\($0.name)" }
        guard map(value, field, known: names) != nil else { return nil }
        var pattern = EventPattern(type: type, fields: [])
        for member in members where member.key != "type" {
            guard let operand = operand(member.value, join(field, member.key), exercise) else { return nil }
            pattern.fields.append((member.key, operand))
        }
        return pattern
    }

    private func link(_ fields: Fields, later: EventPattern, earlier: EventPattern) -> Check.Link {
        var link = Check.Link()
        link.within = fields.read("within") { number($0, $1, 1...1_000_000) }.map { UInt64($0) }
        func names(_ pattern: EventPattern) -> [String] { ["task"] + pattern.type.layout.map { "\($0.name)" } }
        _ = fields.read("match") { value, field -> Bool? in
            guard let members = map(value, field, known: names(later))?.value.members else { return nil }
            for member in members {
                if let word = member.value.word, names(earlier).contains(word) {
                    link.match.append((member.key, word))
                } else {
                    complain(member.value.mark, join(field, member.key), oneOf(member.value, names(earlier)))
                }
            }
            return true
        }
        return link
    }

    private func order(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.Rule? {
        let known = ["first", "then", "match", "within"]
        guard let fields = map(value, field, known: known, required: ["first", "then"]),
            let first = fields.read("first", { pattern($0, $1, exercise) }),
            let then = fields.read("then", { pattern($0, $1, exercise) })
        else { return nil }
        return .order(first: first, then: then, link: link(fields, later: then, earlier: first))
    }

    private func each(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.Rule? {
        let known = ["event", "followed_by", "match", "within"]
        guard let fields = map(value, field, known: known, required: ["event", "followed_by"]),
            let event = fields.read("event", { pattern($0, $1, exercise) }),
            let then = fields.read("followed_by", { pattern($0, $1, exercise) })
        else { return nil }
        return .each(event, followedBy: then, link: link(fields, later: then, earlier: event))
    }

    private func never(_ value: Value, _ field: String, _ exercise: Exercise) -> Check.Never? {
        let known = ["event", "zombie", "orphan", "double_wait", "calls"]
        guard let fields = map(value, field, known: known), let name = fields.only(known) else { return nil }
        switch name {
        case "event": return fields.read("event") { pattern($0, $1, exercise) }.map { .event($0) }
        case "zombie":
            return fields.read("zombie") { value, field -> Check.Never? in
                guard let age = map(value, field, known: ["events", "milliseconds"]) else { return nil }
                let events = age.read("events") { number($0, $1, 0...1_000_000) }
                let milliseconds = age.read("milliseconds") { number($0, $1, 0...1_000_000_000) }
                guard events != nil || milliseconds != nil else {
                    complain(value.mark, field, "This must have `events` or `milliseconds`: how old may a zombie be?")
                    return nil
                }
                return .zombie(events: events.map { UInt64($0) }, nanoseconds: milliseconds.map { $0 * 1_000_000 })
            }
        case "calls":
            let names = fields.read("calls") { value, field in
                list(value, field).compactMap { element, field -> String? in
                    if let word = element.word, wire.callNames.contains(word) { return word }
                    let guess = element.word.map { hint($0, wire.callNames) } ?? ""
                    complain(element.mark, field, "This must be the name of a call." + guess)
                    return nil
                }
            }
            return names.map { .calls($0) }
        default:
            guard fields.read(name, flag) == true else {
                complain(value.mark, join(field, name), "This must be `true`.")
                return nil
            }
            return name == "orphan" ? .orphan : .doubleWait
        }
    }
}

extension Given {
    /// The names of the given calls.
    var labels: [String] {
        calls.compactMap { item in
            if case .call(let call) = item.action { call.label } else { nil }
        }
    }
}
