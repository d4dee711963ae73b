"""Mermaid itself draws tree.mmd, in a headless browser."""
import pathlib
import re
import zipfile

import pytest
import scenes
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from test_tree import NASTY

WHEELS = pathlib.Path(__file__).parents[2] / ".venv" / "wheels"
PAGE = "<!DOCTYPE html><meta charset='utf-8'><body><div id='out'></div><script src='mermaid.min.js'></script>"
DRAW = """
const done = arguments[1];
window.alerted = false;
window.alert = () => { window.alerted = true; };
mermaid.initialize({startOnLoad: false, securityLevel: 'loose', maxEdges: 5000});
mermaid.render('tree', arguments[0]).then(
    drawn => { document.getElementById('out').innerHTML = drawn.svg; done(null); }, error => done(String(error)));
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    wheel, = WHEELS.glob("artoo_mermaid-*.whl")
    directory = tmp_path_factory.mktemp("mermaid")
    with zipfile.ZipFile(wheel) as package:
        directory.joinpath("mermaid.min.js").write_bytes(package.read("artoo_mermaid/assets/mermaid.min.js"))
    directory.joinpath("page.html").write_text(PAGE)
    options = Options()
    for option in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(option)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.get(directory.joinpath("page.html").as_uri())
    yield driver
    driver.quit()


def test_mermaid_draws_every_task_with_its_name_as_data(manual, browser):
    tids = scenes.busy(manual)
    for name in NASTY:
        scenes.rename(manual, manual.fork(tids["shell"]), name)
    tasks = manual.json("tasks", params={"limit": 1000})["tasks"]
    text = manual.get("tree.mmd").text
    assert manual.get("tree", headers={"Accept": "text/vnd.mermaid"}).text == text
    # With markup in labels allowed, nothing but the line break of our own may be any.
    assert browser.execute_async_script(DRAW, text) is None
    labels = browser.execute_script("""
        return [...document.querySelectorAll('#out g.node')].map(
            node => [node.id, node.getAttribute('class'), node.querySelector('.nodeLabel').innerHTML]);""")
    drawn = {int(re.search(r"-t(\d+)-", name)[1]): (classes.split(), html) for name, classes, html in labels}
    assert set(drawn) == {task["tid"] for task in tasks}
    words = {"R": "running", "S": "sleeping", "T": "stopped", "t": "traced", "Z": "zombie"}
    for task in tasks:
        classes, html = drawn[task["tid"]]
        assert words[task["state"]] in classes
        assert set(re.findall(r"<(/?\w+)", html)) == {"p", "br", "/p"}
        title = browser.execute_script(
            "const e = document.createElement('div'); e.innerHTML = arguments[0]; return e.firstChild.firstChild.data", html)
        name = task["comm"].replace("\n", "?")
        assert title == f"{task['tid']} " + (name if task["tid"] == task["tgid"] else f"{{{name}}}")
    assert browser.execute_script("return document.querySelectorAll('#out .edgePaths path').length") == sum(
        (task["ppid"] != 0 or task["tid"] != task["tgid"]) + (task["tracer"] != 0) for task in tasks)
    assert not browser.execute_script("return window.alerted || document.querySelector('#out script') !== null")
