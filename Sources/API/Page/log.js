// The events in sentences, each with the kernel function that it stands for and, for a chore of the book, the book's words.

import { byId, h, once } from "./dom.js";

/** Kinds of event that belong together. */
export const GROUPS = {
    "Life and death": [
        "boot", "sched_process_fork", "wake_up_new_task", "sched_process_exec", "de_thread", "vfork_done", "do_exit",
        "do_group_exit", "sched_process_exit", "exit_state", "sched_process_free", "panic",
    ],
    "do_exit's chores": [
        "exit_signals", "del_timer_sync", "acct_process", "exit_code", "exit_mm", "mm_release", "exit_sem", "exit_files",
        "exit_fs", "exit_namespace", "disassociate_ctty", "exit_notify", "schedule", "exit_ptrace", "zap_pid_ns_processes",
    ],
    "release_task's chores": ["release_task", "free_uid", "unhash_process", "ptrace_unlink", "exit_sighand", "put_task_struct"],
    "New parents": ["forget_original_parent", "find_new_reaper", "reparent"],
    "Waiting": [
        "sched_process_wait", "wait_task_zombie", "wait_task_stopped", "wait_task_continued", "do_notify_parent",
        "do_notify_parent_cldstop",
    ],
    "Signals": [
        "signal_generate", "signal_deliver", "do_signal_stop", "group_stop", "group_continue", "kill_orphaned_pgrp",
    ],
    "Tracing": ["ptrace_link", "ptrace_stop", "ptrace_resume", "ptrace_detach"],
    "Calls": ["sys_enter", "sys_exit"],
    "Scheduling": ["sched_switch", "sched_wakeup"],
    "Groups, users, settings": ["setpgid", "setsid", "tty", "commit_creds", "prctl"],
    "Files, semaphores, time": [
        "file_open", "file_close", "file_release", "pipe_wake", "semop", "sem_undo", "sem_remove", "timer_set",
        "timer_expire", "clock_advance",
    ],
};

const WINDOW = 160;

export class Log {
    #moment;
    #list = byId("log");
    #kind = byId("kind");
    #only = byId("only");
    /** The events listed: from `begin` to `end` of those that match. */
    #rows = new Map();
    #listed = [];
    #current = 0;

    constructor(moment) {
        this.#moment = moment;
        this.#kind.append(h("option", { value: "" }, "all"));
        for (const [name, types] of Object.entries(GROUPS)) {
            this.#kind.append(h("optgroup", { label: name },
                h("option", { value: types.join(",") }, name),
                ...types.map((type) => h("option", { value: type }, type))));
        }
        const draw = once(() => this.#draw());
        this.#kind.onchange = this.#only.onchange = () => { this.#listed = []; this.#draw(true); };
        moment.addEventListener("opening", () => { this.#listed = []; this.#list.replaceChildren(); });
        moment.addEventListener("history", draw);
        moment.addEventListener("moved", draw);
        moment.addEventListener("state", draw);
        moment.addEventListener("selected", once(() => { if (this.#only.checked) this.#listed = []; this.#draw(true); }));
        this.#list.addEventListener("keydown", (event) => this.#key(event));
        this.#list.addEventListener("scroll", once(() => this.#more()), { passive: true });
        this.#list.addEventListener("click", (event) => {
            const row = event.target.closest("[data-seq]");
            if (!row) return;
            moment.pause();
            moment.goTo(Number(row.dataset.seq));
        });
    }

    /** Goes to the next listed event, or to the one before. */
    #key(event) {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        this.#moment.pause();
        const found = this.#moment.history.find(this.#moment.seq, by, this.#test());
        if (found) this.#moment.goTo(found);
    }

    #test() {
        const types = this.#kind.value ? new Set(this.#kind.value.split(",")) : null;
        const uid = this.#only.checked ? this.#moment.selected : 0;
        const tid = this.#moment.history.lives.get(uid)?.tid;
        return (event) => (!types || types.has(event.type)) && (!uid || event.uid === uid || touches(event, tid));
    }

    /** At most `count` events from `seq` in a direction. */
    #gather(seq, step, count, test) {
        const { history } = this.#moment;
        const found = [];
        while (found.length < count) {
            const next = history.find(seq, step, test);
            if (!next) break;
            found.push(history.at(next));
            seq = next;
        }
        return step < 0 ? found.reverse() : found;
    }

    #draw(anew = false) {
        const { history, seq, task, selected } = this.#moment;
        const life = history.lives.get(selected);
        byId("only-text").textContent = life ? `of task ${task?.tid ?? life.tid}` : "of the selected task";
        const test = this.#test();
        const first = this.#listed[0]?.seq;
        const last = this.#listed.at(-1)?.seq;
        const within = !anew && first !== undefined && seq >= first && seq <= last;
        if (within || (!anew && last !== undefined && seq > last && seq - last < WINDOW)) {
            this.#listed.push(...this.#gather(last, 1, WINDOW, test));
            if (this.#listed.length > WINDOW * 4) {
                this.#listed = this.#listed.filter((event) => event.seq > seq - WINDOW * 3);
            }
        } else {
            this.#listed = [...this.#gather(seq + 1, -1, WINDOW, test), ...this.#gather(seq, 1, WINDOW / 4, test)];
        }
        this.#render();
        this.#mark(seq);
    }

    /** More events when the reader comes to the list's beginning. */
    #more() {
        if (this.#list.scrollTop > 40 || !this.#listed.length) return;
        const before = this.#gather(this.#listed[0].seq, -1, WINDOW, this.#test());
        if (!before.length) return;
        const height = this.#list.scrollHeight;
        this.#listed = [...before, ...this.#listed].slice(0, WINDOW * 5);
        this.#render();
        this.#list.scrollTop += this.#list.scrollHeight - height;
    }

    #render() {
        const rows = new Map();
        let next = this.#list.firstChild;
        for (const event of this.#listed) {
            const row = this.#rows.get(event) ?? this.#row(event);
            rows.set(event, row);
            if (row === next) next = next.nextSibling;
            else this.#list.insertBefore(row, next);
        }
        while (next) {
            const gone = next;
            next = next.nextSibling;
            gone.remove();
        }
        this.#rows = rows;
    }

    #row(event) {
        return h("li", { "data-seq": event.seq },
            h("button", { type: "button", tabindex: -1 },
                h("span", { class: "seq" }, String(event.seq)),
                h("span", { class: "what" },
                    h("span", { class: "sentence" }, event.text ?? event.type),
                    h("span", { class: "by" }, h("code", {}, event.type), event.task ? ` task ${event.task}` : "",
                        event.book ? h("span", { class: "book" }, event.book) : null))));
    }

    /** Marks the event of the moment and keeps it in view. */
    #mark(seq) {
        const current = this.#listed.findLast((event) => event.seq <= seq)?.seq ?? 0;
        for (const [event, row] of this.#rows) {
            row.className = event.seq > seq ? "later" : "";
            if (event.seq === current) row.setAttribute("aria-current", "true");
            else row.removeAttribute("aria-current");
        }
        if (current === this.#current && this.#list.scrollTop > 0) return;
        this.#current = current;
        const row = this.#list.querySelector("[aria-current]");
        if (!row) return;
        const list = this.#list;
        const y = row.offsetTop;
        if (y < list.scrollTop || y + row.offsetHeight > list.scrollTop + list.clientHeight) {
            list.scrollTop = y - list.clientHeight + row.offsetHeight + (this.#moment.live ? 2 : list.clientHeight / 3);
        }
    }
}

/** Does an event tell of this task besides the one it happened to? */
function touches(event, tid) {
    return ["child", "parent", "old_parent", "new_parent", "tracer", "by", "si_pid", "reaper", "next"]
        .some((field) => event[field] === tid);
}
