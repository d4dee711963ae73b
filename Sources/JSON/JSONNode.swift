import CJansson

/// jansson's constructors for the builders: each returns a new reference, or stops the process when memory is gone
/// (as Swift's own allocations do).
enum JSONNode {
    typealias Pointer = UnsafeMutablePointer<json_t>

    @inline(__always)
    static func some(_ node: Pointer?) -> Pointer {
        guard let node else { fatalError("out of memory") }
        return node
    }

    @inline(__always)
    static func integer(_ value: Int64) -> Pointer {
        some(json_integer(value))
    }

    @inline(__always)
    static func bool(_ value: Bool) -> Pointer {
        some(value ? json_true() : json_false())
    }

    /// Swift's strings are valid UTF-8, so that jansson need not check them.
    @inline(__always)
    static func string(_ value: String) -> Pointer {
        var value = value
        return value.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                bytes.baseAddress.map { some(json_stringn_nocheck($0, bytes.count)) } ?? string("" as StaticString)
            }
        }
    }

    @inline(__always)
    static func string(_ value: StaticString) -> Pointer {
        let start = UnsafeRawPointer(value.utf8Start).assumingMemoryBound(to: CChar.self)
        return some(json_stringn_nocheck(start, value.utf8CodeUnitCount))
    }

    /// Not-a-number and infinity have no JSON form and become `null`.
    @inline(__always)
    static func real(_ value: Double) -> Pointer {
        value.isFinite ? some(json_real(value)) : null()
    }

    @inline(__always)
    static func null() -> Pointer {
        some(json_null())
    }
}
