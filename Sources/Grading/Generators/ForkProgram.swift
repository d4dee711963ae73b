/// A program that forks: expressions of `fork()`, `&&` and `||`, one after the other, some of them several times.
struct ForkProgram {
    indirect enum Expression {
        case fork
        case and(Expression, Expression)
        case or(Expression, Expression)

        var text: String {
            switch self {
            case .fork: "fork()"
            case .and(let a, let b): "\(a.inner) && \(b.inner)"
            case .or(let a, let b): "\(a.inner) || \(b.inner)"
            }
        }

        private var inner: String {
            if case .fork = self { text } else { "(\(text))" }
        }

        var forks: Int {
            switch self {
            case .fork: 1
            case .and(let a, let b), .or(let a, let b): a.forks + b.forks
            }
        }

        /// With `&&` for `||` and the other way round.
        var swapped: Expression {
            switch self {
            case .fork: .fork
            case .and(let a, let b): .or(a.swapped, b.swapped)
            case .or(let a, let b): .and(a.swapped, b.swapped)
            }
        }

        /// All operands one after the other.
        var operands: [Expression] {
            switch self {
            case .fork: [.fork]
            case .and(let a, let b), .or(let a, let b): a.operands + b.operands
            }
        }
    }

    struct Statement {
        var expression: Expression
        /// How often a loop does it.
        var times = 1
    }

    var statements: [Statement]

    /// What the forks lead to.
    struct Result {
        /// Who forked whom, in an order in which it can happen; the first process is 0, the others are counted from 1.
        var forks: [(parent: Int, child: Int)] = []
        /// The processes in the end.
        var processes: Int { forks.count + 1 }
        var childrenOfFirst: Int { forks.count { $0.parent == 0 } }
    }

    /// The most processes that are followed.
    static let most = 64

    /// - Parameter childrenGoOn: what is not so for somebody who thinks that only the first process runs the program.
    func run(childrenGoOn: Bool = true) -> Result {
        var result = Result()
        func evaluate(_ expression: Expression, _ process: Int) -> [(process: Int, isTrue: Bool)] {
            switch expression {
            case .fork:
                let child = result.forks.count + 1
                guard child < Self.most else { return [(process, true)] }
                result.forks.append((process, child))
                return childrenGoOn ? [(process, true), (child, false)] : [(process, true)]
            case .and(let a, let b):
                return evaluate(a, process).flatMap { $0.isTrue ? evaluate(b, $0.process) : [$0] }
            case .or(let a, let b):
                return evaluate(a, process).flatMap { $0.isTrue ? [$0] : evaluate(b, $0.process) }
            }
        }
        var running = [0]
        for statement in statements {
            for _ in 0..<statement.times {
                running = running.flatMap { evaluate(statement.expression, $0).map(\.process) }
            }
        }
        return result
    }

    /// With all operands of `&&` and `||` called by everybody.
    var withoutShortCircuit: ForkProgram {
        ForkProgram(
            statements: statements.flatMap { statement in
                (0..<statement.times).flatMap { _ in statement.expression.operands.map { Statement(expression: $0) } }
            }
        )
    }

    var swapped: ForkProgram {
        ForkProgram(statements: statements.map { Statement(expression: $0.expression.swapped, times: $0.times) })
    }

    /// The forks that the text has, loops counted as often as they go round.
    var written: Int { statements.reduce(0) { $0 + $1.expression.forks * $1.times } }

    /// As C.
    var text: String {
        var text = "```c\nint main(void) {\n"
        for statement in statements {
            if statement.times > 1 {
                text += "    for (int i = 0; i < \(statement.times); i++)\n        \(statement.expression.text);\n"
            } else {
                text += "    \(statement.expression.text);\n"
            }
        }
        return text + "    pause();\n}\n```\n"
    }
}

extension ExerciseGenerator {
    /// Count the processes of a program that forks.
    static let forkCount = ExerciseGenerator(
        name: "fork-count",
        version: 1,
        about: "Forks in a row, in loops, behind && and ||: how many processes there are.",
        misconceptions: [
            .onlyParentForks, .forgetsTheFirst, .eachForkAddsOne, .ignoresShortCircuit, .swapsAndOr,
        ]
    ) { level, random in
        typealias Expression = ForkProgram.Expression
        func pair(_ a: Expression, _ b: Expression, _ random: inout MersenneTwister) -> Expression {
            random.below(2) == 0 ? .and(a, b) : .or(a, b)
        }
        var statements: [ForkProgram.Statement] = []
        switch level {
        case 1:
            let forks = 3 + random.below(2)
            let inLoop = random.choice([0, 2, 3, forks])
            statements = [ForkProgram.Statement](repeating: .init(expression: .fork), count: max(0, forks - inLoop))
            if inLoop > 0 {
                statements.insert(.init(expression: .fork, times: inLoop), at: random.below(statements.count + 1))
            }
        case 2:
            statements = [.init(expression: pair(.fork, .fork, &random))]
            if random.below(2) == 0 { statements[0].expression = pair(statements[0].expression, .fork, &random) }
            if random.below(2) == 0 { statements.append(.init(expression: .fork)) }
        default:
            let left = pair(.fork, .fork, &random)
            let right = random.below(2) == 0 ? pair(.fork, .fork, &random) : .fork
            statements = [.init(expression: pair(left, right, &random))]
            statements.append(.init(expression: random.below(2) == 0 ? .fork : pair(.fork, .fork, &random)))
            if random.below(3) == 0 { statements.swapAt(0, 1) }
        }
        let program = ForkProgram(statements: statements)
        let result = program.run()
        var calls: [Value] = [.call(.integer(1), "fork", as: "p0")]
        for (parent, child) in result.forks { calls.append(.call(.named("p\(parent)"), "fork", as: "p\(child)")) }
        var draft = Draft(
            title: "How many processes?",
            steps: ["exit"],
            text: program.text
                + "\nPID 1 has started this program as one process. All of its processes have come to `pause()`.\n",
            level: level,
            calls: calls
        )
        var processes = Draft.Item(
            id: "processes",
            kind: .number,
            text: "How many processes run this program now, the first one included?",
            title: "The processes",
            points: 4,
            key: .map(["from": .map(["times": .map(["type": .text("sched_process_fork")])])])
        )
        processes.believe(.onlyParentForks, .integer(program.run(childrenGoOn: false).processes))
        processes.believe(.forgetsTheFirst, .integer(result.processes - 1))
        processes.believe(.eachForkAddsOne, .integer(program.written + 1))
        if level > 1 {
            processes.believe(.ignoresShortCircuit, .integer(program.withoutShortCircuit.run().processes))
            processes.believe(.swapsAndOr, .integer(program.swapped.run().processes))
        }
        var children = Draft.Item(
            id: "children",
            kind: .number,
            text: "How many children has the first of them?",
            title: "The children of the first",
            points: 2,
            key: .map(["from": .map(["count": .map(["ppid": .named("p0")])])])
        )
        if level > 1 {
            children.believe(.ignoresShortCircuit, .integer(program.withoutShortCircuit.run().childrenOfFirst))
            children.believe(.swapsAndOr, .integer(program.swapped.run().childrenOfFirst))
        } else {
            children.believe(.eachForkAddsOne, .integer(program.written))
        }
        draft.items = [processes, children]
        return draft
    }
}
