import ArgumentParser
import Glibc

/// Why the program cannot go on: a text for a person and an exit code for a script (the codes of `sysexits.h`).
struct Failure: Error {
    let code: Int32
    let lines: [String]

    init(code: Int32, text: String) {
        self.init(code: code, lines: [text])
    }

    init(code: Int32, lines: [String]) {
        self.code = code
        self.lines = lines
    }

    /// All of it, for a message that quotes it.
    var text: String { lines.joined(separator: "\n") }

    /// EX_CONFIG: something in the configuration is wrong.
    static func configuration(_ text: String) -> Failure { Failure(code: EX_CONFIG, text: text) }
    /// EX_UNAVAILABLE: a resource of the machine cannot be had, such as the port.
    static func unavailable(_ text: String) -> Failure { Failure(code: EX_UNAVAILABLE, text: text) }
    /// EX_SOFTWARE: the program is at fault.
    static func software(_ text: String) -> Failure { Failure(code: EX_SOFTWARE, text: text) }

    /// Prints the text on standard error and gives the exit code the way the argument parser wants it.
    func reported() -> ExitCode {
        Output.error(lines.map { "proclab: \($0)\n" }.joined())
        return ExitCode(code)
    }
}
