// do_exit() and release_task() as lists that fill while a task dies.

import { h } from "./dom.js";

/** The chapter's list, in the order in which the kernel does it: the event's type, and what is done. */
const DO_EXIT = [
    ["exit_signals", "PF_EXITING is set"],
    ["del_timer_sync", "timers are removed"],
    ["exit_code", "the exit code is stored"],
    ["exit_mm", "the mm_struct is given up"],
    ["acct_process", "accounting is written"],
    ["exit_sem", "semaphore queues are left"],
    ["exit_files", "the files_struct is given up"],
    ["exit_fs", "the fs_struct is given up"],
    ["exit_namespace", "the namespaces are given up"],
    ["exit_notify", "the family is told"],
    ["forget_original_parent", "children get a new parent"],
    ["exit_state", "the task is a zombie"],
    ["schedule", "another task runs"],
];
const RELEASE = [
    ["release_task", "somebody buries it"],
    ["free_uid", "the user has one process less"],
    ["ptrace_unlink", "it leaves its tracer's list"],
    ["unhash_process", "it leaves the pid hash and the task list"],
    ["exit_sighand", "the signal handlers are given up"],
    ["put_task_struct", "the task_struct is freed"],
];

/** What an event counted. */
function counts(event) {
    if (event.type === "exit_sem" && !event.count_before) return "none held";
    if (event.count_before !== undefined) return `${event.count_before} → ${event.count_after}`;
    switch (event.type) {
    case "del_timer_sync": return `${event.timers} armed`;
    case "exit_signals": return event.retargeted ? `${event.retargeted} signals passed on` : "";
    case "acct_process": return `${event.records} records`;
    case "exit_code": return String(event.exit_code);
    case "forget_original_parent": return event.children ? `${event.children} to task ${event.reaper}` : "no child";
    case "exit_state": return event.state;
    case "release_task": return event.by ? `by task ${event.by}` : "";
    default: return "";
    }
}

const MARKS = { done: ["✓", "done: "], open: ["", "not yet: "], never: ["–", "not for this task: "] };

/** `passed`: a later chore of the list has been done, so that one without an event was not this task's to do. */
function line([type, what], event, passed, seq, goTo) {
    const done = event !== undefined && event.seq <= seq;
    const kind = done ? "done" : !event && passed ? "never" : "open";
    const count = event ? counts(event) : "";
    return h("li", { class: kind, title: event?.book },
        h("span", { class: "tick", "aria-hidden": "true" }, MARKS[kind][0]),
        h("span", { class: "sr" }, MARKS[kind][1]),
        event ? h("button", { type: "button", class: "jump", onclick: () => goTo(event.seq) }, type) : h("code", {}, type),
        h("span", { class: "does" }, what),
        h("span", { class: "count" }, done ? count : ""));
}

/**
 * A dying task's two lists as they stand at `seq`; null for a task that is not known to die.
 * `held`: what it still holds, in words.
 */
export function chores(life, seq, held, goTo) {
    if (!life?.exit.length) return null;
    // A task that a tracer let go is unlinked long before it dies.
    const from = life.exit.findIndex((event) => event.type === "do_exit");
    const events = life.exit.slice(Math.max(0, from));
    const release = events.findIndex((event) => event.type === "release_task");
    const dying = release < 0 ? events : events.slice(0, release);
    const burial = release < 0 ? [] : events.slice(release);
    const part = (title, list, mine) => {
        const events = list.map(([type]) => mine.find((event) => event.type === type));
        const reached = events.findLastIndex((event) => event && event.seq <= seq);
        const lines = list.map((chore, place) => line(chore, events[place], place < reached, seq, goTo));
        const count = (kind) => lines.filter((one) => one.className === kind).length;
        return h("section", { class: "chores" },
            h("h4", {}, h("code", {}, title),
                h("span", { class: "quiet" }, ` ${count("done")} of ${lines.length - count("never")}`)),
            h("ol", {}, ...lines));
    };
    return h("div", { class: "dying" },
        part("do_exit()", DO_EXIT, dying), part("release_task()", RELEASE, burial),
        h("p", { class: "held" }, h("strong", {}, "Still held: "), held || "nothing"));
}
