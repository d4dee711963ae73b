import ArgumentParser
import Conformance
import Foundation

/// Asks the real kernel, and tells where the simulated one differs.
@main
struct Conform: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Performs scenarios on the real kernel and on the simulated one.",
        subcommands: [Run.self, Record.self, Replay.self, Verify.self],
        defaultSubcommand: Run.self
    )
}

/// How the puppet is built.
struct PuppetOptions: ParsableArguments {
    @Option(help: "The puppet's source.") var puppet = "Sources/CPuppet/puppet.c"
    @Option(help: "The C compiler that builds it.") var cc = "clang"

    func workshop() throws -> Sandbox.Workshop { try Sandbox.Workshop(source: puppet, cc: cc) }
}

extension Family: ExpressibleByArgument {}
extension Sandbox.Scheduling: ExpressibleByArgument {}

/// Generates scenarios, performs them on both kernels and prints the differences in their shortest form.
struct Run: ParsableCommand {
    @OptionGroup var puppet: PuppetOptions
    @Option(help: "The first scenario's seed.") var seed: UInt64 = 1
    @Option(help: "How many steps of each family have to agree.") var steps = 1_000
    @Option(help: "Steps in a scenario, at most.") var length = 120
    @Option(help: "One family only.") var family: [Family] = []
    @Option(help: "Differences that are understood.") var known = "KNOWN_DIFFERENCES"
    @Option(help: "Stop a family after so many differences.") var limit = 5
    @Option(help: "Seconds to spend on making a difference shorter.") var patience = 30.0
    @Option(help: "How often Linux has to do the same before it is believed.") var repeats = 8
    @Option(help: "A directory for a file with each difference.") var out: String?

    func run() throws {
        let workshop = try puppet.workshop()
        defer { workshop.remove() }
        let recorder = Recorder(workshop: workshop)
        let known = KnownDifferences(path: known)
        let keeps = try recorder.exitKeepsOwnSignals()
        print("Linux \(Recorder.release): a dying thread \(keeps ? "keeps" : "drops") its own pending signals")
        var failed = false
        for family in family.isEmpty ? Family.allCases : family {
            var tally = Tally()
            var seed = seed
            while tally.agreed < steps, tally.differences < limit, tally.scenarios < steps / 4 + 10 {
                try one(family, seed, recorder, known, keeps, &tally)
                seed += 1
            }
            fflush(nil)
            failed = failed || tally.differences > 0
            print(
                "\(family.rawValue): \(tally.agreed) steps agreed in \(tally.scenarios) scenarios,"
                    + " \(tally.known) known differences, \(tally.races) on which Linux itself varies,"
                    + " \(tally.differences) new ones"
            )
        }
        if failed { throw ExitCode(1) }
    }

    struct Tally {
        var scenarios = 0
        var agreed = 0
        var known = 0
        var races = 0
        var differences = 0
    }

    private func one(
        _ family: Family,
        _ seed: UInt64,
        _ recorder: Recorder,
        _ known: KnownDifferences,
        _ exitKeepsOwnSignals: Bool,
        _ tally: inout Tally
    ) throws {
        let recording = try recorder.record(family, seed: seed, steps: length)
        tally.scenarios += 1
        guard let difference = recording.firstDifference(exitKeepsOwnSignals: exitKeepsOwnSignals) else {
            tally.agreed += recording.steps.count
            return
        }
        tally.agreed += difference.index
        let deadline = Date() + patience
        let shortest = shrink(difference) { scenario in
            guard Date() < deadline else { return nil }
            return recorder.perform(scenario, family)?
                .firstDifference(exitKeepsOwnSignals: exitKeepsOwnSignals)
        }
        if known.explain(shortest) {
            tally.known += 1
            return
        }
        guard isFirm(shortest, recorder, family) else {
            tally.races += 1
            return
        }
        tally.differences += 1
        let report = "\(family.rawValue) seed \(seed), step \(difference.index):\n\(shortest.report)\n"
        print(report)
        fflush(nil)
        if let out {
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
            try report.write(toFile: "\(out)/\(family.rawValue)-\(seed).txt", atomically: true, encoding: .utf8)
        }
    }
}

extension Run {
    /// Does Linux always do what it did? Where it does not, its scheduler decides and there is no rule to follow.
    private func isFirm(_ difference: Difference, _ recorder: Recorder, _ family: Family) -> Bool {
        let scenario = Scenario(difference.steps)
        return (0..<repeats).allSatisfy { _ in
            recorder.perform(scenario, family)?.steps.last?.saw == difference.steps.last?.saw
        }
    }
}

/// The differences that are understood: a file whose lines `match REGEX` each excuse what their expression finds in a
/// difference's summary; every other line is for people.
struct KnownDifferences {
    private var patterns: [Regex<AnyRegexOutput>] = []

    init(path: String) {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        for line in text.split(separator: "\n") where line.hasPrefix("match ") {
            if let pattern = try? Regex(String(line.dropFirst(6))) { patterns.append(pattern) }
        }
    }

    func explain(_ difference: Difference) -> Bool { patterns.contains { difference.summary.contains($0) } }
}

/// Records scenarios of a family into files.
struct Record: ParsableCommand {
    @OptionGroup var puppet: PuppetOptions
    @Option var family: [Family] = []
    @Option(help: "The first seed.") var seed: UInt64 = 1
    @Option(help: "How many scenarios of each family.") var count = 1
    @Option(help: "Steps in a scenario, at most.") var steps = 120
    @Option(help: "Shorter scenarios are not kept.") var atLeast = 1
    @Option(help: "The directory for the files.") var out = "Tests/Conformance"

    func run() throws {
        let workshop = try puppet.workshop()
        defer { workshop.remove() }
        let recorder = Recorder(workshop: workshop)
        for family in family.isEmpty ? Family.allCases : family {
            var kept = 0
            var seed = seed
            while kept < count {
                defer { seed += 1 }
                guard seed < self.seed + 1_000 else { throw ValidationError("no scenario of \(family) is long enough") }
                let recording = try recorder.record(family, seed: seed, steps: steps)
                guard recording.steps.count >= atLeast else { continue }
                let name = "\(family.rawValue)-\(seed).jsonl"
                try recording.text.write(toFile: "\(out)/\(name)", atomically: true, encoding: .utf8)
                print("\(name): \(recording.steps.count) steps")
                kept += 1
            }
        }
    }
}

/// Performs recordings on the simulated kernel.
struct Replay: ParsableCommand {
    @Argument var files: [String]
    @Flag(name: .shortAndLong, help: "Print the first difference of each.") var verbose = false

    func run() throws {
        var whole = 0
        var agreed = 0
        var steps = 0
        for file in files {
            let recording = try Recording(parsing: String(contentsOfFile: file, encoding: .utf8))
            let difference = recording.firstDifference()
            let count = difference?.index ?? recording.steps.count
            agreed += count
            steps += recording.steps.count
            if difference == nil { whole += 1 }
            guard let difference else { continue }
            print("\(file.split(separator: "/").last ?? ""): \(count)/\(recording.steps.count)")
            if verbose {
                let last = Difference(
                    steps: Array(difference.steps.suffix(1)),
                    here: difference.here,
                    problem: difference.problem
                )
                print(last.report)
            }
        }
        print("whole \(whole)/\(files.count); steps \(agreed)/\(steps)")
        if whole < files.count { throw ExitCode(1) }
    }
}

/// Performs recordings on this machine's kernel and tells where it does something else.
struct Verify: ParsableCommand {
    @OptionGroup var puppet: PuppetOptions
    @Argument var files: [String]
    @Flag(name: .shortAndLong, help: "Print the first difference of each.") var verbose = false
    @Option(help: "f: one processor in turn, p: one fairly, u: all, a: each on another, b: pairs on another.")
    var scheduling = Sandbox.Scheduling.queue

    func run() throws {
        let workshop = try puppet.workshop()
        defer { workshop.remove() }
        var whole = 0
        var agreed = 0
        var steps = 0
        for file in files {
            let recording = try Recording(parsing: String(contentsOfFile: file, encoding: .utf8))
            let tracesCalls = Family(rawValue: recording.profile)?.tracesCalls ?? false
            let world = try LinuxWorld(workshop, spinsTraced: tracesCalls, scheduling: scheduling)
            let count = recording.steps.prefix { agrees($0, world) }.count
            agreed += count
            steps += recording.steps.count
            if count == recording.steps.count { whole += 1 }
            if count < recording.steps.count {
                print("\(file.split(separator: "/").last ?? ""): \(count)/\(recording.steps.count)")
            }
        }
        print("whole \(whole)/\(files.count); steps \(agreed)/\(steps)")
        if whole < files.count { throw ExitCode(1) }
    }

    private func agrees(_ step: Step, _ world: LinuxWorld) -> Bool {
        do {
            var saw = try world.perform(step.command)
            if step.saw.stores.isEmpty { saw.stores = [] }
            if saw == step.saw { return true }
            if verbose { print(Difference(steps: [step], here: saw).report) }
        } catch { if verbose { print("\(step.command.description): \(error)") } }
        return false
    }
}
