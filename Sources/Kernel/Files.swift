// Calls on files: open, close, dup, fcntl, read, write, poll (fs/open.c, fs/fcntl.c, fs/read_write.c). What a file does
// depends on its kind; pipes, pidfds, signalfds and terminals are subjects of their own.

/// `poll(2)` events.
enum PollEvents {
    static let POLLIN: Int32 = 1
    static let POLLOUT: Int32 = 4
    static let POLLERR: Int32 = 8
    static let POLLHUP: Int32 = 0x10
    static let POLLNVAL: Int32 = 0x20
}

extension Kernel {
    /// The most that one read or write moves, `MAX_RW_COUNT`.
    static let mostBytes: Int64 = 0x7fff_f000
    /// How large a file may grow, `s_maxbytes`.
    static let largestFile: Int64 = 1 << 44

    /// `open(2)`: EINVAL, then the descriptor (EMFILE), then the path.
    mutating func open(_ task: Handle, _ path: String, _ flags: Int32) throws(Errno) -> Int64 {
        if flags & OpenFlags.O_CREAT != 0, flags & OpenFlags.O_DIRECTORY != 0 {
            throw Errno(.EINVAL, .resource(.badFlags))
        }
        let fd = try unusedDescriptors(task)[0]
        let kind = try openPath(task, path, flags)
        let kept = 3 | OpenFlags.O_APPEND | OpenFlags.O_NONBLOCK | OpenFlags.O_DIRECTORY
        let file = try newFile(kind, flags: flags & kept | OpenFile.largeFile)
        install(task, fd, file, closeOnExec: flags & OpenFlags.O_CLOEXEC != 0)
        return Int64(fd)
    }

    /// `path_openat()` and `may_open()`; creates and truncates.
    private mutating func openPath(_ task: Handle, _ path: String, _ flags: Int32) throws(Errno) -> OpenFile.Kind {
        let resolved = try resolve(task, path)
        let name = resolved.path
        let creates = flags & OpenFlags.O_CREAT != 0
        let accessMode = flags & 3
        guard let node = resources.fileSystem.node(name) else {
            guard creates else { throw Errno(.ENOENT, .resource(.noSuchPath(name))) }
            if resolved.mustBeDirectory { throw Errno(.EISDIR, .resource(.isADirectory(name))) }
            try create(task, name)
            return .regular(path: name)
        }
        if creates, flags & OpenFlags.O_EXCL != 0 { throw Errno(.EEXIST, .resource(.exists(name))) }
        if node == .directory {
            if creates || accessMode != 0 { throw Errno(.EISDIR, .resource(.isADirectory(name))) }
            return .directory(path: name)
        }
        if resolved.mustBeDirectory || flags & OpenFlags.O_DIRECTORY != 0 {
            throw Errno(.ENOTDIR, .resource(.notADirectory(name)))
        }
        switch node {
        case .directory: return .directory(path: name)
        case .null: return .null
        case .regular(let file):
            let truncates = flags & OpenFlags.O_TRUNC != 0
            let wanted: Int32 = accessMode == 0 ? 4 : accessMode == OpenFlags.O_WRONLY ? 2 : 6
            guard mayAccess(task, owner: file.owner, mode: file.mode, wanted: truncates ? wanted | 2 : wanted) else {
                throw Errno(.EACCES, .resource(.mayNotAccess(name)))
            }
            if truncates { resources.fileSystem.setSize(name, 0) }
            return .regular(path: name)
        case .console, .currentTerminal, .terminal: return try openTerminal(task, node, flags)
        }
    }

    /// `lookup_open()` with O_CREAT: the directory must be writable, and the disk have room.
    private mutating func create(_ task: Handle, _ path: String) throws(Errno) {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        let directory = path[..<end]
        guard mayAccess(task, owner: 0, mode: directory == "/tmp" ? 0o777 : 0o755, wanted: 3) else {
            throw Errno(.EACCES, .resource(.mayNotAccess(directory.isEmpty ? "/" : String(directory))))
        }
        if resources.fileSystem.isFull { throw Errno(.ENOSPC, .resource(.diskFull)) }
        let mode = 0o666 & ~fsTable[tasks[task].fs].umask
        resources.fileSystem.create(path, owner: creds[tasks[task].cred].euid, mode: mode)
    }

    /// `close(2)`.
    mutating func close(_ task: Handle, _ fd: Int32) throws(Errno) -> Int64 {
        _ = try file(task, fd)
        closeDescriptor(tasks[task].files, Int(fd), by: task)
        return 0
    }

    /// `dup(2)`.
    mutating func dup(_ task: Handle, _ oldfd: Int32) throws(Errno) -> Int64 {
        try dup(task, oldfd, from: 0, closeOnExec: false)
    }

    private mutating func dup(
        _ task: Handle,
        _ oldfd: Int32,
        from lowest: Int,
        closeOnExec: Bool
    ) throws(Errno) -> Int64 {
        let file = try file(task, oldfd)
        let fd = try unusedDescriptors(task, from: lowest)[0]
        resources.openFiles[file].count += 1
        install(task, fd, file, closeOnExec: closeOnExec)
        return Int64(fd)
    }

    /// `dup2(2)`: closes `newfd` first if it is open.
    mutating func dup2(_ task: Handle, _ oldfd: Int32, _ newfd: Int32) throws(Errno) -> Int64 {
        let file = try file(task, oldfd)
        let end = min(limit(task, Resource.RLIMIT_NOFILE), UInt64(FilesStruct.mostSlots))
        guard newfd >= 0, UInt64(newfd) < end else { throw Errno(.EBADF, .resource(.descriptorOutOfRange(newfd))) }
        if newfd == oldfd { return Int64(newfd) }
        resources.openFiles[file].count += 1
        let files = tasks[task].files
        if filesTable[files].file(newfd) != none { closeDescriptor(files, Int(newfd), by: task) }
        install(task, newfd, file, closeOnExec: false)
        return Int64(newfd)
    }

    /// `fcntl(2)`.
    mutating func fcntl(_ task: Handle, _ fd: Int32, _ cmd: Int32, _ arg: Int64) throws(Errno) -> Int64 {
        let file = try file(task, fd)
        let files = tasks[task].files
        switch cmd {
        case FcntlCommand.F_DUPFD, FcntlCommand.F_DUPFD_CLOEXEC:
            let lowest = UInt32(truncatingIfNeeded: arg)
            if UInt64(lowest) >= limit(task, Resource.RLIMIT_NOFILE) {
                throw Errno(.EINVAL, .resource(.descriptorOutOfRange(Int32(truncatingIfNeeded: arg))))
            }
            return try dup(task, fd, from: Int(lowest), closeOnExec: cmd == FcntlCommand.F_DUPFD_CLOEXEC)
        case FcntlCommand.F_GETFD: return filesTable[files].table[Int(fd)].closeOnExec ? 1 : 0
        case FcntlCommand.F_SETFD:
            filesTable[files].table[Int(fd)].closeOnExec = arg & 1 != 0
            return 0
        case FcntlCommand.F_GETFL: return Int64(resources.openFiles[file].flags)
        case FcntlCommand.F_SETFL:
            let settable = OpenFlags.O_APPEND | OpenFlags.O_NONBLOCK
            let new = Int32(truncatingIfNeeded: arg) & settable
            resources.openFiles[file].flags = resources.openFiles[file].flags & ~settable | new
            return 0
        default: throw Errno(.EINVAL, .resource(.unknownCommand(cmd)))
        }
    }

    /// `read(2)`.
    mutating func read(_ task: Handle, _ fd: Int32, _ count: Int64) throws(Errno) -> Step {
        let file = try file(task, fd)
        guard resources.openFiles[file].isReadable else { throw Errno(.EBADF, .resource(.notOpenForReading(fd))) }
        if count < 0 { throw Errno(.EFAULT, .resource(.badCount(count))) }
        let count = min(count, Self.mostBytes)
        switch resources.openFiles[file].kind {
        case .null: return .done(0)
        case .directory: throw Errno(.EISDIR, .resource(.directoryIsNotRead))
        case .regular(let path):
            let rest = max(0, resources.fileSystem.size(path) - resources.openFiles[file].offset)
            let moved = min(count, rest)
            resources.openFiles[file].offset += moved
            return .done(moved)
        case .pipe(let pipe): return try readPipe(task, file, pipe, count)
        case .terminal(let terminal, let console):
            return try readTerminal(task, file, terminal, console: console, count)
        case .signalfd(let mask): return try readSignalfd(task, file, mask, count)
        case .pidfd: throw Errno(.EINVAL, .resource(.notForReadAndWrite))
        }
    }

    /// `write(2)`.
    mutating func write(_ task: Handle, _ fd: Int32, _ count: Int64) throws(Errno) -> Step {
        let file = try file(task, fd)
        guard resources.openFiles[file].isWritable else { throw Errno(.EBADF, .resource(.notOpenForWriting(fd))) }
        if count < 0 { throw Errno(.EFAULT, .resource(.badCount(count))) }
        let count = min(count, Self.mostBytes)
        switch resources.openFiles[file].kind {
        case .null, .directory, .terminal: return .done(count)
        case .regular(let path):
            let size = resources.fileSystem.size(path)
            let appends = resources.openFiles[file].flags & OpenFlags.O_APPEND != 0
            let start = appends ? size : resources.openFiles[file].offset
            guard start < Self.largestFile || count == 0 else { throw Errno(.EFBIG, .resource(.fileTooLarge)) }
            let moved = min(count, Self.largestFile - start)
            resources.openFiles[file].offset = start + moved
            resources.fileSystem.setSize(path, max(size, start + moved))
            return .done(moved)
        case .pipe(let pipe): return try writePipe(task, file, pipe, count, total: count)
        case .signalfd, .pidfd: throw Errno(.EINVAL, .resource(.notForReadAndWrite))
        }
    }

    /// `poll(2)` of one descriptor with timeout 0, asking for POLLIN and POLLOUT: 1 when anything is ready.
    mutating func poll(_ task: Handle, _ fd: Int32) throws(Errno) -> Step {
        if fd < 0 { return .done(0, .revents(0)) }
        let file = filesTable[tasks[task].files].file(fd)
        let revents = file == none ? PollEvents.POLLNVAL : readyEvents(task, resources.openFiles[file])
        return .done(revents == 0 ? 0 : 1, .revents(revents))
    }

    /// `vfs_poll()`.
    private func readyEvents(_ task: Handle, _ file: OpenFile) -> Int32 {
        switch file.kind {
        case .null, .directory, .regular: PollEvents.POLLIN | PollEvents.POLLOUT
        // Nobody types: a terminal is always ready for output and never for input.
        case .terminal: PollEvents.POLLOUT
        case .pipe(let pipe): pollPipe(resources.pipes[pipe], file)
        case .pidfd(let pid, _): pollPidfd(pid)
        case .signalfd(let mask): pollSignalfd(task, mask)
        }
    }
}
