import Glibc

/// What a student's script may have.
struct ScriptLimits: Sendable {
    /// Seconds until it is stopped.
    var seconds = 10
    /// Processes and threads at once.
    var processes = 64
    /// Bytes that it may write to standard output, and as many to standard error.
    var outputBytes = 1 << 20
    /// Bytes of one file.
    var fileBytes = 16 << 20
    /// Bytes of address space of one process.
    var memoryBytes = 4 << 30
    /// The user that it runs as; nil is whoever runs this program.
    var user: UInt32?

    /// A user without a name, of the range that systemd takes such users from: scripts that are graded side by side must not
    /// be each other's.
    static var userOfThisRun: UInt32 { 61_184 + UInt32(getpid()) % 4_336 }
}

/// How a script's run ended.
struct ScriptOutcome: Sendable {
    enum End: Sendable, Equatable {
        case exited(Int32)
        case killed(Int32)
        /// It was stopped after so many seconds.
        case time(Int)
        /// It wrote more than so many bytes.
        case output(Int)
        /// It had more processes than this.
        case processes(Int)
        /// It could not be started; a sentence says why.
        case notStarted(String)
    }

    var end: End
    /// Were processes of its left when it ended?
    var leftProcesses = false
    var output: [UInt8] = []
    var error: [UInt8] = []
}
