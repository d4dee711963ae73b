// kcmp(2) (kernel/kcmp.c): do two tasks share an object?

extension Kernel {
    /// 0 when both have the same object, 3 when not (`1` or `2` on Linux, by addresses that it hides).
    mutating func kcmp(
        _ task: Handle,
        _ pid1: Int32,
        _ pid2: Int32,
        _ type: Int32,
        _ idx1: Int64,
        _ idx2: Int64
    ) throws(Errno) -> Int64 {
        var pair: [Task] = []
        for pid in [pid1, pid2] {
            let other = findTask(pid, seenBy: task)
            if other == none { throw Errno(.ESRCH, .resource(.noSuchProcess(pid))) }
            pair.append(tasks[other])
        }
        for pid in [pid1, pid2] where !mayAccess(task, findTask(pid, seenBy: task)) {
            throw Errno(.EPERM, .resource(.mayNotInspect(pid)))
        }
        let handles: [Handle]
        switch type {
        case KcmpType.KCMP_FILE:
            handles = [try rawFile(pair[0], idx1), try rawFile(pair[1], idx2)]
        case KcmpType.KCMP_VM: handles = pair.map(\.mm)
        case KcmpType.KCMP_FILES: handles = pair.map(\.files)
        case KcmpType.KCMP_FS: handles = pair.map(\.fs)
        case KcmpType.KCMP_SIGHAND: handles = pair.map(\.sighand)
        // No task of the model has an I/O context: nothing is what all of them share.
        case KcmpType.KCMP_IO: return 0
        case KcmpType.KCMP_SYSVSEM: handles = pair.map(\.sysvsem)
        default: throw Errno(.EINVAL, .resource(.unknownCommand(type)))
        }
        return handles[0] == handles[1] ? 0 : 3
    }

    /// `get_file_raw_ptr()`.
    private func rawFile(_ task: Task, _ index: Int64) throws(Errno) -> Handle {
        let fd = Int32(exactly: index) ?? -1
        let file = task.files == none ? none : filesTable[task.files].file(fd)
        if file == none { throw Errno(.EBADF, .resource(.notOpen(fd))) }
        return file
    }
}
