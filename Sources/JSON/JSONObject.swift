import CJansson

/// A JSON object under construction. Move-only: putting it into another consumes it, as jansson's `*_new` setters
/// steal their reference.
package struct JSONObject: ~Copyable {
    private let node: UnsafeMutablePointer<json_t>

    /// `{}`.
    package init() {
        node = JSONNode.some(json_object())
    }

    deinit {
        json_decref(node)
    }

    /// Gives the reference away.
    consuming func take() -> UnsafeMutablePointer<json_t> {
        let node = node
        discard self
        return node
    }

    /// The object, while this value lives.
    var root: UnsafeMutablePointer<json_t> { node }

    @inline(__always)
    func put(_ key: StaticString, _ value: UnsafeMutablePointer<json_t>) {
        let start = UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self)
        if json_object_setn_new_nocheck(node, start, key.utf8CodeUnitCount, value) != 0 { fatalError("out of memory") }
    }

    private func put(_ key: String, _ value: UnsafeMutablePointer<json_t>) {
        var key = key
        let result = key.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                json_object_setn_new_nocheck(node, bytes.baseAddress ?? emptyKey, bytes.count, value)
            }
        }
        if result != 0 { fatalError("out of memory") }
    }

    private var emptyKey: UnsafePointer<CChar> {
        UnsafeRawPointer(("" as StaticString).utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// Sets a member to an integer.
    package mutating func set(_ key: StaticString, _ value: Int64) { put(key, JSONNode.integer(value)) }
    /// Sets a member to an integer.
    package mutating func set(_ key: StaticString, _ value: Int) { put(key, JSONNode.integer(Int64(value))) }
    /// Sets a member to an integer.
    package mutating func set(_ key: StaticString, _ value: Int32) { put(key, JSONNode.integer(Int64(value))) }
    /// Sets a member to an integer.
    package mutating func set(_ key: StaticString, _ value: UInt32) { put(key, JSONNode.integer(Int64(value))) }
    /// Sets a member to `true` or `false`.
    package mutating func set(_ key: StaticString, _ value: Bool) { put(key, JSONNode.bool(value)) }
    /// Sets a member to a real number; `null` when it is not finite.
    package mutating func set(_ key: StaticString, _ value: Double) { put(key, JSONNode.real(value)) }
    /// Sets a member to a string.
    package mutating func set(_ key: StaticString, _ value: String) { put(key, JSONNode.string(value)) }
    /// Sets a member to a string known at compile time.
    package mutating func set(_ key: StaticString, _ value: StaticString) { put(key, JSONNode.string(value)) }
    /// Sets a member to an object.
    package mutating func set(_ key: StaticString, _ value: consuming JSONObject) { put(key, value.take()) }
    /// Sets a member to an array.
    package mutating func set(_ key: StaticString, _ value: consuming JSONArray) { put(key, value.take()) }
    /// Sets a member to `null`.
    package mutating func setNull(_ key: StaticString) { put(key, JSONNode.null()) }

    /// Sets a member, whose name is known at run time only, to an integer.
    package mutating func set(key: String, _ value: Int64) { put(key, JSONNode.integer(value)) }
    /// Sets a member, whose name is known at run time only, to an integer.
    package mutating func set(key: String, _ value: Int) { put(key, JSONNode.integer(Int64(value))) }
    /// Sets a member, whose name is known at run time only, to `true` or `false`.
    package mutating func set(key: String, _ value: Bool) { put(key, JSONNode.bool(value)) }
    /// Sets a member, whose name is known at run time only, to a real number; `null` when it is not finite.
    package mutating func set(key: String, _ value: Double) { put(key, JSONNode.real(value)) }
    /// Sets a member, whose name is known at run time only, to a string.
    package mutating func set(key: String, _ value: String) { put(key, JSONNode.string(value)) }
    /// Sets a member, whose name is known at run time only, to an object.
    package mutating func set(key: String, _ value: consuming JSONObject) { put(key, value.take()) }
    /// Sets a member, whose name is known at run time only, to an array.
    package mutating func set(key: String, _ value: consuming JSONArray) { put(key, value.take()) }
    /// Sets a member, whose name is known at run time only, to `null`.
    package mutating func setNull(key: String) { put(key, JSONNode.null()) }

    /// The object as text.
    package borrowing func serialized() -> ByteBuffer {
        JSONWriter.write(node)
    }

    /// Appends the object's text, for one line of an event stream.
    package borrowing func serialize(into buffer: inout ByteBuffer) {
        JSONWriter.write(node, into: &buffer)
    }
}
