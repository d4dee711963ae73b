import JSON
import Kernel

/// Chrome trace events in the JSON object format, as Perfetto and chrome://tracing open them.
///
/// A process is a thread group's life and a thread a task's, each with a number of its own when the kernel used one again.
/// On a task's track stand what it does (user mode, calls, do_exit, zombie) as bars and, on them, sleep and stops; chores
/// are instants, and arrows lead from cause to effect.
struct ChromeTrace: PiecewiseText {
    /// Numbers above every PID, for lives whose own number is taken by an earlier one. The kernel itself has the first.
    private static let firstNumber: Int64 = 4_194_304

    private let window: TraceWindow
    private let clock: TraceClock
    private let flows: TraceFlows
    /// The lives as they are at the end of the stretch: their last names.
    private let tracks: [TaskLife]
    private let numbers: [Int64]
    private var slices: TaskSlices
    /// The index of the next event, nil before the beginning.
    private var next: Int?
    /// Nanoseconds of the last event.
    private var time: Int64 = 0
    private var counted: [TaskState: Int] = [:]
    private var isFirst = true

    init(_ window: TraceWindow, clock: TraceClock) {
        self.window = window
        self.clock = clock
        let start = TaskSlices(window)
        slices = start
        var whole = start
        flows = TraceFlows(window, &whole)
        tracks = whole.lives.all
        var extra = Self.firstNumber
        numbers = tracks.map { life in
            if life.tid != 0, life.earlier == 0 { return Int64(life.tid) }
            if life.tid == 0 { return Self.firstNumber }
            extra += 1
            return extra
        }
    }

    mutating func write(to text: inout ByteBuffer) -> Bool {
        guard var index = next else {
            writeHead(&text)
            next = window.asked.lowerBound
            return true
        }
        let stop = min(index + 256, window.asked.upperBound)
        while index < stop {
            write(window.events[index], &text)
            index += 1
        }
        next = index
        if index < window.asked.upperBound { return true }
        writeTail(&text)
        return false
    }

    // MARK: The parts

    private mutating func writeHead(_ text: inout ByteBuffer) {
        text.append("{\"displayTimeUnit\":\"ns\",\"traceEvents\":[" as StaticString)
        for event in window.events[..<window.asked.lowerBound] {
            slices.take(event)
            slices.finish(event)
            advance(event)
        }
        metadata("process_name", 0, isKernel: true, &text) { $0.set("name", "kernel") }
        metadata("process_sort_index", 0, isKernel: true, &text) { $0.set("sort_index", -1) }
        metadata("thread_name", 0, isKernel: true, &text) { $0.set("name", "kernel") }
        for life in tracks where life.tid != 0 {
            let again = life.earlier > 0 ? " \(life.tid), life \(life.earlier + 1)" : ""
            let name = life.comm + again
            if life.process == life.index {
                metadata("process_name", life.index, &text) { $0.set("name", name) }
                metadata("process_sort_index", life.index, &text) { $0.set("sort_index", life.index) }
            }
            metadata("thread_name", life.index, &text) { $0.set("name", name) }
            metadata("thread_sort_index", life.index, &text) { $0.set("sort_index", life.index) }
        }
        // What was going on when the stretch begins.
        if let first = window.asked.first { time = max(time, stamp(window.events[first]) - 1) }
        for life in slices.lives.all {
            for slice in slices.open[life.index] { bar("B", life.index, slice, &text) }
        }
        counters(&text)
    }

    private mutating func write(_ event: Event, _ text: inout ByteBuffer) {
        slices.take(event)
        advance(event)
        for change in slices.changes {
            switch change {
            case .begin(let life, let slice): bar("B", life, slice, event: event, &text)
            case .end(let life, let slice): bar("E", life, slice, event: event, &text)
            }
        }
        if Self.isInstant(event.type) { instant(event, &text) }
        for flow in flows.beginnings[event.seq] ?? [] { arrow("s", flow, flow.from, &text) }
        for flow in flows.ends[event.seq] ?? [] { arrow("f", flow, flow.to, &text) }
        slices.finish(event)
        counters(&text)
    }

    private mutating func writeTail(_ text: inout ByteBuffer) {
        time += clock == .seq ? 1000 : 1
        for life in slices.lives.all {
            for slice in slices.open[life.index].reversed() { bar("E", life.index, slice, &text) }
        }
        text.append("\n],\"otherData\":" as StaticString)
        var other = JSONObject()
        other.set("clock", clock.rawValue)
        other.set("first", Int64(clamping: window.kernel.firstEvent))
        other.set("next_after", Int64(clamping: window.last))
        other.set("seq", Int64(clamping: window.kernel.seq))
        other.serialize(into: &text)
        text.append("}\n" as StaticString)
    }

    // MARK: Time

    private func stamp(_ event: Event) -> Int64 {
        switch clock {
        case .seq: Int64(clamping: event.seq).multipliedReportingOverflow(by: 1000).partialValue & Int64.max
        case .virtual: event.time
        }
    }

    private mutating func advance(_ event: Event) { time = max(time &+ 1, stamp(event)) }

    // MARK: Trace events

    private mutating func put(_ object: borrowing JSONObject, _ text: inout ByteBuffer) {
        text.append(isFirst ? "\n" : ",\n" as StaticString)
        isFirst = false
        object.serialize(into: &text)
    }

    private func track(_ object: inout JSONObject, _ life: Int) {
        object.set("pid", numbers[tracks[life].process])
        object.set("tid", numbers[life])
    }

    /// Microseconds with three decimals: a Double has them exactly enough for centuries of virtual time.
    private func stamp(_ object: inout JSONObject) {
        if time % 1000 == 0 {
            object.set("ts", time / 1000)
        } else {
            object.set("ts", Double(time) / 1000)
        }
    }

    private mutating func metadata(
        _ name: StaticString,
        _ life: Int,
        isKernel: Bool = false,
        _ text: inout ByteBuffer,
        _ fill: (inout JSONObject) -> Void
    ) {
        var object = JSONObject()
        object.set("ph", "M" as StaticString)
        object.set("name", name)
        if isKernel {
            object.set("pid", Self.firstNumber)
            object.set("tid", Self.firstNumber)
        } else {
            track(&object, life)
        }
        var arguments = JSONObject()
        fill(&arguments)
        object.set("args", arguments)
        put(object, &text)
    }

    private mutating func bar(
        _ phase: StaticString,
        _ life: Int,
        _ slice: Slice,
        event: Event? = nil,
        _ text: inout ByteBuffer
    ) {
        var object = JSONObject()
        object.set("ph", phase)
        object.set("name", slice.title)
        object.set("cat", slice.category)
        track(&object, life)
        stamp(&object)
        if case .call = slice, let event, let arguments = Self.arguments(event) { object.set("args", arguments) }
        put(object, &text)
    }

    /// The number of a call where it begins, what it returned where it ends.
    private static func arguments(_ event: Event) -> JSONObject? {
        var arguments = JSONObject()
        switch event.type {
        case .sys_enter: arguments.set("call", event.arguments.0)
        case .sys_exit where event.arguments.3 != 0:
            arguments.set("errno", Errno.Name(rawValue: event.arguments.3).map { "\($0)" } ?? "?")
        case .sys_exit: arguments.set("ret", event.arguments.2)
        default: return nil
        }
        return arguments
    }

    private mutating func instant(_ event: Event, _ text: inout ByteBuffer) {
        var object = JSONObject()
        object.set("ph", "i" as StaticString)
        object.set("s", "t" as StaticString)
        object.set("name", event.type.word)
        object.set("cat", event.type.book == nil ? "event" : "chore")
        if event.task == 0 {
            object.set("pid", Self.firstNumber)
            object.set("tid", Self.firstNumber)
        } else {
            track(&object, slices.life(event.task))
        }
        stamp(&object)
        var arguments = event.json()
        arguments.set("time", event.time)
        object.set("args", arguments)
        put(object, &text)
    }

    private mutating func arrow(_ phase: StaticString, _ flow: TraceFlow, _ life: Int, _ text: inout ByteBuffer) {
        var object = JSONObject()
        object.set("ph", phase)
        if phase.description == "f" { object.set("bp", "e" as StaticString) }
        object.set("cat", flow.kind.rawValue)
        object.set("name", flow.kind.rawValue)
        object.set("id", Int64(clamping: flow.id))
        track(&object, life)
        stamp(&object)
        put(object, &text)
    }

    /// How many tasks are in which state, when that has changed.
    private mutating func counters(_ text: inout ByteBuffer) {
        let states = slices.states
        guard states != counted else { return }
        counted = states
        var arguments = JSONObject()
        for state in [TaskState.running, .sleeping, .uninterruptible, .stopped, .traced, .zombie] {
            arguments.set(key: state.letter, states[state] ?? 0)
        }
        var object = JSONObject()
        object.set("ph", "C" as StaticString)
        object.set("name", "tasks" as StaticString)
        object.set("pid", Self.firstNumber)
        stamp(&object)
        object.set("args", arguments)
        put(object, &text)
    }

    /// Not those that bars show.
    private static func isInstant(_ type: EventType) -> Bool {
        switch type {
        case .sys_enter, .sys_exit, .sched_switch, .sched_wakeup: false
        default: true
        }
    }
}

extension Slice {
    /// The word on the bar.
    var title: String {
        switch self {
        case .user: "R"
        case .call(let name): name.rawValue
        case .sleep(let state): state.letter
        case .dying: "do_exit"
        case .zombie: "Z"
        }
    }

    var category: StaticString {
        switch self {
        case .user, .sleep, .zombie: "state"
        case .call: "syscall"
        case .dying: "exit"
        }
    }
}
