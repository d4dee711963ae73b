// The selected task: what it is about and why, what can be done with it, and the kernel's structures round it.

import { get, kernelPath } from "./api.js";
import { CallForm } from "./call-form.js";
import { chores } from "./chores.js";
import { byId, chip, h, once, STATES } from "./dom.js";

const OBJECTS = {
    mm: "mm_struct", files: "files_struct", fs: "fs_struct", sighand: "sighand_struct", signal: "signal_struct",
    nsproxy: "nsproxy", sysvsem: "sem_undo_list",
};

export class Panel {
    #moment;
    #head = h("div", { class: "task-head" });
    #why = h("section", { class: "why", "aria-label": "Why" });
    #dying = h("div");
    #structures = h("div", { class: "structures" });
    #calls;
    #key = "";
    #asked = "";
    #timer = 0;

    constructor(moment) {
        this.#moment = moment;
        this.#calls = new CallForm(moment);
        byId("task").append(this.#head, this.#why, this.#dying, this.#calls.element, this.#structures);
        const draw = once(() => this.#draw());
        for (const type of ["opening", "state", "selected", "history", "ended"]) moment.addEventListener(type, draw);
    }

    /** Opens the form and goes there. */
    focusCall() { this.#calls.focus(); }

    #draw() {
        const { state, task, history, selected, seq } = this.#moment;
        const life = history.lives.get(selected);
        const key = JSON.stringify([this.#moment.kernel, selected, seq, state?.seq, life?.exit.length, task ?? null, this.#moment.panicked]);
        if (key === this.#key || !state) return;
        this.#key = key;
        const active = document.activeElement?.dataset?.go;
        this.#drawHead(task, life);
        this.#dying.replaceChildren(chores(life, seq, task ? this.#held(task) : "", (to) => this.#moment.goTo(to)) ?? "");
        this.#structures.replaceChildren(...(task ? this.#sections(task) : []));
        this.#calls.update(task);
        if (active) byId("task").querySelector(`[data-go="${active}"]`)?.focus();
        this.#askWhy(task, life);
    }

    #drawHead(task, life) {
        const title = byId("task-title");
        if (!task) {
            title.textContent = life ? `Task ${life.tid}` : "Task";
            const { seq } = this.#moment;
            const text = !life ? "No task is selected." : seq < life.from ? "It is not born yet." : "It is gone.";
            const burial = life?.exit.find((event) => event.type === "release_task");
            const to = !life ? 0 : seq < life.from ? life.from : (burial?.seq ?? life.to) - 1;
            const label = to && seq < life.from ? "To its birth" : "To its last moment";
            this.#head.replaceChildren(h("p", {}, text, " ",
                to ? h("button", { type: "button", onclick: () => this.#moment.goTo(to) }, label) : null));
            return;
        }
        title.textContent = `Task ${task.tid}`;
        this.#head.replaceChildren(h("p", { class: "who" },
            chip(task.state), h("strong", { class: "comm" }, task.comm),
            h("span", { class: "quiet" }, STATES[task.state],
                task.call?.state === "blocked" ? ` in ${task.call.call}()` : "",
                task.status ? `, ${ending(task.status)}` : "")));
    }

    /** What a dead task has not given up yet. */
    #held(task) {
        const held = Object.entries(task.objects).filter(([, id]) => id !== null).map(([name]) => name);
        return [`its number ${task.tid}`, "exit code", ...held].join(", ");
    }

    #askWhy(task, life) {
        const { kernel, state, selected } = this.#moment;
        const asked = `${kernel}/${selected}/${state.seq}`;
        if (asked === this.#asked) return;
        // What was said of another task must not stand here for a moment.
        if (this.#asked.split("/")[1] !== String(selected)) this.#why.replaceChildren();
        this.#asked = asked;
        clearTimeout(this.#timer);
        if (!life && !task) return this.#why.replaceChildren();
        this.#timer = setTimeout(async () => {
            const at = this.#moment.live ? "" : `&at=${state.seq}`;
            let why;
            try {
                why = await get(`${kernelPath(kernel)}/tasks/${task?.tid ?? life.tid}/why?task_uid=${selected}${at}`);
            } catch {
                why = null;
            }
            if (asked !== this.#asked) return;
            if (!why) return this.#why.replaceChildren();
            this.#why.replaceChildren(
                h("h3", {}, "Why"), h("p", {}, why.answer),
                h("ol", {}, ...why.because.map((step) => h("li", {},
                    jump(`why-${step.seq}`, String(step.seq), () => this.#moment.goTo(step.seq)), " ", step.sentence))));
        }, 150);
    }

    /** A task of this number as a link to it. */
    #link(tid, short = false) {
        const { state, history } = this.#moment;
        const life = history.life(tid);
        const uid = life && state.tasks[life.uid]
            ? life.uid : Object.values(state.tasks).find((task) => task.tid === tid)?.task_uid;
        if (!uid) return tid ? String(tid) : "none";
        const name = short ? String(tid) : `${tid} ${state.tasks[uid].comm}`;
        return jump(`task-${tid}`, name, () => this.#moment.select(uid));
    }

    #list(tids) {
        if (!tids?.length) return "empty";
        const shown = tids.slice(0, 50).flatMap((tid) => [this.#link(tid, tids.length > 6), " "]);
        if (tids.length > 50) shown.push(`and ${tids.length - 50} more`);
        return shown;
    }

    #sections(task) {
        const { state } = this.#moment;
        const rows = (title, ...list) => h("section", {}, h("h3", {}, title), h("dl", {},
            ...list.filter(Boolean).flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])));
        const user = state.users?.[task.ruid ?? task.uid];
        return [
            rows("Family",
                ["real_parent", this.#link(task.real_parent ?? task.ppid)],
                ["parent", task.tracer ? [this.#link(task.tracer), " its tracer"] : "the same"],
                task.birth_ppid !== undefined && task.birth_ppid !== task.ppid && ["at birth", this.#link(task.birth_ppid)],
                ["children", this.#list(task.children)],
                ["ptraced", this.#list(task.ptraced)],
                ["thread_group", this.#list(task.thread_group)],
                ["pgrp, session", `${task.pgid}, ${task.sid}`],
                task.subreaper && ["subreaper", "yes"]),
            rows("Waiting", ["wait queue", task.waiting_for || "on none"],
                ["call", task.call?.call ? `${task.call.call}: ${task.call.state}` : "none yet"],
                task.ptrace_stop && ["ptrace-stop", JSON.stringify(task.ptrace_stop)]),
            rows("Signals", ...["pending", "shared_pending", "blocked", "ignored", "caught"]
                .map((name) => [name, signals(task[name])]),
            ["queued", `${task.signals_queued} of ${task.signals_limit}`]),
            h("section", {}, h("h3", {}, "Counts"), h("table", {},
                h("thead", {}, h("tr", {}, ...["structure", "no.", "count", "held by"].map((name) => h("th", { scope: "col" }, name)))),
                h("tbody", {}, ...Object.entries(task.objects).map(([name, id]) => this.#object(name, id)),
                    user ? line("user_struct", user.uid, user.processes, "processes") : null,
                    line("task_struct", task.tid, task.usage, "")))),
            rows("Attributes", ["uid", `${task.ruid} ${task.euid} ${task.suid}`], ["exit_signal", String(task.exit_signal)],
                ["exe", task.exe], ["fds", task.fds?.map((one) => `${one.fd} ${one.target}`).join(", ") || "none"]),
        ];
    }

    #object(name, id) {
        const type = OBJECTS[name] ?? name;
        if (id === null) return line(type, "", "", "given up", "gone");
        const object = this.#moment.state.objects?.[`${type}:${id}`];
        return line(type, id, object?.count ?? "", object ? brief(object.holders) : "");
    }
}

/** A button that leads somewhere; `key` finds it again when the panel is drawn anew. */
const jump = (key, text, work) => h("button", { type: "button", class: "jump", "data-go": key, onclick: work }, text);

/** A line of the table of counts. */
const line = (type, number, count, holders, kind) => h("tr", { class: kind },
    h("th", { scope: "row" }, type), h("td", {}, String(number)), h("td", { class: "count" }, String(count)),
    h("td", {}, holders));

const brief = (numbers) => numbers.slice(0, 8).join(" ") + (numbers.length > 8 ? ` … ${numbers.length}` : "");

function signals(set) {
    if (!set?.length) return "none";
    return set.length > 12 ? `${set.slice(0, 12).join(" ")} and ${set.length - 12} more` : set.join(" ");
}

function ending(status) {
    if (status.exited) return `exit status ${status.exit_status}`;
    return status.term_sig ? `killed by ${status.term_sig}` : "";
}
