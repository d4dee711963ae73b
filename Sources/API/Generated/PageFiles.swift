// swift-format-ignore-file
// Made by Scripts/embed.py out of Sources/API/Page; do not edit.

extension PageFile {
    /// The files of the service's page, by name.
    static let all: [PageFile] = [
        PageFile(name: "api.js", media: "text/javascript; charset=utf-8", tag: "\"195826c8b84fed61\"", text: ##"""
// Requests to the service. The token lives in this module's memory and nowhere else.

let token = "";

/** Uses this bearer token from now on. */
export function setToken(text) { token = text; }

/** What the service answered instead of doing it. */
export class Refusal extends Error {
    constructor(status, problem) {
        super(problem.detail || problem.title || `The service answered ${status}.`);
        this.status = status;
        this.problem = problem;
    }
}

/** The headers of every request. */
export function headers(more = {}) {
    return token ? { Authorization: `Bearer ${token}`, ...more } : more;
}

/** Where a kernel is. */
export const kernelPath = (kernel) => `/v1/kernels/${encodeURIComponent(kernel)}`;

/**
 * Sends a request. Resolves with `{status, body}` for 2xx and for the kernel's own refusals (409 with an errno),
 * throws Refusal for any other, and a plain Error when the service cannot be reached.
 */
export async function send(method, path, body) {
    let answer;
    try {
        answer = await fetch(path, {
            method,
            headers: headers(body === undefined ? {} : { "Content-Type": "application/json" }),
            body: body === undefined ? undefined : JSON.stringify(body),
            credentials: "omit",
            cache: "no-store",
        });
    } catch {
        throw new Error("The service cannot be reached.");
    }
    const text = await answer.text();
    let value = null;
    if ((answer.headers.get("Content-Type") || "").includes("json")) {
        try { value = JSON.parse(text); } catch { throw new Error("The service's answer was cut off."); }
    }
    if (answer.ok || (answer.status === 409 && value && value.errno)) return { status: answer.status, body: value };
    throw new Refusal(answer.status, value || {});
}

/** The body of a GET. */
export const get = async (path) => (await send("GET", path)).body;

/** The body of a POST. */
export const post = async (path, body = {}) => (await send("POST", path, body)).body;

let described;

/** The service's own description, once. */
export function openapi() {
    described ??= get("/openapi.json").catch((error) => { described = undefined; throw error; });
    return described;
}

"""##),
        PageFile(name: "call-form.js", media: "text/javascript; charset=utf-8", tag: "\"ceb2d70eb98ac880\"", text: ##"""
// Making a call as the selected task: a form for each call that the service describes.

import { get, kernelPath, openapi, Refusal, send } from "./api.js";
import { h } from "./dom.js";
import { field, properties } from "./fields.js";

const PATH = "/v1/kernels/{kernel}/tasks/{tid}/";
/** Where the list of calls begins. */
const FIRST = ["fork", "exit", "wait4", "kill"];

export class CallForm {
    #moment;
    #select = h("select", { id: "call" });
    #arguments = h("div", { class: "fields" });
    #about = h("p", { class: "quiet" });
    #when = h("p", { class: "note", hidden: true });
    #over = h("p", { class: "note", hidden: true }, "The kernel has panicked: no task makes a call any more.");
    #answer = h("div", { class: "answer", role: "status", "aria-live": "polite" });
    #submit = h("button", { type: "submit", class: "primary" }, "Make the call");
    #quick = h("div", { class: "quick", role: "group", "aria-label": "Frequent calls" });
    #form;
    #fields = [];
    #document = null;
    #task;
    /** The blocked call whose end is awaited: {kernel, id, call}. */
    #blocked = null;

    constructor(moment) {
        this.#moment = moment;
        const form = h("form", { class: "call", autocomplete: "off" },
            h("div", { class: "line" }, h("label", { for: "call" }, "Call"), this.#select, this.#submit),
            this.#about, this.#arguments, this.#when);
        this.element = h("section", { class: "calls" }, h("h3", {}, "Make a call"), this.#over, this.#quick, form, this.#answer);
        this.#form = form;
        this.#select.addEventListener("change", () => this.#choose());
        form.addEventListener("submit", (event) => { event.preventDefault(); this.#make(); });
        for (const name of ["fork", "exit", "wait4", "pause"]) {
            this.#quick.append(h("button", { type: "button", onclick: () => this.#send(name, {}) }, name));
        }
        moment.addEventListener("arrived", (event) => this.#watch(event.detail));
        moment.addEventListener("opening", () => { this.#answer.replaceChildren(); this.#blocked = null; this.#load(); });
    }

    focus() { if (!this.#moment.panicked) this.#select.focus(); }

    async #load() {
        if (this.#document) return;
        try {
            this.#document = await openapi();
        } catch {
            return;
        }
        const calls = new Map();
        for (const [path, item] of Object.entries(this.#document.paths)) {
            if (path.startsWith(PATH) && item.post) calls.set(path.slice(PATH.length), item.post);
        }
        const groups = new Map([["frequent", FIRST.filter((name) => calls.has(name))]]);
        for (const [name, { tags }] of calls) groups.set(tags[0], [...(groups.get(tags[0]) ?? []), name]);
        this.#select.replaceChildren(...[...groups].map(([tag, list]) =>
            h("optgroup", { label: tag }, ...list.map((name) => h("option", { value: name }, name)))));
        this.#choose();
    }

    #operation(name) { return this.#document.paths[PATH + name].post; }

    #choose() {
        const name = this.#select.value;
        const operation = this.#operation(name);
        this.#about.textContent = operation.summary ?? "";
        const body = operation.requestBody?.content["application/json"].schema ?? {};
        this.#fields = Object.entries(properties(this.#document, body)).map(([key, schema]) => {
            const id = `argument-${key}`;
            const { element, read } = field(this.#document, id, key, schema);
            const star = schema.required ? h("span", { class: "quiet", title: "required" }, " *") : null;
            return { key, read, element, label: h("label", { for: id, title: schema.description }, key, star) };
        });
        this.#arguments.replaceChildren(...this.#fields.flatMap((one) => [one.label, one.element]));
    }

    /** The task as it is at the moment shown. */
    update(task) {
        this.#task = task;
        // The dead make no calls.
        this.element.hidden = !task || task.state === "Z" || task.state === "X";
        // Calls are made in the present, whatever moment is shown.
        const { panicked } = this.#moment;
        this.#over.hidden = !panicked;
        this.#quick.hidden = this.#form.hidden = panicked;
        this.#when.hidden = this.#moment.live;
        this.#when.textContent = "You look at the past; a call is made now, in the present.";
    }

    #make() {
        const body = {};
        try {
            for (const one of this.#fields) {
                const value = one.read();
                if (value !== undefined) body[one.key] = value;
            }
        } catch (error) {
            return this.#say("error", error.message);
        }
        this.#send(this.#select.value, body);
    }

    async #send(name, body) {
        const task = this.#task;
        if (!task) return;
        const { kernel } = this.#moment;
        const given = Object.entries(body).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ");
        const shown = `${name}(${given}) by task ${task.tid}`;
        this.#blocked = null;
        try {
            const path = `${kernelPath(kernel)}/tasks/${task.tid}/${name}?timeout=0`;
            const { body: call } = await send("POST", path, body);
            if (call.state === "blocked") this.#blocked = { kernel, id: call.id, shown };
            this.#tell(shown, call);
            if (!this.#moment.live) this.#moment.goLive();
        } catch (error) {
            const at = error instanceof Refusal && error.problem.field;
            this.#say("error", `${shown}: ${error.message}`, at ? `Field ${at}.` : "");
        }
    }

    /** When a blocked call's end is among the events, its answer is fetched. */
    async #watch(events) {
        const blocked = this.#blocked;
        if (!blocked || blocked.kernel !== this.#moment.kernel) return;
        const end = events.find((event) => event.type === "sys_exit" && event.call === blocked.id);
        if (!end) return;
        this.#blocked = null;
        try {
            this.#tell(blocked.shown, await get(`${kernelPath(blocked.kernel)}/calls/${blocked.id}`), end.seq);
        } catch (error) {
            this.#say("error", error.message);
        }
    }

    #tell(shown, call, ended) {
        const more = { ...call };
        for (const key of ["id", "task", "call", "state", "value"]) delete more[key];
        const rest = Object.keys(more).length ? JSON.stringify(more) : "";
        const when = ended ? ` It ended with event ${ended}.` : "";
        switch (call.state) {
        case "returned": return this.#say("done", `${shown} returned ${call.value}.${when}`, rest);
        case "no_return": return this.#say("done", `${shown} does not return.${when}`);
        case "failed": return this.#say("failed", `${shown} failed: ${call.errno}. ${call.detail ?? ""}${when}`);
        case "killed": return this.#say("failed", `${shown}: the task was killed inside the call.${when}`);
        case "blocked": return this.#say("blocked", `${shown} is blocked. It ends when what it waits for happens.`);
        default: return this.#say("done", `${shown}: ${call.state}.${when}`, rest);
        }
    }

    #say(kind, text, more = "") {
        this.#answer.className = `answer ${kind}`;
        this.#answer.replaceChildren(h("p", {}, text), more ? h("code", {}, more) : "");
    }
}

"""##),
        PageFile(name: "chores.js", media: "text/javascript; charset=utf-8", tag: "\"3a76fc985fb4a1fe\"", text: ##"""
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

"""##),
        PageFile(name: "dom.js", media: "text/javascript; charset=utf-8", tag: "\"3c31ff8ef1ee9971\"", text: ##"""
// Making elements. Text only ever becomes text: names come from clients.

const SVG = "http://www.w3.org/2000/svg";

/** The element of this id. */
export const byId = (id) => document.getElementById(id);

function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
        else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** An HTML element; attributes that begin with `on` are listeners. */
export const h = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

/** An SVG element. */
export const s = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** Does the reader want little motion? */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What the states' letters mean. */
export const STATES = {
    R: "able to run", S: "sleeping", D: "sleeping, not to be interrupted", T: "stopped", t: "stopped by its tracer",
    Z: "zombie", X: "dead",
};

/** The chip with a state's letter. */
export const chip = (state) => h("span", { class: `chip state-${state}`, title: STATES[state] }, state);

/** Runs `work` once in the next frame, however often it is asked for. */
export function once(work) {
    let asked = false;
    return () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(() => { asked = false; work(); });
    };
}

/** A modal dialog: opens it, and closes it at its cancel buttons. */
export function openDialog(id) {
    const dialog = byId(id);
    for (const button of dialog.querySelectorAll("[data-close]")) button.onclick = () => dialog.close();
    if (!dialog.open) dialog.showModal();
    return dialog;
}

"""##),
        PageFile(name: "fields.js", media: "text/javascript; charset=utf-8", tag: "\"43146c054b2d8927\"", text: ##"""
// Form fields out of the schemas of /openapi.json: one for each argument of a call.

import { h } from "./dom.js";

/** Follows references; what stands beside one goes on top. */
export function resolve(document, schema) {
    while (schema?.$ref) {
        const { $ref, ...more } = schema;
        const target = $ref.slice(2).split("/").reduce((node, key) => node[key], document);
        schema = { ...target, ...more };
    }
    return schema;
}

/** A schema's alternatives. */
const alternatives = (document, schema) => (schema.oneOf ?? [schema]).map((one) => resolve(document, one));

/** The names that a schema admits, its items' excepted. */
function names(document, schema) {
    return alternatives(document, schema).flatMap((one) =>
        one.oneOf ? names(document, one) : (one.enum ?? []).filter((value) => typeof value === "string"));
}

function admits(document, schema, type) {
    return alternatives(document, schema).some((one) => {
        if (one.oneOf) return admits(document, one, type);
        return [one.type].flat().includes(type) || (one.enum ?? []).some((value) => typeof value === type);
    });
}

function number(text) {
    return /^[+-]?\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** What a person typed, as the argument it stands for. */
function plain(text, schema, document) {
    const value = number(text);
    if (value !== undefined && !(admits(document, schema, "string") && !admits(document, schema, "integer"))) return value;
    return text;
}

/** A choice of one name, or any number. */
function choice(id, list, schema, document) {
    const other = h("input", { inputmode: "numeric", size: 8, "aria-label": "number", hidden: true });
    const usual = schema.default === undefined ? "" : `${schema.default} (default)`;
    const select = h("select", { id }, h("option", { value: "" }, usual),
        ...list.map((name) => h("option", { value: name }, name)),
        admits(document, schema, "integer") ? h("option", { value: "#" }, "a number…") : null);
    select.addEventListener("change", () => { other.hidden = select.value !== "#"; if (!other.hidden) other.focus(); });
    return {
        element: h("span", { class: "choice" }, select, other),
        read: () => (select.value === "#" ? plain(other.value, schema, document) : select.value || undefined),
    };
}

/** A set of names. */
function flags(id, list, what) {
    const summary = h("summary", { id }, "none");
    const boxes = list.map((name) => h("input", { type: "checkbox", value: name }));
    const read = () => boxes.filter((box) => box.checked).map((box) => box.value);
    const element = h("details", { class: "flags" }, summary, h("fieldset", {}, h("legend", { class: "sr" }, what),
        ...boxes.map((box) => h("label", { class: "check" }, box, ` ${box.value}`))));
    element.addEventListener("change", () => { summary.textContent = read().join(" ") || "none"; });
    return { element, read: () => (read().length ? read() : undefined) };
}

function text(id, schema, hint, parse) {
    const placeholder = schema.default === undefined ? hint : `${JSON.stringify(schema.default)} (default)`;
    const input = h("input", { id, placeholder, autocomplete: "off", spellcheck: "false" });
    return { element: input, read: () => (input.value === "" ? undefined : parse(input.value)) };
}

/** A field for an argument: `{element, read}`; `read` gives undefined for nothing entered, and throws what is wrong. */
export function field(document, id, name, given) {
    const schema = resolve(document, given);
    const all = alternatives(document, schema);
    const array = all.find((one) => one.type === "array");
    if (array) {
        const items = resolve(document, array.items);
        const list = names(document, items);
        if (list.length) return flags(id, list, name);
        if (admits(document, items, "object")) return text(id, schema, "JSON", JSON.parse);
        return text(id, schema, "separated by commas", (value) =>
            value.split(",").map((one) => plain(one.trim(), items, document)));
    }
    if (all.some((one) => one.type === "object")) return text(id, schema, "JSON", JSON.parse);
    if (schema.type === "boolean") {
        const box = h("input", { id, type: "checkbox" });
        return { element: box, read: () => box.checked || undefined };
    }
    const list = names(document, schema);
    const free = all.some((one) => [one.type].flat().includes("string") && !one.enum);
    if (list.length && !free) return choice(id, list, schema, document);
    if (admits(document, schema, "string") || free) {
        return text(id, schema, "text", (value) => plain(value, schema, document));
    }
    return text(id, schema, "number", (value) => {
        const parsed = number(value);
        if (parsed === undefined) throw new Error(`${name} must be a whole number.`);
        return parsed;
    });
}

/** A body's properties; of several shapes, all of them, the names of a property's choices put together. */
export function properties(document, given) {
    const body = resolve(document, given);
    const merged = {};
    for (const shape of (body.oneOf ?? [body]).map((one) => resolve(document, one))) {
        for (const [name, schema] of Object.entries(shape.properties ?? {})) {
            const known = merged[name];
            if (!known) {
                merged[name] = { ...schema, required: (shape.required ?? []).includes(name) };
                continue;
            }
            const all = [known, schema].flatMap((one) => alternatives(document, resolve(document, one)));
            merged[name] = { ...known, $ref: undefined, enum: undefined, oneOf: all };
        }
    }
    return merged;
}

"""##),
        PageFile(name: "history.js", media: "text/javascript; charset=utf-8", tag: "\"102484c1a7afc18b\"", text: ##"""
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

"""##),
        PageFile(name: "index.html", media: "text/html; charset=utf-8", tag: "\"02becf30865d9476\"", text: ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>proclab</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
<script type="module" src="/page/main.js"></script>
</head>
<body>
<a class="skip" href="#tree">To the process tree</a>
<header>
  <h1>proclab</h1>
  <div class="group" role="group" aria-label="Kernel">
    <label for="kernel" class="quiet">Kernel</label>
    <select id="kernel"></select>
    <button type="button" id="new" title="Boot a new kernel">New…</button>
    <button type="button" id="scenes" title="Ready-made scenes in a fresh kernel">Scenes…</button>
  </div>
  <div class="group transport" role="group" aria-label="Time">
    <button type="button" id="first" aria-label="To the first event" title="To the first event">|◀</button>
    <button type="button" id="back-break" aria-label="Back to the breakpoint before" title="Back to the breakpoint before (G)">◀◀</button>
    <button type="button" id="back" aria-label="One event back" title="One event back (,)">◀</button>
    <button type="button" id="play" aria-label="Play" aria-pressed="false" title="Play or pause (space)">▶</button>
    <button type="button" id="step" aria-label="One event on" title="One event on (.)">▶|</button>
    <button type="button" id="run" aria-label="On to the next breakpoint" title="On to the next breakpoint (g)">▶▶</button>
    <label for="speed" class="sr">Speed</label>
    <select id="speed" title="Events a second ([ and ])">
      <option value="1">1/s</option><option value="3">3/s</option><option value="8" selected>8/s</option>
      <option value="25">25/s</option><option value="100">100/s</option>
    </select>
    <button type="button" id="breakpoints" aria-haspopup="dialog" title="Kinds of event that halt">Breakpoints<span id="break-count"></span></button>
  </div>
  <div class="group moment" role="group" aria-label="Moment">
    <input type="range" id="scrub" min="0" max="0" value="0" aria-label="Moment: the event looked at">
    <label for="seq" class="sr">Event</label>
    <input id="seq" inputmode="numeric" size="6" autocomplete="off" aria-describedby="top">
    <span id="top" class="quiet"></span>
    <button type="button" id="live" aria-pressed="true" title="Follow what happens now (l)">Live</button>
    <button type="button" id="branch" title="A new kernel that begins at this moment">Branch from here</button>
  </div>
  <div class="group" role="group" aria-label="Page">
    <button type="button" id="share" title="Copy the link of this moment">Link</button>
    <button type="button" id="access" title="The token of this service, if it needs one">Token…</button>
    <button type="button" id="help" aria-haspopup="dialog" title="Keys (?)">?</button>
    <a href="/docs">API</a>
  </div>
</header>
<div id="banner" role="alert" hidden></div>
<section id="scene" aria-label="Scene" hidden><p><strong></strong> <span></span></p><button type="button" aria-label="Close the scene's note">×</button></section>
<main>
  <section class="pane" id="tree-pane" aria-labelledby="tree-title">
    <div class="head"><h2 id="tree-title">Processes</h2><span id="figures" class="quiet"></span>
      <span id="clock" class="quiet" title="The kernel's virtual time"></span>
      <button type="button" id="tick" title="Let a second of the kernel's virtual time pass">+1 s</button>
      <button type="button" id="collapse" title="Fold what is below the selected task (Enter)">Fold</button>
      <button type="button" id="tidy" title="Place all tasks anew (t)">Tidy</button></div>
    <div id="tree" role="tree" tabindex="0" aria-label="Process tree"></div>
  </section>
  <section class="pane" id="task-pane" aria-labelledby="task-title">
    <div class="head"><h2 id="task-title">Task</h2></div>
    <div id="task" tabindex="-1"></div>
  </section>
  <section class="pane" id="timeline-pane" aria-labelledby="timeline-title">
    <div class="head"><h2 id="timeline-title">Timeline</h2><span class="quiet" id="timeline-keys"></span>
      <button type="button" id="zoom-out" aria-label="Show more events">−</button>
      <button type="button" id="zoom-in" aria-label="Show fewer events, larger">+</button></div>
    <div id="timeline" role="img" aria-label="Each task's life over the events; the event log tells the same in words"></div>
  </section>
  <section class="pane" id="log-pane" aria-labelledby="log-title">
    <div class="head"><h2 id="log-title">Events</h2>
      <label for="kind" class="quiet">Kind</label><select id="kind"></select>
      <label class="check"><input type="checkbox" id="only"> <span id="only-text">of the selected task</span></label></div>
    <ol id="log" tabindex="0" aria-labelledby="log-title"></ol>
  </section>
</main>
<footer><span id="connection"></span><span id="told" aria-hidden="true"></span><span id="said" class="sr" role="status" aria-live="polite"></span></footer>

<dialog id="help-dialog" aria-labelledby="help-title">
  <h2 id="help-title">Keys</h2>
  <dl class="keys">
    <dt>In the tree</dt><dd><kbd>↑</kbd> <kbd>↓</kbd> one task up or down, <kbd>←</kbd> to the parent or fold, <kbd>→</kbd> to the first child or unfold, <kbd>Home</kbd> <kbd>End</kbd>, <kbd>Enter</kbd> fold or unfold</dd>
    <dt>In the events</dt><dd><kbd>↑</kbd> <kbd>↓</kbd> to the event before or after of those listed</dd>
    <dt>In the timeline</dt><dd><kbd>←</kbd> <kbd>→</kbd> one event back or on, <kbd>↑</kbd> <kbd>↓</kbd> another task</dd>
    <dt><kbd>.</kbd> <kbd>,</kbd></dt><dd>one event on, one back</dd>
    <dt><kbd>Space</kbd></dt><dd>play or pause</dd>
    <dt><kbd>[</kbd> <kbd>]</kbd></dt><dd>slower, quicker</dd>
    <dt><kbd>g</kbd> <kbd>G</kbd></dt><dd>on to the next breakpoint, back to the one before</dd>
    <dt><kbd>b</kbd></dt><dd>breakpoint on this kind of event, or no more</dd>
    <dt><kbd>l</kbd></dt><dd>live: follow what happens now</dd>
    <dt><kbd>c</kbd></dt><dd>make a call on the selected task</dd>
    <dt><kbd>t</kbd></dt><dd>place all tasks anew</dd>
    <dt><kbd>?</kbd></dt><dd>this help</dd>
  </dl>
  <h3>States</h3>
  <ul class="legend" id="legend"></ul>
  <p>A grey dashed line is the edge to a parent that a task has lost; a dotted one leads from a tracer to its tracee.</p>
  <label class="check"><input type="checkbox" id="keys-on" checked> Single keys work</label>
  <form method="dialog"><button>Close</button></form>
</dialog>
<dialog id="scenes-dialog" aria-labelledby="scenes-title">
  <h2 id="scenes-title">Scenes</h2>
  <p>Each boots a fresh kernel and makes a few calls in it.</p>
  <div id="scene-list"></div>
  <form method="dialog"><button>Close</button></form>
</dialog>
<dialog id="new-dialog" aria-labelledby="new-title">
  <h2 id="new-title">New kernel</h2>
  <form id="new-form" class="fields" autocomplete="off">
    <label for="new-name">Name</label><input id="new-name" maxlength="64" placeholder="chosen by the service">
    <label for="new-init">PID 1</label><select id="new-init"><option value="auto">auto: reaps what it adopts</option><option value="manual">manual: reaps only when told to</option></select>
    <label for="new-profile">Kernel</label><select id="new-profile"><option value="6">Linux 6</option><option value="2.6.0">Linux 2.6.0, the book's</option></select>
    <p class="error" role="alert"></p>
    <div class="buttons"><button type="submit" class="primary">Boot</button><button type="button" data-close>Cancel</button></div>
  </form>
</dialog>
<dialog id="token-dialog" aria-labelledby="token-title">
  <h2 id="token-title">Token</h2>
  <form id="token-form" class="fields" autocomplete="off">
    <p>This service asks for a bearer token. It is kept in this page's memory only and forgotten with it.</p>
    <label for="token">Token</label><input id="token" type="password" autocomplete="off">
    <p class="error" role="alert"></p>
    <div class="buttons"><button type="submit" class="primary">Use it</button><button type="button" data-close>Cancel</button></div>
  </form>
</dialog>
<dialog id="break-dialog" aria-labelledby="break-title">
  <h2 id="break-title">Breakpoints</h2>
  <p>Playing, running and following live halt at an event of these kinds.</p>
  <div id="break-list"></div>
  <div class="buttons"><button type="button" id="break-none">None</button></div>
  <form method="dialog"><button>Close</button></form>
</dialog>
<noscript><p class="error">This page needs JavaScript. <a href="/docs">The interface</a> works without: <code>curl /v1/kernels/default/tree.txt</code>.</p></noscript>
</body>
</html>

"""##),
        PageFile(name: "layout.js", media: "text/javascript; charset=utf-8", tag: "\"09ac36a7d428922e\"", text: ##"""
// Where the tree's nodes stand: a column for each generation, a row for each task that begins one.
//
// A node that has a place keeps it while others come and go; it moves only when it gets another parent (or its parent
// moves to another column). A new node takes the first row, from its parent's on, where it cannot be taken for anybody
// else's child. `tidy` places all anew.

export class Layout {
    /** uid → {column, row} of the nodes that stand. */
    places = new Map();
    /** The same of nodes that are gone: whoever comes back, by a step into the past, comes back to the same place. */
    #former = new Map();
    /** row → column → uid. */
    #rows = new Map();
    /** parent → the row from which on the next child's place is looked for. */
    #hints = new Map();

    /** The uid at a place. */
    at(column, row) { return this.#rows.get(row)?.get(column); }

    /** The columns in use of a row: column → uid. */
    row(row) { return this.#rows.get(row); }

    get rows() { return this.#height(); }
    get columns() {
        let last = 0;
        for (const place of this.places.values()) last = Math.max(last, place.column + 1);
        return last;
    }

    #height() {
        let last = 0;
        for (const row of this.#rows.keys()) last = Math.max(last, row + 1);
        return last;
    }

    clear() {
        this.places.clear();
        this.#former.clear();
        this.#rows.clear();
        this.#hints.clear();
    }

    /** Forgets all places, so that the next `update` packs them. */
    tidy() { this.clear(); }

    /**
     * Places the nodes, `{uid, parent}` each behind its parent (0 for none).
     * Returns the uids of those that stood elsewhere before.
     */
    update(nodes) {
        const present = new Set(nodes.map((node) => node.uid));
        for (const [uid, place] of this.places) if (!present.has(uid)) this.#leave(uid, place);
        const moved = new Set();
        // Who keeps its place goes first, so that no newcomer takes it.
        const columns = new Map();
        const others = [];
        for (const node of nodes) {
            const parent = columns.get(node.parent);
            const column = parent === undefined ? 0 : parent + 1;
            columns.set(node.uid, column);
            const place = this.places.get(node.uid);
            if (place?.column === column) continue;
            if (place) {
                this.#take(node.uid, place);
                moved.add(node.uid);
            }
            others.push({ ...node, column, row: place?.row ?? this.#formerRow(node.uid, column) });
        }
        for (const node of others) this.#place(node);
        return moved;
    }

    #formerRow(uid, column) {
        const former = this.#former.get(uid);
        return former?.column === column ? former.row : undefined;
    }

    #leave(uid, place) {
        this.#former.set(uid, place);
        if (this.#former.size > 5000) this.#former.delete(this.#former.keys().next().value);
        this.#take(uid, place);
    }

    #take(uid, place) {
        this.places.delete(uid);
        const row = this.#rows.get(place.row);
        row.delete(place.column);
        if (!row.size) this.#rows.delete(place.row);
        this.#hints.clear();
    }

    /** May a child of `parent` stand here? Then nobody stands right of it, and left of it at most its parent or nobody near. */
    #isFree(column, row, parent) {
        const used = this.#rows.get(row);
        if (!used) return true;
        let last = -1;
        for (const one of used.keys()) last = Math.max(last, one);
        return last < column - 1 || (last === column - 1 && used.get(last) === parent);
    }

    #place({ uid, parent, column, row: wanted }) {
        let row = wanted;
        if (row === undefined || !this.#isFree(column, row, parent)) {
            row = this.#hints.get(parent) ?? this.places.get(parent)?.row ?? 0;
            while (!this.#isFree(column, row, parent)) row += 1;
            this.#hints.set(parent, row);
        }
        this.places.set(uid, { column, row });
        if (!this.#rows.has(row)) this.#rows.set(row, new Map());
        this.#rows.get(row).set(column, uid);
    }
}

"""##),
        PageFile(name: "link.js", media: "text/javascript; charset=utf-8", tag: "\"e86320ee894bb243\"", text: ##"""
// A moment as the fragment of the page's address, `#kernel=orphans&at=31&task=3`: kernel, event, and the selected task by
// its number at that moment. One that is not there then is named with its uid as well, `task=3.17`: numbers are used again.

/** What a fragment names. */
export function parse(fragment) {
    const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
    const whole = (name) => (/^\d{1,15}$/.test(parameters.get(name) ?? "") ? Number(parameters.get(name)) : undefined);
    const [, tid, uid] = /^(\d{1,10})(?:\.(\d{1,15}))?$/.exec(parameters.get("task") ?? "") ?? [];
    return {
        kernel: parameters.get("kernel") || undefined, at: whole("at"),
        tid: tid && Number(tid), uid: uid && Number(uid),
    };
}

/** The fragment of a moment. */
export function fragment(moment) {
    const parameters = new URLSearchParams({ kernel: moment.kernel });
    if (!moment.live) parameters.set("at", moment.seq);
    const { task, selected } = moment;
    const life = moment.history.lives.get(selected);
    if (task) parameters.set("task", task.tid);
    else if (life) parameters.set("task", `${life.tid}.${selected}`);
    return `#${parameters}`;
}

/** Keeps the address bar in step; `open` is called when somebody changes it or follows a link. */
export function follow(moment, open) {
    let timer = 0;
    const write = () => {
        timer ||= setTimeout(() => {
            timer = 0;
            if (moment.kernel && location.hash !== fragment(moment)) history.replaceState(null, "", fragment(moment));
        }, 250);
    };
    for (const type of ["opened", "moved", "selected", "halted", "state"]) moment.addEventListener(type, write);
    addEventListener("hashchange", () => {
        if (location.hash !== fragment(moment)) open(parse(location.hash));
    });
}

"""##),
        PageFile(name: "log.js", media: "text/javascript; charset=utf-8", tag: "\"b8843ff2291bf954\"", text: ##"""
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

"""##),
        PageFile(name: "main.js", media: "text/javascript; charset=utf-8", tag: "\"3cfbbb801b9fadbf\"", text: ##"""
// Puts the page together: the kernel chooser, dialogs, what is said to the reader; the rest has its own modules.

import { get, kernelPath, post, Refusal, setToken } from "./api.js";
import { byId, calm, chip, h, once, openDialog, STATES } from "./dom.js";
import { follow, fragment, parse } from "./link.js";
import { Log } from "./log.js";
import { Moment } from "./moment.js";
import { Panel } from "./panel.js";
import { listScenes, note, stage } from "./scenes.js";
import { Timeline } from "./timeline.js";
import { Transport } from "./transport.js";
import { Tree } from "./tree.js";

const moment = new Moment();
const tree = new Tree(moment);
const panel = new Panel(moment);
new Timeline(moment);
new Log(moment);
new Transport(moment, { t: () => tree.tidy(), c: () => panel.focusCall() });

// What is said to the reader.

const banner = byId("banner");

function complain(text, label, work) {
    banner.hidden = !text;
    banner.replaceChildren(text ?? "", label ? h("button", { type: "button", onclick: work }, label) : "");
}

function failed(error) {
    if (error instanceof Refusal && error.status === 401) {
        complain("This service needs a token.", "Enter it…", askToken);
        askToken();
        return;
    }
    const gone = error instanceof Refusal && error.status === 410;
    complain(error.message, gone ? "Go live" : "Try again", () => {
        complain();
        if (gone) moment.open(moment.kernel, { uid: moment.selected });
        else if (moment.kernel) moment.reload(); else begin();
    });
}

/** Runs what a button asks for and says what goes wrong. */
const attempt = (work) => async (...given) => {
    try {
        await work(...given);
    } catch (error) {
        failed(error);
    }
};

let lastSaid = 0;
let waiting = null;

/** Says something: to who sees it at once, to a screen reader at most once a second. */
function say(text) {
    byId("told").textContent = text;
    waiting = text;
    const wait = Math.max(0, lastSaid + 1000 - performance.now());
    setTimeout(() => {
        if (waiting === null) return;
        byId("said").textContent = waiting;
        waiting = null;
        lastSaid = performance.now();
    }, wait);
}

const told = (event) => (event ? `Event ${event.seq}: ${event.text ?? event.type}` : "");

moment.addEventListener("moved", () => say(told(moment.history.at(moment.seq))));
moment.addEventListener("arrived", ({ detail }) => {
    if (moment.live) say((detail.length > 1 ? `${detail.length} events. ` : "") + told(detail.at(-1)));
});
moment.addEventListener("halted", ({ detail }) => say(`Halted. ${told(detail)}`));
moment.addEventListener("connection", ({ detail }) => {
    const element = byId("connection");
    element.className = detail.state;
    element.textContent = detail.state === "open" ? "Connected" : `The connection is lost; next try in ${detail.seconds} s`;
});
moment.addEventListener("failed", ({ detail }) => failed(detail));
moment.addEventListener("ended", () => {
    byId("connection").textContent = "";
    complain(`There is no kernel "${moment.kernel}": it never was, or it has been deleted.`, "Choose another", async () => {
        complain();
        await fillKernels();
        chooser.focus();
    });
});
moment.addEventListener("opened", () => { complain(); document.title = `${moment.kernel} · proclab`; });
moment.addEventListener("state", once(() => {
    if (moment.state?.panic) complain(`The kernel has panicked: ${moment.state.panic}`);
}));

// Which kernel.

const chooser = byId("kernel");

async function fillKernels() {
    const names = [];
    let cursor = "";
    try {
        do {
            const page = await get(`/v1/kernels?limit=1000${cursor ? `&cursor=${cursor}` : ""}`);
            names.push(...page.kernels.map((kernel) => kernel.id));
            cursor = page.next_cursor;
        } while (cursor && names.length < 10000);
    } catch (error) {
        // The token of an attempt opens the attempt's kernel alone.
        if (!(error instanceof Refusal && error.status === 403)) throw error;
    }
    // One that is gone stays on show, so that any other can be chosen.
    const gone = moment.ended && h("option", { selected: true, disabled: true, value: "" }, `${moment.kernel} (deleted)`);
    if (moment.kernel && !moment.ended && !names.includes(moment.kernel)) names.push(moment.kernel);
    chooser.replaceChildren(
        ...[gone].filter(Boolean), ...names.map((name) => h("option", { selected: !gone && name === moment.kernel }, name)));
    return names;
}

const open = attempt(async (kernel, where) => {
    note(null);
    complain();
    await moment.open(kernel, where);
    await fillKernels();
});

chooser.addEventListener("change", () => open(chooser.value));
chooser.addEventListener("focus", attempt(fillKernels));

byId("new").onclick = () => { byId("new-form").querySelector(".error").textContent = ""; openDialog("new-dialog"); };
byId("new-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const name = byId("new-name").value.trim();
    try {
        const kernel = await post("/v1/kernels", {
            ...(name ? { name } : {}), init: byId("new-init").value, profile: byId("new-profile").value,
        });
        byId("new-dialog").close();
        await open(kernel.id);
    } catch (error) {
        byId("new-form").querySelector(".error").textContent = error.message;
    }
});

byId("tick").onclick = attempt(async () => {
    await post(`${kernelPath(moment.kernel)}/clock`, { seconds: 1 });
    if (!moment.live) moment.goLive();
});
moment.addEventListener("state", () => {
    byId("tick").disabled = moment.panicked;
    byId("clock").textContent = `at ${(moment.state.time / 1e9).toFixed(3)} s`;
});

byId("branch").onclick = attempt(async () => {
    const kernel = await post("/v1/kernels", { from: { kernel: moment.kernel, seq: moment.seq } });
    const { seq, asked } = kernel.from;
    await open(kernel.id);
    say(`This is the new kernel ${kernel.id}. It begins at event ${seq}`
        + (asked === undefined ? "." : `, where the call ends that event ${asked} is a part of.`));
});

byId("scenes").onclick = () => openDialog("scenes-dialog");
listScenes(attempt(async (scene) => {
    byId("scenes-dialog").close();
    const { kernel, at } = await stage(scene);
    await open(kernel, { at });
    note(scene);
    byId("play").focus();
    if (!calm()) moment.play();
}));

byId("share").onclick = async () => {
    history.replaceState(null, "", fragment(moment));
    try {
        await navigator.clipboard.writeText(location.href);
        say("The link is copied.");
    } catch {
        say("The link is in the address bar.");
    }
};

// The token.

function askToken() { openDialog("token-dialog").querySelector("input").focus(); }

byId("access").onclick = askToken;
byId("token-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    setToken(byId("token").value.trim());
    try {
        const { kernel } = parse(location.hash);
        await get(kernel ? kernelPath(kernel) : "/v1/limits");
        byId("token").value = "";
        byId("token-form").querySelector(".error").textContent = "";
        byId("token-dialog").close();
        complain();
        begin();
    } catch (error) {
        byId("token-form").querySelector(".error").textContent = error.message;
    }
});

byId("legend").append(...Object.entries(STATES).map(([letter, meaning]) => h("li", {}, chip(letter), ` ${meaning}`)));
follow(moment, (where) => open(where.kernel ?? moment.kernel, where));

/** Opens what the address names, or the kernel that always exists. */
const begin = attempt(async () => {
    const where = parse(location.hash);
    const names = await fillKernels();
    const kernel = where.kernel ?? (names.includes("default") || !names.length ? "default" : names[0]);
    await open(kernel, where);
});

// A page that the browser keeps behind another must not keep one of its few connections to the service.
addEventListener("pagehide", () => moment.close());
addEventListener("pageshow", (event) => { if (event.persisted) begin(); });

begin();

"""##),
        PageFile(name: "moment.js", media: "text/javascript; charset=utf-8", tag: "\"4f6c3938a6c9a805\"", text: ##"""
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

"""##),
        PageFile(name: "panel.js", media: "text/javascript; charset=utf-8", tag: "\"b8b62d2f84fbfac0\"", text: ##"""
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

"""##),
        PageFile(name: "patch.js", media: "text/javascript; charset=utf-8", tag: "\"1b586327cc4f850c\"", text: ##"""
// JSON Patch (RFC 6902), applied in place.

const token = (text) => text.replaceAll("~1", "/").replaceAll("~0", "~");
const tokens = (pointer) => pointer.split("/").slice(1).map(token);

function holder(document, path) {
    let value = document;
    for (const key of path.slice(0, -1)) value = value[key];
    if (value === undefined || value === null) throw new Error("The patch does not fit.");
    return value;
}

function read(document, path) {
    return path.length ? holder(document, path)[path.at(-1)] : document;
}

function remove(document, path) {
    const parent = holder(document, path);
    const key = path.at(-1);
    if (!(key in parent)) throw new Error("The patch does not fit.");
    const value = parent[key];
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return value;
}

function add(document, path, value) {
    const parent = holder(document, path);
    const key = path.at(-1);
    if (!Array.isArray(parent)) parent[key] = value;
    else if (key === "-") parent.push(value);
    else parent.splice(Number(key), 0, value);
}

/** Applies `patch` to `document`, an object, and returns it. */
export function apply(document, patch) {
    for (const step of patch) {
        const path = tokens(step.path);
        if (!path.length) {
            if (step.op === "replace" || step.op === "add") document = step.value;
            continue;
        }
        switch (step.op) {
        case "add": add(document, path, step.value); break;
        case "remove": remove(document, path); break;
        case "replace": holder(document, path)[path.at(-1)] = step.value; break;
        case "move": add(document, path, remove(document, tokens(step.from))); break;
        case "copy": add(document, path, structuredClone(read(document, tokens(step.from)))); break;
        case "test":
            if (JSON.stringify(read(document, path)) !== JSON.stringify(step.value)) {
                throw new Error("The patch does not fit.");
            }
            break;
        default: throw new Error(`A patch cannot ${step.op}.`);
        }
    }
    return document;
}

"""##),
        PageFile(name: "scenes.js", media: "text/javascript; charset=utf-8", tag: "\"22552394c70c39b4\"", text: ##"""
// Ready-made scenes: a few calls in a fresh kernel, and what to look for.

import { kernelPath, post } from "./api.js";
import { byId, h } from "./dom.js";

const call = (task, name, args, as) => ({ task, call: name, ...(args ? { args } : {}), ...(as ? { as } : {}) });

const named = (task, arg) => call(task, "prctl", { option: "PR_SET_NAME", arg });

export const SCENES = [
    {
        id: "orphan", title: "Orphan",
        look: "Task 2 dies before its child 3: forget_original_parent() gives the child to init, and its edge moves. "
            + "When 3 dies later, init reaps it at once.",
        calls: [
            call(1, "fork", null, "parent"), named("$parent", "shell"), call("$parent", "fork", null, "child"),
            named("$child", "sleep"), call("$child", "pause"),
            call("$parent", "exit", { status: 1 }), call(1, "wait4", { pid: "$parent" }),
            call(1, "kill", { pid: "$child", sig: "SIGTERM" }),
        ],
    },
    {
        id: "zombie", title: "Zombie", init: "manual",
        look: "Task 2 has exited, but its parent is busy: the zombie keeps its number, its exit code and its signal structures. "
            + "Only wait4() lets release_task() free them.",
        calls: [
            call(1, "fork", null, "child"), named("$child", "job"), call("$child", "exit", { status: 3 }), call(1, "getpid"),
            call(1, "kill", { pid: "$child", sig: "SIGKILL" }), call(1, "wait4"),
        ],
    },
    {
        id: "double-fork", title: "Double fork",
        look: "Task 3 leads a new session, forks the daemon 4 and exits, so that 4 can never get a terminal back. "
            + "The daemon ends as init's child, and task 2 has nobody left to wait for.",
        calls: [
            call(1, "fork", null, "shell"), named("$shell", "shell"), call("$shell", "fork", null, "middle"),
            call("$middle", "setsid"), call("$middle", "fork", null, "daemon"), call("$middle", "exit"), call("$shell", "wait4", { pid: "$middle" }),
            named("$daemon", "daemon"), call("$daemon", "pause"), call("$shell", "wait4"),
        ],
    },
    {
        id: "subreaper", title: "Subreaper",
        look: "Task 2 has asked for the orphans below it with PR_SET_CHILD_SUBREAPER. "
            + "When 3 dies, 4 goes to task 2 and not to init, and it is task 2 that must wait for it.",
        calls: [
            call(1, "fork", null, "manager"), named("$manager", "manager"),
            call("$manager", "prctl", { option: "PR_SET_CHILD_SUBREAPER", arg: 1 }),
            call("$manager", "fork", null, "service"), named("$service", "service"), call("$service", "fork", null, "worker"),
            named("$worker", "worker"), call("$worker", "pause"),
            call("$service", "exit"), call("$manager", "wait4"), call(1, "kill", { pid: "$worker", sig: "SIGKILL" }),
            call("$manager", "wait4"),
        ],
    },
    {
        id: "threads", title: "Thread group",
        look: "The thread 3 of process 2 forked task 4 and dies. "
            + "The child stays in the family: find_new_reaper() prefers another living thread of the same group to init.",
        calls: [
            call(1, "fork", null, "process"), named("$process", "server"),
            call("$process", "clone", { flags: ["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"] }, "thread"),
            call("$thread", "fork", null, "child"), named("$child", "helper"), call("$child", "pause"), call("$thread", "exit"),
            call("$process", "exit_group"), call(1, "wait4", { pid: "$process" }),
        ],
    },
    {
        id: "tracer", title: "Tracer's death",
        look: "Task 2 traces 3, which stops at a signal for it: the dotted edge, and 3 on the ptraced list of 2. "
            + "When the tracer dies, exit_ptrace() lets its tracee go, back to its real parent alone.",
        calls: [
            call(1, "fork", null, "tracer"), named("$tracer", "debugger"), call(1, "fork", null, "tracee"),
            named("$tracee", "program"),
            call("$tracer", "ptrace", { request: "PTRACE_SEIZE", pid: "$tracee" }), call("$tracee", "pause"),
            call(1, "kill", { pid: "$tracee", sig: "SIGWINCH" }), call("$tracer", "wait4", { pid: "$tracee" }),
            call("$tracer", "exit"), call(1, "wait4", { pid: "$tracer" }),
        ],
    },
    {
        id: "storm", title: "SIGCHLD storm",
        look: "Five children of task 2 die while it has SIGCHLD blocked: five are generated, one stays pending. "
            + "Who waits once for each signal keeps four zombies, so the last loop waits until there are none.",
        calls: [
            call(1, "fork", null, "server"), named("$server", "server"),
            call("$server", "sigaction", { sig: "SIGCHLD", handler: "handler" }),
            call("$server", "sigprocmask", { how: "SIG_BLOCK", set: ["SIGCHLD"] }),
            ...["a", "b", "c", "d", "e"].map((name) => call("$server", "fork", null, name)),
            ...["a", "b", "c", "d", "e"].map((name) => call(`$${name}`, "exit")),
            call("$server", "sigprocmask", { how: "SIG_UNBLOCK", set: ["SIGCHLD"] }),
            ...Array.from({ length: 6 }, () => call("$server", "wait4", { pid: -1, options: ["WNOHANG"] })),
        ],
    },
];

/** Fills the dialog; `begin(scene)` is called for the one that is chosen. */
export function listScenes(begin) {
    byId("scene-list").replaceChildren(...SCENES.map((scene) => h("section", { class: "scene" },
        h("button", { type: "button", "data-scene": scene.id, onclick: () => begin(scene) }, scene.title),
        h("p", {}, scene.look))));
}

/** Plays a scene's calls in a fresh kernel; resolves with its name and the first moment worth looking at. */
export async function stage(scene) {
    const kernel = await post("/v1/kernels", { init: scene.init ?? "auto" });
    await post(`${kernelPath(kernel.id)}/batch`, scene.calls);
    return { kernel: kernel.id, at: kernel.seq };
}

/** Shows the note of a scene. */
export function note(scene) {
    const element = byId("scene");
    element.hidden = !scene;
    if (!scene) return;
    element.querySelector("strong").textContent = scene.title;
    element.querySelector("span").textContent = scene.look;
    element.querySelector("button").onclick = () => { element.hidden = true; };
}

"""##),
        PageFile(name: "stream.js", media: "text/javascript; charset=utf-8", tag: "\"31e74b804366bd64\"", text: ##"""
// Server-sent events over fetch: an EventSource could not send the token.

import { headers, Refusal } from "./api.js";

/**
 * Follows a stream of events and resumes it by `Last-Event-ID` whenever it breaks.
 *
 * `on.message(type, data, id)`, `on.state("open" | "lost", seconds)`, `on.refused(error)` for an answer that a retry
 * does not mend. Returns a function that ends it.
 */
export function follow(path, after, on) {
    const control = new AbortController();
    let last = after;
    let waits = 0;

    const pause = (seconds) => new Promise((done) => {
        const timer = setTimeout(done, seconds * 1000);
        control.signal.addEventListener("abort", () => { clearTimeout(timer); done(); });
    });

    function take(block) {
        let type = "message";
        let id;
        const data = [];
        for (const line of block.split("\n")) {
            const colon = line.indexOf(":");
            if (colon <= 0) continue;
            const value = line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
            const field = line.slice(0, colon);
            if (field === "event") type = value;
            else if (field === "data") data.push(value);
            else if (field === "id") id = value;
        }
        if (!data.length) return;
        if (id !== undefined) last = id;
        on.message(type, JSON.parse(data.join("\n")), id);
    }

    async function read() {
        const answer = await fetch(path, {
            headers: headers({ Accept: "text/event-stream", "Last-Event-ID": String(last) }),
            signal: control.signal, credentials: "omit", cache: "no-store",
        });
        if (!answer.ok) {
            let problem = {};
            try { problem = await answer.json(); } catch { /* no JSON: the status says enough */ }
            throw new Refusal(answer.status, problem);
        }
        waits = 0;
        on.state("open");
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = "";
        for (;;) {
            const { value, done } = await reader.read();
            if (done) return;
            rest += value;
            const blocks = rest.split("\n\n");
            rest = blocks.pop();
            for (const block of blocks) if (!control.signal.aborted) take(block);
        }
    }

    (async () => {
        while (!control.signal.aborted) {
            try {
                await read();
            } catch (error) {
                if (control.signal.aborted) return;
                if (error instanceof Refusal && error.status < 500) return on.refused(error);
            }
            if (control.signal.aborted) return;
            const seconds = Math.min(10, 2 ** waits++);
            on.state("lost", seconds);
            await pause(seconds);
        }
    })();
    return () => control.abort();
}

"""##),
        PageFile(name: "style.css", media: "text/css; charset=utf-8", tag: "\"5c98ff7fbdb5fdab\"", text: ##"""
/* Calm and dense: system fonts, one accent, colour only for what the state of a task is. */
:root {
    color-scheme: light dark;
    --text: #1a1f26; --quiet: #56606c; --ground: #f4f5f7; --surface: #fff; --line: #d4d9df; --strong-line: #8a939e;
    --accent: #0b5cad; --on-accent: #fff; --soft: #e6eff9; --bad: #a3160f;
    --run: #11703c; --sleep: #2b5fa8; --disk: #7a3e9d; --stop: #8f4a00; --trace: #a02462; --zombie: #5c6570; --dead: #5c6570;
    --mono: ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
    font: 13px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
    :root {
        --text: #e3e7ec; --quiet: #9ba6b2; --ground: #0f1317; --surface: #171c22; --line: #2c343d; --strong-line: #6b7682;
        --accent: #79b4f2; --on-accent: #0c1116; --soft: #1d2b3b; --bad: #ff9288;
        --run: #5fd08f; --sleep: #86b4f5; --disk: #cf9bec; --stop: #f0ae5f; --trace: #f58dbb; --zombie: #9aa4af; --dead: #9aa4af;
    }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
    margin: 0; color: var(--text); background: var(--ground); display: flex; flex-direction: column;
    height: 100vh; min-height: 560px;
}
h1, h2, h3, h4, p, dl, ol, ul { margin: 0; padding: 0; }
h1 { font-size: 15px; font-weight: 650; letter-spacing: -.01em; }
h2 { font-size: 13px; font-weight: 650; }
h3 { font-size: 11px; font-weight: 600; color: var(--quiet); text-transform: uppercase; letter-spacing: .05em; margin-bottom: 4px; }
h4 { font-size: 12px; font-weight: 600; margin-bottom: 3px; }
ol, ul { list-style: none; }
code, kbd { font-family: var(--mono); font-size: .92em; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 4px; background: var(--ground); }
a { color: var(--accent); }
.quiet { color: var(--quiet); }
.error { color: var(--bad); }
.sr, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 9; background: var(--surface); padding: 6px 10px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }

button, select, input { font: inherit; color: inherit; }
button, select, input:not([type=checkbox], [type=range]) {
    /* 24 px at least, so that a finger finds it. */
    background: var(--surface); border: 1px solid var(--strong-line); border-radius: 4px; padding: 2px 8px; min-height: 26px;
}
button { cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { border-color: var(--accent); color: var(--accent); }
button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; opacity: .65; }
button[aria-pressed=true], button.primary { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button.primary:hover:not(:disabled), button[aria-pressed=true]:hover:not(:disabled) { color: var(--on-accent); filter: brightness(1.08); }
button.jump { border: 0; background: none; padding: 0; min-height: 0; color: var(--accent); font-family: var(--mono); font-size: .92em; text-align: left; }
button.jump:hover { text-decoration: underline; }
input[type=range] { accent-color: var(--accent); min-width: 60px; }
.check { display: inline-flex; align-items: center; gap: 5px; }

header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; padding: 7px 12px; background: var(--surface); border-bottom: 1px solid var(--line); }
.group { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.group.moment { flex: 1 1 400px; }
.group.moment input[type=range] { flex: 1 1 100px; }
.transport button { font-variant-emoji: text; min-width: 30px; padding: 2px 5px; }
#kernel { max-width: 150px; }
#seq { width: 70px; text-align: right; font-variant-numeric: tabular-nums; }
#top { min-width: 48px; font-variant-numeric: tabular-nums; }
#banner { background: var(--bad); color: var(--surface); padding: 6px 12px; display: flex; gap: 12px; align-items: center; }
#banner button { background: none; color: inherit; border-color: currentColor; }
#scene { display: flex; gap: 12px; align-items: start; justify-content: space-between; padding: 6px 12px; background: var(--soft); border-bottom: 1px solid var(--line); }
#scene strong { margin-right: 6px; }
#scene button { min-height: 22px; border: 0; background: none; font-size: 15px; }

main {
    flex: 1; min-height: 0; display: grid; gap: 1px; background: var(--line);
    grid-template: minmax(0, 1.35fr) minmax(0, 1fr) / minmax(0, 1.6fr) minmax(330px, 1fr);
}
.pane { background: var(--surface); display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 5px 12px; border-bottom: 1px solid var(--line); min-height: 37px; }
.head button { padding: 0 8px; min-height: 24px; }
.head > span.quiet { flex: 1; font-variant-numeric: tabular-nums; }
#clock.quiet { flex: none; }
#log-pane h2 { flex: 1; }
#kind { max-width: 150px; }
footer { display: flex; gap: 16px; padding: 4px 12px; background: var(--surface); border-top: 1px solid var(--line); color: var(--quiet); min-height: 27px; }
#told { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--text); }
#connection::before { content: ""; display: inline-block; width: 7px; height: 7px; border-radius: 50%; margin-right: 6px; background: var(--run); }
#connection:empty::before { display: none; }
#connection.lost { color: var(--bad); }
#connection.lost::before { background: var(--bad); }

/* States: a colour and always the letter. */
.state-R { --state: var(--run); } .state-S { --state: var(--sleep); } .state-D { --state: var(--disk); }
.state-T { --state: var(--stop); } .state-t { --state: var(--trace); } .state-Z { --state: var(--zombie); } .state-X { --state: var(--dead); }
span.chip { display: inline-block; min-width: 18px; height: 18px; line-height: 18px; text-align: center; border-radius: 3px; background: var(--state); color: var(--surface); font: 600 11px/18px var(--mono); }
span.chip.state-Z { background: none; color: var(--state); outline: 1px dashed var(--state); outline-offset: -1px; }

/* The tree. */
#tree { flex: 1; overflow: auto; min-height: 0; position: relative; }
#tree:focus-visible { outline-offset: -2px; }
#tree svg { display: block; }
.edge { fill: none; stroke: var(--strong-line); stroke-width: 1.2; }
.edge.moving { stroke: var(--accent); stroke-width: 2; }
.edge.lost { stroke-dasharray: 4 4; opacity: .75; }
.edge.traced { stroke: var(--trace); stroke-dasharray: 1.5 3.5; stroke-linecap: round; stroke-linejoin: round; stroke-width: 2; }
.ghost { fill: none; stroke: var(--strong-line); stroke-dasharray: 2 4; opacity: .6; }
.task { cursor: pointer; }
.task .box { fill: var(--surface); stroke: var(--strong-line); }
.task:hover .box { stroke: var(--accent); }
.task.selected .box { stroke: var(--accent); stroke-width: 2.5; fill: var(--soft); }
.task text { font-size: 12px; fill: var(--text); }
svg .chip { fill: var(--state); }
.task .letter, .thread .letter { font: 600 11px var(--mono); text-anchor: middle; fill: var(--surface); }
.task .thread .letter { font-size: 9.5px; }
.task .comm { font-weight: 600; }
.task .tid { text-anchor: end; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.task .doing { font-size: 11px; fill: var(--quiet); }
.task.state-Z .box, .task.state-X .box { stroke-dasharray: 4 3; fill: var(--ground); }
.task.state-Z > .chip, .task.state-X > .chip, .thread.state-Z > .chip { fill: none; stroke: var(--state); stroke-dasharray: 2 2; }
.task.state-Z > .letter, .task.state-X > .letter, .task .thread.state-Z > .letter { fill: var(--state); }
.task.state-Z .comm, .task.state-X .comm { fill: var(--quiet); font-weight: 400; }
.thread.selected .chip { stroke: var(--accent); stroke-width: 2.5; }
.fold rect { fill: var(--surface); stroke: var(--strong-line); }
.fold:hover rect { stroke: var(--accent); }
.task .fold text { font: 10px var(--mono); text-anchor: middle; fill: var(--quiet); }
@media (prefers-reduced-motion: no-preference) {
    .task { animation: appear .25s ease-out; }
    @keyframes appear { from { opacity: 0; } }
}

/* The selected task. */
#task { flex: 1; overflow: auto; padding: 10px 12px; display: flex; flex-direction: column; gap: 14px; position: relative; }
#task > :empty { display: none; }
#task section { min-width: 0; }
.who { display: flex; align-items: center; gap: 8px; }
.comm { overflow-wrap: anywhere; }
.why:empty { display: none; }
.why ol { margin-top: 4px; display: grid; gap: 2px; }
.why li { padding-left: 52px; text-indent: -52px; }
.why li .jump { display: inline-block; width: 46px; text-indent: 0; text-align: right; margin-right: 6px; }
.quick { display: flex; gap: 5px; margin-bottom: 6px; flex-wrap: wrap; }
.quick button { font-family: var(--mono); font-size: 12px; }
.call .line { display: flex; gap: 6px; align-items: center; flex-wrap: wrap; }
.call .line select { flex: 1; min-width: 110px; font-family: var(--mono); font-size: 12px; }
.call > p { margin-top: 4px; }
.fields { display: grid; grid-template-columns: minmax(70px, max-content) minmax(0, 1fr); gap: 5px 10px; align-items: baseline; margin-top: 6px; }
.fields > p, .fields > .buttons { grid-column: 1 / -1; }
.fields > p:empty { display: none; }
.fields > input:not([type=checkbox]), .fields > select { width: 100%; }
.fields label { font-family: var(--mono); font-size: 12px; }
dialog .fields label { font: inherit; }
.choice { display: flex; gap: 5px; min-width: 0; }
.choice select { flex: 1; min-width: 0; }
.flags summary { cursor: pointer; overflow-wrap: anywhere; font-family: var(--mono); font-size: 12px; }
.flags fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(165px, 1fr)); border: 1px solid var(--line); border-radius: 4px; max-height: 180px; overflow: auto; margin: 4px 0 0; padding: 6px; }
.note { color: var(--stop); }
.answer { margin-top: 6px; padding-left: 8px; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.answer:empty { display: none; }
.answer.done { border-color: var(--run); } .answer.failed, .answer.error { border-color: var(--bad); } .answer.blocked { border-color: var(--sleep); }
.answer code { color: var(--quiet); }
.dying { display: grid; grid-template-columns: repeat(auto-fit, minmax(270px, 1fr)); gap: 10px 18px; }
.dying .held { grid-column: 1 / -1; overflow-wrap: anywhere; }
.chores li { display: grid; grid-template-columns: 14px 158px minmax(0, 1fr) auto; gap: 2px 6px; align-items: baseline; }
.chores li > * { font-size: 12px; }
.chores li.open { color: var(--quiet); }
.chores .tick { color: var(--run); font-weight: 700; }
.chores .does { color: var(--quiet); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chores .count { font-variant-numeric: tabular-nums; font-family: var(--mono); }
.structures { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 14px 18px; }
.structures dl { display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: 1px 8px; }
.structures dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
dd .jump { margin-right: 6px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 400; color: var(--quiet); padding: 0 8px 1px 0; }
thead th { border-bottom: 1px solid var(--line); }
td { padding: 0 8px 1px 0; }
tr.gone td, tr.gone th { text-decoration-line: none; color: var(--quiet); font-style: italic; }

/* The timeline. */
#timeline { flex: 1; overflow: auto; position: relative; min-height: 0; }
#timeline .room { position: absolute; top: 0; left: 0; }
#timeline svg { position: sticky; top: 0; left: 0; display: block; cursor: crosshair; }
#timeline text { font-size: 11px; fill: var(--text); }
#timeline .name { font-variant-numeric: tabular-nums; }
#timeline .name.gone, #timeline .name.future { fill: var(--quiet); }
#timeline .tick { fill: var(--quiet); font-variant-numeric: tabular-nums; }
#timeline .call-name { font: 9px var(--mono); fill: var(--text); dominant-baseline: auto; }
#timeline .bar { fill: var(--state); }
#timeline .bar.state-Z { fill-opacity: .35; stroke: var(--state); stroke-dasharray: 3 2; }
#timeline .call { fill: var(--line); }
#timeline .call.failed { fill: var(--bad); fill-opacity: .35; }
#timeline .arrow { fill: none; stroke: var(--quiet); stroke-width: 1.3; }
#timeline .arrow.fork { stroke: var(--run); } #timeline .arrow.signal { stroke: var(--stop); }
#timeline .arrow.wait { stroke: var(--sleep); } #timeline .arrow.reparent { stroke: var(--accent); stroke-dasharray: 3 2; }
#timeline .arrow.ptrace { stroke: var(--trace); stroke-dasharray: 1.5 2; }
#timeline .chosen { fill: var(--soft); }
#timeline .later { fill: var(--surface); opacity: .55; }
#timeline .back { fill: var(--surface); }
#timeline .now { stroke: var(--accent); stroke-width: 2; fill: none; }

/* The log. */
#log { flex: 1; overflow: auto; position: relative; }
#log:focus-visible { outline-offset: -2px; }
#log button { display: flex; gap: 10px; width: 100%; border: 0; border-radius: 0; background: none; text-align: left; padding: 3px 12px 3px 9px; white-space: normal; border-left: 3px solid transparent; }
#log button:hover { background: var(--ground); color: inherit; }
#log .seq { flex: 0 0 44px; text-align: right; color: var(--quiet); font-variant-numeric: tabular-nums; }
#log .what { min-width: 0; overflow-wrap: anywhere; }
#log .sentence { display: block; }
#log .by { display: block; color: var(--quiet); font-size: 12px; }
#log .book { display: block; font-style: italic; }
#log [aria-current] button { background: var(--soft); border-left-color: var(--accent); }
#log .later .sentence { color: var(--quiet); }

dialog { color: var(--text); background: var(--surface); border: 1px solid var(--strong-line); border-radius: 6px; max-width: min(720px, calc(100vw - 24px)); max-height: calc(100vh - 40px); padding: 16px 18px; }
dialog::backdrop { background: rgb(0 0 0 / .4); }
dialog h2 { font-size: 15px; margin-bottom: 8px; }
dialog h3 { margin-top: 12px; }
dialog form[method=dialog], .buttons { margin-top: 12px; display: flex; gap: 8px; }
.keys { display: grid; grid-template-columns: minmax(80px, max-content) minmax(0, 1fr); gap: 4px 14px; margin-bottom: 8px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: 8px; }
.scene { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 14px; padding: 9px 0; border-top: 1px solid var(--line); align-items: start; }
.scene button { white-space: normal; }
#break-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 8px; }
#break-list fieldset { border: 1px solid var(--line); border-radius: 4px; padding: 4px 8px 6px; min-width: 0; display: grid; align-content: start; }
#break-list label { font: 12px var(--mono); overflow-wrap: anywhere; }
legend { color: var(--quiet); font-size: 12px; }

@media (max-width: 860px) {
    body { height: auto; min-height: 100vh; }
    main { display: block; background: none; }
    .pane { border-bottom: 1px solid var(--line); }
    #tree { height: 46vh; min-height: 260px; flex: none; }
    #timeline { height: 260px; flex: none; }
    #log { height: 420px; flex: none; }
    .group.moment { flex-basis: 100%; }
    .scene { grid-template-columns: 1fr; gap: 4px; }
    .chores .does { white-space: normal; }
    .head > span.quiet { flex-basis: auto; }
    footer { position: sticky; bottom: 0; }
}
@media (forced-colors: active) { .task.selected .box { stroke: Highlight; } svg .chip { fill: ButtonFace; } .task .letter { fill: ButtonText; } }

"""##),
        PageFile(name: "timeline.js", media: "text/javascript; charset=utf-8", tag: "\"111919980b3895e6\"", text: ##"""
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

"""##),
        PageFile(name: "transport.js", media: "text/javascript; charset=utf-8", tag: "\"1837d177ff8314b0\"", text: ##"""
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

"""##),
        PageFile(name: "tree-draw.js", media: "text/javascript; charset=utf-8", tag: "\"d8c343e7d92332ed\"", text: ##"""
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

"""##),
        PageFile(name: "tree.js", media: "text/javascript; charset=utf-8", tag: "\"58483a00a18ef459\"", text: ##"""
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

"""##),
    ]
}
