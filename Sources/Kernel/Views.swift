// What a client sees of a kernel: plain values that hold nothing of the kernel's own and can be rendered anywhere.

/// One task, every field that a client can see.
package struct TaskView: Sendable, Equatable {
    package var tid: Int32 = 0
    package var tgid: Int32 = 0
    /// Thread-group id of the real parent, 0 if none.
    package var ppid: Int32 = 0
    /// The tracer's tid, 0 if none.
    package var tracer: Int32 = 0
    package var pgid: Int32 = 0
    package var sid: Int32 = 0
    /// Tasks in the thread group, as `Threads:` of /proc/PID/status counts them.
    package var threads: Int32 = 0
    package var state: TaskState = .running
    package var pending = SignalSet()
    package var sharedPending = SignalSet()
    package var blocked = SignalSet()
    package var ignored = SignalSet()
    package var caught = SignalSet()

    package var comm = ""
    package var ruid: Int32 = 0
    package var euid: Int32 = 0
    package var suid: Int32 = 0
    package var nice: Int32 = 0
    /// The tids by namespace level, from the kernel's first namespace inwards (`NSpid:`).
    package var nsPids: [Int32] = []
    /// The real parent task's tid (a thread, where `ppid` is its group), 0 if none.
    package var realParent: Int32 = 0
    /// The parent at birth: thread-group id.
    package var birthParent: Int32 = 0
    /// The parent at birth: the event that made it (`born`), 0 for PID 1.
    package var birthTask: UInt64 = 0
    /// The event that made this task: with the kernel it names the task for ever, whatever becomes of the number.
    package var born: UInt64 = 0
    /// The last event of a task that has been freed; 0 while it is there.
    package var lastSeq: UInt64 = 0
    /// The signal sent to the parent at death: 0 none, -1 a thread that is not a leader.
    package var exitSignal: Int32 = 0
    /// The wait status word, once it is dying.
    package var exitCode: Int32 = 0
    package var pdeathSignal: Int32 = 0
    package var flags: UInt32 = 0
    package var subreaper = false
    package var ptraceOptions: UInt32 = 0
    package var seized = false
    /// The wait status of the stop that it stands in for its tracer; 0 when in none.
    package var ptraceStop: Int32 = 0
    package var utime: Int64 = 0
    package var stime: Int64 = 0
    package var cutime: Int64 = 0
    package var cstime: Int64 = 0
    package var nvcsw: Int64 = 0
    package var nivcsw: Int64 = 0
    /// Virtual nanoseconds since boot.
    package var startTime: Int64 = 0

    /// Real children, oldest first, whoever traces them (`task->children`).
    package var children: [Int32] = []
    /// The tasks that it traces (`task->ptraced`).
    package var ptraced: [Int32] = []
    /// The tids of its thread group, leader first.
    package var threadGroup: [Int32] = []
    /// Ids of the shared objects that it holds, 0 for those it has given up: a zombie holds only sighand and signal.
    package var mm: Int32 = 0
    package var files: Int32 = 0
    package var fs: Int32 = 0
    package var sighand: Int32 = 0
    package var signal: Int32 = 0
    package var nsproxy: Int32 = 0
    package var sysvsem: Int32 = 0
    /// Running threads of the group (`signal->live`).
    package var live: Int32 = 0
    /// The number of references to the task_struct.
    package var usage: Int32 = 0
    package var fds: [FileDescriptorView] = []
    package var cwd = ""
    package var umask: Int32 = 0
    /// What it waits for, in one plain sentence; empty when it is not blocked.
    package var waitingFor = ""
    /// The id of its current or last call, 0 if it never made one; which call it is, and how it stands.
    package var call: UInt64 = 0
    package var callName: CallName?
    package var callState: Call.State = .blocked
    package var exe = ""
    package var argv: [String] = []
    package var signalQueued: Int32 = 0
    package var signalLimit: UInt64 = 0
    package var noNewPrivs = false
    package var dumpable: Int32 = 1
    /// The controlling terminal, 0 if none, and its foreground group.
    package var tty: Int32 = 0
    package var ttyForeground: Int32 = -1
    /// Virtual nanoseconds until the alarm, 0 if none is set.
    package var alarm: Int64 = 0

    package init() {}
}

/// One open descriptor.
package struct FileDescriptorView: Sendable, Equatable {
    package var fd: Int32
    /// What it refers to: a path, `pipe:[n]`, `pidfd:7`, `signalfd`.
    package var target: String
    package var closeOnExec: Bool
    /// References to the open file description.
    package var count: Int32
    /// `f_flags` and `f_pos` of the open file description.
    package var flags: Int32
    package var offset: Int64

    package init(
        fd: Int32,
        target: String,
        closeOnExec: Bool,
        count: Int32,
        flags: Int32 = 0,
        offset: Int64 = 0
    ) {
        self.fd = fd
        self.target = target
        self.closeOnExec = closeOnExec
        self.count = count
        self.flags = flags
        self.offset = offset
    }
}

/// A shared, counted object: an mm_struct, files_struct, fs_struct, sighand_struct, signal_struct, namespace, open file,
/// semaphore set or undo list.
package struct ObjectView: Sendable, Equatable {
    /// The C structure's name: `mm_struct`, `files_struct`…
    package var type: String
    package var id: Int32
    package var count: Int32
    /// The tids of the tasks that hold it, ascending.
    package var holders: [Int32]
    /// One sentence on what it is: a path, a set's values.
    package var note: String

    package init(type: String, id: Int32, count: Int32, holders: [Int32], note: String = "") {
        self.type = type
        self.id = id
        self.count = count
        self.holders = holders
        self.note = note
    }
}

/// A `user_struct`.
package struct UserView: Sendable, Equatable {
    package var uid: Int32
    /// Tasks charged to it, zombies included (`RLIMIT_NPROC` counts these).
    package var processes: Int32
    /// Signals queued (`RLIMIT_SIGPENDING` counts these).
    package var sigpending: Int32

    package init(uid: Int32, processes: Int32, sigpending: Int32) {
        self.uid = uid
        self.processes = processes
        self.sigpending = sigpending
    }
}

/// A kernel's figures at a glance.
package struct KernelView: Sendable, Equatable {
    package var seq: UInt64 = 0
    package var time: Int64 = 0
    package var tasks: Int = 0
    package var zombies: Int = 0
    package var panic: String?
    /// The last PID given out.
    package var lastPid: Int32 = 0
    package var calls: UInt64 = 0
    package var firstEvent: UInt64 = 1

    package init() {}
}
