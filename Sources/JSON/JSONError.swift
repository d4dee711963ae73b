/// Why a text is not acceptable JSON.
package struct JSONError: Error, Equatable, Sendable {
    /// What kind of objection it is.
    package enum Reason: Sendable {
        /// Not JSON, not UTF-8, a duplicate key, a number out of range.
        case malformed
        /// Nested deeper than `JSONLimits.depth`.
        case tooDeep
        /// More values than `JSONLimits.values`.
        case tooManyValues
    }

    /// The kind of objection.
    package let reason: Reason
    /// One sentence for a person.
    package let message: String
    /// Offset in bytes at which it was noticed.
    package let position: Int
}

/// What a text may cost before jansson sees it.
package struct JSONLimits: Sendable {
    /// Containers inside each other.
    package var depth: Int
    /// Values in the whole text, members and elements counted each.
    package var values: Int

    /// Limits for a request's body.
    package init(depth: Int = 32, values: Int = 10_000) {
        self.depth = depth
        self.values = values
    }

    /// Counts brackets and commas outside strings: a bound on what parsing would build, in one pass without memory.
    package func check(_ bytes: UnsafeRawBufferPointer) throws(JSONError) {
        var depth = 0
        var values = 1
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                values += 1
                if depth > self.depth {
                    throw JSONError(
                        reason: .tooDeep,
                        message: "nested deeper than \(self.depth) levels",
                        position: index
                    )
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
            case UInt8(ascii: ","):
                values += 1
            default:
                break
            }
            if values > self.values {
                throw JSONError(reason: .tooManyValues, message: "more than \(self.values) values", position: index)
            }
            index += 1
        }
    }
}
