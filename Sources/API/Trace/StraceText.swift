import JSON
import Kernel

/// What `strace -f -o FILE` would have written of the kernel's tasks, in strace 6.1's words.
///
/// A tracer sees more than its tracee: signals that are ignored stop a traced task as well, so they are told here, too.
struct StraceText: PiecewiseText {
    struct Options: Sendable {
        /// Lines begin with the task's number. Without it lines are those of strace without `-f`.
        var follow = true
        /// Only these tasks; all when empty.
        var tasks: Set<Int32> = []
        /// The column of the `=`, strace's `-a`.
        var column = 40
    }

    /// A call that has begun and whose line is not finished.
    private struct Open {
        var id: UInt64
        var name: CallName
        var entry: String
        /// Its line is broken off: `<unfinished ...>`.
        var isBroken = false
        /// The value has been told already: the call's return itself says nothing new.
        var isTold = false
    }
    private struct Held {
        var task: Int32
        var info: SignalInfo
    }
    private struct Returned {
        var value: Int64
        var errno: Int32
        var isKilled = false
        /// The last event before everything that the command which made it return brought about.
        var quiet: UInt64 = 0
    }

    private let window: TraceWindow
    private let options: Options
    private let returns: [UInt64: Returned]
    private var lives: TaskLives
    private var next: Int?
    private var isShown = false
    private var open: [Int32: Open] = [:]
    /// Whose line is not yet ended, and how long it is.
    private var partial: Int32?
    private var column = 0
    private var held: [Held] = []
    private var stopped: Set<Int32> = []
    private var dying: Set<Int32> = []
    private var blocked: [Int32: SignalSet] = [:]
    private var deaths: [Int32: Int32] = [:]
    private var values: [[Int32]: [Int64]] = [:]
    /// The last death or stop that a parent was told of.
    private var notice: SignalInfo?
    /// Leaders that die because another thread of theirs executes a program.
    private var superseded: Set<Int32> = []
    /// Threads in an execve that get their leader's number: with theirs the leader is freed in the meantime.
    private var executing: Set<Int32> = []

    init(_ window: TraceWindow, _ options: Options) {
        self.window = window
        self.options = options
        lives = TaskLives(window)
        var returns: [UInt64: Returned] = [:]
        var quiet: UInt64 = 0
        for event in window.events {
            if event.type == .sys_enter || event.type == .clock_advance { quiet = event.seq }
            guard event.type == .sys_exit else { continue }
            let id = UInt64(UInt32(bitPattern: event.arguments.0))
            let isKilled = window.kernel.call(id)?.state == .killed
            returns[id] = Returned(
                value: Int64(event.arguments.2),
                errno: event.arguments.3,
                isKilled: isKilled,
                quiet: quiet
            )
        }
        self.returns = returns
    }

    mutating func write(to text: inout ByteBuffer) -> Bool {
        var index = next ?? 0
        if next == nil {
            for event in window.events[..<window.asked.lowerBound] { take(event, &text) }
            for task in open.keys { open[task]?.isBroken = true }
            partial = nil
            index = window.asked.lowerBound
            isShown = true
        }
        let stop = min(index + 256, window.asked.upperBound)
        while index < stop {
            take(window.events[index], &text)
            index += 1
        }
        next = index
        if index < window.asked.upperBound { return true }
        release(window.last, &text)
        breakOff(&text)
        return false
    }

    // MARK: Lines

    private func isWanted(_ task: Int32) -> Bool {
        isShown && (options.tasks.isEmpty || options.tasks.contains(task))
    }

    private mutating func breakOff(_ text: inout ByteBuffer) {
        guard let task = partial else { return }
        partial = nil
        open[task]?.isBroken = true
        if isWanted(task) { text.append(" <unfinished ...>\n" as StaticString) }
    }

    /// Begins a line, and ends the one that is not yet.
    private mutating func begin(_ task: Int32, _ text: inout ByteBuffer) {
        guard isWanted(task) else { return }
        breakOff(&text)
        column = 0
        if options.follow {
            let number = String(task)
            put(number + String(repeating: " ", count: max(0, 5 - number.utf8.count)) + " ", &text)
        }
    }

    private mutating func put(_ words: String, _ text: inout ByteBuffer) {
        text.append(words)
        column += words.utf8.count
    }

    private mutating func line(_ task: Int32, _ words: String, _ text: inout ByteBuffer) {
        guard isWanted(task) else { return }
        begin(task, &text)
        put(words + "\n", &text)
    }

    // MARK: Calls

    private mutating func enter(_ task: Int32, _ call: Open, _ text: inout ByteBuffer) {
        open[task] = call
        guard isWanted(task) else { return }
        begin(task, &text)
        put(call.entry, &text)
        partial = task
    }

    /// The end of a call's line, or of its rest.
    private mutating func leave(_ task: Int32, _ exit: String, _ result: String, _ text: inout ByteBuffer) {
        guard let call = open[task], isWanted(task) else { return }
        if partial == task {
            partial = nil
        } else {
            begin(task, &text)
            put("<... \(call.name.syscall) resumed>", &text)
        }
        put(exit + ") ", &text)
        if column < options.column { put(String(repeating: " ", count: options.column - column), &text) }
        put("= " + result + "\n", &text)
    }

    private func rendered(_ call: Open, _ returned: Returned?, returns: Bool = true) -> StraceCall {
        StraceCall(
            call.name,
            window.kernel.syscall(call.id),
            window.kernel.call(call.id),
            value: returned?.value ?? 0,
            errno: returned?.errno ?? 0,
            returns: returns
        )
    }

    private mutating func finishCall(_ task: Int32, _ text: inout ByteBuffer) {
        guard let call = open[task] else { return }
        if !call.isTold {
            let returned = returns[call.id]
            let never = call.name == .exit || call.name == .exit_group || returned?.isKilled == true
            let line = rendered(call, returned, returns: !never)
            leave(task, line.exit, line.result, &text)
            if !never, returned?.errno == 0 { note(task, call) }
        }
        open[task] = nil
        release(task, &text)
    }

    /// Remembers what a successful call changes that later lines tell of.
    private mutating func note(_ task: Int32, _ call: Open) {
        guard case .sigprocmask(let how, let set?) = window.kernel.syscall(call.id) else { return }
        let old = blocked[task] ?? SignalSet()
        switch how {
        case HowToMask.SIG_BLOCK: blocked[task] = old | set
        case HowToMask.SIG_UNBLOCK: blocked[task] = old - set
        default: blocked[task] = set
        }
        blocked[task] = blocked[task].map { $0 - SignalSet.unblockable }
    }

    // MARK: Signals

    /// How a call returns, if it does so before everything is quiet.
    private func outcome(_ call: Open, _ seq: UInt64) -> Returned? {
        returns[call.id].flatMap { seq > $0.quiet ? $0 : nil }
    }

    /// A signal comes while a task is in a call: tells how the call ends for now. True when it will go on.
    private mutating func interrupt(_ task: Int32, _ seq: UInt64, _ text: inout ByteBuffer) -> Bool {
        guard let call = open[task], !call.isTold else { return false }
        let returned = outcome(call, seq)
        let restart = call.name.restart
        if let returned, !returned.isKilled, returned.errno != Errno.Name.EINTR.rawValue || restart == nil {
            let line = rendered(call, returned)
            leave(task, line.exit, line.result, &text)
            if returned.errno == 0 { note(task, call) }
            open[task]?.isTold = true
            return false
        }
        let line = rendered(call, nil)
        guard let restart else {
            // It cannot sleep, so it had returned before the signal killed its task.
            leave(task, line.exit, line.result, &text)
            open[task]?.isTold = true
            return false
        }
        leave(task, rendered(call, Returned(value: 0, errno: 4)).exit, "? " + restart.text, &text)
        open[task]?.isTold = true
        return true
    }

    /// An interrupted call begins anew.
    private mutating func resume(_ task: Int32, _ text: inout ByteBuffer) {
        guard var call = open[task], call.isTold else { return }
        call.isTold = false
        call.isBroken = false
        if call.name == .nanosleep {
            call.entry = "restart_syscall(<... resuming interrupted nanosleep ...>"
        }
        enter(task, call, &text)
    }

    private mutating func deliver(_ event: Event, _ text: inout ByteBuffer) {
        let a = event.arguments
        guard a.0 != Signal.SIGKILL, !dying.contains(event.task) else { return }
        let wasInterrupted = interrupt(event.task, event.seq, &text)
        line(event.task, "--- \(StraceValues.signal(Int64(a.0))) \(StraceValues.siginfo(info(event))) ---", &text)
        let returned = open[event.task].flatMap { outcome($0, event.seq) }
        let fails = returned?.errno == Errno.Name.EINTR.rawValue
        if Event.Action(rawValue: a.4) == .handler {
            let mask = StraceValues.set(blocked[event.task] ?? SignalSet())
            var result = String(open[event.task] == nil ? 0 : returned?.value ?? 0)
            if let call = open[event.task], wasInterrupted {
                result = fails ? "-1 " + StraceValues.errno(.EINTR) : String(call.name.restart?.number ?? 0)
            } else if let errno = returned?.errno, errno != 0, open[event.task] != nil {
                result = Errno.Name(rawValue: errno).map { "-1 " + StraceValues.errno($0) } ?? result
            }
            let back = Open(id: 0, name: .getpid, entry: "")
            let former = open[event.task]
            open[event.task] = back
            if isWanted(event.task) {
                begin(event.task, &text)
                put("rt_sigreturn({mask=\(mask)}", &text)
                partial = event.task
                leave(event.task, "", result, &text)
            }
            open[event.task] = former
        }
        let dies =
            switch Event.Action(rawValue: a.4) {
            case .terminate, .core: true
            default: false
            }
        if wasInterrupted, !fails, !dies { resume(event.task, &text) }
    }

    /// What came with a signal that an event tells of.
    private mutating func info(_ event: Event) -> SignalInfo {
        let a = event.arguments
        var info = SignalInfo(signo: a.0, code: a.1, pid: a.2)
        if a.2 > 0 { info.uid = lives.who(a.2).ruid }
        if event.type == .signal_deliver { info.status = a.3 }
        let tgid = lives.who(event.task).tgid
        if info.code == SignalInfo.SI_QUEUE {
            for address in [[event.task, a.0], [tgid, a.0]] {
                guard let queue = values[address], let first = queue.first else { continue }
                info.value = first
                values[address] = Array(queue.dropFirst())
                break
            }
        }
        return info
    }

    /// A signal that its task ignores: a tracer is told of it when the task comes by.
    private mutating func hold(_ event: Event, _ text: inout ByteBuffer) {
        guard !dying.contains(event.task) else { return }
        var info = info(event)
        if info.signo == Signal.SIGCHLD, let notice, notice.code == info.code {
            info.status = notice.status
            info.uid = notice.uid
        }
        held.append(Held(task: event.task, info: info))
        if open[event.task] == nil { release(event.task, &text) }
    }

    private mutating func tell(_ held: Held, _ text: inout ByteBuffer) {
        let name = StraceValues.signal(Int64(held.info.signo))
        line(held.task, "--- \(name) \(StraceValues.siginfo(held.info)) ---", &text)
    }

    /// Tells of the held signals of a task that is in user mode.
    private mutating func release(_ task: Int32, _ text: inout ByteBuffer) {
        guard !held.isEmpty, !stopped.contains(task) else { return }
        for signal in held where signal.task == task { tell(signal, &text) }
        held.removeAll { $0.task == task }
    }

    /// Everything is quiet: who sleeps with an ignored signal held is woken by it and sleeps again.
    private mutating func release(_ seq: UInt64, _ text: inout ByteBuffer) {
        guard !held.isEmpty else { return }
        let ready = held.filter { signal in
            !stopped.contains(signal.task) && open[signal.task].map { $0.name.restart != nil } ?? true
        }
        for task in Set(ready.map(\.task)).sorted() {
            let goesOn = interrupt(task, seq, &text)
            release(task, &text)
            if goesOn { resume(task, &text) }
        }
    }

    // MARK: Events

    private mutating func take(_ event: Event, _ text: inout ByteBuffer) {
        lives.begin(event)
        let a = event.arguments
        let task = event.task
        switch event.type {
        case .sys_enter:
            release(event.seq, &text)
            begin(call: event, &text)
        case .clock_advance: release(event.seq, &text)
        case .sys_exit: finishCall(task, &text)
        case .sched_process_fork: blocked[a.0] = blocked[task]
        case .signal_generate where a.4 == 1: hold(event, &text)
        case .signal_deliver: deliver(event, &text)
        case .group_stop:
            stopped.insert(task)
            line(task, "--- stopped by \(StraceValues.signal(Int64(a.0 & 0x7f))) ---", &text)
        case .sched_wakeup:
            if stopped.remove(task) != nil, open[task] == nil { release(task, &text) }
        case .do_notify_parent_cldstop:
            notice = SignalInfo(signo: 17, code: a.1, pid: task, uid: lives.who(task).ruid, status: a.2)
        case .do_notify_parent:
            let code = deaths[task] ?? 0
            notice = SignalInfo(
                signo: 17,
                code: a.2,
                pid: task,
                uid: lives.who(task).ruid,
                status: code & 0x7f == 0 ? code >> 8 & 0xff : code & 0x7f
            )
        case .de_thread:
            superseded.insert(a.0)
            executing.insert(task)
        case .do_exit: dying.insert(task)
        case .sched_process_exit: end(task, a.0, &text)
        case .sched_process_exec where a.0 != task:
            line(task, "+++ superseded by execve in pid \(a.0) +++", &text)
            dying.remove(task)
            executing.remove(a.0)
            if var call = open.removeValue(forKey: a.0) {
                if partial == a.0 { breakOff(&text) }
                call.isBroken = true
                open[task] = call
            }
        case .sched_process_free:
            if !executing.contains(task) { open[task] = nil }
            stopped.remove(task)
            dying.remove(task)
            superseded.remove(task)
            blocked[task] = nil
            deaths[task] = nil
            held.removeAll { $0.task == task }
        default: break
        }
        lives.end(event)
    }

    private mutating func begin(call event: Event, _ text: inout ByteBuffer) {
        let id = UInt64(UInt32(bitPattern: event.arguments.0))
        var call = Open(id: id, name: CallName.allCases[Int(event.arguments.1)], entry: "")
        call.entry = rendered(call, returns[id]).entry
        switch window.kernel.syscall(id) {
        case .sigqueue(let pid, let sig, let value), .rtSigqueueinfo(let pid, let sig, let value, SignalInfo.SI_QUEUE):
            values[[pid, sig], default: []].append(value)
        case .rtTgsigqueueinfo(_, let tid, let sig, let value, SignalInfo.SI_QUEUE):
            values[[tid, sig], default: []].append(value)
        default: break
        }
        enter(event.task, call, &text)
    }

    private mutating func end(_ task: Int32, _ code: Int32, _ text: inout ByteBuffer) {
        deaths[task] = code
        dying.insert(task)
        if let call = open[task], !call.isTold { finishCall(task, &text) }
        held.removeAll { $0.task == task }
        open[task] = nil
        if superseded.contains(task) { return }
        let signal = code & 0x7f
        let core = code & 0x80 != 0 ? " (core dumped)" : ""
        line(
            task,
            signal == 0
                ? "+++ exited with \(code >> 8 & 0xff) +++"
                : "+++ killed by \(StraceValues.signal(Int64(signal)))\(core) +++",
            &text
        )
    }
}

/// How a call that sleeps takes a signal: the code that strace sees, and the call's number on x86-64, which stands in
/// the register when the call is to begin anew.
struct StraceRestart {
    var text: String
    var number: Int
}

extension CallName {
    /// Nil for calls that do not sleep, or that fail with EINTR whatever happens.
    var restart: StraceRestart? {
        let sys = "ERESTARTSYS (To be restarted if SA_RESTART is set)"
        let noHand = "ERESTARTNOHAND (To be restarted if no handler)"
        let block = "ERESTART_RESTARTBLOCK (Interrupted by signal)"
        switch self {
        case .read: return StraceRestart(text: sys, number: 0)
        case .write: return StraceRestart(text: sys, number: 1)
        case .pause: return StraceRestart(text: noHand, number: 34)
        case .nanosleep: return StraceRestart(text: block, number: 219)
        case .wait4: return StraceRestart(text: sys, number: 61)
        case .sigsuspend: return StraceRestart(text: noHand, number: 130)
        case .waitid: return StraceRestart(text: sys, number: 247)
        default: return nil
        }
    }
}
