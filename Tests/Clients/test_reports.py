"""Every answer in the library, in every form, as what reads that form reads it."""
import json
import pathlib

import pytest
from grading import LIBRARY, cases, document, proclab
from reports import OPEN, READERS, autolab_scores, classroom_grade


def report(path, form, case, *options):
    graded = proclab("grade", path, "--submission", "-", "--format", form, *options, text=case.submission)
    assert graded.stderr == ""
    return graded.stdout


@pytest.mark.parametrize("path", LIBRARY, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", READERS)
def test_its_reader_finds_the_points_that_the_exercise_says(path, form):
    for case in cases(document(path)):
        assert READERS[form](report(path, form, case), case) == pytest.approx(case.points)


@pytest.mark.parametrize("path", LIBRARY[::8], ids=lambda path: path.stem)
def test_hidden_checks_have_no_name_where_students_see_everything(path, tmp_path):
    exercise = document(path)
    exercise["checks"][0].update(title="A secret", visibility="hidden", detail="full")
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps(exercise))
    for case in cases(exercise):
        for form in READERS:
            text = report(secret, form, case)
            assert READERS[form](text, case) == pytest.approx(case.points)
            assert ("A secret" in text) != (form in OPEN)
        for form in ("json", "text", "markdown"):
            text = report(secret, form, case, "--audience", "student")
            assert "A secret" not in text
            # Nor can it be found out from a total.
            assert f"of {case.maximum:g} points" not in text
            if form == "json":
                assert json.loads(text)["complete"] is False and not {"points", "max_points"} & set(json.loads(text))


def test_hints_are_subtracted_in_every_form():
    path = next(path for path in LIBRARY if document(path).get("hints"))
    exercise = document(path)
    price = exercise["hints"][0]["price"]
    model = next(cases(exercise))

    def hinted(form):
        return report(path, form, model, "--hints", "1")

    left = model.maximum - price
    assert json.loads(hinted("json"))["points"] == left
    assert json.loads(hinted("gradescope"))["score"] == left
    assert sum(autolab_scores(hinted("autolab"))[0].values()) == left
    assert classroom_grade(hinted("classroom"))[2] == left
    for form in ("prairielearn", "coderunner"):
        result = json.loads(hinted(form))
        assert result.get("score", result.get("fraction")) == pytest.approx(left / model.maximum, abs=1e-6)
    assert hinted("text").endswith(f"\n{left:g} of {model.maximum:g} points\n")
    assert f"{left:g} of {model.maximum:g} points" in hinted("markdown")
    assert f'name="points" value="{left:g}"' in hinted("junit")


def test_a_student_gets_the_hints_that_were_paid_for():
    path = next(path for path in LIBRARY if document(path).get("hints"))
    first = document(path)["hints"][0]["text"].strip()
    assert first not in proclab("exercise", "show", path).stdout
    assert first in proclab("exercise", "show", path, "--hints", "1").stdout
    assert pathlib.Path(path).stem in proclab("exercise", "show", path, "--hints", "21", status=64).stderr
