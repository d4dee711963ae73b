extension ExerciseGenerator {
    /// Name the states of some tasks, and count zombies.
    static let taskStates = ExerciseGenerator(
        name: "task-states",
        version: 1,
        about: "Children that run, sleep, stop, die and are waited for: the states of all tasks.",
        misconceptions: [.zombieDisappearsAtExit, .stoppedIsSleeping, .waitingIsRunning, .waitedIsZombie]
    ) { level, random in
        var fates: [Fate] = [.runs, .pauses, .exits, .isWaitedFor, .pauses]
        if level > 1 { fates += [.isStopped, .isContinued] }
        if level > 2 { fates += [.isKilled, .isStoppedAndKilled, random.choice([.exits, .isStopped, .isWaitedFor])] }
        random.shuffle(&fates)
        var calls: [Value] = []
        var text = "PID 1 forks \(fates.count) children, one after the other: 2 to \(fates.count + 1). Then:\n\n"
        for number in 2..<fates.count + 2 { calls.append(.call(.integer(1), "fork", as: "c\(number)")) }
        for (index, fate) in fates.enumerated() {
            text += "- " + fate.sentence(index + 2) + "\n"
            calls += fate.calls(.named("c\(index + 2)"))
        }
        text += "\nNobody does anything else.\n"

        var draft = Draft(
            title: "The states of tasks",
            steps: ["exit", "zombie", "wait4"] + (level > 1 ? ["exit_signals"] : []),
            text: text,
            level: level,
            calls: calls
        )
        var states = Draft.Item.states(points: 2 * fates.count)
        /// What somebody sees to whom fates have these letters; nil where there is no task.
        func table(_ letter: (Fate) -> String?) -> Value {
            var rows = [Value.Member("1", .text("R"))]
            for (index, fate) in fates.enumerated() {
                guard let letter = letter(fate) else { continue }
                rows.append(.init(String(index + 2), .text(letter)))
            }
            return Value(.map(rows))
        }
        states.believe(.zombieDisappearsAtExit, table { $0.letter == "Z" ? nil : $0.letter })
        if level > 1 { states.believe(.stoppedIsSleeping, table { $0.letter == "T" ? "S" : $0.letter }) }
        states.believe(.waitingIsRunning, table { $0.letter == "S" ? "R" : $0.letter })
        states.believe(.waitedIsZombie, table { $0 == .isWaitedFor ? "Z" : $0.letter })
        var zombies = Draft.Item(
            id: "zombies",
            kind: .number,
            text: "How many zombies are there?",
            title: "The zombies",
            points: 2,
            key: .map(["from": .map(["count": .map(["state": .text("Z")])])])
        )
        zombies.believe(.zombieDisappearsAtExit, .integer(0))
        zombies.believe(.waitedIsZombie, .integer(fates.count { $0.letter == "Z" || $0 == .isWaitedFor }))
        draft.items = [states, zombies]
        return draft
    }
}

/// What becomes of a child.
private enum Fate {
    case runs, pauses, exits, isWaitedFor, isStopped, isContinued, isKilled, isStoppedAndKilled

    /// Its state; nil when nothing is left of it.
    var letter: String? {
        switch self {
        case .runs: "R"
        case .pauses, .isContinued: "S"
        case .exits, .isKilled, .isStoppedAndKilled: "Z"
        case .isStopped: "T"
        case .isWaitedFor: nil
        }
    }

    func sentence(_ number: Int) -> String {
        switch self {
        case .runs: "\(number) computes."
        case .pauses: "\(number) calls `pause`."
        case .exits: "\(number) exits."
        case .isWaitedFor: "\(number) exits, and PID 1 waits for it."
        case .isStopped: "\(number) gets a SIGSTOP from PID 1."
        case .isContinued: "\(number) calls `pause`, then gets a SIGSTOP and after it a SIGCONT from PID 1."
        case .isKilled: "\(number) gets a SIGTERM from PID 1."
        case .isStoppedAndKilled: "\(number) gets a SIGSTOP and after it a SIGKILL from PID 1."
        }
    }

    func calls(_ task: Value) -> [Value] {
        func kill(_ signal: String) -> Value { .call(.integer(1), "kill", ["pid": task, "sig": .text(signal)]) }
        let exit = Value.call(task, "exit_group")
        return switch self {
        case .runs: []
        case .pauses: [.call(task, "pause")]
        case .exits: [exit]
        case .isWaitedFor: [exit, .call(.integer(1), "wait4", ["pid": task])]
        case .isStopped: [kill("SIGSTOP")]
        case .isContinued: [.call(task, "pause"), kill("SIGSTOP"), kill("SIGCONT")]
        case .isKilled: [kill("SIGTERM")]
        case .isStoppedAndKilled: [kill("SIGSTOP"), kill("SIGKILL")]
        }
    }
}
