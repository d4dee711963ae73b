import CJansson

/// A JSON array under construction; see `JSONObject`.
package struct JSONArray: ~Copyable {
    private let node: UnsafeMutablePointer<json_t>

    /// `[]`.
    package init() {
        node = JSONNode.some(json_array())
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

    @inline(__always)
    private func put(_ value: UnsafeMutablePointer<json_t>) {
        if json_array_append_new(node, value) != 0 { fatalError("out of memory") }
    }

    /// Appends an integer.
    package mutating func append(_ value: Int64) { put(JSONNode.integer(value)) }
    /// Appends an integer.
    package mutating func append(_ value: Int) { put(JSONNode.integer(Int64(value))) }
    /// Appends an integer.
    package mutating func append(_ value: Int32) { put(JSONNode.integer(Int64(value))) }
    /// Appends `true` or `false`.
    package mutating func append(_ value: Bool) { put(JSONNode.bool(value)) }
    /// Appends a real number; `null` when it is not finite.
    package mutating func append(_ value: Double) { put(JSONNode.real(value)) }
    /// Appends a string.
    package mutating func append(_ value: String) { put(JSONNode.string(value)) }
    /// Appends a string known at compile time.
    package mutating func append(_ value: StaticString) { put(JSONNode.string(value)) }
    /// Appends an object.
    package mutating func append(_ value: consuming JSONObject) { put(value.take()) }
    /// Appends an array.
    package mutating func append(_ value: consuming JSONArray) { put(value.take()) }
    /// Appends `null`.
    package mutating func appendNull() { put(JSONNode.null()) }

    /// The array as text.
    package borrowing func serialized() -> ByteBuffer {
        JSONWriter.write(node)
    }
}
