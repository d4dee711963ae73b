import Kernel

/// One thing that must hold, and what it is worth.
package struct Check: Sendable {
    package var id = ""
    package var title = ""
    package var points = Points.zero
    package var visibility = Exercise.Visibility.visible
    package var detail = Exercise.Detail.actual
    /// Checks without which this one counts nothing: that no zombie is left is no merit where nobody died.
    package var requires: [String] = []
    /// Is a part of it worth a part of the points?
    package var partial = false
    package var rule = Rule.invariants
    package var mark = Value.Mark.none

    package enum Rule: Sendable {
        /// How the kernel is in the end.
        case state([Condition])
        /// An event comes before another.
        case order(first: EventPattern, then: EventPattern, link: Link)
        /// An event comes so often.
        case times(EventPattern, Bound)
        /// Every event of one kind is followed by one of another.
        case each(EventPattern, followedBy: EventPattern, link: Link)
        case never(Never)
        /// A question has this answer.
        case answer(AnswerRule)
        case budget(calls: Int?, tasks: Int?, changes: Int?)
        /// The kernel's structures agree with each other.
        case invariants
    }

    /// What ties a later event to an earlier one.
    package struct Link: Sendable {
        /// Pairs of a field of the later event and the field of the earlier one that it must equal.
        package var match: [(later: String, earlier: String)] = []
        /// The most events from the one to the other.
        package var within: UInt64?
    }

    /// A bound on a number.
    package enum Bound: Sendable {
        case equals(Int64)
        case atLeast(Int64)
        case atMost(Int64)

        func admits(_ number: Int64) -> Bool {
            switch self {
            case .equals(let bound): number == bound
            case .atLeast(let bound): number >= bound
            case .atMost(let bound): number <= bound
            }
        }

        var text: String {
            switch self {
            case .equals(let bound): "\(bound)"
            case .atLeast(let bound): "at least \(bound)"
            case .atMost(let bound): "at most \(bound)"
            }
        }
    }

    /// What must not happen.
    package enum Never: Sendable {
        case event(EventPattern)
        /// A task is a zombie for more than so many events or nanoseconds.
        case zombie(events: UInt64?, nanoseconds: Int64?)
        /// A child outlives its parent and is given to another process.
        case orphan
        /// A wait finds that there is no such child.
        case doubleWait
        /// The student's list has one of these calls.
        case calls([String])
    }

    package struct AnswerRule: Sendable {
        package var question: String
        package var key: Key
        /// Wrong answers that tell what was misunderstood.
        package var mistakes: [Mistake]
    }

    /// A wrong answer that tells what was misunderstood.
    package struct Mistake: Sendable {
        package var answer: Answer
        package var why: String
        /// The name of the misconception, where it has one.
        package var misconception: String?
    }

    /// Where the right answer comes from.
    package enum Key: Sendable {
        case literal(Answer)
        /// Out of the kernel after the given calls, or after that of this name.
        case kernel(Source, at: String?)
    }

    package enum Source: Sendable {
        /// The process tree, by number or by these names.
        case tree([(name: String, task: Operand)])
        case field(Operand, String)
        /// A field of every task that the filter admits.
        case fields(String, Filter)
        case count(Filter)
        /// A number in a named call's result, or its error.
        case result(String, String)
        /// The types of a task's events, of those named, in order.
        case events([EventType], Operand?)
        case times(EventPattern)
        /// How many tasks share a task's object.
        case object(type: String, of: Operand)
    }

    /// A condition on the kernel in the end.
    package enum Condition: Sendable {
        case task(Operand, [(field: String, value: Operand)])
        case gone(Operand)
        case count(Filter, Bound)
        /// How many tasks share the task's object: `mm_struct`, `files_struct`…
        case object(type: String, of: Operand, Bound)
        case panic(Bool)
    }

    /// Fields that a task must have.
    package struct Filter: Sendable {
        package var fields: [(field: String, value: Operand)] = []
    }
}

/// A value that a check compares with.
package enum Operand: Sendable, Equatable {
    case number(Int64)
    case word(String)
    case flag(Bool)
    /// `$name.field`: a result of a given call.
    case reference(String, String)

    var text: String {
        switch self {
        case .number(let number): String(number)
        case .word(let word): word
        case .flag(let flag): flag ? "true" : "false"
        case .reference(let name, let field): field == "value" ? "$\(name)" : "$\(name).\(field)"
        }
    }
}

/// Which events are meant: their type, and what some fields must be.
package struct EventPattern: Sendable {
    package var type: EventType
    package var fields: [(name: String, value: Operand)]

    /// As a check's text shows it: `sys_exit(errno ECHILD)`.
    var text: String {
        guard !fields.isEmpty else { return "\(type)" }
        return "\(type)(" + fields.map { "\($0.name) \($0.value.text)" }.joined(separator: ", ") + ")"
    }
}
