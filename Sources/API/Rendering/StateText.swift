import JSON
import Kernel
import KernelHost

/// The document of `GET …/state`, made a piece at a time: the state of a large kernel has megabytes, and nobody is to wait
/// until it is written for one client.
///
/// It holds the kernel, whose tables are shared with the present one until that goes on.
struct StateText: Pieces {
    private enum Place: Sendable {
        case head
        case tasks(after: Int32)
        case objects(kind: Int, rest: ArraySlice<ObjectView>)
        case users
        case end
    }

    /// Tasks, and objects, written at once.
    private static let batch = 64

    private let name: String
    private let kernel: Kernel
    private var place = Place.head
    private var isFirst = true

    init(_ host: KernelHost, _ kernel: Kernel) {
        name = host.id
        self.kernel = kernel
    }

    /// Bytes that it holds, about.
    var weight: Int { kernel.footprint + 32_768 }

    mutating func next(size: Int) -> (bytes: [UInt8], more: Bool) {
        var text = ByteBuffer(capacity: size + size / 2)
        while text.count < size {
            if case .end = place { break }
            write(&text)
        }
        if case .end = place { return (text.copy(), false) }
        return (text.copy(), true)
    }

    private mutating func write(_ text: inout ByteBuffer) {
        switch place {
        case .head:
            let head = StateSnapshot.head(
                name,
                kernel.configuration,
                seq: kernel.seq,
                time: kernel.time,
                panic: kernel.panicMessage
            )
            let bytes = head.serialized().copy()
            bytes.withUnsafeBytes { text.append(UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
            begin("tasks", &text)
            place = .tasks(after: 0)
        case .tasks(let after):
            let tasks = kernel.tasks(after: after, limit: Self.batch)
            for task in tasks { member(String(task.born), TaskSnapshot(view: task).json(), &text) }
            if let last = tasks.last, tasks.count == Self.batch {
                place = .tasks(after: last.tid)
            } else {
                text.append(UInt8(ascii: "}"))
                begin("objects", &text)
                place = .objects(kind: 0, rest: kernel.objects(kind: 0)[...])
            }
        case .objects(let kind, let rest):
            place = .users
            for object in rest.prefix(Self.batch) { member(object.key, object.json(), &text) }
            let others = rest.dropFirst(Self.batch)
            if !others.isEmpty {
                place = .objects(kind: kind, rest: others)
            } else if kind + 1 < Kernel.objectKinds {
                place = .objects(kind: kind + 1, rest: kernel.objects(kind: kind + 1)[...])
            } else {
                text.append(UInt8(ascii: "}"))
                begin("users", &text)
            }
        case .users:
            for user in kernel.users() { member(String(user.uid), user.json(), &text) }
            text.append("}}" as StaticString)
            place = .end
        case .end: break
        }
    }

    /// A map begins.
    private mutating func begin(_ key: StaticString, _ text: inout ByteBuffer) {
        text.append(",\"" as StaticString)
        text.append(key)
        text.append("\":{" as StaticString)
        isFirst = true
    }

    /// A member of the map; its key needs no escapes.
    private mutating func member(_ key: String, _ value: consuming JSONObject, _ text: inout ByteBuffer) {
        if !isFirst { text.append(UInt8(ascii: ",")) }
        isFirst = false
        text.append(UInt8(ascii: "\""))
        text.append(key)
        text.append("\":" as StaticString)
        value.serialize(into: &text)
    }
}
