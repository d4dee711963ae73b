import Foundation
import JSON
import Kernel
import KernelHost
import Testing

@testable import API

/// Random commands for a host, of the kinds that change families, threads, tracers and files.
struct RandomLife {
    private var random: Generator

    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    init(_ seed: UInt64) { random = Generator(state: seed &* 77 &+ 1) }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

    private let threads = CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_VM

    mutating func step(_ host: KernelHost) {
        let tids = host.sync { $0.kernel.tasks().filter { $0.state != .zombie }.map(\.tid) }
        let by = number(0..<3) == 0 ? 1 : tids.randomElement(using: &random) ?? 1
        let other = tids.randomElement(using: &random) ?? 1
        let calls: [Syscall] = [
            .fork, .fork, .fork, .vfork, .clone(flags: threads, exitSignal: 0), .exit(status: 3),
            .exitGroup(status: 4), .wait4(pid: -1, options: 0), .wait4(pid: -1, options: 1),
            .wait4(pid: other, options: 1), .kill(pid: other, sig: Signal.SIGKILL),
            .kill(pid: other, sig: Signal.SIGSTOP), .kill(pid: other, sig: Signal.SIGCONT), .setsid, .pipe,
            .execve(path: "/bin/sh", argv: ["sh"]), .setpgid(pid: 0, pgid: 0), .getpid, .pause,
            .read(fd: 3, count: 1), .close(fd: 3), .setresuid(ruid: 5, euid: -1, suid: -1), .alarm(seconds: 1),
            .prctl(option: 36, arg: 1, name: ""), .unshare(flags: CloneFlags.CLONE_NEWPID),
            .sigaction(sig: Signal.SIGTERM, action: SignalAction(handler: .handler)),
        ]
        // PID 1 must not die, nor sleep: it goes on when nobody else can.
        var call = calls.randomElement(using: &random) ?? .fork
        switch call {
        case .exit, .exitGroup, .wait4(_, 0), .pause, .read, .vfork: if by == 1 { call = .fork }
        default: break
        }
        if number(0..<40) == 0 { return host.sync { $0.advanceClock(by: 300_000_000) } }
        // Few live for long, so that numbers are used again.
        if tids.count > 25, let oldest = tids.dropFirst().first {
            host.sync { _ = $0.perform(.kill(pid: oldest, sig: Signal.SIGKILL), by: 1) }
        }
        host.sync { _ = $0.perform(call, by: by) }
        if number(0..<4) == 0 { host.sync { _ = $0.perform(.wait4(pid: -1, options: 1), by: 1) } }
    }
}

/// Applies a JSON Patch (RFC 6902) of add, remove and replace on objects.
func applying(_ patch: [[String: Any]], to document: Any) throws -> Any {
    struct Wrong: Error { let operation: String }
    func change(_ node: Any, _ path: ArraySlice<String>, _ operation: String, _ value: Any?) throws -> Any {
        guard let key = path.first else {
            guard operation == "replace", let value else { throw Wrong(operation: operation) }
            return value
        }
        guard var object = node as? [String: Any] else { throw Wrong(operation: operation) }
        if path.count > 1 {
            guard let child = object[key] else { throw Wrong(operation: operation) }
            object[key] = try change(child, path.dropFirst(), operation, value)
            return object
        }
        guard (object[key] == nil) == (operation == "add") else { throw Wrong(operation: "\(operation) \(path)") }
        object[key] = operation == "remove" ? nil : value
        return object
    }
    return try patch.reduce(document) { document, operation in
        let path = try #require(operation["path"] as? String).split(separator: "/").map {
            $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
        }
        return try change(document, path[...], operation["op"] as? String ?? "", operation["value"])
    }
}

@Suite("The past", .timeLimit(.minutes(2)))
struct PastTests {
    private func parse(_ buffer: consuming ByteBuffer) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(buffer.copy()))
    }

    @Test("what was seen of a kernel can be seen again, also from behind a keyframe", arguments: [1, 2] as [UInt64])
    func states(seed: UInt64) async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var life = RandomLife(seed)
            var seen: [StateSnapshot] = []
            while host.sync({ $0.seq }) < 9_000, host.sync({ $0.kernel.panicMessage }) == nil {
                life.step(host)
                if life.number(0..<25) == 0 {
                    seen.append(try service.handler.state(host, at: nil, "at", ghosts: true).value)
                }
            }
            #expect(host.sync { $0.seq } >= 9_000)
            for state in seen {
                let again = try service.handler.state(host, at: state.seq, "at", ghosts: true).value
                #expect(again.seq == state.seq && again.time == state.time)
                #expect(again.tasks == state.tasks && again.objects == state.objects && again.users == state.users)
            }
            let ghosts = try service.handler.state(host, at: nil, "at", ghosts: true).value.tasks
                .filter { $0.state == .dead }
            let events = host.sync { $0.events(after: 0, limit: .max).events }
            let freed = events.filter { $0.type == .sched_process_free }.map(\.seq)
            #expect(ghosts.map(\.lastSeq).sorted() == freed && freed.count > 20)
        }
    }

    @Test("a state made in pieces is the state made in one, whatever the pieces' size", arguments: [1, 2] as [UInt64])
    func inPieces(seed: UInt64) async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var life = RandomLife(seed)
            for round in 0..<3 {
                for _ in 0..<60 { life.step(host) }
                if round == 2 {
                    host.sync { host in for _ in 0..<600 { _ = host.perform(.fork, by: 1) } }
                }
                let kernel = host.sync { $0.kernel }
                var whole = StateSnapshot(host, kernel)
                whole.seq = kernel.seq
                let wanted = whole.json().serialized().copy()
                for size in [1, 700, 16_384] {
                    var text = StateText(host, kernel)
                    var bytes: [UInt8] = []
                    while true {
                        let (piece, more) = text.next(size: size)
                        bytes += piece
                        if !more { break }
                    }
                    #expect(bytes == wanted)
                }
                let answer = try await service.send("GET", "/v1/kernels/k/state", headers: ["Accept": "*/*"])
                #expect(answer.int("seq") == Int(kernel.seq))
                let tag = try #require(answer.headers["etag"])
                let again = try await service.send("GET", "/v1/kernels/k/state", headers: ["If-None-Match": tag])
                #expect(again.status == 304)
            }
            #expect(service.handler.states.count == 0)
        }
    }

    @Test("a patch makes any moment out of any other", arguments: 1...4 as ClosedRange<UInt64>)
    func patches(seed: UInt64) async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var life = RandomLife(seed)
            for _ in 0..<200 { life.step(host) }
            let last = Int(host.sync { $0.seq })
            for round in 0..<20 {
                let ghosts = round % 2 == 0
                func state(_ at: Int) throws -> StateSnapshot {
                    try service.handler.state(host, at: UInt64(at), "at", ghosts: ghosts).value
                }
                let from = try state(life.number(1..<(last + 1)))
                let to = try state(life.number(1..<(last + 1)))
                let text = from.patch(to: to).serialized()
                let patch = try #require(try parse(text) as? [[String: Any]])
                let patched = try applying(patch, to: try parse(from.json().serialized()))
                let wanted = try #require(try parse(to.json().serialized()) as? NSDictionary)
                #expect(wanted.isEqual(patched), "from \(from.seq) to \(to.seq)")
            }
        }
    }

    @Test("every view can be had at every event", arguments: 1...3 as ClosedRange<UInt64>)
    func everyView(seed: UInt64) async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var life = RandomLife(seed)
            for _ in 0..<50 { life.step(host) }
            for seq in 1...host.sync({ $0.seq }) {
                let kernel = try host.sync { try $0.moment(seq) }.kernel()
                #expect(kernel.seq == seq)
                _ = StateSnapshot(host, kernel).json().serialized()
                let tree = ProcessTree(kernel.tasks())
                #expect(!tree.text().isEmpty)
                for directory in ["", "1", "2", "stat"] {
                    let path = directory.isEmpty ? [] : [directory]
                    guard case .directory(let names) = ProcFS.render(path, kernel) else { continue }
                    for name in names { _ = ProcFS.render(path + [name], kernel) }
                }
            }
        }
    }

    @Test("in the midst of do_exit the chores are done one by one")
    func inTheMidst() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            _ = try await service.call(2, "exit", #"{"status": 3}"#)
            let events = try await service.send("GET", "/v1/kernels/k/events?type=exit_mm,exit_files,exit_fs")
            let seqs = try #require(events["events"] as? [[String: Any]]).compactMap { $0["seq"] as? Int }
            #expect(seqs.count == 3)
            for (held, seq) in zip([3, 2, 1, 0], [seqs[0] - 1] + seqs) {
                let answer = try await service.send("GET", "/v1/kernels/k/tasks/2?at=\(seq)")
                let objects = try #require(answer["objects"] as? [String: Any])
                #expect(["mm", "files", "fs"].count { objects[$0] is Int } == held, "at \(seq)")
                #expect(answer.string("state") == "R")
                #expect(answer.headers["etag"] == "\"\(seq)\"")
                #expect(answer.headers["x-kernel-seq"].flatMap(Int.init).map { $0 > seq } == true)
                let tree = try await service.send("GET", "/v1/kernels/k/tree.txt?at=\(seq)")
                #expect(tree.text == "init(1)R\n└─init(2)R\n" && tree.headers["etag"] == "\"\(seq)-text\"")
                let proc = try await service.send("GET", "/v1/kernels/k/proc/2/status?at=\(seq)")
                #expect(proc.text.contains("State:\tR (running)"))
            }
            let now = try await service.send("GET", "/v1/kernels/k/tasks/2")
            #expect(now.string("state") == "Z")
            for path in ["tasks", "tree", "objects", "users", "state", "proc/2/stat"] {
                let answer = try await service.send("GET", "/v1/kernels/k/\(path)?at=\(seqs[0])")
                #expect(answer.status == 200)
                let tag = try #require(answer.headers["etag"])
                let again = try await service.send(
                    "GET",
                    "/v1/kernels/k/\(path)?at=\(seqs[0])",
                    headers: ["If-None-Match": tag]
                )
                #expect(again.status == 304 && again.headers["etag"] == tag)
                // The length of what is not sent.
                #expect(again.headers["content-length"] == answer.headers["content-length"] && again.body.isEmpty)
            }
        }
    }

    @Test("what tools read of a moment is what they would have read then, a long trace too")
    func tools() async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            let paths = ["trace.json", "trace.txt?functions=true", "strace.txt", "acct", "proc.tar"]
            let flags = OpenFlags.O_CREAT | 2
            host.sync { host in
                _ = host.perform(.open(path: "/var/log/pacct", flags: flags), by: 1)
                _ = host.perform(.acct(path: "/var/log/pacct"), by: 1)
            }
            var life = RandomLife(9)
            var seen: [(seq: UInt64, answers: [Answer])] = []
            while seen.count < 3 {
                for _ in 0..<60 { life.step(host) }
                host.sync { host in for _ in 0..<400 { _ = host.perform(.getpid, by: 1) } }
                var answers: [Answer] = []
                for path in paths { answers.append(try await service.send("GET", "/v1/kernels/k/\(path)")) }
                seen.append((host.sync { $0.seq }, answers))
            }
            #expect(host.sync { $0.kernel.panicMessage } == nil && seen[2].seq > 2_048)
            #expect(seen.last?.answers[3].body.isEmpty == false)
            for (seq, answers) in seen {
                for (path, answer) in zip(paths, answers) {
                    let at = path + (path.contains("?") ? "&" : "?") + "at=\(seq)"
                    let again = try await service.send("GET", "/v1/kernels/k/\(at)")
                    #expect(again.status == 200 && again.content == answer.content, "\(at)")
                    guard let tag = again.headers["etag"] else { continue }
                    #expect(tag == answer.headers["etag"])
                    let known = try await service.send(
                        "GET",
                        "/v1/kernels/k/\(at)",
                        headers: ["If-None-Match": tag]
                    )
                    #expect(known.status == 304)
                }
            }
            // In the midst of a call, too: it has begun and is not over.
            let exit = try #require(
                host.sync { $0.events(after: 0, limit: .max).events }.first { $0.type == .exit_signals }
            )
            let text = try await service.send("GET", "/v1/kernels/k/strace.txt?at=\(exit.seq)").text
            let ends = text.split(separator: "\n").filter { $0.hasPrefix("\(exit.task) ") && $0.contains("+++") }
            #expect(ends.isEmpty && text.split(separator: "\n").count > 3, "\(text)")
            let trace = try await service.send("GET", "/v1/kernels/k/trace.json?at=\(exit.seq)")
            #expect((trace["otherData"] as? [String: Any])?["seq"] as? Int == Int(exit.seq))
        }
    }

    @Test("what is forgotten is 410 and says what can be had; what has not come yet is 422")
    func bounds() async throws {
        try await withService { service in
            let made = try await service.send("POST", "/v1/kernels", #"{"name": "small", "limits": {"events": 100}}"#)
            #expect(made.int("first_moment") == 1)
            let host = try #require(service.handler.registry["small"])
            while host.sync({ $0.seq }) < 12_000 { host.sync { _ = $0.perform(.getpid, by: 1) } }
            let last = Int(host.sync { $0.seq })
            let first = Int(host.sync { $0.firstMoment })
            #expect(first > 1 && first <= Int(host.sync { $0.kernel.firstEvent }) && last - first < 2 * 4_200)
            for path in [
                "tasks?", "tasks/1?", "tree?", "tree.txt?", "objects?", "users?", "state?", "proc/1/stat?",
                "tree?ghosts=true&", "trace.json?", "trace.txt?", "strace.txt?", "acct?", "proc.tar?",
            ] {
                let gone = try await service.send("GET", "/v1/kernels/small/\(path)at=\(first - 1)")
                #expect(gone.status == 410 && gone.int("first") == first && gone.int("last") == last)
                #expect(gone.string("field") == "/query/at" && gone.string("type") == "/docs#forgotten")
                // Of that moment there is no representation that a tag could name.
                #expect(gone.headers["etag"] == nil && gone.headers["x-kernel-seq"] == String(last))
                let future = try await service.send("GET", "/v1/kernels/small/\(path)at=\(last + 1)")
                #expect(future.status == 422 && future.string("field") == "/query/at")
                for at in [first, last] {
                    #expect(try await service.send("GET", "/v1/kernels/small/\(path)at=\(at)").status == 200)
                }
            }
            let diff = try await service.send("GET", "/v1/kernels/small/diff?from=\(first - 1)")
            #expect(diff.status == 410 && diff.string("field") == "/query/from")
            #expect(try await service.send("GET", "/v1/kernels/small/diff?from=\(first)&to=\(last + 1)").status == 422)
            #expect(try await service.send("GET", "/v1/kernels/small/diff").status == 422)
            let patch = try await service.send("GET", "/v1/kernels/small/diff?from=\(first)")
            #expect(patch.headers["content-type"] == "application/json-patch+json")
            #expect(patch.headers["etag"] == "\"\(first)-\(last)\"")
        }
    }

    @Test("the dead are listed on request, each beside the others that bore its number, a page at a time")
    func ghosts() async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var arguments = CloneArguments()
            arguments.exitSignal = Int64(Signal.SIGCHLD)
            arguments.setTid = [7]
            let seventh = arguments
            for _ in 0..<3 {
                host.sync { host in
                    _ = host.perform(.clone3(seventh), by: 1)
                    _ = host.perform(.exit(status: 1), by: 7)
                    _ = host.perform(.wait4(pid: 7, options: 0), by: 1)
                }
            }
            host.sync { _ = $0.perform(.clone3(seventh), by: 1) }
            #expect(try await service.send("GET", "/v1/kernels/k/tasks").json["tasks"] as? [Any] != nil)
            var listed: [[String: Any]] = []
            var path = "/v1/kernels/k/tasks?ghosts=true&limit=2"
            while true {
                let page = try await service.send("GET", path)
                listed += try #require(page["tasks"] as? [[String: Any]])
                guard let link = page.headers["link"], let end = link.firstIndex(of: ">") else { break }
                path = String(link[link.index(after: link.startIndex)..<end])
            }
            #expect(listed.compactMap { $0["tid"] as? Int } == [1, 7, 7, 7, 7])
            #expect(listed.compactMap { $0["state"] as? String } == ["R", "X", "X", "X", "R"])
            let uids = listed.compactMap { $0["task_uid"] as? Int }
            #expect(Set(uids).count == 5 && uids == listed.compactMap { $0["first_seq"] as? Int })
            #expect(listed.compactMap { $0["last_seq"] as? Int }.count == 3)
            #expect(
                listed.dropFirst().allSatisfy { $0["birth_parent"] as? Int == uids[0] && $0["birth_ppid"] as? Int == 1 }
            )
            let dead = try await service.send("GET", "/v1/kernels/k/tasks?ghosts=true&state=X&fields=full")
            let first = try #require((dead["tasks"] as? [[String: Any]])?.first)
            #expect(
                first["exit_code"] as? Int == 256 && (first["status"] as? [String: Any])?["exit_status"] as? Int == 1
            )
            #expect(try await service.send("GET", "/v1/kernels/k/tasks?ghosts=maybe").status == 422)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks?cursor=1.x").status == 422)
        }
    }

    @Test("kernels begin only while all together take no more bytes than they may")
    func quota() async throws {
        try await withService({ $0.maximumKernelBytes = 4 << 20 }) { service in
            let host = try #require(service.handler.registry["k"])
            host.sync { host in for _ in 0..<2_000 { _ = host.perform(.fork, by: 1) } }
            let bytes = host.sync { $0.bytes }
            #expect(bytes > 1 << 20)
            #expect(service.handler.registry.bytes >= bytes)
            var made = 0
            var refused: Answer?
            for _ in 0..<10 where refused == nil {
                let answer = try await service.send("POST", "/v1/kernels", #"{"from": {"kernel": "k"}}"#)
                if answer.status == 201 { made += 1 } else { refused = answer }
            }
            #expect(made == (4 << 20) / bytes - 1 || made == (4 << 20) / bytes)
            #expect(refused?.status == 507 && refused?.string("type") == "/docs#quota")
            #expect(refused?.string("detail")?.contains("max-kernel-bytes") == true)
            // The others go on, and there is room again when one is gone.
            #expect(try await service.call(1, "getpid").status == 200)
            #expect(try await service.send("DELETE", "/v1/kernels/k").status == 204)
            #expect(try await service.send("POST", "/v1/kernels", #"{"name": "k"}"#).status == 201)
        }
    }

    @Test("a branch goes on from the end of the call that holds the event, and keeps what was before")
    func branches() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            _ = try await service.call(1, "wait4")
            let before = try await service.send("GET", "/v1/kernels/k")
            let end = try #require(before.int("seq"))
            _ = try await service.call(2, "exit", #"{"status": 3}"#)
            let made = try await service.send("POST", "/v1/kernels", #"{"from": {"kernel": "k", "seq": \#(end - 1)}}"#)
            #expect(made.status == 201 && made.int("seq") == end)
            let from = try #require(made["from"] as? [String: Any])
            #expect(from["kernel"] as? String == "k" && from["seq"] as? Int == end && from["asked"] as? Int == end - 1)
            let name = try #require(made.string("id"))
            for path in ["tasks?fields=full", "objects", "users", "tree", "digest", "calls/1", "calls/2"] {
                let branch = try await service.send("GET", "/v1/kernels/\(name)/\(path)")
                var there = path
                if path != "digest", !path.hasPrefix("calls") { there += "\(path.contains("?") ? "&" : "?")at=\(end)" }
                let trunk = try await service.send("GET", "/v1/kernels/k/\(there)")
                if path == "calls/2" {
                    #expect(branch.string("state") == "blocked" && trunk.string("state") == "returned")
                } else if path != "digest" {
                    #expect(branch.text == trunk.text, "\(path)")
                }
            }
            let events = try await service.send("GET", "/v1/kernels/\(name)/events")
            let original = try await service.send("GET", "/v1/kernels/k/events?limit=\(end)")
            #expect((events["events"] as? NSArray) == (original["events"] as? NSArray))
            // Its own past, and its calls' ids, go on.
            #expect(try await service.send("GET", "/v1/kernels/\(name)/tasks/2?at=\(end - 1)").status == 200)
            let call = try await service.send("POST", "/v1/kernels/\(name)/tasks/2/getppid?timeout=0", "{}")
            #expect(call.int("id") == 3 && call.int("value") == 1)
            let past = try await service.send("GET", "/v1/kernels/\(name)/state?at=\(end)")
            #expect((past["tasks"] as? [String: Any])?.count == 2)
            // Of a branch there can be another.
            let second = try await service.send(
                "POST",
                "/v1/kernels",
                #"{"name": "b2", "from": {"kernel": "\#(name)"}}"#
            )
            #expect((second["from"] as? [String: Any])?["asked"] == nil)
            #expect(second.status == 201 && second.int("seq") == call.headers["x-kernel-seq"].flatMap(Int.init))
            for (body, status, field) in [
                (#"{"from": {"kernel": "none", "seq": 1}}"#, 404, "/from/kernel"),
                (#"{"from": {"kernel": "k", "seq": 99999}}"#, 422, "/from/seq"),
                (#"{"from": {"kernel": "k", "seq": 0}}"#, 410, "/from/seq"),
                (#"{"from": {"kernel": "k", "seq": -1}}"#, 422, "/from/seq"),
                (#"{"from": {"kernel": "k"}, "init": "auto"}"#, 422, "/init"),
                (#"{"from": {"seq": 1}}"#, 422, "/from"), (#"{"from": {"kernel": "k", "at": 1}}"#, 422, "/from/at"),
                (#"{"from": "k"}"#, 422, "/from"),
            ] {
                let refused = try await service.send("POST", "/v1/kernels", body)
                #expect(refused.status == status && refused.string("field") == field, "\(body)")
            }
        }
    }
}
