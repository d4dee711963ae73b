import Glibc

/// The lines that a run prints: what was measured, what it should be, what it is.
struct Table {
    private static let widths = (54, 16, 16)

    func printHead() { line("measured", "goal", "value", "verdict") }

    /// A figure without a goal.
    func row(_ name: String, _ value: String) { line(name, "", value, "") }

    /// A figure that has one.
    func row(_ name: String, goal: String, _ value: String, met: Bool) {
        line(name, goal, value, met ? "met" : "MISSED")
    }

    private func line(_ name: String, _ goal: String, _ value: String, _ verdict: String) {
        let padded = name.padded(to: Self.widths.0) + goal.padded(to: Self.widths.1) + value.padded(to: Self.widths.2)
        print(verdict.isEmpty ? padded.trimmedAtEnd : padded + verdict)
        fflush(nil)
    }
}

/// Ends the run: something that must hold did not.
func fail(_ message: String) -> Never {
    var line = "bench: \(message)\n"
    _ = line.withUTF8 { write(2, $0.baseAddress, $0.count) }
    exit(1)
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

    var trimmedAtEnd: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Double {
    /// With so many digits after the point.
    func digits(_ count: Int) -> String {
        var scale = 1.0
        for _ in 0..<count { scale *= 10 }
        let scaled = Int((magnitude * scale).rounded())
        let text = String(scaled / Int(scale))
        guard count > 0 else { return (self < 0 ? "-" : "") + text }
        let rest = String(scaled % Int(scale))
        return (self < 0 ? "-" : "") + text + "." + String(repeating: "0", count: count - rest.count) + rest
    }
}
