// What the events tell of each task's life, from the first event held on: a contiguous piece of the kernel's log.

/** The most events held at once; older ones are fetched again when somebody goes back to them. */
export const CAPACITY = 20000;

/** The state into which an event brings its task, if it does. */
function stateAfter(event) {
    switch (event.type) {
    case "sched_switch": return event.task === 0 ? undefined : event.prev_state;
    case "sched_wakeup": case "wake_up_new_task": case "ptrace_resume": case "group_continue": return "R";
    case "exit_state": return event.state;
    case "ptrace_stop": return "t";
    case "group_stop": return "T";
    default: return undefined;
    }
}

/** One task's life, as far as it is known: `from` and `to` (0 while it lasts) are events' seqs. */
class Life {
    constructor(uid, tid, tgid, parent, from, state) {
        Object.assign(this, { uid, tid, tgid, parent, from, to: 0, comm: "" });
        this.states = [{ from, state }];
        this.calls = [];
        this.exit = [];
    }

    /** The state just after `seq`. */
    stateAt(seq) {
        let state = this.states[0].state;
        for (const step of this.states) if (step.from <= seq) state = step.state; else break;
        return state;
    }
}

const EXIT = new Set([
    "do_exit", "exit_signals", "del_timer_sync", "acct_process", "exit_code", "exit_mm", "exit_sem", "exit_files", "exit_fs",
    "exit_namespace", "disassociate_ctty", "exit_notify", "forget_original_parent", "exit_state", "schedule", "release_task",
    "free_uid", "unhash_process", "ptrace_unlink", "exit_sighand", "put_task_struct", "sched_process_free",
]);

export class History {
    /** Begins after `base`, with the tasks of that moment. */
    constructor(base, tasks) {
        this.base = base;
        this.events = [];
        this.lives = new Map();
        this.order = [];
        this.byTid = new Map();
        this.arrows = [];
        this.moves = [];
        /** The event with which the kernel panicked; 0 while it has not. */
        this.panic = 0;
        for (const task of tasks) {
            const life = new Life(task.task_uid, task.tid, task.tgid, task.birth_parent ?? 0, task.born, task.state);
            life.comm = task.comm;
            this.#enter(life);
        }
        this.order.sort((one, other) => one.uid - other.uid);
    }

    #nameless = [];

    /** The last event's seq. */
    get top() { return this.base + this.events.length; }

    /** Is the moment after `seq` within what is held? */
    holds(seq) { return seq >= this.base && seq <= this.top; }

    /** The event of this seq. */
    at(seq) { return this.events[seq - this.base - 1]; }

    /** The life that bears or last bore this number. */
    life(tid) { return this.byTid.get(tid); }

    /** Notes what tasks are called: their births do not tell. */
    name(tasks) {
        for (const task of tasks) {
            const life = this.lives.get(task.task_uid);
            if (life) life.comm = task.comm;
        }
        // Who came and went in the meantime had its parent's name at first.
        for (const life of this.#nameless) life.comm ||= this.lives.get(life.parent)?.comm ?? "";
        this.#nameless = this.#nameless.filter((life) => !life.comm);
    }

    /** The first event after `seq` that `test` accepts, or before it when `step` is -1; its seq or 0. */
    find(seq, step, test) {
        for (let place = seq + step; place > this.base && place <= this.top; place += step) {
            if (test(this.at(place))) return place;
        }
        return 0;
    }

    /** Takes the next events. */
    extend(events) {
        for (const event of events) {
            if (event.seq !== this.top + 1) {
                if (event.seq <= this.top) continue;
                throw new Error("Events are missing.");
            }
            this.events.push(event);
            this.#take(event);
        }
    }

    #enter(life) {
        this.lives.set(life.uid, life);
        this.order.push(life);
        this.byTid.set(life.tid, life);
        if (!life.comm) this.#nameless.push(life);
    }

    #arrow(kind, seq, from, to) {
        if (from && to && from !== to) this.arrows.push({ kind, seq, from: from.uid, to: to.uid });
    }

    #take(event) {
        const { seq, type } = event;
        if (type === "panic") this.panic = seq;
        if (type === "boot" && !this.byTid.has(1)) this.#enter(new Life(seq, 1, 1, 0, seq, "R"));
        if (type === "sched_process_exec" && event.old_tid && event.old_tid !== event.task) {
            const life = this.life(event.old_tid);
            if (life) { life.tid = event.task; this.byTid.set(event.task, life); }
        }
        const life = this.life(event.task);
        event.uid = life ? life.uid : 0;
        if (!life) return;
        const state = stateAfter(event);
        if (state && life.states.at(-1).state !== state) life.states.push({ from: seq, state });
        if (EXIT.has(type)) life.exit.push(event);
        switch (type) {
        case "sched_process_fork": {
            const child = new Life(seq, event.child, event.child_tgid, life.uid, seq, "R");
            child.comm = life.comm;
            this.#enter(child);
            this.#arrow("fork", seq, life, child);
            break;
        }
        case "sys_enter": life.calls.push({ id: event.call, name: event.name, from: seq, to: 0 }); break;
        case "sys_exit": {
            const call = life.calls.findLast((one) => one.id === event.call);
            if (call) Object.assign(call, { to: seq, value: event.value, errno: event.errno });
            break;
        }
        case "signal_generate": this.#arrow("signal", seq, this.life(event.si_pid), life); break;
        case "wait_task_zombie": case "wait_task_stopped": case "wait_task_continued":
            this.#arrow("wait", seq, this.life(event.child), life);
            break;
        case "reparent":
            this.moves.push({ seq, uid: life.uid, from: this.life(event.old_parent)?.uid ?? 0 });
            this.#arrow("reparent", seq, this.life(event.new_parent), life);
            break;
        case "ptrace_link": this.#arrow("ptrace", seq, this.life(event.tracer), life); break;
        case "sched_process_free": life.to = seq; break;
        default: break;
        }
        if (life.calls.length && !life.calls.at(-1).to && life.to) life.calls.at(-1).to = life.to;
    }
}
