import Testing

@testable import Kernel

@Suite("What is kept for those who read the events")
struct KeptTests {
    private func make(calls: Int = 1_024) -> Kernel {
        var configuration = Configuration()
        configuration.initMode = .manual
        configuration.callCapacity = calls
        return Kernel(configuration: configuration)
    }

    @Test("a call's arguments are known as long as its result, one that sleeps for as long as it does")
    func arguments() {
        var kernel = make()
        _ = kernel.perform(.fork, by: 1)
        let wait = Syscall.wait4(pid: -1, options: 0)
        _ = kernel.perform(wait, by: 1)
        #expect(kernel.call(2)?.state == .blocked)
        for count in 0..<3_000 {
            _ = kernel.perform(.umask(mask: Int32(count)), by: 2)
            #expect(kernel.syscall(UInt64(count + 3)) == .umask(mask: Int32(count)))
        }
        #expect(kernel.syscall(2) == wait)
        for id in UInt64(1)...3_002 where id != 2 { #expect((kernel.syscall(id) == nil) == (kernel.call(id) == nil)) }
        _ = kernel.perform(.exit(status: 3), by: 2)
        #expect(kernel.call(2)?.value == 2)
        #expect(kernel.syscall(2) == wait)
    }

    @Test("a copy of the kernel keeps its own")
    func copies() {
        var kernel = make()
        _ = kernel.perform(.umask(mask: 1), by: 1)
        let copy = kernel
        _ = kernel.perform(.umask(mask: 2), by: 1)
        #expect(copy.syscall(1) == .umask(mask: 1))
        #expect(copy.syscall(2) == nil)
        #expect(kernel.syscall(2) == .umask(mask: 2))
    }

    @Test("a task's names are told with the first event for which the new one holds")
    func renames() throws {
        var kernel = make()
        _ = kernel.perform(.execve(path: "/bin/a-name-that-is-too-long", argv: []), by: 1)
        _ = kernel.perform(.prctl(option: PrctlOption.PR_SET_NAME, arg: 0, name: "worker"), by: 1)
        #expect(kernel.taskRenames.map(\.old) == ["init", "a-name-that-is-"])
        #expect(kernel.taskRenames.map(\.new) == ["a-name-that-is-", "worker"])
        let types = try kernel.taskRenames.map { rename in
            try #require(kernel.events(after: rename.seq - 1, limit: 1).first).type
        }
        #expect(types == [.sched_process_exec, .prctl])
        #expect(kernel.lives().map(\.comm) == ["worker"])
    }
}
