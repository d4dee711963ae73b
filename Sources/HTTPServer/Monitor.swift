import CMicroHTTPD
import Glibc

/// The thread that does what libmicrohttpd does not do for a suspended connection: keeps its deadline and notices that
/// its client went away. It also gathers the wakes of streams and cuts clients that send a request drop by drop.
final class Monitor: @unchecked Sendable {
    private struct State {
        var lot = ParkingLot()
        var wakes: [StreamWaker] = []
        var lastWake: Int64 = 0
        /// When the thread will look at the clock by itself.
        var sleepsUntil: Int64 = 0
        var stopping = false
    }

    private let configuration: HTTPServerConfiguration
    private let state = Locked(State())
    private let pollDescriptor: Int32
    private let bell: Int32
    private unowned(unsafe) var server: HTTPServer?
    private var thread = pthread_t()

    /// epoll's data for the bell; no ticket is 0, as generations start at 1.
    private static let bellToken: UInt64 = 0
    /// Milliseconds between two looks at slow clients.
    private static let reaperInterval: Int64 = 1000

    init(_ configuration: HTTPServerConfiguration) throws(HTTPServerError) {
        self.configuration = configuration
        pollDescriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard pollDescriptor >= 0 else { throw .system(call: "epoll_create1", errno: errno) }
        bell = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard bell >= 0 else {
            let reason = errno
            close(pollDescriptor)
            throw .system(call: "eventfd", errno: reason)
        }
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: Monitor.bellToken))
        epoll_ctl(pollDescriptor, EPOLL_CTL_ADD, bell, &event)
    }

    deinit {
        close(bell)
        close(pollDescriptor)
    }

    // MARK: From libmicrohttpd's thread and others

    /// Guests present.
    var count: Int {
        state.withLock { $0.lot.count }
    }

    /// Everyone present.
    var guests: [ParkingLot.Guest] {
        state.withLock { $0.lot.guests }
    }

    /// Watches over a guest until `leave`.
    func enter(_ guest: ParkingLot.Guest, on connection: Connection, deadline: Int64) -> ParkingLot.Token {
        let (token, early) = state.withLock { state in
            let token = state.lot.enter(guest, deadline: deadline)
            let early = deadline < state.sleepsUntil
            if early { state.sleepsUntil = deadline }
            return (token, early)
        }
        // One-shot: re-armed for each guest; an event in between finds the earlier guest gone and is spent.
        let events = EPOLLRDHUP.rawValue | EPOLLONESHOT.rawValue
        var event = epoll_event(events: events, data: epoll_data_t(u64: token.bits))
        let operation = connection.isWatched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD
        connection.isWatched = epoll_ctl(pollDescriptor, operation, connection.descriptor, &event) == 0
        if early { ring() }
        return token
    }

    /// The guest needs no watch any more.
    func leave(_ token: ParkingLot.Token) {
        state.withLock { $0.lot.leave(token) }
    }

    /// Has a stream resumed with the next batch.
    func schedule(_ waker: StreamWaker) {
        let interval = Int64(configuration.streamWakeInterval)
        let early = state.withLock { state in
            state.wakes.append(waker)
            let due = state.lastWake + interval
            guard state.wakes.count == 1, due < state.sleepsUntil else { return false }
            state.sleepsUntil = due
            return true
        }
        if early { ring() }
    }

    private func ring() {
        var one: UInt64 = 1
        write(bell, &one, 8)
    }

    // MARK: The thread

    /// Starts the thread.
    func start(_ server: HTTPServer) throws(HTTPServerError) {
        self.server = server
        let context = Unmanaged.passRetained(self)
        let result = pthread_create(
            &thread,
            nil,
            { context in
                if let context { Unmanaged<Monitor>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            },
            context.toOpaque()
        )
        guard result == 0 else {
            context.release()
            throw .system(call: "pthread_create", errno: result)
        }
    }

    /// Ends the thread, after which it resumes nothing.
    func stop() {
        state.withLock { $0.stopping = true }
        ring()
        pthread_join(thread, nil)
    }

    private func run() {
        let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 64)
        defer { events.deallocate() }
        var nextReap = monotonicMilliseconds() + Monitor.reaperInterval
        while true {
            let now = monotonicMilliseconds()
            carryOutWakes(now)
            expire(now)
            if now >= nextReap {
                server?.reapSlowClients(now)
                nextReap = now + Monitor.reaperInterval
            }
            let (until, stopping) = state.withLock { state in
                var until = min(nextReap, state.lot.nextDeadline ?? .max)
                if !state.wakes.isEmpty { until = min(until, state.lastWake + Int64(configuration.streamWakeInterval)) }
                state.sleepsUntil = until
                return (until, state.stopping)
            }
            if stopping { return }
            let timeout = Int32(clamping: max(0, until - monotonicMilliseconds()))
            let count = epoll_wait(pollDescriptor, events.baseAddress, Int32(events.count), timeout)
            for index in 0..<max(0, Int(count)) { take(events[index]) }
        }
    }

    private func take(_ event: epoll_event) {
        if event.data.u64 == Monitor.bellToken {
            var rings: UInt64 = 0
            read(bell, &rings, 8)
            return
        }
        switch state.withLock({ $0.lot.guest(ParkingLot.Token(bits: event.data.u64)) }) {
        case .exchange(let exchange): server?.abandon(exchange)
        case .stream(let waker): waker.finish(gone: true)
        case nil: break
        }
    }

    private func expire(_ now: Int64) {
        let heartbeat = Int64(configuration.streamHeartbeat)
        while let guest = state.withLock({ $0.lot.expire(now: now, heartbeat: heartbeat) }) {
            switch guest {
            case .exchange(let exchange): server?.expire(exchange)
            case .stream(let waker): waker.wake()
            }
        }
    }

    private func carryOutWakes(_ now: Int64) {
        let batch = state.withLock { state -> [StreamWaker] in
            guard !state.wakes.isEmpty, now >= state.lastWake + Int64(configuration.streamWakeInterval) else {
                return []
            }
            state.lastWake = now
            let batch = state.wakes
            state.wakes = []
            return batch
        }
        for waker in batch { waker.resume() }
    }
}
