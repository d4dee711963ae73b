// What keeps a task from going on, and who could help: for those who ask why.

/// What a task that is not in user mode waits for.
package struct Obstacle: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Children of which one has to die, stop or go on.
        case children
        /// The memory that a vfork child has borrowed.
        case vforkChild
        /// Somebody who writes into an empty pipe, or reads from a full one.
        case writer, reader
        /// A System V semaphore.
        case semaphore
        /// Other threads or tasks that have to die first.
        case deaths
        /// Its tracer.
        case tracer
        /// A SIGCONT.
        case continuation
        /// A signal.
        case signal
        /// Virtual time.
        case time
    }

    package var kind: Kind
    /// The tasks that it waits for or that could let it go on, ascending.
    package var tasks: [Int32]
    /// The pipe's, semaphore set's or signal's number, the time at which a sleep is over.
    package var number: Int64 = 0
}

extension Kernel {
    /// What a task waits for; nil when it is able to run or dead.
    package func obstacle(_ tid: Int32) -> Obstacle? {
        let task = visibleTask(tid)
        guard task != none else { return nil }
        let frame = tasks[task].frame
        guard frame != none, tasks[task].state != .running, tasks[task].exitState == .none else { return nil }
        switch frames[frame].stage {
        case .toUser, .trapping, .exiting, .exitNotify: return nil
        case .syscallEntry, .syscallExit, .forkEvent, .vforkDone, .execEvent, .exitEvent, .signalStop, .jobctlTrap,
            .singleStep:
            return Obstacle(kind: .tracer, tasks: [self.tid(tasks[task].parent)])
        case .groupStop: return Obstacle(kind: .continuation, tasks: [])
        case .vforkWait(let child, let pid):
            return Obstacle(kind: .vforkChild, tasks: pids[pid].task == child ? [self.tid(child)] : [])
        case .deThread:
            let others = threads(of: task).filter { $0 != task && tasks[$0].exitState == .none }
            return Obstacle(kind: .deaths, tasks: others.map { self.tid($0) }.sorted())
        case .zapNamespace:
            let space = namespace(of: task)
            let others = liveTasks().filter { $0 != task && namespace(of: $0) == space }
            return Obstacle(kind: .deaths, tasks: others.map { self.tid($0) })
        case .sleep(let sleep): return obstacle(task, sleep)
        }
    }

    private func obstacle(_ task: Handle, _ sleep: Sleep) -> Obstacle {
        switch sleep {
        case .wait(let request): return Obstacle(kind: .children, tasks: candidates(task, request))
        case .pause, .sigsuspend, .signalfdRead: return Obstacle(kind: .signal, tasks: [])
        case .sigtimedwait(_, let until):
            return until.map { Obstacle(kind: .time, tasks: [], number: $0) } ?? Obstacle(kind: .signal, tasks: [])
        case .nanosleep(let until): return Obstacle(kind: .time, tasks: [], number: until)
        case .semaphore(let sleep):
            let set =
                resources.semaphores.sets.handles.contains(sleep.set) ? resources.semaphores.sets[sleep.set].id : 0
            return Obstacle(kind: .semaphore, tasks: [], number: Int64(set))
        case .pipeRead(let file, _): return pipeObstacle(file, .writer) { $0.isWritable }
        case .pipeWrite(let file, _): return pipeObstacle(file, .reader) { $0.isReadable }
        case .exec(let signal):
            let process = signals[signal].leader
            return Obstacle(kind: .deaths, tasks: process == none ? [] : [tid(process)])
        }
    }

    /// The children, real or traced, that a wait means (`eligible_pid`).
    private func candidates(_ task: Handle, _ request: WaitRequest) -> [Int32] {
        let own = request.options & WaitOptions.__WNOTHREAD != 0
        var found: Set<Int32> = []
        for thread in own ? [task] : threads(of: task) {
            var child = tasks[thread].children.first
            while child != none {
                if isVisible(child), matches(request, child) { found.insert(tid(child)) }
                child = tasks[child].sibling.next
            }
            child = tasks[thread].ptraced.first
            while child != none {
                if isVisible(child), matches(request, child) { found.insert(tid(child)) }
                child = tasks[child].ptraceEntry.next
            }
        }
        return found.sorted()
    }

    /// Who has the other end of a pipe, or a terminal's reader's nobody.
    private func pipeObstacle(_ file: Handle, _ kind: Obstacle.Kind, _ isOtherEnd: (OpenFile) -> Bool) -> Obstacle {
        guard case .pipe(let pipe) = resources.openFiles[file].kind else { return Obstacle(kind: kind, tasks: []) }
        let holders = liveTasks().filter { task in
            guard tasks[task].files != none else { return false }
            return filesTable[tasks[task].files].table.contains { slot in
                guard slot.file != none, case .pipe(pipe) = resources.openFiles[slot.file].kind else { return false }
                return isOtherEnd(resources.openFiles[slot.file])
            }
        }
        return Obstacle(kind: kind, tasks: holders.map { tid($0) }, number: Int64(pipe) + 1)
    }
}
