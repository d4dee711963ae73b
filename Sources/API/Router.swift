import HTTPServer

/// One route: data that dispatch, 405 answers, metrics and the check of `openapi.yaml` read.
struct Route: Sendable {
    typealias Handler = @Sendable (APIHandler, Request) throws(Problem) -> Handled

    let method: Method
    /// The path as in `openapi.yaml`; a segment in braces stands for any one, a last `{path}` for any number.
    let template: String
    let operationID: String
    /// May this request be repeated safely by its `Idempotency-Key`?
    var idempotencyKey: Bool { method == .post }
    let handler: Handler

    init(_ method: Method, _ template: String, _ operationID: String, _ handler: @escaping Handler) {
        self.method = method
        self.template = template
        self.operationID = operationID
        self.handler = handler
    }
}

/// Finds the route of a request: a tree of path segments, walked without making strings.
struct Router: Sendable {
    /// What a path offers.
    enum Match {
        case route(Int)
        /// The path exists, but not with this method.
        case otherMethods(allow: String)
        case nothing
    }

    private struct Node {
        /// Literal segments by their hash; a collision is settled by comparing.
        var literals: [UInt64: [(name: [UInt8], node: Int)]] = [:]
        var parameter: Int?
        /// A parameter that takes all that is left.
        var rest: Int?
        var routes: [(method: Method, route: Int)] = []
        var allow = ""
    }

    let routes: [Route]
    private var nodes = [Node()]

    init(_ routes: [Route]) {
        self.routes = routes
        for (index, route) in routes.enumerated() { insert(route, index) }
        for index in nodes.indices {
            var methods = nodes[index].routes.map(\.method.name)
            if methods.contains("GET") { methods.append("HEAD") }
            nodes[index].allow = methods.sorted().joined(separator: ", ")
        }
    }

    private mutating func insert(_ route: Route, _ index: Int) {
        var node = 0
        for segment in route.template.split(separator: "/") {
            if segment == "{path}" {
                node = child(nodes[node].rest) { nodes, new in nodes[node].rest = new }
            } else if segment.hasPrefix("{") {
                node = child(nodes[node].parameter) { nodes, new in nodes[node].parameter = new }
            } else {
                let name = Array(segment.utf8)
                let hash = name.withUnsafeBytes { Self.hash($0) }
                let known = nodes[node].literals[hash]?.first { $0.name == name }?.node
                node = child(known) { nodes, new in nodes[node].literals[hash, default: []].append((name, new)) }
            }
        }
        nodes[node].routes.append((route.method, index))
    }

    private mutating func child(_ known: Int?, link: (inout [Node], Int) -> Void) -> Int {
        if let known { return known }
        nodes.append(Node())
        link(&nodes, nodes.count - 1)
        return nodes.count - 1
    }

    /// FNV-1a, over a few bytes quicker than a seeded hash; who controls the bytes only chooses where we compare.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    private func literal(_ node: Int, _ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let candidates = nodes[node].literals[Self.hash(bytes)] else { return nil }
        return candidates.first { $0.name.elementsEqual(bytes) }?.node
    }

    private func literal(_ node: Int, _ segment: PathSegment) -> Int? {
        if let child = literal(node, segment.bytes) { return child }
        guard segment.bytes.contains(UInt8(ascii: "%")) else { return nil }
        // Rare: an escaped spelling of a plain name is the same path.
        return Array(segment.string.utf8).withUnsafeBytes { literal(node, $0) }
    }

    /// The route for a request.
    func match(_ exchange: Exchange) -> Match {
        var node = 0
        var index = 0
        while index < exchange.segmentCount {
            guard let segment = exchange.segment(index) else { return .nothing }
            if let child = literal(node, segment) {
                node = child
            } else if let parameter = nodes[node].parameter, !segment.bytes.isEmpty {
                node = parameter
            } else if let rest = nodes[node].rest {
                node = rest
                break
            } else {
                return .nothing
            }
            index += 1
        }
        let offered = nodes[node].routes
        if offered.isEmpty { return .nothing }
        let method = exchange.method == .head ? .get : exchange.method
        for offer in offered where offer.method == method { return .route(offer.route) }
        return .otherMethods(allow: nodes[node].allow)
    }
}
