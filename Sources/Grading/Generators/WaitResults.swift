extension ExerciseGenerator {
    /// Say what waits return: a number, 0, or ECHILD.
    static let waitResults = ExerciseGenerator(
        name: "wait-results",
        version: 1,
        about: "Waits that succeed, come too early, come twice, or are for somebody else's child: what wait4 returns.",
        misconceptions: [
            .waitReturnsStatus, .grandchildrenCanBeWaitedFor, .nohangFails, .zombieIsReapedTwice,
            .missingChildIsNoProcess,
        ]
    ) { level, random in
        var story = ProcessStory()
        story.grow(forks: 4 + level, deep: 2, &random)
        let status = 1 + random.below(100)
        let model = story.now
        let mothers = model.living.filter { $0 != 1 && !model.children($0).isEmpty }
        let mother = random.choice(mothers.isEmpty ? [1] : mothers)
        let child = random.choice(model.children(mother).map(\.number))
        let other = random.choice(model.children(1).map(\.number).filter { $0 != child })
        let grandmother = model.process(mother)?.parent ?? 1

        var draft = Draft(title: "What waits return", steps: ["wait4", "zombie"], text: "", level: level)
        var calls = story.calls
        var text = "PID 1 is the only process at first. This happens, step by step:\n\n" + story.text
        var step = story.moves.count
        func task(_ number: Int) -> Value {
            guard number != 1, let move = story.moves.firstIndex(where: { $0.number == number }) else {
                return .integer(number)
            }
            return .named("m\(move + 1)")
        }
        func exits(_ number: Int) {
            step += 1
            text += "\(step). \(number) calls `exit_group(\(status))`.\n"
            calls.append(.call(task(number), "exit_group", ["status": .integer(status)]))
        }
        func waits(_ caller: Int, _ pid: Int, _ truth: String, _ title: String, _ beliefs: [(Misconception, String)]) {
            step += 1
            let label = "w\(step)"
            text += "\(step). \(caller) calls `wait4(\(pid), …, WNOHANG)`.\n"
            let arguments: KeyValuePairs<String, Value> = [
                "pid": pid < 0 ? .integer(pid) : task(pid), "options": .list([.text("WNOHANG")]),
            ]
            calls.append(.call(task(caller), "wait4", arguments, as: label))
            var item = Draft.Item(
                id: "q\(draft.items.count + 1)",
                kind: .word,
                text: "What does the call of step \(step) return: a number, or the name of an error?",
                title: title,
                points: 2,
                key: .map([
                    "from": .map(["result": .text(truth == "ECHILD" ? "$\(label).errno" : "$\(label)")])
                ])
            )
            for (idea, answer) in beliefs { item.believe(idea, Answer.word(answer).value) }
            draft.items.append(item)
        }

        waits(mother, child, "0", "Too early", [(.nohangFails, "EAGAIN")])
        exits(child)
        let strangers: [(Misconception, String)] = [
            (.grandchildrenCanBeWaitedFor, String(child)), (.missingChildIsNoProcess, "ESRCH"),
        ]
        let stranger = mother == 1 ? other : level > 1 && random.below(3) == 0 && other != mother ? other : grandmother
        if stranger != mother { waits(stranger, child, "ECHILD", "Somebody else's child", strangers) }
        waits(mother, level > 1 ? -1 : child, String(child), "In time", [(.waitReturnsStatus, String(status << 8))])
        waits(
            mother,
            child,
            "ECHILD",
            "Twice",
            [(.zombieIsReapedTwice, String(child)), (.missingChildIsNoProcess, "ESRCH")]
        )
        if level > 1 {
            let leaf = model.living.last { model.children($0).isEmpty && $0 != child } ?? other
            waits(leaf, -1, "ECHILD", "No children", [])
        }
        if level > 2 {
            exits(other)
            waits(1, -1, String(other), "Any child", [(.waitReturnsStatus, String(status << 8))])
        }
        draft.text = text
        draft.calls = calls
        return draft
    }
}
