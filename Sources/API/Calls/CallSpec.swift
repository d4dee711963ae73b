import Kernel

/// One system call as clients make it: its name in the URL, its arguments, and the kernel call it becomes.
final class CallSpec: Sendable {
    /// The last segment of the URL; also the operationId.
    let name: StaticString
    /// The kernel's call: for `wait` and `waitpid` it is wait4.
    let call: CallName
    /// What the call does, in one sentence.
    let doc: StaticString
    let arguments: ParameterList
    /// The kernel's call with these arguments. Throws where one argument decides what another may be.
    let make: @Sendable (Arguments) throws(ArgumentError) -> Syscall

    init(
        _ call: CallName,
        as name: StaticString,
        _ doc: StaticString,
        _ arguments: ParameterList = [],
        make: @escaping @Sendable (Arguments) throws(ArgumentError) -> Syscall
    ) {
        self.call = call
        self.name = name
        self.doc = doc
        self.arguments = arguments
        self.make = make
    }
}

extension CallSpec {
    /// The arguments, in order.
    var parameters: [Parameter] { arguments.all }
}

/// Short spellings for the table of calls.
extension Parameter {
    static func required(_ name: StaticString, _ kind: ArgumentKind, _ doc: StaticString) -> Parameter {
        Parameter(name: name, kind: kind, required: true, doc: doc)
    }

    /// May be left out, and then is `standard`.
    static func optional(
        _ name: StaticString,
        _ kind: ArgumentKind,
        _ standard: Int64,
        _ doc: StaticString
    ) -> Parameter {
        Parameter(name: name, kind: kind, standard: .integer(standard), doc: doc)
    }

    /// May be left out, and then is 0 or empty.
    static func optional(_ name: StaticString, _ kind: ArgumentKind, _ doc: StaticString) -> Parameter {
        optional(name, kind, 0, doc)
    }

    /// May be left out, which is different from every value; with `nullable`, `null` says the same.
    static func maybe(
        _ name: StaticString,
        _ kind: ArgumentKind,
        nullable: Bool = false,
        _ doc: StaticString
    ) -> Parameter {
        Parameter(name: name, kind: kind, nullable: nullable, doc: doc)
    }
}
