// The kernel that is looked at and the moment in its history: what everything else on the page shows.
//
// A moment is "after the event `seq`". The kernel's whole state at that moment is `state`, brought from one moment to
// another by the service's own difference between the two, so nothing of the kernel is simulated here.

import { get, kernelPath, Refusal } from "./api.js";
import { CAPACITY, History } from "./history.js";
import { apply } from "./patch.js";
import { follow } from "./stream.js";

const PAGE = 1000;

export class Moment extends EventTarget {
    kernel = "";
    /** The whole kernel at the moment shown; null until it is there. */
    state = null;
    /** What has happened, as far as it is held here. */
    history = new History(0, []);
    /** The moment wanted; `state.seq` follows it. */
    seq = 0;
    /** Does the moment follow what happens now? */
    live = true;
    playing = false;
    speed = 8;
    breakpoints = new Set();
    /** The selected task's uid. */
    selected = 0;
    ended = false;

    #stop = () => {};
    #pumping = false;
    #timer = 0;
    #opening = 0;
    #ready = false;

    #tell(type, detail) { this.dispatchEvent(new CustomEvent(type, { detail })); }

    /** The oldest moment that can be had, as far as is known. */
    first = 0;

    /** The last event of the kernel when it was opened: of a long history only a piece is held. */
    #present = 0;

    /** The last event of the kernel that is known here. */
    get top() { return Math.max(this.#present, this.history.top); }

    /** Does what is held reach the present? */
    get #isWhole() { return this.history.top >= this.#present; }

    /** Has the kernel panicked by now? */
    get panicked() { return this.history.panic > 0 || Boolean(this.state?.panic); }

    /** The selected task's object at the moment shown. */
    get task() { return this.state?.tasks[this.selected]; }

    /** The number of the task that is to be selected, until the state is there. */
    #number = 0;

    /** Looks at another kernel, at `at` or, without, at what happens now; selects the task `uid`, or of the number `tid`. */
    async open(kernel, { at, uid, tid } = {}) {
        const opening = ++this.#opening;
        this.#stop();
        this.pause();
        this.kernel = kernel;
        this.state = null;
        this.ended = false;
        this.#ready = false;
        this.selected = uid || 0;
        this.#number = uid ? 0 : tid || 0;
        this.#tell("opening");
        try {
            const found = await this.#load(kernel, at, () => opening === this.#opening);
            if (!found || opening !== this.#opening) return;
            this.history = found.history;
            this.first = found.first;
            this.#present = found.present;
        } catch (error) {
            if (opening !== this.#opening) return;
            this.history = new History(0, []);
            this.#present = 0;
            this.#fail(error);
            return;
        }
        this.live = at === undefined;
        this.seq = this.live ? this.top : Math.max(this.first, this.history.base, Math.min(at, this.top));
        this.#ready = true;
        this.#tell("opened");
        this.#tell("history");
        if (this.#isWhole) this.#follow(opening);
        await this.#pump();
    }

    /** Looks at no kernel any more. */
    close() {
        this.#opening += 1;
        this.#stop();
        this.pause();
        this.#ready = false;
    }

    /** The events around a moment: from some time before it to the present, or as many as are held; null when not `wanted`. */
    async #load(kernel, at, wanted) {
        const path = kernelPath(kernel);
        const about = await get(path);
        let first = Math.max(1, about.first_event);
        const around = at === undefined ? about.seq : Math.min(at, about.seq);
        let base = Math.min(about.seq - CAPACITY / 4, around - CAPACITY / 20);
        let begin = [];
        // All from the boot on, or all after a moment whose tasks tell how it began.
        if (base <= first && first === 1) {
            base = 0;
        } else {
            base = Math.max(base, first);
            let state;
            try {
                state = await get(`${path}/state?at=${base}`);
            } catch (error) {
                if (error.status !== 410 || !(error.problem.first > base)) throw error;
                first = base = error.problem.first;
                state = await get(`${path}/state?at=${base}`);
            }
            begin = Object.values(state.tasks);
        }
        const history = new History(base, begin);
        while (history.top < about.seq && history.events.length < CAPACITY) {
            const { events } = await get(`${path}/events?after=${history.top}&limit=${PAGE}&text=true`);
            if (!wanted()) return null;
            if (!events.length) break;
            history.extend(events);
        }
        // The dead too: who was renamed or ran a program is not called as its parent is.
        history.name((await get(`${path}/tasks?ghosts=true&limit=1000`)).tasks);
        return { history, first, present: about.seq };
    }

    #follow(opening) {
        let arrived = [];
        let lost = false;
        const flush = () => {
            this.#timer = 0;
            const events = arrived;
            arrived = [];
            if (opening === this.#opening) this.#arrived(events);
        };
        this.#stop = follow(`${kernelPath(this.kernel)}/events?text=true`, this.top, {
            message: (type, data) => {
                if (type === "reset") return void this.open(this.kernel, { uid: this.selected });
                if (type === "end") return void this.#end(data.reason);
                arrived.push(data);
                this.#timer ||= setTimeout(flush, 50);
            },
            state: (state, seconds) => {
                this.#tell("connection", { state, seconds });
                if (state === "lost") lost = true;
                else if (lost) { lost = false; this.#checkSame(); }
            },
            refused: (error) => this.#fail(error),
        });
    }

    #arrived(events) {
        if (this.history.events.length > CAPACITY * 1.5) return void this.reload();
        try {
            this.history.extend(events);
        } catch {
            return void this.reload();
        }
        this.#tell("arrived", events);
        if (this.live) {
            const halt = events.find((event) => this.breakpoints.has(event.type));
            if (halt) {
                this.live = false;
                this.seq = halt.seq;
                this.#tell("halted", halt);
            } else {
                this.seq = this.top;
            }
            this.#pump();
        }
        this.#tell("history");
    }

    /** Forgets what is held and fetches it anew. */
    reload() {
        return this.open(this.kernel, { at: this.live ? undefined : this.seq, uid: this.selected });
    }

    /** After a break the service may be another one, with another kernel of that name. */
    async #checkSame() {
        try {
            const { seq } = await get(kernelPath(this.kernel));
            if (seq < this.top) await this.open(this.kernel);
        } catch (error) {
            this.#fail(error);
        }
    }

    #end(reason) {
        // A service that goes down, or that has no room for one more, is tried again.
        if (reason !== "kernel ended") return;
        this.ended = true;
        this.#stop();
        this.pause();
        this.#tell("ended", reason);
    }

    #fail(error) {
        if (error instanceof Refusal && error.status === 404) {
            this.#stop();
            this.ended = true;
            this.#tell("ended", error.message);
        } else {
            this.#tell("failed", error);
        }
    }

    /** Goes to the moment after `seq`. */
    goTo(seq) {
        seq = Math.max(this.first, Math.min(Math.round(seq) || 0, this.top));
        this.live = false;
        if (!this.history.holds(seq)) return this.open(this.kernel, { at: seq, uid: this.selected });
        this.seq = seq;
        this.#tell("moved");
        return this.#pump();
    }

    /** Follows what happens now. */
    goLive() {
        this.pause();
        if (!this.#isWhole) return this.open(this.kernel, { uid: this.selected });
        this.live = true;
        this.seq = this.top;
        this.#tell("moved");
        return this.#pump();
    }

    step(by) {
        this.pause();
        return this.goTo(this.seq + by);
    }

    /**
     * Goes to the next event of a breakpoint's kind, or back to the one before; without any, to the end or beginning: of
     * what is held, and from there on to what lies beyond.
     */
    run(by) {
        this.pause();
        const found = this.history.find(this.seq, by, (event) => this.breakpoints.has(event.type));
        if (found) {
            this.#tell("halted", this.history.at(found));
            return this.goTo(found);
        }
        const { base, top } = this.history;
        if (by > 0) return this.goTo(this.seq < top ? top : top + 1);
        return this.goTo(this.seq > base ? Math.max(this.first, base) : base - 1);
    }

    play() {
        if (this.seq >= this.top || this.playing) return;
        this.playing = true;
        this.live = false;
        this.#tell("moved");
        this.#beat(performance.now());
    }

    pause() {
        if (!this.playing) return;
        this.playing = false;
        this.#tell("moved");
    }

    async #beat(due) {
        const opening = this.#opening;
        while (this.playing && opening === this.#opening) {
            if (this.seq >= this.top) return this.pause();
            // Quicker than the screen is several events in one go.
            due += 1000 / this.speed;
            let to = this.seq + 1;
            while (due < performance.now() - 16 && to < this.top && !this.breakpoints.has(this.history.at(to)?.type)) {
                to += 1;
                due += 1000 / this.speed;
            }
            await this.goTo(to);
            if (this.breakpoints.has(this.history.at(to)?.type)) {
                this.#tell("halted", this.history.at(to));
                return this.pause();
            }
            await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
        }
    }

    select(uid) {
        if (uid === this.selected) return;
        this.selected = uid;
        this.#tell("selected");
    }

    /** Brings `state` to the moment wanted; moves that come meanwhile are caught up with at once. */
    async #pump() {
        if (this.#pumping) return;
        this.#pumping = true;
        try {
            while (this.#ready && !this.ended && this.state?.seq !== this.seq) await this.#fetch();
        } catch (error) {
            this.#fail(error);
        } finally {
            this.#pumping = false;
        }
    }

    async #fetch() {
        const opening = this.#opening;
        const path = kernelPath(this.kernel);
        const to = this.seq;
        const began = performance.now();
        let next = this.state;
        if (next) {
            try {
                const patch = await get(`${path}/diff?from=${next.seq}&to=${to}`);
                if (opening !== this.#opening) return;
                next = apply(next, patch);
            } catch {
                // The whole state tells as well, or why it cannot be had.
                next = null;
            }
            if (opening !== this.#opening) return;
        }
        if (!next) {
            next = await get(`${path}/state?at=${to}`);
            if (opening !== this.#opening) return;
        }
        next.seq = to;
        this.state = next;
        this.history.name(Object.values(next.tasks));
        if (this.#number) {
            const named = Object.values(next.tasks).find((task) => task.tid === this.#number);
            this.selected = named?.task_uid ?? this.history.life(this.#number)?.uid ?? 0;
            this.#number = 0;
            this.#tell("selected");
        }
        if (!this.state.tasks[this.selected] && !this.history.lives.has(this.selected)) {
            this.selected = Number(Object.keys(this.state.tasks)[0] ?? 0);
            this.#tell("selected");
        }
        this.#tell("state");
        // A big kernel that is busy is looked at less often, so that the page and the service stay quick.
        const took = performance.now() - began;
        if (this.live && this.seq !== to) await new Promise((done) => setTimeout(done, Math.min(500, took * 2)));
    }
}
