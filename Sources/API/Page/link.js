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
