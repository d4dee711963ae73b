import Dispatch
import Foundation
import HTTPServer
import Kernel
import KernelHost
import Testing

@testable import API

/// Concurrent clients see one history: that of the kernel taking their requests one at a time.
@Suite("Linearizability, witnessed by seq", .serialized)
struct LinearizabilityTests {
    private typealias Send = @Sendable (_ request: Observation.Request, _ name: String, _ body: String) -> Void

    private static let clients: UInt64 = 8
    private static let requests = 120

    /// Lets clients make random requests at the same time, and judges what they saw.
    private func run(seed: UInt64, _ scene: Scene, send: @escaping Send) {
        for _ in 0..<3 { send(.call(1, .fork), "fork", "{}") }
        let group = DispatchGroup()
        for client in 0..<Self.clients {
            group.enter()
            Thread {
                var mixture = Mixture(seed: seed &* 1_000 &+ client, scene)
                for _ in 0..<Self.requests {
                    let (request, name, body) = mixture.next()
                    send(request, name, body)
                }
                group.leave()
            }.start()
        }
        // Who sleeps when there is nobody left to wake it is killed.
        let deadline = Date(timeIntervalSinceNow: 20)
        while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
            if Date() > deadline {
                Issue.record("seed \(seed): a client was never answered")
                return
            }
            send(.call(Scene.killer, .kill(pid: -1, sig: 9)), "kill", #"{"pid": -1, "sig": "SIGKILL"}"#)
            send(.call(1, .fork), "fork", "{}")
        }
        var configuration = Configuration()
        configuration.initMode = .manual
        let seen = scene.seen.withLock { $0 }
        var judge = Judge(configuration, seen)
        let problems = judge.problems()
        #expect(problems.isEmpty, "seed \(seed): \(problems.prefix(3))")
        #expect(seen.count > Int(Self.clients) * Self.requests)
    }

    @Test(
        "threads that enter a kernel's gate at the same time",
        .timeLimit(.minutes(2)),
        arguments: 1...8 as ClosedRange
    )
    func gate(seed: UInt64) {
        var configuration = Configuration()
        configuration.initMode = .manual
        let host = KernelHost(id: "k", configuration: configuration)
        let scene = Scene()
        run(seed: seed, scene) { request, _, _ in
            var observation = Observation(request)
            let told = DispatchSemaphore(value: 0)
            let later = Locked<(answer: String, seq: UInt64)?>(nil)
            let (answer, seq, id, parked) = host.sync { host -> (String, UInt64, UInt64?, Bool) in
                guard case .call(let tid, let call) = request else {
                    return (Self.look(request, host), host.seq, nil, false)
                }
                switch host.perform(call, by: tid) {
                case .made(let made) where made.state == .blocked:
                    _ = host.park(made.id) { end in
                        if case .finished(let call, let seq) = end {
                            later.withLock { $0 = (Observation.canonical(call.json()), seq) }
                        }
                        told.signal()
                    }
                    return ("", 0, made.id, true)
                case .made(let made): return (Observation.canonical(made.json()), host.seq, made.id, false)
                case .noSuchTask: return ("404", host.seq, nil, false)
                case .cannotRun(let state, _): return ("cannot run: \(state.letter)", host.seq, nil, false)
                case .panicked: return ("panic", host.seq, nil, false)
                }
            }
            if parked { told.wait() }
            (observation.answer, observation.seq) = later.withLock { $0 } ?? (answer, seq)
            observation.id = id
            scene.add(observation)
        }
    }

    private static func look(_ request: Observation.Request, _ host: isolated KernelHost) -> String {
        guard case .look(let tid) = request else { return "" }
        return Observation.look(host.task(tid))
    }

    @Test("clients over HTTP", .timeLimit(.minutes(2)), arguments: 11...14 as ClosedRange)
    func wire(seed: UInt64) throws {
        let service = try Service()
        defer { service.stop() }
        let scene = Scene()
        _ = try service.request("POST", "/v1/kernels", #"{"name": "k", "init": "manual"}"#)
        run(seed: seed, scene) { request, name, body in
            var observation = Observation(request)
            let path: String
            switch request {
            case .look(let tid): path = "/v1/kernels/k/tasks/\(tid)"
            case .call(let tid, _): path = "/v1/kernels/k/tasks/\(tid)/\(name)?timeout=60"
            }
            guard let answer = try? service.request(name.isEmpty ? "GET" : "POST", path, name.isEmpty ? nil : body)
            else {
                Issue.record("no answer")
                return
            }
            observation.seq = UInt64(answer.headers["x-kernel-seq"] ?? "") ?? 0
            observation.id = answer.int("id").map(UInt64.init)
            switch answer.status {
            case 404: observation.answer = "404"
            case 409 where answer.string("errno") == nil:
                observation.answer = "cannot run: \(answer.string("state") ?? "")"
            default: observation.answer = Observation.canonical(answer.text)
            }
            scene.add(observation)
        }
    }
}
