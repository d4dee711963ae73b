import Kernel
import KernelHost
import Testing

@testable import API

@Suite("Events as sentences")
struct EventTextTests {
    private func event(_ type: EventType, _ task: Int32, _ arguments: [Int32]) -> Event {
        let a = arguments + [Int32](repeating: 0, count: 6 - arguments.count)
        return Event(seq: 1, time: 0, type: type, task: task, arguments: (a[0], a[1], a[2], a[3], a[4], a[5]))
    }

    static let sentences: [(EventType, Int32, [Int32], String)] = [
        (.boot, 0, [32768], "The kernel boots with task 1, init; PIDs below 32768 are given out."),
        (.sys_enter, 2, [1, CallName.fork.index], "Task 2 calls fork()."),
        (.sys_exit, 2, [1, CallName.fork.index, 3], "fork() of task 2 is over: 3."),
        (.sys_exit, 2, [1, CallName.exit_group.index, 0], "exit_group() of task 2 never returns."),
        (.sys_exit, 2, [1, CallName.wait4.index, 0, 10], "wait4() of task 2 fails with ECHILD."),
        (.sched_process_fork, 1, [2, 2, 17], "Task 1 makes task 2, a new process."),
        (.sched_process_fork, 1, [3, 1, -1], "Task 1 makes task 3, a thread of process 1."),
        (.wake_up_new_task, 2, [1], "The new task 2 is able to run."),
        (.sched_process_exec, 2, [2, 5], "Task 2 executes a new program."),
        (
            .vfork_done, 3, [2],
            "Task 3 has let go of the memory that its vfork parent, task 2, lent it: the parent may go on."
        ),
        (.sched_switch, 1, [0x53, 2], "The CPU goes from task 1, which is asleep, to task 2."),
        (.sched_switch, 1, [0x53, 0], "Task 1 is asleep and nobody else is able to run: the CPU is idle."),
        (.sched_wakeup, 2, [1], "Task 2 is woken; task 1 has the CPU."),
        (.schedule, 2, [1], "Task 2 calls schedule() for the last time; task 1 is next."),
        (.do_exit, 2, [0x300, 0], "Task 2 begins to die, with exit status 3."),
        (.exit_signals, 2, [4, 0], "Task 2 is marked PF_EXITING and takes no signals any more."),
        (.del_timer_sync, 2, [0], "Task 2 had no timer to stop."),
        (.acct_process, 2, [0, 0], "The death of task 2 is not written down: accounting is off."),
        (.exit_code, 2, [9], "Task 2 stores its exit code: death by SIGKILL."),
        (
            .exit_mm, 2, [0, 1, 0],
            "Task 2 lets go of its memory, mm_struct 1: nobody uses it any more, so it is freed."
        ),
        (.exit_sem, 2, [-1, 0, 0, 0], "Task 2 has no semaphore to leave."),
        (.exit_files, 2, [4, 2, 1], "Task 2 lets go of its open files, files_struct 5: 1 user left."),
        (.exit_fs, 2, [4, 3, 2], "Task 2 lets go of its working directory, fs_struct 5: 2 users left."),
        (.exit_namespace, 2, [0, 3, 2], "Task 2 lets go of its namespaces, nsproxy 1: 2 users left."),
        (
            .disassociate_ctty, 2, [1, 0],
            "Task 2 led its session and gives up the controlling terminal tty1."
        ),
        (
            .exit_notify, 2, [1, 0],
            "Task 2 was the last thread of its process: its family is about to hear of its death."
        ),
        (.forget_original_parent, 2, [1, 0, 1], "Task 2 leaves 1 child behind, which init adopts."),
        (.find_new_reaper, 2, [5, 2], "Task 5, the nearest subreaper, will adopt the children of task 2."),
        (.reparent, 3, [2, 1, 17], "Task 3 becomes a child of task 1, because its parent 2 died."),
        (.exit_state, 2, [0x5a], "Task 2 is a zombie now: dead, until somebody waits for it."),
        (.exit_state, 2, [0x58], "Task 2 is dead for good and about to be freed."),
        (.sched_process_exit, 2, [0, 1], "Task 2 is ending with exit status 0."),
        (
            .do_notify_parent, 2, [1, 17, 1, 0],
            "Task 1 is told by SIGCHLD that task 2 exited."
        ),
        (.do_notify_parent, 2, [1, 17, 1, 1], "Task 1 does not care for task 2, which is freed at once."),
        (.do_notify_parent_cldstop, 2, [1, 5, 19], "Task 1 is told that task 2 is stopped (SIGSTOP)."),
        (
            .zap_pid_ns_processes, 2, [3],
            "Task 2, the init of its PID namespace, dies: 3 tasks of the namespace are killed."
        ),
        (.wait_task_zombie, 1, [2, 0x300, 0], "Task 1 waits for its dead child 2 and learns its fate: exit status 3."),
        (.wait_task_stopped, 1, [2, 0x137f, 0], "Task 1 learns that its child 2 is stopped: a stop by SIGSTOP."),
        (.wait_task_continued, 1, [2, 0xffff, 0], "Task 1 learns that its child 2 goes on."),
        (.sched_process_wait, 1, [0], "Task 1 begins to wait for a child."),
        (.release_task, 2, [1], "Task 2 is freed by task 1."),
        (.free_uid, 2, [0, 3, 2], "User 0 has one task less: 2."),
        (.unhash_process, 2, [2, 0], "Task 2 is off the lists: its number finds nobody any more."),
        (.ptrace_unlink, 2, [5, 1], "Task 2 is not traced by task 5 any more and belongs to task 1 again."),
        (
            .exit_sighand, 2, [0, 1, 0],
            "Task 2 lets go of its signal handlers, sighand_struct 1: nobody uses it any more, so it is freed."
        ),
        (.put_task_struct, 2, [2], "The task_struct of what was task 2 is freed."),
        (.sched_process_free, 2, [2], "Nothing is left of task 2."),
        (.signal_generate, 2, [15, 0, 1, 1, 0], "Task 1 sends SIGTERM to the process of task 2."),
        (.signal_generate, 2, [17, 0, 0, 0, 1], "The kernel sends SIGCHLD to task 2, which ignores it."),
        (.signal_deliver, 2, [15, 0, 1, 0, 2], "Task 2 takes SIGTERM: it must die."),
        (.do_signal_stop, 2, [19, 2], "SIGSTOP is to stop the process of task 2: 2 threads have to stop."),
        (.group_stop, 2, [19], "Task 2 is stopped by SIGSTOP."),
        (.group_continue, 2, [18], "SIGCONT lets the process of task 2 go on."),
        (
            .do_group_exit, 2, [0x300, 2],
            "The process of task 2 is to end with exit status 3; its 1 other thread must die, too."
        ),
        (.de_thread, 3, [2, 1], "Task 3 executes a new program, so the 1 other thread of its process must die."),
        (.ptrace_link, 2, [1, 1], "Task 1 traces task 2 from now on, seized."),
        (.ptrace_stop, 2, [1, 0x137f, 0], "Task 2 stands still for its tracer, task 1: a stop by SIGSTOP."),
        (.ptrace_resume, 2, [1, 7, 0], "Its tracer, task 1, lets task 2 go on with PTRACE_CONT."),
        (.ptrace_detach, 2, [1, 0], "Task 1 does not trace task 2 any more."),
        (.exit_ptrace, 2, [1], "Task 2 dies and lets 1 task go that it traced."),
        (.setpgid, 2, [2, 1], "Task 2 moves from process group 1 to process group 2."),
        (.setsid, 2, [2], "Task 2 leads a new session and process group, 2."),
        (.tty, 2, [1, 2, 2], "Terminal tty1 controls session 2, group 2 in front."),
        (
            .kill_orphaned_pgrp, 2, [2],
            "Process group 2 is orphaned and has stopped members: it gets SIGHUP and SIGCONT."
        ),
        (.commit_creds, 2, [5, 6, 7], "Task 2 has new credentials: real user 5, effective 6, saved 7."),
        (.prctl, 2, [36, 1], "Task 2 sets PR_SET_CHILD_SUBREAPER to 1."),
        (.prctl, 2, [15, 0], "Task 2 sets its name."),
        (.mm_release, 2, [0, 2, 1], "Task 2 lets go of its old memory, mm_struct 1: 1 user left."),
        (.file_open, 2, [3, 0, 1], "Task 2 has file 1 open as descriptor 3; 1 reference."),
        (.file_close, 2, [3, 0, 1], "Task 2 closes descriptor 3, file 1; 1 reference left."),
        (.file_release, 2, [0], "Nobody has file 1 open any more: it is released."),
        (.pipe_wake, 2, [0], "Task 2 did something to pipe 1 for which somebody waited."),
        (.semop, 2, [0, 1, -1, 0], "Semaphore 1 of set 0 changes by -1 for task 2: it is 0 now."),
        (.sem_undo, 2, [0, 1, 1, 1], "Semaphore 1 of set 0 is adjusted by 1, as task 2 had asked for: it is 1 now."),
        (.sem_remove, 2, [0, 1], "Task 2 removes semaphore set 0; 1 sleeper is woken."),
        (.timer_set, 2, [0, 5], "Task 2 sets timer 0 to 5 seconds."),
        (.timer_expire, 2, [0, 14], "Timer 0 of task 2 is due: SIGALRM."),
        (.clock_advance, 0, [20], "The clock goes on by 20 ms."),
        (.panic, 0, [9], "Init is dead (death by SIGKILL): the kernel panics and runs nothing any more."),
    ]

    @Test("each kind of event has a plain sentence", arguments: sentences.indices)
    func sentence(index: Int) {
        let (type, task, arguments, text) = Self.sentences[index]
        #expect(event(type, task, arguments).text == text)
    }

    @Test("none is left out, and whatever the numbers, a sentence comes of them")
    func complete() {
        #expect(Set(Self.sentences.map(\.0)) == Set(EventType.allCases))
        for type in EventType.allCases {
            for number in [Int32.min, -1, 0, 1, 127, 0x57f, 0xffff, Int32.max] {
                let text = event(type, abs(number % 7), [Int32](repeating: number, count: 6)).text
                #expect(text.hasSuffix(".") && text.first?.isLetter == true && !text.contains("\n"))
            }
        }
    }

    @Test("the sentence comes on request, on pages, lines and streams")
    func onRequest() async throws {
        try await withService { service in
            _ = try await service.call(1, "fork")
            for accept in ["application/json", "application/x-ndjson"] {
                let plain = try await service.send("GET", "/v1/kernels/k/events", headers: ["Accept": accept])
                #expect(!plain.text.contains("\"text\":"))
                let told = try await service.send("GET", "/v1/kernels/k/events?text=true", headers: ["Accept": accept])
                #expect(told.text.contains(#""text":"Task 1 makes task 2, a new process.""#))
            }
            let connection = try Connection(port: service.port)
            connection.write(
                "GET /v1/kernels/k/events?text=true HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
            )
            #expect(connection.read(until: "a new process.").contains(#""text":"Task 1 makes task 2, a new process.""#))
        }
    }
}
