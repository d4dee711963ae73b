import Glibc

/// Whole writes to standard output and standard error, without buffering: a supervisor that reads a pipe sees a line
/// when it was written, and no line is torn.
enum Output {
    /// Writes to standard output.
    static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// Writes to standard error.
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes all of `text`; gives up when the reader is gone, because nobody is left to be told.
    @discardableResult
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                if written < 0 && errno == EAGAIN {
                    // Somebody else who holds the same terminal or pipe made it non-blocking.
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                    continue
                }
                guard written > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
            return true
        }
    }
}
