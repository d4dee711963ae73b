import CMicroHTTPD
import Glibc

// libmicrohttpd calls these, all on its one thread. They are typed `@convention(c)` values in a nonisolated context: in
// an isolated one they would trap, as this thread belongs to no actor.
extension HTTPServer {
    private static func server(_ context: UnsafeMutableRawPointer?) -> HTTPServer? {
        context.map { Unmanaged<HTTPServer>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let connectionCallback: MHD_NotifyConnectionCallback = { context, handle, slot, code in
        guard let server = server(context), let handle, let slot else { return }
        if code == .CONNECTION_NOTIFY_STARTED {
            let connection = Connection(server, handle, CMicroHTTPD_connection_fd(handle))
            slot.pointee = Unmanaged.passRetained(connection).toOpaque()
            server.connections.withLock { connections in
                connection.index = connections.count
                connections.append(connection)
            }
        } else if let pointer = slot.pointee {
            slot.pointee = nil
            let connection = Unmanaged<Connection>.fromOpaque(pointer).takeRetainedValue()
            server.connections.withLock { connections in
                let last = connections.removeLast()
                if last !== connection {
                    connections[connection.index] = last
                    last.index = connection.index
                }
            }
        }
    }

    /// The only sight of the target before libmicrohttpd cuts it up; its result becomes the request's context.
    private static let targetCallback:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
        ) -> UnsafeMutableRawPointer? = { _, target, handle in
            guard let handle, let owner = CMicroHTTPD_socket_context(handle), let target else { return nil }
            return Unmanaged<Connection>.fromOpaque(owner)._withUnsafeGuaranteedRef { connection in
                let exchange = connection.nextExchange()
                exchange.begin(target: UnsafeRawBufferPointer(cString: target))
                // The exchange has a copy. With nothing behind the `?` libmicrohttpd makes no list of parameters, which
                // nobody reads: a hundred of them would fill the connection's memory, and then it answers nothing.
                let question = exchange.target.pathCount
                if question < exchange.target.count { UnsafeMutablePointer(mutating: target)[question + 1] = 0 }
                return Unmanaged.passUnretained(exchange).toOpaque()
            }
        }

    /// Leaves percent escapes alone: decoding here would make `%2F` a slash and cut at `%00`.
    private static let unescapeCallback:
        @convention(c) (
            UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
        ) -> Int = { _, _, text in
            text.map { strlen($0) } ?? 0
        }

    private static let completedCallback: MHD_RequestCompletedCallback = { context, handle, slot, code in
        guard let context, let handle, let owner = CMicroHTTPD_socket_context(handle), let slot,
            let pointer = slot.pointee
        else { return }
        slot.pointee = nil
        Unmanaged<HTTPServer>.fromOpaque(context)._withUnsafeGuaranteedRef { server in
            Unmanaged<Connection>.fromOpaque(owner)._withUnsafeGuaranteedRef { connection in
                Unmanaged<Exchange>.fromOpaque(pointer)._withUnsafeGuaranteedRef { server.finish($0, code) }
                // No reference of ours is left: whether the exchange can be used again is seen by its count.
                connection.finish()
            }
        }
    }

    private static let accessCallback: MHD_AccessHandlerCallback = {
        context,
        handle,
        _,
        method,
        version,
        upload,
        uploadSize,
        slot in
        guard let context, let handle, let owner = CMicroHTTPD_socket_context(handle), let pointer = slot?.pointee,
            let method, let version, let uploadSize
        else { return .NO }
        // Borrowed, not retained: the daemon keeps the server, its connection and that one's exchange.
        return Unmanaged<HTTPServer>.fromOpaque(context)._withUnsafeGuaranteedRef { server in
            Unmanaged<Connection>.fromOpaque(owner)._withUnsafeGuaranteedRef { connection in
                Unmanaged<Exchange>.fromOpaque(pointer)._withUnsafeGuaranteedRef { exchange in
                    if case .head = exchange.phase {
                        return server.accept(exchange, connection, method: method, version: version)
                    }
                    let size = uploadSize.pointee
                    if size > 0 {
                        uploadSize.pointee = 0
                        return server.take(UnsafeRawBufferPointer(start: upload, count: size), exchange)
                    }
                    return server.proceed(exchange, connection)
                }
            }
        }
    }

    private static let logCallback: MHD_LogCallback = { context, format, arguments in
        guard let server = server(context), let format, let arguments else { return }
        let line = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
            vsnprintf(buffer.baseAddress, buffer.count, format, arguments)
            return buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
        // Every client that hangs up in the middle of a request causes this line.
        if line.hasPrefix("Connection was closed by remote side") { return }
        server.log("libmicrohttpd: " + String(line.prefix { $0 != "\n" }))
    }

    func startDaemon(_ listener: Int32, _ context: UnsafeMutableRawPointer) -> OpaquePointer? {
        func option(_ option: MHD_OPTION, _ value: Int) -> MHD_OptionItem {
            MHD_OptionItem(option: option, value: value, ptr_value: nil)
        }
        func callback(_ option: MHD_OPTION, _ function: Int) -> MHD_OptionItem {
            MHD_OptionItem(option: option, value: function, ptr_value: context)
        }
        var options = [
            // First: what comes before it would go to stderr.
            callback(.EXTERNAL_LOGGER, unsafeBitCast(HTTPServer.logCallback, to: Int.self)),
            option(.LISTEN_SOCKET, Int(listener)),
            // The sign is a defect of 0.9.75: only -1 rejects a space before a header's colon.
            option(.STRICT_FOR_CLIENT, -1),
            option(.CONNECTION_LIMIT, configuration.connectionLimit),
            option(.CONNECTION_MEMORY_LIMIT, configuration.connectionMemory),
            option(.CONNECTION_TIMEOUT, configuration.idleTimeout),
            callback(.NOTIFY_CONNECTION, unsafeBitCast(HTTPServer.connectionCallback, to: Int.self)),
            callback(.NOTIFY_COMPLETED, unsafeBitCast(HTTPServer.completedCallback, to: Int.self)),
            callback(.URI_LOG_CALLBACK, unsafeBitCast(HTTPServer.targetCallback, to: Int.self)),
            callback(.UNESCAPE_CALLBACK, unsafeBitCast(HTTPServer.unescapeCallback, to: Int.self)),
            option(.END, 0),
        ]
        let flags =
            MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue | MHD_USE_ITC.rawValue
            | MHD_USE_ERROR_LOG.rawValue
        return CMicroHTTPD_start(flags, 0, HTTPServer.accessCallback, context, &options)
    }
}
