/// A request's method. Method names are case-sensitive.
package enum Method: Equatable, Sendable {
    case get, head, post, delete, put, patch, options
    /// Any other token, as the client spelt it.
    case other(String)

    init(_ name: UnsafeRawBufferPointer) {
        switch name.count {
        case 3 where name.matches("GET"): self = .get
        case 3 where name.matches("PUT"): self = .put
        case 4 where name.matches("POST"): self = .post
        case 4 where name.matches("HEAD"): self = .head
        case 5 where name.matches("PATCH"): self = .patch
        case 6 where name.matches("DELETE"): self = .delete
        case 7 where name.matches("OPTIONS"): self = .options
        default: self = .other(String(decoding: name, as: UTF8.self))
        }
    }

    /// As it stands in a request line.
    package var name: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .delete: "DELETE"
        case .put: "PUT"
        case .patch: "PATCH"
        case .options: "OPTIONS"
        case .other(let name): name
        }
    }
}
