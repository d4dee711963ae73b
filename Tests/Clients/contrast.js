// Returns the texts of the page that stand out too little from their ground: less than 4.5 to 1, as WCAG 1.4.3 has it.

const parse = (text) => {
    const all = text.match(/[\d.]+/g).map(Number);
    return all.length < 4 ? [...all, 1] : all;
};
const over = (top, below) => [0, 1, 2].map((index) => top[index] * top[3] + below[index] * (1 - top[3])).concat(1);

function luminance(colour) {
    const [red, green, blue] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
}

/** The filled shape of a drawing on which a text stands: the nearest before it that it lies in. */
function shape(text) {
    const box = text.getBoundingClientRect();
    for (let before = text.previousElementSibling; before; before = before.previousElementSibling) {
        if (before.tagName !== "rect") continue;
        const rect = before.getBoundingClientRect();
        const { fill } = getComputedStyle(before);
        const within = rect.left <= box.left + 1 && rect.right >= box.right - 1 && rect.top <= box.top + 2;
        if (fill !== "none" && within) return parse(fill);
    }
    return null;
}

function ground(element) {
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
        const drawn = node.ownerSVGElement || node.tagName === "svg";
        const layer = drawn ? (node === element ? shape(node) : null) : parse(getComputedStyle(node).backgroundColor);
        if (layer) layers.push(layer);
        if (layer?.[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
}

const pale = new Set();
for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join("");
    if (!own || !element.getClientRects().length || element.closest("[disabled], dialog:not([open]), option")) continue;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden") continue;
    const below = ground(element);
    const found = ratio(over(parse(element.ownerSVGElement ? style.fill : style.color), below), below);
    if (found < 4.5) pale.add(`${own.slice(0, 30)} (${element.getAttribute("class")}): ${found.toFixed(2)}`);
}
return [...pale];
