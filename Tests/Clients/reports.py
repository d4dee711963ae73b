"""Each form of a report held against what reads it: the reader itself where there is one, else the rules of its code.

A reader takes the text of a report and the case it is about, and returns the points of each check as the platform would
book them.
"""
import base64
import io
import json
import math
import pathlib
import re
import subprocess
import unittest

import jsonschema
import junitparser
import lxml.etree
import markdown_it
import tap.parser
from gradescope_utils.autograder_utils.decorators import number, visibility, weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner
from grading import schema

VISIBILITIES = ["visible", "hidden", "after_due_date", "after_published"]
MEGABYTE = 1_000_000


def read_json(text, case):
    report = json.loads(text)
    schema("--verdict").validate(report)
    assert [check["id"] for check in report["checks"]] == [check["id"] for check in case.checks]
    assert [check["status"] == "passed" for check in report["checks"]] == case.passed
    assert report["max_points"] == case.maximum
    return [check["points"] for check in report["checks"]]


def read_text(text, case):
    assert re.search(r"^[0-9.]+ of [0-9.]+ points$", text.splitlines()[-1])
    assert text.endswith("\n") and "\x1b" not in text
    rows = re.findall(r"^(?:passed|partial|failed|undecided) +([0-9.]+)/[0-9.]+  ", text, re.MULTILINE)
    return [float(row) for row in rows]


# Gradescope: https://gradescope-autograders.readthedocs.io/en/latest/specs/

FORMATS = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
GRADESCOPE = {
    "type": "object",
    "properties": {
        "score": {"type": "number"}, "execution_time": {"type": "number"}, "output": {"type": "string"},
        "output_format": FORMATS, "test_output_format": FORMATS, "test_name_format": FORMATS,
        "visibility": {"enum": VISIBILITIES}, "stdout_visibility": {"enum": VISIBILITIES},
        "extra_data": {"type": "object"},
        "tests": {"type": "array", "items": {
            "type": "object", "additionalProperties": False, "required": ["name", "score", "max_score", "status"],
            "properties": {
                "score": {"type": "number", "minimum": 0}, "max_score": {"type": "number", "minimum": 0},
                "status": {"enum": ["passed", "failed"]}, "name": {"type": "string"}, "name_format": FORMATS,
                "number": {"type": "string"}, "output": {"type": "string"}, "output_format": FORMATS,
                "tags": {"type": "array"}, "visibility": {"enum": VISIBILITIES}, "extra_data": {"type": "object"}}}},
    },
    "additionalProperties": False,
    # Without a score at the top or in the tests Gradescope takes the run for failed.
    "anyOf": [{"required": ["score"]}, {"required": ["tests"]}],
}


class Sample(unittest.TestCase):
    @weight(2)
    @number("1.1")
    @visibility("hidden")
    def test_fails(self):
        self.fail("as it should")


def gradescope_sample():
    """What Gradescope's own library writes for a test."""
    out = io.StringIO()
    JSONTestRunner(stream=out).run(unittest.defaultTestLoader.loadTestsFromTestCase(Sample))
    return json.loads(out.getvalue())["tests"][0]


def read_gradescope(text, case):
    assert len(text.encode()) <= MEGABYTE
    report = json.loads(text)
    jsonschema.validate(report, GRADESCOPE)
    sample = gradescope_sample()
    kinds = {str: str, int: (int, float), float: (int, float)}
    for test, passed, hidden in zip(report["tests"], case.passed, case.hidden, strict=True):
        assert set(sample) <= set(test)
        assert all(isinstance(test[key], kinds[type(value)]) for key, value in sample.items())
        assert test["status"] == ("passed" if passed else "failed")
        # Gradescope hides the total with a hidden test, as long as nothing else says it.
        assert (test["visibility"] != "visible") == hidden
    assert "score" not in report
    return [test["score"] for test in report["tests"]]


def prairielearn_result(text):
    """What PrairieLearn makes of results.json: score and format errors."""
    assert len(text.encode()) <= 1 << 20
    results = json.loads(text)
    score = results.get("score") or 0
    assert isinstance(score, (int, float)) and not math.isnan(score) and 0 <= score <= 1
    errors = results.get("format_errors", [])
    assert isinstance(errors, list) and all(isinstance(error, str) for error in errors)
    assert results["gradable"] or errors
    return results, score


def read_prairielearn(text, case):
    results, score = prairielearn_result(text)
    assert results["gradable"] is True
    # Points of single tests are shown only when all have them.
    assert all(isinstance(test[key], (int, float)) for test in results["tests"] for key in ("points", "max_points"))
    assert sum(test["max_points"] for test in results["tests"]) == case.maximum
    if case.maximum:
        assert math.isclose(score, sum(case.points) / case.maximum, abs_tol=1e-6)
    assert (score == 1) == all(case.passed)
    return [test["points"] for test in results["tests"]]


def classroom_grade(text):
    """The reporter's two formulas over one runner: what the console shows and what is recorded."""
    result = json.loads(text)
    # The runner's output reaches the reporter as a variable in base64, which Linux must let through.
    encoded = base64.b64encode(text.encode()).decode()
    subprocess.run(["true"], env={"PROCLAB_RESULTS": encoded}, check=True)
    assert result["version"] == 1 and result["status"] in ("pass", "fail", "error") and result["tests"]
    for test in result["tests"]:
        assert test["status"] in ("pass", "fail", "error")
        assert test["line_no"] == 0 and test["filename"] == ""
        assert isinstance(test["score"], (int, float)) and not math.isnan(test["score"])
        assert test["message"] is None or isinstance(test["message"], str)
    maximum = result.get("max_score") or 0
    console = sum(test["status"] == "pass" for test in result["tests"]) / len(result["tests"]) * maximum
    recorded = sum(test["score"] for test in result["tests"]) if maximum else None
    return result, console, recorded


def read_classroom(text, case):
    result, console, recorded = classroom_grade(text)
    assert result["status"] == ("pass" if all(case.passed) else "fail")
    assert result["max_score"] == case.maximum
    if case.maximum:
        assert math.isclose(recorded, sum(case.points))
    if all(case.passed):
        assert console == case.maximum
    return [test["score"] for test in result["tests"]]


def autolab_scores(text):
    """The scores as Autolab's parser finds them in the last line, and the table in the one before."""
    *_, shown, last = text.rstrip().splitlines()
    # Its reader puts words before colons into quotes, also within strings.
    scores = json.loads(re.sub(r"([a-zA-Z0-9]+):", r'"\1":', last))["scores"]
    assert all(isinstance(score, (int, float)) for score in scores.values())
    shown = json.loads(shown)
    assert shown["_presentation"] == "semantic"
    rows = [row for stage in shown["stages"] for row in shown[stage].values()]
    assert all(row["passed"] in (True, False) and isinstance(row.get("hint", ""), str) for row in rows)
    return scores, rows


def read_autolab(text, case):
    assert len(text.encode()) <= MEGABYTE
    scores, rows = autolab_scores(text)
    assert [row["passed"] for row in rows] == case.passed
    visible = [check["id"] for check, hidden in zip(case.checks, case.hidden) if not hidden]
    assert [name for name in scores if not name.startswith("hidden-")] == visible
    return list(scores.values())


def coderunner_outcome(text):
    """What the combinator grader makes of all that was printed."""
    assert len(text.encode()) <= MEGABYTE
    result = json.loads(text)
    allowed = {
        "fraction", "prologuehtml", "testresults", "files", "epiloguehtml", "columnformats", "showdifferences",
        "showoutputonly", "graderstate", "instructorhtml"}
    assert set(result) <= allowed
    assert 0 <= float(result["fraction"]) <= 1
    return result


def read_coderunner(text, case):
    result = coderunner_outcome(text)
    head, *rows = result["testresults"]
    assert all(len(row) == len(head) for row in rows)
    correct, hidden = head.index("iscorrect"), head.index("ishidden")
    assert [row[correct] for row in rows] == case.passed
    assert [row[hidden] for row in rows] == case.hidden
    assert (float(result["fraction"]) == 1) == all(case.passed)
    return [float(row[head.index("Points")].split(" of ")[0]) for row in rows]


XSD = lxml.etree.XMLSchema(lxml.etree.parse(pathlib.Path(__file__).with_name("junit.xsd")))


def read_junit(text, case):
    assert len(text.encode()) <= MEGABYTE
    XSD.assertValid(lxml.etree.fromstring(text.encode()))
    suite, = junitparser.JUnitXml.fromstring(text.encode())
    results = list(suite)
    assert [not result.result for result in results] == case.passed
    counted = (suite.tests, suite.failures, suite.errors)
    suite.update_statistics()
    assert (suite.tests, suite.failures, suite.errors) == counted
    assert all(result.name.strip() and result.classname.startswith(suite.name) for result in results)
    lost = [re.match(r"([0-9.]+) of", result.result[0].message) for result in results if result.result]
    lost = iter([float(match[1]) for match in lost])
    return [next(lost) if result.result else check["points"] for result, check in zip(results, case.checks)]


def tap_lines(text):
    lines = list(tap.parser.Parser().parse_text(text))
    assert "unknown" not in [line.category for line in lines]
    return lines


def read_tap(text, case):
    assert len(text.encode()) <= MEGABYTE
    version, plan, *tests = tap_lines(text)
    assert (version.category, version.version, plan.category) == ("version", 14, "plan")
    assert plan.expected_tests == len(tests) == len(case.checks)
    assert [test.number for test in tests] == list(range(1, len(tests) + 1))
    assert [test.ok for test in tests] == case.passed
    assert not any(test.skip or test.todo for test in tests)
    return [test.yaml_block["points"] for test in tests]


MARKDOWN = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read_markdown(text, case):
    assert len(text.encode()) <= MEGABYTE
    tokens = MARKDOWN.parse(text)
    assert [token.type for token in tokens].count("table_open") == 1
    rows, row = [], None
    for token in tokens:
        if token.type == "tr_open":
            rows.append(row := [])
        elif token.type == "table_close":
            row = None
        elif token.type == "inline" and row is not None:
            # What a name says is text, whatever it looks like.
            assert {child.type for child in token.children} <= {"text", "text_special"}, token.content
            row.append(token.content)
    assert all(len(row) == 4 for row in rows)
    assert [row[0] == "passed" for row in rows[1:]] == case.passed
    tags = [tag for token in tokens if token.type == "html_block" for tag in re.findall(r"<[^>]*>", token.content)]
    assert set(tags) <= {"<details>", "</details>", "<summary>", "</summary>"}
    assert [token.type for token in tokens].count("heading_open") == 1
    return [float(row[1].split(" of ")[0]) for row in rows[1:]]


READERS = {
    "text": read_text, "json": read_json, "markdown": read_markdown, "gradescope": read_gradescope,
    "prairielearn": read_prairielearn, "classroom": read_classroom, "autolab": read_autolab,
    "coderunner": read_coderunner, "junit": read_junit, "tap": read_tap,
}
# These show students all that they are given.
OPEN = ["prairielearn", "classroom", "autolab", "junit", "tap"]
