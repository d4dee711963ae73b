import ArgumentParser

/// The command line.
@main
struct Proclab: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proclab",
        abstract: "A simulated Linux kernel's process lifecycle, served over HTTP.",
        discussion: """
            Every setting can be given by flag, by environment variable (PROCLAB_…) or in a configuration file (--config);
            a flag wins over a variable, a variable over the file, the file over the default. 'proclab check-config' shows
            the values in force and where each came from.
            """,
        version: Version.line,
        subcommands: [
            Serve.self, CheckConfig.self, OpenAPI.self, HealthCheck.self, ExerciseCommand.self, Grade.self, Verify.self,
            OSTEP.self, ShowVersion.self,
        ],
        defaultSubcommand: Serve.self
    )
}
