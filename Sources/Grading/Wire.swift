import Kernel

/// What grading borrows from the wire contract, so that a call, a reference or a tree means the same in an exercise as in
/// a request.
package protocol Wire: Sendable {
    /// The calls of a JSON array, decoded as `…/batch` decodes its calls. A call whose arguments are wrong is refused as a
    /// whole.
    func decode(_ json: String) throws(CallRefusal) -> [any ListedCall]
    /// The number in a call's result that `$name.field` stands for, nil when it has none.
    func number(_ call: Call, _ field: String) -> Int64?
    /// The process tree as `GET …/tree` shows it as text.
    func tree(_ tasks: [TaskView]) -> String
    /// The name out of `names` that a mistyped one most likely stands for.
    func nearest(_ name: String, among names: [String]) -> String?
    /// The names of the calls.
    var callNames: [String] { get }
}

/// A decoded call of a list, ready to be made.
package protocol ListedCall: Sendable {
    /// The call's name as the client wrote it.
    var callName: String { get }
    /// The name that later calls know its result by.
    var label: String? { get }
    /// The calling task and the call, its references put in.
    ///
    /// - Parameter named: an earlier call by its name, as it stands by now.
    func resolve(_ named: (String) -> Call?) throws(CallRefusal) -> (task: Int32, call: Syscall)
}

/// Why a call cannot be decoded or made.
package struct CallRefusal: Error, Sendable, Equatable {
    /// A JSON pointer into the list.
    package var pointer: String
    package var detail: String

    package init(pointer: String, detail: String) {
        self.pointer = pointer
        self.detail = detail
    }
}
