// The paths that exist. Files have a size, an owner and a mode, and no content: the model counts bytes.

/// A small tree of fixed directories and devices, and of plain files.
struct FileSystem: Sendable {
    /// What a path leads to.
    enum Node: Sendable, Equatable {
        case directory
        case regular(RegularFile)
        case null
        case console
        /// `/dev/tty`: whichever terminal controls the caller.
        case currentTerminal
        /// `/dev/tty1` to `/dev/tty8`.
        case terminal(Int32)
    }

    struct RegularFile: Sendable, Equatable {
        var owner: Int32 = 0
        var mode: Int32 = 0o644
        var size: Int64 = 0
    }

    static let directories: Set<String> = [
        "/", "/bin", "/dev", "/etc", "/home", "/proc", "/root", "/sbin", "/tmp", "/usr", "/var", "/var/log",
    ]
    /// How many plain files the disk has room for.
    static let capacity = 10_000
    /// PATH_MAX and NAME_MAX, in bytes.
    static let longestPath = 4096
    static let longestName = 255
    static let terminals: ClosedRange<Int32> = 1...8

    private var files: [String: RegularFile] = [
        "/bin/sh": RegularFile(mode: 0o755, size: 125_688), "/bin/puppet": RegularFile(mode: 0o755, size: 16_384),
        "/sbin/init": RegularFile(mode: 0o755, size: 16_384), "/etc/passwd": RegularFile(size: 1024),
        "/etc/hosts": RegularFile(size: 174),
    ]

    var isFull: Bool { files.count >= Self.capacity }

    /// What stands at an absolute path without `.`, `..` and empty components; nil when nothing does.
    func node(_ path: String) -> Node? {
        if Self.directories.contains(path) { return .directory }
        if let file = files[path] { return .regular(file) }
        switch path {
        case "/dev/null": return .null
        case "/dev/console": return .console
        case "/dev/tty": return .currentTerminal
        default: break
        }
        guard path.hasPrefix("/dev/tty"), let number = Int32(path.dropFirst(8)), "/dev/tty\(number)" == path else {
            return nil
        }
        return Self.terminals.contains(number) ? .terminal(number) : nil
    }

    mutating func create(_ path: String, owner: Int32, mode: Int32) {
        files[path] = RegularFile(owner: owner, mode: mode)
    }

    func size(_ path: String) -> Int64 { files[path]?.size ?? 0 }

    mutating func setSize(_ path: String, _ size: Int64) { files[path]?.size = size }

    /// A path and whether it has to be a directory because it ends in a slash.
    struct Resolved: Sendable, Equatable {
        var path: String
        var mustBeDirectory: Bool
    }

    /// `link_path_walk()`: follows a path from a working directory. Every component but the last must be a directory.
    func resolve(_ path: String, from cwd: String) throws(Errno) -> Resolved {
        if path.utf8.isEmpty { throw Errno(.ENOENT, .resource(.emptyPath)) }
        if path.utf8.count >= Self.longestPath { throw Errno(.ENAMETOOLONG, .resource(.pathTooLong)) }
        let slash = UInt8(ascii: "/")
        let start = path.utf8.first == slash ? "" : cwd
        var names = start.utf8.split(separator: slash).map { String(Substring($0)) }
        let components = path.utf8.split(separator: slash).map { String(Substring($0)) }
        var mustBeDirectory = path.utf8.last == slash
        for (index, name) in components.enumerated() {
            let current = "/" + names.joined(separator: "/")
            switch node(current) {
            case .directory: break
            case nil: throw Errno(.ENOENT, .resource(.noSuchPath(current)))
            default: throw Errno(.ENOTDIR, .resource(.notADirectory(current)))
            }
            if name.utf8.count > Self.longestName { throw Errno(.ENAMETOOLONG, .resource(.pathTooLong)) }
            let isLast = index == components.count - 1
            if name == "." || name == ".." {
                if name == ".." { _ = names.popLast() }
                if isLast { mustBeDirectory = true }
            } else {
                names.append(name)
            }
        }
        return Resolved(path: "/" + names.joined(separator: "/"), mustBeDirectory: mustBeDirectory)
    }
}

extension Kernel {
    /// `getname()` and path walk for a task.
    func resolve(_ task: Handle, _ path: String) throws(Errno) -> FileSystem.Resolved {
        try resources.fileSystem.resolve(path, from: strings[fsTable[tasks[task].fs].cwd].text)
    }

    /// `generic_permission()`: every task is in group 0, as all files are. `wanted`: 4 read, 2 write, 1 execute.
    func mayAccess(_ task: Handle, owner: Int32, mode: Int32, wanted: Int32) -> Bool {
        let cred = creds[tasks[task].cred]
        if cred.effective { return true }
        let granted = cred.euid == owner ? mode >> 6 : mode >> 3
        return wanted & ~granted & 7 == 0
    }

    /// `chdir(2)`.
    mutating func chdir(_ task: Handle, _ path: String) throws(Errno) -> Int64 {
        let resolved = try resolve(task, path)
        switch resources.fileSystem.node(resolved.path) {
        case .directory: break
        case nil: throw Errno(.ENOENT, .resource(.noSuchPath(resolved.path)))
        default: throw Errno(.ENOTDIR, .resource(.notADirectory(resolved.path)))
        }
        let fs = tasks[task].fs
        let old = fsTable[fs].cwd
        fsTable[fs].cwd = strings.allocate(SharedString(text: resolved.path))
        putString(old)
        return 0
    }

    /// `umask(2)`: the previous mask.
    mutating func umask(_ task: Handle, _ mask: Int32) -> Int64 {
        let fs = tasks[task].fs
        let old = fsTable[fs].umask
        fsTable[fs].umask = mask & 0o777
        return Int64(old)
    }

    /// `copy_fs_struct()`.
    mutating func copyFS(_ fs: Handle) -> Handle {
        var copy = fsTable[fs]
        copy.count = 1
        strings[copy.cwd].count += 1
        return fsTable.allocate(copy)
    }

    /// Drops one reference (`exit_fs`); the last user frees the structure.
    mutating func putFS(_ fs: Handle) -> (before: Int32, after: Int32) {
        let before = fsTable[fs].count
        fsTable[fs].count -= 1
        if before == 1 {
            putString(fsTable[fs].cwd)
            fsTable.release(fs, FSStruct())
        }
        return (before, before - 1)
    }
}
