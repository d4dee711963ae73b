import CMicroHTTPD
import Glibc
import Synchronization

/// An HTTP/1.1 server: libmicrohttpd in one thread, with a gate in front of the handler and parked requests behind it.
///
/// `start`, then perhaps `beginDrain`, then `stop`; each once, from one thread at a time.
package final class HTTPServer: Sendable {
    /// How it was asked to listen, and what a client may cost.
    package let configuration: HTTPServerConfiguration
    let handler: any ExchangeHandler
    let log: @Sendable (String) -> Void
    let rules: GateRules
    let monitor: Monitor

    private struct Running {
        var daemon: OpaquePointer?
        var listener: Int32 = -1
        var quiesced = false
    }
    private let running = Locked(Running())
    /// Open connections, for the reaper.
    let connections = Locked<[Connection]>([])

    /// Answers carry `Connection: close`.
    let draining = Atomic<Bool>(false)
    /// Nothing may be parked any more.
    let stopping = Atomic<Bool>(false)
    /// Threads that may be inside `MHD_resume_connection`.
    let resumes = Atomic<Int>(0)
    /// Requests between their head and their end.
    let active = Atomic<Int>(0)
    let parked = Atomic<Int>(0)
    let streams = Atomic<Int>(0)
    /// How often a stream's client took bytes.
    let streamReads = Atomic<Int>(0)
    let requests = Atomic<Int>(0)
    let refused = Atomic<Int>(0)
    let reaped = Atomic<Int>(0)

    /// A server that does not listen yet.
    ///
    /// - Parameters:
    ///   - configuration: how it listens, and what it lets a client cost.
    ///   - handler: what answers.
    ///   - log: takes one line at a time; any thread.
    package init(
        configuration: HTTPServerConfiguration,
        handler: any ExchangeHandler,
        log: @escaping @Sendable (String) -> Void
    ) throws(HTTPServerError) {
        self.configuration = configuration
        self.handler = handler
        self.log = log
        rules = GateRules(configuration) { bearer, path in handler.admits(bearer: bearer, path: path) }
        monitor = try Monitor(configuration)
    }

    // MARK: Gauges

    /// Open connections.
    package var connectionCount: Int { connections.withLock { $0.count } }
    /// Exchanges parked.
    package var parkedCount: Int { parked.load(ordering: .relaxed) }
    /// Streams open.
    package var streamCount: Int { streams.load(ordering: .relaxed) }
    /// How often the clients of streams took bytes, since the start: who reads nothing does not change it.
    package var streamReadCount: Int { streamReads.load(ordering: .relaxed) }
    /// Requests between their head and the end of their answer, parked ones and streams included.
    package var activeCount: Int { active.load(ordering: .sequentiallyConsistent) }
    /// Requests whose head was complete, since the start.
    package var requestCount: Int { requests.load(ordering: .relaxed) }
    /// Requests the gate refused, since the start.
    package var refusedCount: Int { refused.load(ordering: .relaxed) }
    /// Connections cut because a request arrived too slowly, since the start.
    package var reapedCount: Int { reaped.load(ordering: .relaxed) }
    /// Whether `beginDrain` or `stop` was called.
    package var isDraining: Bool { draining.load(ordering: .relaxed) }

    // MARK: Life

    /// Listens and serves.
    ///
    /// - Returns: the port, also when the configuration left it open.
    package func start() throws(HTTPServerError) -> Int {
        let listener = try SocketAddress.listen(
            host: configuration.host,
            port: configuration.port,
            backlog: configuration.backlog
        )
        let port = SocketAddress.port(of: listener)
        do {
            try monitor.start(self)
        } catch {
            close(listener)
            throw error
        }
        // Balanced in stop(): libmicrohttpd's callbacks refer to us.
        let context = Unmanaged.passRetained(self)
        guard let daemon = startDaemon(listener, context.toOpaque()) else {
            let reason = errno
            monitor.stop()
            context.release()
            close(listener)
            throw .daemon(systemMessage(reason))
        }
        running.withLock { $0 = Running(daemon: daemon, listener: listener) }
        return port
    }

    /// Takes no more connections, and ends each open one with its next answer. Parked exchanges stay.
    package func beginDrain() {
        draining.store(true, ordering: .sequentiallyConsistent)
        running.withLock { running in
            guard let daemon = running.daemon, !running.quiesced else { return }
            running.quiesced = MHD_quiesce_daemon(daemon) >= 0
            // New clients are refused now instead of waiting in a queue that nobody serves. The descriptor itself must
            // stay open until the daemon has stopped.
            if running.quiesced { shutdown(running.listener, Int32(SHUT_RDWR)) }
        }
    }

    /// Answers everything parked, ends the streams, and stops. Returns when no callback runs any more.
    package func stop() {
        beginDrain()
        stopping.store(true, ordering: .sequentiallyConsistent)
        guard let daemon = running.withLock({ $0.daemon.take() }) else { return }
        // libmicrohttpd aborts the process when stopped with a suspended connection, and a resume under way needs the
        // daemon: so wait until there is neither. Everything has been asked to end, and nothing new can be parked.
        let begun = monotonicMilliseconds()
        var reported = begun
        var reads = (count: streamReadCount, since: begun)
        while true {
            let suspended = release()
            if streamReadCount != reads.count { reads = (streamReadCount, monotonicMilliseconds()) }
            if !suspended, resumes.load(ordering: .sequentiallyConsistent) == 0 {
                // A stream that nobody reads does not end by itself.
                let unread = monotonicMilliseconds() - reads.since >= HTTPServer.patience ? streamCount : 0
                let idle = active.load(ordering: .sequentiallyConsistent) <= unread
                if idle || monotonicMilliseconds() - begun >= Int64(configuration.stopGrace) { break }
            }
            if monotonicMilliseconds() - reported >= 5000 {
                reported = monotonicMilliseconds()
                log("stop: still waiting for \(monitor.count) suspended connections")
            }
            usleep(1000)
        }
        monitor.stop()
        MHD_stop_daemon(daemon)
        let listener = running.withLock { running in
            let quiesced = running.quiesced
            running.quiesced = false
            return quiesced ? running.listener : -1
        }
        // A quiesced daemon leaves its socket to us.
        if listener >= 0 { close(listener) }
        Unmanaged.passUnretained(self).release()
    }

    /// Milliseconds without a read after which a stopping server takes its streams for unread.
    private static let patience: Int64 = 100

    /// Ends whatever is suspended.
    ///
    /// - Returns: whether anything still is, or may become so.
    private func release() -> Bool {
        var suspended = parked.load(ordering: .sequentiallyConsistent) > 0
        for guest in monitor.guests {
            switch guest {
            case .exchange(let exchange):
                suspended = true
                expire(exchange, orRefuse: true)
            case .stream(let waker):
                waker.finish(gone: false)
                if waker.isSuspended { suspended = true }
            }
        }
        return suspended
    }

    /// The deadline of an exchange has passed.
    func expire(_ exchange: Exchange, orRefuse: Bool = false) {
        if exchange.isCompleted { return }
        handler.expired(exchange)
        if orRefuse, !exchange.isCompleted {
            exchange.complete(handler.refuse(status: 503, detail: "the service is stopping", field: nil))
        }
    }

    /// The client of a parked exchange is gone.
    func abandon(_ exchange: Exchange) {
        guard exchange.claim() else { return }
        handler.disconnected(exchange)
        exchange.deliver(nil)
    }

    /// Cuts clients whose request takes too long to arrive.
    func reapSlowClients(_ now: Int64) {
        let head = Int64(configuration.headTimeout) * 1000
        let body = Int64(configuration.bodyTimeout) * 1000
        // Under the lock that CLOSED takes before close(2): the descriptor cannot be another connection's.
        connections.withLock { connections in
            for connection in connections {
                let descriptor = connection.descriptor
                let verdict = connection.watch.look(
                    progress: connection.progress.load(ordering: .relaxed),
                    reception: { SocketAddress.reception(descriptor) },
                    now: now,
                    head: head,
                    body: body
                )
                if case .keep = verdict { continue }
                shutdown(descriptor, Int32(SHUT_RDWR))
                if case .tooSlow = verdict { reaped.add(1, ordering: .relaxed) }
            }
        }
    }
}
