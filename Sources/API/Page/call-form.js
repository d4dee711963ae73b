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
