import Foundation
import Glibc
import Synchronization

/// The one report on standard output, also when a signal ends the program before it has graded. A platform that waits for
/// the last line takes whatever stands there for the grade, what a student's program printed included.
final class LastWord: Sendable {
    /// What is printed instead when a signal, named so, ends the program.
    typealias Report = @Sendable (_ signal: String) -> String

    private let state: Mutex<(isSpoken: Bool, otherwise: Report)>

    init(otherwise: @escaping Report) {
        state = Mutex((false, otherwise))
    }

    /// Prints the report, unless one was printed.
    ///
    /// - Throws: `Failure` with EX_IOERR when it cannot be written whole.
    func speak(_ text: String) throws(Failure) {
        let written = state.withLock { state in
            defer { state.isSpoken = true }
            return state.isSpoken || Output.write(text, to: STDOUT_FILENO)
        }
        guard written else {
            throw Failure(code: EX_IOERR, text: "cannot write the report: \(String(cString: strerror(errno)))")
        }
    }

    /// More is known by now of what to print instead.
    func learn(otherwise: @escaping Report) {
        state.withLock { $0.otherwise = otherwise }
    }

    /// From now on the signals that end a program end it only after the other report was printed, with the exit status of
    /// one that a signal ended. A script that is being graded ends with it.
    func takeSignals() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        signalPipe = ends[1]
        // A handler, unlike a blocked or ignored signal, is not passed on to the programs that are started.
        for signal in Self.signals.keys { _ = Glibc.signal(signal) { number in writeSignal(number) } }
        let end = ends[0]
        Thread.detachNewThread { [self] in
            var number: UInt8 = 0
            while read(end, &number, 1) != 1 { guard errno == EINTR else { return } }
            let name = Self.signals[Int32(number)] ?? "a signal"
            try? speak(state.withLock { $0.otherwise }(name))
            _ = ProcessFamily.end()
            _exit(128 + Int32(number))
        }
    }

    private static let signals = [SIGTERM: "SIGTERM", SIGINT: "SIGINT", SIGHUP: "SIGHUP", SIGXCPU: "SIGXCPU"]
}

/// Where the handler leaves the signal's number. Written once, before a handler is there.
nonisolated(unsafe) private var signalPipe: Int32 = -1

/// All that a handler may do is to write.
private func writeSignal(_ number: Int32) {
    var byte = UInt8(truncatingIfNeeded: number)
    let before = errno
    _ = write(signalPipe, &byte, 1)
    errno = before
}
