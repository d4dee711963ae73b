import Testing

@testable import Kernel

/// What a review against Linux 6.18's sources found about clone, exec, exit and credentials; each was tried on the real
/// kernel too.
@Suite("Review: processes")
struct ReviewProcess {
    private func ids(_ m: inout TestMachine, _ tid: Int32) throws -> [Int32] {
        guard case .uids(let ruid, let euid, let suid) = try m.call(.getresuid, by: tid).data else { return [] }
        return [ruid, euid, suid]
    }

    @Test("flag_nproc_exceeded: who joins a user is not counted yet; a fork that succeeds forgets the excess", arguments: [
        (limit: UInt64(0), errno: Errno.Name?.some(.EAGAIN)), (1, nil), (2, nil),
    ])
    func processLimit(limit: UInt64, errno: Errno.Name?) throws {
        var m = TestMachine()
        try m.become(1000, try m.process())
        let child = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: limit, max: 10), by: child)
        try m.become(1000, child)
        #expect(try m.errno(.execve(path: "/bin/true", argv: []), by: child) == errno)
    }

    @Test("copy_process: a fork within RLIMIT_NPROC clears PF_NPROC_EXCEEDED")
    func forkClearsExcess() throws {
        var m = TestMachine()
        try m.become(1000, try m.process())
        let child = try m.process()
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 0, max: 10), by: child)
        try m.become(1000, child)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED != 0)
        #expect(try m.errno(.fork, by: child) == .EAGAIN)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED != 0)
        try m.value(.setrlimit(resource: Resource.RLIMIT_NPROC, cur: 9, max: 10), by: child)
        _ = try m.fork(by: child)
        #expect(try m.view(child).flags & PF.NPROC_EXCEEDED == 0)
    }
}
