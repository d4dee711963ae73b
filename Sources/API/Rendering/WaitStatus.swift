import JSON
import Kernel

/// A wait status word, taken apart as the macros of `<sys/wait.h>` do.
enum WaitStatus: Equatable {
    case exited(Int32)
    case signaled(Int32, core: Bool)
    /// `event` is the PTRACE_EVENT_ number of an event stop, else 0.
    case stopped(Int32, event: Int32)
    case continued

    init(_ raw: Int32) {
        let low = raw & 0x7f
        if raw & 0xffff == 0xffff {
            self = .continued
        } else if raw & 0xff == 0x7f {
            self = .stopped((raw >> 8) & 0xff, event: (raw >> 16) & 0xff)
        } else if low == 0 {
            self = .exited((raw >> 8) & 0xff)
        } else {
            self = .signaled(low, core: raw & 0x80 != 0)
        }
    }

    /// The status as clients see it: the raw word and what it says.
    static func json(_ raw: Int32) -> JSONObject {
        var object = JSONObject()
        object.set("raw", raw)
        switch WaitStatus(raw) {
        case .exited(let status):
            object.set("exited", true)
            object.set("exit_status", status)
        case .signaled(let signal, let core):
            object.set("signaled", true)
            object.set("term_sig", Signal.name(signal))
            object.set("core_dumped", core)
        case .stopped(let signal, let event):
            // PTRACE_O_TRACESYSGOOD marks a system-call stop by bit 7 of the signal.
            object.set("stopped", true)
            object.set("stop_sig", Signal.name(signal & 0x7f))
            if signal & 0x80 != 0 { object.set("syscall_stop", true) }
            object.set("event", event)
        case .continued:
            object.set("continued", true)
        }
        return object
    }
}
