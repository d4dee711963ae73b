import Kernel

/// Every way to spell a signal, for decoding and for `openapi.yaml`.
enum SignalNames {
    /// The spellings in order: standard names, real-time names from both ends, synonyms.
    static let all: [String] =
        (1...64).map { Signal.name($0) }
        + (0...32).map { "SIGRTMIN+\($0)" }.filter { Signal.number($0) != nil }
        .filter { name in !(1...64).contains { Signal.name($0) == name } }
        + (0...32).map { "SIGRTMAX-\($0)" } + ["SIGIOT", "SIGCLD", "SIGPOLL"]

    private static let numbers: [String: Int32] = Dictionary(
        uniqueKeysWithValues: all.compactMap { name in Signal.number(name).map { (name, $0) } }
    )

    /// The number that a name stands for.
    static func number(_ name: String) -> Int32? { numbers[name] }
}
