import JSON
import Kernel

/// Decodes a request's body by a list of parameters: one decoder for every call.
struct ArgumentDecoder {
    /// May `$name` stand in place of a number?
    var references = false
    /// The JSON pointer of the object.
    var base = ""

    /// The arguments that `object` gives; `nil` stands for an empty body.
    func decode(_ object: JSONRef?, _ parameters: ParameterList) throws(ArgumentError) -> Arguments {
        var values = parameters.standards
        if let object {
            guard object.kind == .object else {
                throw ArgumentError(pointer: base, detail: "The body must be a JSON object with the call's arguments.")
            }
            try object.forEachMember { (key, value) throws(ArgumentError) in
                guard let index = parameters.all.firstIndex(where: { key == $0.name }) else {
                    throw unknown(key.string, parameters.all)
                }
                let parameter = parameters.all[index]
                if value.isNull, parameter.nullable {
                    values[index] = .absent
                } else {
                    values[index] = try decode(value, parameter.kind, "\(base)/\(parameter.name)")
                }
            }
        }
        for index in parameters.required where values[index] == .absent {
            let parameter = parameters.all[index]
            throw ArgumentError(
                pointer: "\(base)/\(parameter.name)",
                detail: "`\(parameter.name)` is required: \(parameter.doc)"
            )
        }
        return Arguments(values: values)
    }

    private func unknown(_ key: String, _ parameters: [Parameter]) -> ArgumentError {
        let known = parameters.map { "`\($0.name)`" }.joined(separator: ", ")
        return ArgumentError(
            pointer: base + "/" + pointerToken(key),
            detail: parameters.isEmpty
                ? "There is no argument `\(printable(key))`: the call takes none."
                : "There is no argument `\(printable(key))`; the call takes \(known)."
                    + suggestion(key, among: parameters.lazy.map(\.name.description))
        )
    }

    private func decode(
        _ value: JSONRef,
        _ kind: ArgumentKind,
        _ pointer: @autoclosure () -> String
    ) throws(ArgumentError) -> Argument {
        if references, let reference = reference(value, kind) { return reference }
        switch kind {
        case .int32: return .integer(try number(value, Self.int32Range, pointer))
        case .int64: return .integer(try number(value, Int64.min...Int64.max, pointer))
        case .limit:
            if value.equals("RLIM_INFINITY") { return .integer(-1) }
            return .integer(try number(value, -1...Int64.max, pointer, or: "`RLIM_INFINITY`"))
        case .named(let names):
            guard let name = value.string else {
                return .integer(try number(value, Self.int32Range, pointer, or: "a name"))
            }
            return .integer(Int64(bitPattern: try bits(name, names, pointer)))
        case .word(let names, let width): return .integer(try flags(value, names, width, pointer))
        case .signal: return .integer(try signal(value, Self.int32Range, pointer))
        case .signals: return .integer(try signals(value, pointer))
        case .text(let maximum): return .text(try text(value, maximum, pointer))
        case .texts: return .texts(try texts(value, pointer))
        case .integers: return .integers(try integers(value, pointer))
        case .boolean:
            guard let bool = value.bool else { throw wrong(pointer(), "`true` or `false`") }
            return .boolean(bool)
        case .prctl:
            if value.kind == .string { return .text(try text(value, 64, pointer)) }
            return .integer(try number(value, Int64.min...Int64.max, pointer, or: "a name"))
        case .operations: return .operations(try operations(value, pointer()))
        case .siginfo: return .siginfo(try siginfo(value, pointer()))
        case .registers: return .registers(try registers(value, pointer()))
        }
    }

    /// The range of a C `int`.
    static let int32Range: ClosedRange<Int64> = Int64(Int32.min)...Int64(Int32.max)

    private func number(
        _ value: JSONRef,
        _ range: ClosedRange<Int64>,
        _ pointer: () -> String,
        or alternative: String? = nil
    ) throws(ArgumentError) -> Int64 {
        guard let number = value.int ?? wholeReal(value) else {
            throw wrong(pointer(), "a whole number" + (alternative.map { " or \($0)" } ?? ""))
        }
        guard range.contains(number) else {
            throw ArgumentError(
                pointer: pointer(),
                detail: "\(number) is out of range; allowed are \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    /// JSON Schema counts `1.0` as an integer, so it is one here.
    private func wholeReal(_ value: JSONRef) -> Int64? { value.real.flatMap { Int64(exactly: $0) } }

    private func bits(
        _ name: String,
        _ names: NameList,
        _ pointer: () -> String
    ) throws(ArgumentError) -> UInt64 {
        if let bits = names.bits(name) { return bits }
        let known = names.pairs.map { "`\($0.name)`" }.joined(separator: ", ")
        throw ArgumentError(
            pointer: pointer(),
            detail: "`\(printable(name))` is not known here; known are \(known). A number goes to the kernel as it is."
                + suggestion(name, among: names.pairs.lazy.map { "\($0.name)" })
        )
    }

    private func flags(
        _ value: JSONRef,
        _ names: NameList,
        _ width: Int,
        _ pointer: () -> String
    ) throws(ArgumentError) -> Int64 {
        let range: ClosedRange<Int64> = width == 64 ? Int64.min...Int64.max : Int64(Int32.min)...Int64(UInt32.max)
        guard value.kind == .array else {
            let example = names.pairs.first.map { ", like `[\"\($0.name)\"]`" } ?? ""
            return try number(value, range, pointer, or: "an array of names and numbers" + example)
        }
        var word: UInt64 = 0
        try value.forEachElement { (index, element) throws(ArgumentError) in
            let place = { "\(pointer())/\(index)" }
            if let name = element.string {
                word |= try bits(name, names, place)
            } else {
                word |= UInt64(bitPattern: try number(element, range, place, or: "a name"))
            }
        }
        return Int64(bitPattern: word)
    }

    private func signal(
        _ value: JSONRef,
        _ range: ClosedRange<Int64>,
        _ pointer: () -> String
    ) throws(ArgumentError) -> Int64 {
        guard let name = value.string else { return try number(value, range, pointer, or: "a signal's name") }
        guard let number = SignalNames.number(name) else { throw unknownSignal(name, pointer()) }
        return Int64(number)
    }

    private func unknownSignal(_ name: String, _ pointer: String) -> ArgumentError {
        ArgumentError(
            pointer: pointer,
            detail: "`\(printable(name))` is no signal; signals are `SIGHUP` to `SIGSYS`, `SIGRTMIN+n` and "
                + "`SIGRTMAX-n`, or numbers."
        )
    }

    private func signals(_ value: JSONRef, _ pointer: () -> String) throws(ArgumentError) -> Int64 {
        guard value.kind == .array else { throw wrong(pointer(), "an array of signals") }
        var set = SignalSet()
        try value.forEachElement { (index, element) throws(ArgumentError) in
            set.insert(Int32(try signal(element, 1...64, { "\(pointer())/\(index)" })))
        }
        return Int64(bitPattern: set.bits)
    }

    private func text(_ value: JSONRef, _ maximum: Int, _ pointer: () -> String) throws(ArgumentError) -> String {
        guard let text = value.string else { throw wrong(pointer(), "text") }
        guard text.unicodeScalars.count <= maximum else {
            throw ArgumentError(pointer: pointer(), detail: "The text is longer than \(maximum) characters.")
        }
        return text
    }

    private func texts(_ value: JSONRef, _ pointer: () -> String) throws(ArgumentError) -> [String] {
        guard value.kind == .array, value.count <= Self.maximumElements else {
            throw wrong(pointer(), "an array of at most \(Self.maximumElements) strings")
        }
        var texts: [String] = []
        try value.forEachElement { (index, element) throws(ArgumentError) in
            texts.append(try text(element, Self.maximumText, { "\(pointer())/\(index)" }))
        }
        return texts
    }

    private func integers(_ value: JSONRef, _ pointer: () -> String) throws(ArgumentError) -> [Int32] {
        guard value.kind == .array, value.count <= Self.maximumElements else {
            throw wrong(pointer(), "an array of at most \(Self.maximumElements) numbers")
        }
        var integers: [Int32] = []
        try value.forEachElement { (index, element) throws(ArgumentError) in
            integers.append(Int32(try number(element, Self.int32Range, { "\(pointer())/\(index)" })))
        }
        return integers
    }

    /// The most elements of an array of strings, numbers or operations.
    static let maximumElements = 1024
    /// The most characters of a path or an argument.
    static let maximumText = 4096

    private func wrong(_ pointer: String, _ expected: String) -> ArgumentError {
        ArgumentError(pointer: pointer, detail: "This must be \(expected).")
    }

    // MARK: Structures

    private func operations(_ value: JSONRef, _ pointer: String) throws(ArgumentError) -> [SemaphoreOperation] {
        guard value.kind == .array, value.count <= Self.maximumElements else {
            throw wrong(pointer, "an array of at most \(Self.maximumElements) operations")
        }
        var result: [SemaphoreOperation] = []
        try value.forEachElement { (index, element) throws(ArgumentError) in
            let decoder = ArgumentDecoder(base: "\(pointer)/\(index)")
            let fields = try decoder.decode(element, CallTable.sembuf)
            result.append(SemaphoreOperation(num: fields.int32(0), op: fields.int32(1), flags: fields.int32(2)))
        }
        return result
    }

    private func siginfo(_ value: JSONRef, _ pointer: String) throws(ArgumentError) -> SignalInfo {
        let fields = try ArgumentDecoder(base: pointer).decode(value, CallTable.siginfo)
        return SignalInfo(
            signo: fields.int32(0),
            code: fields.int32(1),
            pid: fields.int32(2),
            uid: fields.int32(3),
            status: fields.int32(4),
            value: fields.int64(5)
        )
    }

    private func registers(_ value: JSONRef, _ pointer: String) throws(ArgumentError) -> Registers {
        let fields = try ArgumentDecoder(base: pointer).decode(value, CallTable.registers)
        var registers = Registers()
        registers.orig_rax = fields.int64(0)
        registers.rax = fields.int64(1)
        registers.rip = fields.int64(2)
        registers.rsp = fields.int64(3)
        registers.rdi = fields.int64(4)
        registers.rsi = fields.int64(5)
        return registers
    }

    // MARK: References

    private func reference(_ value: JSONRef, _ kind: ArgumentKind) -> Argument? {
        switch kind {
        case .int32, .int64, .limit, .named, .word, .signal, .prctl: break
        default: return nil
        }
        guard let text = value.string, let (name, field) = Reference.parse(text) else { return nil }
        return .reference(name: name, field: field)
    }
}

/// `$name` or `$name.field`: an earlier result of a batch.
enum Reference {
    /// The name and the field, which is `value` when none is given; nil when `text` is no reference.
    static func parse(_ text: String) -> (name: String, field: String)? {
        guard text.utf8.first == UInt8(ascii: "$"), text.utf8.count > 1 else { return nil }
        let parts = text.dropFirst().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty else { return nil }
        guard parts.count == 2 else { return (String(name), "value") }
        return parts[1].isEmpty ? nil : (String(name), String(parts[1]))
    }
}

/// A client's text as it may stand inside a sentence: shortened, without control characters.
func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(64) {
        result.unicodeScalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
    return text.unicodeScalars.count > 64 ? result + "…" : result
}

/// A name as one token of a JSON pointer (RFC 6901).
func pointerToken(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
        switch scalar {
        case "~": result += "~0"
        case "/": result += "~1"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
