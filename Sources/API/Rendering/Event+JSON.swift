import JSON
import Kernel

extension EventType {
    /// The type's name as a literal would be; enum descriptions are slow, so they are made once.
    var word: String { Self.words[Int(rawValue)] }

    /// The type of this name.
    static func named(_ name: String) -> EventType? { byName[name] }

    /// The type that a mistyped name most likely stands for, as a sentence.
    static func suggestion(_ name: String) -> String { API.suggestion(name, among: words) }

    private static let words: [String] = allCases.map { "\($0)" }
    private static let byName: [String: EventType] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) }
    )
}

extension Event {
    /// The event as clients see it, on request with its sentence; `name` is the one that a task was given by it.
    func json(withText: Bool = false, name given: String? = nil) -> JSONObject {
        var object = JSONObject()
        object.set("seq", Int64(clamping: seq))
        object.set("time", time)
        object.set("type", type.word)
        object.set("task", task)
        // The closure cannot mutate a move-only variable that it captures, so the fields are gathered first.
        var fields: [(StaticString, EventValue)] = []
        forEachField { name, value in fields.append((name, value)) }
        for (name, value) in fields {
            switch value {
            case .number(let number): object.set(name, number)
            case .signal(let signal): object.set(name, Signal.name(signal))
            case .text(let text): object.set(name, text)
            case .flag(let flag): object.set(name, flag)
            }
        }
        // A SIGCHLD always tells a status, 0 too.
        if type == .signal_deliver, arguments.0 == Signal.SIGCHLD, arguments.3 == 0 { object.set("si_status", 0) }
        if let given { object.set("comm", given) }
        if let book = type.book { object.set("book", book) }
        if withText { object.set("text", text(name: given)) }
        return object
    }
}

/// Which events a client wants.
struct EventFilter: Sendable, Equatable {
    /// Empty for all.
    var types: Set<UInt8> = []
    /// Empty for all.
    var tasks: Set<Int32> = []

    func matches(_ event: Event) -> Bool {
        (types.isEmpty || types.contains(event.type.rawValue)) && (tasks.isEmpty || tasks.contains(event.task))
    }
}
