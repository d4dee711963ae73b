// Open file descriptions and the tables of descriptors that refer to them (fs/file.c, fs/file_table.c).

/// `struct file`: what open, pipe, pidfd_open and signalfd make, shared by dup and fork.
struct OpenFile: Sendable {
    /// What was opened.
    enum Kind: Sendable, Equatable {
        case null
        case directory(path: String)
        case regular(path: String)
        /// A terminal, and whether it was opened as `/dev/console`, which never stops its readers.
        case terminal(Handle, console: Bool)
        /// One end of a pipe: the read end is the one that is open for reading.
        case pipe(Handle)
        /// A pinned `struct pid`, and whether it stands for the thread alone.
        case pidfd(pid: Handle, thread: Bool)
        case signalfd(mask: UInt64)
    }

    /// Descriptors that refer to it, and sleepers inside it (`f_count`).
    var count: Int32 = 1
    var kind: Kind
    /// `f_flags`: the access mode and the status flags.
    var flags: Int32
    /// `f_pos`.
    var offset: Int64 = 0

    /// FMODE_READ and FMODE_WRITE; access mode 3 gives neither.
    var isReadable: Bool { flags & 3 == 0 || flags & 3 == OpenFlags.O_RDWR }
    var isWritable: Bool { flags & 3 == OpenFlags.O_WRONLY || flags & 3 == OpenFlags.O_RDWR }
    var isNonblocking: Bool { flags & OpenFlags.O_NONBLOCK != 0 }

    /// O_LARGEFILE, which a 64-bit open always sets.
    static let largeFile: Int32 = 0o100000
}

extension FilesStruct {
    /// `/proc/sys/fs/nr_open`, below Linux's 1,048,576: a table can have so many slots and no more.
    static let mostSlots = 16_384

    /// The open file description behind a number, `none` if there is none.
    func file(_ fd: Int32) -> Handle { fd >= 0 && Int(fd) < table.count ? table[Int(fd)].file : none }
}

extension Kernel {
    /// `fget()`.
    func file(_ task: Handle, _ fd: Int32) throws(Errno) -> Handle {
        let file = filesTable[tasks[task].files].file(fd)
        if file == none { throw Errno(.EBADF, .resource(.notOpen(fd))) }
        return file
    }

    /// ENFILE when the kernel has no room for so many open files more.
    func checkMaxFiles(more: Int = 1) throws(Errno) {
        if resources.openFiles.count + more > resources.fileMax { throw Errno(.ENFILE, .resource(.tooManyFiles)) }
    }

    /// `alloc_empty_file()`.
    mutating func newFile(_ kind: OpenFile.Kind, flags: Int32) throws(Errno) -> Handle {
        try checkMaxFiles()
        return resources.openFiles.allocate(OpenFile(kind: kind, flags: flags))
    }

    /// `get_unused_fd_flags()`: the lowest free numbers from `lowest`.
    func unusedDescriptors(_ task: Handle, count: Int = 1, from lowest: Int = 0) throws(Errno) -> [Int32] {
        let limit = limit(task, Resource.RLIMIT_NOFILE)
        let end = Int(min(limit, UInt64(FilesStruct.mostSlots)))
        let table = filesTable[tasks[task].files].table
        var found: [Int32] = []
        var fd = lowest
        while found.count < count {
            guard fd < end else { throw Errno(.EMFILE, .resource(.tooManyDescriptors(limit))) }
            if fd >= table.count || table[fd].file == none { found.append(Int32(fd)) }
            fd += 1
        }
        return found
    }

    /// `fd_install()`: the slot takes over the caller's reference.
    mutating func install(_ task: Handle, _ fd: Int32, _ file: Handle, closeOnExec: Bool) {
        let files = tasks[task].files
        while filesTable[files].table.count <= Int(fd) { filesTable[files].table.append(FilesStruct.Descriptor()) }
        filesTable[files].table[Int(fd)] = FilesStruct.Descriptor(file: file, closeOnExec: closeOnExec)
        record(.file_open, task, fd, file, resources.openFiles[file].count)
    }

    /// Makes a file and gives it the lowest free number.
    mutating func installNewFile(
        _ task: Handle,
        _ kind: OpenFile.Kind,
        flags: Int32,
        closeOnExec: Bool
    ) throws(Errno) -> Int32 {
        let fd = try unusedDescriptors(task)[0]
        let file = try newFile(kind, flags: flags)
        install(task, fd, file, closeOnExec: closeOnExec)
        return fd
    }

    /// `fput()`: the last reference releases what was open.
    mutating func putFile(_ file: Handle, by task: Handle) {
        resources.openFiles[file].count -= 1
        guard resources.openFiles[file].count == 0 else { return }
        let closed = resources.openFiles[file]
        resources.openFiles.release(file, OpenFile(count: 0, kind: .null, flags: 0))
        record(.file_release, task, file)
        switch closed.kind {
        case .pipe(let pipe): releasePipe(pipe, closed, by: task)
        case .pidfd(let pid, _): unpinPid(pid)
        case .null, .directory, .regular, .terminal, .signalfd: break
        }
    }

    /// `filp_close()` of one slot, which becomes free.
    mutating func closeDescriptor(_ files: Handle, _ fd: Int, by task: Handle) {
        let file = filesTable[files].table[fd].file
        filesTable[files].table[fd] = FilesStruct.Descriptor()
        closeFile(file, fd, by: task)
    }

    private mutating func closeFile(_ file: Handle, _ fd: Int, by task: Handle) {
        record(.file_close, task, Int32(fd), file, resources.openFiles[file].count - 1)
        putFile(file, by: task)
    }

    /// `dup_fd()`: a table of the process's own, whose descriptors refer to the same open files.
    mutating func copyFiles(_ files: Handle) -> Handle {
        var table = filesTable[files].table
        while let last = table.last, last.file == none { table.removeLast() }
        for descriptor in table where descriptor.file != none { resources.openFiles[descriptor.file].count += 1 }
        return filesTable.allocate(FilesStruct(table: table))
    }

    /// `put_files_struct()`: drops one reference; the last user closes everything, lowest number first.
    mutating func putFiles(_ files: Handle, by task: Handle = none) -> (before: Int32, after: Int32) {
        let before = filesTable[files].count
        filesTable[files].count -= 1
        if before == 1 {
            // The table may be shared with a parent's that was copied lazily, so no slot of it is written.
            let table = filesTable[files].table
            for fd in table.indices where table[fd].file != none { closeFile(table[fd].file, fd, by: task) }
            filesTable.release(files, FilesStruct())
        }
        return (before, before - 1)
    }

    /// `unshare_files()`: a task that shares its table gets a copy of its own.
    mutating func unshareFiles(_ task: Handle) {
        let files = tasks[task].files
        guard filesTable[files].count > 1 else { return }
        tasks[task].files = copyFiles(files)
        filesTable[files].count -= 1
    }

    /// What exec does to descriptors: `unshare_files()` and `do_close_on_exec()`.
    mutating func closeOnExec(_ task: Handle) {
        unshareFiles(task)
        let files = tasks[task].files
        for fd in filesTable[files].table.indices where filesTable[files].table[fd].closeOnExec {
            closeDescriptor(files, fd, by: task)
        }
    }
}
