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
