import API
import ArgumentParser
import Glibc
import HTTPServer
import Logging
import ServiceLifecycle
import UnixSignals

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
            try await Serve.serve(configuration)
        } catch let failure as Failure {
            throw failure.reported()
        }
    }

    private static func serve(_ configuration: EffectiveConfiguration) async throws {
        // A client or a log reader that goes away is no reason to die.
        signal(SIGPIPE, SIG_IGN)
        let values = configuration.values
        let level = Logger.Level(rawValue: values.text(.logLevel)) ?? .info
        let format = LineLogHandler.Format(rawValue: values.text(.logFormat)) ?? .text
        let log = Logger(label: "proclab") { LineLogHandler(label: $0, level: level, format: format) }

        let serverConfiguration = try Assembly.serverConfiguration(
            configuration,
            openFiles: OpenFiles.raiseLimit(),
            log: log
        )
        var api = Assembly.apiConfiguration(values)
        try Assembly.addAttempts(to: &api, values, log: log)
        let handler = APIHandler(configuration: api)
        try Assembly.loadAttempts(handler.attempts, log: log)
        let server: HTTPServer
        do {
            server = try HTTPServer(configuration: serverConfiguration, handler: handler) { line in
                // What libmicrohttpd says is mostly about clients that went away; ours is about ourselves.
                log.log(level: line.hasPrefix("libmicrohttpd") ? .debug : .warning, "\(line)")
            }
        } catch { throw Failure.unavailable("\(error)") }
        handler.setServerFigures { [weak server] in server.map(Assembly.figures) ?? "" }
        let service = ServerService(
            server: server,
            handler: handler,
            host: configuration.host,
            delay: .seconds(values.integer(.drainDelay)),
            grace: .seconds(values.integer(.shutdownGrace)),
            log: log,
            supervisor: SupervisorNotice(environment: configuration.environment)
        )
        var group = ServiceGroupConfiguration(
            services: [
                .init(
                    service: service,
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .cancelGroup
                )
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log
        )
        group.logging.keys.signalKey = "signal"
        try await ServiceGroup(configuration: group).run()
    }
}
