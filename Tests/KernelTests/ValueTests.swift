import Testing

@testable import Kernel

/// The kernel is a value though its tables are shared until they are changed, and it forgets no result too early.
struct ValueTests {
    private func value(_ kernel: inout Kernel, _ call: Syscall, by tid: Int32) throws -> Int32 {
        guard case .made(let made) = kernel.perform(call, by: tid), made.state == .returned else {
            throw Failure(call: call)
        }
        return Int32(made.value)
    }

    private struct Failure: Error { let call: Syscall }

    /// What can be seen of a kernel that a fork, an exit or the clock would change.
    private func sight(_ kernel: Kernel) -> [String] {
        kernel.tasks().map { "\($0)" } + kernel.events(after: 0, limit: .max).map { "\($0)" }
            + [kernel.call(kernel.callCount).map { "\($0)" } ?? "", "\(kernel.time)"]
    }

    @Test("A copy does not see what is done to the original, nor the other way round")
    func copies() throws {
        var kernel = Kernel()
        let child = try value(&kernel, .fork, by: 1)
        let snapshot = kernel
        let before = sight(snapshot)
        _ = kernel.perform(.exit(status: 3), by: child)
        kernel.advanceClock(by: 1_000_000)
        _ = try value(&kernel, .fork, by: 1)
        #expect(sight(snapshot) == before)
        #expect(kernel.checkInvariants().isEmpty && snapshot.checkInvariants().isEmpty)

        let after = sight(kernel)
        var branch = snapshot
        _ = branch.perform(.kill(pid: child, sig: Signal.SIGKILL), by: 1)
        branch.advanceClock(by: 5)
        #expect(sight(kernel) == after)
        #expect(sight(snapshot) == before)
        #expect(branch.checkInvariants().isEmpty)
    }

    @Test("The same commands on a copy give the same bytes")
    func branches() throws {
        var kernel = Kernel()
        for _ in 0..<20 { _ = try value(&kernel, .fork, by: 1) }
        var copies = [kernel, kernel, kernel]
        for index in copies.indices {
            for tid: Int32 in 2..<12 { _ = copies[index].perform(.exit(status: tid), by: tid) }
            for _ in 0..<10 { _ = try value(&copies[index], .wait4(pid: -1, options: 0), by: 1) }
        }
        #expect(sight(copies[0]) == sight(copies[1]))
        #expect(sight(copies[1]) == sight(copies[2]))
        #expect(sight(copies[0]) != sight(kernel))
    }

    @Test("However many calls end with one command, all their results can be read afterwards")
    func manyCompletions() throws {
        let count = 3_000
        var kernel = Kernel()
        var group: Int32 = 0
        var calls: Set<UInt64> = []
        for _ in 0..<count {
            let parent = try value(&kernel, .fork, by: 1)
            let child = try value(&kernel, .fork, by: parent)
            if group == 0 { group = child }
            _ = try value(&kernel, .setpgid(pid: child, pgid: group), by: parent)
            guard case .made(let wait) = kernel.perform(.wait4(pid: -1, options: 0), by: parent) else {
                throw Failure(call: .pause)
            }
            #expect(wait.state == .blocked)
            calls.insert(wait.id)
        }
        #expect(count > kernel.configuration.callCapacity)
        _ = try value(&kernel, .kill(pid: -group, sig: Signal.SIGKILL), by: 1)
        let told = kernel.takeCompletions()
        #expect(Set(told) == calls)
        #expect(told.allSatisfy { kernel.call($0)?.state == .returned })
    }
}
