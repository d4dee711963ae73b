import Kernel

/// A moment of a kernel's past that another kernel is to go on from.
package struct Branch: Sendable {
    let kernel: Kernel
    let history: History
    /// Bytes that a kernel that goes on from here takes, about.
    package var bytes: Int { kernel.bytes + history.bytes }
    package let origin: KernelHost.Origin?
}

/// A kernel of nobody's yet that keeps its history, to become one of the service's when it is complete.
package struct RecordedKernel: Sendable {
    package private(set) var kernel: Kernel
    private var history: History

    package init(configuration: Configuration) {
        kernel = Kernel(configuration: configuration)
        history = History(configuration, first: kernel.seq)
    }

    /// Task `tid` makes a call.
    package mutating func perform(_ call: Syscall, by tid: Int32) -> Outcome {
        let before = kernel.seq
        let outcome = kernel.perform(call, by: tid)
        settle(.call(call, by: tid), after: before)
        return outcome
    }

    /// Advances the virtual clock.
    package mutating func advanceClock(by nanoseconds: Int64) {
        let before = kernel.seq
        kernel.advanceClock(by: nanoseconds)
        settle(.advance(nanoseconds), after: before)
    }

    private mutating func settle(_ command: KernelCommand, after seq: UInt64) {
        _ = kernel.takeCompletions()
        if kernel.seq != seq { history.append(command, &kernel) }
    }

    /// What a kernel of the service is to go on from.
    package var branch: Branch { Branch(kernel: kernel, history: history, origin: nil) }
}

/// Why a moment cannot be had.
package enum NoMoment: Error, Equatable {
    /// It is so long ago that it is forgotten.
    case forgotten(first: UInt64, last: UInt64)
    /// It has not come yet.
    case future(last: UInt64)
}

extension KernelHost {
    /// Where a kernel branched off from another.
    package struct Origin: Sendable, Equatable {
        /// The other kernel's name.
        package var kernel: String
        /// The last event that both have: the end of the call that holds the moment that was asked for.
        package var seq: UInt64
        /// The moment that was asked for, if that is another.
        package var asked: UInt64?
    }

    /// The first event at which the kernel can be looked at.
    package var firstMoment: UInt64 { history.first }

    private func check(_ seq: UInt64) throws(NoMoment) {
        if seq > self.seq { throw .future(last: self.seq) }
        if seq < history.first { throw .forgotten(first: history.first, last: self.seq) }
    }

    /// The kernel when event `seq` had just been recorded; of the last event, as it is.
    package func moment(_ seq: UInt64) throws(NoMoment) -> History.Moment {
        try check(seq)
        guard let moment = history.moment(seq) else { throw .forgotten(first: history.first, last: self.seq) }
        return moment
    }

    /// The tasks that had been freed by event `seq`.
    package func graveyard(_ seq: UInt64) throws(NoMoment) -> History.Graveyard {
        try check(seq)
        guard let graveyard = history.graveyard(seq) else { throw .forgotten(first: history.first, last: self.seq) }
        return graveyard
    }

    /// What a branch at the end of the command that recorded event `seq` begins with; nil is the kernel as it is.
    package nonisolated func branch(at seq: UInt64?) throws(NoMoment) -> Branch {
        let history = try sync { (host) throws(NoMoment) in
            let seq = seq ?? host.seq
            try host.check(seq)
            guard let history = host.history.branch(at: seq) else {
                throw .forgotten(first: host.firstMoment, last: host.seq)
            }
            return history
        }
        // The replay takes a while: it is not done in front of everybody.
        let past = history.kernel()
        let kernel = sync { past.remembering($0.kernel) }
        let origin = Origin(kernel: id, seq: kernel.seq, asked: seq == kernel.seq ? nil : seq)
        return Branch(kernel: kernel, history: history, origin: origin)
    }
}
