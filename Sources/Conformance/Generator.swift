import Kernel

/// Makes up the next command of a scenario, given what the world looks like.
///
/// The generator knows nothing of the rules: it only leans towards arguments that mean something, so that most calls
/// have an effect, and keeps the world from dying out or standing still.
package struct Generator {
    package let family: Family
    var random: SplitMix64
    /// Every tid that was seen.
    var seen: [Int32] = [1]
    var semids: [Int64] = [0]
    var fds: [Int64] = [3, 4]
    var timers: [Int64] = [0]
    var tasks: [(tid: Int32, state: TaskSight)] = []
    var ready: [Int32] = []
    var me: Int32 = 1
    var mine = TaskSight()
    /// The tasks that should not exceed this many.
    private let crowd = 12

    package init(family: Family, seed: UInt64) {
        self.family = family
        random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(Family.allCases.firstIndex(of: family) ?? 0))
    }

    /// The next command for one of the `ready` tasks, of which there is at least one.
    package mutating func next(tasks: [(tid: Int32, state: TaskSight)], ready: [Int32]) -> Command {
        self.tasks = tasks
        self.ready = ready
        for task in tasks where !seen.contains(task.tid) { seen.append(task.tid) }
        me = ready.contains(1) && random.chance(15) ? 1 : random.pick(ready)
        mine = tasks.first { $0.tid == me }?.state ?? TaskSight()
        for _ in 0..<50 {
            let call = random.pick(weighted: family.calls)
            if let args = arguments(call), isSensible(call, args) { return Command(me, call, args) }
        }
        return Command(me, "getpgid", ["pid": 0])
    }

    /// Learns numbers that later commands can use.
    package mutating func learn(_ saw: Saw) {
        for result in saw.returns {
            guard let value = result["value"]?.int else { continue }
            switch result["call"]?.string {
            case "semget": semids.append(value)
            case "dup", "open", "pidfd_open", "pidfd_getfd", "fcntl": if (3..<64).contains(value) { fds.append(value) }
            case "timer_create": timers.append(result["timerid"]?.int ?? 0)
            default: break
            }
        }
        for store in saw.stores { fds += (store["fds"]?.array ?? []).compactMap(\.int) }
        if fds.count > 12 { fds.removeFirst(fds.count - 12) }
    }

    /// Keeps PID 1 alive, the crowd small, and somebody awake.
    private mutating func isSensible(_ call: String, _ args: JSONValue) -> Bool {
        let alive = tasks.count { $0.state.state != "Z" }
        switch call {
        case "fork", "vfork", "clone", "clone3": if tasks.count >= crowd { return false }
        case "exit_group": if mine.tgid == 1 || alive <= 2 { return false }
        case "exit":
            let siblings = tasks.count { $0.state.tgid == mine.tgid && $0.state.state != "Z" }
            if (mine.tgid == 1 && siblings < 2) || alive <= 2 { return false }
        // PID 1's parent is outside the namespace and cannot be told to trace it properly.
        case "ptrace": if args["request"] == "PTRACE_TRACEME" && mine.tgid == 1 { return false }
        default: break
        }
        if ready.count == 1, mayBlock(call, args) { return random.chance(3) }
        if ready.count == 2, mayBlock(call, args) { return random.chance(40) }
        return true
    }

    private func mayBlock(_ call: String, _ args: JSONValue) -> Bool {
        switch call {
        case "wait4", "waitid": !(args["options"]?.array ?? []).contains("WNOHANG")
        case "pause", "sigsuspend", "vfork", "read", "write": true
        case "sigtimedwait": args["timeout_ms"] == .null
        case "semop": !(args["flags"]?.array ?? []).contains("IPC_NOWAIT")
        case "kill", "tgkill", "tkill", "sigqueue":
            ["SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGKILL"].contains(args["sig"]) && me == ready.first
        case "ptrace": ["PTRACE_TRACEME"].contains(args["request"])
        case "execve": mine.threads > 1
        default: false
        }
    }

    // MARK: Numbers

    /// A tid that means something: mostly of a task that exists.
    mutating func tid() -> JSONValue {
        if family == .pidns && random.chance(35) { return JSONValue(Int64.random(in: 1...4, using: &random)) }
        switch random.pick(weighted: [(0, 80), (1, 12), (2, 4), (3, 4)]) {
        case 0: return JSONValue(random.pick(tasks).tid)
        case 1: return JSONValue(random.pick(seen))
        case 2: return JSONValue(me)
        default: return random.pick([0, -1, 12345, 300])
        }
    }

    mutating func signal() -> JSONValue {
        random.pick(weighted: [
            ("SIGCONT", 278), ("SIGSTOP", 155), ("SIGTSTP", 140), ("SIGTTIN", 100), ("SIGTTOU", 33), ("SIGKILL", 90),
            ("SIGTERM", 99), ("SIGURG", 54), (0, 52), ("SIGCHLD", 47), ("SIGWINCH", 40), ("SIGSEGV", 29),
            ("SIGUSR1", 40), ("SIGINT", 27), ("SIGHUP", 27), ("SIGRTMIN+5", 24), ("SIGRTMIN+2", 23), ("SIGPIPE", 21),
            ("SIGQUIT", 19), ("SIGALRM", 19), ("SIGUSR2", 17), (65, 3), (-1, 2),
        ])
    }

    mutating func catchable() -> JSONValue {
        random.pick(weighted: [
            ("SIGCHLD", 30), ("SIGCONT", 8), ("SIGTSTP", 8), ("SIGTTIN", 6), ("SIGTERM", 8), ("SIGURG", 5),
            ("SIGWINCH", 5), ("SIGSEGV", 5), ("SIGUSR1", 9), ("SIGUSR2", 6), ("SIGINT", 6), ("SIGHUP", 6),
            ("SIGRTMIN+5", 6), ("SIGRTMIN+2", 6), ("SIGPIPE", 6), ("SIGQUIT", 5), ("SIGALRM", 6), ("SIGKILL", 2),
            ("SIGSTOP", 2),
        ])
    }

    mutating func signals(_ percent: Int) -> JSONValue {
        let names = [
            "SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTERM", "SIGKILL", "SIGHUP", "SIGINT", "SIGUSR1", "SIGUSR2",
            "SIGSEGV", "SIGQUIT", "SIGALRM", "SIGPIPE", "SIGCHLD", "SIGWINCH", "SIGURG", "SIGCONT", "SIGRTMIN+2",
            "SIGRTMIN+5",
        ]
        return JSONValue(random.subset(names.map { ($0, percent) }))
    }

    mutating func flags(_ names: [(String, Int)]) -> JSONValue { JSONValue(random.subset(names)) }
    mutating func fd() -> JSONValue {
        random.chance(90) ? JSONValue(random.pick(fds)) : random.pick([-1, 9, 63, 1000])
    }
}
