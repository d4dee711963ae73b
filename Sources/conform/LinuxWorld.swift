import CPuppet
import Conformance
import Foundation
import Kernel

/// The real kernel: puppets in a PID namespace of their own.
final class LinuxWorld: World {
    /// Where a puppet's slot is.
    enum Place: Equatable {
        case arena(Int)
        /// In the task's own memory, at this address: it executed a new image and has no arena.
        case own(UInt64)
    }

    /// A task that can be told what to do.
    struct Puppet {
        var place: Place
        /// The call that it was told to make and that has not returned.
        var outstanding: (command: Command, name: CallName, syscall: Syscall)?
        var returned: UInt32 = 0
        var handled: UInt32 = 0
    }

    private(set) var tasks: [(tid: Int32, state: TaskSight)] = []
    private let sandbox: Sandbox
    private var puppets: [Int32: Puppet] = [1: Puppet(place: .arena(0))]
    private var last: Look
    /// Slots that were given to calls that make a task, with the caller; the child has not been seen yet.
    private var nurseries: [(place: Place, parent: Int32)] = []
    private var arenaSlots = 1
    private var ownSlots = 1
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 8192, alignment: 16)

    /// Traced tasks spin, since their tracer will stop them at every call or instruction.
    private let spinsTraced: Bool

    init(_ workshop: Sandbox.Workshop, spinsTraced: Bool, scheduling: Sandbox.Scheduling) throws {
        self.spinsTraced = spinsTraced
        sandbox = try Sandbox(workshop, scheduling: scheduling)
        last = Look(proc: sandbox.proc, buffer: buffer)
        sandbox.slot(0).pointee.sleeps = 1
        _ = try settle()
        tasks = last.tasks.map { ($0.tid, $0.status.sight) }
    }

    deinit { buffer.deallocate() }

    /// The tasks that can be told to make a call: in user mode, not stopped.
    var ready: [Int32] {
        tasks.filter { $0.state.state == "R" && puppets[$0.tid].map { $0.outstanding == nil } ?? false }.map(\.tid)
    }

    func perform(_ command: Command) throws -> Saw {
        guard ready.contains(command.task), var puppet = puppets[command.task],
            let status = last.tasks.first(where: { $0.tid == command.task })?.status,
            let name = CallName(rawValue: command.call)
        else { throw WorldError.cannotCall("task \(command.task) is not in user mode") }
        let syscall = try command.syscall()
        if case .ptrace(let ptrace) = syscall, ptrace.request == PtraceRequest.PTRACE_TRACEME, status.sight.tgid == 1 {
            throw WorldError.cannotCall("PID 1's parent is outside and no tracer that a scenario can drive")
        }
        let call = try RealCall(
            syscall,
            slot: address(of: puppet.place),
            image: sandbox.image,
            caller: Caller(pid: status.innerTgid, uid: status.realUID)
        )
        stopSleeping(before: syscall, by: command.task)
        puppet.outstanding = (command, name, syscall)
        puppets[command.task] = puppet
        try give(call, to: command.task, at: puppet.place)
        return try settle()
    }

    // MARK: Slots

    private func address(of place: Place) -> UInt64 {
        switch place {
        case .arena(let index): UInt64(PUPPET_ARENA) + 4096 * UInt64(index + 1)
        case .own(let address): address
        }
    }

    /// A task whose calls are to be traced must not make any of its own.
    private func stopSleeping(before syscall: Syscall, by task: Int32) {
        guard spinsTraced, case .ptrace(let ptrace) = syscall else { return }
        let tracee: Int32
        switch ptrace.request {
        case PtraceRequest.PTRACE_TRACEME: tracee = task
        case PtraceRequest.PTRACE_ATTACH, PtraceRequest.PTRACE_SEIZE: tracee = ptrace.pid
        default: return
        }
        guard case .arena(let index) = puppets[tracee]?.place else { return }
        let slot = sandbox.slot(index)
        guard slot.pointee.sleeps != 0 else { return }
        slot.pointee.sleeps = 0
        guard puppets[tracee]?.outstanding == nil,
            last.tasks.contains(where: { $0.tid == tracee && $0.status.sight.state == "R" })
        else { return }
        let beat = puppet_load64(&slot.pointee.heartbeat)
        sandbox.wake(index)
        for _ in 0..<10_000 where puppet_load64(&slot.pointee.heartbeat) < beat &+ 2 { usleep(20) }
    }

    private func give(_ call: RealCall, to task: Int32, at place: Place) throws {
        var child: UInt64 = 0
        if call.command == UInt32(PUPPET_SPAWN.rawValue) {
            let nursery = newPlace(like: place)
            nurseries.append((nursery, task))
            child = address(of: nursery)
        }
        switch place {
        case .arena(let index):
            let slot = sandbox.slot(index)
            fill(slot, call, child)
            puppet_store32(&slot.pointee.command, call.command)
            sandbox.wake(index)
        case .own(let address):
            guard let slot = load(task, address) else { throw WorldError.broken("task \(task) has no memory") }
            defer { slot.deallocate() }
            fill(slot, call, child)
            // Everything behind the counters first, the command itself last.
            let start = MemoryLayout<puppet_slot>.offset(of: \.child) ?? 0
            let words = MemoryLayout<puppet_slot>.offset(of: \.handler) ?? 0
            let input = Int(puppet_input_offset())
            var command = call.command
            guard write(task, address + UInt64(start), slot.raw + start, words - start),
                write(task, address + UInt64(input), slot.raw + input, 1024),
                write(task, address, &command, 4)
            else { throw WorldError.broken("task \(task) has no memory") }
        }
    }

    private func fill(_ slot: UnsafeMutablePointer<puppet_slot>, _ call: RealCall, _ child: UInt64) {
        slot.pointee.child = child
        slot.pointee.number = call.number
        withUnsafeMutableBytes(of: &slot.pointee.arguments) { registers in
            registers.initializeMemory(as: UInt8.self, repeating: 0)
            for (index, value) in call.arguments.enumerated() {
                registers.storeBytes(of: value, toByteOffset: 8 * index, as: Int64.self)
            }
        }
        let input = slot.raw + Int(puppet_input_offset())
        memset(input, 0, 2048)
        call.input.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            memcpy(input, base, min(bytes.count, 1024))
        }
    }

    private func newPlace(like place: Place) -> Place {
        switch place {
        case .arena(let parent):
            let index = arenaSlots
            arenaSlots += 1
            sandbox.slot(index).pointee.sleeps = sandbox.slot(parent).pointee.sleeps
            return .arena(index)
        case .own:
            let index = ownSlots % Int(PUPPET_PRIVATE_SLOTS - 1) + 1
            ownSlots += 1
            return .own(sandbox.image.privateSlots + 4096 * UInt64(index))
        }
    }

    private func memory(_ task: Int32, _ flags: Int32) -> Int32 {
        openat(sandbox.proc, "\(task)/mem", flags | O_CLOEXEC)
    }

    /// A copy of a slot in a task's own memory; nil when the task has none there.
    private func load(_ task: Int32, _ address: UInt64) -> UnsafeMutablePointer<puppet_slot>? {
        let file = memory(task, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let copy = UnsafeMutablePointer<puppet_slot>.allocate(capacity: 1)
        guard pread(file, copy, 4096, off_t(address)) == 4096 else {
            copy.deallocate()
            return nil
        }
        return copy
    }

    private func write(_ task: Int32, _ address: UInt64, _ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
        let file = memory(task, O_WRONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        return pwrite(file, bytes, count, off_t(address)) == count
    }

    /// Calls `body` with the slot, or with nil when it cannot be read any more.
    private func with<Result>(
        _ task: Int32,
        _ place: Place,
        _ body: (UnsafeMutablePointer<puppet_slot>?) -> Result
    ) -> Result {
        switch place {
        case .arena(let index): return body(sandbox.slot(index))
        case .own(let address):
            let copy = load(task, address)
            defer { copy?.deallocate() }
            return body(copy)
        }
    }

    // MARK: Coming to rest

    /// Waits until nothing can change any more by itself, and tells what did.
    private func settle() throws -> Saw {
        let start = DispatchTime.now().uptimeNanoseconds
        var previous: (look: Look, doubts: Bool, beats: [Int32: UInt64], since: UInt64)?
        while true {
            let now = DispatchTime.now().uptimeNanoseconds
            guard now - start < 3_000_000_000 else {
                throw WorldError.broken("the namespace does not come to rest: \(last.tasks)")
            }
            let beats = previous?.beats.keys.map { ($0, beat($0)) } ?? []
            var look = Look(proc: sandbox.proc, buffer: buffer)
            try adopt(look)
            guard let rest = rest(&look) else {
                previous = nil
                usleep(20)
                continue
            }
            guard let before = previous, before.look == look else {
                previous = (look, rest.doubts, rest.beats, now)
                continue
            }
            // The second look counts when every task in user mode ran between the two; what may still be on its way
            // gets time to show it.
            let ran = beats.allSatisfy { (tid, beat) in beat >= (before.beats[tid] ?? 0) &+ 2 }
            if ran && (!rest.doubts || now - before.since > 30_000_000) {
                try attachImages(look)
                return collect(look)
            }
            usleep(rest.doubts ? 500 : 20)
        }
    }

    /// How often a task went round its loop; the greatest number when that cannot be seen any more.
    private func beat(_ task: Int32) -> UInt64 {
        guard let puppet = puppets[task] else { return .max }
        return with(task, puppet.place) { slot in slot.map { puppet_load64(&$0.pointee.heartbeat) } ?? .max }
    }

    /// The heartbeats of the tasks in user mode, and whether a task's sleep is one that may end by itself; nil when
    /// some task is plainly on the move.
    private func rest(_ look: inout Look) -> (beats: [Int32: UInt64], doubts: Bool)? {
        var beats: [Int32: UInt64] = [:]
        var doubts = false
        for (index, (tid, status)) in look.tasks.enumerated() {
            let sight = status.sight
            guard sight.state != "Z", let puppet = puppets[tid] else { continue }
            // Waiting for a command is user mode, as far as a scenario is concerned.
            if sight.state == "S", sleeps(tid, status, puppet) {
                look.tasks[index].status.sight.state = "R"
                if (sight.pending | sight.sharedPending) & ~sight.blocked != 0 { doubts = true }
                continue
            }
            let unblocked = (sight.pending | sight.sharedPending) & ~sight.blocked
            switch sight.state {
            case "R":
                if sleepsWhenIdle(puppet) { return nil }
                let beat = with(tid, puppet.place) { slot -> UInt64? in
                    guard let slot, puppet_load32(&slot.pointee.command) == 0 else { return nil }
                    return puppet_load64(&slot.pointee.heartbeat)
                }
                guard let beat, sight.pending & ~sight.blocked == 0 else { return nil }
                if unblocked != 0 { doubts = true }
                beats[tid] = beat
            case "S", "D":
                if unblocked != 0 || !mayStay(sight.state, puppet) { doubts = true }
            case "T", "t": break
            default: return nil
            }
        }
        return (beats, doubts)
    }

    private func sleepsWhenIdle(_ puppet: Puppet) -> Bool {
        guard case .arena(let index) = puppet.place else { return false }
        return sandbox.slot(index).pointee.sleeps != 0
    }

    /// Does the task sleep until it gets a command?
    private func sleeps(_ tid: Int32, _ status: ProcStatus, _ puppet: Puppet) -> Bool {
        guard case .arena(let index) = puppet.place, sleepsWhenIdle(puppet),
            puppet_load32(&sandbox.slot(index).pointee.command) == 0
        else { return false }
        // A namespace's init may instead be waiting for the namespace to empty.
        return status.innerTgid == status.sight.tgid || !sandbox.isExiting(tid)
    }

    /// Is this a call that a task can stay blocked in for as long as it likes?
    private func mayStay(_ state: String, _ puppet: Puppet) -> Bool {
        switch puppet.outstanding?.syscall {
        case .wait4, .waitid, .pause, .sigsuspend, .sigtimedwait, .semop, .nanosleep, .read, .write: state == "S"
        case .vfork: true
        case .clone(let flags, _): flags & CloneFlags.CLONE_VFORK != 0
        case .clone3(let clone): clone.flags & CloneFlags.CLONE_VFORK != 0
        default: false
        }
    }

    /// Takes new tasks and new images into the books.
    private func adopt(_ look: Look) throws {
        for (tid, status) in look.tasks where puppets[tid] == nil {
            let candidates = nurseries.indices.filter { puppets[nurseries[$0].parent] != nil }
            guard let index = candidates.first else { throw WorldError.broken("task \(tid) came from nowhere") }
            guard candidates.count == 1 else { throw WorldError.broken("two tasks were born at once") }
            let nursery = nurseries.remove(at: index)
            puppets[tid] = Puppet(place: nursery.place)
            _ = status
        }
        let alive = Set(look.tasks.map(\.tid))
        for (tid, puppet) in puppets {
            guard let outstanding = puppet.outstanding, case .execve = outstanding.syscall else { continue }
            let tgid = last.tasks.first { $0.tid == tid }?.status.sight.tgid ?? tid
            let heir = alive.contains(tid) && tid != tgid ? tid : tgid
            guard let status = look.tasks.first(where: { $0.tid == heir })?.status, status.sight.state != "Z",
                heir == tgid, hasNewImage(heir)
            else { continue }
            if heir != tid { puppets[tid] = nil }
            puppets[heir] = Puppet(place: .own(sandbox.image.privateSlots))
        }
    }

    /// The arena is mapped in every image but a new one.
    private func hasNewImage(_ task: Int32) -> Bool {
        let file = memory(task, O_RDONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        var word: UInt64 = 0
        return pread(file, &word, 8, off_t(PUPPET_ARENA)) < 0
            && pread(file, &word, 8, off_t(sandbox.image.privateSlots)) == 8
    }

    /// Lets new images map the arena, unless someone watches their calls.
    private func attachImages(_ look: Look) throws {
        for (tid, status) in look.tasks where status.sight.state == "R" && status.sight.tracer == 0 {
            guard let puppet = puppets[tid], puppet.outstanding == nil, case .own(let address) = puppet.place,
                let slot = load(tid, address)
            else { continue }
            defer { slot.deallocate() }
            let place = newPlace(like: .arena(0))  // PID 1 sleeps unless it is traced
            let text = Array(sandbox.workshop.arena.utf8CString)
            var child = self.address(of: place)
            var command = UInt32(PUPPET_ATTACH.rawValue)
            let offset = UInt64(MemoryLayout<puppet_slot>.offset(of: \.child) ?? 0)
            guard write(tid, address + puppet_input_offset(), text, text.count),
                write(tid, address + offset, &child, 8), write(tid, address, &command, 4)
            else { throw WorldError.broken("task \(tid) has no memory") }
            for _ in 0..<100_000 {
                guard with(tid, puppet.place, { $0?.pointee.command }) != 0 else { break }
                usleep(20)
            }
            if (with(tid, puppet.place) { $0?.pointee.result ?? -1 }) > 0 {
                puppets[tid] = Puppet(place: place)
            } else {
                puppets[tid]?.returned = slot.pointee.returned + 1
            }
        }
    }

    // MARK: What was seen

    private func collect(_ look: Look) -> Saw {
        var returned: [(Returned, args: JSONValue)] = []
        var handlers: [HandlerRun] = []
        for (tid, puppet) in puppets {
            with(tid, puppet.place) { slot in
                guard let slot else { return }
                take(tid, slot, &returned, &handlers)
            }
        }
        let before = tasks
        tasks = look.tasks.map { ($0.tid, $0.status.sight) }
        last = look
        for tid in tasks.missing(from: before) { puppets[tid] = nil }
        for (tid, state) in tasks where state.state == "Z" { puppets[tid]?.outstanding = nil }
        nurseries.removeAll { nursery in
            let name = puppets[nursery.parent]?.outstanding?.name
            return name != .fork && name != .vfork && name != .clone && name != .clone3
        }
        return Saw(
            returned: returned,
            handlers: handlers,
            changed: tasks.changes(since: before),
            gone: tasks.missing(from: before)
        )
    }

    private func take(
        _ tid: Int32,
        _ slot: UnsafeMutablePointer<puppet_slot>,
        _ returned: inout [(Returned, args: JSONValue)],
        _ handlers: inout [HandlerRun]
    ) {
        guard let puppet = puppets[tid] else { return }
        let count = puppet_load32(&slot.pointee.returned)
        if let outstanding = puppet.outstanding, count != puppet.returned {
            let output = UnsafeRawBufferPointer(start: slot.raw + Int(puppet_output_offset()), count: 1024)
            var result = Returned(
                task: tid,
                name: outstanding.name,
                call: outstanding.syscall,
                result: slot.pointee.result,
                output: StoredBytes(bytes: Array(output))
            )
            if outstanding.name == .nice, result.errno == nil { result.value = slot.pointee.arguments.1 }
            returned.append((result, outstanding.command.args))
            puppets[tid]?.outstanding = nil
        }
        puppets[tid]?.returned = count
        let runs = puppet_load32(&slot.pointee.handled)
        var run = puppet.handled
        while run != runs {
            let entry = puppet_handler_at(slot, run)
            handlers.append(
                HandlerRun(task: tid, sig: entry.sig, code: entry.code, pid: entry.pid, status: entry.status)
            )
            run &+= 1
        }
        puppets[tid]?.handled = runs
    }
}

extension UnsafeMutablePointer {
    var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(self) }
}
