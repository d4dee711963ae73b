// do_exit() and release_task() as lists that fill while a task dies.

import { h } from "./dom.js";

/** The chapter's list: the event's type, and what is done. */
const DO_EXIT = [
    ["exit_signals", "PF_EXITING is set"],
    ["del_timer_sync", "timers are removed"],
    ["acct_process", "accounting is written"],
    ["exit_mm", "the mm_struct is given up"],
    ["exit_sem", "semaphore queues are left"],
    ["exit_files", "the files_struct is given up"],
    ["exit_fs", "the fs_struct is given up"],
    ["exit_namespace", "the namespaces are given up"],
    ["exit_code", "the exit code is stored"],
    ["exit_notify", "the family is told"],
    ["forget_original_parent", "children get a new parent"],
    ["exit_state", "the task is a zombie"],
    ["schedule", "another task runs"],
];
const RELEASE = [
    ["release_task", "somebody buries it"],
    ["free_uid", "the user has one process less"],
    ["unhash_process", "it leaves the pid hash and the task list"],
    ["exit_sighand", "the signal handlers are given up"],
    ["ptrace_unlink", "it leaves its tracer's list"],
    ["put_task_struct", "the task_struct is freed"],
];
/** Not every task has this to do. */
const RARE = new Set(["ptrace_unlink"]);
/** The last of each list: what has not been done by then was not this task's to do. */
const LAST = new Set(["exit_state", "put_task_struct"]);

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

function line([type, what], events, seq, goTo) {
    const event = events.find((one) => one.type === type);
    const done = event !== undefined && event.seq <= seq;
    const count = event ? counts(event) : "";
    return h("li", { class: done ? "done" : "open", title: event?.book },
        h("span", { class: "tick", "aria-hidden": "true" }, done ? "✓" : ""),
        h("span", { class: "sr" }, done ? "done: " : "not yet: "),
        event ? h("button", { type: "button", class: "jump", onclick: () => goTo(event.seq) }, type) : h("code", {}, type),
        h("span", { class: "does" }, what),
        h("span", { class: "count" }, done ? count : ""));
}

/** The events of a list's chores in the order in which this kernel did them; those it has not done as the book has them. */
function ordered(list, events) {
    const place = (type) => events.findIndex((one) => one.type === type);
    const all = events.some((event) => LAST.has(event.type));
    return list
        .filter(([type]) => place(type) >= 0 || !(all || RARE.has(type)))
        .map((chore, index) => ({ chore, index, at: place(chore[0]) }))
        .sort((one, other) => (one.at < 0 || other.at < 0 ? one.index - other.index : one.at - other.at))
        .map(({ chore }) => chore);
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
        const lines = ordered(list, mine);
        const done = lines.filter(([type]) => mine.some((event) => event.type === type && event.seq <= seq)).length;
        return h("section", { class: "chores" },
            h("h4", {}, h("code", {}, title), h("span", { class: "quiet" }, ` ${done} of ${lines.length}`)),
            h("ol", {}, ...lines.map((one) => line(one, mine, seq, goTo))));
    };
    return h("div", { class: "dying" },
        part("do_exit()", DO_EXIT, dying), part("release_task()", RELEASE, burial),
        h("p", { class: "held" }, h("strong", {}, "Still held: "), held || "nothing"));
}
