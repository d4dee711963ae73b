// Pipes (fs/pipe.c). Bytes are counted, not kept. End of file comes when the last writer has closed, SIGPIPE and EPIPE
// when the last reader has, so an exit shows at the other end as soon as its descriptors are closed.

/// `struct pipe_inode_info`.
struct Pipe: Sendable {
    var readers: Int32 = 1
    var writers: Int32 = 1
    /// How many bytes wait to be read.
    var bytes: Int64 = 0
    /// Sleepers, longest first. One that has left its call may still be listed; waking it does nothing.
    var waitingReaders: [Handle] = []
    var waitingWriters: [Handle] = []

    static let capacity: Int64 = 65_536
    /// PIPE_BUF: a write of at most so many bytes is not divided.
    static let atomic: Int64 = 4096
}

extension Kernel {
    /// `pipe(2)`.
    mutating func pipe(_ task: Handle) throws(Errno) -> Step {
        let fds = try unusedDescriptors(task, count: 2)
        try checkMaxFiles(more: 2)
        let pipe = resources.pipes.allocate(Pipe())
        let reader = try newFile(.pipe(pipe), flags: 0)
        let writer = try newFile(.pipe(pipe), flags: OpenFlags.O_WRONLY)
        install(task, fds[0], reader, closeOnExec: false)
        install(task, fds[1], writer, closeOnExec: false)
        return .done(0, .fds(fds[0], fds[1]))
    }

    /// `pipe_release()`: the other end is woken to see end of file or EPIPE.
    mutating func releasePipe(_ pipe: Handle, _ end: OpenFile, by task: Handle) {
        if end.isReadable { resources.pipes[pipe].readers -= 1 } else { resources.pipes[pipe].writers -= 1 }
        if resources.pipes[pipe].readers == 0, resources.pipes[pipe].writers == 0 {
            resources.pipes.release(pipe, Pipe())
            return
        }
        let sleepers = end.isReadable ? resources.pipes[pipe].waitingWriters : resources.pipes[pipe].waitingReaders
        if end.isReadable {
            resources.pipes[pipe].waitingWriters = []
        } else {
            resources.pipes[pipe].waitingReaders = []
        }
        guard !sleepers.isEmpty else { return }
        record(.pipe_wake, task, pipe)
        for sleeper in sleepers { wakeFileSleeper(sleeper) }
    }

    /// Whether a task still sleeps in a read or write.
    func isFileSleeper(_ task: Handle) -> Bool {
        guard tasks[task].state == .interruptible, tasks[task].frame != none else { return false }
        switch frames[tasks[task].frame].stage {
        case .sleep(.pipeRead), .sleep(.pipeWrite), .sleep(.signalfdRead): return true
        default: return false
        }
    }

    /// Wakes a task that sleeps in a read or write; one that has moved on is left alone.
    mutating func wakeFileSleeper(_ task: Handle) {
        if isFileSleeper(task) { wake(task) }
    }

    /// Wakes the longest waiting reader or writer, as an exclusive wait queue does.
    private mutating func wakeOne(_ pipe: Handle, reader: Bool, by task: Handle) {
        while true {
            let queue = reader ? resources.pipes[pipe].waitingReaders : resources.pipes[pipe].waitingWriters
            guard let sleeper = queue.first else { return }
            if reader {
                resources.pipes[pipe].waitingReaders.removeFirst()
            } else {
                resources.pipes[pipe].waitingWriters.removeFirst()
            }
            if isFileSleeper(sleeper) {
                record(.pipe_wake, task, pipe)
                wake(sleeper)
                return
            }
        }
    }

    /// `pipe_read()`.
    mutating func readPipe(_ task: Handle, _ file: Handle, _ pipe: Handle, _ count: Int64) throws(Errno) -> Step {
        if count == 0 { return .done(0) }
        let available = resources.pipes[pipe].bytes
        if available > 0 {
            let moved = min(count, available)
            resources.pipes[pipe].bytes -= moved
            wakeOne(pipe, reader: false, by: task)
            if resources.pipes[pipe].bytes > 0 { wakeOne(pipe, reader: true, by: task) }
            return .done(moved)
        }
        if resources.pipes[pipe].writers == 0 { return .done(0) }
        if resources.openFiles[file].isNonblocking { throw Errno(.EAGAIN, .resource(.wouldBlock)) }
        resources.pipes[pipe].waitingReaders.append(task)
        return sleepInFile(task, file, .pipeRead(file: file, count: count))
    }

    /// `pipe_write()`: `count` bytes are left of `total`.
    mutating func writePipe(
        _ task: Handle,
        _ file: Handle,
        _ pipe: Handle,
        _ count: Int64,
        total: Int64
    ) throws(Errno) -> Step {
        if count == 0 { return .done(total) }
        if resources.pipes[pipe].readers == 0 {
            sendQuietly(Signal.SIGPIPE, to: task, .thread, from: .task(task))
            if count < total { return .done(total - count) }
            throw Errno(.EPIPE, .resource(.noReader))
        }
        let room = Pipe.capacity - resources.pipes[pipe].bytes
        let moved = total <= Pipe.atomic && room < count ? 0 : min(count, room)
        if moved > 0 {
            resources.pipes[pipe].bytes += moved
            wakeOne(pipe, reader: true, by: task)
            if moved == count {
                if moved < room { wakeOne(pipe, reader: false, by: task) }
                return .done(total)
            }
        }
        let rest = count - moved
        if resources.openFiles[file].isNonblocking {
            if rest < total { return .done(total - rest) }
            throw Errno(.EAGAIN, .resource(.wouldBlock))
        }
        resources.pipes[pipe].waitingWriters.append(task)
        return sleepInFile(task, file, .pipeWrite(file: file, count: rest))
    }

    /// Sleeps inside a read or write, holding the open file, which another thread may close meanwhile (`fdget`).
    mutating func sleepInFile(_ task: Handle, _ file: Handle, _ sleep: Sleep) -> Step {
        resources.openFiles[file].count += 1
        return self.sleep(task, sleep)
    }

    /// A reader of a pipe or of a terminal was woken.
    mutating func continuePipeRead(_ task: Handle, _ file: Handle, _ count: Int64) throws(Errno) -> Step {
        defer { putFile(file, by: task) }
        switch resources.openFiles[file].kind {
        case .pipe(let pipe):
            leaveQueues(task, pipe)
            if tasks[task].sigpending, resources.pipes[pipe].bytes == 0, resources.pipes[pipe].writers > 0 {
                return .restart(.sys)
            }
            return try readPipe(task, file, pipe, count)
        case .terminal(let terminal, let console):
            if tasks[task].sigpending { return .restart(.sys) }
            return try readTerminal(task, file, terminal, console: console, count)
        case .null, .directory, .regular, .pidfd, .signalfd: return .done(0)
        }
    }

    /// A writer to a pipe was woken.
    mutating func continuePipeWrite(_ task: Handle, _ file: Handle, _ count: Int64) throws(Errno) -> Step {
        defer { putFile(file, by: task) }
        guard case .pipe(let pipe) = resources.openFiles[file].kind else { return .done(0) }
        leaveQueues(task, pipe)
        var total = count
        if case .write(_, let asked) = frames[tasks[task].frame].call { total = min(asked, Self.mostBytes) }
        let room = Pipe.capacity - resources.pipes[pipe].bytes
        let isBlocked = room < (total <= Pipe.atomic ? count : 1)
        if tasks[task].sigpending, resources.pipes[pipe].readers > 0, isBlocked {
            return count < total ? .done(total - count) : .restart(.sys)
        }
        return try writePipe(task, file, pipe, count, total: total)
    }

    private mutating func leaveQueues(_ task: Handle, _ pipe: Handle) {
        resources.pipes[pipe].waitingReaders.removeAll { $0 == task }
        resources.pipes[pipe].waitingWriters.removeAll { $0 == task }
    }

    /// `pipe_poll()`.
    func pollPipe(_ pipe: Pipe, _ end: OpenFile) -> Int32 {
        if end.isReadable {
            return (pipe.bytes > 0 ? PollEvents.POLLIN : 0) | (pipe.writers == 0 ? PollEvents.POLLHUP : 0)
        }
        return (pipe.bytes < Pipe.capacity ? PollEvents.POLLOUT : 0) | (pipe.readers == 0 ? PollEvents.POLLERR : 0)
    }
}
