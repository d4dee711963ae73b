import JSON
import Kernel
import Testing

@testable import API

/// The call that a body stands for.
func decode(_ name: String, _ body: String?) throws -> Syscall {
    let spec = try #require(CallTable.spec(name))
    guard let body else { return try spec.make(ArgumentDecoder().decode(nil, spec.arguments)) }
    return try Array(body.utf8).withUnsafeBytes { bytes in
        try JSONValue.parse(bytes).withRoot { root in
            try spec.make(ArgumentDecoder().decode(root, spec.arguments))
        }
    }
}

/// Why a body is not acceptable.
func refusal(_ name: String, _ body: String?) -> ArgumentError? {
    do {
        let call = try decode(name, body)
        Issue.record("\(name) accepted \(body ?? "nothing") as \(call)")
        return nil
    } catch {
        return error as? ArgumentError
    }
}

@Suite("Decoding of calls")
struct DecodingTests {
    static let accepted: [(String, String?, Syscall)] = [
        ("fork", nil, .fork),
        ("fork", "{}", .fork),
        (
            "clone", #"{"flags": ["CLONE_VM", "CLONE_THREAD"], "exit_signal": 0}"#,
            .clone(flags: CloneFlags.CLONE_VM | CloneFlags.CLONE_THREAD, exitSignal: 0)
        ),
        ("clone", #"{"exit_signal": "SIGCHLD"}"#, .clone(flags: 0, exitSignal: 17)),
        ("clone", #"{"flags": ["CLONE_VM", 512]}"#, .clone(flags: 0x300, exitSignal: 0)),
        ("clone", #"{"flags": 4294967295}"#, .clone(flags: 0xffff_ffff, exitSignal: 0)),
        ("execve", #"{"path": "/bin/sh"}"#, .execve(path: "/bin/sh", argv: ["/bin/sh"])),
        ("execve", #"{"path": "/bin/sh", "argv": []}"#, .execve(path: "/bin/sh", argv: [])),
        ("exit", #"{"status": -1}"#, .exit(status: -1)),
        ("exit", #"{"status": 3.0}"#, .exit(status: 3)),
        ("exit", nil, .exit(status: 0)),
        ("exit_group", #"{"status": 300}"#, .exitGroup(status: 300)),
        ("wait4", nil, .wait4(pid: -1, options: 0)),
        ("wait4", #"{"pid": 0, "options": ["WNOHANG", "__WALL"]}"#, .wait4(pid: 0, options: 0x4000_0001)),
        ("wait4", #"{"options": ["WEXITED"]}"#, .wait4(pid: -1, options: 4)),
        ("wait4", #"{"options": -1}"#, .wait4(pid: -1, options: 0xffff_ffff)),
        ("waitpid", #"{"pid": 5}"#, .wait4(pid: 5, options: 0)),
        ("wait", nil, .wait4(pid: -1, options: 0)),
        (
            "waitid", #"{"idtype": "P_PID", "id": 4, "options": ["WEXITED"]}"#,
            .waitid(idtype: 1, id: 4, options: 4)
        ),
        ("waitid", #"{"idtype": 99, "options": []}"#, .waitid(idtype: 99, id: 0, options: 0)),
        ("kill", #"{"pid": -1, "sig": "SIGRTMIN+2"}"#, .kill(pid: -1, sig: 34)),
        ("kill", #"{"pid": 1, "sig": 99}"#, .kill(pid: 1, sig: 99)),
        ("sigqueue", #"{"pid": 1, "sig": "SIGIO", "value": 7}"#, .sigqueue(pid: 1, sig: 29, value: 7)),
        ("sigaction", #"{"sig": "SIGINT"}"#, .sigaction(sig: 2, action: nil)),
        ("sigaction", #"{"sig": "SIGINT", "handler": null}"#, .sigaction(sig: 2, action: nil)),
        (
            "sigaction", #"{"sig": 2, "handler": "handler", "flags": ["SA_RESTART"], "mask": ["SIGTERM", 64]}"#,
            .sigaction(
                sig: 2,
                action: SignalAction(handler: .handler, flags: 0x1000_0000, mask: SignalSet(15, 64))
            )
        ),
        ("sigprocmask", #"{"how": "SIG_SETMASK", "set": []}"#, .sigprocmask(how: 2, set: SignalSet())),
        ("sigprocmask", #"{"set": null}"#, .sigprocmask(how: 0, set: nil)),
        ("sigtimedwait", #"{"set": ["SIGINT"], "timeout_ms": 0}"#, .sigtimedwait(set: SignalSet(2), timeout: 0)),
        ("sigtimedwait", #"{"set": ["SIGINT"], "timeout_ms": null}"#, .sigtimedwait(set: SignalSet(2), timeout: nil)),
        ("prctl", #"{"option": "PR_SET_PDEATHSIG", "arg": "SIGTERM"}"#, .prctl(option: 1, arg: 15, name: "")),
        ("prctl", #"{"option": "PR_SET_NAME", "arg": "worker"}"#, .prctl(option: 15, arg: 0, name: "worker")),
        ("prctl", #"{"option": "PR_SET_NAME", "arg": "SIGTERM"}"#, .prctl(option: 15, arg: 0, name: "SIGTERM")),
        ("prctl", #"{"option": "PR_GET_PDEATHSIG"}"#, .prctl(option: 2, arg: 0, name: "")),
        (
            "setrlimit", #"{"resource": "RLIMIT_NPROC", "cur": 2, "max": "RLIM_INFINITY"}"#,
            .setrlimit(resource: 6, cur: 2, max: .max)
        ),
        ("getrusage", #"{"who": "RUSAGE_CHILDREN"}"#, .getrusage(who: -1)),
        ("acct", #"{"path": null}"#, .acct(path: nil)),
        ("acct", #"{"path": "/a"}"#, .acct(path: "/a")),
        (
            "semop", #"{"semid": 0, "num": 1, "op": -1, "flags": ["SEM_UNDO", "IPC_NOWAIT"]}"#,
            .semop(semid: 0, sops: [SemaphoreOperation(num: 1, op: -1, flags: 0x1800)])
        ),
        (
            "semop", #"{"semid": 0, "sops": [{"num": 1, "op": 1}, {"op": 0, "flags": 2048}]}"#,
            .semop(
                semid: 0,
                sops: [
                    SemaphoreOperation(num: 1, op: 1, flags: 0), SemaphoreOperation(num: 0, op: 0, flags: 2048),
                ]
            )
        ),
        ("semctl", #"{"semid": 3, "cmd": "SETVAL", "val": 2}"#, .semctl(semid: 3, num: 0, cmd: 16, val: 2)),
        ("semget", #"{"nsems": 1, "semflg": ["IPC_CREAT", 384]}"#, .semget(key: 0, nsems: 1, semflg: 0o1600)),
        ("semget", #"{"nsems": 1}"#, .semget(key: 0, nsems: 1, semflg: 0o600)),
        ("kcmp", #"{"pid1": 1, "pid2": 2, "type": "KCMP_FS"}"#, .kcmp(pid1: 1, pid2: 2, type: 3, idx1: 0, idx2: 0)),
        ("setns", #"{"fd": 3, "nstype": 0}"#, .setns(fd: 3, nstype: 0)),
    ]

    @Test("bodies as the contract has them become the kernel's calls", arguments: accepted)
    func accepts(name: String, body: String?, call: Syscall) throws {
        #expect(try decode(name, body) == call)
    }

    static let refused: [(String, String?, String)] = [
        ("fork", #"{"x": 1}"#, "/x"),
        ("fork", "[]", ""),
        ("fork", "null", ""),
        ("exit", #"{"status": null}"#, "/status"),
        ("exit", #"{"status": "0"}"#, "/status"),
        ("exit", #"{"status": true}"#, "/status"),
        ("exit", #"{"status": 1.5}"#, "/status"),
        ("exit", #"{"status": 2147483648}"#, "/status"),
        ("exit", #"{"status": 1e300}"#, "/status"),
        ("kill", #"{"pid": 1}"#, "/sig"),
        ("kill", #"{"pid": 1, "sig": "SIGFOO"}"#, "/sig"),
        ("kill", #"{"pid": 1, "sig": "sigterm"}"#, "/sig"),
        ("kill", #"{"pid": 1, "sig": "SIGRTMIN+33"}"#, "/sig"),
        ("kill", #"{"pid": 1, "sig": "SIGRTMIN++1"}"#, "/sig"),
        ("kill", #"{"pid": 1, "sig": ["SIGTERM"]}"#, "/sig"),
        ("wait4", #"{"options": "WNOHANG"}"#, "/options"),
        ("wait4", #"{"options": ["WNOHANG", "WFOO"]}"#, "/options/1"),
        ("wait4", #"{"options": [4294967296]}"#, "/options/0"),
        ("waitid", #"{"idtype": "P_FOO", "options": []}"#, "/idtype"),
        ("sigprocmask", #"{"how": "SIG_BLOCK", "set": [0]}"#, "/set/0"),
        ("sigprocmask", #"{"how": "SIG_BLOCK", "set": ["SIGUSR1", 65]}"#, "/set/1"),
        ("sigaction", #"{"sig": 2, "handler": 3}"#, "/handler"),
        ("sigaction", #"{"sig": 2, "handler": "SIG_HOLD"}"#, "/handler"),
        ("prctl", #"{"option": "PR_SET_PDEATHSIG", "arg": "worker"}"#, "/arg"),
        ("execve", #"{"path": 5}"#, "/path"),
        ("execve", #"{"path": "a", "argv": ["b", 1]}"#, "/argv/1"),
        ("semop", #"{"semid": 0}"#, "/op"),
        ("semop", #"{"semid": 0, "sops": [{"num": 1}]}"#, "/sops/0/op"),
        ("semop", #"{"semid": 0, "sops": [{"op": 1, "x~/y": 1}]}"#, "/sops/0/x~0~1y"),
        ("setrlimit", #"{"resource": "RLIMIT_NPROC", "cur": -2, "max": 1}"#, "/cur"),
        ("clone3", #"{"set_tid": [1, "2"]}"#, "/set_tid/1"),
        ("clone3", #"{"tail": 1}"#, "/tail"),
        ("ptrace", #"{"request": "PTRACE_SETSIGINFO", "siginfo": {}}"#, "/siginfo/si_signo"),
    ]

    @Test("anything else is refused by name, with what would be right", arguments: refused)
    func refuses(name: String, body: String?, pointer: String) throws {
        let error = try #require(refusal(name, body))
        #expect(error.pointer == pointer)
        #expect(error.detail.hasSuffix(".") || error.detail.contains(":"))
    }

    @Test("an unknown name is answered with those that are known")
    func mend() throws {
        #expect(try #require(refusal("wait4", #"{"options": ["WFOO"]}"#)).detail.contains("`WNOHANG`"))
        #expect(try #require(refusal("kill", #"{"pid": 1, "sig": 2, "signal": 1}"#)).detail.contains("`pid`, `sig`"))
    }

    @Test("every call of the kernel can be made, and every call in the table is one")
    func complete() {
        #expect(Set(CallTable.all.map(\.call)) == Set(CallName.allCases))
        #expect(Set(CallTable.all.map { $0.name.description }).count == CallTable.all.count)
        for spec in CallTable.all where spec.name.description != spec.call.rawValue {
            #expect(["wait", "waitpid"].contains(spec.name.description))
        }
    }

    @Test("a client's text is shortened and cleaned before it stands in a sentence")
    func cleaned() {
        #expect(printable("a\u{1b}[31m\n") == "a?[31m?")
        #expect(printable(String(repeating: "x", count: 100)).count == 65)
    }
}

@Suite("Decoding of headers and queries")
struct HeaderTests {
    @Test(
        "entity tags are read as RFC 9110 has them",
        arguments: [
            (#""41""#, true), (#"W/"41""#, false), (#""40", "41""#, true), ("*", true), (#""40""#, false),
            (#" "41" ,"42""#, true), ("41", true), ("40", false), (#""41-text""#, false),
        ]
    )
    func tags(header: String, matches: Bool) throws {
        #expect(try #require(EntityTag.List(header)).contains("\"41\"", weakly: false) == matches)
    }

    @Test(
        "anything else is no list of tags",
        arguments: ["", "\"41", "\"41\",", "\"41\" \"42\"", "w/\"41\"", "41, 42", "4 1"]
    )
    func notTags(header: String) {
        #expect(EntityTag.List(header) == nil)
    }

    @Test(
        "seconds may have decimals",
        arguments: [
            ("0", 0), ("1", 1000), ("1.5", 1500), ("0.0001", 1), ("1e-05", 1), ("60", 60_000), ("1e300", 60_000),
            ("-0.0", 0),
        ]
    )
    func seconds(text: String, milliseconds: Int64) throws {
        let query = Query(items: [(name: "timeout", value: text)])
        #expect(try query.milliseconds("timeout", maximum: 60_000, default: 5) == milliseconds)
    }

    @Test(
        "anything else is no number of seconds",
        arguments: ["", "-1", "1e309", "nan", "inf", "0x1p3", "1s", " 1"]
    )
    func notSeconds(text: String) {
        let query = Query(items: [(name: "timeout", value: text)])
        #expect(throws: Problem.self) { try query.milliseconds("timeout", maximum: 60_000, default: 5) }
    }

    @Test(
        "the media type that the client likes best is chosen",
        arguments: [
            ("text/plain", 1), ("application/json", 0), ("*/*", 0), ("text/*", 1), ("text/plain;q=0.5, */*;q=0.1", 1),
            ("application/json;q=0, */*", 1), ("text/html, application/xhtml+xml, */*;q=0.8", 0), ("", 0),
        ]
    )
    func negotiation(header: String, index: Int) {
        #expect(Negotiation.choose(header, ["application/json", "text/plain"]) == index)
    }

    @Test("none may be acceptable", arguments: ["image/png", "*/*;q=0", "text/plain;q=0"])
    func notAcceptable(header: String) {
        #expect(Negotiation.choose(header, ["application/json"]) == nil)
    }

    @Test(
        "references name an earlier result and a field",
        arguments: [("$a", "value"), ("$a.id", "id"), ("$a.fds.0", "fds.0")]
    )
    func references(text: String, field: String) throws {
        let reference = try #require(Reference.parse(text))
        #expect(reference.name == "a")
        #expect(reference.field == field)
    }

    @Test("anything else is no reference", arguments: ["a", "$", "", "$.id", "$a."])
    func notReferences(text: String) {
        #expect(Reference.parse(text) == nil)
    }
}
