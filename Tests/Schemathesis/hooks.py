"""What schemathesis cannot know from openapi.yaml."""
import ast
import re
import threading
import uuid

import schemathesis

# CPython 3.11 counts the depth of a syntax tree once for all threads, and stumbles when two make one at a time.
PARSE, ONE_AT_A_TIME = ast.parse, threading.RLock()


def parse(*arguments, **options):
    with ONE_AT_A_TIME:
        return PARSE(*arguments, **options)


ast.parse = parse


@schemathesis.hook
def before_call(context, case, kwargs):
    headers = case.headers or {}
    # A valid Idempotency-Key gets a new value for each request: the service rightly answers 422 to one that comes again with
    # another body, and the example in the document would come again and again.
    key = headers.get("Idempotency-Key")
    if isinstance(key, str) and re.fullmatch(r"[!-~]{1,255}", key):
        headers["Idempotency-Key"] = str(uuid.uuid4())

    # What a kernel's last event is cannot be said in a schema: a moment that would do for some kernel becomes the first.
    for name in ("at", "from", "to"):
        value = (case.query or {}).get(name)
        if re.fullmatch(r"[1-9][0-9]*", str(value)) and int(value) < 1 << 63:
            case.query[name] = 1
    origin = case.body.get("from") if isinstance(case.body, dict) else None
    if isinstance(origin, dict) and type(origin.get("seq")) is int and 1 < origin["seq"] < 1 << 63:
        origin["seq"] = 1
    # pstree's options draw the living only.
    if case.path.endswith("/tree.txt") and set(case.query or ()) - {"at", "ghosts"}:
        case.query.pop("ghosts", None)
    # A stream goes on until its client has had enough.
    if case.path == "/v1/events" and case.query:
        for name in ("after", "type", "task"):
            case.query.pop(name, None)
        headers.pop("Last-Event-ID", None)
        case.query["limit"] = 1
