import HTTPServer
import JSON
import KernelHost

/// An answer before it becomes libmicrohttpd's: what all answers have in common is added when it is finished.
struct Reply: ~Copyable {
    /// The media types of answers.
    enum Media: Sendable {
        case json, problem, patch, text, ndjson, html, yaml, metrics, bytes, tar, dot, svg, mermaid, markdown, xml, pem

        var header: StaticString {
            switch self {
            case .json: "application/json"
            case .problem: "application/problem+json"
            case .patch: "application/json-patch+json"
            case .text: "text/plain; charset=utf-8"
            case .ndjson: "application/x-ndjson"
            case .html: "text/html; charset=utf-8"
            case .yaml: "application/yaml"
            case .metrics: "text/plain; version=0.0.4; charset=utf-8"
            case .bytes: "application/octet-stream"
            case .tar: "application/x-tar"
            case .dot: "text/vnd.graphviz; charset=utf-8"
            case .svg: "image/svg+xml"
            case .mermaid: "text/vnd.mermaid; charset=utf-8"
            case .markdown: "text/markdown; charset=utf-8"
            case .xml: "application/xml"
            case .pem: "application/x-pem-file"
            }
        }
    }

    var status: Int
    var media: Media
    var body: ByteBuffer?
    /// Of a 304: bytes of the body that is not sent, if that is known.
    var spared: Int?
    /// The kernel's seq, for `X-Kernel-Seq` and the ETag.
    var seq: UInt64?
    /// What the ETag names in place of the kernel's seq: a moment of the past, two of them.
    var tag: String?
    /// What there is no representation of has no ETag.
    var hasTag = true
    var location: String?
    var allow: String?
    var retryAfter: Int?
    var link: String?
    var replayed = false

    init(_ status: Int = 200, media: Media = .json, body: consuming ByteBuffer?, seq: UInt64? = nil) {
        self.status = status
        self.media = media
        self.body = body
        self.seq = seq
    }

    init(_ status: Int = 200, _ object: consuming JSONObject, seq: UInt64? = nil) {
        self.init(status, body: object.serialized(), seq: seq)
    }

    init(_ problem: Problem, seq: UInt64? = nil) {
        self.init(problem.status, media: .problem, body: problem.json().serialized(), seq: seq)
        hasTag = problem.status != 410
        allow = problem.allow
        retryAfter = problem.retryAfter
    }

    init(text: String, media: Media = .text, seq: UInt64? = nil) {
        var buffer = ByteBuffer(capacity: text.utf8.count)
        buffer.append(text)
        self.init(200, media: media, body: buffer, seq: seq)
    }

    /// An answer given again.
    init(_ stored: StoredAnswer) {
        var buffer = ByteBuffer(capacity: stored.body.count)
        stored.body.withUnsafeBytes { buffer.append($0) }
        self.init(stored.status, media: stored.isProblem ? .problem : .json, body: buffer, seq: stored.seq)
        location = stored.location
        replayed = true
    }

    /// A copy to be given again.
    func stored() -> StoredAnswer {
        let bytes: [UInt8]
        switch body {
        case .some(let buffer): bytes = buffer.copy()
        case .none: bytes = []
        }
        return StoredAnswer(status: status, isProblem: media == .problem, location: location, seq: seq, body: bytes)
    }
}

/// What became of a request.
enum Handled: ~Copyable {
    case reply(Reply)
    /// An answer of another shape: a stream, or a text that is part of the program.
    case response(Response)
    /// The client waits; at most so many milliseconds.
    case parked(milliseconds: Int64)
}
