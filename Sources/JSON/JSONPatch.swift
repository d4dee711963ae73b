import CJansson

/// A JSON Patch (RFC 6902) under construction: what makes one document out of another.
package struct JSONPatch: ~Copyable {
    private var operations = JSONArray()

    /// `[]`.
    package init() {}

    /// A member that only the new document has.
    package mutating func add(_ path: String, _ value: consuming JSONObject) {
        append("add", path, value.take())
    }

    /// A member that only the new document has.
    package mutating func add(_ path: String, _ value: String) { append("add", path, JSONNode.string(value)) }

    /// A member that only the old document has.
    package mutating func remove(_ path: String) { append("remove", path, nil) }

    /// A member that both have.
    package mutating func replace(_ path: String, _ value: Int64) { append("replace", path, JSONNode.integer(value)) }

    /// A member that both have.
    package mutating func replace(_ path: String, _ value: String) { append("replace", path, JSONNode.string(value)) }

    /// What makes the object `new` out of `old`, which both stand at `path`. Arrays are replaced whole.
    package mutating func compare(_ path: String, _ old: borrowing JSONObject, _ new: borrowing JSONObject) {
        compare(path, old.root, new.root)
    }

    private mutating func compare(_ path: String, _ old: JSONNode.Pointer, _ new: JSONNode.Pointer) {
        if json_equal(old, new) != 0 { return }
        guard old.pointee.type == JSON_OBJECT, new.pointee.type == JSON_OBJECT else {
            return append("replace", path, json_incref(new))
        }
        var member = json_object_iter(old)
        while let here = member {
            if let key = json_object_iter_key(here), json_object_get(new, key) == nil {
                remove(path + "/" + Self.token(key))
            }
            member = json_object_iter_next(old, here)
        }
        member = json_object_iter(new)
        while let here = member {
            if let key = json_object_iter_key(here), let value = json_object_iter_value(here) {
                let inner = path + "/" + Self.token(key)
                if let before = json_object_get(old, key) {
                    compare(inner, before, value)
                } else {
                    append("add", inner, json_incref(value))
                }
            }
            member = json_object_iter_next(new, here)
        }
    }

    /// A name as it stands in a JSON pointer.
    private static func token(_ key: UnsafePointer<CChar>) -> String {
        var text = ""
        for character in String(cString: key).unicodeScalars {
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(character)
            }
        }
        return text
    }

    private mutating func append(_ operation: StaticString, _ path: String, _ value: JSONNode.Pointer?) {
        var object = JSONObject()
        object.set("op", operation)
        object.set("path", path)
        if let value { object.put("value", value) }
        operations.append(object)
    }

    /// The patch as text.
    package borrowing func serialized() -> ByteBuffer { operations.serialized() }
}
