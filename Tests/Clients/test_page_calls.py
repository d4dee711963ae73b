"""Calls made from the page: the form that openapi.json describes, and what became of them."""
import pytest
import requests
from browsing import Keys, events, wait_for
from selenium.webdriver.support.ui import Select


def made(kernel):
    """The calls that tasks have made, by name."""
    return [(one["task"], one["name"]) for one in events(kernel, type="sys_enter")]


def choose(page, call):
    page.wait("return document.getElementById('call').options.length > 5")
    Select(page.one("#call")).select_by_value(call)


def enter(page, argument, text):
    page.one(f"#argument-{argument}").send_keys(text)


def make(page):
    page.button("Make the call", "#task")
    page.wait("return document.querySelector('.answer').innerText")


def described(page):
    """The described calls with their arguments, read by other means than the page's."""
    document = requests.get(f"{page.server}/openapi.json", timeout=10).json()
    schemas = document["components"]["schemas"]
    calls = {}
    for path, item in document["paths"].items():
        if not path.startswith("/v1/kernels/{kernel}/tasks/{tid}/") or "post" not in item:
            continue
        schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        if "$ref" in schema:
            schema = schemas[schema["$ref"].rsplit("/", 1)[1]]
        names = []
        for shape in schema.get("oneOf", [schema]):
            if "$ref" in shape:
                shape = schemas[shape["$ref"].rsplit("/", 1)[1]]
            names += [name for name in shape.get("properties", {}) if name not in names]
        calls[path.rsplit("/", 1)[1]] = names
    return calls


def test_a_click_forks_and_the_child_appears(page, manual):
    page.open(f"kernel={manual.name}")
    page.button("fork", ".quick")
    wait_for(lambda: 2 in page.tasks(), "the child")
    assert page.answer() == "fork() by task 1 returned 2."
    page.select(2)
    page.button("fork", ".quick")
    wait_for(lambda: 3 in page.tasks(), "the grandchild")
    assert made(manual) == [(1, "fork"), (2, "fork")]


def test_every_call_that_is_described_has_a_form(page, server, manual):
    page.open(f"kernel={manual.name}")
    page.wait("return document.getElementById('call').options.length > 5")
    offered = set(page.run("return [...document.getElementById('call').options].map((option) => option.value)"))
    paths = described(page)
    assert offered == set(paths)
    # Each label belongs to something.
    forms = page.run("""
        const select = document.getElementById('call');
        return Object.fromEntries([...select.options].map(({ value }) => {
            select.value = value;
            select.dispatchEvent(new Event('change'));
            const labels = [...document.querySelectorAll('.call .fields > label')].map((one) => one.htmlFor);
            return [value, labels.filter((id) => document.getElementById(id))];
        }))""")
    assert {name: [label.removeprefix("argument-") for label in labels] for name, labels in forms.items()} == paths


def test_flags_and_signals_are_choices_and_numbers_are_typed(page, manual):
    page.open(f"kernel={manual.name}")
    choose(page, "clone")
    page.click("#argument-flags")
    for flag in ("CLONE_VM", "CLONE_SIGHAND", "CLONE_THREAD"):
        page.click(f".flags input[value='{flag}']")
    assert page.text("#argument-flags") == "CLONE_VM CLONE_SIGHAND CLONE_THREAD"
    make(page)
    assert page.answer().endswith("by task 1 returned 2.")
    assert manual.json("tasks/2")["tgid"] == 1
    child = manual.fork(1)
    choose(page, "kill")
    enter(page, "pid", str(child))
    page.choose("#argument-sig", "SIGTERM")
    make(page)
    wait_for(lambda: page.tasks()[child]["state"] == "Z", "it has been killed")
    assert 'sig: "SIGTERM"' in page.answer()
    choose(page, "prctl")
    page.choose("#argument-option", "PR_SET_NAME")
    enter(page, "arg", "renamed")
    make(page)
    wait_for(lambda: page.tasks()[1]["comm"] == "renamed", "the name")
    choose(page, "execve")
    enter(page, "path", "/bin/true")
    enter(page, "argv", "true, --help")
    make(page)
    wait_for(lambda: manual.json("tasks/1").get("argv") == ["true", "--help"], "the arguments")


@pytest.mark.refusals
def test_an_error_is_told_by_its_name_and_sentence(page, manual):
    page.open(f"kernel={manual.name}")
    choose(page, "setpgid")
    enter(page, "pid", "77")
    enter(page, "pgid", "77")
    page.run("window.stay = true")
    page.button("Make the call", "#task")
    page.wait("return document.querySelector('.answer').innerText")
    assert "failed: ESRCH." in page.answer() and len(page.answer().split("ESRCH.")[1]) > 10
    page.one("#argument-pid").send_keys("x")
    page.button("Make the call", "#task")
    page.wait("return document.querySelector('.answer.error')")
    assert page.answer() == "pid must be a whole number."
    # The form's own submission leads nowhere.
    assert page.run("return window.stay") and made(manual) == [(1, "setpgid")]


@pytest.mark.refusals
def test_a_blocked_call_is_shown_as_blocked_and_when_it_ended(page, manual):
    child = manual.fork(1)
    page.open(f"kernel={manual.name}")
    page.button("wait4", ".quick")
    page.wait("return document.querySelector('.answer.blocked')")
    assert "is blocked" in page.answer()
    wait_for(lambda: page.tasks()[1]["doing"] == "in wait4", "it is blocked")
    # Who is blocked makes no other call: the service says so.
    page.button("fork", ".quick")
    page.wait("return document.querySelector('.answer.error')")
    page.button("wait4", ".quick")
    page.wait("return document.querySelector('.answer.error')")
    manual.call(child, "exit", status=5)
    wait_for(lambda: child not in page.tasks(), "it is reaped")
    # The next blocked one is followed to its end.
    grandchild = manual.fork(1)
    page.button("wait4", ".quick")
    page.wait("return document.querySelector('.answer.blocked')")
    manual.call(grandchild, "exit", status=5)
    page.wait("return document.querySelector('.answer.done')")
    end = [one["seq"] for one in events(manual) if one["type"] == "sys_exit" and one["name"] == "wait4"][-1]
    assert page.answer().startswith(f"wait4() by task 1 returned {grandchild}. It ended with event {end}.")
    assert '"exit_status":5' in page.answer()


def test_a_call_from_the_past_is_made_in_the_present(page, manual):
    manual.fork(1)
    page.open(f"kernel={manual.name}&at=1")
    assert "You look at the past" in page.text(".call")
    page.button("fork", ".quick")
    wait_for(lambda: 3 in page.tasks(), "the present")
    assert page.live


@pytest.mark.refusals
def test_a_new_kernel_is_booted_as_wanted(page, server):
    page.open()
    page.click("#new")
    page.one("#new-name").send_keys("of the book")
    page.choose("#new-profile", "Linux 2.6.0, the book's")
    page.choose("#new-init", "manual: reaps only when told to")
    page.button("Boot", "#new-dialog")
    page.wait("return document.querySelector('#new-dialog .error').textContent")
    page.one("#new-name").send_keys(Keys.CONTROL, "a")
    page.one("#new-name").send_keys("book")
    page.button("Boot", "#new-dialog")
    wait_for(lambda: page.kernel == "book", "the kernel")
    page.settle()
    page.button("fork", ".quick")
    wait_for(lambda: 2 in page.tasks(), "a child")
    page.select(2)
    page.button("exit", ".quick")
    page.wait("return document.querySelector('.chores')")
    # The book's kernel gave up the signal handlers in do_exit()'s order; its chores are told as it has them.
    assert "exit_notify" in page.text(".dying")
