/// An error that a system call of the simulated kernel returns, with the rule that refused it.
///
/// `name` is what a client branches on; `why` is what a person reads: it names the rule of Linux in one sentence.
package struct Errno: Error, Equatable, Sendable {
    /// The error number's symbolic name, with Linux's numbers as raw values.
    package enum Name: Int32, CaseIterable, Sendable {
        case EPERM = 1
        case ENOENT = 2
        case ESRCH = 3
        case EINTR = 4
        case EIO = 5
        case ENXIO = 6
        case E2BIG = 7
        case EBADF = 9
        case ECHILD = 10
        case EAGAIN = 11
        case ENOMEM = 12
        case EACCES = 13
        case EFAULT = 14
        case EBUSY = 16
        case EEXIST = 17
        case ENOTDIR = 20
        case EISDIR = 21
        case EINVAL = 22
        case ENFILE = 23
        case EMFILE = 24
        case ENOTTY = 25
        case EFBIG = 27
        case ENOSPC = 28
        case EPIPE = 32
        case ERANGE = 34
        case ENAMETOOLONG = 36
        case ENOSYS = 38
        case EIDRM = 43
        case EOPNOTSUPP = 95
    }

    /// Which error it is.
    package var name: Name
    /// The rule that refused the call.
    package var why: Rule

    package init(_ name: Name, _ why: Rule = .plain) {
        self.name = name
        self.why = why
    }

    /// One plain sentence that says which rule refused the call.
    package var detail: String { why.sentence(for: name) }
}
