import Foundation
import Kernel
import KernelHost
import Testing

@testable import API

@Suite("Why", .timeLimit(.minutes(2)))
struct WhyTests {
    /// The answer and the types of the events that led there.
    private func why(_ service: Service, _ tid: Int, _ query: String = "") async throws -> (String, [String]) {
        let answer = try await service.send("GET", "/v1/kernels/k/tasks/\(tid)/why\(query)")
        #expect(answer.status == 200)
        let because = try #require(answer["because"] as? [[String: Any]])
        #expect(because.allSatisfy { ($0["sentence"] as? String)?.hasSuffix(".") == true })
        let seqs = because.compactMap { $0["seq"] as? Int }
        #expect(seqs == seqs.sorted() && Set(seqs).count == seqs.count)
        return (try #require(answer.string("answer")), because.compactMap { $0["type"] as? String })
    }

    @Test("a zombie: what it died of, who was told, why nobody waits")
    func zombie() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            _ = try await service.call(2, "exit", #"{"status": 3}"#)
            let (answer, because) = try await why(service, 2)
            #expect(
                answer == "Task 2 is a zombie: it exited with status 3, and nobody has waited for it yet. "
                    + "Its parent, task 1, is able to run and has not waited since."
            )
            #expect(["sys_enter", "do_exit", "exit_state", "do_notify_parent"].allSatisfy(because.contains))
            _ = try await service.call(1, "pause")
            let (blocked, chain) = try await why(service, 2)
            #expect(blocked.hasSuffix("Its parent, task 1, cannot: it is blocked in pause()."))
            #expect(chain.filter { $0 == "sys_enter" }.count == 2)
        }
    }

    @Test("a killed zombie, a traced one, a leader whose threads live on")
    func zombies() async throws {
        try await withService { service in
            for _ in 0..<3 { _ = try await service.call(1, "fork") }
            _ = try await service.call(3, "ptrace", #"{"request": "PTRACE_SEIZE", "pid": 2}"#)
            _ = try await service.call(4, "kill", #"{"pid": 2, "sig": "SIGKILL"}"#)
            let (traced, because) = try await why(service, 2)
            #expect(traced.contains("it was killed by SIGKILL from task 4"))
            #expect(traced.contains("Its tracer, task 3, has to wait for it before its parent can."))
            #expect(because.contains("signal_generate") && because.contains("ptrace_link"))
            let flags = #"{"flags": ["CLONE_THREAD", "CLONE_SIGHAND", "CLONE_VM"]}"#
            _ = try await service.call(4, "clone", flags)
            _ = try await service.call(4, "exit", #"{"status": 0}"#)
            #expect(try await why(service, 4).0.contains("nobody can wait for it before task 5 died, too"))
        }
    }

    @Test("the blocked: in which call, for what, and who could end that")
    func blocked() async throws {
        try await withService { service in
            _ = try await service.call(1, "pipe")
            _ = try await service.call(1, "fork")
            _ = try await service.call(2, "read", #"{"fd": 3, "count": 1}"#)
            let (read, because) = try await why(service, 2)
            #expect(read.contains("Task 2 is blocked in read() since event"))
            #expect(read.contains("The end to write into is open in task 1 (able to run) and task 2 (blocked)"))
            #expect(because == ["sys_enter", "sched_switch"])
            _ = try await service.call(1, "wait4")
            #expect(try await why(service, 1).0.contains("a change of task 2 (blocked), or a signal"))
            #expect(try await service.send("POST", "/v1/kernels", #"{"name": "v"}"#).status == 201)
            _ = try await service.send("POST", "/v1/kernels/v/tasks/1/vfork?timeout=0", "{}")
            let vfork = try await service.send("GET", "/v1/kernels/v/tasks/1/why")
            #expect(vfork.string("answer")?.contains("Only task 2 (able to run) can end that") == true)
            _ = try await service.send(
                "POST",
                "/v1/kernels/v/tasks/2/nanosleep?timeout=0",
                #"{"tv_sec": 5, "tv_nsec": 0}"#
            )
            let sleep = try await service.send("GET", "/v1/kernels/v/tasks/2/why")
            #expect(sleep.string("answer")?.contains("when the clock stands at 5000000000 ns") == true)
        }
    }

    @Test("the stopped: by what, from whom, and by a tracer")
    func stopped() async throws {
        try await withService { service in
            for _ in 0..<2 { _ = try await service.call(1, "fork") }
            _ = try await service.call(3, "kill", #"{"pid": 2, "sig": "SIGSTOP"}"#)
            let (stopped, because) = try await why(service, 2)
            #expect(stopped.hasPrefix("Task 2 is stopped: SIGSTOP from task 3 stopped it at event"))
            #expect(because.contains("signal_generate") && because.contains("group_stop"))
            _ = try await service.call(1, "ptrace", #"{"request": "PTRACE_ATTACH", "pid": 3}"#)
            let (traced, chain) = try await why(service, 3)
            #expect(traced.contains("stands still for its tracer, task 1") && chain.contains("ptrace_stop"))
            #expect(try await why(service, 1).0.hasPrefix("Task 1 is able to run"))
        }
    }

    @Test("the adopted, the dead, and those in the midst of dying")
    func adopted() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            _ = try await service.call(2, "fork")
            _ = try await service.call(2, "exit", #"{"status": 3}"#)
            let (adopted, because) = try await why(service, 3)
            #expect(adopted.contains("It is a child of task 1 because its parent 2 died: that is init"))
            #expect(["do_exit", "find_new_reaper", "reparent"].allSatisfy(because.contains))
            let mm = try await service.send("GET", "/v1/kernels/k/events?type=exit_mm")
            let seq = try #require((mm["events"] as? [[String: Any]])?.first?["seq"] as? Int)
            let dying = try await why(service, 2, "?at=\(seq)").0
            #expect(dying.contains("in the midst of do_exit(): it exited with status 3."))
            _ = try await service.call(1, "wait4")
            let (dead, chain) = try await why(service, 2)
            #expect(dead.hasPrefix("Task 2 is dead and freed: it exited with status 3, and task 1 waited for it."))
            #expect(chain.last == "sched_process_free" && chain.contains("wait_task_zombie"))
            let born = try await service.send("GET", "/v1/kernels/k/tasks?ghosts=true&state=X")
            let uid = try #require((born["tasks"] as? [[String: Any]])?.first?["task_uid"] as? Int)
            #expect(try await why(service, 2, "?task_uid=\(uid)").0 == dead)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2/why?task_uid=1").status == 404)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2/why?task_uid=999").status == 404)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/77/why").status == 404)
            #expect(try await service.send("GET", "/v1/kernels/k/tasks/2/why?at=99999").status == 422)
        }
    }

    @Test("everybody can be asked at every event", arguments: 1...2 as ClosedRange<UInt64>)
    func everywhere(seed: UInt64) async throws {
        try await withService { service in
            let host = try #require(service.handler.registry["k"])
            var life = RandomLife(seed)
            for _ in 0..<40 { life.step(host) }
            let last = host.sync { $0.seq }
            for seq in stride(from: 1, through: last, by: 9) {
                let tasks = try service.handler.state(host, at: seq, "at", ghosts: true).value.tasks
                for task in tasks.prefix(8) {
                    let path = "/v1/kernels/k/tasks/\(task.tid)/why?at=\(seq)&task_uid=\(task.born)"
                    let answer = try await service.send("GET", path)
                    #expect(answer.status == 200 && answer.string("answer")?.isEmpty == false, "\(path)")
                }
            }
        }
    }
}
