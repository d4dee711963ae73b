import Kernel

/// An exercise: what is given, what is asked, and what is checked. One file.
package struct Exercise: Sendable {
    /// What the student has to do.
    package enum Kind: String, CaseIterable, Sendable {
        /// Make calls until the kernel is as it should be.
        case drive
        /// Say what the given calls lead to.
        case predict
        /// Say why something is as it is.
        case explain
        /// Mend a list of calls.
        case repair
    }

    /// Who sees a check and its result, and when: Gradescope's words.
    package enum Visibility: String, CaseIterable, Sendable {
        case visible, hidden, after_due_date, after_published
    }

    /// How much of a check's result students are told; teachers see all of it.
    package enum Detail: String, CaseIterable, Sendable {
        /// What was expected, what was found, and the evidence.
        case full
        /// What was found and the evidence, not what was expected.
        case actual
        /// Whether it holds.
        case verdict
        /// The points alone.
        case none
    }

    /// How long an id, a title or a text may be, in characters.
    package static let longestID = 64
    package static let longestTitle = 200
    package static let longestText = 20_000

    package var id = ""
    package var version = 1
    package var seed: Int64 = 0
    package var title = ""
    package var kind = Kind.drive
    /// 1 easy to 3 hard.
    package var level = 1
    /// The steps of the chapter that it is about.
    package var steps: [String] = []
    /// Markdown.
    package var text = ""
    package var given = Given()
    package var questions: [Question] = []
    package var checks: [Check] = []
    package var hints: [Hint] = []
    package var attempts = AttemptRules()
    /// The model answer: it scores full marks.
    package var model = Submission()
    package var wrong: [WrongAnswer] = []
    /// The generator it comes from, when it has one.
    package var generated: Generated?

    /// Does the student make calls? Who is to predict or to explain would read the answers off the kernel.
    package var takesCalls: Bool { kind == .drive || kind == .repair }

    /// The points of all checks.
    package var maximum: Points { checks.reduce(.zero) { $0 + $1.points } }

    /// Is it a short name as exercises, checks and questions have them?
    package static func isID(_ text: String) -> Bool {
        (1...longestID).contains(text.utf8.count)
            && text.utf8.enumerated().allSatisfy { index, byte in
                (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte)
                    || index > 0 && "._-".utf8.contains(byte)
            }
    }

    /// The steps of the book's chapter on how a process ends, as exercises name them.
    package static let chapter = [
        "exit", "exit_signals", "del_timer_sync", "acct_process", "exit_mm", "exit_sem", "exit_files", "exit_fs",
        "exit_namespace", "exit_sighand", "exit_code", "exit_notify", "zombie", "schedule", "wait4", "release_task",
        "free_uid", "unhash_process", "ptrace_unlink", "put_task_struct", "orphan", "find_new_reaper",
        "two_lists", "init",
    ]
}

/// The kernel that a student is given.
package struct Given: Sendable {
    package var configuration = Configuration()
    /// The calls made before the student's.
    package var calls: [ListItem] = []
    /// The list to be mended, in an exercise to repair.
    package var broken: [ListItem] = []
    /// The lists as they stand in the document, for showing them.
    package var callsValue: Value?
    package var brokenValue: Value?
}

/// One item of a list of calls.
package struct ListItem: Sendable {
    package enum Action: Sendable {
        case call(any ListedCall)
        /// Virtual time passes, in nanoseconds.
        case clock(Int64)
    }

    package var action: Action
    /// The item as JSON, its `as` left out: what makes two calls the same one.
    package var identity: String
    package var mark: Value.Mark
}

/// Something that is asked.
package struct Question: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A whole number.
        case number
        /// A word: a state letter, an errno.
        case word
        /// One of the choices.
        case choice
        /// All of the choices that are right.
        case choices
        /// Words in order; of the choices when there are any.
        case order
        /// Words in any order.
        case set
        /// A word for each of some keys: states by task.
        case table
        /// A process tree: `1(2(4) 3)`.
        case tree
    }

    package struct Choice: Sendable {
        package var id: String
        package var text: String
        /// What somebody who picks it has probably misunderstood.
        package var why: String?
    }

    package var id = ""
    package var text = ""
    package var kind = Kind.word
    package var choices: [Choice] = []
}

/// How often and how long a student may try, where a service keeps attempts; nil leaves it to the service.
package struct AttemptRules: Sendable, Equatable {
    /// The most attempts of a student.
    package var limit: Int?
    /// Minutes from the beginning of an attempt to its end.
    package var minutes: Int?

    package init(limit: Int? = nil, minutes: Int? = nil) {
        self.limit = limit
        self.minutes = minutes
    }
}

/// A hint with what it costs.
package struct Hint: Sendable {
    package var text: String
    package var price: Points
}

/// A typical wrong answer and what it must lose.
package struct WrongAnswer: Sendable {
    package var title: String
    package var submission: Submission
    /// Points lost by check; checks that are not named lose none.
    package var loses: [(check: String, points: Points)]
    package var mark: Value.Mark
}

/// What a student hands in.
package struct Submission: Sendable {
    /// The most items of a list of calls.
    package static let mostCalls = 1_000

    package var calls: [ListItem] = []
    /// The answers by question.
    package var answers: [(question: String, answer: Answer)] = []

    package init() {}

    func answer(_ question: String) -> Answer? { answers.first { $0.question == question }?.answer }
}

/// An answer in the form in which answers are compared.
package enum Answer: Sendable, Equatable {
    case word(String)
    case list([String])
    /// Sorted, each once.
    case set([String])
    /// Sorted by key.
    case table([Row])
    case tree([TreeNode])

    package struct Row: Sendable, Equatable {
        package var key: String
        package var word: String

        package init(_ key: String, _ word: String) {
            self.key = key
            self.word = word
        }
    }
}
