// A moment as the fragment of the page's address: kernel, event, selected task.

/** What a fragment names. */
export function parse(fragment) {
    const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
    const whole = (name) => (/^\d{1,15}$/.test(parameters.get(name) ?? "") ? Number(parameters.get(name)) : undefined);
    return { kernel: parameters.get("kernel") || undefined, at: whole("at"), task: whole("task") };
}

/** The fragment of a moment. */
export function fragment(moment) {
    const parameters = new URLSearchParams({ kernel: moment.kernel });
    if (!moment.live) parameters.set("at", moment.seq);
    if (moment.selected) parameters.set("task", moment.selected);
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
    for (const type of ["opened", "moved", "selected", "halted"]) moment.addEventListener(type, write);
    addEventListener("hashchange", () => {
        if (location.hash !== fragment(moment)) open(parse(location.hash));
    });
}
