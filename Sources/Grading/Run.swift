import Kernel

/// What came of the given calls and the student's: the kernel in the end, and each step with its events.
///
/// Bounded by steps and events, never by the clock on the wall: the same lists give the same run.
package struct Run: Sendable {
    /// The most events of a run; one that has more is undecided.
    package static let mostEvents = 200_000

    /// One item of a list and what became of it.
    package struct Step: Sendable {
        package var item: ListItem
        /// The number of the last event before it and of its own last event.
        package var before: UInt64
        package var after: UInt64
        /// The call, when the task could make it.
        package var call: Call?
        /// Why it could not be made.
        package var refusal: String?
    }

    package private(set) var kernel: Kernel
    package private(set) var steps: [Step] = []
    /// How many of the steps were given.
    package private(set) var givenSteps = 0
    /// The last event of the given part.
    package private(set) var givenSeq: UInt64 = 0
    /// The virtual time at the end of the given part.
    package private(set) var givenTime: Int64 = 0
    /// Why nothing can be said about this run.
    package private(set) var undecided: String?
    private var named: [(name: String, call: UInt64)] = []
    private var givenNames = 0
    private let wire: any Wire

    package init(_ configuration: Configuration, given: [ListItem], answer: [ListItem], wire: any Wire) {
        self.wire = wire
        kernel = Kernel(configuration: configuration)
        for item in given { make(item) }
        givenSteps = steps.count
        givenSeq = kernel.seq
        givenTime = kernel.time
        givenNames = named.count
        for item in answer { make(item) }
    }

    private mutating func make(_ item: ListItem) {
        guard undecided == nil else { return }
        var step = Step(item: item, before: kernel.seq, after: kernel.seq)
        switch item.action {
        case .clock(let nanoseconds): kernel.advanceClock(by: nanoseconds)
        case .call(let call): perform(call, &step)
        }
        step.after = kernel.seq
        steps.append(step)
        if kernel.seq >= UInt64(Self.mostEvents) {
            undecided = "The run has more than \(Self.mostEvents) events."
        }
    }

    private mutating func perform(_ listed: any ListedCall, _ step: inout Step) {
        let task: Int32
        let call: Syscall
        do throws(CallRefusal) {
            (task, call) = try listed.resolve { name in self.call(name) }
        } catch {
            step.refusal = error.detail
            return
        }
        switch kernel.perform(call, by: task) {
        case .made(let made):
            step.call = made
            if let label = listed.label { named.append((label, made.id)) }
        case .noSuchTask: step.refusal = "There is no task \(task)."
        case .cannotRun(let state, _): step.refusal = "Task \(task) cannot make a call: its state is \(state.letter)."
        case .panicked(let message): step.refusal = message
        }
    }

    /// The latest call of this name, as it stands by now.
    private func call(_ name: String) -> Call? {
        named.last { $0.name == name }.flatMap { kernel.call($0.call) }
    }

    /// The given call of this name, as it stands by now.
    func givenCall(_ name: String) -> Call? {
        named.prefix(givenNames).last { $0.name == name }.flatMap { kernel.call($0.call) }
    }

    /// The number that an operand stands for.
    func number(_ operand: Operand) -> Int64? {
        switch operand {
        case .number(let number): number
        case .reference(let name, let field): givenCall(name).flatMap { wire.number($0, field) }
        case .word, .flag: nil
        }
    }

    /// The same run up to and with the step at `index`.
    func upTo(_ index: Int) -> Run {
        let items = steps.prefix(index + 1).map(\.item)
        let given = Array(items.prefix(givenSteps))
        return Run(kernel.configuration, given: given, answer: Array(items.dropFirst(givenSteps)), wire: wire)
    }

    /// The step in which an event happened.
    func step(of seq: UInt64) -> Int? { steps.firstIndex { $0.before < seq && seq <= $0.after } }

    /// The process tree after the step in which an event happened.
    func tree(at seq: UInt64) -> String {
        guard let index = step(of: seq) else { return wire.tree(kernel.tasks()) }
        return wire.tree(upTo(index).kernel.tasks())
    }

    func tree() -> String { wire.tree(kernel.tasks()) }

    /// The events of the student's part.
    func events() -> [Event] { kernel.events(after: givenSeq, limit: Run.mostEvents) }
}
