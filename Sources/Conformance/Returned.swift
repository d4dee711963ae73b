import Kernel

/// What a call returned and stored, on its way into a recording.
package struct Returned: Sendable, Equatable {
    package var task: Int32
    package var call: CallName
    /// The error, or nil when the call returned `value`.
    package var errno: String?
    package var value: Int64
    /// What the call stored, in the shape that the simulated kernel uses.
    package var data: CallData

    package init(task: Int32, call: CallName, errno: String? = nil, value: Int64 = 0, data: CallData = .none) {
        self.task = task
        self.call = call
        self.errno = errno
        self.value = value
        self.data = data
    }

    /// The entry in `returns`, with the fields that the format has.
    package func json(_ args: JSONValue) -> JSONValue {
        var members: [JSONValue.Member] = [.init("task", JSONValue(task)), .init("call", .string(call.rawValue))]
        if let errno {
            members.append(.init("errno", .string(errno)))
            return .object(members)
        }
        members.append(.init("value", JSONValue(call == .kcmp && value != 0 ? 3 : value)))
        switch (call, data) {
        case (.wait4, .wait(let status, _)) where value > 0: members.append(.init("status", Self.decoded(status)))
        case (.waitid, .waitInfo(let info, _)):
            members.append(
                .init(
                    "info",
                    [
                        "si_signo": .string(Signal.name(info.signo)), "si_code": JSONValue(info.code),
                        "si_pid": JSONValue(info.pid), "si_status": JSONValue(info.status),
                        "si_uid": JSONValue(info.uid),
                    ]
                )
            )
        case (_, .oldAction(let old)): members.append(.init("old", .string("\(old.handler)")))
        case (_, .oldMask(let old)): members.append(.init("old", JSONValue(old.names)))
        case (_, .set(let set)): members.append(.init("set", JSONValue(set.names)))
        case (_, .mask(let mask)): members.append(.init("mask", JSONValue(mask.names)))
        case (_, .message(let message)): members.append(.init("message", JSONValue(message)))
        case (.ptrace, .siginfo(let info)):
            members.append(
                .init(
                    "siginfo",
                    [
                        "si_signo": .string(Signal.name(info.signo)), "si_code": JSONValue(info.code),
                        "si_pid": JSONValue(info.pid),
                    ]
                )
            )
        case (.ptrace, .word(let word)): members.append(.init("data", JSONValue(word)))
        case (_, .timerID(let id)): members.append(.init("timerid", JSONValue(id)))
        default: break
        }
        // Every PR_GET_ option has an `arg`, null for those that answer with their value or with a name.
        if call == .prctl, args["option"]?.string?.hasPrefix("PR_GET_") ?? false {
            var arg = JSONValue.null
            if case .arg(let number) = data { arg = JSONValue(number) }
            members.append(.init("arg", arg))
        }
        return .object(members)
    }

    /// The entry in `stores`: what has no place in `returns`; nil when there is nothing.
    package var stored: JSONValue? {
        if errno != nil { return nil }
        let stored: [JSONValue.Member]
        switch data {
        case .fds(let reader, let writer): stored = [.init("fds", [JSONValue(reader), JSONValue(writer)])]
        case .revents(let events): stored = [.init("revents", JSONValue(events))]
        case .uids(let real, let effective, let saved):
            stored = [.init("uids", [JSONValue(real), JSONValue(effective), JSONValue(saved)])]
        case .name(let name): stored = [.init("name", .string(name))]
        case .limit(let cur, let max): stored = [.init("limit", [JSONValue(cur), JSONValue(max)])]
        case .siginfos(let infos):
            stored = [
                .init(
                    "siginfos",
                    .array(
                        infos.map {
                            [
                                "si_signo": .string(Signal.name($0.signo)), "si_code": JSONValue($0.code),
                                "si_pid": JSONValue($0.pid),
                            ]
                        }
                    )
                )
            ]
        case .syscallInfo(let op, _, let rval, let isError):
            var members: [JSONValue.Member] = [.init("op", JSONValue(op))]
            if op == 2 { members += [.init("rval", JSONValue(rval)), .init("is_error", .bool(isError))] }
            stored = members
        case .siginfo(let info) where call == .sigtimedwait:
            stored = [.init("si_code", JSONValue(info.code)), .init("si_pid", JSONValue(info.pid))]
        default: return nil
        }
        return .object([.init("task", JSONValue(task)), .init("call", .string(call.rawValue))] + stored)
    }

    /// A wait status with what it means.
    static func decoded(_ status: Int32) -> JSONValue {
        let raw = JSONValue.Member("raw", JSONValue(status))
        if status == 0xffff { return .object([raw, .init("continued", .bool(true))]) }
        if status & 0xff == 0x7f {
            let signal = JSONValue.Member("stop_signal", JSONValue((status >> 8) & 0xff))
            return .object([raw, signal, .init("event", JSONValue(status >> 16))])
        }
        if status & 0x7f == 0 { return .object([raw, .init("exit_status", JSONValue((status >> 8) & 0xff))]) }
        let signal = JSONValue.Member("term_signal", JSONValue(status & 0x7f))
        return .object([raw, signal, .init("core", .bool(status & 0x80 != 0))])
    }
}

extension Saw {
    /// Puts everything in the order in which recordings have it.
    package init(
        returned: [(Returned, args: JSONValue)],
        handlers: [HandlerRun],
        changed: [(tid: Int32, state: TaskSight)],
        gone: [Int32]
    ) {
        self.init()
        let inOrder = returned.enumerated().sorted { ($0.element.0.task, $0.offset) < ($1.element.0.task, $1.offset) }
        returns = inOrder.map { $0.element.0.json($0.element.args) }
        stores = inOrder.compactMap { $0.element.0.stored }
        self.handlers = handlers.map { ($0.sortKey, $0.json) }.sorted { $0.0 < $1.0 }.map(\.1)
        self.changed = changed.sorted { $0.tid < $1.tid }
        self.gone = gone.sorted()
    }
}

/// One run of a signal handler.
package struct HandlerRun: Sendable, Equatable {
    package var task: Int32
    package var sig: Int32
    package var code: Int32
    package var pid: Int32
    /// Meaningful for SIGCHLD only.
    package var status: Int32

    package init(task: Int32, sig: Int32, code: Int32, pid: Int32, status: Int32) {
        self.task = task
        self.sig = sig
        self.code = code
        self.pid = pid
        self.status = status
    }

    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("task", JSONValue(task)), .init("sig", .string(Signal.name(sig))), .init("si_code", JSONValue(code)),
            .init("si_pid", JSONValue(pid)),
        ]
        if sig == Signal.SIGCHLD { members.append(.init("si_status", JSONValue(status))) }
        return .object(members)
    }

    /// Recordings sort handler runs by their text.
    var sortKey: String { json.description.replacing("\"", with: "'") }
}
