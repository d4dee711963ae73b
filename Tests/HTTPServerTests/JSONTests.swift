import Glibc
import JSON
import Testing

/// Parses a text given as a string.
private func parse(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) -> JSONValue {
    var buffer = ByteBuffer()
    buffer.append(text)
    return try buffer.withBytes { bytes throws(JSONError) in try JSONValue.parse(bytes, limits: limits) }
}

@Suite("JSON")
struct JSONTests {
    @Test("What is no JSON is refused, with its position")
    func malformed() {
        let texts = [
            "", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "nul", "01", "+1", "1.", ".5", "NaN", "'a'",
            "{a:1}",
            "\"\\u0000\"", "\"\\ud800\"", "\"a", "\"\t\"", "9223372036854775808", "1e999", "1 2", "[1]]", "// x",
            "\u{FEFF}1",
        ]
        for text in texts {
            #expect(throws: JSONError.self, "\(text)") { _ = try parse(text) }
        }
        #expect { _ = try parse("{\"a\": tru}") } throws: { error in
            guard let error = error as? JSONError else { return false }
            return error.reason == .malformed && error.position >= 6 && error.position <= 9 && !error.message.isEmpty
        }
        for bytes: [UInt8] in [[0x22, 0xC3, 0x28, 0x22], [0x22, 0xC0, 0x80, 0x22], [0xFF], [0]] {
            #expect(throws: JSONError.self) {
                try bytes.withUnsafeBytes { _ = try JSONValue.parse($0) }
            }
        }
    }

    @Test("Depth and number of values are bounded before anything is built")
    func limits() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try parse(nested(32))
        #expect { _ = try parse(nested(33)) } throws: { ($0 as? JSONError)?.reason == .tooDeep }
        #expect { _ = try parse(String(repeating: "[", count: 60_000)) } throws: {
            ($0 as? JSONError)?.position == 32
        }
        _ = try parse("\"" + String(repeating: "[,\\\"", count: 20_000) + "\"")
        _ = try parse("[" + String(repeating: "1,", count: 9_900) + "1]")
        #expect { _ = try parse("[" + String(repeating: "1,", count: 10_000) + "1]") } throws: {
            ($0 as? JSONError)?.reason == .tooManyValues
        }
        // A string that never ends, with an escape at the very end.
        #expect(throws: JSONError.self) { _ = try parse("\"abc\\") }
    }

    @Test("A cursor reads each type as itself, and nothing as another")
    func cursor() throws {
        let value = try parse(
            #"{"int":-5,"real":1.0,"text":"aé\n","yes":true,"no":false,"nil":null,"list":[1,"x"],"map":{"k":2}}"#
        )
        value.withRoot { root in
            #expect(root.kind == .object)
            #expect(root.count == 8)
            #expect(root.member("int")?.int == -5)
            #expect(root.member("int")?.real == -5)
            #expect(root.member("real")?.kind == .real)
            #expect(root.member("real")?.int == nil)
            #expect(root.member("real")?.real == 1)
            #expect(root.member("text")?.string == "aé\n")
            #expect(root.member("text")?.equals("aé\n") == true)
            #expect(root.member("text")?.equals("a") == false)
            #expect(root.member("yes")?.bool == true)
            #expect(root.member("no")?.bool == false)
            #expect(root.member("no")?.isNull == false)
            #expect(root.member("nil")?.isNull == true)
            #expect(root.member("nil")?.kind == .null)
            #expect(root.member("missing") == nil)
            #expect(root.member("int")?.string == nil)
            #expect(root.member("int")?.member("k") == nil)
            #expect(root.member("int")?.element(0) == nil)
            #expect(root.member("list")?.count == 2)
            #expect(root.member("list")?.element(1)?.string == "x")
            #expect(root.member("list")?.element(2) == nil)
            #expect(root.member("list")?.element(-1) == nil)
            #expect(root.member("map")?.member("k")?.int == 2)
            var keys: [String] = []
            root.forEachMember { key, _ in keys.append(key.string) }
            #expect(keys == ["int", "real", "text", "yes", "no", "nil", "list", "map"])
            var sum: Int64 = 0
            root.member("list")?.forEachElement { index, element in sum += Int64(index) + (element.int ?? 10) }
            #expect(sum == 1 + 11)
            root.forEachMember { key, _ in if case "list" = key { #expect(key == "list") } }
        }
    }

    @Test("A builder's members come out in order, each type as itself")
    func builder() {
        var list = JSONArray()
        list.append(1 as Int64)
        list.append(2)
        list.append(3 as Int32)
        list.append(true)
        list.append(0.5)
        list.append("s")
        list.append("t" as StaticString)
        list.appendNull()
        var inner = JSONObject()
        inner.set(key: "run\"time", 1)
        inner.set(key: "", "e")
        list.append(inner)
        list.append(JSONArray())
        var object = JSONObject()
        object.set("a", Int64.min)
        object.set("b", Int.max)
        object.set("c", Int32(-1))
        object.set("d", false)
        object.set("e", "\u{1}\u{1F}\"\\/\u{8}\u{C}\n\r\t\u{7F}é🐧")
        object.set("f", "static" as StaticString)
        object.setNull("g")
        object.set("h", list)
        object.set("i", Double.infinity)
        object.set("j", 1e300)
        object.set("a", 7)
        let text = String(decoding: object.serialized().copy(), as: UTF8.self)
        #expect(
            text == #"{"a":7,"b":9223372036854775807,"c":-1,"d":false,"#
                + #""e":"\u0001\u001f\"\\/\b\f\n\r\t"# + "\u{7F}é🐧"
                + #"","f":"static","g":null,"h":[1,2,3,true,0.5,"s","t",null,{"run\"time":1,"":"e"},[]],"#
                + #""i":null,"j":1e+300}"#
        )
    }

    @Test("jansson reads back exactly what the serialiser writes", arguments: 1...40)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<25 {
            let tree = Tree.random(&random, depth: 0)
            var object = JSONObject()
            tree.add(to: &object, "root")
            let text = object.serialized()
            let parsed = try text.withBytes { bytes throws(JSONError) in try JSONValue.parse(bytes) }
            let same = parsed.withRoot { $0.count == 1 && $0.member("root").map(tree.isEqual) == true }
            #expect(same, "\(String(decoding: text.copy(), as: UTF8.self))")
            // And a second writing of what was read is the first one.
            #expect(parsed.serialized().copy() == text.copy())
        }
    }

    @Test("Integers of every length are written as jansson writes them")
    func integers() {
        var power: Int64 = 1
        for _ in 0..<19 {
            for value in [power, power - 1, power + 1, -power, 1 - power] {
                var buffer = ByteBuffer(capacity: 1)
                buffer.append(decimal: value)
                #expect(String(decoding: buffer.copy(), as: UTF8.self) == String(value))
            }
            power = power.multipliedReportingOverflow(by: 10).partialValue
        }
        for value in [Int64.min, .max, 0, .min + 1] {
            var buffer = ByteBuffer()
            buffer.append(decimal: value)
            #expect(String(decoding: buffer.copy(), as: UTF8.self) == String(value))
        }
    }

    @Test("A buffer grows, and gives its block away")
    func buffer() {
        var buffer = ByteBuffer(capacity: 0)
        for index in 0..<10_000 { buffer.append(UInt8(truncatingIfNeeded: index)) }
        buffer.append("tail" as StaticString)
        buffer.append(" and more" as String)
        #expect(buffer.count == 10_013)
        #expect(buffer.withBytes { $0[255] } == 255)
        let (start, count) = buffer.release()
        defer { free(start) }
        #expect(count == 10_013)
        #expect(
            String(decoding: UnsafeRawBufferPointer(start: start + 10_000, count: 13), as: UTF8.self) == "tail and more"
        )
    }
}

/// A JSON value as the test means it.
private indirect enum Tree {
    case integer(Int64)
    case real(Double)
    case text(String)
    case bool(Bool)
    case null
    case list([Tree])
    case map([(key: String, value: Tree)])

    static func random(_ random: inout SplitMix, depth: Int) -> Tree {
        switch random.next() % (depth < 5 ? 8 : 5) {
        case 0: return .integer(Int64(bitPattern: random.next()) >> Int64(random.next() % 64))
        case 1:
            let number = Double(bitPattern: random.next())
            return .real(number.isFinite ? number : 0.1)
        case 2: return .text(randomText(&random))
        case 3: return .bool(random.next() % 2 == 0)
        case 4: return .null
        case 5: return .list((0..<(random.next() % 5)).map { _ in Tree.random(&random, depth: depth + 1) })
        default:
            return .map(
                (0..<(random.next() % 6)).map { index in
                    (key: randomText(&random) + String(index), value: Tree.random(&random, depth: depth + 1))
                }
            )
        }
    }

    private static func randomText(_ random: inout SplitMix) -> String {
        var text = ""
        for _ in 0..<(random.next() % 12) {
            // Any character but NUL, which a request must not have either.
            let limit: UInt64 = [0x20, 0x7F, 0x800, 0xD800, 0x11_0000][Int(random.next() % 5)]
            if let scalar = Unicode.Scalar(UInt32(1 + random.next() % (limit - 1))) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    func add(to object: inout JSONObject, _ key: String) {
        switch self {
        case .integer(let value): object.set(key: key, value)
        case .real(let value): object.set(key: key, value)
        case .text(let value): object.set(key: key, value)
        case .bool(let value): object.set(key: key, value)
        case .null: object.setNull(key: key)
        case .list(let items): object.set(key: key, Tree.array(items))
        case .map(let members): object.set(key: key, Tree.object(members))
        }
    }

    private static func array(_ items: [Tree]) -> JSONArray {
        var array = JSONArray()
        for item in items {
            switch item {
            case .integer(let value): array.append(value)
            case .real(let value): array.append(value)
            case .text(let value): array.append(value)
            case .bool(let value): array.append(value)
            case .null: array.appendNull()
            case .list(let items): array.append(Tree.array(items))
            case .map(let members): array.append(Tree.object(members))
            }
        }
        return array
    }

    private static func object(_ members: [(key: String, value: Tree)]) -> JSONObject {
        var object = JSONObject()
        for member in members { member.value.add(to: &object, member.key) }
        return object
    }

    func isEqual(_ value: JSONRef) -> Bool {
        switch self {
        case .integer(let expected): return value.int == expected
        case .real(let expected): return value.kind == .real && value.real?.bitPattern == expected.bitPattern
        case .text(let expected): return value.string.map { Array($0.utf8) } == Array(expected.utf8)
        case .bool(let expected): return value.bool == expected
        case .null: return value.isNull
        case .list(let items):
            var same = value.kind == .array && value.count == items.count
            if same { value.forEachElement { index, element in same = same && items[index].isEqual(element) } }
            return same
        case .map(let members):
            var same = value.kind == .object && value.count == members.count
            var index = 0
            if same {
                value.forEachMember { key, member in
                    same =
                        same && Array(key.bytes) == Array(members[index].key.utf8)
                        && members[index].value.isEqual(member)
                    index += 1
                }
            }
            return same
        }
    }
}
