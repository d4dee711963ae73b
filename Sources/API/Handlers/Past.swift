import HTTPServer
import JSON
import Kernel
import KernelHost

/// What was seen of a kernel, as it is or as it was.
struct Seen<Value> {
    var value: Value
    /// The event after which it was so.
    var moment: UInt64
    /// The kernel's seq now.
    var seq: UInt64
    /// The tasks that had been freed, when they were asked for, and since when.
    var ghosts: [Ghost] = []
    var ghostsSince: UInt64?

    /// The same, seen otherwise.
    func map<Other>(_ transform: (Value) -> Other) -> Seen<Other> {
        Seen<Other>(
            value: transform(value),
            moment: moment,
            seq: seq,
            ghosts: ghosts,
            ghostsSince: ghostsSince
        )
    }

    /// What the ETag names: the moment, and how far back the ghosts go.
    var tag: String { ghostsSince.map { "\(moment)-ghosts-\($0)" } ?? String(moment) }

    func reply(_ object: consuming JSONObject) -> Reply {
        var reply = Reply(200, object, seq: seq)
        reply.tag = tag
        return reply
    }

    func reply(text: String, _ media: Reply.Media = .text) -> Reply {
        var reply = Reply(text: text, media: media, seq: seq)
        reply.tag = tag
        return reply
    }
}

/// The dead beside the living.
enum Ghosts {
    /// All tasks, ascending by tid and then by birth.
    static func merge(_ tasks: [TaskView], _ ghosts: [Ghost]) -> [TaskView] {
        // In the midst of release_task() a task may be both.
        let living = Set(tasks.map(\.born))
        let all = tasks + ghosts.filter { !living.contains($0.born) }
        return all.sorted { TaskPlace($0) < TaskPlace($1) }
    }
}

/// A task's place in the list of the living and the dead: numbers are used again.
struct TaskPlace: Comparable {
    var tid: Int32
    var born: UInt64

    init(_ task: TaskView) {
        tid = task.tid
        born = task.born
    }

    /// The place that `cursor` names: a tid, or a tid and a task's uid.
    init(cursor query: Query) throws(Problem) {
        (tid, born) = (0, 0)
        guard let text = query["cursor"] else { return }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = parts.map { part in
            part.utf8.count <= 19 && part.isDigits ? UInt64(part) : nil
        }
        guard let first = numbers[0], first <= 9_999_999_999, parts[0].utf8.count <= 10,
            numbers.count == 1 || numbers[1] != nil
        else { throw .query("cursor", "`cursor` must be a `next_cursor` of an earlier page.") }
        tid = Int32(clamping: first)
        born = numbers.count == 1 ? .max : numbers[1] ?? 0
    }

    /// The place as text.
    func cursor(ghosts: Bool) -> String { ghosts ? "\(tid).\(born)" : String(tid) }

    static func < (a: TaskPlace, b: TaskPlace) -> Bool { (a.tid, a.born) < (b.tid, b.born) }
}

extension Problem {
    /// A moment that cannot be had.
    static func noMoment(_ error: NoMoment, _ name: String) -> Problem {
        switch error {
        case .future(let last):
            return .query(name, "`\(name)` is above the kernel's last event, \(last).")
        case .forgotten(let first, let last):
            var problem = Problem(
                410,
                "forgotten",
                "That moment is forgotten",
                "The kernel's history goes back to event \(first); its last event is \(last).",
                field: "/query/\(name)"
            )
            problem.moments = first...last
            return problem
        }
    }
}

extension APIHandler {
    /// Looks at the kernel as it is, or with `at` as it was when that event had just been recorded.
    ///
    /// The past is brought back outside the kernel's gate: nobody waits for a replay but who asked for it.
    func look<Value>(
        _ host: KernelHost,
        _ query: Query,
        ghosts: Bool = false,
        _ body: @Sendable (borrowing Kernel) -> Value
    ) throws(Problem) -> Seen<Value> {
        try look(host, at: query.seq("at"), "at", ghosts: ghosts, body)
    }

    /// The kernel itself, to be read while an answer is sent: as it is, or as it was when event `at` had just been
    /// recorded, with what is still known of its events and calls up to then.
    func snapshot(_ host: KernelHost, _ query: Query) throws(Problem) -> Seen<Kernel> {
        let wanted = try query.seq("at")
        do throws(NoMoment) {
            let (now, moment) = try host.sync { (host) throws(NoMoment) in
                (host.kernel, try wanted.flatMap { (seq) throws(NoMoment) in try host.moment(seq) })
            }
            guard let moment, moment.seq != now.seq else { return Seen(value: now, moment: now.seq, seq: now.seq) }
            return Seen(value: moment.kernel().remembering(now), moment: moment.seq, seq: now.seq)
        } catch {
            throw .noMoment(error, "at")
        }
    }

    private enum Sight<Value> {
        case now(Value)
        case past(History.Moment)
    }

    /// The same; `name` is the parameter that named the moment.
    func look<Value>(
        _ host: KernelHost,
        at wanted: UInt64?,
        _ name: String,
        ghosts: Bool,
        _ body: @Sendable (borrowing Kernel) -> Value
    ) throws(Problem) -> Seen<Value> {
        do throws(NoMoment) {
            let (sight, graveyard, seq, first) = try host.sync { (host) throws(NoMoment) in
                let seq = host.seq
                let graveyard = ghosts ? try host.graveyard(wanted ?? seq) : nil
                let first = host.firstMoment
                guard let wanted, wanted != seq else {
                    return (Sight.now(body(host.kernel)), graveyard, seq, first)
                }
                return (Sight.past(try host.moment(wanted)), graveyard, seq, first)
            }
            let value: Value
            switch sight {
            case .now(let now): value = now
            case .past(let moment): value = body(moment.kernel())
            }
            var seen = Seen(value: value, moment: wanted ?? seq, seq: seq)
            if let graveyard {
                seen.ghosts = graveyard.ghosts()
                seen.ghostsSince = first
            }
            return seen
        } catch {
            throw .noMoment(error, name)
        }
    }
}
