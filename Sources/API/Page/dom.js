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
