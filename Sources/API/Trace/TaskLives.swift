import Kernel

/// One life of a task: a number can have several, one after the other.
struct TaskLife: Sendable, Equatable {
    let tid: Int32
    let tgid: Int32
    /// Its place among all lives, from 0.
    let index: Int
    /// The life of its thread group's leader.
    let process: Int
    /// How many lives of this number came before, as far as the events tell.
    let earlier: Int
    /// Was it there before the first event that is kept?
    let isOld: Bool
    var comm: String
    var ruid: Int32
}

/// Who is who while one walks along a kernel's events: an event has only a number.
struct TaskLives: Sendable {
    private(set) var all: [TaskLife] = []
    private var living: [Int32: Int] = [:]
    private var count: [Int32: Int] = [:]
    private let renames: [Rename]
    private var renamed = 0
    /// The tasks as they are at the end of the events, and names that tasks had before they got the first new one.
    private let present: [Int32: LifeView]
    private let oldNames: [Int32: String]

    /// What stands for the name of a task that nothing is known of, as in Linux's trace files.
    static let unknown = "<...>"

    init(_ window: TraceWindow) {
        renames = window.kernel.taskRenames
        let first = window.kernel.firstEvent
        var present: [Int32: LifeView] = [:]
        for life in window.kernel.lives() where life.born < first || life.born == 0 { present[life.tid] = life }
        var forks: [Int32: UInt64] = [:]
        for event in window.events where event.type == .sched_process_fork {
            if forks[event.arguments.0] == nil { forks[event.arguments.0] = event.seq }
        }
        var oldNames: [Int32: String] = [:]
        for rename in renames where rename.seq >= first && rename.seq < forks[rename.task] ?? .max {
            if oldNames[rename.task] == nil { oldNames[rename.task] = rename.old }
        }
        renamed = renames.firstIndex { $0.seq >= first } ?? renames.count
        // PID 1 is born with the first event of all.
        if first == 1, let boot = window.events.first, present[1] == nil, boot.type == .boot {
            oldNames[1] = oldNames[1] ?? "init"
        }
        self.present = present
        self.oldNames = oldNames
        for tid in present.keys.sorted() { _ = life(tid) }
    }

    /// The life that a number stands for now; one that the events did not tell of begins here.
    mutating func life(_ tid: Int32) -> Int {
        if let index = living[tid] { return index }
        let known = present[tid]
        return begin(
            tid,
            tgid: known?.tgid ?? tid,
            isOld: true,
            comm: tid == 0 ? "kernel" : oldNames[tid] ?? known?.comm ?? Self.unknown,
            ruid: known?.ruid ?? 0
        )
    }

    private mutating func begin(_ tid: Int32, tgid: Int32, isOld: Bool, comm: String, ruid: Int32) -> Int {
        let process = tgid == tid ? all.count : life(tgid)
        let index = all.count
        all.append(
            TaskLife(
                tid: tid,
                tgid: tgid,
                index: index,
                process: process == index || tgid == tid ? index : process,
                earlier: count[tid, default: 0],
                isOld: isOld,
                comm: comm,
                ruid: ruid
            )
        )
        count[tid, default: 0] += 1
        living[tid] = index
        return index
    }

    /// Takes in what holds from this event on: call it before looking at the event.
    mutating func begin(_ event: Event) {
        while renamed < renames.count, renames[renamed].seq <= event.seq {
            let index = life(renames[renamed].task)
            all[index].comm = renames[renamed].new
            renamed += 1
        }
        switch event.type {
        case .sched_process_fork:
            let parent = life(event.task)
            _ = begin(
                event.arguments.0,
                tgid: event.arguments.1,
                isOld: false,
                comm: all[parent].comm,
                ruid: all[parent].ruid
            )
        case .commit_creds:
            let index = life(event.task)
            all[index].ruid = event.arguments.0
        default: break
        }
    }

    /// Takes in what is over with this event: call it after looking at the event.
    mutating func end(_ event: Event) {
        if event.type == .sched_process_free { living[event.task] = nil }
    }

    /// The name that a number goes by now.
    mutating func comm(_ tid: Int32) -> String { who(tid).comm }

    /// Who a number stands for now.
    mutating func who(_ tid: Int32) -> TaskLife {
        // The life may begin here, so the list is looked at afterwards.
        let index = life(tid)
        return all[index]
    }
}
