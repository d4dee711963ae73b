extension ExerciseGenerator {
    /// Give the status words that wait4 stores.
    static let waitStatus = ExerciseGenerator(
        name: "wait-status",
        version: 1,
        about: "Exits, deaths by signals and stops: the status words that wait4 stores.",
        misconceptions: [
            .statusIsExitCode, .exitCodeHasAllBits, .signalIsShifted, .shellAddsHundredTwentyEight, .stopIsDeath,
        ]
    ) { level, random in
        var ends: [End] = [
            .exits(1 + random.below(125)), .exits(257 + random.below(500)), .exits(-1 - random.below(20)),
        ]
        if level > 1 {
            let deadly = random.shuffled(End.deadly)
            ends = [ends[0], ends[1 + random.below(2)], .isKilled(deadly[0]), .stops]
            if level > 2 { ends += [.isKilled(deadly[1]), .goesOn] }
        }
        // Only one that was stopped can go on: it comes last.
        ends = random.shuffled(ends.filter { $0 != .goesOn }) + ends.filter { $0 == .goesOn }

        var calls: [Value] = []
        var text =
            "PID 1 makes a child for each of these, one after the other, and calls `wait4` with `WUNTRACED` and\n"
            + "`WCONTINUED` when it has happened. Give the whole status words as decimal numbers.\n\n"
        var draft = Draft(title: "Status words", steps: ["exit_code", "wait4"], text: "", level: level)
        for (index, end) in ends.enumerated() {
            let child = "c\(index + 1)"
            text += "\(index + 1). \(end.sentence)\n"
            calls.append(.call(.integer(1), "fork", as: child))
            calls += end.calls(.named(child))
            let options: Value = .list([.text("WUNTRACED"), .text("WCONTINUED")])
            calls.append(
                .call(.integer(1), "wait4", ["pid": .named(child), "options": options], as: "w\(index + 1)")
            )
            var item = Draft.Item(
                id: "w\(index + 1)",
                kind: .number,
                text: "The status word of \(index + 1): \(end.short).",
                title: end.title,
                points: 2,
                key: .map(["from": .map(["result": .text("$w\(index + 1).status")])])
            )
            for (idea, word) in end.beliefs { item.believe(idea, .integer(word)) }
            draft.items.append(item)
        }
        draft.text = text
        draft.calls = calls
        return draft
    }
}

/// What there is to be told of a child.
private enum End: Equatable {
    case exits(Int)
    case isKilled(Signal)
    case stops
    /// It was stopped, which was told, and continues.
    case goesOn

    struct Signal: Equatable {
        var name: String
        var number: Int
    }

    static let deadly = [
        ("SIGHUP", 1), ("SIGINT", 2), ("SIGKILL", 9), ("SIGUSR1", 10), ("SIGPIPE", 13), ("SIGALRM", 14),
        ("SIGTERM", 15),
    ].map { Signal(name: $0, number: $1) }

    var short: String {
        switch self {
        case .exits(let code): "exit_group(\(code))"
        case .isKilled(let signal): "\(signal.name), which is \(signal.number)"
        case .stops: "a stop by SIGSTOP, which is 19"
        case .goesOn: "SIGCONT, which is 18"
        }
    }

    var title: String {
        switch self {
        case .exits(let code): "exit_group(\(code))"
        case .isKilled(let signal): "Killed by \(signal.name)"
        case .stops: "Stopped by SIGSTOP"
        case .goesOn: "Continued"
        }
    }

    var sentence: String {
        switch self {
        case .exits(let code): "It calls `exit_group(\(code))`."
        case .isKilled(let signal): "It is killed by \(signal.name) (\(signal.number))."
        case .stops: "It is stopped by SIGSTOP (19)."
        case .goesOn:
            "It is stopped by SIGSTOP (19), PID 1 waits for that, and then it continues by SIGCONT (18)."
        }
    }

    func calls(_ child: Value) -> [Value] {
        func kill(_ name: String) -> Value { .call(.integer(1), "kill", ["pid": child, "sig": .text(name)]) }
        return switch self {
        case .exits(let code): [.call(child, "exit_group", ["status": .integer(code)])]
        case .isKilled(let signal): [kill(signal.name)]
        case .stops: [kill("SIGSTOP")]
        case .goesOn:
            [
                kill("SIGSTOP"),
                .call(.integer(1), "wait4", ["pid": child, "options": .list([.text("WUNTRACED")])]),
                kill("SIGCONT"),
            ]
        }
    }

    var beliefs: [(Misconception, Int)] {
        switch self {
        case .exits(let code): [(.statusIsExitCode, code), (.exitCodeHasAllBits, code << 8)]
        case .isKilled(let signal):
            [(.signalIsShifted, signal.number << 8), (.shellAddsHundredTwentyEight, 128 + signal.number)]
        case .stops: [(.signalIsShifted, 19 << 8), (.shellAddsHundredTwentyEight, 128 + 19), (.stopIsDeath, 19)]
        case .goesOn: [(.stopIsDeath, 18), (.signalIsShifted, 18 << 8), (.shellAddsHundredTwentyEight, 146)]
        }
    }
}
