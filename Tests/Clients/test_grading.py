"""Exercises as other programs read them, PyYAML and JSON Schema validators, and what the exit status tells."""
import hashlib
import json
import random
import re

import pytest
from grading import LIBRARY, ROOT, cases, document, plain, proclab, schema


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


def test_the_draw_of_a_generated_exercise_can_be_repeated_in_python():
    """The key is seeded as the documentation says: Python draws the same choices of `exit-chores` in the same order."""
    text = "\n".join(["proclab exercise", "exit-chores", "2", "1", "exit-chores", "7", "ann"])
    draw = random.Random(int(hashlib.sha256(text.encode()).hexdigest(), 16))
    others = ["exit_signals", "del_timer_sync", "exit_sem", "exit_files", "exit_fs", "exit_namespace"]
    draw.shuffle(others)
    made = plain(proclab("exercise", "generate", "exit-chores", "--student", "ann", "--seed", "7").stdout)
    assert set(made["asked"][0]["choices"]) == {"exit_code", "exit_mm", "exit_notify", *others[:2]}
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
