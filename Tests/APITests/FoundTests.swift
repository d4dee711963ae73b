import Kernel
import Testing

@testable import API

/// What other eyes found.
@Suite("Found by use")
struct FoundTests {
    @Test("a log with carriage returns, and a thread that executes a program, are read")
    func logs() throws {
        let lines = [
            #"1 execve("/bin/x", ["x"], 0x7 /* 1 vars */) = 0"#, "1 fork() = 2",
            "2 clone(child_stack=NULL, flags=CLONE_VM|CLONE_SIGHAND|CLONE_THREAD) = 3", "2 pause( <unfinished ...>",
            #"3 execve("/bin/true", ["true"], 0x7 /* 1 vars */ <unfinished ...>"#, "2 <... pause resumed>) = ?",
            "2 +++ superseded by execve in pid 3 +++", "2 <... execve resumed>) = 0", "2 exit_group(0) = ?",
            "2 +++ exited with 0 +++",
        ]
        for end in ["\n", "\r\n"] {
            let log = try StraceLog(lines.map { $0 + end }.joined())
            #expect(log.lines == lines.count)
            var work = StraceImport(log, configuration: .init())
            try work.run()
            #expect(work.differenceCount == 0)
            #expect(work.performed == 4)
        }
    }

    @Test("a log whose calls look at very many tasks is refused with its line")
    func heavyLog() throws {
        let lines =
            (0..<100).map { "1 fork() = \($0 + 2)" }
            + Array(repeating: "1 setpriority(PRIO_USER, 0, 5) = 0", count: 600)
        var work = StraceImport(
            try StraceLog(lines.joined(separator: "\n")),
            configuration: .init(),
            mostVisits: 50_000
        )
        #expect(throws: StraceLogError.self) { try work.run() }
        #expect((500..<650).contains(work.performed))
    }

    @Test("a file that the model does not have is said to be one")
    func standIns() throws {
        let text = """
            1 openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3
            1 openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 4
            1 openat(AT_FDCWD, "/dev/null", O_RDONLY) = 5
            """
        var work = StraceImport(try StraceLog(text), configuration: .init())
        try work.run()
        #expect(work.standIns == ["/etc/ld.so.cache": 2])
    }

    @Test("strace text goes on with an execve under the leader's number")
    func superseded() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            _ = try await service.call(2, "clone", #"{"flags": ["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"]}"#)
            _ = try await service.call(3, "execve", #"{"path": "/bin/sh", "argv": ["sh"]}"#)
            let text = try await service.send("GET", "/v1/kernels/k/strace.txt").text
            let expected = "2     +++ superseded by execve in pid 3 +++\n2     <... execve resumed>)"
            #expect(text.contains(expected), "\(text)")
        }
    }
}
