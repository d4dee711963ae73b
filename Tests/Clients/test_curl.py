"""The first client: curl, as in a script."""
import json
import subprocess


def curl(*arguments):
    done = subprocess.run(["curl", "-s", *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def test_a_zombie_is_seen_and_reaped(kernel):
    assert json.loads(curl("-X", "POST", f"{kernel.url}/tasks/1/fork"))["value"] == 2
    curl("--json", '{"status": 3}', f"{kernel.url}/tasks/2/exit")
    assert curl(f"{kernel.url}/tree.txt").split("─")[-1] == "init(2)Z\n"
    waited = json.loads(curl("--json", "{}", f"{kernel.url}/tasks/1/wait4"))
    assert (waited["value"], waited["status"]["exit_status"]) == (2, 3)
    assert curl("-o", "/dev/null", "-w", "%{http_code}", f"{kernel.url}/tasks/2") == "404"
