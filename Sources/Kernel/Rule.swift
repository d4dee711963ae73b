/// The rule of Linux that refused a call, with what a sentence about it needs.
package enum Rule: Equatable, Sendable {
    /// No more to say than the errno does.
    case plain
    // What a number means
    case noSuchTask(Int32)
    case noSuchGroup(Int32)
    case noSuchGroupInSession(Int32)
    case nobodyToSignal
    case notInGroup(Int32, Int32)
    case notPositive(StaticString, Int32)
    case badArgument(StaticString)
    case notInThisKernel
    case gone
    // Creation
    case cloneFlags(StaticString)
    case cloneStructure(StaticString)
    case setTidTooDeep
    case setTidOutOfRange(Int32)
    case numberTaken(Int32)
    case noNumberLeft
    case namespaceDead
    case namespacesTooDeep
    case pidNamespacePending
    case processLimit(Int32, UInt64)
    case threadsMax(Int32)
    case needsCapability
    // Waiting
    case waitOptions
    case waitForNothing
    case notReady
    case noChildren(Int32)
    case notYourChild(Int32, Int32)
    case noChildInGroup(Int32)
    case notWaitable(Int32)
    case otherKindOfChild
    // Signals
    case noSuchSignal(Int32)
    case unblockable(Int32)
    case mayNotSignal(Int32, Int32, Int32)
    case reservedCode(Int32)
    case signalQueueFull(UInt64)
    case timedOut
    case interrupted
    // Groups and sessions
    case notALeader(Int32)
    case otherSession
    case childHasExecuted(Int32)
    case notMyChild(Int32)
    case sessionLeader(Int32)
    case groupExists(Int32)
    // Tracing
    case notMyTracee(Int32, Int32)
    case traceeNotStopped(Int32)
    case traceeDead(Int32)
    case alreadyTraced(Int32, Int32)
    case sameProcess
    case mayNotTrace(Int32)
    case seizeAddress
    case ptraceOptions
    case notSeized
    case cannotListen
    case noSiginfo
    case sigsetSize
    case badAddress(Int64)
    case unknownRequest(Int32)
    case skippedByTracer
    case setByTracer
    // Credentials and programs
    case mayNotBecome(Int32)
    case noSuchFile(String)
    case argumentsTooLong
    // Files, semaphores, timers, limits
    case resource(ResourceRule)
    // Why a task cannot make a call
    case isDead(Int32)
    case isStopped(Int32)
    case isTraced(Int32, Int32)
    case isBlocked(Int32, CallName, UInt64)

    package static func == (a: Rule, b: Rule) -> Bool { a.sentence(for: .EPERM) == b.sentence(for: .EPERM) }

    /// The rule in one plain sentence.
    package func sentence(for name: Errno.Name) -> String {
        switch self {
        case .plain: "The kernel refused the call with \(name)."
        case .noSuchTask(let pid): "No task that the caller can see has the number \(pid)."
        case .noSuchGroup(let pgid): "There is no process group \(pgid)."
        case .noSuchGroupInSession(let pgid): "There is no process group \(pgid) in the caller's session."
        case .nobodyToSignal: "There is nobody else to signal: pid -1 means every process but init and the caller."
        case .notInGroup(let tid, let tgid): "Task \(tid) is not a thread of process \(tgid)."
        case .notPositive(let what, let value): "\(what) must be positive, and \(value) is not."
        case .badArgument(let what): "The value of \(what) means nothing to this call."
        case .notInThisKernel: "The kernel of this profile does not have the call yet."
        case .gone: "The task is gone."
        case .cloneFlags(let text): "These flags do not go together: \(text)."
        case .cloneStructure(let text): "The clone_args structure is not valid: \(text)."
        case .setTidTooDeep: "set_tid has more numbers than the task would have namespace levels."
        case .setTidOutOfRange(let pid):
            "set_tid cannot be \(pid): it is out of range, or the namespace has no init yet."
        case .numberTaken(let pid): "The number \(pid) is in use as a pid, tgid, pgid or sid."
        case .noNumberLeft: "All numbers below pid_max are in use, or reserved: after a wrap those below 300 are."
        case .namespaceDead: "The init of the PID namespace is dead: no number is given out there any more."
        case .namespacesTooDeep: "PID namespaces nest at most 32 levels."
        case .pidNamespacePending: "The caller's next child already goes into another PID namespace."
        case .processLimit(let count, let limit):
            "The user has \(count) tasks, zombies included, and RLIMIT_NPROC allows \(limit)."
        case .threadsMax(let limit): "The kernel has threads-max tasks already, which is \(limit)."
        case .needsCapability: "Only a privileged task may do this."
        case .waitOptions: "The options hold a bit that this call does not know."
        case .waitForNothing: "waitid must be told what to wait for: WEXITED, WSTOPPED or WCONTINUED."
        case .notReady: "Nothing has happened to the process yet, and the pidfd is non-blocking."
        case .noChildren(let tid): "Task \(tid) has no children and traces nobody, so there is nothing to wait for."
        case .notYourChild(let pid, let parent):
            parent == 0
                ? "There is no process \(pid), so it is no child of the caller: never made, or already reaped."
                : "Process \(pid) is a child of \(parent), and only its parent or its tracer can wait for it."
        case .noChildInGroup(let pgid): "The caller has no child in process group \(pgid)."
        case .notWaitable(let pid):
            "Child \(pid) is a zombie, and the options do not ask for exits (WEXITED), so it will never be ready."
        case .otherKindOfChild:
            "The caller's children report with another signal than SIGCHLD; only __WCLONE or __WALL waits for them."
        case .noSuchSignal(let sig): "\(sig) is not the number of a signal."
        case .unblockable(let sig): "\(Signal.name(sig)) cannot be caught or ignored."
        case .mayNotSignal(let target, let own, let other):
            "A task of user \(own) may not signal task \(target) of user \(other)."
        case .reservedCode(let code): "si_code \(code) is the kernel's own; only to itself may a task send it."
        case .signalQueueFull(let limit): "The user has as many signals queued as RLIMIT_SIGPENDING allows: \(limit)."
        case .timedOut: "None of the signals came in time."
        case .interrupted: "A signal interrupted the call."
        case .notALeader(let pid): "Task \(pid) is a thread; only a whole process can change its group."
        case .otherSession: "The child is in another session."
        case .childHasExecuted(let pid): "Child \(pid) has executed a program; until then its parent may move it."
        case .notMyChild(let pid): "Process \(pid) is neither the caller nor its child."
        case .sessionLeader(let pid): "Process \(pid) leads a session and stays in its group."
        case .groupExists(let pid):
            "There is a process group \(pid) already, so no session can be founded with that number."
        case .notMyTracee(let pid, let tracer):
            tracer == 0
                ? "Task \(pid) is not traced."
                : "Task \(pid) is traced by \(tracer), and only that very task may do this."
        case .traceeNotStopped(let pid): "Task \(pid) is not in a ptrace-stop."
        case .traceeDead(let pid): "Task \(pid) is dead."
        case .alreadyTraced(let pid, let tracer): "Task \(pid) is traced by \(tracer) already."
        case .sameProcess: "A task cannot trace itself or a thread of its own process."
        case .mayNotTrace(let pid): "The caller may not trace task \(pid): other ids, not dumpable, or Yama's scope."
        case .seizeAddress: "PTRACE_SEIZE takes no address."
        case .ptraceOptions: "The options hold a bit that has no meaning."
        case .notSeized: "The task was attached, not seized."
        case .cannotListen: "Only a seized task in a PTRACE_EVENT_STOP can listen."
        case .noSiginfo: "This stop has no siginfo: it is a group-stop."
        case .sigsetSize: "A signal set has 8 bytes."
        case .badAddress(let address): "The modelled memory has 16 words at addresses 0 to 15, and none at \(address)."
        case .unknownRequest(let request): "\(request) is not a ptrace request."
        case .skippedByTracer: "The tracer skipped the call."
        case .setByTracer: "The tracer set this result."
        case .mayNotBecome(let uid):
            "An unprivileged task may only take ids that it has already, and \(uid) is none of them."
        case .noSuchFile(let path): "There is no file “\(path)”."
        case .argumentsTooLong: "The arguments are longer than a new program may get."
        case .resource(let rule): rule.sentence
        case .isDead(let tid): "Task \(tid) is dead; it will never run again."
        case .isStopped(let tid): "Task \(tid) is stopped; SIGCONT lets it go on."
        case .isTraced(let tid, let tracer): "Task \(tid) stands in a ptrace-stop; its tracer \(tracer) can resume it."
        case .isBlocked(let tid, let name, let id): "Task \(tid) is inside \(name.rawValue), call \(id)."
        }
    }
}

extension Kernel {
    /// Why a wait found no candidate: what a student needs and no kernel tells.
    func whyNoChild(_ task: Handle, _ request: WaitRequest) -> Rule {
        if request.selection == .process, request.pid != none, pids[request.pid].task != none {
            let target = pids[request.pid].task
            let parent = tasks[target].realParent
            if parent != none, sameThreadGroup(parent, task) {
                if tasks[target].exitState == .zombie, request.options & WaitOptions.WEXITED == 0 {
                    return .notWaitable(tid(target))
                }
                return .otherKindOfChild
            }
            return .notYourChild(tid(target), tgid(parent))
        }
        if request.selection == .process { return .notYourChild(request.asked, 0) }
        if tasks[task].children.isEmpty, tasks[task].ptraced.isEmpty, threadGroupEmpty(task) {
            return .noChildren(tid(task))
        }
        if request.selection == .group {
            return .noChildInGroup(request.pid == none ? request.asked : pids[request.pid].number)
        }
        if request.options & WaitOptions.WEXITED == 0, tasks[task].children.first != none {
            return .notWaitable(tid(tasks[task].children.first))
        }
        return tasks[task].children.isEmpty ? .noChildren(tid(task)) : .otherKindOfChild
    }
}
