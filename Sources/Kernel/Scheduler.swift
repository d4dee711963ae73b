// The run queue. Tasks that are able to run (in user mode) stand in a queue; a task that makes a call is the one on the
// CPU, and when it blocks, stops or dies, schedule() takes the next.

extension Kernel {
    mutating func enqueueRunnable(_ task: Handle) {
        guard !tasks[task].onRunQueue else { return }
        let last = runQueue.last
        tasks[task].onRunQueue = true
        tasks[task].run = ListLink()
        tasks[task].run.previous = last
        if last == none { runQueue.first = task } else { tasks[last].run.next = task }
        runQueue.last = task
    }

    mutating func dequeueRunnable(_ task: Handle) {
        guard tasks[task].onRunQueue else { return }
        let link = tasks[task].run
        tasks[task].onRunQueue = false
        if link.previous == none { runQueue.first = link.next } else { tasks[link.previous].run.next = link.next }
        if link.next == none { runQueue.last = link.previous } else { tasks[link.next].run.previous = link.previous }
        tasks[task].run = ListLink()
    }

    /// The task gets the CPU; the one that had it stays able to run.
    @inline(__always)
    mutating func switchTo(_ task: Handle) {
        guard current != task else { return }
        if current != none { tasks[current].nivcsw &+= 1 }
        recordSwitch(from: current, .running, to: task)
        current = task
    }

    /// Counts and records a context switch.
    @inline(__always)
    private mutating func recordSwitch(from task: Handle, _ state: TaskState, to next: Handle) {
        figures.switches &+= 1
        record(.sched_switch, task, Int32(state.rawValue), tid(next))
    }

    /// `schedule()`: the task gives up the CPU and the queue; the next task that is able to run gets the CPU.
    mutating func schedule(_ task: Handle) {
        dequeueRunnable(task)
        tasks[task].nvcsw &+= 1
        guard current == task else { return }
        current = runQueue.first
        recordSwitch(from: task, shownState(task), to: current)
    }

    /// `sched_yield()`: to the end of the queue.
    mutating func yield(_ task: Handle) {
        dequeueRunnable(task)
        enqueueRunnable(task)
        guard current == task, runQueue.first != task else { return }
        current = runQueue.first
        tasks[task].nvcsw &+= 1
        recordSwitch(from: task, .running, to: current)
    }

    /// `wake_up_process()`: a sleeper or stopped task goes on where it left off.
    mutating func wake(_ task: Handle) {
        guard tasks[task].state != .running, tasks[task].state != .dead else { return }
        tasks[task].state = .running
        enqueueRunnable(task)
        record(.sched_wakeup, task, tid(current))
        kick(task)
    }

    /// Virtual time passes: the tasks that are able to run share the CPU in equal parts.
    mutating func chargeRunningTasks(_ nanoseconds: Int64) {
        guard nanoseconds > 0, !runQueue.isEmpty else { return }
        figures.busy &+= nanoseconds
        var count: Int64 = 0
        var task = runQueue.first
        while task != none {
            count += 1
            task = tasks[task].run.next
        }
        let share = nanoseconds / count
        var extra = nanoseconds % count
        task = runQueue.first
        while task != none {
            tasks[task].utime &+= share + (extra > 0 ? 1 : 0)
            extra -= 1
            task = tasks[task].run.next
        }
    }
}
