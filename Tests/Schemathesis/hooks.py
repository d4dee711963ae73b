"""What schemathesis cannot know from openapi.yaml."""
import uuid

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    """A valid Idempotency-Key gets a new value for each request: the service rightly answers 422 to one that comes again with
    another body, and the example in the document would come again and again."""
    key = (case.headers or {}).get("Idempotency-Key")
    if isinstance(key, str) and 1 <= len(key) <= 255 and all("!" <= letter <= "~" for letter in key):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
