import Attempts
import Glibc
import Logging
import Synchronization

/// Writes each log message as one line on standard error: text for a person, or a JSON object for a collector.
///
/// Values come from clients too, so control characters are escaped in both forms and a long value is cut.
struct LineLogHandler: LogHandler {
    /// How a line looks.
    enum Format: String, Sendable {
        case text
        case json
    }

    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let label: String
    let format: Format

    /// Lines that standard error did not take.
    static var lostCount: Int { lost.load(ordering: .relaxed) }
    private static let lost = Atomic<Int>(0)

    init(label: String, level: Logger.Level, format: Format) {
        self.label = label
        self.logLevel = level
        self.format = format
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let line = LineLogHandler.line(
            format,
            time: LineLogHandler.now(),
            level: event.level,
            label: label,
            message: "\(event.message)",
            fields: fields.map { ($0.key, "\($0.value)") }
        )
        if !Output.write(line + "\n", to: STDERR_FILENO) { LineLogHandler.lost.add(1, ordering: .relaxed) }
    }

    /// One line without its end.
    static func line(
        _ format: Format,
        time: String,
        level: Logger.Level,
        label: String,
        message: String,
        fields: [(String, String)]
    ) -> String {
        switch format {
        case .text:
            let tail = fields.map { " \(escaped($0.0))=\(quotedIfNeeded($0.1))" }.joined()
            return "\(time) \(level.rawValue.uppercased()) \(escaped(message))\(tail)"
        case .json:
            let head: [(String, String)] = [
                ("time", time), ("level", level.rawValue), ("logger", label), ("message", message),
            ]
            return "{" + (head + fields).map { "\"\(escaped($0.0))\":\"\(escaped($0.1))\"" }.joined(separator: ",")
                + "}"
        }
    }

    private static func quotedIfNeeded(_ text: String) -> String {
        let text = escaped(text)
        return text.isEmpty || text.contains(" ") || text.contains("=") ? "\"\(text)\"" : text
    }

    /// Escapes as JSON strings do, and C1 and bidirectional controls too, which would let a value rewrite a terminal.
    private static func escaped(_ text: String) -> String {
        let limit = 512
        var out = ""
        for scalar in text.unicodeScalars {
            if out.utf8.count >= limit { return out + "…" }
            switch scalar.value {
            case 0x22: out += "\\\""
            case 0x5C: out += "\\\\"
            case 0x0A: out += "\\n"
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The time as RFC 3339 in UTC with milliseconds.
    private static func now() -> String {
        var clock = timespec()
        clock_gettime(CLOCK_REALTIME, &clock)
        let milliseconds = String(1_000 + clock.tv_nsec / 1_000_000).dropFirst()
        return "\(Timestamp.text(Int64(clock.tv_sec)).dropLast()).\(milliseconds)Z"
    }
}
