import ArgumentParser
import Conformance
import Foundation

/// Asks the real kernel, and tells where the simulated one differs.
@main
struct Conform: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Performs scenarios on the real kernel and on the simulated one.",
        subcommands: [Verify.self]
    )
}

/// How the puppet is built.
struct PuppetOptions: ParsableArguments {
    @Option(help: "The puppet's source.") var puppet = "Sources/CPuppet/puppet.c"
    @Option(help: "The C compiler that builds it.") var cc = "clang"

    func workshop() throws -> Sandbox.Workshop { try Sandbox.Workshop(source: puppet, cc: cc) }
}

/// Performs recordings on this machine's kernel and tells where it does something else.
struct Verify: ParsableCommand {
    @OptionGroup var puppet: PuppetOptions
    @Argument var files: [String]
    @Flag(name: .shortAndLong) var verbose = false
    @Flag var pinned = false

    func run() throws {
        let workshop = try puppet.workshop()
        defer { workshop.remove() }
        var whole = 0
        var agreed = 0
        var steps = 0
        for file in files {
            let recording = try Recording(parsing: String(contentsOfFile: file, encoding: .utf8))
            var count = 0
            let start = Date()
            let world = try LinuxWorld(workshop, spinsTraced: false, pinned: pinned)
            for step in recording.steps {
                var saw: Saw
                do { saw = try world.perform(step.command) } catch {
                    print("  \(error)")
                    break
                }
                if step.saw.stores.isEmpty { saw.stores = [] }
                if saw != step.saw {
                    if verbose { print("  \(step.command.description)\n  recorded \(step.saw.json)\n  now      \(saw.json)") }
                    break
                }
                count += 1
            }
            agreed += count
            steps += recording.steps.count
            if count == recording.steps.count { whole += 1 }
            let name = file.split(separator: "/").last ?? ""
            print("\(name): \(count)/\(recording.steps.count) in \(Int(Date().timeIntervalSince(start) * 1000)) ms")
        }
        print("whole \(whole)/\(files.count); steps \(agreed)/\(steps)")
    }
}
