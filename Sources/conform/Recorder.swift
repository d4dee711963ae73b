import Conformance
import Foundation

/// Performs scenarios on the real kernel.
struct Recorder {
    let workshop: Sandbox.Workshop

    /// Generates a scenario while performing it, performs it again under other scheduling, and keeps the steps up to
    /// the first one on which the runs differ.
    func record(_ family: Family, seed: UInt64, steps: Int) throws -> Recording {
        var recording = Recording(profile: family.rawValue, seed: Int64(seed), linux: Self.release)
        var generator = Generator(family: family, seed: seed)
        let ways = Self.ways(family)
        let world = try LinuxWorld(workshop, spinsTraced: family.tracesCalls, scheduling: ways[0])
        while recording.steps.count < steps, !world.ready.isEmpty {
            let command = generator.next(tasks: world.tasks, ready: world.ready)
            guard let saw = try? world.perform(command), world.isAlive else { break }
            generator.learn(saw)
            recording.steps.append(Step(command, saw))
        }
        for way in ways.dropFirst() {
            let again = try LinuxWorld(workshop, spinsTraced: family.tracesCalls, scheduling: way)
            let agreed = recording.steps.prefix { step in
                guard let saw = try? again.perform(step.command) else { return false }
                return saw == step.saw
            }
            recording.steps = Array(agreed)
        }
        return recording
    }

    /// Tasks that spin must not have a processor to themselves for as long as they like.
    private static func ways(_ family: Family) -> [Sandbox.Scheduling] {
        family.tracesCalls ? [.fair, .spread] : Sandbox.Scheduling.allCases
    }

    /// Performs a scenario in every way; nil when the kernel does not always do the same.
    func perform(_ scenario: Scenario, _ family: Family) -> Recording? {
        var outcome: [Step]?
        for way in Self.ways(family) {
            guard var world = try? LinuxWorld(workshop, spinsTraced: family.tracesCalls, scheduling: way),
                let steps = try? scenario.perform(in: &world), outcome == nil || outcome == steps
            else { return nil }
            outcome = steps
        }
        return Recording(profile: family.rawValue, seed: 0, linux: Self.release, steps: outcome ?? [])
    }

    /// Does a dying thread of this kernel keep its own pending signals?
    func exitKeepsOwnSignals() throws -> Bool {
        let world = try LinuxWorld(workshop, spinsTraced: false, scheduling: .queue)
        _ = try world.perform(Command(1, "fork", [:]))
        _ = try world.perform(Command(1, "tgkill", ["tgid": 2, "tid": 2, "sig": "SIGTERM"]))
        return world.tasks.contains { $0.tid == 2 && $0.state.pending != 0 }
    }

    static var release: String {
        var names = utsname()
        uname(&names)
        return withUnsafeBytes(of: &names.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
