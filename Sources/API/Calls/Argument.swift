import Kernel

/// A decoded argument of a system call: plain data, so that it can be kept until the call is made.
enum Argument: Sendable, Equatable {
    /// Not given, and without a default.
    case absent
    /// A number, a signal, a flag word, or a signal set as its bits.
    case integer(Int64)
    case text(String)
    case texts([String])
    case integers([Int32])
    case boolean(Bool)
    case operations([SemaphoreOperation])
    case siginfo(SignalInfo)
    case registers(Registers)
    /// In a batch: an earlier result, `$name` or `$name.field`.
    case reference(name: String, field: String)
}

/// Why an argument is not acceptable.
struct ArgumentError: Error, Equatable {
    /// A JSON pointer into the request's body.
    var pointer: String
    /// What is wrong, and what would be right, in one sentence.
    var detail: String
}

/// What kind of value an argument takes, and so how it is decoded and what `openapi.yaml` says about it.
enum ArgumentKind: Sendable {
    /// A number that fits 32 bits with a sign.
    case int32
    /// Any number.
    case int64
    /// A resource limit: 0 and up, or `RLIM_INFINITY`; -1 means that, too.
    case limit
    /// A name, or any number.
    case named(NameList)
    /// An array of names and numbers, or the word as a number. `width` is 32 or 64 bits.
    case word(NameList, width: Int)
    /// A signal's name, or any number.
    case signal
    /// An array of signals' names and numbers.
    case signals
    /// Text of at most `maximum` characters without NUL.
    case text(maximum: Int)
    case texts
    case integers
    case boolean
    /// prctl's `arg`: a number, a signal's name, or for PR_SET_NAME the task's new name.
    case prctl
    case operations
    case siginfo
    case registers
}

extension ArgumentKind {
    /// A name out of a kernel's list, or any number.
    static func name(_ names: any FlagNames.Type) -> ArgumentKind { .named(NameList(names)) }

    /// An array of names out of a kernel's list and numbers, or the word as a number.
    static func flags(_ names: any FlagNames.Type, width: Int) -> ArgumentKind { .word(NameList(names), width: width) }
}

/// A kernel's list of names, in its order.
struct NameList: Sendable {
    /// Every name with its bits.
    let pairs: [(name: String, bits: UInt64)]

    init(_ names: any FlagNames.Type) { pairs = names.names.map { (name: $0.key, bits: $0.value) } }

    /// The bits that a name stands for, or nil when there is no such name.
    func bits(_ name: String) -> UInt64? { pairs.first { $0.name == name }?.bits }
}

/// One argument of a system call. A class, so that looking one up copies nothing.
final class Parameter: Sendable {
    let name: StaticString
    let kind: ArgumentKind
    /// Must be given.
    let required: Bool
    /// May be `null`, which counts as not given.
    let nullable: Bool
    /// What it is when it is not given.
    let standard: Argument
    /// What it means, in one sentence.
    let doc: StaticString

    init(
        name: StaticString,
        kind: ArgumentKind,
        required: Bool = false,
        nullable: Bool = false,
        standard: Argument = .absent,
        doc: StaticString
    ) {
        self.name = name
        self.kind = kind
        self.required = required
        self.nullable = nullable
        self.standard = standard
        self.doc = doc
    }
}

/// The arguments that a call or a structure takes.
final class ParameterList: Sendable, ExpressibleByArrayLiteral {
    let all: [Parameter]
    /// What they are when none is given.
    let standards: [Argument]
    /// The indices of those that must be given.
    let required: [Int]

    init(_ parameters: [Parameter]) {
        all = parameters
        standards = parameters.map(\.standard)
        required = parameters.indices.filter { parameters[$0].required }
    }

    convenience init(arrayLiteral parameters: Parameter...) { self.init(parameters) }
}

/// The arguments of one call, in the order of its parameters.
struct Arguments: Sendable, Equatable {
    var values: [Argument]

    subscript(_ index: Int) -> Argument { values[index] }

    /// Was it given, or does it have a default?
    func has(_ index: Int) -> Bool { values[index] != .absent }

    func int64(_ index: Int) -> Int64 {
        if case .integer(let value) = values[index] { value } else { 0 }
    }
    func int32(_ index: Int) -> Int32 { Int32(truncatingIfNeeded: int64(index)) }
    func word32(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: int64(index)) }
    func word64(_ index: Int) -> UInt64 { UInt64(bitPattern: int64(index)) }
    func set(_ index: Int) -> SignalSet { SignalSet(bits: word64(index)) }

    func text(_ index: Int) -> String {
        if case .text(let value) = values[index] { value } else { "" }
    }
    func boolean(_ index: Int) -> Bool { values[index] == .boolean(true) }
    func texts(_ index: Int) -> [String]? {
        if case .texts(let value) = values[index] { value } else { nil }
    }
    func integers(_ index: Int) -> [Int32] {
        if case .integers(let value) = values[index] { value } else { [] }
    }
}
