import CJansson

/// A parsed JSON text: owns jansson's tree.
package struct JSONValue: ~Copyable {
    private let root: UnsafeMutablePointer<json_t>

    /// Seeds jansson's hash tables. Call once, before threads start: otherwise the first object does it inside a
    /// request, racing with others.
    package static func seed() {
        json_object_seed(0)
    }

    /// Parses `bytes` as one JSON value of any type.
    ///
    /// Duplicate keys, bytes after the value, NUL characters and integers beyond 64 bits are refused.
    ///
    /// - Parameters:
    ///   - bytes: the text, UTF-8.
    ///   - limits: what it may cost; checked before jansson sees it.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer,
        limits: JSONLimits = JSONLimits()
    ) throws(JSONError) -> JSONValue {
        try limits.check(bytes)
        var error = json_error_t()
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY
        // jansson wants a pointer even for no bytes.
        let root = withUnsafePointer(to: 0 as CChar) { empty in
            json_loadb(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? empty,
                bytes.count,
                Int(flags),
                &error
            )
        }
        guard let root else {
            let message = withUnsafeBytes(of: error.text) { text in
                String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
            }
            throw JSONError(reason: .malformed, message: message, position: max(0, Int(error.position)))
        }
        return JSONValue(root: root)
    }

    private init(root: UnsafeMutablePointer<json_t>) {
        self.root = root
    }

    deinit {
        json_decref(root)
    }

    /// Looks at the value. The reference must not outlive the call.
    package borrowing func withRoot<R: ~Copyable, E: Error>(_ body: (JSONRef) throws(E) -> R) throws(E) -> R {
        try body(JSONRef(node: root))
    }

    /// Do both say the same, whatever the order of their members?
    package borrowing func equals(_ other: borrowing JSONValue) -> Bool { json_equal(root, other.root) == 1 }

    /// The value as text, written by our own serialiser.
    package borrowing func serialized() -> ByteBuffer {
        JSONWriter.write(root)
    }
}
