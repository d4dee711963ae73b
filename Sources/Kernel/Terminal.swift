// Terminals that control sessions (drivers/tty/tty_jobctrl.c). Each behaves as the terminal end of a pseudo-terminal:
// when its session leader dies the foreground group gets SIGHUP and the terminal is free again. Nobody types, so a
// foreground reader sleeps until a signal comes. Rules G16 and G17.

extension Kernel {
    /// The first process's descriptors 0, 1 and 2: one open file description of `/dev/console`.
    ///
    /// The terminals are made here too; `/dev/console` is the first of them, and opening it never makes it controlling.
    mutating func openConsole() -> [FilesStruct.Descriptor] {
        for number in FileSystem.terminals { _ = resources.terminals.allocate(Terminal(number: number)) }
        let flags = OpenFlags.O_RDWR | OpenFile.largeFile
        let file = resources.openFiles.allocate(OpenFile(count: 3, kind: .terminal(0, console: true), flags: flags))
        return Array(repeating: FilesStruct.Descriptor(file: file), count: 3)
    }

    /// `tty_open()`: a session leader without a terminal acquires it, unless O_NOCTTY.
    mutating func openTerminal(
        _ task: Handle,
        _ node: FileSystem.Node,
        _ flags: Int32
    ) throws(Errno) -> OpenFile.Kind {
        let signal = tasks[task].signal
        switch node {
        case .terminal(let number):
            let terminal = number - FileSystem.terminals.lowerBound
            let isReadable = OpenFile(kind: .null, flags: flags).isReadable
            if flags & OpenFlags.O_NOCTTY == 0, isReadable, signals[signal].isLeader, signals[signal].tty == none,
                resources.terminals[terminal].session == none
            {
                setControllingTerminal(task, terminal)
            }
            return .terminal(terminal, console: false)
        case .currentTerminal:
            if signals[signal].tty == none { throw Errno(.ENXIO, .resource(.noControllingTerminal)) }
            return .terminal(signals[signal].tty, console: false)
        case .console, .directory, .regular, .null: return .terminal(0, console: true)
        }
    }

    /// `__proc_set_tty()`.
    private mutating func setControllingTerminal(_ task: Handle, _ terminal: Handle) {
        let signal = tasks[task].signal
        setTerminal(terminal, session: signals[signal].session, foreground: signals[signal].pgrp)
        signals[signal].tty = terminal
        recordTerminal(task, terminal)
    }

    /// Changes whom a terminal controls, holding the new `struct pid`s and letting go of the old.
    private mutating func setTerminal(_ terminal: Handle, session: Handle, foreground: Handle) {
        let old = resources.terminals[terminal]
        pinPid(session)
        pinPid(foreground)
        resources.terminals[terminal].session = session
        resources.terminals[terminal].foreground = foreground
        unpinPid(old.session)
        unpinPid(old.foreground)
    }

    private mutating func recordTerminal(_ task: Handle, _ terminal: Handle) {
        let tty = resources.terminals[terminal]
        record(.tty, task, tty.number, number(tty.session, in: 0), number(tty.foreground, in: 0))
    }

    /// `session_clear_tty()`: no process of the session has a controlling terminal any more.
    mutating func clearTty(ofSession session: Handle) {
        for signal in members(ofSession: session) { signals[signal].tty = none }
    }

    /// `disassociate_ctty()`: a session leader gives its terminal up, by dying or by TIOCNOTTY.
    mutating func disassociateCtty(_ task: Handle, onExit: Bool) {
        let signal = tasks[task].signal
        let terminal = signals[signal].tty
        guard signals[signal].isLeader, terminal != none else { return }
        let foreground = resources.terminals[terminal].foreground
        record(.disassociate_ctty, task, resources.terminals[terminal].number, number(foreground, in: 0))
        if foreground != none {
            sendToGroup(foreground, SignalInfo(signo: Signal.SIGHUP, code: SignalInfo.SI_KERNEL))
            if !onExit { sendToGroup(foreground, SignalInfo(signo: Signal.SIGCONT, code: SignalInfo.SI_KERNEL)) }
        }
        setTerminal(terminal, session: none, foreground: none)
        clearTty(ofSession: signals[signal].session)
    }

    /// `__tty_check_change()`: may a process of a background group go on? True when the call is to be restarted after
    /// the stop signal that was sent to the whole group; EIO when there is nobody to stop it for.
    private mutating func checkChange(_ task: Handle, _ terminal: Handle, _ sig: Int32) throws(Errno) -> Bool {
        let signal = tasks[task].signal
        let foreground = resources.terminals[terminal].foreground
        let pgrp = signals[signal].pgrp
        guard signals[signal].tty == terminal, foreground != none, foreground != pgrp else { return false }
        let bit = SignalSet.bit(sig)
        let action = handler(task, sig)
        if tasks[task].blocked & bit != 0 || action == .SIG_IGN {
            if sig == Signal.SIGTTIN { throw Errno(.EIO, .resource(.backgroundReadIgnored)) }
            return false
        }
        if isOrphaned(pgrp, ignoring: none) { throw Errno(.EIO, .resource(.orphanedBackground)) }
        sendToGroup(pgrp, SignalInfo(signo: sig, code: SignalInfo.SI_KERNEL))
        // Linux restarts the call in any case; where no stop follows it would only spin, so it ends here.
        let isPending = (tasks[task].pending.signal | signals[signal].sharedPending.signal) & bit != 0
        if action == .handler || !isPending {
            tasks[task].sigpending = tasks[task].sigpending || isPending
            throw Errno(.EINTR, .resource(.backgroundCaught))
        }
        tasks[task].sigpending = true
        return true
    }

    /// `n_tty_read()`: sleeps, since nobody types.
    mutating func readTerminal(
        _ task: Handle,
        _ file: Handle,
        _ terminal: Handle,
        console: Bool,
        _ count: Int64
    ) throws(Errno) -> Step {
        if !console, try checkChange(task, terminal, Signal.SIGTTIN) { return .restart(.sys) }
        if count == 0 { return .done(0) }
        if resources.openFiles[file].isNonblocking { throw Errno(.EAGAIN, .resource(.wouldBlock)) }
        return sleepInFile(task, file, .pipeRead(file: file, count: count))
    }

    /// `tty_jobctrl_ioctl()`. TIOCGPGRP and TIOCGSID answer with the number itself.
    mutating func ioctl(_ task: Handle, _ fd: Int32, _ request: Int32, _ arg: Int64) throws(Errno) -> Step {
        let file = try file(task, fd)
        let signal = tasks[task].signal
        guard case .terminal(let terminal, _) = resources.openFiles[file].kind else {
            throw Errno(.ENOTTY, .resource(.notATerminal(fd)))
        }
        switch request {
        case IoctlRequest.TIOCSCTTY:
            try stealTerminal(task, terminal, force: arg == 1, isReadable: resources.openFiles[file].isReadable)
            return .done(0)
        case IoctlRequest.TIOCNOTTY:
            try checkControlling(task, terminal)
            disassociateCtty(task, onExit: false)
            signals[signal].tty = none
            return .done(0)
        case IoctlRequest.TIOCGPGRP:
            try checkControlling(task, terminal)
            let foreground = resources.terminals[terminal].foreground
            return .done(Int64(number(foreground, in: namespace(of: task))))
        case IoctlRequest.TIOCGSID:
            try checkControlling(task, terminal)
            return .done(Int64(number(resources.terminals[terminal].session, in: namespace(of: task))))
        case IoctlRequest.TIOCSPGRP:
            return try setForeground(task, terminal, Int32(truncatingIfNeeded: arg))
        default: throw Errno(.ENOTTY, .resource(.unknownCommand(request)))
        }
    }

    private func checkControlling(_ task: Handle, _ terminal: Handle) throws(Errno) {
        if signals[tasks[task].signal].tty != terminal { throw Errno(.ENOTTY, .resource(.notControlling)) }
    }

    /// `tiocsctty()`: a session leader without a terminal takes this one; root may take it from another session.
    private mutating func stealTerminal(
        _ task: Handle,
        _ terminal: Handle,
        force: Bool,
        isReadable: Bool
    ) throws(Errno) {
        let signal = tasks[task].signal
        let owner = resources.terminals[terminal].session
        if signals[signal].isLeader, owner != none, owner == signals[signal].session { return }
        if !signals[signal].isLeader { throw Errno(.EPERM, .resource(.notSessionLeader)) }
        if signals[signal].tty != none { throw Errno(.EPERM, .resource(.hasTerminal)) }
        if owner != none {
            guard force, usesCapability(task) else { throw Errno(.EPERM, .resource(.terminalTaken)) }
            clearTty(ofSession: owner)
        }
        if !isReadable, !usesCapability(task) { throw Errno(.EPERM, .resource(.terminalNotReadable)) }
        setControllingTerminal(task, terminal)
    }

    /// `tiocspgrp()`, tcsetpgrp(3).
    private mutating func setForeground(_ task: Handle, _ terminal: Handle, _ pgid: Int32) throws(Errno) -> Step {
        let restarts: Bool
        do throws(Errno) {
            restarts = try checkChange(task, terminal, Signal.SIGTTOU)
        } catch {
            throw error.name == .EIO ? Errno(.ENOTTY, error.why) : error
        }
        if restarts { return .restart(.sys) }
        if pgid < 0 { throw Errno(.EINVAL, .resource(.negativeGroup)) }
        let signal = tasks[task].signal
        try checkControlling(task, terminal)
        guard resources.terminals[terminal].session == signals[signal].session else {
            throw Errno(.ENOTTY, .resource(.notControlling))
        }
        let pgrp = findPid(pgid, seenBy: task)
        if pgrp == none { throw Errno(.ESRCH, .resource(.noSuchGroup(pgid))) }
        guard session(ofGroup: pgrp) == signals[signal].session else {
            throw Errno(.EPERM, .resource(.groupOfAnotherSession(pgid)))
        }
        setTerminal(terminal, session: signals[signal].session, foreground: pgrp)
        recordTerminal(task, terminal)
        return .done(0)
    }

    /// `session_of_pgrp()`: falls back on the task of that number when there is no such group.
    private func session(ofGroup pgrp: Handle) -> Handle {
        if let member = members(ofGroup: pgrp).first { return signals[member].session }
        let task = pids[pgrp].task
        return task == none ? none : signals[tasks[task].signal].session
    }
}
