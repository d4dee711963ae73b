import Foundation
import HTTPServer
import JSON
import Kernel
import Testing
import Yams

@testable import API

/// `openapi.yaml` as the repository has it.
struct OpenAPI {
    typealias Object = [String: Any]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let text: String
    let document: Object

    init() throws {
        text = try String(contentsOf: Self.root.appending(path: "openapi.yaml"), encoding: .utf8)
        let loaded = try Yams.load(yaml: text)
        document = try #require(loaded as? Object)
    }

    /// Follows a reference.
    func resolve(_ value: Any?) -> Object {
        guard var object = value as? Object else { return [:] }
        while let reference = object["$ref"] as? String {
            var node: Any? = document
            for part in reference.dropFirst(2).split(separator: "/") { node = (node as? Object)?[String(part)] }
            object = node as? Object ?? [:]
        }
        return object
    }

    func schema(_ name: String) -> Object {
        resolve((document["components"] as? Object)?["schemas"].flatMap { ($0 as? Object)?[name] })
    }

    /// The operations as `METHOD path`, with what each says.
    var operations: [String: Object] {
        var result: [String: Object] = [:]
        for (path, item) in document["paths"] as? Object ?? [:] {
            for (method, operation) in item as? Object ?? [:] where method != "parameters" {
                result["\(method.uppercased()) \(path)"] = operation as? Object
            }
        }
        return result
    }

    /// The schema of an operation's body.
    func body(_ operation: Object) -> Object {
        let content = (operation["requestBody"] as? Object)?["content"] as? Object
        return resolve((content?["application/json"] as? Object)?["schema"])
    }

    /// All names that a schema admits, in `enum`s of itself and its alternatives, items included.
    func names(_ value: Any?) -> Set<String> {
        let schema = resolve(value)
        var names = Set((schema["enum"] as? [Any] ?? []).compactMap { $0 as? String })
        for one in schema["oneOf"] as? [Any] ?? [] { names.formUnion(self.names(one)) }
        if let items = schema["items"] { names.formUnion(self.names(items)) }
        return names
    }

    /// The ranges of the integers that a schema admits.
    func ranges(_ value: Any?) -> [ClosedRange<Int64>] {
        let schema = resolve(value)
        var ranges: [ClosedRange<Int64>] = []
        if let low = schema["minimum"] as? Int, let high = schema["maximum"] as? Int {
            ranges.append(Int64(low)...Int64(high))
        }
        for one in schema["oneOf"] as? [Any] ?? [] { ranges += self.ranges(one) }
        return ranges
    }
}

@Suite("openapi.yaml")
struct OpenAPITests {
    let api: OpenAPI

    /// Read once for all tests: it is long, and nobody changes it.
    private nonisolated(unsafe) static let loaded = Result { try OpenAPI() }

    init() throws { api = try Self.loaded.get() }

    @Test("it has exactly the routes that the service has, under the same operation ids")
    func routes() {
        let described = api.operations.mapValues { $0["operationId"] as? String ?? "" }
        let served = Dictionary(
            uniqueKeysWithValues: Routes.all.map { ("\($0.method.name) \($0.template)", $0.operationID) }
        )
        #expect(described == served)
        #expect(Set(served.values).count == served.count)
    }

    @Test("the binary serves it as it is, as YAML and as JSON")
    func embedded() throws {
        #expect(OpenAPIDocument.yaml.description + "\n" == api.text)
        let json = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.json.description.utf8))
        let normal = try JSONSerialization.data(withJSONObject: api.document, options: .sortedKeys)
        #expect(try JSONSerialization.data(withJSONObject: json, options: .sortedKeys) == normal)
    }

    @Test("each path declares the parameters that its template has")
    func pathParameters() throws {
        for (path, item) in try #require(api.document["paths"] as? OpenAPI.Object) {
            let item = try #require(item as? OpenAPI.Object)
            let shared = item["parameters"] as? [Any] ?? []
            for (method, operation) in item where method != "parameters" {
                let own = (operation as? OpenAPI.Object)?["parameters"] as? [Any] ?? []
                let declared = (shared + own).map { api.resolve($0) }.filter { $0["in"] as? String == "path" }
                let named = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
                #expect(Set(declared.compactMap { $0["name"] as? String }) == Set(named.map(String.init)), "\(path)")
            }
        }
    }

    @Test("every operation tells all it should", arguments: Routes.all.map { "\($0.method.name) \($0.template)" })
    func complete(name: String) throws {
        let operation = try #require(api.operations[name])
        #expect(operation["summary"] is String)
        #expect(operation["description"] is String)
        let tags = try #require(operation["tags"] as? [String])
        let known = (api.document["tags"] as? [OpenAPI.Object] ?? []).compactMap { $0["name"] as? String }
        #expect(tags.allSatisfy(known.contains))
        let responses = try #require(operation["responses"] as? OpenAPI.Object)
        #expect(responses.keys.contains { $0.hasPrefix("2") })
        #expect(responses["default"] != nil)
    }

    /// The properties of a call's body; of several alternatives, of all.
    private func properties(_ schema: OpenAPI.Object) -> [String: [Any]] {
        var result: [String: [Any]] = [:]
        for one in (schema["oneOf"] as? [Any] ?? [schema]).map({ api.resolve($0) }) {
            for (name, value) in one["properties"] as? OpenAPI.Object ?? [:] { result[name, default: []].append(value) }
            #expect(one["additionalProperties"] as? Bool == false)
        }
        return result
    }

    @Test("each call's arguments are those that the service decodes", arguments: CallTable.all.map(\.name.description))
    func arguments(name: String) throws {
        let spec = try #require(CallTable.spec(name))
        let operation = try #require(api.operations["POST /v1/kernels/{kernel}/tasks/{tid}/\(name)"])
        let schema = api.body(operation)
        let properties = properties(schema)
        #expect(Set(properties.keys) == Set(spec.parameters.map { $0.name.description }))
        let alternatives = (schema["oneOf"] as? [Any] ?? [schema]).map { api.resolve($0) }
        for one in alternatives {
            let required = Set(one["required"] as? [String] ?? [])
            #expect(required == Set(spec.parameters.filter(\.required).map { $0.name.description }))
        }
        for parameter in spec.parameters {
            let described = properties[parameter.name.description] ?? []
            for value in described { #expect((value as? OpenAPI.Object)?["description"] is String) }
            check(parameter, of: name, described)
        }
    }

    /// Expects equal sets, and names what only one of them has.
    private func expectEqual(_ described: Set<String>, _ served: [String], _ what: String) {
        #expect(described.symmetricDifference(served).sorted().isEmpty, "\(what)")
    }

    private func check(_ parameter: Parameter, of call: String, _ described: [Any]) {
        let what = "\(call) \(parameter.name)"
        let names = described.reduce(into: Set<String>()) { $0.formUnion(api.names($1)) }
        let ranges = described.flatMap { api.ranges($0) }
        switch parameter.kind {
        case .named(let list):
            expectEqual(names, list.pairs.map(\.name), what)
        case .word(let list, let width):
            expectEqual(names, list.pairs.map(\.name), what)
            #expect(ranges.contains(width == 64 ? Int64.min...Int64.max : Int64(Int32.min)...Int64(UInt32.max)))
        case .signal:
            expectEqual(names, SignalNames.all, what)
            #expect(ranges.contains(ArgumentDecoder.int32Range))
        case .signals: expectEqual(names, SignalNames.all, what)
        case .int32: #expect(ranges == [ArgumentDecoder.int32Range])
        case .int64: #expect(ranges == [Int64.min...Int64.max])
        case .limit: #expect(names == ["RLIM_INFINITY"])
        case .prctl: expectEqual(names, SignalNames.all, what)
        case .text(let maximum):
            #expect(described.allSatisfy { (api.resolve($0)["maxLength"] as? Int) == maximum })
        case .texts, .integers, .operations:
            #expect(described.allSatisfy { api.resolve($0)["maxItems"] as? Int == ArgumentDecoder.maximumElements })
        case .boolean: #expect(described.allSatisfy { api.resolve($0)["type"] as? String == "boolean" })
        case .siginfo: #expect(described.allSatisfy { keys($0) == Set(CallTable.siginfo.all.map { "\($0.name)" }) })
        case .registers: #expect(described.allSatisfy { keys($0) == Set(CallTable.registers.all.map { "\($0.name)" }) })
        }
    }

    private func keys(_ value: Any) -> Set<String> {
        Set((api.resolve(value)["properties"] as? OpenAPI.Object ?? [:]).keys)
    }

    @Test("a call with required arguments requires a body, and its example is acceptable")
    func examples() throws {
        for spec in CallTable.all {
            let operation = try #require(api.operations["POST /v1/kernels/{kernel}/tasks/{tid}/\(spec.name)"])
            let body = try #require(operation["requestBody"] as? OpenAPI.Object)
            let needed = (try? spec.make(ArgumentDecoder().decode(nil, spec.arguments))) == nil
            #expect(body["required"] as? Bool == needed, "\(spec.name)")
            let content = (body["content"] as? OpenAPI.Object)?["application/json"] as? OpenAPI.Object
            let example = try JSONSerialization.data(withJSONObject: try #require(content?["example"]))
            _ = try decode(spec.name.description, String(decoding: example, as: UTF8.self))
        }
    }

    @Test("it lists the kernel's errors, events and calls")
    func vocabulary() {
        #expect(api.schema("Errno")["enum"] as? [String] == Errno.Name.allCases.map { "\($0)" })
        #expect(api.schema("EventType")["enum"] as? [String] == EventType.allCases.map(\.word))
        let call = (api.schema("BatchCall")["properties"] as? OpenAPI.Object)?["call"]
        #expect(api.names(call) == Set(CallTable.all.map { $0.name.description }))
    }

    @Test("every field of a task, a call and a kernel that is rendered is described")
    func fields() throws {
        var view = TaskView()
        view.state = .zombie
        view.ptraceStop = 0x57f
        view.lastSeq = 9
        let task = try object(TaskSnapshot(view: view).json().serialized())
        #expect(Set(task.keys) == keys(api.schema("Task")))
        #expect(Set(try object(view.json().serialized()).keys) == keys(api.schema("TaskSummary")))
        var described = Set(["id", "task", "call", "state", "value", "errno", "detail"])
        for (data, _) in RenderingTests.data + [(.wait(status: 0, rusage: ResourceUsage()), "")] {
            var call = Call(id: 1, task: 1, name: .ptrace, state: .returned)
            call.value = 1
            call.data = data
            described.formUnion(try object(call.json().serialized()).keys)
        }
        #expect(described == keys(api.schema("Call")))
    }

    @Test("every kind of problem that the sources know is documented, and none besides")
    func problems() throws {
        let sources = OpenAPI.root.appending(path: "Sources/API")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let pattern = /Problem\(\s*(?:\d+|error\.reason == \.malformed \? 400 : 422|status),\s*"([a-z-]+)"/
        var slugs: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: pattern) { slugs.insert(String(match.1)) }
        }
        let documented = api.schema("Problem")["x-problem-types"] as? OpenAPI.Object
        #expect(slugs == Set((documented ?? [:]).keys))
    }
}
