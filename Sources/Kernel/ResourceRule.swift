/// The rules of files, terminals, semaphores, timers, limits and accounting that refuse a call.
package enum ResourceRule: Equatable, Sendable {
    // Descriptors and files
    case notOpen(Int32)
    case notOpenForReading(Int32)
    case notOpenForWriting(Int32)
    case descriptorOutOfRange(Int32)
    case tooManyDescriptors(UInt64)
    case tooManyFiles
    case badFlags
    case unknownCommand(Int32)
    case badCount(Int64)
    case emptyPath
    case pathTooLong
    case noSuchPath(String)
    case notADirectory(String)
    case isADirectory(String)
    case exists(String)
    case mayNotAccess(String)
    case notAPlainFile(String)
    case diskFull
    case fileTooLarge
    case directoryIsNotRead
    case notForReadAndWrite
    case wouldBlock
    case noReader

    // Process descriptors, signalfd, kcmp
    case notAPidfd(Int32)
    case notASignalfd(Int32)
    case tooSmallForSignal
    case pidNotPositive(Int32)
    case noSuchProcess(Int32)
    case notALeader(Int32)
    case pidfdIsGone
    case pidfdOfAnotherNamespace
    case mayNotInspect(Int32)
    case noSuchGroup(Int32)

    // Terminals
    case notATerminal(Int32)
    case noControllingTerminal
    case notControlling
    case notSessionLeader
    case hasTerminal
    case terminalTaken
    case terminalNotReadable
    case backgroundReadIgnored
    case orphanedBackground
    case backgroundCaught
    case negativeGroup
    case groupOfAnotherSession(Int32)

    // Semaphores
    case noSuchSet(Int32)
    case noSuchSemaphore(Int32, Int)
    case setPermission(Int32, Int32)
    case notSetOwner(Int32)
    case badSetSize(Int32)
    case keyExists(Int32)
    case noSuchKey(Int32)
    case setIsSmaller(Int32)
    case tooManySemaphores
    case tooManyOperations(Int)
    case noOperations
    case semaphoreBusy(Int32)
    case semaphoreRange
    case setRemoved(Int32)
    case semopInterrupted

    // Timers
    case badTime
    case noSuchTimer(Int32)
    case noTimersOnClock(Int32)
    case badNotification(Int32)
    case badTimerSignal(Int32)
    case tooManyQueuedSignals(UInt64)

    // Limits, priority, usage, accounting
    case noSuchLimit(Int32)
    case softAboveHard
    case hardLimit(UInt64)
    case mayNotRaisePriority
    case taskOfAnotherUser(Int32)
    case nobodyMeant
    case badWho(Int32)
    case mayNotAccount

    /// The rule in one plain sentence.
    package var sentence: String {
        switch self {
        case .notOpen(let fd): "Descriptor \(fd) is not open."
        case .notOpenForReading(let fd): "Descriptor \(fd) is not open for reading."
        case .notOpenForWriting(let fd): "Descriptor \(fd) is not open for writing."
        case .descriptorOutOfRange(let fd): "\(fd) is no number that a descriptor can have under RLIMIT_NOFILE."
        case .tooManyDescriptors(let limit): "The process has no free descriptor below RLIMIT_NOFILE, \(limit)."
        case .tooManyFiles: "The machine has no room for another open file."
        case .badFlags: "The flags have a bit or a combination that the call does not know."
        case .unknownCommand(let number): "The call has no command, request or type \(number)."
        case .badCount(let count): "A buffer of \(count) bytes does not fit into the address space."
        case .emptyPath: "An empty path leads nowhere."
        case .pathTooLong: "A path has at most 4,095 bytes, and a name in it at most 255."
        case .noSuchPath(let path): "Nothing exists at \(path)."
        case .notADirectory(let path): "\(path) is not a directory."
        case .isADirectory(let path): "\(path) is a directory."
        case .exists(let path): "O_EXCL forbids to open \(path), which exists."
        case .mayNotAccess(let path): "The caller's credentials do not give this access to \(path)."
        case .notAPlainFile(let path): "\(path) is not a plain file."
        case .diskFull: "The disk has no room for another file."
        case .fileTooLarge: "A file cannot grow beyond this size."
        case .directoryIsNotRead: "A directory is not read with read()."
        case .notForReadAndWrite: "This kind of descriptor is not for this call."
        case .wouldBlock: "The call would block, and the file is O_NONBLOCK."
        case .noReader: "No process has the read end of the pipe open."
        case .notAPidfd(let fd): "Descriptor \(fd) is not a process descriptor."
        case .notASignalfd(let fd): "Descriptor \(fd) is not a signalfd."
        case .tooSmallForSignal: "The buffer is smaller than one signalfd_siginfo, 128 bytes."
        case .pidNotPositive(let pid): "\(pid) is not a process number."
        case .noSuchProcess(let pid): "No task that the caller can see has number \(pid)."
        case .notALeader(let pid): "Task \(pid) does not lead its thread group, and PIDFD_THREAD was not given."
        case .pidfdIsGone: "The process of the descriptor has gone."
        case .pidfdOfAnotherNamespace: "The process of the descriptor is not in the caller's PID namespace."
        case .mayNotInspect(let pid): "The caller may not inspect task \(pid), which has other credentials."
        case .noSuchGroup(let pgid): "There is no process group \(pgid)."
        case .notATerminal(let fd): "Descriptor \(fd) is not a terminal."
        case .noControllingTerminal: "The caller's session has no controlling terminal."
        case .notControlling: "The terminal does not control the caller's session."
        case .notSessionLeader: "Only a session leader can acquire a controlling terminal."
        case .hasTerminal: "The session has a controlling terminal already."
        case .terminalTaken: "The terminal controls another session."
        case .terminalNotReadable: "The terminal was not opened for reading."
        case .backgroundReadIgnored: "A background process that blocks or ignores SIGTTIN cannot read its terminal."
        case .orphanedBackground: "The caller's process group is in the background and orphaned."
        case .backgroundCaught: "The background process caught the terminal's signal instead of stopping."
        case .negativeGroup: "A process group's number is not negative."
        case .groupOfAnotherSession(let pgid): "Process group \(pgid) is not in the caller's session."
        case .noSuchSet(let semid): "There is no semaphore set \(semid)."
        case .noSuchSemaphore(let number, let count): "The set has \(count) semaphores, none of them number \(number)."
        case .setPermission(let semid, let mode):
            "The mode \(String(mode, radix: 8)) of semaphore set \(semid) does not give the caller this access."
        case .notSetOwner(let semid): "Only the owner can remove semaphore set \(semid)."
        case .badSetSize(let count): "A semaphore set cannot have \(count) semaphores."
        case .keyExists(let key): "IPC_EXCL forbids to use the set with key \(key), which exists."
        case .noSuchKey(let key): "No semaphore set has key \(key), and IPC_CREAT was not given."
        case .setIsSmaller(let count): "The existing set has fewer than \(count) semaphores."
        case .tooManySemaphores: "The namespace has no room for so many semaphores."
        case .tooManyOperations(let count): "\(count) operations are more than one semop call can have."
        case .noOperations: "A semop call needs an operation."
        case .semaphoreBusy(let value): "The operation would block at value \(value), and IPC_NOWAIT was given."
        case .semaphoreRange: "The value or its adjustment would leave the range 0 to 32,767."
        case .setRemoved(let semid): "Semaphore set \(semid) was removed while the task waited."
        case .semopInterrupted: "A signal interrupted the wait for the semaphore; semop is never restarted."
        case .badTime: "A part of the time is negative or not below one second."
        case .noSuchTimer(let id): "There is no timer \(id)."
        case .noTimersOnClock(let clock): "Clock \(clock) has no timers."
        case .badNotification(let notify): "There is no notification \(notify)."
        case .badTimerSignal(let sig): "A timer cannot send signal \(sig)."
        case .tooManyQueuedSignals(let limit):
            "The user has as many queued signals and timers as RLIMIT_SIGPENDING, \(limit)."
        case .noSuchLimit(let number): "There is no resource \(number)."
        case .softAboveHard: "A soft limit cannot be above the hard one."
        case .hardLimit(let max): "Raising the hard limit above \(max) needs CAP_SYS_RESOURCE, which nobody here has."
        case .mayNotRaisePriority: "A nice value below the limit of RLIMIT_NICE needs CAP_SYS_NICE."
        case .taskOfAnotherUser(let pid): "Task \(pid) belongs to another user."
        case .nobodyMeant: "The arguments mean no task."
        case .badWho(let who): "There is nobody that \(who) stands for."
        case .mayNotAccount: "Accounting needs CAP_SYS_PACCT."
        }
    }
}
