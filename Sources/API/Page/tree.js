// The process tree: which tasks there are, how they hang together, and the reader's way through them.
// Drawing is in tree-draw.js, places in layout.js.

import { byId, once, STATES } from "./dom.js";
import { Layout } from "./layout.js";
import { Drawing } from "./tree-draw.js";

export class Tree {
    #moment;
    #layout = new Layout();
    #drawing;
    #folded = new Set();
    /** uid → {task, parent, children, threads, level}. */
    #nodes = new Map();
    #roots = [];
    #element = byId("tree");

    constructor(moment) {
        this.#moment = moment;
        this.#drawing = new Drawing(this.#element, this.#layout, {
            select: (uid) => this.select(uid),
            fold: (uid) => this.toggle(uid),
        });
        const refresh = once(() => this.#refresh());
        moment.addEventListener("opening", () => {
            this.#isFresh = true;
            this.#folded.clear();
            this.#layout.clear();
            this.#drawing.clear();
        });
        moment.addEventListener("state", refresh);
        moment.addEventListener("selected", () => { this.#show(true); });
        this.#element.addEventListener("keydown", (event) => this.#key(event));
        byId("tidy").onclick = () => this.tidy();
        byId("collapse").onclick = () => this.toggle(this.#process(moment.selected));
    }

    tidy() {
        this.#layout.tidy();
        this.#refresh();
    }

    /** Folds or unfolds what is below a process. */
    toggle(uid) {
        if (!this.#nodes.get(uid)?.children.length) return;
        if (!this.#folded.delete(uid)) this.#folded.add(uid);
        this.#refresh();
    }

    select(uid) {
        this.#moment.select(uid);
        this.#element.focus({ preventScroll: true });
    }

    /** The process that a thread belongs to; a process itself. */
    #process(uid) {
        const task = this.#moment.state?.tasks[uid];
        if (!task || task.tid === task.tgid) return uid;
        return this.#leaders.get(task.tgid) ?? uid;
    }

    #leaders = new Map();

    #build(tasks) {
        this.#nodes.clear();
        this.#leaders.clear();
        this.#roots = [];
        for (const task of tasks) {
            if (task.tid === task.tgid) this.#leaders.set(task.tgid, task.task_uid);
        }
        for (const task of tasks) {
            if (task.tid === task.tgid || !this.#leaders.has(task.tgid)) {
                this.#nodes.set(task.task_uid, { task, parent: 0, children: [], threads: [], level: 1 });
            }
        }
        for (const task of tasks) {
            const node = this.#nodes.get(task.task_uid);
            if (!node) {
                this.#nodes.get(this.#leaders.get(task.tgid)).threads.push(task);
                continue;
            }
            const parent = this.#leaders.get(task.ppid);
            if (parent === undefined || parent === task.task_uid) {
                this.#roots.push(task.task_uid);
            } else {
                node.parent = parent;
                this.#nodes.get(parent).children.push(task.task_uid);
            }
        }
    }

    /** The visible processes, each behind its parent, in the order of the tree. */
    #visible() {
        const list = [];
        const stack = [...this.#roots].reverse();
        while (stack.length) {
            const uid = stack.pop();
            const node = this.#nodes.get(uid);
            node.level = node.parent ? this.#nodes.get(node.parent).level + 1 : 1;
            list.push({ uid, parent: node.parent });
            if (!this.#folded.has(uid)) for (const child of node.children.toReversed()) stack.push(child);
        }
        return list;
    }

    #below(uid) {
        let count = 0;
        const stack = [...this.#nodes.get(uid).children];
        while (stack.length) {
            count += 1;
            stack.push(...this.#nodes.get(stack.pop()).children);
        }
        return count;
    }

    #refresh() {
        const state = this.#moment.state;
        if (!state) return;
        // Numbers as keys come in ascending order: by birth.
        const tasks = Object.values(state.tasks).filter((task) => task.state !== "X" || task.tid);
        this.#build(tasks);
        const visible = this.#visible();
        const moved = this.#layout.update(visible);
        const counts = {};
        for (const task of tasks) counts[task.state] = (counts[task.state] ?? 0) + 1;
        byId("figures").textContent =
            `${tasks.length} ${tasks.length === 1 ? "task" : "tasks"}: ` +
            Object.keys(STATES).filter((letter) => counts[letter]).map((letter) => `${counts[letter]} ${letter}`).join(", ");
        this.#order = visible.map((one) => one.uid);
        this.#drawing.update({
            nodes: this.#nodes,
            folded: new Map([...this.#folded].filter((uid) => this.#nodes.has(uid))
                .map((uid) => [uid, this.#below(uid)])),
            visible: this.#order,
            moved,
            traced: tasks.filter((task) => task.tracer).map((task) => ({
                from: this.#process(this.#uidOf(task.tracer)), to: this.#process(task.task_uid),
            })),
            lost: this.#lost(),
            label: (uid) => this.label(uid),
        });
        // A link may name a task that is not in view.
        this.#show(this.#isFresh);
        this.#isFresh = false;
    }

    #isFresh = true;
    #order = [];

    #uidOf(tid) {
        return this.#leaders.get(tid) ?? this.#moment.history.life(tid)?.uid ?? 0;
    }

    /** The edges to parents that were lost shortly before the moment. */
    #lost() {
        const { history, state } = this.#moment;
        const lost = [];
        for (let place = history.moves.length - 1; place >= 0; place -= 1) {
            const move = history.moves[place];
            if (move.seq > state.seq) continue;
            if (move.seq <= state.seq - 60 || lost.length >= 200) break;
            if (this.#nodes.has(move.uid) && move.from) lost.push({ child: move.uid, parent: move.from });
        }
        return lost;
    }

    /** A task in words. */
    label(uid) {
        const task = this.#moment.state?.tasks[uid];
        const node = this.#nodes.get(uid);
        if (!task) return "";
        const parts = [task.comm, `${node ? "task" : "thread"} ${task.tid}`, STATES[task.state]];
        if (task.waiting_for) parts.push(task.waiting_for);
        if (task.tracer) parts.push(`traced by ${task.tracer}`);
        if (node?.children.length) parts.push(`${node.children.length} ${node.children.length === 1 ? "child" : "children"}`);
        if (node?.threads.length) parts.push(`${node.threads.length + 1} threads`);
        return parts.join(", ");
    }

    /** Marks the selected task, and brings it into view. */
    #show(scroll) {
        const uid = this.#moment.selected;
        // Who is selected must not be hidden.
        let unfolded = false;
        for (let node = this.#nodes.get(this.#process(uid)); node?.parent; node = this.#nodes.get(node.parent)) {
            if (scroll && this.#folded.delete(node.parent)) unfolded = true;
        }
        if (unfolded) return this.#refresh();
        const process = this.#process(uid);
        byId("collapse").disabled = !this.#nodes.get(process)?.children.length;
        byId("collapse").textContent = this.#folded.has(process) ? "Unfold" : "Fold";
        this.#drawing.select(uid, process, scroll);
    }

    #key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const uid = this.#moment.selected;
        const process = this.#process(uid);
        const node = this.#nodes.get(process);
        // The rows of the tree as a reader meets them: each process, then its threads.
        const list = this.#order.flatMap((one) => [one, ...this.#nodes.get(one).threads.map((thread) => thread.task_uid)]);
        const place = list.indexOf(uid);
        let to;
        switch (event.key) {
        case "ArrowDown": to = list[place + 1]; break;
        case "ArrowUp": to = list[Math.max(0, place - 1)]; break;
        case "Home": to = list[0]; break;
        case "End": to = list.at(-1); break;
        case "PageDown": to = list[Math.min(list.length - 1, place + 10)]; break;
        case "PageUp": to = list[Math.max(0, place - 10)]; break;
        case "ArrowRight":
            if (this.#folded.has(process)) this.toggle(process);
            else to = node?.children[0] ?? node?.threads[0]?.task_uid;
            break;
        case "ArrowLeft":
            if (uid !== process) to = process;
            else if (node?.children.length && !this.#folded.has(process) && event.shiftKey) this.toggle(process);
            else to = node?.parent;
            break;
        case "Enter": this.toggle(process); break;
        default: return;
        }
        event.preventDefault();
        event.stopPropagation();
        if (to) this.#moment.select(to);
    }
}
