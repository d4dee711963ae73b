import ArgumentParser
import Glibc

/// Why the program cannot go on: a text for a person and an exit code for a script (the codes of `sysexits.h`).
struct Failure: Error {
    let code: Int32
    let text: String

    /// EX_CONFIG: something in the configuration is wrong.
    static func configuration(_ text: String) -> Failure { Failure(code: EX_CONFIG, text: text) }
    /// EX_UNAVAILABLE: a resource of the machine cannot be had, such as the port.
    static func unavailable(_ text: String) -> Failure { Failure(code: EX_UNAVAILABLE, text: text) }
    /// EX_SOFTWARE: the program is at fault.
    static func software(_ text: String) -> Failure { Failure(code: EX_SOFTWARE, text: text) }

    /// Prints the text on standard error and gives the exit code the way the argument parser wants it.
    func reported() -> ExitCode {
        Output.error("proclab: \(text)\n")
        return ExitCode(code)
    }
}
