import CMicroHTTPD
import Glibc

/// An answer, built directly as libmicrohttpd's own object. Move-only: it is sent at most once, and freed in any case.
package struct Response: ~Copyable, @unchecked Sendable {
    /// The HTTP status.
    package let status: Int
    /// Bytes of body, or nil for a stream.
    package let length: Int?
    let handle: OpaquePointer
    let stream: StreamWaker?

    private init(status: Int, length: Int?, handle: OpaquePointer?, contentType: StaticString?, stream: StreamWaker?) {
        guard let handle else { fatalError("out of memory") }
        self.status = status
        self.length = length
        self.handle = handle
        self.stream = stream
        if let contentType { add("Content-Type", contentType) }
        add("X-Content-Type-Options", "nosniff")
        add("Cache-Control", Response.cacheControl)
    }

    deinit {
        MHD_destroy_response(handle)
    }

    /// An answer without a body.
    package init(status: Int) {
        self.init(
            status: status,
            length: 0,
            handle: MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT),
            contentType: nil,
            stream: nil
        )
    }

    /// A 304. Its Content-Length is that of the body that it spares the client (RFC 9110, 8.6), and 0.9.75 cannot leave it
    /// out: where `length` is not known, the connection ends with the answer instead.
    package init(notModified length: Int?) {
        self.init(
            status: 304,
            length: 0,
            // Never read: a 304 has no body.
            handle: MHD_create_response_from_callback(
                length.map { UInt64($0) } ?? .max,
                1024,
                { _, _, _, _ in Int(MHD_CONTENT_READER_END_WITH_ERROR) },
                nil,
                nil
            ),
            contentType: nil,
            stream: nil
        )
        if length == nil { disableChunking() }
    }

    /// An answer that adopts a `malloc`ed block, without a copy: what `ByteBuffer.release()` gives.
    ///
    /// - Parameters:
    ///   - status: the HTTP status.
    ///   - contentType: the media type.
    ///   - start: the block; freed with the answer.
    ///   - count: bytes of it to send.
    package init(status: Int, contentType: StaticString, adopting start: UnsafeMutableRawPointer, count: Int) {
        self.init(
            status: status,
            length: count,
            handle: MHD_create_response_from_buffer(count, start, .RESPMEM_MUST_FREE),
            contentType: contentType,
            stream: nil
        )
    }

    /// An answer with a copy of `bytes`.
    package init(status: Int, contentType: StaticString, copying bytes: [UInt8]) {
        let handle = bytes.withUnsafeBytes { bytes in
            MHD_create_response_from_buffer(
                bytes.count,
                UnsafeMutableRawPointer(mutating: bytes.baseAddress),
                .RESPMEM_MUST_COPY
            )
        }
        self.init(status: status, length: bytes.count, handle: handle, contentType: contentType, stream: nil)
    }

    /// An answer whose body is known at compile time: nothing is copied.
    package init(status: Int, contentType: StaticString, text: StaticString) {
        let handle = MHD_create_response_from_buffer(
            text.utf8CodeUnitCount,
            UnsafeMutableRawPointer(mutating: text.utf8Start),
            .RESPMEM_PERSISTENT
        )
        self.init(
            status: status,
            length: text.utf8CodeUnitCount,
            handle: handle,
            contentType: contentType,
            stream: nil
        )
    }

    /// An answer whose body `stream` provides piece by piece, as chunks.
    ///
    /// - Parameters:
    ///   - status: the HTTP status.
    ///   - contentType: the media type.
    ///   - stream: the source; its `closed()` is called exactly once, even if nothing is ever sent.
    ///   - waker: what the source calls when it has something after `.wait`.
    package init(status: Int, contentType: StaticString, stream: any ByteStream, waker: StreamWaker) {
        waker.adopt(stream)
        let handle = MHD_create_response_from_callback(
            .max,
            16 * 1024,
            StreamWaker.readCallback,
            Unmanaged.passRetained(waker).toOpaque(),
            StreamWaker.closeCallback
        )
        self.init(status: status, length: nil, handle: handle, contentType: contentType, stream: waker)
    }

    /// Adds a header.
    ///
    /// - Returns: false when the value cannot stand in a header (a line break): nothing is added then.
    @discardableResult
    package mutating func addHeader(_ name: StaticString, _ value: String) -> Bool {
        dropDefault(name)
        return value.withCString { MHD_add_response_header(handle, cString(name), $0) == .YES }
    }

    /// Adds a header whose value is known at compile time. `Cache-Control` replaces the default `no-store`.
    package mutating func addHeader(_ name: StaticString, _ value: StaticString) {
        dropDefault(name)
        add(name, value)
    }

    /// Tells the client that the connection ends with this answer.
    func addConnectionClose() {
        add("Connection", "close")
    }

    /// Leaves out chunking and ends the connection with this answer. For HEAD: 0.9.75 sends the chunk that ends a stream
    /// even then, which the client would take for the next answer.
    func disableChunking() {
        CMicroHTTPD_set_flags(handle, .RF_HTTP_1_0_COMPATIBLE_STRICT)
    }

    private static var cacheControl: StaticString { "no-store" }

    private func dropDefault(_ name: StaticString) {
        let name = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        if name.matchesIgnoringCase("cache-control") {
            MHD_del_response_header(handle, cString("Cache-Control"), cString(Response.cacheControl))
        }
    }

    private func add(_ name: StaticString, _ value: StaticString) {
        MHD_add_response_header(handle, cString(name), cString(value))
    }
}

/// A literal as a C string: literals end with a NUL byte.
@inline(__always)
func cString(_ literal: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self)
}
