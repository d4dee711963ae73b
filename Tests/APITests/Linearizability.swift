import Dispatch
import Foundation
import HTTPServer
import JSON
import Kernel
import Testing

@testable import API

/// What one client asked, when, and what it was told.
struct Observation: Sendable {
    enum Request: Sendable {
        case call(Int32, Syscall)
        case look(Int32)
    }

    let request: Request
    /// Nanoseconds of a clock that all clients share.
    let began: UInt64
    var ended: UInt64 = 0
    /// The kernel's seq that the answer names.
    var seq: UInt64 = 0
    /// The call's id, when it was made.
    var id: UInt64?
    /// The answer in a form that can be compared.
    var answer = ""

    init(_ request: Request) {
        self.request = request
        began = DispatchTime.now().uptimeNanoseconds
    }

    /// The call as clients see it, less the sentences, and in an order of its own.
    static func canonical(_ text: String) -> String {
        guard var object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            return text
        }
        if let type = object["type"] as? String, type.hasPrefix("/") { object["status"] = nil }
        for key in ["type", "title", "detail", "allow"] { object[key] = nil }
        let data = try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    static func canonical(_ object: consuming JSONObject) -> String {
        var buffer = ByteBuffer()
        object.serialize(into: &buffer)
        return canonical(String(decoding: buffer.copy(), as: UTF8.self))
    }
}

extension Observation {
    /// What a look at one task shows.
    static func look(_ task: TaskView?) -> String {
        guard let task else { return "404" }
        return canonical(TaskSnapshot(view: task).json())
    }
}

/// Judges what concurrent clients of one kernel saw by the `seq` of each answer: a witness of the order in which the
/// kernel took their requests, so that a model need only follow it.
struct Judge {
    /// The kernel that the clients' calls are repeated on, one after the other.
    private var model: Kernel
    private let observations: [Observation]

    init(_ configuration: Configuration, _ observations: [Observation]) {
        model = Kernel(configuration: configuration)
        self.observations = observations
    }

    /// What no order of the requests explains; empty when there is one.
    mutating func problems() -> [String] { realTime() + legality() }

    /// An answer that came before a request was sent cannot be of a later moment than that request's answer.
    private func realTime() -> [String] {
        let byEnd = observations.sorted { $0.ended < $1.ended }
        var problems: [String] = []
        var next = 0
        var highest: UInt64 = 0
        for observation in observations.sorted(by: { $0.began < $1.began }) {
            while next < byEnd.count, byEnd[next].ended < observation.began {
                highest = max(highest, byEnd[next].seq)
                next += 1
            }
            if observation.seq < highest {
                problems.append("\(observation) is of seq \(observation.seq), after an answer of seq \(highest)")
            }
        }
        return problems
    }

    /// The calls in the order of their ids give the model the same answers, and every answer is of a moment between two
    /// calls: nothing saw a call half done, no zombie was reaped twice, no sleeper was woken late.
    private mutating func legality() -> [String] {
        var problems: [String] = []
        let calls = observations.filter { $0.id != nil }.sorted { $0.id ?? 0 < $1.id ?? 0 }
        var moments: [UInt64: [Observation]] = [:]
        for observation in observations { moments[observation.seq, default: []].append(observation) }
        problems += look(&moments)
        for (index, made) in calls.enumerated() {
            guard case .call(let tid, let call) = made.request else { continue }
            guard made.id == UInt64(index + 1) else { return problems + ["call \(index + 1) is missing"] }
            let blockedBefore = Set(calls[..<index].compactMap(\.id).filter { model.call($0)?.state == .blocked })
            guard case .made(let outcome) = model.perform(call, by: tid) else {
                return problems + ["call \(index + 1) of \(tid) cannot be made"]
            }
            _ = model.takeCompletions()
            if outcome.state != .blocked, made.seq != model.seq {
                problems.append("call \(outcome.id) ended at \(model.seq), its answer says \(made.seq)")
            }
            // Whoever was woken by this call was told of this moment.
            for id in blockedBefore where model.call(id)?.state != .blocked {
                let sleeper = calls[Int(id) - 1]
                if sleeper.seq != model.seq {
                    problems.append("call \(id) was over at \(model.seq), told \(sleeper.seq)")
                }
            }
            problems += look(&moments)
        }
        for (seq, left) in moments where !left.isEmpty { problems.append("no call ends at \(seq), an answer says so") }
        return problems
    }

    /// Compares the answers of this moment with the model.
    private func look(_ moments: inout [UInt64: [Observation]]) -> [String] {
        guard let seen = moments.removeValue(forKey: model.seq) else { return [] }
        return seen.compactMap { observation in
            let expected = answer(to: observation)
            return expected == observation.answer
                ? nil : "at \(model.seq) \(observation.request): \(Self.difference(observation.answer, expected))"
        }
    }

    /// Where two answers part.
    private static func difference(_ first: String, _ second: String) -> String {
        let same = first.commonPrefix(with: second).count
        let from = max(0, same - 30)
        return "…\(first.dropFirst(from).prefix(80))…, not …\(second.dropFirst(from).prefix(80))…"
    }

    private func answer(to observation: Observation) -> String {
        switch observation.request {
        case .look(let tid): return Observation.look(model.task(tid))
        case .call(let tid, let call):
            if let id = observation.id { return model.call(id).map { Observation.canonical($0.json()) } ?? "forgotten" }
            // It was not made: the same refusal on a copy, for asking must not change the model.
            var copy = model
            switch copy.perform(call, by: tid) {
            case .noSuchTask: return "404"
            case .cannotRun(let state, _): return "cannot run: \(state.letter)"
            case .made, .panicked: return "it can be made"
            }
        }
    }
}

/// What the clients of one run share: the tasks that they know of, and what they saw.
final class Scene: Sendable {
    /// The task that ends a run by killing all others; no client drives it.
    static let killer: Int32 = 2
    let tasks = Locked<[Int32]>([])
    let seen = Locked<[Observation]>([])

    /// Keeps an answer.
    func add(_ observation: Observation) {
        var observation = observation
        observation.ended = DispatchTime.now().uptimeNanoseconds
        seen.withLock { $0.append(observation) }
        if case .call(_, let call) = observation.request, call.name == .fork || call.name == .clone,
            let object = try? JSONSerialization.jsonObject(with: Data(observation.answer.utf8)) as? [String: Any],
            let child = object["value"] as? Int32, child != Self.killer
        {
            tasks.withLock { $0.append(child) }
        }
    }
}

/// Requests that bring tasks into the world, put them to sleep, wake them and bury them.
struct Mixture {
    private var random: SplitMix
    private let scene: Scene

    init(seed: UInt64, _ scene: Scene) {
        random = SplitMix(seed)
        self.scene = scene
    }

    /// The next request, with a call's name and arguments as a client spells them.
    mutating func next() -> (request: Observation.Request, name: String, body: String) {
        let known = scene.tasks.withLock { [1] + $0.suffix(11) }
        let tid = known[known.startIndex + Int(random.next(below: UInt64(known.count)))]
        let other = known[known.startIndex + Int(random.next(below: UInt64(known.count)))]
        let status = Int32(random.next(below: 256))
        func call(_ call: Syscall, _ name: String, _ body: String = "{}") -> (Observation.Request, String, String) {
            (.call(tid, call), name, body)
        }
        // PID 1 never sleeps: only its children's deaths could wake it.
        switch random.next(below: 20) {
        case 0...4: return call(.fork, "fork")
        case 5...7 where tid == 1, 8: return call(.wait4(pid: -1, options: 1), "wait4", #"{"options": ["WNOHANG"]}"#)
        case 5, 6: return call(.wait4(pid: -1, options: 0), "wait4")
        case 7: return call(.wait4(pid: other, options: 0), "wait4", #"{"pid": \#(other)}"#)
        case 9 where tid != 1: return call(.pause, "pause")
        case 10 where tid != 1: return call(.clone(flags: 0x10F00, exitSignal: 0), "clone", #"{"flags": [69376]}"#)
        case 11: return call(.getppid, "getppid")
        case 12...13 where other != 1:
            return call(.kill(pid: other, sig: 9), "kill", #"{"pid": \#(other), "sig": "SIGKILL"}"#)
        case 14 where other != 1:
            return call(.kill(pid: other, sig: 10), "kill", #"{"pid": \#(other), "sig": "SIGUSR1"}"#)
        case 15...16 where tid != 1:
            return call(.exit(status: status), "exit", #"{"status": \#(status)}"#)
        case 17 where tid != 1: return call(.exitGroup(status: status), "exit_group", #"{"status": \#(status)}"#)
        default: return (.look(tid), "", "")
        }
    }
}
