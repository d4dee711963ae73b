"""The folders under deploy/ for platforms: each entry point is run as its platform runs it, on folders laid as it lays them."""
import base64
import json
import math
import os
import re
import shutil
import stat
import subprocess
import time
import zipfile

import jsonschema
import pytest
import yaml
from grading import BINARY, ENVIRONMENT, ROOT, cases, document, plain, proclab
from reports import GRADESCOPE, classroom_grade, prairielearn_result
from scenes import check_namespaces

DEPLOY = ROOT / "deploy"
EXERCISE = ROOT / "Exercises" / "zombie-1.yaml"
MODEL, *WRONG = cases(document(EXERCISE))


def run(*command, **environment):
    return subprocess.run(
        [*map(str, command)], env={**ENVIRONMENT, **{key: str(value) for key, value in environment.items()}},
        capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def zipped(tmp_path_factory):
    """The autograder's zip."""
    path = tmp_path_factory.mktemp("zip") / "autograder.zip"
    made = run(DEPLOY / "gradescope" / "make-zip", BINARY, "zombie-1", path)
    assert made.returncode == 0, made.stderr
    return path


@pytest.fixture(scope="module")
def autograder(zipped, tmp_path_factory):
    """/autograder as Gradescope makes it: the zip in source/, its entry point above."""
    root = tmp_path_factory.mktemp("autograder")
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(root / "source")
        for entry in archive.infolist():
            (root / "source" / entry.filename).chmod(entry.external_attr >> 16)
    shutil.copy(root / "source" / "run_autograder", root / "run_autograder")
    assert run("bash", root / "source" / "setup.sh").returncode == 0
    return root


METADATA = {
    "id": 123456, "created_at": "2026-09-01T12:00:00.000000+02:00", "submission_method": "upload",
    "assignment": {"id": 7, "title": "Zombies", "total_points": "10.0", "group_submission": False},
    "users": [{"id": 4711, "name": "Ann \"the\" Ørsted", "email": "ann@example.org"}], "previous_submissions": [],
}


def gradescope(autograder, files, metadata=METADATA, **environment):
    """results.json after a submission of these files."""
    for name in ("submission", "results"):
        shutil.rmtree(autograder / name, ignore_errors=True)
    (autograder / "submission").mkdir()
    (autograder / "results").mkdir()
    for name, text in files.items():
        (autograder / "submission" / name).write_text(text)
    (autograder / "submission_metadata.json").write_text(json.dumps(metadata))
    done = run(autograder / "run_autograder", AUTOGRADER=autograder, **environment)
    assert done.returncode == 0, done.stderr
    results = json.loads((autograder / "results" / "results.json").read_text())
    jsonschema.validate(results, GRADESCOPE)
    assert os.listdir(autograder / "results") == ["results.json"]
    return results


def test_gradescope_grades_what_was_handed_in_whatever_its_name(autograder):
    for name in ("answers.json", "answers.yaml", "my calls.txt"):
        results = gradescope(autograder, {name: MODEL.submission})
        assert sum(test["score"] for test in results["tests"]) == MODEL.maximum
    for case in WRONG:
        results = gradescope(autograder, {"answers.json": case.submission, "notes.txt": "…"})
        assert [test["score"] for test in results["tests"]] == case.points
    assert not (autograder / "source" / "exercise.yaml").stat().st_mode & 0o077


def test_gradescope_s_number_of_a_student_is_the_seed_of_what_is_made_for_them(autograder):
    source = autograder / "source" / "exercise.yaml"
    fixed = source.read_text()
    source.write_text((ROOT / "Exercises" / "tree-1.yaml").read_text())
    made = plain(proclab("exercise", "generate", "tree-1", "--student", METADATA["users"][0]["name"], "--seed", 4711).stdout)
    results = gradescope(autograder, {"answers.json": json.dumps({"answers": made["model"]["answers"]})})
    source.write_text(fixed)
    assert results["extra_data"]["seed"] == 4711
    assert sum(test["score"] for test in results["tests"]) == sum(check["points"] for check in made["checks"])


def test_gradescope_has_a_result_whatever_goes_wrong(autograder):
    for files, said in (
            ({}, "answers.yaml"), ({"a.txt": "", "b.txt": ""}, "answers.yaml"), ({"answers.yaml": "- {call: 3}"}, "[0].call"),
            ({"answers.json": "\x00{"}, "not"), ({"answers.yaml": "x" * 300_000}, "longer than")):
        results = gradescope(autograder, files)
        assert results["score"] == 0 and said in results["output"], results
    for metadata in ({}, [], {"users": []}, {"users": [{"id": "x", "name": 3}]}):
        assert gradescope(autograder, {"answers.json": MODEL.submission}, metadata)["extra_data"]["seed"] == 0
    # A link to the key is no submission.
    shutil.rmtree(autograder / "submission")
    (autograder / "submission").mkdir()
    (autograder / "submission" / "answers.yaml").symlink_to(autograder / "source" / "exercise.yaml")
    assert run(autograder / "run_autograder", AUTOGRADER=autograder).returncode == 0
    assert "answers.yaml" in json.loads((autograder / "results" / "results.json").read_text())["output"]
    # No grader.
    program = autograder / "source" / "proclab" / "proclab"
    mode = stat.S_IMODE(program.stat().st_mode)
    program.chmod(0)
    try:
        results = gradescope(autograder, {"answers.json": MODEL.submission})
        assert results["score"] == 0 and "teacher" in results["output"]
    finally:
        program.chmod(mode)


def test_the_zip_runs_where_nothing_is_installed(autograder, tmp_path):
    """In a root folder that holds a shell's few files and the zip's, no other library."""
    check_namespaces()
    root = tmp_path / "root"
    shutil.copytree(autograder / "source" / "proclab", root / "opt")
    for program in ("/bin/sh", "/usr/bin/dirname", "/usr/bin/readlink"):
        needed = re.findall(r"(/\S+) \(0x", run("ldd", program).stdout)
        for file in (program, *needed):
            place = root / file.lstrip("/")
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(os.path.realpath(file), place)
    # The libraries of the shell are away from where proclab would look.
    assert not list(root.glob("lib*/**/libmicrohttpd*"))
    (root / "proc").mkdir()
    listed = run(
        "unshare", "--mount", "--pid", "--fork", f"--mount-proc={root}/proc", "chroot", root, "/opt/proclab", "exercise",
        "list")
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout == proclab("exercise", "list").stdout


@pytest.fixture(scope="module")
def question(tmp_path_factory):
    folder = tmp_path_factory.mktemp("question") / "zombie-1"
    made = run(DEPLOY / "prairielearn" / "make-question", BINARY, "zombie-1", folder)
    assert made.returncode == 0, made.stderr
    return folder


def test_the_committed_question_is_what_is_made(question):
    committed = DEPLOY / "prairielearn" / "zombie-1"
    files = sorted(path.relative_to(committed) for path in committed.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(question) for path in question.rglob("*") if path.is_file())
    assert all((committed / file).read_bytes() == (question / file).read_bytes() for file in files)


def test_a_prairielearn_question_has_its_files(question):
    info = json.loads((question / "info.json").read_text())
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", info["uuid"])
    assert info["type"] == "v3" and info["gradingMethod"] == "External" and info["title"] and info["topic"]
    assert 0 < info["externalGradingOptions"]["timeout"] <= 600
    html = (question / "question.html").read_text()
    assert "<pl-file-editor" in html and "<pl-external-grader-results>" in html
    assert "{{" not in html and "Model answer" not in html
    assert (question / "tests" / "exercise.yaml").read_bytes() == EXERCISE.read_bytes()
    assert isinstance(yaml.safe_load((question / "initial.yaml").read_text()), dict)


def test_every_exercise_makes_a_question(tmp_path):
    for path in sorted((ROOT / "Exercises").glob("*.yaml"))[::6]:
        assert run(DEPLOY / "prairielearn" / "make-question", BINARY, path, tmp_path / path.stem).returncode == 0
        asked = document(path).get("asked", [])
        initial = yaml.safe_load((tmp_path / path.stem / "initial.yaml").read_text())
        assert list(initial.get("answers", {})) == [question["id"] for question in asked]


def prairielearn(question, root, files, seed=1234567890, **environment):
    """What PrairieLearn reads after a submission of these files."""
    shutil.rmtree(root, ignore_errors=True)
    for name in ("serverFilesCourse", "student", "data"):
        (root / name).mkdir(parents=True)
    shutil.copytree(question / "tests", root / "tests")
    for name, text in files.items():
        (root / "student" / name).write_text(text)
    data = {
        "params": {}, "correct_answers": {}, "submitted_answers": {"_files": []}, "format_errors": {},
        "partial_scores": {}, "score": 0, "feedback": {}, "variant_seed": seed, "options": {}, "raw_submitted_answers": {},
        "gradable": True}
    (root / "data" / "data.json").write_text(json.dumps(data))
    settings = {"GRADE": root, "GRADING": DEPLOY / "grading" / "grading.sh", "PROCLAB": BINARY, **environment}
    done = run(DEPLOY / "prairielearn" / "grade", **settings)
    assert done.returncode == 0, done.stderr
    assert os.listdir(root / "results") == ["results.json"]
    return prairielearn_result((root / "results" / "results.json").read_text())


def test_prairielearn_grades_and_what_cannot_be_graded_costs_no_attempt(question, tmp_path):
    grade_root = tmp_path / "grade"
    for case in (MODEL, *WRONG):
        results, score = prairielearn(question, grade_root, {"answers.yaml": case.submission})
        assert results["gradable"] and math.isclose(score, sum(case.points) / case.maximum, abs_tol=1e-6)
    for files in ({}, {"answers.yaml": "calls:\n  # nothing yet\n"}, {"answers.yaml": "]"}, {"answers.yaml": "- {call: 3}"}):
        results, _ = prairielearn(question, grade_root, files)
        assert results["gradable"] is False and results["format_errors"]
    for seed in (None, "x", -3, 1.5, 10 ** 30):
        assert prairielearn(question, grade_root, {"answers.yaml": MODEL.submission}, seed)[1] in (0, 1)
    results, _ = prairielearn(question, grade_root, {"answers.yaml": "[]"}, PROCLAB="/nowhere/proclab")
    assert results["gradable"] is False and "teacher" in results["format_errors"][0]
    # One that hangs is ended; what it printed by then is no report.
    hangs = tmp_path / "hangs"
    hangs.write_text("#!/bin/sh\nexec sleep 60\n")
    hangs.chmod(0o755)
    began = time.monotonic()
    results, _ = prairielearn(question, grade_root, {"answers.yaml": "[]"}, PROCLAB=hangs, SECONDS_TO_GRADE=1)
    assert results["gradable"] is False and time.monotonic() - began < 20


DOCKER = r"""#!/usr/bin/env python3
import os, sys
arguments = sys.argv[1:]
assert arguments[0] == "run" and arguments[arguments.index("--network") + 1] == "none", arguments
image = arguments.index("example/proclab")
os.execv(os.environ["BINARY"], [os.environ["BINARY"], *arguments[image + 1:]])
"""


def classroom(folder, files):
    """What the workflow's step leaves: the report, the summary; it is run as the runner runs it, docker aside."""
    workflow = yaml.safe_load((DEPLOY / "github-classroom" / "classroom.yaml").read_text())
    steps = workflow["jobs"]["grade"]["steps"]
    step = next(step for step in steps if "run" in step)
    reporter = steps[steps.index(step) + 1]
    assert reporter["with"]["runners"] == step["id"]
    variable, = reporter["env"]
    assert variable == f"{step['id'].upper()}_RESULTS" and f"steps.{step['id']}.outputs.result" in reporter["env"][variable]
    (folder / "bin").mkdir()
    (folder / "bin" / "docker").write_text(DOCKER)
    (folder / "bin" / "docker").chmod(0o755)
    (folder / "repository").mkdir()
    for name, text in files.items():
        (folder / "repository" / name).write_text(text)
    (folder / "step.sh").write_text(step["run"])
    environment = {
        **ENVIRONMENT, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "BINARY": BINARY, "RUNNER_TEMP": str(folder),
        "PROCLAB_EXERCISES": str(ROOT / "Exercises"), "EXERCISE": step["env"]["EXERCISE"], "IMAGE": "example/proclab",
        "STUDENT": "ann", "GITHUB_OUTPUT": str(folder / "output"), "GITHUB_STEP_SUMMARY": str(folder / "summary")}
    done = subprocess.run(
        ["bash", "-e", folder / "step.sh"], cwd=folder / "repository", env=environment, capture_output=True, text=True,
        check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    name, result = (folder / "output").read_text().strip().split("=", 1)
    assert name == "result"
    return base64.b64decode(result).decode(), (folder / "summary").read_text()


@pytest.mark.parametrize("case", [MODEL, *WRONG], ids=lambda case: str(sum(case.points)))
def test_the_classroom_workflow_reports_the_points(case, tmp_path):
    report, summary = classroom(tmp_path, {"answers.yaml": case.submission, "README.md": "An assignment"})
    result, _, recorded = classroom_grade(report)
    assert math.isclose(recorded, sum(case.points)) and result["max_score"] == case.maximum
    assert summary.startswith("## ")


def test_the_classroom_workflow_reports_what_cannot_be_graded(tmp_path):
    report, summary = classroom(tmp_path, {"README.md": "An assignment"})
    result, _, recorded = classroom_grade(report)
    assert (result["status"], recorded) == ("error", 0) and "answers.yaml" in result["tests"][0]["message"]
    assert "Not graded" in summary
