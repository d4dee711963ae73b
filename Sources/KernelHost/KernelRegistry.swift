import Kernel
import Synchronization

/// The kernels of a service, by name.
package final class KernelRegistry: Sendable {
    /// Why a kernel was not created.
    package enum Refusal: Error, Equatable {
        /// Another kernel has this name.
        case taken
        /// There are as many as may be.
        case full
        /// Together they take as many bytes as they may.
        case heavy
        /// The service is going down.
        case closing
    }

    private struct State {
        var hosts: [String: KernelHost] = [:]
        /// In the order of creation, so ascending by `number`.
        var order: [KernelHost] = []
        var lastNumber: UInt64 = 0
        var closing = false
    }

    private let state = Guarded(State())
    private let maximum: Int
    private let maximumBytes: Int
    private let hostLimits: HostLimits
    package let counts: ServiceCounts

    /// - Parameters:
    ///   - maximum: the most kernels.
    ///   - maximumBytes: the most bytes of all of them, about, with which another may begin.
    package init(
        maximum: Int,
        maximumBytes: Int = .max,
        limits: HostLimits = HostLimits(),
        counts: ServiceCounts = ServiceCounts()
    ) {
        self.maximum = maximum
        self.maximumBytes = maximumBytes
        hostLimits = limits
        self.counts = counts
    }

    /// Boots a kernel under `name`, or under a name of its own (`k1`, `k2`…).
    package func create(
        _ name: String? = nil,
        configuration: Configuration = Configuration()
    ) throws(Refusal) -> KernelHost {
        // Booting is quick, so a name and a place can be taken together with it, under the lock.
        try add(name, bytes: 0) { id, number in
            KernelHost(id: id, number: number, configuration: configuration, limits: hostLimits, counts: counts)
        }
    }

    /// Goes on from a moment of another kernel's past, under `name` or under a name of its own.
    package func create(_ name: String?, from branch: Branch) throws(Refusal) -> KernelHost {
        try add(name, bytes: branch.bytes) { id, number in
            KernelHost(id: id, number: number, from: branch, limits: hostLimits, counts: counts)
        }
    }

    /// Bytes of all kernels, about.
    package var bytes: Int { state.withLock { $0.order }.reduce(0) { $0 + $1.sync { $0.bytes } } }

    private func add(
        _ name: String?,
        bytes: Int,
        _ make: (String, UInt64) -> KernelHost
    ) throws(Refusal) -> KernelHost {
        if maximumBytes < .max, self.bytes + bytes > maximumBytes { throw .heavy }
        return try state.withLock { state throws(Refusal) in
            if state.closing { throw .closing }
            if let name, state.hosts[name] != nil { throw .taken }
            guard state.order.count < maximum else { throw .full }
            state.lastNumber += 1
            var id = name ?? "k\(state.lastNumber)"
            while state.hosts[id] != nil {
                state.lastNumber += 1
                id = "k\(state.lastNumber)"
            }
            let host = make(id, state.lastNumber)
            state.hosts[id] = host
            state.order.append(host)
            return host
        }
    }

    /// The kernel of this name.
    package subscript(_ id: String) -> KernelHost? { state.withLock { $0.hosts[id] } }

    /// Up to `limit` kernels created after the one with number `after`, and whether there are more.
    package func list(after: UInt64 = 0, limit: Int) -> (hosts: [KernelHost], more: Bool) {
        state.withLock { state in
            var low = 0
            var high = state.order.count
            while low < high {
                let middle = (low + high) / 2
                if state.order[middle].number > after { high = middle } else { low = middle + 1 }
            }
            let page = state.order[low...].prefix(limit)
            return (Array(page), page.endIndex < state.order.count)
        }
    }

    package var count: Int { state.withLock { $0.order.count } }

    /// Ends a kernel: everyone who waits for it is told. False when there was none of this name.
    package func delete(_ id: String) -> Bool {
        let host = state.withLock { state -> KernelHost? in
            guard let host = state.hosts.removeValue(forKey: id) else { return nil }
            state.order.removeAll { $0 === host }
            return host
        }
        guard let host else { return false }
        host.sync { $0.delete() }
        return true
    }

    /// The service goes down: no kernel is created any more, and everyone who waits is told.
    package func shutdown() {
        let hosts = state.withLock { state in
            state.closing = true
            return state.order
        }
        for host in hosts { host.sync { $0.shutdown() } }
    }
}
