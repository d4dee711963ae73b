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
