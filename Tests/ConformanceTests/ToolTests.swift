import Conformance
import Testing

/// The parts of the recorder that need no real kernel.
struct ToolTests {
    /// Performs generated commands on the simulated kernel.
    private func generate(_ family: Family, seed: UInt64, count: Int = 60) throws -> [Step] {
        var world = SimulatedWorld()
        var generator = Generator(family: family, seed: seed)
        var steps: [Step] = []
        for _ in 0..<count {
            let ready = world.tasks.filter { $0.state.state == "R" }.map(\.tid)
            guard !ready.isEmpty else { break }
            let command = generator.next(tasks: world.tasks, ready: ready)
            let saw = try world.perform(command)
            guard world.isAlive else { break }
            generator.learn(saw)
            steps.append(Step(command, saw))
        }
        return steps
    }

    @Test("the same seed makes the same scenario, another seed another", arguments: Family.allCases)
    func seedDecides(family: Family) throws {
        let first = try generate(family, seed: 7)
        #expect(try generate(family, seed: 7) == first)
        #expect(try generate(family, seed: 8) != first)
        #expect(!first.isEmpty)
    }

    @Test("a step that says something else is found, at its place")
    func differenceIsFound() throws {
        var recording = Recording(profile: "lifecycle", seed: 7, linux: "none")
        recording.steps = try generate(.lifecycle, seed: 7)
        #expect(recording.firstDifference() == nil)
        let place = recording.steps.count - 2
        recording.steps[place].saw.gone.append(4711)
        let difference = try #require(recording.firstDifference())
        #expect(difference.index == place)
        #expect(difference.report.contains("4711"))
    }

    @Test("a difference shrinks to the commands that it needs, with the numbers of tasks kept right")
    func differenceShrinks() throws {
        let commands = [
            Command(1, "getpgid", ["pid": 0]), Command(1, "fork"), Command(1, "fork"),
            Command(2, "getpgid", ["pid": 3]),
            Command(1, "fork"), Command(3, "getsid", ["pid": 4]), Command(4, "getpgid", ["pid": 4]),
        ]
        /// Says of task 4's, or its successor's, getpgid of itself that it is wrong.
        func difference(_ scenario: Scenario) -> Difference? {
            var world = SimulatedWorld()
            guard let steps = try? scenario.perform(in: &world), let last = steps.last, last.command.call == "getpgid",
                last.command.task != 1, last.command.args["pid"]?.int == Int64(last.command.task),
                last.saw.returns.first?["value"] == 1
            else { return nil }
            return Difference(steps: steps, here: Saw())
        }
        var world = SimulatedWorld()
        let steps = try commands.map { Step($0, try world.perform($0)) }
        let start = try #require(difference(Scenario(steps)))
        let shortest = shrink(start, test: difference)
        #expect(shortest.steps.map(\.command) == [Command(1, "fork"), Command(2, "getpgid", ["pid": 2])])
    }

    @Test("JSON that is none is refused", arguments: ["", "{", "[1,]", "{\"a\" 1}", "\"", "nul", "1 2", "1.5"])
    func badJSON(text: String) {
        #expect(throws: JSONValue.SyntaxError.self) { try JSONValue(parsing: text) }
    }
}
