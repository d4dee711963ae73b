/// A program whose processes write letters, fork and wait, and everything that it can print.
struct WritingProgram: Hashable {
    indirect enum Step: Hashable {
        case write(Character)
        /// The child does these steps and exits.
        case fork([Step])
        case wait
    }

    var steps: [Step]

    /// Which process goes on when several can.
    enum Schedule {
        /// Any of them.
        case any
        /// The youngest.
        case childFirst
        /// The oldest.
        case parentFirst
    }

    private struct Process: Hashable {
        var steps: ArraySlice<Step>
        var parent: Int
        /// Children that have exited, and children that live.
        var dead = 0
        var living = 0
        var isDead = false

        /// Can it go on? Whoever waits goes on when a child has exited, or when it has none.
        var canGoOn: Bool {
            guard !isDead else { return false }
            if case .wait? = steps.first { return dead > 0 || living == 0 }
            return true
        }
    }

    /// All outputs, sorted; the program's processes end with `_exit`, and writes are not buffered.
    func outputs(_ schedule: Schedule = .any) -> [String] {
        var outputs: Set<String> = []
        var seen: Set<State> = []
        explore(State(processes: [Process(steps: steps[...], parent: -1)], output: ""), schedule, &seen, &outputs)
        return outputs.sorted()
    }

    private struct State: Hashable {
        var processes: [Process]
        var output: String
    }

    private func explore(_ state: State, _ schedule: Schedule, _ seen: inout Set<State>, _ outputs: inout Set<String>) {
        guard seen.insert(state).inserted else { return }
        var able = state.processes.indices.filter { state.processes[$0].canGoOn }
        guard !able.isEmpty else {
            outputs.insert(state.output)
            return
        }
        switch schedule {
        case .any: break
        case .childFirst: able = able.suffix(1)
        case .parentFirst: able = Array(able.prefix(1))
        }
        for index in able {
            var next = state
            Self.go(index, &next)
            explore(next, schedule, &seen, &outputs)
        }
    }

    private static func go(_ index: Int, _ state: inout State) {
        guard let step = state.processes[index].steps.popFirst() else {
            state.processes[index].isDead = true
            let parent = state.processes[index].parent
            if parent >= 0 {
                state.processes[parent].living -= 1
                state.processes[parent].dead += 1
            }
            return
        }
        switch step {
        case .write(let letter): state.output.append(letter)
        case .fork(let steps):
            state.processes[index].living += 1
            state.processes.append(Process(steps: steps[...], parent: index))
        case .wait: if state.processes[index].dead > 0 { state.processes[index].dead -= 1 }
        }
    }

    /// The program as somebody sees it who overlooks the waits.
    var withoutWaits: WritingProgram {
        func strip(_ steps: [Step]) -> [Step] {
            steps.compactMap { step in
                switch step {
                case .wait: nil
                case .fork(let child): .fork(strip(child))
                case .write: step
                }
            }
        }
        return WritingProgram(steps: strip(steps))
    }

    /// The program as somebody sees it who thinks that a child begins at the start: it writes again what was written.
    var startingOver: WritingProgram {
        var written: [Step] = []
        var over: [Step] = []
        for step in steps {
            if case .write = step { written.append(step) }
            if case .fork(let child) = step { over.append(.fork(written + child)) } else { over.append(step) }
        }
        return WritingProgram(steps: over)
    }

    /// As C.
    var text: String {
        func lines(_ steps: [Step], _ margin: String) -> String {
            steps.map { step in
                switch step {
                case .write(let letter): "\(margin)write(1, \"\(letter)\", 1);\n"
                case .wait: "\(margin)wait(NULL);\n"
                case .fork(let child):
                    "\(margin)if (fork() == 0) {\n" + lines(child, margin + "    ")
                        + "\(margin)    _exit(0);\n\(margin)}\n"
                }
            }.joined()
        }
        return "```c\nint main(void) {\n" + lines(steps, "    ") + "    _exit(0);\n}\n```\n"
    }
}

extension ExerciseGenerator {
    /// Tick what a program can print.
    static let possibleOutputs = ExerciseGenerator(
        name: "possible-outputs",
        version: 1,
        about: "Writes, forks and waits: which outputs are possible.",
        misconceptions: [.waitDoesNothing, .childRunsFirst, .parentRunsFirst, .childStartsOver]
    ) { level, random in
        var letters = random.shuffled("abcdefghkmnoprstuwxyz".map { $0 })[...]
        func write() -> WritingProgram.Step { .write(letters.removeFirst()) }
        var steps = [write()]
        steps.append(.fork(random.below(2) == 0 ? [write(), write()] : [write()]))
        if level > 1 { steps.append(write()) }
        if level == 3 { steps.append(.fork([write()])) }
        if level == 1 || random.below(2) == 0 { steps.append(write()) }
        steps.append(.wait)
        steps.append(write())
        if level == 3, random.below(2) == 0 { steps += [.wait, write()] }
        let program = WritingProgram(steps: steps)

        let possible = program.outputs()
        let beliefs: [(Misconception, [String])] = [
            (.waitDoesNothing, program.withoutWaits.outputs()), (.childRunsFirst, program.outputs(.childFirst)),
            (.parentRunsFirst, program.outputs(.parentFirst)), (.childStartsOver, program.startingOver.outputs()),
        ]
        // What each misconception takes for possible stands among the choices, right or wrong.
        var choices = Set(random.shuffled(possible).prefix(3))
        for (_, outputs) in beliefs {
            choices.formUnion(random.shuffled(outputs.filter { !possible.contains($0) }).prefix(2))
            if outputs.count == 1 { choices.formUnion(outputs) }
        }
        var draft = Draft(
            title: "What can it print?",
            steps: ["exit", "wait4"],
            text: program.text + "\nWrites go out at once, letter by letter.\n",
            level: level
        )
        var item = Draft.Item(
            id: "outputs",
            kind: .choices,
            text: "Which of these can it print?",
            title: "The outputs",
            points: 6,
            key: .map(["is": .list(possible.filter { choices.contains($0) }.map { .text($0) })])
        )
        item.choices = choices.sorted().map { choice in
            let idea = possible.contains(choice) ? nil : beliefs.first { $0.1.contains(choice) }
            return .init(id: choice, text: choice, why: idea?.0.why)
        }
        for (idea, outputs) in beliefs {
            item.believe(idea, .list(outputs.filter { choices.contains($0) }.map { .text($0) }))
        }
        draft.items = [item]
        return draft
    }
}
