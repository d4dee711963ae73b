// Credentials (kernel/cred.c, sys.c): user ids, what root may do, and who is charged for a process.

extension Kernel {
    /// `capable()`: root has every capability but CAP_SYS_RESOURCE.
    @inline(__always)
    func isCapable(_ task: Handle) -> Bool { creds[tasks[task].cred].effective }

    /// `capable()` where the answer matters: who is let through is marked as having used its privilege (PF_SUPERPRIV).
    @inline(__always)
    mutating func usesCapability(_ task: Handle) -> Bool {
        guard isCapable(task) else { return false }
        tasks[task].flags |= PF.SUPERPRIV
        return true
    }

    /// `setresuid(2)`.
    mutating func setresuid(_ task: Handle, _ ruid: Int32, _ euid: Int32, _ suid: Int32) throws(Errno) -> Int64 {
        for id in [ruid, euid, suid] where id < -1 { throw Errno(.EINVAL, .badArgument("uid")) }
        let old = creds[tasks[task].cred]
        for id in [ruid, euid, suid] where id != -1 && id != old.ruid && id != old.euid && id != old.suid {
            if !usesCapability(task) { throw Errno(.EPERM, .mayNotBecome(id)) }
        }
        var new = old
        if ruid != -1 { new.ruid = ruid }
        if euid != -1 { new.euid = euid }
        if suid != -1 { new.suid = suid }
        if new == old { return 0 }
        // cap_emulate_setxuid: giving up the last root id gives up the capabilities.
        let wasRoot = old.ruid == 0 || old.euid == 0 || old.suid == 0
        let isRoot = new.ruid == 0 || new.euid == 0 || new.suid == 0
        if wasRoot, !isRoot {
            new.permitted = false
            new.effective = false
        }
        if old.euid == 0, new.euid != 0 { new.effective = false }
        if old.euid != 0, new.euid == 0 { new.effective = new.permitted }
        if new.ruid != old.ruid {
            let user = findUser(new.ruid)
            new.user = user
            let limit = limits[signals[tasks[task].signal].rlimits].cur[Int(Resource.RLIMIT_NPROC)]
            // Over the limit before this task joined them: the next execve is refused (flag_nproc_exceeded).
            if UInt64(max(0, userTable[user].processes)) > limit, new.ruid != 0 {
                tasks[task].flags |= PF.NPROC_EXCEEDED
            } else {
                tasks[task].flags &= ~PF.NPROC_EXCEEDED
            }
            userTable[old.user].processes -= 1
            userTable[user].processes += 1
        }
        commitCreds(task, old, new)
        return 0
    }

    /// `commit_creds()`: who changes its effective ids is no longer dumpable and forgets its death signal.
    private mutating func commitCreds(_ task: Handle, _ old: Cred, _ new: Cred) {
        var new = new
        new.count = 1
        if old.euid != new.euid || new.permitted && !old.permitted {
            if tasks[task].mm != none { mms[tasks[task].mm].dumpable = 0 }
            tasks[task].pdeathSignal = 0
        }
        let previous = tasks[task].cred
        userTable[new.user].count += 1
        tasks[task].cred = creds.allocate(new)
        putCred(previous)
        record(.commit_creds, task, new.ruid, new.euid, new.suid)
    }

    /// `cap_bprm_creds_from_file()` for a plain program: the saved id becomes the effective one, and what the task may do
    /// is what its ids give. One whose ids differ is not dumpable and forgets its death signal.
    mutating func execCreds(_ task: Handle) {
        let old = creds[tasks[task].cred]
        var new = old
        new.suid = new.euid
        new.permitted = new.ruid == 0 || new.euid == 0
        new.effective = new.euid == 0
        if new != old { commitCreds(task, old, new) }
        guard new.euid != new.ruid else { return }
        tasks[task].pdeathSignal = 0
        mms[tasks[task].mm].dumpable = 0
    }

    /// `find_user()`, `alloc_uid()`.
    private mutating func findUser(_ uid: Int32) -> Handle {
        if uid == 0 { return Self.rootUser }
        if let user = usersByID[uid] { return user }
        let user = userTable.allocate(UserStruct(count: 0, uid: uid))
        usersByID[uid] = user
        return user
    }

    mutating func putCred(_ cred: Handle) {
        creds[cred].count -= 1
        guard creds[cred].count == 0 else { return }
        let user = creds[cred].user
        creds.release(cred, Cred())
        putUser(user)
    }

    /// `free_uid()`: nobody runs as this user any more.
    mutating func putUser(_ user: Handle) {
        userTable[user].count -= 1
        guard userTable[user].count == 0, userTable[user].uid != 0 else { return }
        usersByID[userTable[user].uid] = nil
        userTable.release(user, UserStruct())
    }

    /// `prctl(2)`.
    mutating func prctl(_ task: Handle, _ option: Int32, _ arg: Int64, _ name: String) throws(Errno) -> Step {
        let signal = tasks[task].signal
        switch option {
        case PrctlOption.PR_SET_PDEATHSIG:
            guard arg >= 0, arg <= Int64(Signal.highest) else {
                throw Errno(.EINVAL, .noSuchSignal(Int32(clamping: arg)))
            }
            tasks[task].pdeathSignal = Int32(arg)
        case PrctlOption.PR_GET_PDEATHSIG:
            return .done(0, .arg(Int64(tasks[task].pdeathSignal)))
        case PrctlOption.PR_SET_CHILD_SUBREAPER where rules.hasSubreapers:
            signals[signal].isChildSubreaper = arg != 0
            if arg != 0 { markDescendants(of: task) }
        case PrctlOption.PR_GET_CHILD_SUBREAPER where rules.hasSubreapers:
            return .done(0, .arg(signals[signal].isChildSubreaper ? 1 : 0))
        case PrctlOption.PR_SET_DUMPABLE:
            guard arg == 0 || arg == 1 else { throw Errno(.EINVAL, .badArgument("arg")) }
            mms[tasks[task].mm].dumpable = Int32(arg)
        case PrctlOption.PR_GET_DUMPABLE:
            return .done(Int64(mms[tasks[task].mm].dumpable))
        case PrctlOption.PR_SET_NAME:
            setComm(task, name)
        case PrctlOption.PR_GET_NAME:
            return .done(0, .name(strings[tasks[task].comm].text))
        case PrctlOption.PR_SET_NO_NEW_PRIVS:
            guard arg == 1 else { throw Errno(.EINVAL, .badArgument("arg")) }
            tasks[task].noNewPrivs = true
        case PrctlOption.PR_GET_NO_NEW_PRIVS:
            return .done(tasks[task].noNewPrivs ? 1 : 0)
        case PrctlOption.PR_SET_PTRACER:
            try setPtracer(task, arg)
        default:
            throw Errno(.EINVAL, .badArgument("option"))
        }
        record(.prctl, task, option, Int32(clamping: arg))
        return .done(0)
    }

    /// Yama's PR_SET_PTRACER: 0 nobody, -1 anyone, else a process. EINVAL unless Yama's scope is in force.
    private mutating func setPtracer(_ task: Handle, _ arg: Int64) throws(Errno) {
        guard configuration.ptraceScope > 0 else { throw Errno(.EINVAL, .badArgument("option")) }
        var declared: Handle = none
        if arg != 0, arg != -1 {
            let tracer = findTask(Int32(clamping: arg), seenBy: task)
            guard tracer != none else { throw Errno(.EINVAL, .noSuchTask(Int32(clamping: arg))) }
            declared = tasks[tracer].pid
        }
        let signal = tasks[task].signal
        forgetDeclaredTracer(signal)
        pinPid(declared)
        signals[signal].declaredTracer = declared
        signals[signal].anyoneMayTrace = arg == -1
    }

    /// `yama_ptracer_del()`.
    mutating func forgetDeclaredTracer(_ signal: Handle) {
        let declared = signals[signal].declaredTracer
        signals[signal].declaredTracer = none
        signals[signal].anyoneMayTrace = false
        unpinPid(declared)
    }

    /// `propagate_has_child_subreaper()`: present descendants reparent to the new subreaper too.
    private mutating func markDescendants(of task: Handle) {
        var stack = threads(of: task)
        while let parent = stack.popLast() {
            var child = tasks[parent].children.first
            while child != none {
                let signal = tasks[child].signal
                let isInit = namespaces[namespace(of: child)].childReaper == signals[signal].leader
                if !signals[signal].hasChildSubreaper, !isInit {
                    signals[signal].hasChildSubreaper = true
                    stack.append(contentsOf: threads(of: child))
                }
                child = tasks[child].sibling.next
            }
        }
    }
}
