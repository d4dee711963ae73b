"""Exercises as other programs read them, PyYAML and JSON Schema validators, and what the exit status tells."""
import json
import re

import pytest
from grading import LIBRARY, cases, document, proclab, schema


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
def test_an_exercise_reads_the_same_elsewhere_and_fits_the_schema(path):
    exercise = document(path)
    schema().validate(exercise)
    # The same document as JSON is as good.
    proclab("exercise", "lint", "-", text=json.dumps(exercise))


def test_the_schema_refuses_what_lint_refuses():
    exercise = document(LIBRARY[0])
    for change in ({"level": 4}, {"kind": "drvie"}, {"checks": []}, {"pionts": 1}, {"wrong": []}, {"steps": ["exti"]}):
        wrong = {**exercise, **change}
        assert not schema().is_valid(wrong), change
        done = proclab("exercise", "lint", "-", text=json.dumps(wrong), status=65)
        assert re.match(r"<stdin>:\d+:\d+: \S+: ", done.stderr), change


def test_a_student_s_verdict_fits_the_schema():
    for path in LIBRARY[::4]:
        for case in cases(document(path)):
            graded = ["grade", path, "--submission", "-", "--format", "json", "--audience", "student"]
            schema("--verdict").validate(json.loads(proclab(*graded, text=case.submission).stdout))


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


def test_what_students_read_holds_no_key():
    for path in LIBRARY:
        text = proclab("exercise", "show", path).stdout
        assert "Model answer" not in text
        assert "Wrong:" not in text
        assert "Model answer" in proclab("exercise", "show", path, "--solution").stdout
