import Grading
import JSON
import Kernel

/// The wire contract as grading borrows it: calls in exercises are decoded by what decodes them in requests.
package struct CallWire: Wire {
    package init() {}

    package func decode(_ json: String) throws(CallRefusal) -> [any ListedCall] {
        var json = json
        do {
            let items = try json.withUTF8 { bytes in
                try JSONValue.parse(UnsafeRawBufferPointer(bytes)).withRoot { (root) throws(ArgumentError) in
                    var items: [BatchItem] = []
                    try root.forEachElement { (index, element) throws(ArgumentError) in
                        items.append(try BatchItem.decode(element, "/\(index)"))
                    }
                    return items
                }
            }
            for item in items { _ = try item.arguments.get() }
            return items
        } catch let error as ArgumentError {
            throw CallRefusal(pointer: error.pointer, detail: error.detail)
        } catch let error as JSONError {
            throw CallRefusal(pointer: "", detail: "The call cannot be read: \(error.message).")
        } catch {
            throw CallRefusal(pointer: "", detail: "The call cannot be read: \(error).")
        }
    }

    package func number(_ call: Call, _ field: String) -> Int64? { call.number(field) }

    package func tree(_ tasks: [TaskView]) -> String { ProcessTree(tasks).text() }

    package func nearest(_ name: String, among names: [String]) -> String? { API.nearest(name, among: names) }

    package var callNames: [String] { CallTable.all.map(\.name.description) }
}

extension BatchItem: ListedCall {
    package var callName: String { spec.name.description }
    package var label: String? { name }

    package func resolve(_ named: (String) -> Call?) throws(CallRefusal) -> (task: Int32, call: Syscall) {
        let made: (task: Int32, call: Syscall)?
        do throws(ArgumentError) {
            made = try resolve(named)
        } catch {
            throw CallRefusal(pointer: error.pointer, detail: error.detail)
        }
        guard let made else {
            throw CallRefusal(pointer: base + "/task", detail: "There is no task of that reference.")
        }
        return made
    }
}
