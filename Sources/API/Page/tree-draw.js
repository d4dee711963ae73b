// Draws the process tree: only what is in view, and nothing that is as it was.

import { calm, s } from "./dom.js";

const WIDTH = 140;
const HEIGHT = 40;
const GAP = 42;
const PITCH = 50;
const MARGIN = 14;
const LANES = 5;
const MOVE = 450;
const MAXIMUM_THREADS = 5;

const NOTHING = { nodes: new Map(), folded: new Map(), visible: [], traced: [], lost: [], label: () => "" };

const left = (place) => MARGIN + place.column * (WIDTH + GAP);
const top = (place) => MARGIN + place.row * PITCH;

/**
 * The way from one task to another through the gaps beside the columns and above the other's row, so that it crosses none:
 * from the height `y` to the height `end`, `apart` from the next column.
 */
function route(one, y, other, end, apart) {
    const start = one.x + WIDTH;
    const beside = start + GAP - apart;
    const above = other.y - (PITCH - HEIGHT) / 2;
    const [near, stop] = other.x > one.x ? [other.x - apart, other.x] : [other.x + WIDTH + GAP - apart, other.x + WIDTH];
    return `M${start} ${y}H${beside}` + (near === beside ? `V${end}H${stop}` : `V${above}H${near}V${end}H${stop}`);
}

/** Text that fits a width in characters. */
function clipped(text, length) {
    const characters = [...text];
    return characters.length > length ? characters.slice(0, length - 1).join("") + "…" : text;
}

export class Drawing {
    #element;
    #layout;
    #on;
    #edges = s("path", { class: "edge" });
    #lost = s("path", { class: "edge lost" });
    #traced = s("path", { class: "edge traced" });
    #moving = s("path", { class: "edge moving" });
    #ghosts = s("g", { class: "ghosts" });
    #tasks = s("g", { role: "none" });
    #svg;
    /** uid → {element, key} of the nodes drawn. */
    #drawn = new Map();
    /** uid → {from, began} of the nodes on their way. */
    #ways = new Map();
    #shown = NOTHING;
    #families = [];
    #selected = { uid: 0, process: 0 };
    #frame = 0;
    /** The last known places of all, for the edges to those that are gone. */
    #memory = new Map();

    constructor(element, layout, on) {
        this.#element = element;
        this.#layout = layout;
        this.#on = on;
        this.#svg = s("svg", { role: "none" },
            s("g", { "aria-hidden": "true" }, this.#edges, this.#ghosts), this.#tasks,
            s("g", { "aria-hidden": "true" }, this.#lost, this.#traced, this.#moving));
        element.append(this.#svg);
        element.addEventListener("scroll", () => this.#ask(), { passive: true });
        new ResizeObserver(() => this.#ask()).observe(element);
        this.#svg.addEventListener("click", (event) => {
            const fold = event.target.closest("[data-fold]");
            const task = event.target.closest("[data-uid]");
            if (fold) on.fold(Number(fold.dataset.fold));
            else if (task) on.select(Number(task.dataset.uid));
        });
    }

    clear() {
        this.#shown = NOTHING;
        this.#families = [];
        this.#drawn.clear();
        this.#ways.clear();
        this.#memory.clear();
        this.#tasks.replaceChildren();
    }

    /** Draws another moment. */
    update(shown) {
        const before = this.#memory;
        this.#shown = shown;
        const { places } = this.#layout;
        if (!calm()) {
            for (const uid of shown.visible) {
                const from = before.get(uid);
                const to = places.get(uid);
                if (from && (from.column !== to.column || from.row !== to.row)) {
                    this.#ways.set(uid, { from: this.#spot(uid, from), began: performance.now() });
                }
            }
        }
        for (const uid of shown.visible) before.set(uid, { ...places.get(uid) });
        for (const [uid] of this.#ways) if (!places.has(uid)) this.#ways.delete(uid);
        this.#measure();
        this.#ask();
    }

    /** Where each family's trunk runs, and how large all is. */
    #measure() {
        const { nodes, folded, visible } = this.#shown;
        const { places } = this.#layout;
        this.#families = [];
        let rows = 0;
        let columns = 0;
        for (const uid of visible) {
            const place = places.get(uid);
            rows = Math.max(rows, place.row + 1);
            columns = Math.max(columns, place.column + 1);
            const { children } = nodes.get(uid);
            if (!children.length || folded.has(uid)) continue;
            let first = place.row;
            let last = place.row;
            for (const child of children) {
                const { row } = places.get(child);
                first = Math.min(first, row);
                last = Math.max(last, row);
            }
            this.#families.push({ uid, place, children, first, last });
        }
        this.#svg.setAttribute("width", MARGIN * 2 + columns * (WIDTH + GAP));
        this.#svg.setAttribute("height", MARGIN * 2 + rows * PITCH);
    }

    select(uid, process, scroll) {
        this.#selected = { uid, process };
        const place = this.#layout.places.get(process);
        if (scroll && place) {
            const view = this.#element;
            const x = left(place);
            const y = top(place);
            if (y < view.scrollTop || y + HEIGHT > view.scrollTop + view.clientHeight) {
                view.scrollTop = Math.max(0, y - view.clientHeight / 2);
            }
            if (x < view.scrollLeft || x + WIDTH > view.scrollLeft + view.clientWidth) {
                view.scrollLeft = Math.max(0, x - MARGIN - WIDTH - GAP);
            }
        }
        this.#ask();
    }

    #ask() { this.#frame ||= requestAnimationFrame((now) => { this.#frame = 0; this.#draw(now); }); }

    /** Where a node is drawn just now. */
    #spot(uid, place = this.#layout.places.get(uid), now = performance.now()) {
        const target = { x: left(place), y: top(place) };
        const way = this.#ways.get(uid);
        if (!way) return target;
        const part = Math.min(1, Math.max(0, (now - way.began) / MOVE));
        const eased = 1 - (1 - part) ** 3;
        return { x: way.from.x + (target.x - way.from.x) * eased, y: way.from.y + (target.y - way.from.y) * eased };
    }

    #draw(now) {
        const view = this.#element;
        const { places } = this.#layout;
        for (const [uid, way] of this.#ways) if (now - way.began >= MOVE) this.#ways.delete(uid);
        const first = Math.floor((view.scrollTop - MARGIN) / PITCH) - 1;
        const last = Math.ceil((view.scrollTop + view.clientHeight - MARGIN) / PITCH) + 1;
        const firstColumn = Math.floor((view.scrollLeft - MARGIN) / (WIDTH + GAP)) - 1;
        const lastColumn = Math.ceil((view.scrollLeft + view.clientWidth - MARGIN) / (WIDTH + GAP)) + 1;
        const wanted = new Set(this.#ways.keys());
        for (let row = first; row <= last; row += 1) {
            for (const [column, uid] of this.#layout.row(row) ?? []) {
                if (column >= firstColumn && column <= lastColumn) wanted.add(uid);
            }
        }
        // A screen reader follows the selected node even when it has been scrolled away.
        if (places.has(this.#selected.process)) wanted.add(this.#selected.process);
        for (const [uid, one] of this.#drawn) {
            if (wanted.has(uid)) continue;
            one.element.remove();
            this.#drawn.delete(uid);
        }
        for (const uid of wanted) this.#drawNode(uid, now);
        this.#drawEdges(first, last, now);
        const active = `task-${this.#selected.uid}`;
        if (view.getAttribute("aria-activedescendant") !== active) view.setAttribute("aria-activedescendant", active);
        if (this.#ways.size) this.#ask();
    }

    #drawEdges(first, last, now) {
        const { places } = this.#layout;
        const spot = (uid, place) => this.#spot(uid, place, now);
        let edges = "";
        let moving = "";
        for (const family of this.#families) {
            if (family.last < first || family.first > last) continue;
            const from = spot(family.uid);
            const y = from.y + HEIGHT / 2;
            const trunk = from.x + WIDTH + 14 + (family.place.row % LANES) * 5;
            let high = y;
            let low = y;
            for (const child of family.children) {
                const to = spot(child);
                const end = to.y + HEIGHT / 2;
                if (this.#ways.has(child)) {
                    moving += `M${from.x + WIDTH} ${y}C${trunk + 20} ${y} ${to.x - 30} ${end} ${to.x} ${end}`;
                    continue;
                }
                high = Math.min(high, end);
                low = Math.max(low, end);
                const { row } = places.get(child);
                if (row < first || row > last) continue;
                if (end === y) edges += `M${trunk} ${y}H${to.x}`;
                else if (end > y) edges += `M${trunk} ${end - 6}Q${trunk} ${end} ${trunk + 6} ${end}H${to.x}`;
                else edges += `M${trunk} ${end + 6}Q${trunk} ${end} ${trunk + 6} ${end}H${to.x}`;
            }
            edges += `M${from.x + WIDTH} ${y}H${trunk}`;
            if (low > y) edges += `M${trunk} ${y}V${low - 6}`;
            if (high < y) edges += `M${trunk} ${y}V${high + 6}`;
        }
        this.#edges.setAttribute("d", edges);
        this.#moving.setAttribute("d", moving);
        this.#drawLost(spot);
        let traced = "";
        for (const { from, to } of this.#shown.traced) {
            if (!places.has(from) || !places.has(to) || from === to) continue;
            const one = spot(from);
            const other = spot(to);
            traced += route(one, one.y + 28, other, other.y + 12, 5);
        }
        this.#traced.setAttribute("d", traced);
    }

    /** The edges to lost parents, with an outline where one stood that is gone. */
    #drawLost(spot) {
        const { places } = this.#layout;
        let path = "";
        const gone = new Map();
        for (const { child, parent } of this.#shown.lost) {
            const place = places.get(parent) ?? this.#memory.get(parent);
            if (!place || !places.has(child)) continue;
            const from = places.has(parent) ? spot(parent) : { x: left(place), y: top(place) };
            const to = spot(child);
            path += route(from, from.y + HEIGHT / 2, to, to.y + HEIGHT / 2, 9);
            if (!places.has(parent) && this.#layout.at(place.column, place.row) === undefined) gone.set(parent, from);
        }
        this.#lost.setAttribute("d", path);
        this.#ghosts.replaceChildren(...[...gone.values()].slice(0, 50).map((from) =>
            s("rect", { class: "ghost", x: from.x, y: from.y, width: WIDTH, height: HEIGHT, rx: 5 })));
    }

    #drawNode(uid, now) {
        const { nodes, folded } = this.#shown;
        const node = nodes.get(uid);
        if (!node) return;
        const { task, threads } = node;
        const { x, y } = this.#spot(uid, undefined, now);
        let one = this.#drawn.get(uid);
        if (!one) {
            one = { element: s("g", { id: `task-${uid}`, "data-uid": uid, role: "treeitem" }), key: "" };
            this.#drawn.set(uid, one);
            this.#tasks.append(one.element);
        }
        one.element.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
        const selected = this.#selected;
        const mine = selected.uid === uid || threads.some((thread) => thread.task_uid === selected.uid);
        const key = [
            task.tid, task.comm, task.state, task.waiting_for, task.call?.call, task.call?.state, task.exit_code, node.level,
            node.children.length, folded.get(uid), mine && selected.uid, task.tracer,
            threads.map((thread) => thread.task_uid + thread.state).join(),
        ].join("|");
        if (key === one.key) return;
        one.key = key;
        this.#fillNode(one.element, uid, node, selected.uid);
    }

    #fillNode(element, uid, { task, threads, children, parent, level }, selected) {
        const { nodes, folded } = this.#shown;
        const siblings = nodes.get(parent)?.children ?? [uid];
        const set = (name, value) => {
            if (value === undefined) element.removeAttribute(name); else element.setAttribute(name, value);
        };
        set("class", `task state-${task.state}${selected === uid ? " selected" : ""}`);
        set("aria-level", level);
        set("aria-posinset", siblings.indexOf(uid) + 1);
        set("aria-setsize", siblings.length);
        set("aria-selected", String(selected === uid));
        set("aria-expanded", children.length ? String(!folded.has(uid)) : undefined);
        set("aria-label", this.#shown.label(uid));
        const parts = [
            s("rect", { class: "box", width: WIDTH, height: HEIGHT, rx: 5 }),
            s("rect", { class: "chip", x: 6, y: 6, width: 16, height: 16, rx: 3 }),
            s("text", { class: "letter", x: 14, y: 18 }, task.state),
            s("text", { class: "comm", x: 28, y: 18 }, clipped(task.comm, 10)),
            s("text", { class: "tid", x: WIDTH - 8, y: 18 }, String(task.tid)),
            s("text", { class: "doing", x: 8, y: 33 }, clipped(doing(task), threads.length ? 8 : 19)),
        ];
        const chosen = threads.findIndex((thread) => thread.task_uid === selected);
        const begin = Math.max(0, chosen - MAXIMUM_THREADS + 1);
        const shown = threads.slice(begin, begin + MAXIMUM_THREADS);
        const hidden = threads.length - shown.length;
        shown.forEach((thread, place) => {
            const x = WIDTH - 8 - (shown.length - place) * 15 - (hidden ? 20 : 0);
            parts.push(s("g", {
                id: `task-${thread.task_uid}`, "data-uid": thread.task_uid, role: "treeitem", "aria-level": level + 1,
                "aria-selected": String(selected === thread.task_uid), "aria-label": this.#shown.label(thread.task_uid),
                class: `thread state-${thread.state}${selected === thread.task_uid ? " selected" : ""}`,
                transform: `translate(${x} 23)`,
            },
            s("rect", { class: "chip", width: 13, height: 13, rx: 2 }),
            s("text", { class: "letter", x: 6.5, y: 10 }, thread.state)));
        });
        if (hidden) parts.push(s("text", { class: "tid", x: WIDTH - 8, y: 33 }, `+${hidden}`));
        if (children.length) {
            const count = folded.get(uid);
            const text = count === undefined ? "−" : `+${count}`;
            const width = 8 + text.length * 6;
            parts.push(s("g", { class: "fold", "data-fold": uid, transform: `translate(${WIDTH - 6} ${HEIGHT - 13})` },
                s("rect", { width, height: 13, rx: 6.5 }), s("text", { x: width / 2, y: 10 }, text)));
        }
        element.replaceChildren(...parts);
    }
}

/** What a task is about, in a word or two. */
function doing(task) {
    if (task.state === "Z" || task.state === "X") {
        const status = task.status;
        if (status?.exited) return `exit ${status.exit_status}`;
        return status?.term_sig ?? "dead";
    }
    if (task.state === "t") return task.ptrace_stop?.stop_sig?.startsWith("SIG") ? task.ptrace_stop.stop_sig : "ptrace-stop";
    if (task.state === "T") return "stopped";
    if (task.call?.state === "blocked") return `in ${task.call.call}`;
    return task.tracer ? `traced by ${task.tracer}` : "";
}
