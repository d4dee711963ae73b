import HTTPServer
import JSON
import Kernel
import KernelHost

/// `GET …/tasks/{tid}/why`: why a task is what it is, as a chain of events.
extension APIHandler {
    func getWhy(_ request: Request) throws(Problem) -> Handled {
        let host = try host(request)
        let query = try request.query(["at", "task_uid"])
        try requireJSON(request)
        let tid = try request.tid(4)
        let uid = try query.integer("task_uid", 1...Int64.max).map(UInt64.init)
        let seen = try look(host, query, ghosts: true) { kernel in
            let task = kernel.task(tid)
            let parent = task.flatMap { kernel.task($0.tracer != 0 ? $0.tracer : $0.realParent) }
            let obstacle = kernel.obstacle(tid)
            return TaskSight(
                task: task,
                parent: parent,
                tracer: task.flatMap { kernel.task($0.tracer) },
                obstacle: obstacle,
                parentObstacle: parent.flatMap { kernel.obstacle($0.tid) },
                helpers: (obstacle?.tasks.prefix(Why.mostNamed) ?? []).compactMap { kernel.task($0) }
            )
        }
        let sight = seen.value
        let task: TaskView
        if let live = sight.task, uid == nil || uid == live.born {
            task = live
        } else if let ghost = seen.ghosts.last(where: { uid == nil ? $0.tid == tid : $0.born == uid }) {
            task = ghost
        } else {
            return .reply(Reply(.noTask(uid.map { "\(tid) and the uid \($0)" } ?? String(tid)), seq: seen.seq))
        }
        let events = events(host, after: task.born - 1, upTo: max(seen.moment, task.lastSeq))
        let why = Why(task, sight, events)
        why.explain()
        var object = JSONObject()
        object.set("task", task.tid)
        object.set("task_uid", Int64(clamping: task.born))
        object.set("state", task.state.word)
        object.set("seq", Int64(clamping: seen.moment))
        object.set("answer", why.answer.joined(separator: " "))
        var because = JSONArray()
        for event in why.chain.sorted(by: { $0.seq < $1.seq }) {
            var link = JSONObject()
            link.set("seq", Int64(clamping: event.seq))
            link.set("type", event.type.word)
            link.set("sentence", event.text)
            because.append(link)
        }
        object.set("because", because)
        return .reply(seen.reply(object))
    }

    /// A stretch of a kernel's events, as far as they are kept, taken a piece at a time.
    private func events(_ host: KernelHost, after: UInt64, upTo last: UInt64) -> [Event] {
        var all: [Event] = []
        var place = after
        while place < last {
            let (events, first) = host.sync { $0.events(after: place, limit: 8_192) }
            guard let end = events.last?.seq else { break }
            all += events.prefix { $0.seq <= last }
            place = max(end, first - 1)
        }
        return all
    }

    /// What is looked at to answer.
    struct TaskSight: Sendable {
        var task: TaskView?
        /// Who has to wait for it: the tracer, else the real parent.
        var parent: TaskView?
        var tracer: TaskView?
        var obstacle: Obstacle?
        var parentObstacle: Obstacle?
        /// Those of the obstacle's tasks that are named.
        var helpers: [TaskView]
    }
}
