import Grading
import JSON

/// One thing that a student had a kernel do: an item of a submission's list of calls, as JSON on one line.
package struct JournalItem: Sendable, Equatable {
    package let text: String
    /// How many JSON values it is.
    let values: Int
    /// Bytes, with what a document puts around it.
    var size: Int { text.utf8.count + 8 }

    private init(_ text: String, values: Int) {
        // A submission is read as YAML.
        self.text = text.replacing { $0.needsEscapeForYAML ? $0.jsonEscape : nil }
        self.values = values
    }

    /// An item as it stands in a request or in a journal.
    package init(_ item: JSONRef) {
        self.init(item.serialized(), values: item.valueCount)
    }

    /// A call by a task.
    package init(task: Int32, call: String, arguments: JSONRef?) {
        var text = "{\"task\":\(task),\"call\":\"\(call)\""
        var values = 3
        if let arguments, arguments.count > 0 {
            text += ",\"args\":" + arguments.serialized()
            values += arguments.valueCount
        }
        self.init(text + "}", values: values)
    }

    /// Virtual time that passed.
    package init(clock nanoseconds: Int64) {
        let million: Int64 = 1_000_000
        let whole = nanoseconds % million == 0
        let step = whole ? "\"milliseconds\":\(nanoseconds / million)" : "\"nanoseconds\":\(nanoseconds)"
        self.init("{\"clock\":{\(step)}}", values: 3)
    }
}

/// What a student had the kernel do, in order: with the answers it is the submission. Bounded, so that it always makes a
/// document that can be graded.
struct Journal: Sendable {
    /// The most bytes of answers.
    static let mostAnswerBytes = 48 << 10
    /// The most bytes of answers that an attempt keeps one after the other.
    static let mostKeptAnswerBytes = 4 << 20
    /// The most values of answers.
    static let mostAnswerValues = 4_000
    private static let mostBytes = Value.longestDocument - mostAnswerBytes - 2_048
    private static let mostValues = Value.mostValues - mostAnswerValues - 10

    private(set) var items: [String] = []
    private(set) var bytes = 0
    private var values = 0
    /// The answers, a JSON object.
    var answers: String?

    /// Why the item cannot be taken as well; nil when it can.
    func complaint(about item: JournalItem) -> String? {
        if items.count >= Submission.mostCalls {
            return "An attempt has at most \(Submission.mostCalls) calls and steps of the clock."
        }
        if bytes + item.size > Self.mostBytes || values + item.values > Self.mostValues {
            return
                "The calls of an attempt together have at most \(Self.mostBytes) bytes and \(Self.mostValues) values."
        }
        return nil
    }

    mutating func append(_ item: JournalItem) {
        items.append(item.text)
        bytes += item.size
        values += item.values
    }

    /// The document to be graded: `proclab grade` reads the same.
    func submission(to exercise: Exercise) -> String {
        var text = "{\n  \"exercise\": \"\(exercise.id)\""
        if exercise.takesCalls {
            text += ",\n  \"calls\": [" + items.map { "\n    " + $0 }.joined(separator: ",")
            text += items.isEmpty ? "]" : "\n  ]"
        }
        if let answers { text += ",\n  \"answers\": \(answers)" }
        return text + "\n}\n"
    }
}
