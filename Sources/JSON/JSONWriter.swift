import CJansson

/// Our own walk over jansson's tree, in place of `json_dumpb`, which costs about four times as much: an indirect call
/// for each token, `snprintf` for each integer, a hash-table entry for each container.
enum JSONWriter {
    /// As deep as jansson itself parses; a builder's tree is a few levels deep.
    static let depthLimit = 2048

    static func write(_ node: UnsafeMutablePointer<json_t>) -> ByteBuffer {
        var buffer = ByteBuffer()
        write(node, into: &buffer)
        return buffer
    }

    static func write(_ node: UnsafeMutablePointer<json_t>, into buffer: inout ByteBuffer) {
        write(node, into: &buffer, depth: 0)
    }

    private static func write(_ node: UnsafeMutablePointer<json_t>, into buffer: inout ByteBuffer, depth: Int) {
        precondition(depth <= depthLimit, "JSON tree is too deep")
        switch node.pointee.type {
        case JSON_OBJECT: writeObject(node, into: &buffer, depth: depth)
        case JSON_ARRAY: writeArray(node, into: &buffer, depth: depth)
        case JSON_STRING:
            buffer.append(
                quoted: UnsafeRawBufferPointer(start: json_string_value(node), count: json_string_length(node))
            )
        case JSON_INTEGER: buffer.append(decimal: json_integer_value(node))
        // The shortest text that reads back as the same number; always with a point or an exponent.
        case JSON_REAL: buffer.append(json_real_value(node).description)
        case JSON_TRUE: buffer.append("true" as StaticString)
        case JSON_FALSE: buffer.append("false" as StaticString)
        default: buffer.append("null" as StaticString)
        }
    }

    private static func writeObject(_ node: UnsafeMutablePointer<json_t>, into buffer: inout ByteBuffer, depth: Int) {
        buffer.append(UInt8(ascii: "{"))
        var iterator = json_object_iter(node)
        var first = true
        while let member = iterator {
            if !first { buffer.append(UInt8(ascii: ",")) }
            first = false
            let key = json_object_iter_key(member)
            buffer.append(quoted: UnsafeRawBufferPointer(start: key, count: json_object_iter_key_len(member)))
            buffer.append(UInt8(ascii: ":"))
            if let child = json_object_iter_value(member) { write(child, into: &buffer, depth: depth + 1) }
            iterator = json_object_iter_next(node, member)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private static func writeArray(_ node: UnsafeMutablePointer<json_t>, into buffer: inout ByteBuffer, depth: Int) {
        buffer.append(UInt8(ascii: "["))
        for index in 0..<json_array_size(node) {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            if let child = json_array_get(node, index) { write(child, into: &buffer, depth: depth + 1) }
        }
        buffer.append(UInt8(ascii: "]"))
    }
}
