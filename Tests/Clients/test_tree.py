"""The process tree in the languages of others: pstree, Graphviz, Mermaid, SVG."""
import json
import random
import re
import subprocess
import xml.dom.minidom

import pytest
import scenes

# A name may hold anything; fifteen bytes of it are kept.
NASTY = ['<b>&lt;"\\N</b>', 'a"];x->y[b="', "\\", "end", "`**x**`", '#quot;"-->', "%%{init}%%", "日本", "<script>x()", "&#38;"]
SHORT = {"arguments": "-a", "compact-not": "-c", "hide-threads": "-T", "long": "-l", "numeric-sort": "-n",
         "show-pids": "-p", "show-pgids": "-g", "thread-names": "-t", "uid-changes": "-u"}


@pytest.fixture
def scene(manual):
    tids = scenes.busy(manual)
    tids["nasty"] = []
    for name in NASTY:
        tid = manual.fork(tids["shell"])
        scenes.rename(manual, tid, name)
        tids["nasty"].append(tid)
    manual.call(tids["tracer"], "ptrace", request="PTRACE_SEIZE", pid=tids["threads"][1])
    return manual, tids, {t["tid"]: t for t in manual.json("tasks", params={"limit": 1000})["tasks"]}


def plain(text):
    """pstree leaves out the space before dots that stand for a word it has not read whole, and adds a second plus where
    the place that it cuts at is a branch."""
    return re.sub(r" ?\.\.\.$", "...", re.sub(r"\++$", "+", text, flags=re.M), flags=re.M)


def compare(kernel, archive, options, pid=None, columns=None, ascii_lines=True):
    flags = [SHORT[option] for option in options] + ["-A" if ascii_lines else "-U"]
    query = {option: "true" for option in options} | {"ascii" if ascii_lines else "unicode": ""}
    if "show-pgids" in options:
        # Its manual says that -g implies -c; it forgets.
        flags.append("-c")
    if columns:
        query["columns"] = columns
    if pid:
        query |= {"pid": pid, "show-parents": "true"}
        flags += ["-s", str(pid)]
    theirs, = scenes.on_proc(archive, ["pstree", *flags], environment={"COLUMNS": str(columns)} if columns else None)
    assert plain(kernel.get("tree.txt", params=query).text) == plain(theirs), flags


@pytest.mark.parametrize("options", [
    [], ["show-pids"], ["arguments"], ["arguments", "show-pids"], ["compact-not"], ["numeric-sort", "show-pids"],
    ["hide-threads"], ["thread-names"], ["show-pgids"], ["uid-changes", "show-pids", "show-pgids"], ["long", "arguments"],
], ids=" ".join)
def test_the_text_is_pstrees(scene, options):
    kernel, tids, _ = scene
    archive = scenes.listed_ascending(kernel.get("proc.tar").content)
    for lines in (True, False):
        compare(kernel, archive, options, ascii_lines=lines)
    compare(kernel, archive, options, pid=tids["sleeper"])
    compare(kernel, archive, options, columns=40)


@pytest.mark.parametrize("seed", range(5))
def test_random_trees_are_pstrees_too(manual, seed):
    chance = random.Random(seed)
    names = ["sh", "a", "b", "x y", "kö", "a(b", "z\\", "{q}", "longlonglongname"]
    living = [1]
    for _ in range(30):
        parent = chance.choice(living)
        if chance.random() < 0.2:
            manual.call(parent, "clone", flags=scenes.THREAD)
            continue
        child = manual.fork(parent)
        if chance.random() < 0.3:
            argv = ["sh"] + [chance.choice(["-c", "a b", "é", "q" * 30]) for _ in range(chance.randrange(4))]
            manual.call(child, "execve", path="/bin/sh", argv=argv)
        if chance.random() < 0.6:
            scenes.rename(manual, child, chance.choice(names))
        if chance.random() < 0.1:
            manual.call(child, "exit", status=1)
        else:
            living.append(child)
    archive = scenes.listed_ascending(manual.get("proc.tar").content)
    for _ in range(8):
        options = [option for option in SHORT if option != "uid-changes" and chance.random() < 0.25]
        compare(manual, archive, options, columns=chance.choice([None, 20, 47, 90]), ascii_lines=chance.random() < 0.5)


def test_graphviz_draws_every_task_with_its_name_as_data(scene, tmp_path):
    kernel, _, tasks = scene
    text = kernel.get("tree.dot").text
    assert kernel.get("tree", headers={"Accept": "text/vnd.graphviz"}).text == text
    done = subprocess.run(["dot", "-Tjson"], input=text, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    graph = json.loads(done.stdout)
    nodes = {node["name"]: node for node in graph["objects"]}
    assert set(nodes) == {f"t{tid}" for tid in tasks}
    drawn = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, text=True, check=True).stdout
    labels = {}
    for group in xml.dom.minidom.parseString(drawn).getElementsByTagName("g"):
        if group.getAttribute("class") == "node":
            title = group.getElementsByTagName("title")[0].firstChild.data
            labels[int(title[1:])] = [t.firstChild.data.replace("\xa0", " ") for t in group.getElementsByTagName("text")]
    for tid, task in tasks.items():
        name = task["comm"].replace("\n", "?")
        title, state = labels[tid]
        assert title == f"{tid} {name}" if tid == task["tgid"] else title == f"{tid} {{{name}}}"
        assert state[0] == task["state"]
        style = nodes[f"t{tid}"].get("style", "")
        assert ("dashed" in style) == (task["state"] == "Z")
    names = [node["name"] for node in graph["objects"]]
    edges = {(names[e["tail"]], names[e["head"]], e.get("style", "")) for e in graph["edges"]}
    expected = set()
    for tid, task in tasks.items():
        if tid != task["tgid"]:
            expected.add((f"t{task['tgid']}", f"t{tid}", "dotted"))
        elif task["ppid"]:
            expected.add((f"t{task['ppid']}", f"t{tid}", ""))
        if task["tracer"]:
            expected.add((f"t{task['tracer']}", f"t{tid}", "dashed"))
    assert edges == expected


def texts(node):
    return "".join(child.data for child in node.childNodes if child.nodeType == child.TEXT_NODE)


def test_the_picture_is_a_picture_and_says_what_it_shows(scene):
    kernel, _, tasks = scene
    answer = kernel.get("tree.svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert kernel.get("tree", headers={"Accept": "image/svg+xml"}).text == answer.text
    picture = xml.dom.minidom.parseString(answer.text).documentElement
    elements = {node.tagName for node in picture.getElementsByTagName("*")}
    assert elements <= {"title", "desc", "defs", "marker", "rect", "path", "g", "text"}
    assert not re.search(r"\bon\w+=|href|javascript:|<style", answer.text)
    assert picture.getAttribute("aria-labelledby").split() == ["title", "description"]
    rows = [texts(node) for node in picture.getElementsByTagName("text")]
    for tid, task in tasks.items():
        name = task["comm"].replace("\n", "?")
        if tid == task["tgid"]:
            place = rows.index(f"{tid} {name}")
            assert rows[place + 1].startswith(task["state"] + " ")
        else:
            assert any(row.startswith(f"{tid} {{{name}}} {task['state']} ") for row in rows)
    titles = [texts(node) for node in picture.getElementsByTagName("title")]
    assert {t for t in titles if "is traced by" in t} == {
        f"{tid} is traced by {task['tracer']}" for tid, task in tasks.items() if task["tracer"]}


def test_boxes_do_not_overlap_and_stay_inside(scene):
    kernel, _, _ = scene
    picture = xml.dom.minidom.parseString(kernel.get("tree.svg").text).documentElement
    width, height = (int(picture.getAttribute(key)) for key in ("width", "height"))
    boxes = []
    for group in picture.getElementsByTagName("g"):
        for box in group.getElementsByTagName("rect")[:1]:
            boxes.append([int(box.getAttribute(key)) for key in ("x", "y", "width", "height")])
    for number, (x, y, w, h) in enumerate(boxes):
        assert x >= 0 and y >= 0 and x + w <= width and y + h <= height
        for other_x, other_y, other_w, other_h in boxes[:number]:
            assert x + w <= other_x or other_x + other_w <= x or y + h <= other_y or other_y + other_h <= y
