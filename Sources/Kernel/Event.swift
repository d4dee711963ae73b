/// One step that the kernel took, in the order in which Linux takes them.
///
/// An event is a fixed-size record so that recording costs a few stores; `fields` gives its members their names.
package struct Event: Sendable, Equatable {
    /// Ascending from 1, without gaps.
    package var seq: UInt64
    /// Virtual nanoseconds since boot.
    package var time: Int64
    /// What happened.
    package var type: EventType
    /// The task that it happened to or that did it, in the kernel's first PID namespace; 0 for the kernel itself.
    package var task: Int32
    /// The arguments, whose names depend on the type.
    package var arguments: (Int32, Int32, Int32, Int32, Int32, Int32)

    package init(
        seq: UInt64,
        time: Int64,
        type: EventType,
        task: Int32,
        arguments: (Int32, Int32, Int32, Int32, Int32, Int32)
    ) {
        self.seq = seq
        self.time = time
        self.type = type
        self.task = task
        self.arguments = arguments
    }

    package static func == (a: Event, b: Event) -> Bool {
        a.seq == b.seq && a.time == b.time && a.type == b.type && a.task == b.task && a.arguments == b.arguments
    }
}

/// How a field of an event is to be shown.
package enum EventValue: Sendable, Equatable {
    case number(Int32)
    /// A signal number, shown as its name.
    case signal(Int32)
    case text(StaticString)
    case flag(Bool)

    package static func == (a: EventValue, b: EventValue) -> Bool {
        switch (a, b) {
        case (.number(let x), .number(let y)): x == y
        case (.signal(let x), .signal(let y)): x == y
        case (.flag(let x), .flag(let y)): x == y
        case (.text(let x), .text(let y)): x.description == y.description
        default: false
        }
    }
}
