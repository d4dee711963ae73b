import Crypto
import Grading
import Kernel

/// SHA-256 over the events of a kernel, each link over the link before it and one event: whoever has the head can tell
/// whether an event was changed, added or left out.
///
/// The first link is 32 zero bytes; an event is the text `SEQ TIME TYPE TASK A B C D E F` with its six arguments as the
/// kernel records them, in decimal.
package struct HashChain: Sendable, Equatable {
    package private(set) var head = [UInt8](repeating: 0, count: SHA256Digest.byteCount)
    package private(set) var count = 0

    private static let names: [String] = EventType.allCases.map { "\($0)" }

    package init(_ events: some Sequence<Event>) {
        for event in events {
            let a = event.arguments
            let text =
                "\(event.seq) \(event.time) \(Self.names[Int(event.type.rawValue)]) \(event.task) "
                + "\(a.0) \(a.1) \(a.2) \(a.3) \(a.4) \(a.5)"
            var hash = SHA256()
            hash.update(data: head)
            hash.update(data: Array(text.utf8))
            head = Array(hash.finalize())
            count += 1
        }
    }

    package var text: String { Hexadecimal.text(head) }
}
