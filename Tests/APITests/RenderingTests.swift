import Foundation
import JSON
import Kernel
import Testing

@testable import API

/// A JSON text as Foundation reads it.
func object(_ buffer: borrowing ByteBuffer) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(buffer.copy()))
    return try #require(value as? [String: Any])
}

@Suite("Rendering")
struct RenderingTests {
    @Test(
        "wait status words are taken apart as <sys/wait.h> does",
        arguments: [
            (0, .exited(0)), (0x0300, .exited(3)), (0xff00, .exited(255)), (9, .signaled(9, core: false)),
            (0x8b, .signaled(11, core: true)), (0x137f, .stopped(19, event: 0)), (0x1057f, .stopped(5, event: 1)),
            (0x857f, .stopped(0x85, event: 0)), (0xffff, .continued), (34, .signaled(34, core: false)),
        ] as [(Int32, WaitStatus)]
    )
    func waitStatus(raw: Int32, status: WaitStatus) {
        #expect(WaitStatus(raw) == status)
    }

    @Test("a wait status is shown raw and in words")
    func waitStatusJSON() throws {
        let exited = try object(WaitStatus.json(0x2a00).serialized())
        #expect(exited["raw"] as? Int == 0x2a00)
        #expect(exited["exited"] as? Bool == true)
        #expect(exited["exit_status"] as? Int == 42)
        let killed = try object(WaitStatus.json(0x86).serialized())
        #expect(killed["term_sig"] as? String == "SIGABRT")
        #expect(killed["core_dumped"] as? Bool == true)
        let syscall = try object(WaitStatus.json(0x857f).serialized())
        #expect(syscall["stop_sig"] as? String == "SIGTRAP")
        #expect(syscall["syscall_stop"] as? Bool == true)
    }

    @Test("a call shows what it stored, and nothing that it did not")
    func calls() throws {
        var call = Call(id: 7, task: 2, name: .wait4, state: .blocked)
        #expect(try object(call.json().serialized()).keys.sorted() == ["call", "id", "state", "task"])
        call.state = .returned
        call.value = 3
        call.data = .wait(status: 0x100, rusage: ResourceUsage())
        let json = try object(call.json().serialized())
        #expect(json["value"] as? Int == 3)
        #expect((json["status"] as? [String: Any])?["raw"] as? Int == 256)
        #expect(json["rusage"] != nil)
        call.value = 0
        #expect(try object(call.json().serialized())["status"] == nil)
        call.state = .failed
        call.data = .none
        call.errno = Errno(.ECHILD)
        let failed = try object(call.json().serialized())
        #expect(failed["errno"] as? String == "ECHILD")
        #expect(failed["value"] == nil)
    }

    static let data: [(CallData, String)] = [
        (.oldAction(SignalAction(handler: .SIG_IGN)), "old"), (.oldMask(SignalSet(2)), "old"),
        (.set(SignalSet(2)), "set"), (.siginfo(SignalInfo(signo: 2)), "siginfo"), (.siginfos([]), "siginfos"),
        (.arg(1), "arg"), (.name("x"), "name"), (.message(1), "message"), (.mask(SignalSet()), "mask"),
        (.word(1), "data"), (.registers(Registers()), "registers"),
        (.syscallInfo(op: 9, nr: 1, rval: 0, isError: false), "syscall_info"), (.fds(3, 4), "fds"),
        (.rusage(ResourceUsage()), "rusage"), (.times(utime: 1, stime: 1, cutime: 1, cstime: 1), "tms_utime"),
        (.limit(cur: .max, max: 5), "cur"), (.remaining(1_500_000_000), "remaining"), (.timerID(0), "timerid"),
        (.revents(5), "revents"), (.uids(1, 2, 3), "euid"), (.waitInfo(SignalInfo(signo: 17), rusage: .init()), "info"),
    ]

    @Test("each kind of stored data has its field", arguments: data)
    func callData(data: CallData, field: String) throws {
        var call = Call(id: 1, task: 1, name: .ptrace, state: .returned)
        call.data = data
        #expect(try object(call.json().serialized())[field] != nil)
    }

    @Test("a waitid that found nothing has no info")
    func nothingFound() throws {
        var call = Call(id: 1, task: 1, name: .waitid, state: .returned)
        call.data = .waitInfo(SignalInfo(signo: 0), rusage: ResourceUsage())
        #expect(try object(call.json().serialized())["info"] == nil)
    }

    @Test("a delivered SIGCHLD always tells a status")
    func delivered() throws {
        let event = Event(
            seq: 5,
            time: 0,
            type: .signal_deliver,
            task: 1,
            arguments: (17, 0, 1, 0, Event.Action.handler.rawValue, 0)
        )
        let json = try object(event.json().serialized())
        #expect(json["type"] as? String == "signal_deliver")
        #expect(json["sig"] as? String == "SIGCHLD")
        #expect(json["si_status"] as? Int == 0)
        #expect(json["action"] as? String == "handler")
    }

    @Test("every type of event is found by its name")
    func types() {
        for type in EventType.allCases { #expect(EventType.named(type.word) == type) }
        #expect(EventType.named("nothing") == nil)
    }

    @Test("a problem has the members of RFC 9457 and the contract's besides")
    func problem() throws {
        var call = Call(id: 9, task: 4, name: .wait4, state: .failed)
        call.errno = Errno(.ECHILD)
        let json = try object(Problem.refused(call).json().serialized())
        #expect(json["type"] as? String == "/docs#errno")
        #expect(json["status"] as? Int == 409)
        #expect(json["errno"] as? String == "ECHILD")
        #expect(json["state"] as? String == "failed")
        #expect(json["id"] as? Int == 9)
        #expect(json["task"] as? Int == 4)
        #expect(json["call"] as? String == "wait4")
        let blocked = Problem.cannotRun(.sleeping, .plain, task: 4, call: .fork)
        #expect(blocked.errno == nil)
        #expect(blocked.state == "S")
    }

    private func task(_ tid: Int32, _ ppid: Int32, _ state: TaskState = .running, tgid: Int32? = nil) -> TaskView {
        var view = TaskView()
        view.tid = tid
        view.tgid = tgid ?? tid
        view.ppid = ppid
        view.state = state
        view.comm = "t\(tid)"
        return view
    }

    @Test("the tree is drawn with letters, threads in braces")
    func tree() {
        let tree = ProcessTree([
            task(1, 0), task(2, 1, .sleeping), task(3, 2, .zombie), task(4, 1), task(5, 1, .stopped, tgid: 2),
        ])
        #expect(
            tree.text() == """
                t1(1)R
                ├─t2(2)S
                │ ├─{t5}(5)T
                │ └─t3(3)Z
                └─t4(4)R

                """
        )
    }

    @Test("a chain of ten thousand generations neither overflows nor explodes")
    func deepTree() throws {
        let tree = ProcessTree((1...10_000).map { task(Int32($0), Int32($0 - 1)) })
        #expect(tree.text().utf8.count < 1_000_000)
        var object = JSONObject()
        object.set("tree", tree.json())
        #expect(object.serialized().count < 1_000_000)
    }

    @Test("a name cannot bring control characters or direction marks into text")
    func names() {
        #expect(visible("a\u{1b}b\u{202e}c\n") == "a?b?c?")
    }
}
