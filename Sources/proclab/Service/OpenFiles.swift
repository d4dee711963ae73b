import Glibc

/// The process's limit on open files: every connection is one.
enum OpenFiles {
    /// What the program itself keeps open besides connections, with room to spare.
    static let reserve = 64

    /// Raises the soft limit to the hard one (shells and Debian start programs with 1,024) and returns it.
    static func raiseLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            raised.rlim_cur = limit.rlim_max
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
