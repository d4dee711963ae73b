"""The page for everyone: names and roles, contrast, small windows, keys; behind a token; and pages of third parties."""
import functools
import http.server
import os
import pathlib
import threading

import pytest
import requests
from browsing import NETWORK, Keys, Page, wait_for
from serving import Server

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# Roles that need a name.
NAMED = {
    "button", "textbox", "combobox", "slider", "checkbox", "link", "treeitem", "tree", "dialog", "region", "img", "group",
}

# Text whose contrast with what it stands on is below 4.5, the least of WCAG's level AA.
CONTRAST = (pathlib.Path(__file__).parent / "contrast.js").read_text()


def busy(kernel):
    """A kernel with every state; the number of a zombie that is worth selecting."""
    two = kernel.fork(1)
    kernel.call(two, "clone", flags=["CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"])
    sleeper, zombie, stopped, traced, vforker = [kernel.fork(two) for _ in range(5)]
    kernel.call(sleeper, "pause")
    kernel.call(stopped, "kill", pid=stopped, sig="SIGSTOP")
    kernel.call(two, "ptrace", request="PTRACE_SEIZE", pid=traced)
    kernel.call(1, "kill", pid=traced, sig="SIGUSR1")
    kernel.call(vforker, "vfork")
    kernel.call(zombie, "exit", status=3)
    return zombie


def nodes(browser):
    """What a screen reader is told, without what is ignored."""
    tree = browser.command("Accessibility.getFullAXTree")["nodes"]
    return [{"role": node["role"]["value"], "name": node.get("name", {}).get("value", "").strip(), **{
        one["name"]: one["value"].get("value") for one in node.get("properties", [])}}
        for node in tree if not node["ignored"] and "role" in node]


def test_everything_has_a_role_and_a_name(page, browser, manual):
    page.open(f"kernel={manual.name}&task={busy(manual)}")
    page.wait("return document.getElementById('call').options.length > 5")
    told = nodes(browser)
    assert [node for node in told if node["role"] in NAMED and not node["name"]] == []
    items = [node for node in told if node["role"] == "treeitem"]
    assert len(items) == 9 and all("level" in item for item in items)
    assert any("zombie" in item["name"] for item in items) and any("stopped by its tracer" in item["name"] for item in items)
    assert sorted({item["level"] for item in items}) == [1, 2, 3, 4]
    assert sum(item.get("selected", False) for item in items) == 1
    assert {node["role"] for node in told} >= {"banner", "main", "contentinfo", "status", "tree", "heading"}
    for opener, dialog in (
        ("#help", "help"), ("#scenes", "scenes"), ("#new", "new"), ("#access", "token"), ("#breakpoints", "break"),
    ):
        page.click(opener)
        inside = nodes(browser)
        assert [node for node in inside if node["role"] in NAMED and not node["name"]] == [], dialog
        page.keys(Keys.ESCAPE)
        page.wait(f"return !document.getElementById('{dialog}-dialog').open")
    assert page.run("return document.documentElement.lang") == "en"
    ids = page.run("return [...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_enough_contrast(page, browser, manual, scheme):
    browser.media(scheme, "reduce")
    page.open(f"kernel={manual.name}&task={busy(manual)}")
    assert page.run(CONTRAST) == []
    # The check itself finds what it is for.
    page.run("""
        const one = document.createElement('p');
        one.id = one.textContent = 'pale';
        one.style.color = arguments[0];
        document.getElementById('task').append(one)""", "#888" if scheme == "light" else "#666")
    assert [text.split(" ")[0] for text in page.run(CONTRAST)] == ["pale"]
    page.run("document.getElementById('pale').remove()")
    for opener in ("#help", "#scenes", "#breakpoints", "#new"):
        page.click(opener)
        assert page.run(CONTRAST) == [], opener
        page.keys(Keys.ESCAPE)


@pytest.mark.parametrize("width, height, scale", [(400, 800, 1), (640, 400, 2), (1024, 700, 1)])
def test_nothing_is_cut_off_in_a_small_or_enlarged_window(page, browser, manual, width, height, scale):
    browser.size(width, height, scale)
    page.open(f"kernel={manual.name}&task={busy(manual)}")
    assert page.run("return document.documentElement.scrollWidth") <= width
    outside = page.run("""
        return [...document.querySelectorAll('header *, .head *, #task *')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width && getComputedStyle(element).clipPath === 'none' && (box.right > innerWidth + 1 || box.left < -1);
        }).map((element) => element.outerHTML.slice(0, 80))""")
    assert outside == []
    for button in page.all("header button"):
        assert button.size["height"] >= 24 and button.size["width"] >= 24


def test_everything_is_reached_by_the_keyboard(page, manual):
    busy(manual)
    page.open(f"kernel={manual.name}")
    page.wait("return document.getElementById('call').options.length > 5")
    page.run("document.body.focus()")
    reached = []
    for _ in range(70):
        page.keys(Keys.TAB)
        here = page.run("const at = document.activeElement; return at.id || at.textContent.trim().slice(0, 20)")
        if here in reached and len(reached) > 30:
            break
        reached.append(here)
    for wanted in (
        "kernel", "new", "scenes", "play", "step", "speed", "breakpoints", "scrub", "seq", "live", "branch", "share",
        "access", "help", "tree", "tidy", "call", "timeline", "zoom-in", "kind", "only", "log",
    ):
        if not page.run("return document.getElementById(arguments[0]).disabled", wanted):
            assert wanted in reached, (wanted, reached)


def test_single_keys_can_be_turned_off(page, manual):
    manual.fork(1)
    page.open(f"kernel={manual.name}")
    seq = page.seq
    page.keys("?", at="body")
    page.wait("return document.getElementById('help-dialog').open")
    page.click("#keys-on")
    page.button("Close", "#help-dialog")
    page.keys(",", at="body")
    page.settle()
    assert page.seq == seq
    # What is typed into a field is no command either.
    page.click("#help")
    page.click("#keys-on")
    page.button("Close", "#help-dialog")
    page.one("#argument-pid" if page.all("#argument-pid") else "#seq").send_keys(",")
    assert page.seq == seq


@pytest.mark.refusals
def test_behind_a_token_the_page_asks_for_it_and_keeps_it_in_memory(page, browser, tmp_path):
    secret = tmp_path / "token"
    secret.write_text("a-token-for-this-test-only\n")
    with Server(os.environ["PROCLAB_BINARY"], "--token-file", str(secret)) as guarded:
        assert requests.get(f"{guarded.url}/v1/kernels", timeout=10).status_code == 401
        here = Page(browser, guarded.url)
        here.open(ready=False)
        here.wait("return document.getElementById('token-dialog').open")
        here.one("#token").send_keys("wrong", Keys.ENTER)
        here.wait("return document.querySelector('#token-dialog .error').textContent")
        here.one("#token").clear()
        here.one("#token").send_keys("a-token-for-this-test-only", Keys.ENTER)
        here.wait("return !document.getElementById('token-dialog').open")
        here.settle()
        here.button("fork", ".quick")
        wait_for(lambda: 2 in here.tasks(), "calls and events go through")
        kept = here.run("""return JSON.stringify(
            [localStorage, sessionStorage, document.cookie, location.href, document.documentElement.outerHTML])""")
        assert "a-token-for-this-test-only" not in kept
        here.driver.get("about:blank")


def test_its_answers_carry_their_policy_and_can_be_kept(server):
    for path, media in (("/", "text/html"), ("/page/main.js", "text/javascript"), ("/page/style.css", "text/css")):
        answer = requests.get(server.url + path, timeout=10)
        assert answer.headers["Content-Type"] == f"{media}; charset=utf-8"
        assert answer.headers["Cache-Control"] == "no-cache" and answer.headers["X-Content-Type-Options"] == "nosniff"
        for part in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"):
            assert part in answer.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in answer.headers
        again = requests.get(server.url + path, headers={"If-None-Match": answer.headers["ETag"]}, timeout=10)
        assert (again.status_code, again.content) == (304, b"")
        head = requests.head(server.url + path, timeout=10)
        assert head.headers["Content-Length"] == str(len(answer.content)) and head.content == b""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def elsewhere():
    """Another origin that serves the documentation's folder."""
    handler = functools.partial(Quiet, directory=ROOT / "Documentation")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{other.server_port}"
        other.shutdown()


@pytest.mark.refusals
def test_a_third_partys_page_draws_the_tree_live(page, browser, elsewhere):
    tree = "return document.getElementById('tree').innerText"
    with Server(os.environ["PROCLAB_BINARY"], "--cors-origins", elsewhere) as server:
        page.driver.get(f"{elsewhere}/third-party-page.html?{server.url}")
        page.wait(tree + ".includes('init 1')")
        child = requests.post(f"{server.url}/v1/kernels/default/tasks/1/fork", timeout=10).json()["value"]
        page.wait(tree + f".includes('R init {child}')")
        requests.post(f"{server.url}/v1/kernels/default/tasks/{child}/exit", timeout=10)
        page.wait(tree + f".includes('Z init {child}')")
        page.driver.get("about:blank")
    assert browser.console([NETWORK]) == []
    # Without its origin in the list the browser keeps the answers from it.
    with Server(os.environ["PROCLAB_BINARY"]) as server:
        page.driver.get(f"{elsewhere}/third-party-page.html?{server.url}")
        page.wait("return document.getElementById('tree').innerText.includes('lost')")
        page.driver.get("about:blank")
    browser.console()


def test_its_picture(page, browser, request, tmp_path):
    """With --screenshot into the documentation, else into a temporary folder."""
    browser.size(1440, 900, 1)
    page.open()
    page.scene("orphan")
    kernel = page.kernel
    page.click("#play")
    answer = requests.get(f"{page.server}/v1/kernels/{kernel}/events", params={"type": "exit_state"}, timeout=10)
    page.go(answer.json()["events"][0]["seq"])
    page.select(2)
    page.run_async("setTimeout(done, 700)")
    target = ROOT / "Documentation/page.png" if request.config.getoption("--screenshot") else tmp_path / "page.png"
    assert page.driver.save_screenshot(str(target)) and target.stat().st_size > 20_000
