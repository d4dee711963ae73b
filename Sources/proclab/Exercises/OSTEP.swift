import ArgumentParser
import Foundation
import Glibc
import Grading

/// `proclab ostep …`: OSTEP's homework programs, answered by Linux's rules.
struct OSTEP: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ostep",
        abstract: "Exercises of the book OSTEP, with the key that Linux gives.",
        subcommands: [Fork.self]
    )

    /// `proclab ostep fork`: `fork.py`.
    struct Fork: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The exercises of OSTEP's fork.py: the same for the same seed and options.",
            discussion: """
                Without -c the output is that of fork.py, byte for byte. With -c the trees are those of the simulated \
                kernel; where fork.py has another tree, both are shown. Process a is PID 1, and parents wait at once. With \
                -R every process is a subreaper: so a parent adopts on Linux. Without -s a seed is drawn and shown.

                Exit codes: 0; 64 an option is wrong.
                """
        )

        @Option(
            name: [.customShort("s", allowingJoined: true), .long],
            parsing: .unconditional,
            help: "The random seed."
        )
        var seed: String?
        @Option(
            name: [.customShort("f", allowingJoined: true), .long],
            parsing: .unconditional,
            help: "The share of actions that are forks and not exits."
        ) var forks = "0.7"
        @Option(
            name: [.customShort("A", allowingJoined: true), .customLong("action_list")],
            parsing: .unconditional,
            help: "Actions instead of random ones: a+b,b+c,b- has a fork b, b fork c, and b exit."
        ) var actionList = ""
        @Option(
            name: [.customShort("a", allowingJoined: true), .long],
            parsing: .unconditional,
            help: "The number of forks and exits."
        ) var actions = "5"
        @Flag(name: [.customShort("t"), .customLong("show_tree")], help: "Show trees and ask for actions.")
        var showTree = false
        @Option(
            name: [.customShort("P", allowingJoined: true), .customLong("print_style")],
            help: "How trees are drawn: basic, line1, line2 or fancy."
        ) var style = OSTEPFork.Style.fancy
        @Flag(name: [.customShort("F"), .customLong("final_only")], help: "Ask for the last tree alone.")
        var finalOnly = false
        @Flag(name: [.customShort("L"), .customLong("leaf_only")], help: "Only processes without children exit.")
        var leafOnly = false
        @Flag(name: [.customShort("R"), .customLong("local_reparent")], help: "The parent adopts.")
        var localReparent = false
        @Flag(name: [.customShort("c"), .long], help: "Show the answers.") var compute = false
        @Flag(help: "With -c: fork.py's own answers, byte for byte.") var original = false
        @Flag(help: "Print an exercise that 'proclab grade' grades, with Linux's key.") var exercise = false
        @Option(help: "With --exercise: its id.") var id: String?

        func run() throws {
            do {
                let fork = try self.fork()
                if exercise {
                    let id = id ?? "ostep-fork" + (fork.options.seed >= 0 ? "-\(fork.options.seed)" : "")
                    let document = try document(fork, id)
                    Output.write(document.yaml(), to: STDOUT_FILENO)
                    return
                }
                Output.write(fork.text(originals: original), to: STDOUT_FILENO)
                if fork.options.showTree, !fork.options.compute, let difference = fork.difference {
                    Output.error("proclab: \(difference) -c shows both.\n")
                }
            } catch {
                throw error.reported()
            }
        }

        private func fork() throws(Failure) -> OSTEPFork {
            var options = OSTEPFork.Options()
            if let seed {
                options.seed = try whole(seed, "-s")
            } else if actionList.isEmpty {
                options.seed = Int64.random(in: 0...999_999)
            }
            // Hexadecimal fractions are none to Python.
            guard let share = Double(forks), !forks.lowercased().contains("x") else {
                throw Self.wrong("-f", "'\(forks)' is no number")
            }
            options.forks = share
            options.actionList = actionList
            options.actions = try whole(actions, "-a")
            options.showTree = showTree
            options.finalOnly = finalOnly
            options.leafOnly = leafOnly
            options.localReparent = localReparent
            options.style = style
            options.compute = compute
            do throws(OSTEPFork.Refusal) { return try OSTEPFork(options) } catch {
                throw Self.wrong(error.option, error.reason)
            }
        }

        private func document(_ fork: OSTEPFork, _ id: String) throws(Failure) -> Value {
            guard Exercise.isID(id) else {
                throw Self.wrong("--id", "an id has small letters, digits, dots, dashes and underscores")
            }
            do throws(OSTEPFork.Refusal) { return try fork.document(id: id, wire: ExerciseFiles.wire) } catch {
                throw Self.wrong(error.option, error.reason)
            }
        }

        private static func wrong(_ option: String, _ reason: String) -> Failure {
            Failure(code: EX_USAGE, text: "\(option): \(reason)")
        }

        /// A whole number as Python's option parser reads it: `0x1f`, `0b11` and, with a leading zero, octal.
        private func whole(_ text: String, _ option: String) throws(Failure) -> Int64 {
            let number: Int64?
            switch text.lowercased() {
            case let text where text.hasPrefix("0x"): number = Int64(text.dropFirst(2), radix: 16)
            case let text where text.hasPrefix("0b"): number = Int64(text.dropFirst(2), radix: 2)
            case let text where text.hasPrefix("0") && text != "0": number = Int64(text.dropFirst(), radix: 8)
            default: number = Int64(text)
            }
            guard let number else { throw Self.wrong(option, "'\(text)' is no whole number of 64 bits") }
            return number
        }
    }
}

extension OSTEPFork.Style: ExpressibleByArgument {}
