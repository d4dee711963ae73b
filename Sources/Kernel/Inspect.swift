// Looking into the kernel: views that hold nothing of it.

extension Kernel {
    /// The state letter that /proc shows: the exit state first, then what it sleeps for.
    @inline(__always)
    func shownState(_ task: Handle) -> TaskState {
        switch tasks[task].exitState {
        case .zombie, .trace: return .zombie
        case .dead: return .dead
        case .none: break
        }
        switch tasks[task].state {
        case .running: return .running
        case .interruptible: return .sleeping
        case .killable, .uninterruptible: return .uninterruptible
        case .stopped: return .stopped
        case .traced: return rules.showsTracing ? .traced : .stopped
        case .dead: return .dead
        }
    }

    /// Why a task cannot make a call now.
    func whyItCannotRun(_ task: Handle) -> Rule {
        let number = tid(task)
        if tasks[task].exitState != .none { return .isDead(number) }
        switch tasks[task].state {
        case .stopped: return .isStopped(number)
        case .traced: return .isTraced(number, tid(tasks[task].parent))
        default: break
        }
        let frame = tasks[task].frame
        guard frame != none, let call = frames[frame].call else { return .isDead(number) }
        return .isBlocked(number, call.name, frames[frame].callID)
    }

    /// One task by its number in the first namespace, or nil when no task has it.
    package func task(_ tid: Int32) -> TaskView? {
        let task = visibleTask(tid)
        return task == none ? nil : view(task)
    }

    /// Up to `limit` tasks with a tid above `after`, ascending.
    package func tasks(after: Int32 = 0, limit: Int = .max) -> [TaskView] {
        guard limit > 0 else { return [] }
        var result: [TaskView] = []
        // The threads of a process share one list of its threads: a list for each would be memory without bounds.
        var groups: [Handle: [Int32]] = [:]
        walkTasks(after: after) { task in
            let view = view(task, threadGroup: groups[tasks[task].signal])
            if view.threads > 1 { groups[tasks[task].signal] = view.threadGroup }
            result.append(view)
            return result.count < limit
        }
        return result
    }

    /// The task of this number in the first namespace, `none` when no task has it.
    func visibleTask(_ tid: Int32) -> Handle {
        let pid = namespaces[0].map.lookup(tid)
        return pid != none && isVisible(pids[pid].task) ? pids[pid].task : none
    }

    /// Calls `body` with every task above `after`, ascending by tid, until it says false.
    func walkTasks(after: Int32 = 0, _ body: (Handle) -> Bool) {
        var number = namespaces[0].map.nextTaken(after: max(0, after))
        while let tid = number {
            let task = pids[namespaces[0].map.lookup(tid)].task
            if isVisible(task), !body(task) { return }
            number = namespaces[0].map.nextTaken(after: tid)
        }
    }

    /// Is this a task, linked into its process? In the midst of a fork there is one that is not yet.
    @inline(__always)
    func isVisible(_ task: Handle) -> Bool { task != none && tasks[task].signal != none }

    /// How many tasks there are, zombies included.
    package var taskCount: Int { tasks.count }

    /// One task, every field; the task is linked in, alive or not.
    func view(_ task: Handle, threadGroup: [Int32]? = nil) -> TaskView {
        let record = tasks[task]
        let signal = signals[record.signal]
        let cred = creds[record.cred]
        var view = TaskView()
        view.tid = tid(task)
        view.tgid = tgid(task)
        view.ppid = tgid(record.realParent)
        view.tracer = record.ptrace == 0 ? 0 : tid(record.parent)
        view.pgid = pids[signal.pgrp].number == 0 ? 0 : pids[signal.pgrp].number
        view.sid = pids[signal.session].number
        view.threads = signal.nrThreads
        view.state = shownState(task)
        view.pending = SignalSet(bits: record.pending.signal)
        view.sharedPending = SignalSet(bits: signal.sharedPending.signal)
        view.blocked = SignalSet(bits: record.blocked)
        if record.sighand != none {
            view.ignored = SignalSet(bits: sighands[record.sighand].ignored)
            view.caught = SignalSet(bits: sighands[record.sighand].caught)
        }
        view.comm = strings[record.comm].text
        view.ruid = cred.ruid
        view.euid = cred.euid
        view.suid = cred.suid
        view.nice = Int32(record.nice)
        view.nsPids = [view.tid] + pids[record.pid].inner
        view.realParent = tid(record.realParent)
        view.birthParent = record.birthParent
        view.birthTask = record.birthTask
        view.born = record.born
        view.exitSignal = record.exitSignal
        view.exitCode = record.exitState == .none ? 0 : waitStatus(task)
        view.pdeathSignal = record.pdeathSignal
        view.flags = record.flags
        view.subreaper = signal.isChildSubreaper
        view.ptraceOptions = record.ptrace >> PT.optionShift & PtraceOptions.mask
        view.seized = record.ptrace & PT.SEIZED != 0
        if record.state == .traced { view.ptraceStop = record.exitCode << 8 | 0x7f }
        view.threadGroup = threadGroup ?? threads(of: task).map { tid($0) }
        fillFamily(&view, task)
        fillFigures(&view, task)
        fillResources(&view, task)
        return view
    }

    private func fillFamily(_ view: inout TaskView, _ task: Handle) {
        var child = tasks[task].children.first
        while child != none {
            view.children.append(tid(child))
            child = tasks[child].sibling.next
        }
        var tracee = tasks[task].ptraced.first
        while tracee != none {
            view.ptraced.append(tid(tracee))
            tracee = tasks[tracee].ptraceEntry.next
        }
        view.call = tasks[task].call
        if view.call != 0 {
            view.callName = CallName.allCases[Int(tasks[task].callName)]
            view.callState = tasks[task].callState
        }
        let frame = tasks[task].frame
        if frame != none { view.waitingFor = describe(task, frames[frame]) }
    }

    private func fillFigures(_ view: inout TaskView, _ task: Handle) {
        let signal = tasks[task].signal
        let children = childUsage(signal)
        view.utime = tasks[task].utime
        view.stime = tasks[task].stime
        view.cutime = children.utime
        view.cstime = children.stime
        view.nvcsw = Int64(tasks[task].nvcsw)
        view.nivcsw = Int64(tasks[task].nivcsw)
        view.startTime = tasks[task].startTime
        view.live = signals[signal].live
        view.usage = tasks[task].usage
        let user = creds[tasks[task].cred].user
        view.signalQueued = userTable[user].sigpending
        view.signalLimit = limits[signals[signal].rlimits].cur[Int(Resource.RLIMIT_SIGPENDING)]
        view.noNewPrivs = tasks[task].noNewPrivs
        view.alarm = alarmRemaining(signal)
    }

    private func fillResources(_ view: inout TaskView, _ task: Handle) {
        let record = tasks[task]
        func id(_ handle: Handle) -> Int32 { handle + 1 }
        view.mm = id(record.mm)
        view.files = id(record.files)
        view.fs = id(record.fs)
        view.sighand = id(record.sighand)
        view.signal = id(record.signal)
        view.nsproxy = id(record.nsproxy)
        view.sysvsem = id(record.sysvsem)
        if record.mm != none {
            view.dumpable = mms[record.mm].dumpable
            view.exe = programs[mms[record.mm].program].path
            view.argv = programs[mms[record.mm].program].argv
        }
        if record.files != none { view.fds = descriptorViews(record.files) }
        if record.fs != none {
            view.cwd = strings[fsTable[record.fs].cwd].text
            view.umask = fsTable[record.fs].umask
        }
        let tty = signals[record.signal].tty
        if tty != none {
            let terminal = resources.terminals[tty]
            view.tty = terminal.number
            view.ttyForeground = terminal.foreground == none ? -1 : pids[terminal.foreground].number
        }
    }

    /// What a task that is not in user mode waits for, in one sentence.
    private func describe(_ task: Handle, _ frame: Frame) -> String {
        switch frame.stage {
        case .toUser, .trapping, .exiting, .exitNotify: return ""
        case .syscallEntry, .syscallExit, .forkEvent, .vforkDone, .execEvent, .exitEvent, .signalStop, .jobctlTrap,
            .singleStep:
            return "It stands in a ptrace-stop until its tracer, task \(tid(tasks[task].parent)), resumes it."
        case .groupStop: return "It is stopped until a SIGCONT."
        case .vforkWait(let child, _):
            return "It waits until its vfork child \(tid(child)) executes a program or exits."
        case .deThread: return "It executes a new program and waits until the other threads of its process are dead."
        case .zapNamespace: return "It was the init of its PID namespace and waits until nobody else is left in it."
        case .sleep(let sleep):
            switch sleep {
            case .wait(let request): return describe(request)
            case .pause, .sigsuspend: return "It waits for a signal."
            case .sigtimedwait(let set, _):
                return "It waits for one of \(SignalSet(bits: set).names.joined(separator: ", "))."
            case .nanosleep: return "It sleeps until its time is up."
            case .semaphore: return "It waits in the queue of a System V semaphore."
            case .pipeRead: return "It waits for somebody to write into the pipe."
            case .pipeWrite: return "It waits for room in the pipe."
            case .exec: return "It waits until an execve in the process that it wants to trace is over."
            case .signalfdRead: return "It waits for a signal of its signalfd."
            }
        }
    }

    private func describe(_ request: WaitRequest) -> String {
        switch request.selection {
        case .any: "It waits for any child."
        case .process: "It waits for child \(request.pid == none ? 0 : pids[request.pid].number)."
        case .group: "It waits for a child of process group \(request.pid == none ? 0 : pids[request.pid].number)."
        }
    }

    /// The users that own processes or queued signals, by uid.
    package func users() -> [UserView] {
        var result = [UserView(uid: 0, processes: userTable[0].processes, sigpending: userTable[0].sigpending)]
        for (uid, handle) in usersByID.sorted(by: { $0.key < $1.key }) {
            let user = userTable[handle]
            result.append(UserView(uid: uid, processes: user.processes, sigpending: user.sigpending))
        }
        return result
    }

    /// The kernel's figures at a glance.
    package func overview() -> KernelView {
        var view = KernelView()
        view.seq = seq
        view.time = time
        view.tasks = tasks.count
        view.zombies = zombies
        view.panic = panicMessage
        view.lastPid = namespaces[0].cursor - 1
        view.calls = callCount
        view.firstEvent = firstEvent
        return view
    }

    /// Every shared object with its count and its holders, by type and id.
    package func objects() -> [ObjectView] { (0..<Kernel.objectKinds).flatMap { objects(kind: $0) } }

    /// The structures that tasks hold, and besides them files and semaphore sets.
    private static let heldStructures = [
        "mm_struct", "files_struct", "fs_struct", "sighand_struct", "signal_struct", "nsproxy", "pid_namespace",
        "sem_undo_list",
    ]
    /// How many kinds of objects there are.
    package static let objectKinds = heldStructures.count + 1

    /// The objects of one kind, of which a large kernel has very many.
    package func objects(kind: Int) -> [ObjectView] {
        guard Kernel.heldStructures.indices.contains(kind) else { return resourceObjects() }
        let type = Kernel.heldStructures[kind]
        var holders: [Handle: [Int32]] = [:]
        for task in liveTasks() {
            let handle = held(type, by: task)
            if handle != none { holders[handle, default: []].append(tid(task)) }
        }
        return holders.sorted { $0.key < $1.key }.map { handle, tids in
            let (count, note) = countAndNote(type, handle)
            return ObjectView(type: type, id: handle + 1, count: count, holders: tids, note: note)
        }
    }

    private func held(_ type: String, by task: Handle) -> Handle {
        switch type {
        case "mm_struct": tasks[task].mm
        case "files_struct": tasks[task].files
        case "fs_struct": tasks[task].fs
        case "sighand_struct": tasks[task].sighand
        case "signal_struct": tasks[task].signal
        case "nsproxy": tasks[task].nsproxy
        case "sem_undo_list": tasks[task].sysvsem
        default: tasks[task].nsproxy == none ? none : namespace(of: task)
        }
    }

    private func countAndNote(_ type: String, _ handle: Handle) -> (Int32, String) {
        switch type {
        case "mm_struct": (mms[handle].count, programs[mms[handle].program].path)
        case "files_struct":
            (filesTable[handle].count, "\(filesTable[handle].table.count { $0.file != none }) open descriptors")
        case "fs_struct": (fsTable[handle].count, strings[fsTable[handle].cwd].text)
        case "sighand_struct":
            (sighands[handle].count, SignalSet(bits: sighands[handle].caught).names.joined(separator: " "))
        case "signal_struct": (signals[handle].count, "live threads: \(signals[handle].live)")
        case "nsproxy": (nsproxies[handle].count, "")
        case "pid_namespace": (namespaces[handle].count, "level \(namespaces[handle].level)")
        default: (undoCount(handle), "")
        }
    }

    /// The tasks of the kernel by tid, zombies included.
    func liveTasks() -> [Handle] {
        var result: [Handle] = []
        result.reserveCapacity(tasks.count)
        walkTasks { task in
            result.append(task)
            return true
        }
        return result
    }
}
