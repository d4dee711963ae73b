// The counted objects that tasks share: clone flags share them, do_exit drops them, the last user frees them.

/// An address space, `struct mm_struct`.
package struct MMStruct: Sendable {
    /// Tasks that use it (`mm_users`).
    var count: Int32 = 1
    /// SUID_DUMP_DISABLE 0, SUID_DUMP_USER 1.
    var dumpable: Int32 = 1
    /// The program and its arguments: an entry of `Kernel.programs`.
    var program: Handle = none
    /// Tasks that were cloned to share it and had a stack mapped into it (`MemoryModel`).
    var stacks: Int32 = 0
    /// The 16 words of modelled memory; empty while all are 0.
    var words: [Int64] = []
}

/// What execve was given; shared by every mm that was forked from it.
struct Program: Sendable, Equatable {
    var count: Int32 = 1
    var path: String
    var argv: [String]
}

/// A table of open descriptors, `struct files_struct`.
package struct FilesStruct: Sendable {
    var count: Int32 = 1
    /// Index = descriptor number.
    var table: [Descriptor] = []

    /// One slot: a reference to an open file description.
    struct Descriptor: Sendable, Equatable {
        /// An entry of `Kernel.openFiles`; `none` when the slot is free.
        var file: Handle = none
        var closeOnExec = false
    }
}

/// Filesystem data, `struct fs_struct`.
package struct FSStruct: Sendable {
    var count: Int32 = 1
    /// The working directory: an entry of `Kernel.strings`.
    var cwd: Handle = none
    var umask: Int32 = 0o22
}

/// A process's namespaces, `struct nsproxy`.
package struct NSProxy: Sendable {
    var count: Int32 = 1
    /// Where its children's PIDs are given out.
    var pidForChildren: Handle = 0
    /// Other namespaces are identities only: a number each.
    var mnt: Int32 = 1
    var uts: Int32 = 1
    var ipc: Int32 = 1
    var net: Int32 = 1
    var cgroup: Int32 = 1
    var time: Int32 = 1
}

/// Credentials, `struct cred`.
package struct Cred: Sendable, Equatable {
    var count: Int32 = 1
    var ruid: Int32 = 0
    var euid: Int32 = 0
    var suid: Int32 = 0
    /// The capabilities that root starts with, CAP_SYS_RESOURCE excepted: all or nothing.
    var permitted = true
    var effective = true
    /// The user that is charged, by real uid: an entry of `Kernel.userTable`.
    var user: Handle = none
}

/// What one user is charged with, `struct user_struct`.
package struct UserStruct: Sendable {
    /// Credentials that name it.
    var count: Int32 = 0
    var uid: Int32 = 0
    var processes: Int32 = 0
    var sigpending: Int32 = 0
}

/// RLIMIT_ values of a process; shared until one is changed.
struct Limits: Sendable, Equatable {
    var count: Int32 = 1
    var cur: [UInt64]
    var max: [UInt64]
}

/// Totals of dead threads and of reaped children (`signal_struct.utime`, `cutime`…).
struct Totals: Sendable, Equatable {
    var dead = ResourceUsage()
    var children = ResourceUsage()
}

/// A terminal that can control a session.
struct Terminal: Sendable, Equatable {
    var number: Int32
    /// The session that it controls and its foreground group: `struct pid`s, `none` while it controls none.
    var session: Handle = none
    var foreground: Handle = none
}

/// A string that many hold: program names, directories.
struct SharedString: Sendable, Equatable {
    var count: Int32 = 1
    var text: String
}
