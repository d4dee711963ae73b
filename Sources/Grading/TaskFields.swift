import Kernel

/// The fields of a task that checks can look at, under the names that the wire has for them.
enum TaskFields {
    static let names = [
        "tid", "tgid", "ppid", "tracer", "pgid", "sid", "threads", "uid", "state", "comm", "birth_parent", "exit_code",
        "exit_signal", "subreaper", "leader", "real_parent",
    ]
    static let objects = ["mm_struct", "files_struct", "fs_struct", "sighand_struct", "signal_struct"]

    static func value(_ task: TaskView, _ name: String) -> Operand {
        switch name {
        case "tid": .number(Int64(task.tid))
        case "tgid": .number(Int64(task.tgid))
        case "ppid": .number(Int64(task.ppid))
        case "tracer": .number(Int64(task.tracer))
        case "pgid": .number(Int64(task.pgid))
        case "sid": .number(Int64(task.sid))
        case "threads": .number(Int64(task.threads))
        case "uid": .number(Int64(task.euid))
        case "state": .word(task.state.letter)
        case "comm": .word(task.comm)
        case "birth_parent": .number(Int64(task.birthParent))
        case "real_parent": .number(Int64(task.realParent))
        case "exit_code": .number(Int64(task.exitCode))
        case "exit_signal": .number(Int64(task.exitSignal))
        case "subreaper": .flag(task.subreaper)
        default: .flag(task.tid == task.tgid)
        }
    }

    /// The id of a shared object that the task holds, 0 when it holds none.
    static func object(_ task: TaskView, _ type: String) -> Int32 {
        switch type {
        case "mm_struct": task.mm
        case "files_struct": task.files
        case "fs_struct": task.fs
        case "sighand_struct": task.sighand
        default: task.signal
        }
    }
}
