extension ExerciseGenerator {
    /// Say what signals do to tasks that block, ignore or catch them.
    static let signalFates = ExerciseGenerator(
        name: "signal-fates",
        version: 1,
        about: "Signals that are blocked, ignored, caught or neither: who dies, who stops, how often a handler runs.",
        misconceptions: [.everySignalKills, .sigkillCanBeBlocked, .blockedIsLost, .signalsQueue]
    ) { level, random in
        let catchable = random.shuffled(["SIGHUP", "SIGINT", "SIGUSR1", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM"])
        var cases: [SignalCase] = [
            .init(signal: catchable[0], setting: .nothing), .init(signal: catchable[1], setting: .ignored),
            .init(signal: catchable[2], setting: .blocked),
            .init(signal: random.choice(["SIGCHLD", "SIGWINCH", "SIGURG"]), setting: .nothing),
        ]
        if level > 1 {
            cases += [
                .init(signal: "SIGKILL", setting: .blocked),
                .init(signal: catchable[3], setting: random.choice([.unblocked, .caught])),
            ]
        }
        if level > 2 {
            cases += [
                .init(signal: "SIGSTOP", setting: .blocked), .init(signal: catchable[4], setting: .unblocked),
            ]
        }
        random.shuffle(&cases)
        var calls: [Value] = []
        var text = "PID 1 forks \(cases.count) children, and sends each of them one signal:\n\n"
        for number in 2..<cases.count + 2 { calls.append(.call(.integer(1), "fork", as: "c\(number)")) }
        for (index, one) in cases.enumerated() {
            text += "- \(one.sentence(index + 2))\n"
            calls += one.calls(.named("c\(index + 2)"))
        }
        // One more that counts.
        let counter = cases.count + 2
        let signal = catchable[5]
        let times = 2 + random.below(4)
        if level > 1 {
            text +=
                "\nPID 1 forks \(counter). It catches \(signal), blocks it, gets it \(times) times, and then unblocks it.\n"
            calls.append(.call(.integer(1), "fork", as: "counter"))
            calls.append(
                .call(.named("counter"), "sigaction", ["sig": .text(signal), "handler": .text("handler")])
            )
            calls.append(SignalCase.mask(.named("counter"), "SIG_BLOCK", signal))
            for _ in 0..<times { calls.append(SignalCase.kill(.named("counter"), signal)) }
            calls.append(SignalCase.mask(.named("counter"), "SIG_UNBLOCK", signal))
        }
        var draft = Draft(
            title: "What signals do",
            steps: ["exit_signals", "zombie"],
            text: text,
            level: level,
            calls: calls
        )
        var states = Draft.Item.states(points: 2 * cases.count)
        func table(_ letter: (SignalCase) -> String) -> Value {
            var rows = [Value.Member("1", .text("R"))]
            for (index, one) in cases.enumerated() { rows.append(.init(String(index + 2), .text(letter(one)))) }
            if level > 1 { rows.append(.init(String(counter), .text("R"))) }
            return Value(.map(rows))
        }
        states.believe(.everySignalKills, table { $0.setting == .caught || $0.signal == "SIGSTOP" ? $0.letter : "Z" })
        if level > 1 {
            let unstoppable = ["SIGKILL", "SIGSTOP"]
            states.believe(.sigkillCanBeBlocked, table { unstoppable.contains($0.signal) ? "R" : $0.letter })
        }
        states.believe(.blockedIsLost, table { $0.setting == .unblocked ? "R" : $0.letter })
        draft.items = [states]
        if level > 1 {
            var runs = Draft.Item(
                id: "runs",
                kind: .number,
                text: "How often does the handler of \(counter) run?",
                title: "The handler",
                points: 3,
                key: .map([
                    "from": .map([
                        "times": .map([
                            "type": .text("signal_deliver"), "task": .named("counter"), "sig": .text(signal),
                        ])
                    ])
                ])
            )
            runs.believe(.signalsQueue, .integer(times))
            runs.believe(.blockedIsLost, .integer(0))
            draft.items.append(runs)
        } else {
            let blocked = cases.firstIndex { $0.setting == .blocked } ?? 0
            var pending = Draft.Item(
                id: "pending",
                kind: .choice,
                text: "What becomes of the signal that \(blocked + 2) blocks?",
                title: "The blocked signal",
                points: 2,
                key: .map(["is": .text("pending")])
            )
            pending.choices = [
                .init(id: "pending", text: "It stays pending until it is unblocked."),
                .init(id: "lost", text: "It is thrown away."),
                .init(id: "killed", text: "It kills as soon as it comes."),
            ]
            pending.believe(.blockedIsLost, .text("lost"))
            pending.believe(.everySignalKills, .text("killed"))
            draft.items.append(pending)
        }
        return draft
    }
}

/// A child and the signal that it gets.
private struct SignalCase {
    enum Setting {
        case nothing, ignored, blocked, caught
        /// Blocked, and unblocked when the signal has come.
        case unblocked
    }

    var signal: String
    var setting: Setting

    var letter: String {
        switch signal {
        case "SIGKILL": "Z"
        case "SIGSTOP": "T"
        case "SIGCHLD", "SIGWINCH", "SIGURG": "R"
        default: setting == .nothing || setting == .unblocked ? "Z" : "R"
        }
    }

    func sentence(_ number: Int) -> String {
        switch setting {
        case .nothing: "\(number) gets \(signal)."
        case .ignored: "\(number) ignores \(signal) and gets it."
        case .blocked: "\(number) blocks \(signal) and gets it."
        case .caught: "\(number) has a handler for \(signal) and gets it."
        case .unblocked: "\(number) blocks \(signal), gets it, and unblocks it."
        }
    }

    func calls(_ task: Value) -> [Value] {
        func action(_ handler: String) -> Value {
            .call(task, "sigaction", ["sig": .text(signal), "handler": .text(handler)])
        }
        let kill = Self.kill(task, signal)
        return switch setting {
        case .nothing: [kill]
        case .ignored: [action("SIG_IGN"), kill]
        case .blocked: [Self.mask(task, "SIG_BLOCK", signal), kill]
        case .caught: [action("handler"), kill]
        case .unblocked: [Self.mask(task, "SIG_BLOCK", signal), kill, Self.mask(task, "SIG_UNBLOCK", signal)]
        }
    }

    static func kill(_ task: Value, _ signal: String) -> Value {
        .call(.integer(1), "kill", ["pid": task, "sig": .text(signal)])
    }

    static func mask(_ task: Value, _ how: String, _ signal: String) -> Value {
        .call(task, "sigprocmask", ["how": .text(how), "set": .list([.text(signal)])])
    }
}
