import Grading
import Kernel
import KernelHost

extension RecordedKernel {
    /// Makes the calls of a list, as a run makes them: what cannot be made is passed over.
    mutating func make(_ items: [ListItem]) {
        var named: [(name: String, call: UInt64)] = []
        for item in items {
            switch item.action {
            case .clock(let nanoseconds): advanceClock(by: nanoseconds)
            case .call(let listed):
                let made = try? listed.resolve { name in
                    named.last { $0.name == name }.flatMap { kernel.call($0.call) }
                }
                guard let made, case .made(let call) = perform(made.call, by: made.task) else { continue }
                if let label = listed.label { named.append((label, call.id)) }
            }
        }
    }
}
