"""The page's tree, panel, timeline and log, looked at and used as a user does."""
import json
import re

import pytest
from browsing import Keys, event, events, wait_for


def place(task):
    return tuple(float(number) for number in re.findall(r"[\d.]+", task["place"]))


def family(kernel):
    """Task 2 with the children 3, which is about to be an orphan's parent, and its child 4; 2 has a thread, 5."""
    two = kernel.fork(1)
    three = kernel.fork(two)
    four = kernel.fork(three)
    five = kernel.call(two, "clone", flags=["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"])["value"]
    return two, three, four, five


def test_the_tree_shows_states_by_letter_threads_in_their_process_and_zombies_as_such(page, manual):
    two, three, four, five = family(manual)
    manual.call(four, "pause")
    manual.call(three, "exit", status=7)
    page.open(f"kernel={manual.name}")
    tasks = page.tasks()
    assert sorted(tasks) == [1, two, three, four]
    assert [tasks[tid]["state"] for tid in sorted(tasks)] == ["R", "R", "Z", "S"]
    assert tasks[three]["dash"] != "none" and tasks[two]["dash"] == "none"
    assert (tasks[three]["doing"], tasks[four]["doing"]) == ("exit 7", "in pause")
    assert tasks[two]["threads"] == ["R"] and five not in tasks
    assert tasks[four]["level"] == "2" and tasks[three]["level"] == "3"
    assert page.text("#figures") == "5 tasks: 3 R, 1 S, 1 Z"


def test_it_follows_what_happens_and_nobody_loses_their_place(page, manual):
    two, three, four, _ = family(manual)
    page.open(f"kernel={manual.name}")
    before = page.tasks()
    for _ in range(3):
        manual.fork(three)
    late = manual.fork(1)
    wait_for(lambda: late in page.tasks(), "the new child")
    manual.call(four, "exit")
    manual.call(three, "wait4")
    wait_for(lambda: four not in page.tasks(), "the reaped one is gone")
    after = page.tasks()
    for tid in (1, two, three):
        assert after[tid]["place"] == before[tid]["place"]
    # Somebody new takes a place that is free; no two stand at the same.
    assert len({task["place"] for task in after.values()}) == len(after)
    assert page.live and page.seq == manual.json("tree")["seq"]


SAMPLE = """
    const id = arguments[0]; const seen = []; const began = performance.now();
    document.getElementById('step').click();
    (function look() {
        const task = document.getElementById(id);
        seen.push(task.getAttribute('transform'));
        if (performance.now() - began < 900) requestAnimationFrame(look);
        else done(seen.filter((place, index) => place !== seen[index - 1]));
    })()"""


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_an_orphan_moves_to_its_new_parent_and_its_old_edge_stays_as_a_ghost(page, browser, manual, motion):
    browser.media(motion=motion)
    two, three, four, _ = family(manual)
    manual.call(three, "exit")
    moved = event(manual, type="reparent", task=four)["seq"]
    page.open(f"kernel={manual.name}&at={moved - 1}")
    before = page.tasks()[four]
    ghost = "return document.querySelector('.edge.lost').getAttribute('d') ?? ''"
    assert page.run(ghost) == ""
    places = page.run_async(SAMPLE, f"task-{before['uid']}")
    page.settle()
    after = page.tasks()[four]
    assert place(after)[0] < place(before)[0] and after["level"] == "2"
    assert (places[0], places[-1]) == (before["place"], after["place"])
    assert len(places) == 2 if motion == "reduce" else len(places) > 4
    assert page.run(ghost).startswith("M")
    page.click("#back")
    page.settle()
    assert page.run(ghost) == ""


def test_a_tracer_is_tied_to_its_tracee(page, manual):
    tracer, tracee = manual.fork(1), manual.fork(1)
    page.open(f"kernel={manual.name}")
    edge = "return document.querySelector('.edge.traced').getAttribute('d') || ''"
    assert page.run(edge) == ""
    manual.call(tracer, "ptrace", request="PTRACE_SEIZE", pid=tracee)
    page.wait(edge)
    page.select(tracee)
    assert f"{tracer}" in page.text("#task")
    page.select(tracer)
    page.wait(f"return document.querySelector('#task').innerText.match(/ptraced\\s+{tracee}/)")


# How many points of the tracers' edges lie inside a box.
CROSSED = """
    const boxes = [...document.querySelectorAll('#tree g.task')].map((element) => {
        const [, x, y] = element.getAttribute('transform').match(/translate\\(([\\d.]+) ([\\d.]+)\\)/);
        const box = element.querySelector('.box');
        return [Number(x), Number(y), Number(box.getAttribute('width')), Number(box.getAttribute('height'))];
    });
    const edge = document.querySelector('.edge.traced');
    let count = 0;
    for (let at = 0; at < edge.getTotalLength(); at += 1) {
        const point = edge.getPointAtLength(at);
        if (boxes.some(([x, y, width, height]) => point.x > x + 0.5 && point.x < x + width - 0.5
            && point.y > y + 0.5 && point.y < y + height - 0.5)) count += 1;
    }
    return [edge.getTotalLength() > 100, count]"""


@pytest.mark.parametrize("back", [False, True])
def test_a_tracers_edge_crosses_no_task(page, browser, manual, back):
    browser.media(motion="reduce")
    first = manual.fork(1)
    for _ in range(2):
        manual.fork(1)
    second = manual.fork(first)
    for _ in range(2):
        manual.fork(second)
    third = manual.fork(second)
    last = manual.fork(third)
    late = manual.fork(1)
    tracer, tracee = (last, late) if back else (late, last)
    manual.call(tracer, "ptrace", request="PTRACE_SEIZE", pid=tracee)
    page.open(f"kernel={manual.name}")
    page.wait("return document.querySelector('.edge.traced').getAttribute('d')")
    assert page.run(CROSSED) == [True, 0]


def test_a_panicked_kernel_offers_no_calls(page, manual):
    manual.fork(1)
    page.open(f"kernel={manual.name}&task=1")
    assert page.one(".quick").is_displayed() and page.one("#tick").is_enabled()
    manual.call(1, "exit", status=1)
    page.wait("return /panicked/.test(document.getElementById('banner').textContent)")
    page.settle()
    for at in ("", "&at=3"):
        page.open(f"kernel={manual.name}&task=1{at}")
        assert not page.one(".quick").is_displayed() and not page.one("form.call").is_displayed()
        assert "panicked" in page.text(".calls") and not page.one("#tick").is_enabled()


def test_what_is_below_a_task_can_be_folded_and_tidied(page, manual):
    two, three, four, _ = family(manual)
    last = manual.fork(1)
    page.open(f"kernel={manual.name}")
    page.select(two)
    stood = page.tasks()[last]["place"]
    page.click("#collapse")
    wait_for(lambda: sorted(page.tasks()) == [1, two, last], "two are hidden")
    assert page.tasks()[two]["expanded"] == "false" and page.tasks()[last]["place"] == stood
    assert page.text(f"[data-fold='{page.tasks()[two]['uid']}']") == "+2"
    page.click(f"[data-fold='{page.tasks()[two]['uid']}']")
    wait_for(lambda: four in page.tasks(), "all are there again")
    page.click("#tidy")
    page.settle()
    assert sorted(page.tasks()) == [1, two, three, four, last]


def test_the_panel_shows_the_kernels_structures(page, manual):
    two, three, four, five = family(manual)
    manual.call(two, "sigaction", sig="SIGUSR1", handler="handler")
    manual.call(two, "sigaction", sig="SIGHUP", handler="SIG_IGN")
    for thread in (two, five):
        manual.call(thread, "sigprocmask", how="SIG_BLOCK", set=["SIGUSR1"])
    manual.call(1, "kill", pid=two, sig="SIGUSR1")
    manual.call(five, "pause")
    page.open(f"kernel={manual.name}")
    page.select(two)
    text = page.text("#task")
    for row in (
        rf"real_parent\s+1 init", rf"children\s+{three} init", r"ptraced\s+empty", rf"thread_group\s+{two} init {five} init",
        r"\npending\s+none", r"shared_pending\s+SIGUSR1", r"blocked\s+SIGUSR1", r"ignored\s+SIGHUP", r"caught\s+SIGUSR1",
        rf"mm_struct\s+\d+\s+2\s+{two} {five}", rf"files_struct\s+\d+\s+1\s+{two}", rf"sighand_struct\s+\d+\s+2\s+{two} {five}",
        rf"signal_struct\s+\d+\s+2\s+{two} {five}", r"user_struct\s+0\s+5", rf"task_struct\s+{two}",
    ):
        assert re.search(row, text), (row, text)
    # A number leads to its task, a thread too.
    page.button(f"{five} init", "#task")
    page.wait(f"return document.getElementById('task-title').textContent === 'Task {five}'")
    assert re.search(r"wait queue\s+\S+", page.text("#task")) and "pause: blocked" in page.text("#task")


def test_it_says_why_a_task_is_as_it_is(page, manual):
    child = manual.fork(1)
    manual.call(child, "exit", status=3)
    page.open(f"kernel={manual.name}")
    # To go where one is already changes nothing.
    page.click("#live")
    page.select(child)
    why = manual.json(f"tasks/{child}/why")
    page.wait("return document.querySelector('.why p')?.textContent === " + json.dumps(why["answer"]))
    told = page.run("return [...document.querySelectorAll('.why li')].map((row) => row.textContent.trim())")
    assert told == [f"{link['seq']} {link['sentence']}" for link in why["because"]] and len(told) > 1
    # Each link of the chain is a moment.
    page.click(".why li button")
    page.settle()
    assert page.seq == why["because"][0]["seq"] and not page.live
    # Of one that is gone it is told as well.
    manual.call(1, "wait4")
    page.click("#live")
    page.wait("return document.getElementById('task').innerText.startsWith('It is gone.')")
    gone = manual.json(f"tasks/{child}/why")["answer"]
    page.wait("return document.querySelector('.why p')?.textContent === " + json.dumps(gone))


def test_a_dying_tasks_chores_are_ticked_off_as_the_moment_moves(page, manual):
    child = manual.fork(1)
    manual.call(child, "exit", status=3)
    mm = event(manual, type="exit_mm", task=child)["seq"]
    page.open(f"kernel={manual.name}&at={mm - 1}&task={child}")
    row = "return [...document.querySelectorAll('.chores li')].find((row) => /exit_mm/.test(row.innerText)).innerText"
    held = "return document.querySelector('.held').innerText"
    assert "✓" not in page.run(row) and "mm" in page.run(held)
    order = page.run("return [...document.querySelectorAll('.chores:first-child li .jump')].map((one) => one.textContent)")
    assert order == [one["type"] for one in events(manual, task=child) if one["type"] in order] and len(order) == 13
    page.click("#step")
    page.settle()
    assert "✓" in page.run(row) and "1 → 0" in page.run(row) and " mm" not in page.run(held)
    page.go(page.top)
    assert re.search(r"do_exit\(\) (\d+) of \1\n", page.text(".dying")) and "release_task() 0 of" in page.text(".dying")
    assert page.run(held) == f"Still held: its number {child}, exit code, sighand, signal"
    manual.call(1, "wait4")
    page.click("#live")
    page.wait("return /release_task\\(\\) (\\d+) of \\1/.test(document.querySelector('.dying').innerText)")
    page.settle()
    assert page.run(held) == "Still held: nothing"
    assert page.text("#task").startswith("It is gone.")
    page.button("To its last moment", "#task")
    page.wait("return !document.getElementById('task').innerText.startsWith('It is gone.')")


def test_the_log_tells_each_event_in_a_sentence_with_function_and_chore(page, manual):
    child = manual.fork(1)
    manual.call(child, "exit", status=3)
    page.open(f"kernel={manual.name}")
    told = {one["seq"]: one for one in page.log()}
    real = events(manual, text="true")
    assert list(told) == [one["seq"] for one in real]
    for one in real:
        row = told[one["seq"]]
        assert (row["type"], row["sentence"], row["book"]) == (one["type"], one["text"], one.get("book", ""))
    assert [one["seq"] for one in page.log() if one["current"]] == [page.top]
    page.choose("#kind", "New parents")
    wait_for(lambda: {one["type"] for one in page.log()} == {"forget_original_parent"}, "one kind")
    page.choose("#kind", "all")
    page.select(child)
    page.click("#only")
    wait_for(lambda: page.log()[0]["seq"] == event(manual, type="sched_process_fork")["seq"], "what concerns the child")
    assert len(page.log()) < len(real)
    page.click(f"#log [data-seq='{event(manual, type='exit_files')['seq']}'] button")
    page.settle()
    assert page.seq == event(manual, type="exit_files")["seq"] and not page.live


def test_the_timeline_has_lives_states_calls_and_arrows_and_moves_the_moment(page, manual):
    child = manual.fork(1)
    manual.call(1, "kill", pid=child, sig="SIGTERM")
    manual.call(1, "wait4")
    page.open(f"kernel={manual.name}")
    kinds = page.run("return [...document.querySelectorAll('#timeline path')].map((path) => path.getAttribute('class'))")
    for kind in ("bar state-R", "bar state-Z", "call", "arrow fork", "arrow signal", "arrow wait", "now"):
        assert kind in kinds
    names = page.run("return [...document.querySelectorAll('#timeline .name')].map((name) => name.textContent)")
    assert names == ["1 init", f"{child} init"]
    # A click goes to the event of that column, in the row of a task to that task.
    page.run("""
        const box = document.querySelector('#timeline svg').getBoundingClientRect();
        const view = document.getElementById('timeline');
        view.scrollLeft = 0;
        document.querySelector('#timeline svg').dispatchEvent(new MouseEvent('click',
            { bubbles: true, clientX: box.left + 104 + 14 * 4.5, clientY: box.top + 18 + 30 }))""")
    page.settle()
    assert page.seq == 5 and page.text("#task-title") == f"Task {child}"
    wide = page.run("return document.querySelector('#timeline .room').offsetWidth")
    page.click("#zoom-in")
    assert page.run("return document.querySelector('#timeline .room').offsetWidth") > wide


def test_names_that_clients_choose_are_text(page, browser, manual):
    child = manual.fork(1)
    name = "<img src=x one="
    manual.call(child, "prctl", option="PR_SET_NAME", arg=name)
    manual.call(child, "execve", path="/bin/<script>alert(1)</script>", argv=["<img src=x onerror=alert(1)>"])
    manual.call(child, "prctl", option="PR_SET_NAME", arg=name)
    page.open(f"kernel={manual.name}")
    page.select(child)
    assert name in page.text("#task") and "<script>alert(1)</script>" in page.text("#task")
    assert page.tasks()[child]["label"].startswith(name)
    assert page.run("return document.querySelectorAll('img, script:not([src])').length") == 0
    # The policy forbids what a mistake would need: markup out of text, scripts in the page.
    assert page.run("""
        try { document.body.innerHTML = '<b>x</b>'; return 'made' } catch (error) { return error.name }""") == "TypeError"
    browser.console()


@pytest.mark.parametrize("scene, left", [
    ("orphan", [1]), ("zombie", [1]), ("double-fork", [1, 2, 4]), ("subreaper", [1, 2]), ("threads", [1, 4]),
    ("tracer", [1, 3]), ("storm", [1, 2]),
])
def test_each_scene_plays(page, scene, left):
    page.open()
    page.scene(scene)
    note = page.text("#scene span")
    assert len(re.findall(r"\.(?: |$)", note)) == 2, note
    # It plays by itself, from the beginning.
    wait_for(lambda: page.seq > 3, "it plays")
    page.choose("#speed", "100/s")
    wait_for(lambda: page.seq == page.top, "it ends", 20)
    page.settle()
    assert sorted(page.tasks()) == left
    assert "Z" not in {task["state"] for task in page.tasks().values()}


def test_keys_walk_the_tree(page, manual):
    two, three, four, five = family(manual)
    page.open(f"kernel={manual.name}")
    title = lambda: page.run("return document.getElementById('task-title').textContent")  # noqa: E731
    page.run("document.getElementById('tree').focus()")
    for key, wanted in (
        (Keys.ARROW_DOWN, two), (Keys.ARROW_DOWN, five), (Keys.ARROW_DOWN, three), (Keys.ARROW_RIGHT, four),
        (Keys.ARROW_LEFT, three), (Keys.ARROW_UP, five), (Keys.END, four), (Keys.HOME, 1),
    ):
        page.keys(key, at="#tree")
        wait_for(lambda: title() == f"Task {wanted}", f"task {wanted}")  # noqa: B023
        active = page.run("return document.getElementById('tree').getAttribute('aria-activedescendant')")
        wait_for(lambda: page.run(  # noqa: B023
            "return document.getElementById(document.getElementById('tree').getAttribute('aria-activedescendant'))"
            "?.getAttribute('aria-selected')") == "true", f"{active} is selected")


def test_keys_walk_the_events_and_the_timeline(page, manual):
    child = manual.fork(1)
    manual.call(child, "exit")
    page.open(f"kernel={manual.name}")
    page.choose("#kind", "exit_mm")
    page.keys(Keys.ARROW_UP, at="#log")
    wait_for(lambda: page.seq == event(manual, type="exit_mm")["seq"], "the event that is listed")
    page.keys(Keys.ARROW_LEFT, at="#timeline")
    wait_for(lambda: page.seq == event(manual, type="exit_mm")["seq"] - 1, "one back")
    page.keys(Keys.ARROW_DOWN, at="#timeline")
    page.wait(f"return document.getElementById('task-title').textContent === 'Task {child}'")


def test_time_is_let_pass(page, manual):
    child = manual.fork(1)
    manual.call(child, "nanosleep", tv_sec=2)
    page.open(f"kernel={manual.name}")
    assert page.tasks()[child]["doing"] == "in nanosleep" and page.text("#clock") == "at 0.000 s"
    page.click("#tick")
    page.click("#tick")
    wait_for(lambda: page.tasks()[child]["state"] == "R", "it wakes up")
    assert page.text("#clock") == "at 2.000 s"
