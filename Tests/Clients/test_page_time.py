"""The page's moments: stepping, playing, halting, sharing, branching; and what it says when the service is away."""
import re
import socket
import threading
import time

import pytest
import requests
from browsing import Page, event, events, wait_for


def lives(kernel):
    """Three children that come and go: a few dozen events."""
    for status in range(3):
        child = kernel.fork(1)
        kernel.call(child, "exit", status=status)
        kernel.call(1, "wait4")


def halt_at(page, *types):
    page.click("#breakpoints")
    for kind in types:
        page.click(f"#break-list input[value='{kind}']")
    page.button("Close", "#break-dialog")


def test_steps_go_on_and_back_and_the_tree_is_that_of_the_moment(page, manual):
    lives(manual)
    page.open(f"kernel={manual.name}")
    end = page.seq
    assert page.live and end == len(events(manual))
    page.click("#back")
    page.settle()
    assert (page.seq, page.live) == (end - 1, False)
    page.keys(",", ",", at="body")
    wait_for(lambda: page.seq == end - 3, "two more back")
    page.keys(".", at="body")
    wait_for(lambda: page.seq == end - 2, "one on")
    page.click("#first")
    page.settle()
    assert page.seq == 1 and list(page.tasks()) == [1]
    # At every moment the page shows what the service says of that moment.
    for seq in (4, 15, 20, 33, end // 2, end - 1):
        page.go(seq)
        told = manual.json("tasks", params={"at": seq})["tasks"]
        assert {tid: task["state"] for tid, task in page.tasks().items()} == {task["tid"]: task["state"] for task in told}
    page.click("#live")
    page.settle()
    assert page.live and page.seq == end
    manual.fork(1)
    wait_for(lambda: page.seq == len(events(manual)), "it follows")


def test_it_plays_at_a_speed_and_halts_at_breakpoints(page, manual):
    lives(manual)
    births = [one["seq"] for one in events(manual) if one["type"] == "sched_process_fork"]
    page.open(f"kernel={manual.name}&at=1")
    page.choose("#speed", "25/s")
    halt_at(page, "sched_process_fork")
    assert "(1)" in page.text("#breakpoints")
    page.click("#play")
    wait_for(lambda: page.seq == births[0] and page.one("#play").get_attribute("aria-pressed") == "false", "it halts")
    page.click("#run")
    wait_for(lambda: page.seq == births[1], "the next birth")
    page.keys("g", at="body")
    wait_for(lambda: page.seq == births[2], "the last birth")
    page.keys("G", at="body")
    wait_for(lambda: page.seq == births[1], "the one before")
    wait_for(lambda: "Event" in page.text("#said"), "the moment is told")
    page.keys("b", at="body")
    wait_for(lambda: "(" not in page.text("#breakpoints"), "no breakpoint is left")
    began, seq = time.monotonic(), page.seq
    page.click("#play")
    wait_for(lambda: page.seq >= seq + 10, "it plays")
    assert 0.25 < time.monotonic() - began < 3
    page.keys(" ", at="body")
    wait_for(lambda: page.one("#play").get_attribute("aria-pressed") == "false", "it pauses")
    rest = page.seq
    time.sleep(0.3)
    assert page.seq == rest < page.top


def test_live_halts_at_a_breakpoint_too(page, manual):
    page.open(f"kernel={manual.name}")
    halt_at(page, "exit_mm")
    child = manual.fork(1)
    manual.call(child, "exit")
    wait_for(lambda: page.seq == event(manual, type="exit_mm")["seq"], "it halts")
    assert not page.live and page.top > page.seq


def test_a_moment_is_shared_by_its_link(page, manual):
    lives(manual)
    child = manual.fork(1)
    born = event(manual, type="sched_process_fork", child=child)["seq"]
    page.open(f"kernel={manual.name}")
    page.go(born)
    page.select(child)
    page.wait(f"return location.hash.endsWith('task={child}')")
    link = page.driver.current_url
    assert re.search(rf"#kernel={manual.name}&at={born}&task={child}$", link)
    manual.fork(1)
    page.driver.get("about:blank")
    page.driver.get(link)
    page.settle()
    assert (page.kernel, page.seq, page.live) == (manual.name, born, False)
    assert page.text("#task-title") == f"Task {child}"
    # A link that is followed within the page works as well.
    page.run(f"location.hash = 'kernel={manual.name}&at=4'")
    wait_for(lambda: page.seq == 4, "the other moment")


def test_a_link_names_one_that_is_gone_with_its_uid(page, manual):
    child = manual.fork(1)
    born = event(manual, type="sched_process_fork", child=child)["seq"]
    manual.call(child, "exit")
    manual.call(1, "wait4")
    page.open(f"kernel={manual.name}&at={born}&task={child}")
    assert page.text("#task-title") == f"Task {child}"
    page.click("#live")
    page.wait(f"return location.hash.endsWith('task={child}.{born}')")
    manual.call(1, "clone3", set_tid=[child], exit_signal="SIGCHLD")
    link = page.driver.current_url
    page.driver.get("about:blank")
    page.driver.get(link)
    page.settle()
    page.wait("return document.getElementById('task').innerText.startsWith('It is gone.')")


def test_the_beginning_of_a_very_long_history_can_be_reached(page, manual):
    child = manual.fork(1)
    for _ in range(50):
        manual.batch([{"task": 1, "call": "getpid"}] * 256)
    last = manual.json("")["seq"]
    assert last > 25000
    page.open(f"kernel={manual.name}")
    assert page.live and page.seq == page.top == last
    page.click("#first")
    wait_for(lambda: page.seq == 1, "the first event")
    page.settle()
    assert list(page.tasks()) == [1] and page.top == last and not page.live
    assert not page.one("#first").is_enabled()
    # To the end of what is held, and from there on.
    for end in (20000, 20001):
        page.click("#run")
        wait_for(lambda end=end: page.seq == end, f"event {end}", 30)
    page.settle()
    assert child in page.tasks()
    page.click("#live")
    wait_for(lambda: page.live and page.seq == last, "the present")
    manual.fork(1)
    wait_for(lambda: len(page.tasks()) == 3, "what happens now")


def test_a_branch_begins_at_the_moment(page, manual):
    lives(manual)
    page.open(f"kernel={manual.name}")
    exit_notify = event(manual, type="exit_notify")["seq"]
    page.go(exit_notify)
    page.button("Branch from here")
    wait_for(lambda: page.kernel not in ("", manual.name), "the branch")
    page.settle()
    branch = requests.get(f"{page.server}/v1/kernels/{page.kernel}", timeout=10).json()
    # It begins at the end of the call in which that moment lies.
    assert exit_notify <= branch["seq"] < len(events(manual)) and page.seq == branch["seq"] and page.live
    page.wait(f"return document.getElementById('told').textContent.includes('begins at event {branch['seq']}, where')")
    page.button("fork", ".quick")
    wait_for(lambda: page.seq > branch["seq"], "the branch goes its own way")


def test_two_thousand_tasks_stay_fluid(page, server, manual):
    tasks = [1]
    while len(tasks) < 2000:
        count = min(100, 2000 - len(tasks))
        calls = [{"task": tasks[min(len(tasks) - 1, (len(tasks) + index) // 3)], "call": "fork"} for index in range(count)]
        results = requests.post(f"{manual.url}/batch", json=calls, timeout=60).json()["results"]
        tasks += [result["value"] for result in results]
    page.open(f"kernel={manual.name}")
    assert page.text("#figures").startswith("2000 tasks")
    # Only what is in view is drawn.
    assert page.run("return document.querySelectorAll('*').length") < 6000

    frames = """
        const view = document.getElementById(arguments[0]); const times = []; let last = performance.now();
        requestAnimationFrame(function frame(now) {
            times.push(now - last); last = now; view.scrollTop += 41;
            if (times.length < 90) requestAnimationFrame(frame);
            else done(times.slice(1).sort((one, other) => one - other));
        })"""
    # What the page needs of its processor for a frame, whatever else the machine does: a screen leaves it 16.7 ms.
    page.browser.command("Performance.enable", timeDomain="threadTicks")

    def work():
        metrics = page.browser.command("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    def measure(pane, what):
        before = work()
        times = page.run_async(frames, pane)
        own = (work() - before) / len(times) * 1000
        print(f"{what}: {own:.1f} ms of work a frame; frames: median {times[44]:.1f} ms, 95 % {times[84]:.1f} ms, "
              f"longest {times[-1]:.1f} ms")
        assert own < 16, f"{what}: {own}, {times}"

    for pane in ("tree", "timeline", "log"):
        measure(pane, pane)

    def churn():
        for _ in range(10):
            calls = [{"task": 1, "call": "fork", "as": "c"}, {"task": "$c", "call": "exit"}, {"task": 1, "call": "wait4"}]
            requests.post(f"{manual.url}/batch", json=calls * 5, timeout=60)
            time.sleep(0.05)

    thread = threading.Thread(target=churn)
    thread.start()
    measure("tree", "live, 50 lives in half a second")
    thread.join()
    page.browser.command("Performance.disable")
    wait_for(lambda: page.seq == manual.json("tree")["seq"], "it has caught up", 20)


class Wire:
    """A way to the server that can be cut and mended."""

    def __init__(self, port):
        self.target, self.sockets = port, []
        self.port = 0
        self.mend()

    def mend(self):
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", self.port))
        self.port = self.listener.getsockname()[1]
        self.listener.listen(32)
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def accept(self, listener):
        while True:
            try:
                near = listener.accept()[0]
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.target))
            self.sockets += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self.copy, args=(one, other), daemon=True).start()

    @staticmethod
    def copy(one, other):
        try:
            while data := one.recv(65536):
                other.sendall(data)
        except OSError:
            pass
        for end in (one, other):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def cut(self):
        # Closing alone would not wake the thread that accepts.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for one in self.sockets:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self.sockets.clear()


def test_a_page_that_was_left_holds_no_connection(page, manual):
    # A browser has six connections to a service; each page left behind would keep one for its stream.
    for _ in range(7):
        page.open(f"kernel={manual.name}")
    page.driver.get(f"{page.server}/docs")
    page.driver.back()
    page.settle()
    child = manual.fork(1)
    wait_for(lambda: child in page.tasks(), "it is live again")


@pytest.mark.refusals
def test_a_lost_connection_is_said_and_resumed(page, browser, server, manual):
    wire = Wire(server.port)
    away = Page(browser, f"http://127.0.0.1:{wire.port}")
    away.open(f"kernel={manual.name}")
    assert away.text("#connection") == "Connected"
    wire.cut()
    away.wait("return /is lost/.test(document.getElementById('connection').textContent)")
    before = away.seq
    child = manual.fork(1)
    wire.mend()
    wait_for(lambda: child in away.tasks(), "what happened meanwhile", 15)
    assert away.text("#connection") == "Connected" and away.seq > before
    seqs = [one["seq"] for one in away.log()]
    assert seqs == list(range(1, away.seq + 1))
    wire.cut()


@pytest.mark.refusals
def test_history_that_is_gone_is_a_new_beginning(page, browser, server):
    requests.post(f"{server.url}/v1/kernels", json={"name": "brief", "limits": {"events": 60}}, timeout=10).raise_for_status()
    wire = Wire(server.port)
    away = Page(browser, f"http://127.0.0.1:{wire.port}")
    away.open("kernel=brief")
    wire.cut()
    away.wait("return /is lost/.test(document.getElementById('connection').textContent)")
    calls = [{"task": 1, "call": "fork"}] * 50
    made = requests.post(f"{server.url}/v1/kernels/brief/batch", json=calls, timeout=10).json()
    wire.mend()
    wait_for(lambda: away.seq == made["seq"], "the present", 15)
    away.settle()
    assert away.text("#figures").startswith("51 tasks")
    # A moment that is forgotten is said to be.
    away.open("kernel=brief&at=3", ready=False)
    wait_for(lambda: away.seq > 3, "the oldest moment there is")
    wire.cut()


@pytest.mark.refusals
def test_a_deleted_or_unknown_kernel_is_said(page, server, manual):
    page.open(f"kernel={manual.name}")
    requests.delete(manual.url, timeout=10).raise_for_status()
    page.wait("return !document.getElementById('banner').hidden")
    assert "has been deleted" in page.text("#banner") and page.one("#live").get_attribute("disabled")
    page.button("Choose another", "#banner")
    page.choose("#kernel", "default")
    wait_for(lambda: page.kernel == "default" and not page.one("#banner").is_displayed(), "another kernel")
    page.open("kernel=no-such-kernel", ready=False)
    page.wait("return !document.getElementById('banner').hidden")
    assert "no-such-kernel" in page.text("#banner")
