/// A wrong idea that many have of how processes live and die. Generators ask what somebody who has it would answer.
package struct Misconception: Sendable, Equatable {
    /// What reports call it, such as `flattens_descendants`.
    package var name: String
    /// What is so in truth, for somebody who has it.
    package var why: String

    init(_ name: String, _ why: String) {
        self.name = name
        self.why = why
    }
}

extension Misconception {
    // MARK: Trees and orphans

    static let flattensDescendants = Misconception(
        "flattens_descendants",
        "Only the children of the dead are given away; a grandchild keeps its parent, who lives."
    )
    static let parentAdoptsGrandchild = Misconception(
        "parent_adopts_grandchild",
        "Orphans do not go to the parent of the dead, unless that has declared itself a subreaper; they go to init."
    )
    static let zombieDisappearsAtExit = Misconception(
        "zombie_disappears_at_exit",
        "An exit leaves a zombie with its number, its parent and its exit code, until somebody has waited for it."
    )
    static let childrenDieWithParent = Misconception(
        "children_die_with_parent",
        "A process outlives its parent: it is given to another one and goes on."
    )
    static let initAdoptsAlways = Misconception(
        "init_adopts_always",
        "A subreaper among the ancestors comes before init."
    )
    static let farthestSubreaper = Misconception(
        "farthest_subreaper",
        "Of several subreapers among the ancestors the nearest adopts."
    )
    static let subreaperIsInherited = Misconception(
        "subreaper_is_inherited",
        "The children of a subreaper are none: fork does not copy what PR_SET_CHILD_SUBREAPER sets."
    )
    static let threadOrphansGoToInit = Misconception(
        "thread_orphans_go_to_init",
        "While another thread of the process lives, it takes over the children of the dead one."
    )

    static let childIsTheParent = Misconception(
        "child_is_the_parent",
        "Whoever calls fork stays where it is, and the new process comes below it."
    )
    static let forkMakesNoProcess = Misconception(
        "fork_makes_no_process",
        "Each fork makes a process, which stays in the tree until it exits."
    )
    static let namesTheChildFirst = Misconception(
        "names_the_child_first",
        "The one that forks comes first, and then the one that is new."
    )
    static let takesForkForExit = Misconception(
        "takes_fork_for_exit",
        "Who is in the second tree and not in the first is new: it was forked."
    )
    static let takesExitForFork = Misconception(
        "takes_exit_for_fork",
        "Who is in the first tree and not in the second is gone: it has exited."
    )

    // MARK: States

    static let stoppedIsSleeping = Misconception(
        "stopped_is_sleeping",
        "SIGSTOP stops: the state is T, and no event that it waits for, but only SIGCONT, sets it going again."
    )
    static let waitingIsRunning = Misconception(
        "waiting_is_running",
        "A call that has nothing to return yet puts its caller to sleep: S."
    )
    static let waitedIsZombie = Misconception(
        "waited_is_zombie",
        "The wait that fetches the exit code releases the task; nothing is left of it."
    )

    // MARK: Status words

    static let statusIsExitCode = Misconception(
        "status_is_exit_code",
        "The exit code stands in the second byte of the status word; the lowest is for signals."
    )
    static let exitCodeHasAllBits = Misconception(
        "exit_code_has_all_bits",
        "Only the low 8 bits of what is given to exit count."
    )
    static let signalIsShifted = Misconception(
        "signal_is_shifted",
        "The signal that killed stands in the lowest 7 bits of the status word, not in the second byte."
    )
    static let stopIsDeath = Misconception(
        "stop_is_death",
        "A stop has 0x7f in the lowest byte and the signal in the second; a death by signal has the signal in the lowest."
    )
    static let shellAddsHundredTwentyEight = Misconception(
        "shell_adds_128",
        "128 plus the signal is what a shell shows as $?; the status word holds the signal itself."
    )

    // MARK: Waiting

    static let waitReturnsStatus = Misconception(
        "wait_returns_status",
        "wait4 returns the number of the child; the status goes to where its pointer says."
    )
    static let grandchildrenCanBeWaitedFor = Misconception(
        "grandchildren_can_be_waited_for",
        "Only one's own children can be waited for; for anybody else wait4 fails with ECHILD."
    )
    static let nohangFails = Misconception(
        "nohang_fails",
        "With WNOHANG and a child that lives, wait4 succeeds and returns 0."
    )
    static let zombieIsReapedTwice = Misconception(
        "zombie_is_reaped_twice",
        "The first wait has released the child; there is nobody left to wait for."
    )
    static let missingChildIsNoProcess = Misconception(
        "missing_child_is_esrch",
        "Who is no child of the caller is ECHILD to wait4, whether there is such a process or not."
    )
    static let waitTakesTheFirstForked = Misconception(
        "wait_takes_the_first_forked",
        "A wait for any child returns one that has died; the order of the forks says nothing while the others live."
    )
}
