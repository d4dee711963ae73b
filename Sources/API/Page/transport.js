// The controls of time, and the single keys that do the same.

import { byId, h, once, openDialog } from "./dom.js";
import { GROUPS } from "./log.js";

const SPEEDS = [1, 3, 8, 25, 100];

export class Transport {
    #moment;
    #keys;

    /** `keys`: what single keys do besides, by key. */
    constructor(moment, keys) {
        this.#moment = moment;
        this.#keys = keys;
        const on = (id, work) => byId(id).addEventListener("click", work);
        on("first", () => { moment.pause(); moment.goTo(moment.first); });
        on("back-break", () => moment.run(-1));
        on("back", () => moment.step(-1));
        on("play", () => this.#toggle());
        on("step", () => moment.step(1));
        on("run", () => moment.run(1));
        on("live", () => moment.goLive());
        byId("speed").onchange = (event) => { moment.speed = Number(event.target.value); };
        byId("scrub").oninput = (event) => { moment.pause(); moment.goTo(Number(event.target.value)); };
        const seq = byId("seq");
        seq.onchange = () => { moment.pause(); moment.goTo(Number(seq.value)); };
        seq.onkeydown = (event) => { if (event.key === "Enter") seq.onchange(); };
        const show = once(() => this.#show());
        for (const type of ["opening", "opened", "moved", "state", "history", "halted", "ended"]) moment.addEventListener(type, show);
        // What is wanted stands on the page at once; `data-seq` follows when it is shown.
        for (const type of ["opened", "moved", "history"]) {
            moment.addEventListener(type, () => { document.body.dataset.wanted = moment.seq; });
        }
        on("breakpoints", () => openDialog("break-dialog"));
        on("break-none", () => { moment.breakpoints.clear(); this.#showBreakpoints(); });
        on("help", () => openDialog("help-dialog"));
        this.#listBreakpoints();
        addEventListener("keydown", (event) => this.#key(event));
    }

    #toggle() {
        if (this.#moment.playing) this.#moment.pause();
        else this.#moment.play();
    }

    #show() {
        const moment = this.#moment;
        const { seq, live, playing, top, ended } = moment;
        const scrub = byId("scrub");
        scrub.min = moment.first;
        scrub.max = top;
        scrub.value = seq;
        scrub.setAttribute("aria-valuetext", `event ${seq} of ${top}`);
        if (document.activeElement !== byId("seq")) byId("seq").value = seq;
        byId("top").textContent = `of ${top}`;
        const liveButton = byId("live");
        liveButton.setAttribute("aria-pressed", String(live));
        liveButton.disabled = ended;
        const play = byId("play");
        play.textContent = playing ? "❚❚" : "▶";
        play.setAttribute("aria-pressed", String(playing));
        play.setAttribute("aria-label", playing ? "Pause" : "Play");
        play.disabled = !playing && seq >= top;
        byId("step").disabled = byId("run").disabled = seq >= top;
        byId("back").disabled = byId("back-break").disabled = byId("first").disabled = seq <= moment.first;
        byId("branch").disabled = ended;
        document.body.dataset.seq = moment.state?.seq ?? "";
        document.body.dataset.kernel = moment.kernel;
        document.body.dataset.live = live;
    }

    #listBreakpoints() {
        const { breakpoints } = this.#moment;
        byId("break-list").replaceChildren(...Object.entries(GROUPS).map(([name, types]) =>
            h("fieldset", {}, h("legend", {}, name), ...types.map((type) => h("label", { class: "check" },
                h("input", { type: "checkbox", value: type, onchange: (event) => {
                    if (event.target.checked) breakpoints.add(type); else breakpoints.delete(type);
                    this.#showBreakpoints();
                } }), ` ${type}`)))));
    }

    #showBreakpoints() {
        const { breakpoints } = this.#moment;
        for (const box of byId("break-list").querySelectorAll("input")) box.checked = breakpoints.has(box.value);
        byId("break-count").textContent = breakpoints.size ? ` (${breakpoints.size})` : "…";
    }

    #setSpeed(by) {
        const place = SPEEDS.indexOf(this.#moment.speed) + by;
        this.#moment.speed = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, place))];
        byId("speed").value = this.#moment.speed;
    }

    #key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !byId("keys-on").checked) return;
        if (document.querySelector("dialog[open]") || event.target.matches("input, select, textarea")) return;
        const moment = this.#moment;
        const keys = {
            ".": () => moment.step(1), ",": () => moment.step(-1), g: () => moment.run(1), G: () => moment.run(-1),
            l: () => moment.goLive(), "[": () => this.#setSpeed(-1), "]": () => this.#setSpeed(1),
            "?": () => openDialog("help-dialog"),
            b: () => {
                const type = moment.history.at(moment.seq)?.type;
                if (!type) return;
                if (!moment.breakpoints.delete(type)) moment.breakpoints.add(type);
                this.#showBreakpoints();
            },
            ...this.#keys,
        };
        // A space on a button presses it.
        if (!event.target.matches("button, summary, a")) keys[" "] = () => this.#toggle();
        const work = keys[event.key];
        if (!work) return;
        event.preventDefault();
        work();
    }
}
