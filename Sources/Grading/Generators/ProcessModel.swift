/// A few processes and a rule, right or wrong, for what becomes of them: what somebody with a misconception sees happen.
struct ProcessModel {
    /// What becomes of the dead and their children.
    enum Rule {
        case linux, flattens, grandparentAdopts, vanishes, childrenDie
        /// The new process takes the place of the one that forks, which becomes its child.
        case childTakesOver
    }

    var rule: Rule
    private(set) var processes: [Process] = [Process(number: 1, parent: 0)]

    struct Process {
        var number: Int
        var parent: Int
        var isDead = false
    }

    init(_ rule: Rule) { self.rule = rule }

    /// What happens to a process.
    enum Move: Equatable {
        /// A process makes one of the number that is due.
        case fork(Int)
        case exit(Int)
        /// Its parent waits for it.
        case reap(Int)
    }

    func process(_ number: Int) -> Process? { processes.first { $0.number == number } }
    func children(_ number: Int) -> [Process] { processes.filter { $0.parent == number } }
    var living: [Int] { processes.filter { !$0.isDead }.map(\.number) }
    var zombies: [Process] { processes.filter(\.isDead) }

    /// All below a process, itself left out.
    func descendants(_ number: Int) -> [Int] {
        children(number).flatMap { [$0.number] + descendants($0.number) }
    }

    /// The number of generations above it.
    func depth(_ number: Int) -> Int { process(number).map { $0.parent == 0 ? 0 : 1 + depth($0.parent) } ?? 0 }

    /// Makes a move; one that is impossible under this rule changes nothing.
    mutating func make(_ move: Move, number: Int) {
        switch move {
        case .fork(let parent):
            guard let index = processes.firstIndex(where: { $0.number == parent && !$0.isDead }) else { return }
            let place = rule == .childTakesOver ? processes[index].parent : parent
            processes.append(Process(number: number, parent: place))
            if rule == .childTakesOver { processes[index].parent = number }
        case .exit(let dead):
            guard let process = process(dead), !process.isDead else { return }
            exit(process)
        case .reap(let dead): processes.removeAll { $0.number == dead && $0.isDead }
        }
    }

    private mutating func exit(_ dead: Process) {
        var moved = children(dead.number).map(\.number)
        var adopter = children(0).first?.number ?? 1
        switch rule {
        case .flattens: moved = descendants(dead.number)
        case .grandparentAdopts: adopter = dead.parent
        case .childrenDie:
            let gone = descendants(dead.number)
            processes.removeAll { gone.contains($0.number) }
        case .linux, .vanishes, .childTakesOver: break
        }
        for index in processes.indices {
            if moved.contains(processes[index].number) { processes[index].parent = adopter }
            if processes[index].number == dead.number { processes[index].isDead = true }
        }
        if rule == .vanishes { processes.removeAll { $0.number == dead.number } }
    }

    /// The tree by number.
    var nodes: [TreeNode] {
        func nodes(_ parent: Int) -> [TreeNode] {
            children(parent).map { TreeNode(label: String($0.number), children: nodes($0.number)) }
        }
        return nodes(0)
    }

    /// The tree as an answer has it.
    var tree: Value { .text(TreeNode.text(nodes)) }
}

/// A series of moves in the making, as it goes on Linux.
struct ProcessStory {
    private(set) var moves: [(move: ProcessModel.Move, number: Int)] = []
    private(set) var now = ProcessModel(.linux)
    private var next = 2

    mutating func make(_ move: ProcessModel.Move) {
        moves.append((move, next))
        now.make(move, number: next)
        if case .fork = move { next += 1 }
    }

    /// So many forks by anybody, among them a line of descendants of PID 1 that is so deep.
    ///
    /// - Returns: the line, from PID 1 on.
    @discardableResult
    mutating func grow(forks: Int, deep: Int, _ random: inout MersenneTwister) -> [Int] {
        var line = [1]
        var missing = deep
        for left in stride(from: forks, to: 0, by: -1) {
            if missing > 0, left == missing || random.below(2) == 0 {
                make(.fork(line[line.count - 1]))
                line.append(next - 1)
                missing -= 1
            } else {
                make(.fork(random.choice(now.living)))
            }
        }
        return line
    }

    /// How it stands after so many moves for somebody who believes in this rule.
    func seen(by rule: ProcessModel.Rule, after count: Int? = nil) -> ProcessModel {
        var model = ProcessModel(rule)
        for (move, number) in moves.prefix(count ?? moves.count) { model.make(move, number: number) }
        return model
    }

    /// The calls that make it so; the nth move's last call is named `mN`, a fork's also stands for its child.
    var calls: [Value] {
        var model = ProcessModel(.linux)
        var names: [Int: Value] = [1: .integer(1)]
        var calls: [Value] = []
        for (index, (move, number)) in moves.enumerated() {
            let label = "m\(index + 1)"
            switch move {
            case .fork(let parent):
                calls.append(.call(names[parent] ?? .integer(parent), "fork", as: label))
                names[number] = .named(label)
            case .exit(let dead): calls.append(.call(names[dead] ?? .integer(dead), "exit_group", as: label))
            case .reap(let dead):
                let parent = model.process(dead)?.parent ?? 1
                let pid = names[dead] ?? .integer(dead)
                calls.append(.call(names[parent] ?? .integer(parent), "wait4", ["pid": pid], as: label))
            }
            model.make(move, number: number)
        }
        return calls
    }

    /// The moves as a numbered list in Markdown.
    var text: String {
        var model = ProcessModel(.linux)
        var text = ""
        for (index, (move, number)) in moves.enumerated() {
            text += "\(index + 1). "
            switch move {
            case .fork(let parent): text += "\(parent) forks \(number).\n"
            case .exit(let dead): text += "\(dead) exits.\n"
            case .reap(let dead): text += "\(model.process(dead)?.parent ?? 1) waits for \(dead).\n"
            }
            model.make(move, number: number)
        }
        return text
    }
}
