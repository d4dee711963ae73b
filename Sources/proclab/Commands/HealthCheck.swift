import ArgumentParser

/// `proclab healthcheck`: asks a running server whether it is well, for a container's health check.
struct HealthCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "healthcheck",
        abstract: "Ask the server at the configured host and port whether it is healthy; exit 0 or 1.",
        discussion:
            "Takes the host and port from the same flags, variables and file as 'serve', so that it asks the right one."
    )

    @OptionGroup(title: "Settings") var flags: SettingFlags
    @Option(help: "How many seconds an answer may take.") var timeout = 3

    func validate() throws {
        guard (1...60).contains(timeout) else { throw ValidationError("--timeout must be between 1 and 60 seconds") }
    }

    func run() throws {
        do {
            let configuration = try EffectiveConfiguration(flags: flags)
            let port = configuration.values.integer(.port)
            if let complaint = HealthProbe.complaint(host: configuration.host, port: port, seconds: timeout) {
                throw Failure(code: 1, text: "not healthy: \(complaint)")
            }
            Output.line("healthy")
        } catch let failure as Failure {
            throw failure.reported()
        }
    }
}
