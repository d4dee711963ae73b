// Each task's life over the events: states, calls, and arrows from task to task. Across runs the kernel's seq.

import { byId, once, s } from "./dom.js";

const ROW = 22;
const NAMES = 104;
const HEAD = 18;
const ZOOMS = [1, 2, 4, 8, 14, 22, 36];
const ARROWS = ["fork", "signal", "wait", "reparent", "ptrace"];

/** The place of the last element of a sorted array whose `from` is at most `seq`. */
function lastBefore(array, seq) {
    let low = 0;
    let high = array.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (array[middle].from <= seq) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
}

export class Timeline {
    #moment;
    #element = byId("timeline");
    #room = document.createElement("div");
    #svg = s("svg");
    #zoom = 4;
    #follow = true;

    constructor(moment) {
        this.#moment = moment;
        this.#room.className = "room";
        this.#element.append(this.#room, this.#svg);
        this.#element.tabIndex = 0;
        const draw = once(() => this.#draw());
        this.#element.addEventListener("scroll", draw, { passive: true });
        new ResizeObserver(draw).observe(this.#element);
        moment.addEventListener("history", once(() => { this.#measure(); this.#keepInView(); this.#draw(); }));
        moment.addEventListener("moved", once(() => { this.#keepInView(); this.#draw(); }));
        moment.addEventListener("state", once(() => { this.#keepInView(); this.#draw(); }));
        moment.addEventListener("selected", once(() => { this.#showRow(); this.#draw(); }));
        this.#svg.addEventListener("click", (event) => this.#click(event));
        this.#element.addEventListener("keydown", (event) => this.#key(event));
        byId("zoom-in").onclick = () => this.#setZoom(this.#zoom + 1);
        byId("zoom-out").onclick = () => this.#setZoom(this.#zoom - 1);
        byId("timeline-keys").append("one column an event");
    }

    get #scale() { return ZOOMS[this.#zoom]; }
    #x(seq) { return (seq - this.#moment.history.base) * this.#scale; }

    #setZoom(zoom) {
        this.#zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom));
        this.#measure();
        this.#keepInView(true);
        this.#draw();
    }

    #measure() {
        const { history } = this.#moment;
        this.#room.style.width = `${NAMES + (history.events.length + 2) * this.#scale + 24}px`;
        this.#room.style.height = `${HEAD + history.order.length * ROW + 6}px`;
    }

    /** Scrolls so that the moment is in view. */
    #keepInView(centre = false) {
        const view = this.#element;
        const x = this.#x(this.#moment.seq);
        const width = view.clientWidth - NAMES;
        if (centre || x < view.scrollLeft + 10 || x > view.scrollLeft + width - 40) {
            view.scrollLeft = this.#moment.live ? x - width + 60 : x - width / 2;
        }
        if (this.#follow) this.#showRow();
    }

    #showRow() {
        const { history, selected } = this.#moment;
        const row = history.order.indexOf(history.lives.get(selected));
        if (row < 0) return;
        const view = this.#element;
        const y = HEAD + row * ROW;
        if (y < view.scrollTop + HEAD) view.scrollTop = y - HEAD;
        else if (y + ROW > view.scrollTop + view.clientHeight) view.scrollTop = y + 2 * ROW - view.clientHeight;
    }

    #key(event) {
        const { history, selected } = this.#moment;
        const row = history.order.indexOf(history.lives.get(selected));
        if (event.ctrlKey || event.metaKey || event.altKey || !history.order.length) return;
        switch (event.key) {
        case "ArrowLeft": this.#moment.step(-1); break;
        case "ArrowRight": this.#moment.step(1); break;
        case "ArrowUp": this.#moment.select(history.order[Math.max(0, row - 1)].uid); break;
        case "ArrowDown": this.#moment.select(history.order[Math.min(history.order.length - 1, row + 1)].uid); break;
        default: return;
        }
        event.preventDefault();
    }

    #click(event) {
        const box = this.#svg.getBoundingClientRect();
        const x = event.clientX - box.left;
        const y = event.clientY - box.top;
        const { history } = this.#moment;
        const life = history.order[Math.floor((y - HEAD + this.#element.scrollTop) / ROW)];
        if (y > HEAD && life) this.#moment.select(life.uid);
        if (x >= NAMES) this.#moment.goTo(history.base + Math.ceil((x - NAMES + this.#element.scrollLeft) / this.#scale));
        else if (life && life.to && life.to < this.#moment.seq) this.#moment.goTo(life.from);
    }

    #draw() {
        const view = this.#element;
        const { history, seq, selected } = this.#moment;
        const width = view.clientWidth;
        const height = view.clientHeight;
        const scale = this.#scale;
        const from = history.base + Math.floor(view.scrollLeft / scale);
        const to = from + Math.ceil((width - NAMES) / scale) + 1;
        const first = Math.max(0, Math.floor((view.scrollTop - HEAD) / ROW));
        const rows = history.order.slice(first, first + Math.ceil(height / ROW) + 2);
        const place = new Map(rows.map((life, index) => [life.uid, HEAD + (first + index) * ROW - view.scrollTop]));
        const at = (moment) => NAMES + this.#x(moment) - view.scrollLeft;
        const paths = {};
        const draw = (kind, path) => { paths[kind] = (paths[kind] ?? "") + path; };
        const texts = [];
        const names = [];
        for (const life of rows) {
            const y = place.get(life.uid);
            const end = Math.min(life.to || history.top + 1, to);
            const chosen = life.uid === selected;
            if (chosen) draw("chosen", `M0 ${y}H${width}V${y + ROW}H0Z`);
            const gone = life.to && life.to <= seq;
            names.push(s("text", { class: `name${gone ? " gone" : ""}${life.from > seq ? " future" : ""}`, x: 6, y: y + 15 },
                `${life.tid} ${[...(this.#moment.state?.tasks[life.uid]?.comm ?? life.comm)].slice(0, 9).join("")}`));
            if (life.from > to || end < from) continue;
            for (let index = lastBefore(life.states, from); index < life.states.length; index += 1) {
                const step = life.states[index];
                if (step.from > to) break;
                const stop = Math.min(life.states[index + 1]?.from ?? end, end);
                const begin = Math.max(step.from, from, life.from);
                if (stop > begin) draw(`bar state-${step.state}`, `M${at(begin)} ${y + 12}H${at(stop)}V${y + 19}H${at(begin)}Z`);
            }
            for (let index = lastBefore(life.calls, from); index < life.calls.length; index += 1) {
                const call = life.calls[index];
                if (call.from > to) break;
                const stop = Math.min(call.to || end, end);
                if (stop < from) continue;
                const begin = Math.max(call.from, from);
                draw(call.errno ? "call failed" : "call", `M${at(begin)} ${y + 4}H${at(stop)}V${y + 9}H${at(begin)}Z`);
                const room = (stop - begin) * scale;
                if (room > call.name.length * 6 + 6) {
                    texts.push(s("text", { class: "call-name", x: at(begin) + 3, y: y + 10 }, call.name));
                }
            }
        }
        this.#drawArrows(place, from, to, at, draw);
        const now = at(seq);
        const part = (...kinds) => Object.keys(paths).filter((kind) => kinds.includes(kind.split(" ")[0]))
            .map((kind) => s("path", { class: kind, d: paths[kind] }));
        const mine = place.get(selected);
        this.#svg.setAttribute("width", width);
        this.#svg.setAttribute("height", height);
        this.#svg.replaceChildren(
            ...part("chosen"), ...part("bar", "call"), ...texts, ...part("arrow"),
            s("rect", { class: "later", x: Math.max(NAMES, now), y: 0, width: Math.max(0, width - Math.max(NAMES, now)), height }),
            s("rect", { class: "back", x: NAMES, y: 0, width: Math.max(0, width - NAMES), height: HEAD }),
            ...this.#ticks(from, to, at, scale),
            s("path", { class: "now", d: `M${now} 0V${height}` }),
            s("rect", { class: "back", x: 0, y: 0, width: NAMES - 4, height }),
            mine === undefined ? "" : s("rect", { class: "chosen", x: 0, y: mine, width: NAMES - 4, height: ROW }),
            ...names,
            s("rect", { class: "back", x: 0, y: 0, width: NAMES - 4, height: HEAD }),
        );
    }

    #ticks(from, to, at, scale) {
        let every = 1;
        while (every * scale < 60) every *= every.toString().startsWith("2") ? 2.5 : 2;
        const ticks = [];
        for (let seq = Math.ceil(from / every) * every; seq < to; seq += every) {
            if (at(seq) < NAMES + 4) continue;
            ticks.push(s("text", { class: "tick", x: at(seq), y: 12 }, String(seq)));
        }
        return ticks;
    }

    #drawArrows(place, from, to, at, draw) {
        const { arrows } = this.#moment.history;
        let low = 0;
        let high = arrows.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (arrows[middle].seq < from) low = middle + 1; else high = middle;
        }
        for (let index = low; index < arrows.length && arrows[index].seq <= to && index < low + 400; index += 1) {
            const arrow = arrows[index];
            const one = place.get(arrow.from);
            const other = place.get(arrow.to);
            if (one === undefined || other === undefined || !ARROWS.includes(arrow.kind)) continue;
            const x = at(arrow.seq) + this.#scale / 2;
            const y = one + 14;
            const end = other + (other > one ? 10 : 20);
            const head = other > one ? -5 : 5;
            draw(`arrow ${arrow.kind}`, `M${x} ${y}V${end}M${x - 3} ${end + head}L${x} ${end}L${x + 3} ${end + head}`);
        }
    }
}
