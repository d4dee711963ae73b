"""What schemathesis cannot know from openapi.yaml."""
import re
import uuid

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    headers = case.headers or {}
    # A valid Idempotency-Key gets a new value for each request: the service rightly answers 422 to one that comes again with
    # another body, and the example in the document would come again and again.
    key = headers.get("Idempotency-Key")
    if isinstance(key, str) and re.fullmatch(r"[!-~]{1,255}", key):
        headers["Idempotency-Key"] = str(uuid.uuid4())
