import Testing

@testable import Kernel

/// The past can be had again, to the byte, in the midst of a command too.
@Suite("History")
struct HistoryTests {
    /// A random history: the commands, and where each ended.
    private func history(_ seed: UInt64, _ count: Int) -> (Kernel, [(command: KernelCommand, end: UInt64)]) {
        var random = CommandGenerator(seed: seed)
        var configuration = random.configuration()
        configuration.eventCapacity = 65_536
        let booted = Kernel(configuration: configuration)
        var kernel = booted
        var commands: [(KernelCommand, UInt64)] = []
        for _ in 0..<count where kernel.panicMessage == nil {
            let command = random.command(for: kernel)
            let before = kernel.seq
            kernel.perform(command)
            if kernel.seq != before { commands.append((command, kernel.seq)) }
        }
        return (booted, commands)
    }

    /// Everything that can be seen.
    private func look(_ kernel: Kernel) -> Int {
        let tasks = kernel.tasks()
        for task in tasks { #expect(kernel.task(task.tid) == task) }
        return tasks.count + kernel.objects().count + kernel.users().count + kernel.overview().tasks
            + Int(kernel.nextTimer ?? 0).signum() + kernel.accountingFile.count
    }

    @Test("at every event of random histories everything can be looked at", arguments: 0..<60 as Range<UInt64>)
    func everyEvent(seed: UInt64) {
        let (booted, commands) = history(seed, 150)
        var kernel = booted
        for (command, end) in commands {
            let before = kernel
            for seq in (kernel.seq + 1)..<(end + 1) {
                var again = before
                let sight = again.perform(command, lookingAt: seq)
                #expect(sight?.seq == seq)
                if let sight { #expect(look(sight) > 0) }
                #expect(again.seq == end)
                if seq == end { #expect(again.checkInvariants().isEmpty) }
            }
            kernel.perform(command)
            #expect(kernel.seq == end)
        }
    }

    @Test("a sight in the midst of a command stays as it is while the command goes on")
    func sightsAreCopies() throws {
        var kernel = Kernel()
        kernel.perform(.call(.fork, by: 1))
        kernel.perform(.call(.fork, by: 2))
        let end = kernel.seq
        var whole = kernel
        whole.perform(.call(.exit(status: 3), by: 2))
        let events = whole.events(after: end, limit: .max)
        let died = try #require(events.first { $0.type == .exit_state }).seq
        let adopted = try #require(events.first { $0.type == .reparent }).seq
        let found = kernel.perform(.call(.exit(status: 3), by: 2), lookingAt: adopted)
        let sight = try #require(found)
        let task = try #require(sight.task(2))
        // Its files are gone, its state is not yet Z, and the list of its children is about to move.
        #expect(task.state == .running && task.files == 0 && task.children == [3])
        #expect(sight.task(3)?.ppid == 1)
        #expect(adopted < died && kernel.task(2)?.state == .zombie)
    }

    @Test("a keyframe goes on as the kernel does", arguments: 0..<40 as Range<UInt64>)
    func keyframes(seed: UInt64) {
        let (booted, commands) = history(seed, 120)
        var kernel = booted
        var copies: [Kernel] = []
        for (index, entry) in commands.enumerated() {
            if index % 40 == 0 { copies.append(kernel.keyframe()) }
            kernel.perform(entry.command)
        }
        for (index, var copy) in copies.enumerated() {
            #expect(copy.events(after: 0, limit: .max).isEmpty && copy.seq > 0)
            for entry in commands[(index * 40)...] { copy.perform(entry.command) }
            #expect(copy.digest() == kernel.digest() && copy.tasks() == kernel.tasks())
            #expect(copy.objects() == kernel.objects() && copy.users() == kernel.users())
            #expect(copy.events(after: 0, limit: .max) == kernel.events(after: copy.firstEvent - 1, limit: .max))
        }
    }

    @Test("a branch remembers the events and results of its past, and no others", arguments: [1, 7, 64, 65_536])
    func branches(capacity: Int) throws {
        var configuration = Configuration()
        configuration.eventCapacity = capacity
        let booted = Kernel(configuration: configuration)
        var kernel = booted
        let commands: [KernelCommand] = [
            .call(.fork, by: 1), .call(.wait4(pid: -1, options: 0), by: 1), .call(.getpid, by: 2),
            .call(.exit(status: 3), by: 2), .call(.fork, by: 1), .call(.getppid, by: 3),
        ]
        for command in commands { kernel.perform(command) }
        for count in 0...commands.count {
            var past = booted
            for command in commands.prefix(count) { past.perform(command) }
            let frame = past.keyframe()
            let branch = frame.remembering(kernel)
            let first = kernel.firstEvent
            #expect(branch.events(after: 0, limit: .max) == past.events(after: first - 1, limit: .max))
            #expect(branch.digest() == past.digest())
            for id in 1...7 as ClosedRange<UInt64> {
                #expect(branch.call(id) == past.call(id), "call \(id) of \(count)")
            }
            var on = branch
            var after = past
            on.perform(.call(.fork, by: 1))
            after.perform(.call(.fork, by: 1))
            #expect(on.digest() == after.digest() && on.overview().calls == after.overview().calls)
            let seen = on.events(after: 0, limit: .max)
            #expect(seen == after.events(after: on.firstEvent - 1, limit: .max) && seen.count <= capacity)
        }
    }

    @Test("the dead are found again with their last fields")
    func ghosts() throws {
        var kernel = Kernel()
        let commands: [KernelCommand] = [
            .call(.fork, by: 1), .call(.fork, by: 2), .call(.exit(status: 7), by: 2),
            .call(.wait4(pid: 2, options: 0), by: 1), .call(.kill(pid: 3, sig: Signal.SIGKILL), by: 1),
        ]
        let start = kernel
        for command in commands { kernel.perform(command) }
        var again = start
        let ghosts = again.ghosts(of: commands)
        #expect(ghosts.map(\.tid) == [2, 3])
        let freed = kernel.events(after: 0, limit: .max).filter { $0.type == .sched_process_free }
        #expect(ghosts.map(\.lastSeq) == freed.map(\.seq))
        #expect(ghosts[0].state == .dead && ghosts[0].exitCode == 7 << 8 && ghosts[0].ppid == 1)
        // The second was born to the first and died as init's.
        #expect(ghosts[1].exitCode == Signal.SIGKILL && ghosts[1].ppid == 1)
        #expect(ghosts[1].birthTask == ghosts[0].born && ghosts[1].birthParent == 2)
        #expect(again.digest() == kernel.digest())
    }

    @Test("who executes a program in place of the leader stays the task that it was")
    func deThread() throws {
        var kernel = Kernel()
        kernel.perform(.call(.fork, by: 1))
        let flags = CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_VM
        kernel.perform(.call(.clone(flags: flags, exitSignal: 0), by: 2))
        let leader = try #require(kernel.task(2)).born
        let thread = try #require(kernel.task(3)).born
        kernel.perform(.call(.execve(path: "/bin/sh", argv: []), by: 3))
        #expect(kernel.task(3) == nil && kernel.task(2)?.born == thread)
        kernel.perform(.call(.fork, by: 2))
        let child = try #require(kernel.tasks().last)
        #expect(child.birthTask == thread && child.birthParent == 2 && child.birthTask != leader)
    }
}
