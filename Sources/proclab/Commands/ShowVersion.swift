import ArgumentParser

/// `proclab version`.
struct ShowVersion: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

    func run() { Output.line(Version.line) }
}
