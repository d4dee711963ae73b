// Namespaces: nsproxy, unshare, setns, and the end of a PID namespace (kernel/nsproxy.c, pid_namespace.c). Rules A25, K1-K7.

extension Kernel {
    /// How deep PID namespaces nest (MAX_PID_NS_LEVEL).
    private static let maxNamespaceLevel: Int32 = 32

    /// `copy_namespaces()`: the child's set: the same, or a new one with those that the flags name.
    mutating func copyNamespaces(_ task: Handle, _ flags: UInt64) throws(Errno) -> Handle {
        let proxy = tasks[task].nsproxy
        guard flags & Self.namespaceFlags != 0 else {
            nsproxies[proxy].count += 1
            return proxy
        }
        var copy = nsproxies[proxy]
        copy.count = 1
        try renew(&copy, task, flags)
        if flags & CloneFlags.CLONE_NEWPID == 0 { namespaces[copy.pidForChildren].count += 1 }
        return nsproxies.allocate(copy)
    }

    private mutating func renew(_ proxy: inout NSProxy, _ task: Handle, _ flags: UInt64) throws(Errno) {
        if flags & CloneFlags.CLONE_NEWPID != 0 {
            // Only a namespace's own inhabitants may nest another in it.
            if proxy.pidForChildren != namespace(of: task) { throw Errno(.EINVAL, .pidNamespacePending) }
            let level = namespaces[proxy.pidForChildren].level + 1
            if level > Self.maxNamespaceLevel { throw Errno(.ENOSPC, .namespacesTooDeep) }
            var namespace = PidNamespace()
            namespace.level = level
            namespace.parent = proxy.pidForChildren
            namespaces[proxy.pidForChildren].count += 1
            proxy.pidForChildren = namespaces.allocate(namespace)
        }
        func next() -> Int32 {
            nextNamespaceID += 1
            return nextNamespaceID
        }
        if flags & CloneFlags.CLONE_NEWNS != 0 { proxy.mnt = next() }
        if flags & CloneFlags.CLONE_NEWUTS != 0 { proxy.uts = next() }
        if flags & CloneFlags.CLONE_NEWIPC != 0 { proxy.ipc = next() }
        if flags & CloneFlags.CLONE_NEWNET != 0 { proxy.net = next() }
        if flags & CloneFlags.CLONE_NEWCGROUP != 0 { proxy.cgroup = next() }
        if flags & CloneFlags.CLONE_NEWTIME != 0 { proxy.time = next() }
    }

    mutating func putNSProxy(_ proxy: Handle) {
        nsproxies[proxy].count -= 1
        guard nsproxies[proxy].count == 0 else { return }
        let namespace = nsproxies[proxy].pidForChildren
        nsproxies.release(proxy, NSProxy())
        putNamespace(namespace)
    }

    /// `unshare(2)`.
    mutating func unshare(_ task: Handle, _ flags: UInt64) throws(Errno) -> Step {
        var flags = flags
        let known =
            Self.namespaceFlags | CloneFlags.CLONE_THREAD | CloneFlags.CLONE_FS | CloneFlags.CLONE_SIGHAND
            | CloneFlags.CLONE_VM | CloneFlags.CLONE_FILES | CloneFlags.CLONE_SYSVSEM
        if flags & CloneFlags.CLONE_NEWUSER != 0 { flags |= CloneFlags.CLONE_THREAD | CloneFlags.CLONE_FS }
        if flags & CloneFlags.CLONE_VM != 0 { flags |= CloneFlags.CLONE_SIGHAND }
        if flags & CloneFlags.CLONE_SIGHAND != 0 { flags |= CloneFlags.CLONE_THREAD }
        if flags & CloneFlags.CLONE_NEWNS != 0 { flags |= CloneFlags.CLONE_FS }
        if flags & ~known != 0 { throw Errno(.EINVAL, .cloneFlags("a bit has no meaning for unshare")) }
        if flags & (CloneFlags.CLONE_THREAD | CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_VM) != 0,
            !threadGroupEmpty(task)
        {
            throw Errno(.EINVAL, .cloneFlags("a process with several threads cannot unshare what threads share"))
        }
        if flags & (CloneFlags.CLONE_SIGHAND | CloneFlags.CLONE_VM) != 0, sighands[tasks[task].sighand].count > 1 {
            throw Errno(.EINVAL, .cloneFlags("the handlers are shared with another process"))
        }
        if flags & CloneFlags.CLONE_VM != 0, mms[tasks[task].mm].count > 1 {
            throw Errno(.EINVAL, .cloneFlags("the memory is shared with another process"))
        }
        let news = flags & Self.namespaceFlags
        if news != 0, !usesCapability(task) { throw Errno(.EPERM, .needsCapability) }
        if news & CloneFlags.CLONE_NEWUSER != 0 {
            throw Errno(.EINVAL, .cloneFlags("user namespaces are not modelled"))
        }
        if news != 0 {
            let proxy = try copyNamespaces(task, news)
            putNSProxy(tasks[task].nsproxy)
            tasks[task].nsproxy = proxy
        }
        if flags & CloneFlags.CLONE_FS != 0, fsTable[tasks[task].fs].count > 1 {
            let copy = copyFS(tasks[task].fs)
            _ = putFS(tasks[task].fs)
            tasks[task].fs = copy
        }
        if flags & CloneFlags.CLONE_FILES != 0, filesTable[tasks[task].files].count > 1 {
            let copy = copyFiles(tasks[task].files)
            _ = putFiles(tasks[task].files)
            tasks[task].files = copy
        }
        if flags & (CloneFlags.CLONE_SYSVSEM | CloneFlags.CLONE_NEWIPC) != 0 { unshareUndo(task) }
        return .done(0)
    }

    /// `setns(2)` with a pidfd: children are made in the PID namespace of the process that it refers to.
    mutating func setns(_ task: Handle, fd: Int32, nstype: UInt64) throws(Errno) -> Step {
        let file = try file(task, fd)
        guard case .pidfd(let pid, _) = resources.openFiles[file].kind else {
            throw Errno(.EINVAL, .resource(.notAPidfd(fd)))
        }
        let target = pids[pid].task
        if nstype == 0 || nstype & ~Self.namespaceFlags != 0 { throw Errno(.EINVAL, .badArgument("nstype")) }
        guard target != none, tasks[target].nsproxy != none else { throw Errno(.ESRCH, .gone) }
        if !usesCapability(task) { throw Errno(.EPERM, .needsCapability) }
        let theirs = nsproxies[tasks[target].nsproxy]
        var copy = nsproxies[tasks[task].nsproxy]
        copy.count = 1
        if nstype & CloneFlags.CLONE_NEWPID != 0 {
            // pidns_install: only one's own namespace or one below it.
            var current = namespace(of: target)
            let wanted = current
            while namespaces[current].level > namespaces[namespace(of: task)].level {
                current = namespaces[current].parent
            }
            guard current == namespace(of: task) else { throw Errno(.EINVAL, .badArgument("fd")) }
            copy.pidForChildren = wanted
        }
        if nstype & CloneFlags.CLONE_NEWNS != 0 { copy.mnt = theirs.mnt }
        if nstype & CloneFlags.CLONE_NEWUTS != 0 { copy.uts = theirs.uts }
        if nstype & CloneFlags.CLONE_NEWIPC != 0 { copy.ipc = theirs.ipc }
        if nstype & CloneFlags.CLONE_NEWNET != 0 { copy.net = theirs.net }
        if nstype & CloneFlags.CLONE_NEWCGROUP != 0 { copy.cgroup = theirs.cgroup }
        if nstype & CloneFlags.CLONE_NEWTIME != 0 { copy.time = theirs.time }
        namespaces[copy.pidForChildren].count += 1
        let proxy = nsproxies.allocate(copy)
        putNSProxy(tasks[task].nsproxy)
        tasks[task].nsproxy = proxy
        return .done(0)
    }

    // The end of a PID namespace

    /// Is this the last thread of a nested namespace's init?
    @inline(__always)
    func mustZapNamespace(_ task: Handle) -> Bool {
        let namespace = namespace(of: task)
        guard namespace != 0, namespaces[namespace].childReaper == task else { return false }
        return signals[tasks[task].signal].live == 0
    }

    /// `zap_pid_ns_processes()`: no more numbers, SIGKILL to everybody, and wait until the namespace is empty.
    mutating func zapNamespace(_ task: Handle, _ code: Int32, _ groupDead: Bool) {
        let namespace = namespace(of: task)
        namespaces[namespace].adding = false
        sighands[tasks[task].sighand].setAction(Signal.SIGCHLD, SignalAction(handler: .SIG_IGN))
        var killed: Int32 = 0
        var number = namespaces[namespace].map.nextTaken(after: 1)
        while let current = number {
            let target = pids[namespaces[namespace].map.lookup(current)].task
            if target != none, !hasFatalSignal(target), !sameThreadGroup(target, task) {
                sendQuietly(Signal.SIGKILL, to: target, .process, from: .kernel)
                killed += 1
            }
            number = namespaces[namespace].map.nextTaken(after: current)
        }
        record(.zap_pid_ns_processes, task, killed)
        let frame = frame(of: task)
        frames[frame].stage = .zapNamespace(code: code, groupDead: groupDead)
        continueZap(task, code: code, groupDead: groupDead)
    }

    /// Reaps its children and goes on once nobody else has a number in the namespace.
    mutating func continueZap(_ task: Handle, code: Int32, groupDead: Bool) {
        let namespace = namespace(of: task)
        var child = tasks[task].children.first
        while child != none {
            let next = tasks[child].sibling.next
            if tasks[child].exitState == .zombie, threadGroupEmpty(child), tasks[child].ptrace == 0 {
                addChildTotals(parentSignal: tasks[task].signal, child: child)
                markDead(child)
                releaseTask(child, by: task)
            }
            child = next
        }
        if namespaces[namespace].allocated > (isLeader(task) ? 1 : 2) {
            tasks[task].sigpending = false
            if tasks[task].state == .running {
                tasks[task].state = .interruptible
                schedule(task)
            }
            return
        }
        dropFrame(task)
        completeExitNotify(task, code, groupDead)
    }

    /// A number of the namespace was given back: its dying init may be waiting for that.
    mutating func wakeNamespaceReaper(_ namespace: Handle) {
        let reaper = namespaces[namespace].childReaper
        guard !namespaces[namespace].adding, reaper != none, tasks[reaper].frame != none,
            case .zapNamespace = frames[tasks[reaper].frame].stage
        else { return }
        wake(reaper)
    }
}
