// The past. A kernel is a value and its commands are all that changes it, so a copy and the commands since then are its
// whole history: replaying them gives the same bytes, and a replay can stop in the midst of a command to look around.

/// What can be done to a kernel from outside: what its journal holds.
package enum KernelCommand: Sendable, Equatable {
    /// Task `by` makes a call.
    case call(Syscall, by: Int32)
    /// The virtual clock goes on by so many nanoseconds.
    case advance(Int64)

    /// Bytes of the texts and lists that it holds, beyond its own size.
    package var payload: Int {
        guard case .call(let call, _) = self else { return 0 }
        switch call {
        case .execve(let path, let argv): return argv.reduce(path.utf8.count) { $0 + $1.utf8.count + 16 }
        case .clone3(let arguments): return 64 + arguments.setTid.count * 4
        case .open(let path, _), .chdir(let path), .prctl(_, _, let path): return path.utf8.count
        case .acct(let path): return path?.utf8.count ?? 0
        case .semop(_, let sops): return sops.count * MemoryLayout<SemaphoreOperation>.stride
        case .ptrace: return 256
        default: return 0
        }
    }
}

/// A task that is dead and gone: its fields as they were last.
package typealias Ghost = TaskView

/// What a replay takes down: the kernel at one event, or every task that is freed.
struct Lookout: Sendable {
    /// The first event that is looked at; no event in a kernel that is no replay.
    var from: UInt64 = .max
    var wantsGhosts = false
    /// The kernel when event `from` had been recorded.
    var sight: [Kernel] = []
    var ghosts: [Ghost] = []
}

extension Kernel {
    /// An event has been recorded that a replay looks out for.
    @inline(never)
    mutating func lookOut(_ type: EventType, _ task: Handle) {
        guard lookout.wantsGhosts else {
            lookout.from = .max
            var copy = self
            copy.lookout = Lookout()
            // The tables go on being written in place, so the copy gets its own there and then.
            copy.ownTables()
            lookout.sight = [copy]
            return
        }
        switch type {
        case .release_task:
            var ghost = view(task)
            ghost.state = .dead
            lookout.ghosts.append(ghost)
        case .sched_process_free where !lookout.ghosts.isEmpty:
            lookout.ghosts[lookout.ghosts.count - 1].lastSeq = seq
        default: break
        }
    }

    /// Does it once more.
    package mutating func perform(_ command: KernelCommand) {
        switch command {
        case .call(let call, let tid): _ = perform(call, by: tid)
        case .advance(let nanoseconds): advanceClock(by: nanoseconds)
        }
        // Which results are kept depends on which the caller was told of.
        _ = takeCompletions()
    }

    /// The kernel as it was when event `wanted`, one of this command's, had just been recorded. It can be looked at, not
    /// gone on with; nil when the command has no such event.
    package mutating func perform(_ command: KernelCommand, lookingAt wanted: UInt64) -> Kernel? {
        lookout = Lookout(from: wanted)
        perform(command)
        defer { lookout = Lookout() }
        return lookout.sight.first
    }

    /// Does all of `commands` once more, and tells which tasks were freed meanwhile, in that order.
    package mutating func ghosts(of commands: some Sequence<KernelCommand>) -> [Ghost] {
        lookout = Lookout(from: 0, wantsGhosts: true)
        for command in commands { perform(command) }
        defer { lookout = Lookout() }
        return lookout.ghosts
    }

    /// A copy to go on from later: all but the events and the finished calls, of which nothing depends.
    package func keyframe() -> Kernel {
        var copy = self
        copy.log.forget()
        copy.finished.forget(callCount)
        return copy
    }

    /// The same kernel with the events and results that `later`, which went on from here, still has of it.
    package func remembering(_ later: borrowing Kernel) -> Kernel {
        var copy = self
        copy.log = later.log.truncated(to: seq)
        copy.finished = later.finished.kept(of: callCount, blocked: blockedCalls)
        return copy
    }

    /// Bytes of everything, about: the tables, the events, and the finished calls that are kept. O(1).
    package var bytes: Int {
        footprint + log.bytes + Int(min(callCount, UInt64(configuration.callCapacity))) * FinishedCalls.bytesPerCall
    }

    /// Bytes of the tables, about: what a copy takes once it is changed. O(1).
    package var footprint: Int {
        let used =
            tasks.footprint + signals.footprint + sighands.footprint + sigqueues.footprint + pids.footprint
            + mms.footprint + filesTable.footprint + fsTable.footprint + creds.footprint + programs.footprint
            + strings.footprint + frames.footprint + resources.openFiles.footprint + resources.pipes.footprint
            + resources.timers.footprint + resources.semaphores.sets.footprint
        // The map of numbers, and a table of descriptors for each files_struct.
        return used + Int(namespaces[0].cursor) * 4 + filesTable.count * 64
    }
}

extension Slab {
    /// Bytes of the entries that have been used.
    var footprint: Int { Int(handles.upperBound) * (MemoryLayout<Element>.stride + MemoryLayout<Handle>.stride) }
}
