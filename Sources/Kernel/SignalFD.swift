// signalfd (fs/signalfd.c): a descriptor from which pending signals are read. Whose signals is decided by who reads.

extension Kernel {
    /// The size of `struct signalfd_siginfo`.
    private static let recordSize: Int64 = 128

    /// `signalfd(2)`: a new descriptor for `fd` -1, else another set for an existing one.
    mutating func signalfd(_ task: Handle, _ fd: Int32, _ mask: SignalSet, _ flags: Int32) throws(Errno) -> Step {
        if flags & ~(OpenFlags.O_CLOEXEC | OpenFlags.O_NONBLOCK) != 0 { throw Errno(.EINVAL, .resource(.badFlags)) }
        let bits = mask.bits & ~SignalSet.unblockable.bits
        if fd == -1 {
            let kept = OpenFlags.O_RDWR | flags & OpenFlags.O_NONBLOCK
            let closeOnExec = flags & OpenFlags.O_CLOEXEC != 0
            return .done(
                Int64(try installNewFile(task, .signalfd(mask: bits), flags: kept, closeOnExec: closeOnExec))
            )
        }
        let file = try file(task, fd)
        guard case .signalfd = resources.openFiles[file].kind else {
            throw Errno(.EINVAL, .resource(.notASignalfd(fd)))
        }
        resources.openFiles[file].kind = .signalfd(mask: bits)
        signalfdNotify(task)
        return .done(Int64(fd))
    }

    /// `signalfd_read()`: as many pending signals of the set as fit, at least one.
    mutating func readSignalfd(_ task: Handle, _ file: Handle, _ mask: UInt64, _ count: Int64) throws(Errno) -> Step {
        if count < Self.recordSize { throw Errno(.EINVAL, .resource(.tooSmallForSignal)) }
        var taken: [SignalInfo] = []
        while Int64(taken.count) < count / Self.recordSize, let (info, _) = dequeueSignal(task, mask: ~mask) {
            taken.append(info)
        }
        if !taken.isEmpty { return .done(Int64(taken.count) * Self.recordSize, .siginfos(taken)) }
        if resources.openFiles[file].isNonblocking { throw Errno(.EAGAIN, .resource(.wouldBlock)) }
        resources.signalfdReaders.append(task)
        return sleepInFile(task, file, .signalfdRead(file: file, count: count))
    }

    /// A reader was woken: by a signal of the set, or by one to deliver.
    mutating func continueSignalfdRead(_ task: Handle, _ file: Handle, _ count: Int64) throws(Errno) -> Step {
        defer { putFile(file, by: task) }
        resources.signalfdReaders.removeAll { $0 == task }
        guard case .signalfd(let mask) = resources.openFiles[file].kind else { return .done(0) }
        if tasks[task].sigpending, pollSignalfd(task, mask) == 0 { return .restart(.sys) }
        return try readSignalfd(task, file, mask, count)
    }

    /// `signalfd_notify()`: a signal was queued for the task; readers that share its dispositions look for it.
    mutating func signalfdNotify(_ task: Handle) {
        guard !resources.signalfdReaders.isEmpty else { return }
        let sighand = tasks[task].sighand
        for reader in resources.signalfdReaders where tasks[reader].sighand == sighand { wakeFileSleeper(reader) }
    }

    /// `signalfd_poll()`.
    func pollSignalfd(_ task: Handle, _ mask: UInt64) -> Int32 {
        let pending = tasks[task].pending.signal | signals[tasks[task].signal].sharedPending.signal
        return pending & mask == 0 ? 0 : PollEvents.POLLIN
    }
}
