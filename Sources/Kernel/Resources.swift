// What the subjects beside the process lifecycle keep: open files, semaphores, timers, the accounting file. Each is
// declared with its subject; this is where the kernel holds them.

/// The tables of files, semaphores, timers and accounting.
struct Resources: Sendable {
    var openFiles = Slab<OpenFile>()
    /// `/proc/sys/fs/file-max`.
    var fileMax = 262_144
    var pipes = Slab<Pipe>()
    var terminals = Slab<Terminal>()
    var fileSystem = FileSystem()
    /// Tasks asleep in a read of a signalfd.
    var signalfdReaders: [Handle] = []
    var semaphores = SemaphoreTable()
    var undoLists = Slab<UndoList>()
    var timers = Slab<ProcessTimers>()
    var timerQueue = TimerQueue()
    var accounting = Accounting()

    /// Makes the tables this value's own, so that they can be changed.
    mutating func own() {
        openFiles.own()
        pipes.own()
        terminals.own()
        semaphores.sets.own()
        undoLists.own()
        timers.own()
    }
}
