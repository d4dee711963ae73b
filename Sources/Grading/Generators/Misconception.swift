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
        "Being the parent of the dead makes nobody adopt: orphans go to the nearest subreaper above them, else to init."
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
        "SIGSTOP stops: the state is T, and no event that it waits for, but SIGCONT alone, lets it go on."
    )
    static let waitingIsRunning = Misconception(
        "waiting_is_running",
        "A call that has nothing to return yet puts its caller to sleep: S."
    )
    static let waitedIsZombie = Misconception(
        "waited_is_zombie",
        "The wait that fetches the exit code releases the task; nothing is left of it."
    )

    static let everySignalKills = Misconception(
        "every_signal_kills",
        "A signal that is ignored, blocked or ignored by default kills nobody; SIGSTOP stops, SIGCONT lets go on."
    )
    static let sigkillCanBeBlocked = Misconception(
        "sigkill_can_be_blocked",
        "SIGKILL and SIGSTOP can be neither blocked nor ignored nor caught."
    )
    static let blockedIsLost = Misconception(
        "blocked_is_lost",
        "A blocked signal is not lost: it waits and is delivered when it is unblocked."
    )
    static let signalsQueue = Misconception(
        "signals_queue",
        "Signals below 32 do not queue: one that is pending already is not put in a second time."
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
        "The children of one's children cannot be waited for, unless one traces them: wait4 fails with ECHILD."
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
        "Who is neither child nor tracee of the caller is ECHILD to wait4, whether there is such a process or not."
    )

    // MARK: Tracing

    static let tracerTakesChildOver = Misconception(
        "tracer_takes_child_over",
        "Tracing takes a child off no list: the real parent can wait for it when the tracer has done so."
    )
    static let realParentComesFirst = Misconception(
        "real_parent_comes_first",
        "A dead tracee goes to its tracer first; until then the real parent's wait returns as if it lived."
    )
    static let oneWaitIsEnough = Misconception(
        "one_wait_is_enough",
        "A tracer's wait does not release the zombie of another's child: its real parent must wait, too."
    )

    // MARK: Shared objects

    static let forkShares = Misconception(
        "fork_shares",
        "fork copies memory, descriptors and working directory; only the CLONE_ flags share them."
    )
    static let cloneCopies = Misconception(
        "clone_copies",
        "CLONE_VM, CLONE_FILES, CLONE_FS and CLONE_SIGHAND make both use one and the same object."
    )
    static let deadKeepReferences = Misconception(
        "dead_keep_references",
        "A task gives its memory, descriptors and working directory back when it exits, not when it is waited for."
    )

    // MARK: The chores of an exit

    static let notifiesFirst = Misconception(
        "notifies_first",
        "The parent is told last, by exit_notify, when everything else has been given back."
    )
    static let codeIsStoredLast = Misconception(
        "code_is_stored_last",
        "The exit code is stored before anything is given back; who is told of the death must find it."
    )
    static let memoryGoesLast = Misconception(
        "memory_goes_last",
        "exit_mm gives the memory back before the semaphores, descriptors and working directory."
    )
    static let releasedAtExit = Misconception(
        "released_at_exit",
        "release_task comes after exit_notify: this zombie is there until somebody has waited for it."
    )

    // MARK: Programs that fork

    static let onlyParentForks = Misconception(
        "only_parent_forks",
        "A child goes on behind the fork that made it, and makes all further forks, too."
    )
    static let forgetsTheFirst = Misconception(
        "forgets_the_first",
        "The process that the program started with counts, too."
    )
    static let eachForkAddsOne = Misconception(
        "each_fork_adds_one",
        "A fork in the text is called by every process that comes there, and each call makes one."
    )
    static let ignoresShortCircuit = Misconception(
        "ignores_short_circuit",
        "The child, to whom fork returns 0, does not call what stands behind &&, the parent not what stands behind ||."
    )
    static let swapsAndOr = Misconception(
        "swaps_and_or",
        "Behind && goes on who got a number other than 0, the parent; behind || who got 0, the child."
    )

    // MARK: Outputs

    static let waitDoesNothing = Misconception(
        "wait_does_nothing",
        "wait returns only when a child has exited: what stands behind it is written after all of the child's."
    )
    static let childRunsFirst = Misconception(
        "child_runs_first",
        "After a fork both run; nothing says that the child comes first."
    )
    static let parentRunsFirst = Misconception(
        "parent_runs_first",
        "After a fork both run; nothing says that the parent goes on until it waits."
    )
    static let childStartsOver = Misconception(
        "child_starts_over",
        "The child goes on behind the fork; what was written before is not written again."
    )
}
