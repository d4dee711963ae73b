// The kernel as one value: its tables, its boot, and its one door, `perform`.

/// The simulated kernel: a value.
///
/// A copy is a snapshot, and the same commands give the same bytes. Nothing in it knows of threads, clocks or clients: a
/// blocked call is a `Frame`, data like everything else.
package struct Kernel: Sendable {
    package let configuration: Configuration
    /// What the profile decides.
    let rules: ProfileRules

    private var identity = Identity()

    // The tables. A handle into one of them is an index.
    var tasks = Slab<Task>()
    var signals = Slab<SignalStruct>()
    var sighands = Slab<SighandStruct>()
    var sigqueues = Slab<SignalQueueEntry>()
    var pids = Slab<PidStruct>()
    var namespaces = Slab<PidNamespace>()
    var mms = Slab<MMStruct>()
    var filesTable = Slab<FilesStruct>()
    var fsTable = Slab<FSStruct>()
    var nsproxies = Slab<NSProxy>()
    var creds = Slab<Cred>()
    var userTable = Slab<UserStruct>()
    var limits = Slab<Limits>()
    var totals = Slab<Totals>()
    var programs = Slab<Program>()
    var strings = Slab<SharedString>()
    var frames = Slab<Frame>()
    var resources = Resources()

    // The lists of all processes and of the tasks that are able to run.
    var processes = ListHead()
    var runQueue = ListHead()
    /// The task on the CPU, `none` while idle.
    var current: Handle = none
    var zombies = 0

    /// Users by uid, root excepted.
    var usersByID: [Int32: Handle] = [:]
    /// Tasks that wait for an exec to be over.
    var execWaiters: [Handle] = []

    // Work that remains until the kernel is quiet.
    var work: ContiguousArray<Work> = []
    var workHead = 0
    /// The number of the signal that is being sent to many at once, or was last.
    var volley: UInt32 = 0
    var sendingToMany = false
    /// Zombies that reap themselves, released at the end of exit_notify.
    var dead: ContiguousArray<Handle> = []
    /// Zombies that init adopted and will wait for, in `auto` mode.
    var adopted: ContiguousArray<Handle> = []
    /// The number of the task that release_task is freeing.
    var lastTid: Int32 = 0

    // Calls
    /// The id of the call being made, for the frame of a task that blocks in it; 0 for none.
    var enteringID: UInt64 = 0
    /// The arguments of a call that is gone on with, when it is not the one that `perform` was asked for.
    var resumed: Syscall = .getpid
    /// The id of the call that `perform` was asked for; others that finish are completions.
    var performing: UInt64 = 0
    var callCount: UInt64 = 0
    var finished = FinishedCalls()
    var completions: [UInt64] = []
    /// Who is inside which call.
    var blockedCalls: [UInt64: Handle] = [:]

    // Time, events, the end
    package private(set) var time: Int64 = 0
    var log: EventLog
    /// The names that tasks were given.
    var renames = RenameLog()
    package var panicMessage: String?
    var nextNamespaceID: Int32 = 1
    var figures = SystemFigures()
    /// What a replay of the past takes down on its way.
    var lookout = Lookout()

    /// `INIT_USER`, root, the first user that boot makes; nobody frees it.
    static let rootUser: Handle = 0
    /// PID 1's signal_struct, the first that boot makes.
    static let initSignal: Handle = 0

    /// Boots: PID 1 exists, in session 1 and process group 1, running as root.
    package init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
        rules = ProfileRules(configuration)
        log = EventLog(capacity: configuration.eventCapacity)
        renames.capacity = max(1, configuration.eventCapacity / 3)
        finished.capacity = configuration.callCapacity
        boot()
    }

    /// The number of the last event; every change of state has one.
    package var seq: UInt64 { log.seq }

    /// Task `tid` (a number of the kernel's first PID namespace) makes a call; all that follows from it happens until
    /// the kernel is quiet.
    ///
    /// A call that blocks comes back in state `.blocked` and finishes during a later command; `takeCompletions` tells.
    package mutating func perform(_ call: Syscall, by tid: Int32) -> Outcome {
        if let panicMessage { return .panicked(panicMessage) }
        let pid = namespaces[0].map.lookup(tid)
        guard pid != none, pids[pid].task != none else { return .noSuchTask }
        let task = pids[pid].task
        guard tasks[task].frame == none, tasks[task].exitState == .none else {
            return refuse(task)
        }
        own()
        callCount += 1
        let id = callCount
        performing = id
        tasks[task].call = id
        tasks[task].callName = UInt8(truncatingIfNeeded: call.name.index)
        tasks[task].callState = .blocked
        switchTo(task)
        finished.begin(id)
        record(.sys_enter, task, Int32(truncatingIfNeeded: id), call.name.index)
        enterSyscall(task, call, id)
        settle()
        performing = 0
        if finished.last == id { return .made(finished.lastCall) }
        return .made(self.call(id) ?? Call(id: id, task: tid, name: call.name, state: .killed))
    }

    /// The task is not in user mode. Mutating and apart, so that `perform` need not prepare a copy of the kernel for it.
    @inline(never)
    private mutating func refuse(_ task: Handle) -> Outcome { .cannotRun(shownState(task), whyItCannotRun(task)) }

    /// The ids of the blocked calls that finished since this was last asked, in the order in which they did.
    package mutating func takeCompletions() -> [UInt64] {
        if completions.isEmpty { return [] }
        defer { completions = [] }
        finished.tellLate()
        return completions
    }

    /// Advances the virtual clock; every timer that is due fires in order, and all that follows happens until quiet.
    package mutating func advanceClock(by nanoseconds: Int64) {
        guard panicMessage == nil, nanoseconds > 0 else { return }
        own()
        let (sum, overflow) = time.addingReportingOverflow(nanoseconds)
        let end = overflow ? Int64.max : sum
        record(.clock_advance, none, Int32(clamping: nanoseconds / 1_000_000))
        while panicMessage == nil, let due = nextTimerAt(), due <= end {
            chargeRunningTasks(max(0, due - time))
            time = max(time, due)
            fireTimers()
            settle()
        }
        chargeRunningTasks(max(0, end - time))
        time = end
        settle()
    }

    /// What remains to be done before the kernel is quiet, first come first served.
    ///
    /// Linux runs woken tasks on other CPUs while the one that woke them goes on. A parent that was woken to stop or die
    /// has taken its signal there by the time that it is told of a child's stop or death, so the news queues up behind it.
    enum Work: Sendable {
        /// A task goes on.
        case resume(Handle)
        /// A parent or tracer is told of a stop.
        case stopNotice(StopNotice)
    }

    /// Is anybody else waiting for a CPU?
    @inline(__always)
    var othersAreWaiting: Bool { workHead < work.count }

    /// Sees to it that a change of this kernel is not seen in copies of it: every door has it done before anything else.
    @inline(__always)
    private mutating func own() {
        if !isKnownUniquelyReferenced(&identity) { ownTables() }
    }

    mutating func ownTables() {
        identity = Identity()
        tasks.own()
        signals.own()
        sighands.own()
        sigqueues.own()
        pids.own()
        namespaces.own()
        mms.own()
        filesTable.own()
        fsTable.own()
        nsproxies.own()
        creds.own()
        userTable.own()
        limits.own()
        totals.own()
        programs.own()
        strings.own()
        frames.own()
        log.own()
        renames.own()
        finished.own()
        resources.own()
    }

    /// Tells whether a kernel has been copied since its tables were last made its own.
    private final class Identity: Sendable {}

    /// Does what remains to be done until every task is in user mode, asleep, stopped or dead.
    mutating func settle() {
        repeat {
            while workHead < work.count, panicMessage == nil {
                let next = work[workHead]
                workHead += 1
                switch next {
                case .resume(let task) where tasks[task].skipsTurn:
                    tasks[task].skipsTurn = false
                case .resume(let task):
                    tasks[task].queued = false
                    resume(task)
                case .stopNotice(let notice):
                    deliver(notice)
                }
            }
            if workHead > 0 {
                work.removeAll(keepingCapacity: true)
                workHead = 0
            }
            reapRoutinely()
        } while workHead < work.count && panicMessage == nil
    }

    /// Puts a task on the work queue: it was woken or has a signal to look at.
    @inline(__always)
    mutating func kick(_ task: Handle) {
        guard !tasks[task].queued else { return }
        tasks[task].queued = true
        tasks[task].volley = sendingToMany ? volley : 0
        work.append(.resume(task))
    }

    /// Records an event.
    @inline(__always)
    mutating func record(
        _ type: EventType,
        _ task: Handle,
        _ a: Int32 = 0,
        _ b: Int32 = 0,
        _ c: Int32 = 0,
        _ d: Int32 = 0,
        _ e: Int32 = 0,
        _ f: Int32 = 0
    ) {
        log.append(time: time, type: type, task: tid(task), (a, b, c, d, e, f))
        if log.seq >= lookout.from { lookOut(type, task) }
    }

    /// Records an event of the task that is being freed, which has no number any more.
    mutating func recordReleased(_ type: EventType, _ a: Int32, _ b: Int32 = 0, _ c: Int32 = 0) {
        log.append(time: time, type: type, task: lastTid, (a, b, c, 0, 0, 0))
        if log.seq >= lookout.from { lookOut(type, none) }
    }

    /// `panic()`: the machine stops; every later call is refused with the message.
    mutating func panic(exitCode: Int32) {
        let digits = String(UInt32(bitPattern: exitCode), radix: 16)
        let code = String(repeating: "0", count: 8 - digits.count) + digits
        let detail = rules.panicTellsCode ? " exitcode=0x\(code)" : ""
        panicMessage = "Kernel panic - not syncing: Attempted to kill init!" + detail
        record(.panic, none, exitCode)
    }

    private mutating func boot() {
        _ = namespaces.allocate(PidNamespace())
        let root = userTable.allocate(UserStruct(count: 1, uid: 0, processes: 1))
        let cred = creds.allocate(Cred(user: root))
        let infinity = UInt64.max
        var cur = [UInt64](repeating: infinity, count: Int(Resource.count))
        var max = cur
        cur[Int(Resource.RLIMIT_CORE)] = configuration.coreLimit
        cur[Int(Resource.RLIMIT_NOFILE)] = 1024
        max[Int(Resource.RLIMIT_NOFILE)] = 1_048_576
        cur[Int(Resource.RLIMIT_SIGPENDING)] = configuration.signalsPending
        max[Int(Resource.RLIMIT_SIGPENDING)] = configuration.signalsPending
        cur[Int(Resource.RLIMIT_NICE)] = 0
        max[Int(Resource.RLIMIT_NICE)] = 0
        let rlimits = limits.allocate(Limits(cur: cur, max: max))
        let program = programs.allocate(Program(path: "/sbin/init", argv: ["init"]))
        let mm = mms.allocate(MMStruct(program: program))
        let files = filesTable.allocate(FilesStruct(table: openConsole()))
        let fs = fsTable.allocate(FSStruct(cwd: strings.allocate(SharedString(text: "/"))))
        let proxy = nsproxies.allocate(NSProxy())
        let sighand = sighands.allocate(SighandStruct())
        var signal = SignalStruct()
        signal.rlimits = rlimits
        signal.flags = SignalFlags.UNKILLABLE
        signal.isLeader = true
        let signalHandle = signals.allocate(signal)
        var task = Task()
        task.signal = signalHandle
        task.sighand = sighand
        task.mm = mm
        task.files = files
        task.fs = fs
        task.nsproxy = proxy
        task.cred = cred
        task.comm = strings.allocate(SharedString(text: "init"))
        task.exitSignal = Signal.SIGCHLD
        // A PID 1 that is driven by hand stands for one that a container runtime started (unshare --kill-child).
        if configuration.initMode == .manual { task.pdeathSignal = Signal.SIGKILL }
        let handle = tasks.allocate(task)
        guard let pid = try? allocPid(in: 0, choosing: [], by: handle) else { return }
        tasks[handle].pid = pid
        pids[pid].task = handle
        pids[pid].leader = handle
        signals[signalHandle].leader = handle
        signals[signalHandle].tgid = pid
        signals[signalHandle].currTarget = handle
        namespaces[0].childReaper = handle
        appendThread(handle)
        appendProcess(signalHandle)
        attachPgrp(signalHandle, pid)
        attachSession(signalHandle, pid)
        tasks[handle].born = seq + 1
        record(.boot, none, configuration.pidMax)
        enqueueRunnable(handle)
    }
}
