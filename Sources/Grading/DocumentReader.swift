import Kernel

/// Reads a document's fields and collects what is wrong with it, so that an author hears of everything at once.
final class DocumentReader {
    let wire: any Wire
    private(set) var complaints: [Complaint] = []

    init(_ wire: any Wire) { self.wire = wire }

    func complain(_ mark: Value.Mark, _ field: String, _ reason: String) {
        // Somebody who reads a hundred of them knows enough.
        if complaints.count < 100 { complaints.append(Complaint(mark, field, reason)) }
    }

    /// A sentence's end: what a mistyped name probably stands for.
    func hint(_ name: String, _ names: [String]) -> String {
        wire.nearest(name, among: names).map { " Did you mean `\($0)`?" } ?? ""
    }

    /// The members of a mapping, each of which must be among `known`; nil when it is none.
    func map(_ value: Value, _ field: String, known: [String], required: [String] = []) -> Fields? {
        guard let members = value.members else {
            complain(value.mark, field, "This must be a mapping, and is \(value.kind).")
            return nil
        }
        for member in members where !known.contains(member.key) {
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            let name = shown(member.key)
            complain(
                member.mark,
                join(field, member.key),
                "There is no `\(name)` here; known are \(list)." + hint(member.key, known)
            )
        }
        let fields = Fields(reader: self, value: value, field: field)
        for name in required where value[name] == nil {
            complain(value.mark, join(field, name), "`\(name)` is missing.")
        }
        return fields
    }

    /// The elements of a list, each with its field's name.
    func list(_ value: Value, _ field: String, most: Int = 1_000) -> [(Value, String)] {
        guard let elements = value.elements else {
            complain(value.mark, field, "This must be a list, and is \(value.kind).")
            return []
        }
        guard elements.count <= most else {
            complain(value.mark, field, "This list has \(elements.count) elements; it may have \(most).")
            return []
        }
        return elements.enumerated().map { ($1, "\(field)[\($0)]") }
    }

    func word(_ value: Value, _ field: String, longest: Int = Exercise.longestTitle) -> String? {
        guard let word = value.word else {
            complain(value.mark, field, "This must be text, and is \(value.kind).")
            return nil
        }
        guard !word.isEmpty, word.unicodeScalars.count <= longest else {
            complain(value.mark, field, "This text must have 1 to \(longest) characters.")
            return nil
        }
        return word
    }

    func number(_ value: Value, _ field: String, _ range: ClosedRange<Int64>) -> Int64? {
        guard let number = value.number, range.contains(number) else {
            complain(value.mark, field, "This must be a whole number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    func flag(_ value: Value, _ field: String) -> Bool? {
        if case .bool(let flag) = value.content { return flag }
        complain(value.mark, field, "This must be `true` or `false`.")
        return nil
    }

    func points(_ value: Value, _ field: String) -> Points? {
        if let word = value.word, let points = Points(word) { return points }
        complain(value.mark, field, "This must be a number of points from 0 to 1000000 with at most two decimals.")
        return nil
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ value: Value,
        _ field: String
    ) -> Choice? where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        if let word = value.word, let choice = Choice(rawValue: word) { return choice }
        complain(value.mark, field, oneOf(value, names))
        return nil
    }

    /// `This must be …`, for a word out of a list.
    func oneOf(_ value: Value, _ names: [String]) -> String {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return "This must be one of \(list)." + (value.word.map { hint($0, names) } ?? "")
    }

    /// A short name: an exercise's, a check's, a question's.
    func id(_ value: Value, _ field: String) -> String? {
        if let word = value.word, Exercise.isID(word) { return word }
        complain(
            value.mark,
            field,
            "An id has 1 to \(Exercise.longestID) small letters, digits, dots, dashes and underscores, and begins with a "
                + "letter or digit."
        )
        return nil
    }

    func join(_ field: String, _ name: String) -> String { field.isEmpty ? shown(name) : "\(field).\(shown(name))" }

    /// A name out of a document as it may stand in a sentence.
    func shown(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars.prefix(64) {
            text.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
        }
        return name.unicodeScalars.count > 64 ? text + "…" : text
    }
}

/// The members of one mapping.
struct Fields {
    let reader: DocumentReader
    let value: Value
    let field: String

    /// Reads a member when there is one.
    func read<T>(_ name: String, _ body: (Value, String) -> T?) -> T? {
        guard let member = value[name] else { return nil }
        return body(member, reader.join(field, name))
    }

    func has(_ name: String) -> Bool { value[name] != nil }

    /// The one of `names` that is there; complains when it is not exactly one.
    func only(_ names: [String]) -> String? {
        let there = names.filter(has)
        if there.count == 1 { return there[0] }
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        reader.complain(value.mark, field, "This must have exactly one of \(list); it has \(there.count).")
        return nil
    }

    /// `equals`, `at_least` or `at_most`.
    func bound() -> Check.Bound? {
        guard let name = only(["equals", "at_least", "at_most"]),
            let number = read(name, { reader.number($0, $1, 0...1_000_000) })
        else { return nil }
        return name == "equals" ? .equals(number) : name == "at_least" ? .atLeast(number) : .atMost(number)
    }
}
