import CJansson

/// A look at one value inside a `JSONValue`. Owns nothing: use it only inside the closure that provided it.
package struct JSONRef {
    /// JSON's types; integers and reals apart, as `1.0` is not a PID.
    package enum Kind: Sendable {
        case object, array, string, integer, real, bool, null
    }

    let node: UnsafeMutablePointer<json_t>

    /// The value's type.
    package var kind: Kind {
        switch node.pointee.type {
        case JSON_OBJECT: .object
        case JSON_ARRAY: .array
        case JSON_STRING: .string
        case JSON_INTEGER: .integer
        case JSON_REAL: .real
        case JSON_TRUE, JSON_FALSE: .bool
        default: .null
        }
    }

    /// An integer's value; nil for anything else, reals too.
    package var int: Int64? {
        node.pointee.type == JSON_INTEGER ? json_integer_value(node) : nil
    }

    /// A real's or an integer's value.
    package var real: Double? {
        switch node.pointee.type {
        case JSON_REAL: json_real_value(node)
        case JSON_INTEGER: Double(json_integer_value(node))
        default: nil
        }
    }

    /// A string's value.
    package var string: String? {
        withStringBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// A string's UTF-8, without making a `String`; nil when it is not a string.
    package func withStringBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R? {
        guard node.pointee.type == JSON_STRING, let start = json_string_value(node) else { return nil }
        return body(UnsafeRawBufferPointer(start: start, count: json_string_length(node)))
    }

    /// Whether it is exactly this string.
    package func equals(_ text: StaticString) -> Bool {
        withStringBytes { JSONKey(bytes: $0) == text } ?? false
    }

    /// A Boolean's value.
    package var bool: Bool? {
        switch node.pointee.type {
        case JSON_TRUE: true
        case JSON_FALSE: false
        default: nil
        }
    }

    /// Whether it is `null`.
    package var isNull: Bool {
        node.pointee.type == JSON_NULL
    }

    /// Members of an object, elements of an array; 0 for anything else.
    package var count: Int {
        switch node.pointee.type {
        case JSON_OBJECT: json_object_size(node)
        case JSON_ARRAY: json_array_size(node)
        default: 0
        }
    }

    /// An array's element; nil beyond its end, and for anything but an array.
    package func element(_ index: Int) -> JSONRef? {
        guard index >= 0, let child = json_array_get(node, index) else { return nil }
        return JSONRef(node: child)
    }

    /// An object's member; nil when it has none of that name, and for anything but an object.
    package func member(_ name: StaticString) -> JSONRef? {
        name.withUTF8Buffer { name in
            name.withMemoryRebound(to: CChar.self) { name in
                guard let child = json_object_getn(node, name.baseAddress, name.count) else { return nil }
                return JSONRef(node: child)
            }
        }
    }

    /// Visits an object's members in the order of the text.
    package func forEachMember<E: Error>(_ body: (JSONKey, JSONRef) throws(E) -> Void) throws(E) {
        var iterator = json_object_iter(node)
        while let member = iterator {
            if let key = json_object_iter_key(member), let child = json_object_iter_value(member) {
                let bytes = UnsafeRawBufferPointer(start: key, count: json_object_iter_key_len(member))
                try body(JSONKey(bytes: bytes), JSONRef(node: child))
            }
            iterator = json_object_iter_next(node, member)
        }
    }

    /// The value as text, without a line break.
    package func serialized() -> String {
        JSONWriter.write(node).withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// How many values it is: itself, and those inside it.
    package var valueCount: Int {
        var count = 1
        switch kind {
        case .object: forEachMember { _, value in count += value.valueCount }
        case .array: forEachElement { _, value in count += value.valueCount }
        default: break
        }
        return count
    }

    /// Visits an array's elements in order.
    package func forEachElement<E: Error>(_ body: (Int, JSONRef) throws(E) -> Void) throws(E) {
        for index in 0..<json_array_size(node) {
            if let child = json_array_get(node, index) { try body(index, JSONRef(node: child)) }
        }
    }
}

/// A member's name, still in jansson's memory: compared without making a `String`.
package struct JSONKey {
    /// The name's UTF-8, valid inside the closure that provided it.
    package let bytes: UnsafeRawBufferPointer

    /// A copy that may be kept.
    package var string: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the name is this literal.
    package static func == (key: JSONKey, name: StaticString) -> Bool {
        key.bytes.count == name.utf8CodeUnitCount
            && key.bytes.elementsEqual(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    /// The pattern match behind `switch key { case "pid": … }`.
    package static func ~= (name: StaticString, key: JSONKey) -> Bool {
        key == name
    }
}
