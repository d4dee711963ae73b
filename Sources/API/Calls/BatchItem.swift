import JSON
import Kernel

/// One call of a list: of a batch, or of an exercise. A wrong argument is that call's own answer, as it would be without
/// the list.
struct BatchItem: Sendable {
    var task: Argument
    var spec: CallSpec
    var arguments: Swift.Result<Arguments, ArgumentError>
    var name: String?
    /// The JSON pointer of the call.
    var base: String

    /// The calling task and the call, with the numbers that references stand for by now; nil when the task's reference
    /// stands for no task's number.
    ///
    /// - Parameter named: the earlier call of a name, as it stands by now.
    func resolve(_ named: (String) -> Call?) throws(ArgumentError) -> (task: Int32, call: Syscall)? {
        guard case .integer(let number) = try resolve(task, named, base + "/task"), let tid = Int32(exactly: number)
        else {
            return nil
        }
        var arguments = try self.arguments.get()
        for (index, parameter) in spec.parameters.enumerated() {
            let pointer = "\(base)/args/\(parameter.name)"
            arguments.values[index] = try resolve(arguments[index], named, pointer)
        }
        do throws(ArgumentError) {
            return (tid, try spec.make(arguments))
        } catch {
            throw ArgumentError(pointer: base + "/args" + error.pointer, detail: error.detail)
        }
    }

    /// The number that a reference stands for by now.
    private func resolve(
        _ argument: Argument,
        _ named: (String) -> Call?,
        _ pointer: String
    ) throws(ArgumentError) -> Argument {
        guard case .reference(let name, let field) = argument else { return argument }
        guard let number = named(name)?.number(field) else {
            throw ArgumentError(
                pointer: pointer,
                detail:
                    "`$\(printable(name))` has no number `\(printable(field))`: no earlier call has that name, or it "
                    + "failed, has not returned, or stores none."
            )
        }
        guard ArgumentDecoder.int32Range.contains(number) || field == "data" || field == "message" else {
            throw ArgumentError(pointer: pointer, detail: "\(number) is out of range.")
        }
        return .integer(number)
    }

    // MARK: Decoding

    private static let keys = ["task", "call", "args", "as"]

    static func decode(_ object: JSONRef, _ base: String) throws(ArgumentError) -> BatchItem {
        guard object.kind == .object else { throw ArgumentError(pointer: base, detail: "A call must be an object.") }
        try object.forEachMember { (key, _) throws(ArgumentError) in
            guard keys.contains(key.string) else {
                throw ArgumentError(
                    pointer: base + "/" + pointerToken(key.string),
                    detail: "There is no `\(printable(key.string))`; known are `task`, `call`, `args`, `as`."
                )
            }
        }
        guard let callName = object.member("call")?.string, let spec = CallTable.spec(callName) else {
            throw ArgumentError(pointer: base + "/call", detail: "`call` must be the name of a system call.")
        }
        let task = try ArgumentDecoder(references: true, base: base).decodeTask(object.member("task"))
        let decoder = ArgumentDecoder(references: true, base: base + "/args")
        let arguments: Swift.Result<Arguments, ArgumentError>
        if let args = object.member("args"), args.kind != .object {
            throw ArgumentError(pointer: base + "/args", detail: "`args` must be an object.")
        }
        do throws(ArgumentError) {
            arguments = .success(try decoder.decode(object.member("args"), spec.arguments))
        } catch {
            arguments = .failure(error)
        }
        let name = try decodeAs(object.member("as"), base)
        return BatchItem(task: task, spec: spec, arguments: arguments, name: name, base: base)
    }

    private static func decodeAs(_ value: JSONRef?, _ base: String) throws(ArgumentError) -> String? {
        guard let value else { return nil }
        guard let name = value.string, (1...32).contains(name.utf8.count),
            name.utf8.enumerated().allSatisfy({ index, byte in
                (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "_")
                    || index > 0 && (0x30...0x39).contains(byte)
            })
        else {
            throw ArgumentError(
                pointer: base + "/as",
                detail: "A name has 1 to 32 letters, digits and underscores, and does not begin with a digit."
            )
        }
        return name
    }
}

extension ArgumentDecoder {
    /// A batch item's `task`: a number or a reference.
    func decodeTask(_ value: JSONRef?) throws(ArgumentError) -> Argument {
        if let number = value?.int ?? value?.real.flatMap({ Int64(exactly: $0) }),
            (1...Self.int32Range.upperBound).contains(number)
        {
            return .integer(number)
        }
        if let text = value?.string, let (name, field) = Reference.parse(text) {
            return .reference(name: name, field: field)
        }
        throw ArgumentError(
            pointer: base + "/task",
            detail: "`task` must be a task's number, or `$name` for an earlier call's value."
        )
    }
}
