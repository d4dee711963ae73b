"""What the tests of grading share: the program as a command, the library's documents and the answers in them."""
import dataclasses
import functools
import json
import os
import pathlib
import subprocess

import jsonschema
import yaml

BINARY = os.path.abspath(os.environ["PROCLAB_BINARY"])
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIBRARY = sorted((ROOT / "Exercises").glob("*.yaml"))
# The tester's own settings must not change what is tested.
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("PROCLAB_")}


def proclab(*arguments, text="", status=0, cwd=ROOT, **environment):
    """What the program prints; it must end with this exit status."""
    done = subprocess.run(
        [BINARY, *map(str, arguments)], input=text, capture_output=True, text=True, cwd=cwd, timeout=60, check=False,
        env={**ENVIRONMENT, **environment})
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


@dataclasses.dataclass
class Case:
    """An answer to an exercise, and what it must lose of which checks."""
    exercise: dict
    submission: str
    loses: dict

    @property
    def checks(self):
        return self.exercise["checks"]

    @property
    def passed(self):
        """Whether each check holds."""
        return [not self.loses.get(check["id"]) for check in self.checks]

    @property
    def points(self):
        """What each check earns."""
        return [check["points"] - self.loses.get(check["id"], 0) for check in self.checks]

    @property
    def maximum(self):
        return sum(check["points"] for check in self.checks)

    @property
    def hidden(self):
        return [check.get("visibility", "visible") != "visible" for check in self.checks]


def cases(exercise):
    """The model answer and the wrong ones."""
    for answer in [exercise["model"], *exercise["wrong"]]:
        submission = {key: answer[key] for key in ("calls", "answers") if key in answer}
        yield Case(exercise, json.dumps(submission), answer.get("loses", {}))


@functools.cache
def schema(*options):
    """The validator of exercises, or of verdicts with `--verdict`."""
    text = json.loads(proclab("exercise", "schema", *options).stdout)
    jsonschema.Draft202012Validator.check_schema(text)
    return jsonschema.Draft202012Validator(text)
