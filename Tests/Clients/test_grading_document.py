"""The teacher's walkthrough in Documentation/GRADING.md goes as it is told."""
import re
import subprocess

import yaml
from grading import BINARY, ENVIRONMENT, ROOT

BEGIN, END = "## From an empty folder to a graded class", "`--format` has the same verdict for others"


def perform(session, folder):
    """What the commands of a session print: lines after `$ `, continued after `> `."""
    lines = [line for line in session.splitlines() if re.match(r"[$>] ", line)]
    script = f'proclab() {{ "{BINARY}" "$@"; }}\n' + "\n".join(line[2:] for line in lines)
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        timeout=60, check=False)
    return done.stdout


def test_the_walkthrough_goes_as_it_is_told(tmp_path):
    text = (ROOT / "Documentation" / "GRADING.md").read_text()
    part = text[text.index(BEGIN):text.index(END)]
    document, = re.findall(r"^```yaml\n(.*?)^```$", part, re.MULTILINE | re.DOTALL)
    sessions = re.findall(r"^```\n(\$ .*?)^```$", part, re.MULTILINE | re.DOTALL)
    mended = document.replace("loses: {reaped: 2}", "loses: {reaped: 1.5}")
    assert mended != document
    bob, cleo, eve = (re.search(rf"^\$ cat answers/{name}\n(.*?)^[$] ", part, re.MULTILINE | re.DOTALL)[1]
                      for name in ("bob.yaml", "cleo.json", "eve.sh"))
    ann = yaml.safe_dump(yaml.safe_load(document)["model"]["calls"])
    for name, content in {
            "exercises/reap-two.yaml": document, "exercises/typo.yaml": mended.replace("partial", "partail"),
            "answers/ann.yaml": ann, "answers/bob.yaml": bob, "answers/cleo.json": cleo, "answers/dan.yaml": "[]\n",
            "answers/eve.sh": eve}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content)
    assert len(sessions) == 8
    for session in sessions:
        told = "".join(line + "\n" for line in session.splitlines() if not re.match(r"[$>] ", line))
        assert perform(session, tmp_path) == told
        # The first one finds the mistake that the text then mends.
        (tmp_path / "exercises" / "reap-two.yaml").write_text(mended)
