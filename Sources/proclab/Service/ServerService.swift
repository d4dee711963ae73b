import API
import Dispatch
import Glibc
import HTTPServer
import Logging
import ServiceLifecycle
import UnixSignals

/// The HTTP server as a service with a life: start, serve, drain, stop.
struct ServerService: Service {
    let server: HTTPServer
    let handler: APIHandler
    let host: String
    /// How long it only says that it is not ready.
    let delay: Duration
    /// How long requests under way get to end.
    let grace: Duration
    let log: Logger
    let supervisor: SupervisorNotice

    /// Serves until the group shuts down gracefully; then drains within the grace period, and stops.
    ///
    /// - Throws: `Failure` with exit code 69 when the port cannot be had.
    func run() async throws {
        let port = try start()
        let name = host.contains(":") ? "[\(host)]" : host
        Output.line("proclab listening on http://\(name):\(port)")
        supervisor.send("READY=1\nSTATUS=listening on \(name):\(port)")
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await keepWatchdogQuiet(port: port) }
            try? await gracefulShutdown()
            group.cancelAll()
        }
        await drain()
    }

    private func start() throws(Failure) -> Int {
        do { return try server.start() } catch {
            switch error {
            case .portTaken(let host, let port):
                throw .unavailable(
                    """
                    port \(port) on \(host) is taken: another process listens there.
                    Choose another with --port (0 takes a free one), or find its owner with: ss -ltnp 'sport = :\(port)'
                    """
                )
            default: throw .unavailable("\(error)")
            }
        }
    }

    /// Readiness goes first, so that a proxy stops sending; then every waiting call is answered, and requests under way
    /// get the grace period to end.
    private func drain() async {
        supervisor.send("STOPPING=1\nSTATUS=draining")
        log.notice("draining", metadata: ["grace": "\(grace)"])
        let secondSignal = Task {
            for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                log.warning("stopping at once", metadata: ["signal": "\(signal)"])
                _exit(signal == .sigint ? 130 : 143)
            }
        }
        handler.beginDrain()
        if delay > .zero { try? await Task.sleep(for: delay) }
        handler.shutdown()
        server.beginDrain()
        await waitForQuiet()
        // It blocks until everything suspended has ended.
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                server.stop()
                continuation.resume()
            }
        }
        secondSignal.cancel()
        log.notice("stopped")
    }

    /// Waits until no connection is left, or none has had a request for a while, at most for the grace period: an idle
    /// client would keep its connection for ever. Nor is a stream waited for that nobody reads.
    private func waitForQuiet() async {
        let deadline = ContinuousClock.now + grace
        var requests = server.requestCount
        var reads = server.streamReadCount
        var quietSince = ContinuousClock.now
        while server.connectionCount > 0 && ContinuousClock.now < deadline {
            let isRead = server.streamReadCount != reads
            if server.activeCount > server.streamCount || server.requestCount != requests || isRead {
                requests = server.requestCount
                reads = server.streamReadCount
                quietSince = ContinuousClock.now
            }
            if ContinuousClock.now - quietSince >= .milliseconds(500) { return }
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Gives systemd its sign of life only while the whole path, TCP and all, answers.
    private func keepWatchdogQuiet(port: Int) async {
        guard let due = supervisor.watchdogMicroseconds, supervisor.socketPath != nil else { return }
        while !Task.isCancelled {
            // The probe blocks, which no thread of the cooperative pool may.
            let complaint = await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(returning: HealthProbe.complaint(host: host, port: port, seconds: 3))
                }
            }
            if let complaint { log.error("the server does not answer itself", metadata: ["reason": "\(complaint)"]) }
            if complaint == nil { supervisor.send("WATCHDOG=1") }
            try? await Task.sleep(for: .microseconds(Int64(min(due, 3_600_000_000)) / 3))
        }
    }
}
