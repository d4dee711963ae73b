/// The rule of Linux that refused a call, with what a sentence about it needs.
package enum Rule: Equatable, Sendable {
    /// No more to say than the errno does.
    case plain
    /// A rule of files, semaphores, timers and the like.
    case resource(ResourceRule)

    /// The rule in one plain sentence.
    package func sentence(for name: Errno.Name) -> String {
        switch self {
        case .plain: "The kernel refused the call with \(name)."
        case .resource(let rule): rule.sentence
        }
    }
}
