import Conformance
import Foundation

/// Performs scenarios on the real kernel.
struct Recorder {
    let workshop: Sandbox.Workshop

    /// Generates a scenario while performing it, performs it again, and keeps the steps up to the first one on which
    /// the two runs differ. The first run has one processor, the second all of them: what depends on who runs first
    /// shows.
    func record(_ family: Family, seed: UInt64, steps: Int) throws -> Recording {
        var recording = Recording(profile: family.rawValue, seed: Int64(seed), linux: Self.release)
        var generator = Generator(family: family, seed: seed)
        let world = try LinuxWorld(workshop, spinsTraced: family.tracesCalls, pinned: true)
        while recording.steps.count < steps, !world.ready.isEmpty {
            let command = generator.next(tasks: world.tasks, ready: world.ready)
            guard let saw = try? world.perform(command), world.isAlive else { break }
            generator.learn(saw)
            recording.steps.append(Step(command, saw))
        }
        let again = try LinuxWorld(workshop, spinsTraced: family.tracesCalls, pinned: false)
        for (index, step) in recording.steps.enumerated() {
            guard let saw = try? again.perform(step.command), saw == step.saw else {
                recording.steps.removeSubrange(index...)
                break
            }
        }
        return recording
    }

    /// Performs a scenario twice; nil when the kernel does not do the same both times.
    func perform(_ scenario: Scenario, tracesCalls: Bool) -> Recording? {
        var outcomes: [[Step]] = []
        for pinned in [true, false] {
            guard var world = try? LinuxWorld(workshop, spinsTraced: tracesCalls, pinned: pinned),
                let steps = try? scenario.perform(in: &world)
            else { return nil }
            outcomes.append(steps)
        }
        guard outcomes[0] == outcomes[1] else { return nil }
        return Recording(profile: "shrunk", seed: 0, linux: Self.release, steps: outcomes[0])
    }

    static var release: String {
        var names = utsname()
        uname(&names)
        return withUnsafeBytes(of: &names.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
