"""Reports of what no author intended: names out of the wild, verdicts too large, nothing to earn, nothing to read, no time."""
import json
import os
import shutil
import signal
import subprocess
import time

import junitparser
import lxml.etree
import pytest
from grading import BINARY, ENVIRONMENT, ROOT, Case, proclab
from reports import (
    MEGABYTE, READERS, XSD, autolab_scores, classroom_grade, coderunner_outcome, prairielearn_result, tap_lines)

FORMS = [form for form in READERS if form != "text"]
NAMES = [
    "ends ]]> here & <b>there</b> \"so\" 'said'", "pipe | `code` *x* _y_ ~~z~~ [link](https://example.org) ![i](j) # $a$",
    "emoji 👩‍👩‍👧 and שלום", "turned \u202e round \u2066 and \u2028 on", "two\nlines\tand\r\nmore", "esc \x1b[31m \x00 \x7f \x9b",
    "# SKIP", "ok 5 - fake", "...", "---", "same", "same", "_order", "\ufffe \uffff", "# todo", "x" * 200, "\\ back \\| slash",
    "<!-- -->", "1..0", "Bail out!", "{\"scores\": {}}", "cafe\u0301 #\u0301 SKIP",
]


def exercise(names, points=1, answer="right", hidden=()):
    """An exercise with a question, and a check of these names each that looks at its answer."""
    return {
        "id": "wild", "title": names[0], "kind": "predict", "level": 1, "steps": ["zombie"], "text": "Say it.",
        "asked": [{"id": "q", "kind": "set", "text": "What?"}],
        "checks": [
            {"id": f"c{index}", "title": name, "points": points, "detail": "full",
             "visibility": "hidden" if index in hidden else "visible", "answer": {"question": "q", "is": [answer]}}
            for index, name in enumerate(names)],
        "model": {"answers": {"q": [answer]}},
        "wrong": [
            {"title": str(index), "answers": {"q": [f"wrong {index}"]},
             "loses": {f"c{index}": points for index in range(len(names))}} for index in range(2)],
    }


def dumps(what):
    """JSON in ASCII, where that is not too long for a document."""
    text = json.dumps(what)
    return text if len(text) < 200_000 else json.dumps(what, ensure_ascii=False)


def write(folder, what):
    path = folder / "wild.yaml"
    path.write_text(dumps(what))
    return path


def report(path, form, submission, *options, status=0, **more):
    graded = proclab(
        "grade", path, "--submission", "-", "--format", form, *options, text=dumps(submission), status=status, **more)
    return graded.stdout


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("answer", ["right", *NAMES[:6]])
def test_whatever_names_and_answers_hold_a_report_keeps_its_form(form, answer, tmp_path):
    wild = exercise(NAMES)
    path = write(tmp_path, wild)
    submission = {"answers": {"q": [answer]}}
    loses = {} if answer == "right" else {check["id"]: 1 for check in wild["checks"]}
    text = report(path, form, submission, "--student", NAMES[0] + NAMES[3])
    assert READERS[form](text, Case(wild, "", loses)) == [0 if loses else 1] * len(NAMES)
    assert not {"\x1b", "\x7f", "\x9b", "\u202e", "\u2028", "\x00"} & set(text)


@pytest.mark.parametrize("form", FORMS)
def test_a_huge_verdict_is_cut_to_what_the_reader_takes_and_says_so(form, tmp_path):
    names = [f"{index:03} " + "🧟" * 196 for index in range(100)]
    wild = exercise(names, answer="k" * 200)
    path = write(tmp_path, wild)
    # As much of an answer as a submission may hold.
    submission = {"answers": {"q": [f"{index:03}" + "🧟" * 190 for index in range(300)]}}
    text = report(path, form, submission)
    loses = {check["id"]: 1 for check in wild["checks"]}
    assert READERS[form](text, Case(wild, "", loses)) == [0] * len(names)
    if form != "json":
        assert 50_000 < len(text.encode()) <= (96_000 if form == "classroom" else MEGABYTE)
        # Autolab is told one line of a check, which is never long.
        assert " more characters)" in text or form == "autolab"


@pytest.mark.parametrize("form", READERS)
def test_an_exercise_without_points_is_no_division_by_nothing(form, tmp_path):
    wild = exercise(["one", "two"], points=0, hidden=[1])
    path = write(tmp_path, wild)
    right = report(path, form, wild["model"])
    assert READERS[form](right, Case(wild, "", {})) == [0, 0]
    wrong = report(path, form, {"answers": {}})
    assert "nan" not in wrong.lower()
    if form == "classroom":
        assert classroom_grade(wrong)[1:] == (0, None)
    if form == "prairielearn":
        assert prairielearn_result(wrong)[1] == 0


def ungraded(form, text, why, maximum=None, checks=None):
    """The report says why nothing was graded, gives no points, and is one that its reader takes."""
    assert text.endswith("\n")
    if form == "json":
        report = json.loads(text)
        assert why in " ".join(report["ungraded"]) and report["points"] == 0
        assert {check["status"] for check in report["checks"]} <= {"undecided"}
    elif form == "markdown":
        assert "Not graded:" in text
    elif form == "gradescope":
        report = json.loads(text)
        assert report["score"] == 0 and why in report["output"] and "tests" not in report
    elif form == "prairielearn":
        results, _ = prairielearn_result(text)
        assert results["gradable"] is False and why in " ".join(results["format_errors"])
    elif form == "classroom":
        result, _, recorded = classroom_grade(text)
        assert result["status"] == "error" and why in result["tests"][0]["message"]
        assert recorded == (0 if maximum else None) and result["max_score"] == (maximum or 0)
    elif form == "autolab":
        scores, rows = autolab_scores(text)
        assert list(scores.values()) == [0] * (checks or 0)
        assert why in rows[0]["hint"]
    elif form == "coderunner":
        outcome = coderunner_outcome(text)
        assert outcome["fraction"] == 0 and why in outcome["prologuehtml"]
    elif form == "junit":
        XSD.assertValid(lxml.etree.fromstring(text.encode()))
        suite, = junitparser.JUnitXml.fromstring(text.encode())
        assert (suite.tests, suite.errors) == (1, 1)
    else:
        assert tap_lines(text)[-1].category == "bail" and why in text


@pytest.mark.parametrize("form", FORMS)
def test_what_cannot_be_graded_has_a_report_nonetheless(form, tmp_path):
    graded = {"maximum": 10, "checks": 4}
    text = report("zombie-1", form, [{"task": 1, "call": "fokr"}], status=65)
    ungraded(form, text, "calls[0].call", **graded)
    huge = [{"task": 1, "call": "wait4", "args": {"pid": 10 ** 20}}]
    ungraded(form, report("zombie-1", form, huge, status=65), "beyond", **graded)
    arguments = ["grade", "zombie-1", "--format", form, "--submission"]
    ungraded(form, proclab(*arguments, tmp_path / "none.yaml", status=66).stdout, "cannot read", **graded)
    (tmp_path / "picture.yaml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    ungraded(form, proclab(*arguments, tmp_path / "picture.yaml", status=65).stdout, "not UTF-8", **graded)
    ungraded(form, report("zombi-1", form, [], status=66), "no exercise")
    (tmp_path / "broken.yaml").write_text("id: broken\n")
    ungraded(form, report(tmp_path / "broken.yaml", form, [], status=65), "title")
    # Thousands of complaints fit, too.
    text = report("zombie-1", form, [{"task": 1, "call": "x" * 50}] * 900, status=65)
    ungraded(form, text, "calls[0].call", **graded)
    assert len(text.encode()) < MEGABYTE


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGXCPU])
@pytest.mark.parametrize("form", FORMS)
def test_the_last_line_is_printed_also_when_grading_is_ended(form, number):
    arguments = [BINARY, "grade", "zombie-1", "--submission", "-", "--format", form]
    with subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=ENVIRONMENT, text=True) as process:
        # It waits for the rest of the submission, which never comes.
        process.stdin.write("[")
        process.stdin.flush()
        caught = 0
        for _ in range(200):
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                caught = int(next(line for line in status if line.startswith("SigCgt")).split()[1], 16)
            if caught >> (number - 1) & 1:
                break
            time.sleep(0.02)
        # A moment more, to have read the exercise.
        time.sleep(0.3)
        process.send_signal(number)
        text = process.stdout.read()
        assert process.wait(20) == 128 + number
    ungraded(form, text, number.name, 10, 4)


def test_a_report_that_cannot_be_written_is_no_success():
    for redirection, status in ((">&-", 74), ("> /dev/full", 74)):
        done = subprocess.run(
            ["bash", "-c", f"echo '[]' | '{BINARY}' grade zombie-1 --submission - --format autolab {redirection}"],
            cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=30)
        assert done.returncode == status
        assert "cannot write the report" in done.stderr
    ends = os.pipe()
    os.close(ends[0])
    done = subprocess.run(
        [BINARY, "grade", "zombie-1", "--submission", "/dev/null", "--format", "autolab"], stdout=ends[1], cwd=ROOT,
        env=ENVIRONMENT, stderr=subprocess.PIPE, check=False, timeout=30)
    os.close(ends[1])
    assert done.returncode != 0


def test_exercises_are_found_elsewhere_or_it_is_said_where_they_were_looked_for(tmp_path):
    program = tmp_path / "bin" / "proclab"
    program.parent.mkdir()
    shutil.copy(BINARY, program)
    run = {"cwd": tmp_path, "capture_output": True, "text": True, "check": False, "timeout": 30}
    done = subprocess.run([program, "exercise", "list"], env=ENVIRONMENT, **run)
    assert done.returncode == 66
    assert done.stderr == (
        f"proclab: there is no folder of exercises at Exercises or at {tmp_path}/share/proclab/Exercises: name one with "
        "--folder or PROCLAB_EXERCISES, or give an exercise's file instead of its id\n")
    # Installed beside the program, then here, then named: the nearer one wins.
    for place, name in (("share/proclab/Exercises", "installed"), ("Exercises", "here"), ("named", "named")):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / f"{name}.json").write_text(json.dumps({**exercise(["a"]), "id": name}))
        named = {"PROCLAB_EXERCISES": "named"} if name == "named" else {}
        done = subprocess.run([program, "exercise", "list"], env={**ENVIRONMENT, **named}, **run)
        assert (done.returncode, done.stdout.split()[0]) == (0, name), done.stderr
        done = subprocess.run([program, "exercise", "show", name], env={**ENVIRONMENT, **named}, **run)
        assert done.returncode == 0, done.stderr
    done = subprocess.run([program, "exercise", "lint", "--folder", "none"], env=ENVIRONMENT, **run)
    assert (done.returncode, done.stderr) == (66, "proclab: cannot read the folder none: No such file or directory\n")


def test_numbers_too_large_are_told_in_plain_words_with_their_place():
    for number, said in (("1" * 30, "is beyond"), ("-" + "9" * 19, "is beyond"), ("1e999", "is too large")):
        done = proclab(
            "grade", "zombie-1", "--submission", "-", text=f"- {{task: 1, call: exit, status: {number}}}", status=65)
        assert done.stderr.startswith("proclab: <stdin>:1:") and said in done.stderr and "JSONError" not in done.stderr
