/// A scenario that can be taken apart: commands that know which tasks they make, so that numbers can be kept right when
/// others are left out.
package struct Scenario: Sendable {
    /// A command, with the numbers of the tasks that it made when it was recorded.
    package struct Part: Sendable {
        package var command: Command
        package var made: [Int32]
    }

    package var parts: [Part]

    package init(_ steps: [Step]) {
        var seen: Set<Int32> = [1]
        parts = steps.map { step in
            let made = step.saw.changed.map(\.tid).filter { seen.insert($0).inserted }
            return Part(command: step.command, made: made)
        }
    }

    /// Performs the scenario; commands that cannot be given are left out. Throws when the world breaks.
    package func perform(in world: inout some World) throws -> [Step] {
        var steps: [Step] = []
        var numbers: [Int32: Int32] = [1: 1]
        var seen: Set<Int32> = [1]
        for part in parts {
            let command = part.command.renumbered(numbers)
            let saw: Saw
            do { saw = try world.perform(command) } catch WorldError.cannotCall { continue }
            guard world.isAlive else { break }
            steps.append(Step(command, saw))
            let made = saw.changed.map(\.tid).filter { seen.insert($0).inserted }
            for (old, new) in zip(part.made, made) { numbers[old] = new }
        }
        return steps
    }
}

extension Command {
    private static let taskKeys: Set<String> = ["pid", "tid", "tgid", "pgid", "id", "who", "pid1", "pid2"]

    /// The command with the numbers of tasks replaced.
    func renumbered(_ numbers: [Int32: Int32]) -> Command {
        func renumber(_ number: Int64) -> Int64 {
            guard let small = Int32(exactly: number) else { return number }
            if small < -1 { return -Int64(numbers[-small] ?? -small) }
            return Int64(numbers[small] ?? small)
        }
        let descriptor = args["idtype"] == "P_PIDFD"
        let members = args.members.map { member in
            guard Self.taskKeys.contains(member.key), !(descriptor && member.key == "id"), let number = member.value.int
            else { return member }
            return JSONValue.Member(member.key, .int(renumber(number)))
        }
        return Command(numbers[task] ?? task, call, .object(members))
    }
}

extension Difference {
    /// Is it the same call that differs?
    func isLike(_ other: Difference) -> Bool {
        guard let mine = steps.last?.command, let its = other.steps.last?.command else { return false }
        return mine.call == its.call && mine.args["request"] == its.args["request"]
            && (here == nil) == (other.here == nil)
    }
}

/// Makes a scenario shorter for as long as `test` still finds a difference in what is left, in at most `limit` trials.
package func shrink(
    _ difference: Difference,
    limit: Int = 400,
    test: (Scenario) -> Difference?
) -> Difference {
    var best = difference
    var size = max(1, best.steps.count / 2)
    var trials = 0
    while trials < limit {
        var start = 0
        var progress = false
        while start < best.steps.count - 1 && trials < limit {
            var scenario = Scenario(best.steps)
            let end = min(start + size, best.steps.count - 1)
            scenario.parts.removeSubrange(start..<end)
            trials += 1
            if let shorter = test(scenario), shorter.steps.count < best.steps.count, shorter.isLike(difference) {
                best = shorter
                progress = true
            } else {
                start += size
            }
        }
        if size == 1 && !progress { break }
        if !progress || size > best.steps.count { size = max(1, size / 2) }
    }
    return best
}
