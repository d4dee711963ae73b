"""Exercises and reports as other programs read them: PyYAML, JSON Schema validators, XML and TAP readers."""
import functools
import hashlib
import json
import os
import pathlib
import random
import re
import subprocess
import xml.etree.ElementTree as xml

import jsonschema
import pytest
import yaml

BINARY = os.environ["PROCLAB_BINARY"]
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIBRARY = sorted((ROOT / "Exercises").glob("*.yaml"))


def proclab(*arguments, text="", status=0):
    """What the program prints; it must end with this exit status."""
    done = subprocess.run(
        [BINARY, *map(str, arguments)], input=text, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == status, done.stderr
    return done


def plain(text):
    # Keys are words in JSON.
    return json.loads(json.dumps(yaml.safe_load(text)))


@functools.cache
def document(path):
    """The document, of what is made for each student that of the student whom `grade` takes when none is named."""
    exercise = plain(path.read_text())
    return exercise if "checks" in exercise else plain(proclab("exercise", "generate", path).stdout)


def submissions(exercise):
    """The model answer and the wrong ones, as submissions."""
    for answer in [exercise["model"], *exercise["wrong"]]:
        yield json.dumps({key: answer[key] for key in ("calls", "answers") if key in answer})


@functools.cache
def schema(*options):
    schema = json.loads(proclab("exercise", "schema", *options).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_an_exercise_reads_the_same_elsewhere_and_fits_the_schema(path):
    exercise = document(path)
    schema().validate(exercise)
    schema().validate(plain(path.read_text()))
    # The same document as JSON is as good.
    proclab("exercise", "lint", "-", text=json.dumps(exercise))


def test_the_schema_refuses_what_lint_refuses():
    exercise = document(LIBRARY[0])
    for change in ({"level": 4}, {"kind": "drvie"}, {"checks": []}, {"pionts": 1}, {"wrong": []}, {"steps": ["exti"]}):
        wrong = {**exercise, **change}
        assert not schema().is_valid(wrong), change
        done = proclab("exercise", "lint", "-", text=json.dumps(wrong), status=65)
        assert re.match(r"<stdin>:\d+:\d+: \S+: ", done.stderr), change


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_verdicts_fit_their_schema_and_the_points_are_those_of_the_document(path):
    exercise = document(path)
    validator = schema("--verdict")
    total = sum(check["points"] for check in exercise["checks"])
    losses = [{}, *(wrong["loses"] for wrong in exercise["wrong"])]
    for submission, loses in zip(submissions(exercise), losses):
        verdict = json.loads(
            proclab("grade", path, "--submission", "-", "--format", "json", text=submission).stdout)
        validator.validate(verdict)
        assert verdict["exercise"].get("generated") == exercise.get("generated")
        assert verdict["max_points"] == total
        assert verdict["points"] == pytest.approx(total - sum(loses.values()))
    student = proclab("grade", path, "--submission", "-", "--format", "json", "--audience", "student", text=submission)
    validator.validate(json.loads(student.stdout))


@pytest.mark.parametrize("path", LIBRARY[::4], ids=lambda path: path.stem)
def test_junit_is_xml_of_the_shape_that_strict_schemas_want(path):
    for submission in submissions(document(path)):
        text = proclab("grade", path, "--submission", "-", "--format", "junit", text=submission).stdout
        suites = xml.fromstring(text.encode())
        assert suites.tag == "testsuites" and not suites.attrib
        suite = suites[0]
        kinds = [child.tag for child in suite]
        assert kinds == ["properties", *["testcase"] * int(suite.get("tests")), "system-out", "system-err"]
        assert len(suite.findall("testcase/failure")) == int(suite.get("failures"))
        assert all({"name", "classname", "time"} == set(case.attrib) for case in suite.findall("testcase"))


@pytest.mark.parametrize("path", LIBRARY[::4], ids=lambda path: path.stem)
def test_tap_has_its_plan_its_points_and_yaml(path):
    exercise = document(path)
    for submission in submissions(exercise):
        lines = proclab("grade", path, "--submission", "-", "--format", "tap", text=submission).stdout.splitlines()
        assert lines[:2] == ["TAP version 14", f"1..{len(exercise['checks'])}"]
        points = [line for line in lines if re.match(r"(not )?ok ", line)]
        assert [int(re.match(r"(?:not )?ok (\d+) - ", line)[1]) for line in points] == list(
            range(1, len(exercise["checks"]) + 1))
        blocks = re.findall(r"^  ---\n(.*?)^  \.\.\.$", "\n".join(lines), re.DOTALL | re.MULTILINE)
        assert len(blocks) == len(points)
        for block in blocks:
            assert {"points", "max_points", "status"} <= set(yaml.safe_load(block))


def test_the_exit_status_tells_what_happened(tmp_path):
    graded = ["grade", "zombie-1", "--submission", "-"]
    proclab(*graded, text="[]")
    proclab(*graded, "--fail-under", "1", text="[]", status=1)
    proclab(*graded, "--fail-under", "0", text="[]")
    proclab(*graded, "--hints", "2", text="[]", status=64)
    proclab(*graded, "--format", "jnuit", text="[]", status=64)
    assert "Did you mean `fork`?" in proclab(*graded, text="[{task: 1, call: fokr}]", status=65).stderr
    assert "did you mean 'zombie-1'" in proclab("grade", "zombi-1", "--submission", "-", text="[]", status=66).stderr
    proclab("grade", "zombie-1", "--submission", tmp_path / "none.yaml", status=66)
    proclab("exercise", "list", "--folder", tmp_path / "none", status=66)
    (tmp_path / "bad.yaml").write_bytes(b"\xff\xfe")
    proclab("exercise", "lint", tmp_path / "bad.yaml", status=65)


def test_prairielearn_takes_no_attempt_for_what_cannot_be_read():
    done = proclab("grade", "zombie-1", "--submission", "-", "--format", "prairielearn", text="[{call: 3}]", status=65)
    report = json.loads(done.stdout)
    assert report["gradable"] is False and "calls[0]" in report["format_errors"][0]


def test_the_draw_of_a_generated_exercise_can_be_repeated_in_python():
    """The key is seeded as the documentation says: Python draws the same choices of `exit-chores` in the same order."""
    text = "\n".join(["proclab exercise", "exit-chores", "1", "1", "exit-chores", "7", "ann"])
    draw = random.Random(int(hashlib.sha256(text.encode()).hexdigest(), 16))
    others = ["exit_signals", "del_timer_sync", "exit_sem", "exit_files", "exit_fs", "exit_namespace"]
    draw.shuffle(others)
    made = plain(proclab("exercise", "generate", "exit-chores", "--student", "ann", "--seed", "7").stdout)
    assert set(made["asked"][0]["choices"]) == {"exit_code", "exit_mm", "exit_notify", *others[:2]}
    assert made["given"]["profile"] == draw.choice(["6", "2.6.0"])
    assert made["given"]["calls"][1]["args"]["status"] == draw.randrange(256)


def test_the_schema_refuses_half_a_generated_exercise():
    made = document(ROOT / "Exercises" / "tree-1.yaml")
    recipe = plain((ROOT / "Exercises" / "tree-1.yaml").read_text())
    for wrong in ({**recipe, "checks": made["checks"]}, {**made, "generated": recipe["generated"]}, {"id": "x"},
                  {**recipe, "generated": {**recipe["generated"], "level": 4}}):
        assert not schema().is_valid(wrong)
        proclab("exercise", "lint", "-", text=json.dumps(wrong), status=65)


def test_what_students_read_holds_no_key():
    for path in LIBRARY:
        text = proclab("exercise", "show", path).stdout
        assert "Model answer" not in text
        assert "Wrong:" not in text
        assert "Model answer" in proclab("exercise", "show", path, "--solution").stdout
