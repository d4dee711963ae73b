#!/usr/bin/env python3
"""Puts openapi.yaml (as YAML, as JSON, and as a page for people) and the files of the service's page into the binary.

  Scripts/embed.py            writes the files in Sources/API/Generated
  Scripts/embed.py --check    fails when one of them is not what it would write
"""
import base64, hashlib, html, json, pathlib, re, sys
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "openapi.yaml"
TARGET = ROOT / "Sources/API/Generated/OpenAPIDocument.swift"
PAGE = ROOT / "Sources/API/Page"
PAGE_TARGET = ROOT / "Sources/API/Generated/PageFiles.swift"
MEDIA = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

STYLE = """
:root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--soft:#f3f5f7;--line:#d5dbe1;--link:#0b5cad}
@media(prefers-color-scheme:dark){:root{--fg:#e4e8ec;--bg:#14181d;--soft:#1d232a;--line:#333c46;--link:#7db7f5}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);margin:0 auto;max-width:62rem;padding:1rem}
a{color:var(--link)}code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{background:var(--soft);padding:.7rem;overflow:auto;border-radius:.3rem}
section.operation{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-top:1px solid var(--line)}
h3 code{font-size:1rem;overflow-wrap:anywhere}nav{columns:16rem}details{margin:.4rem 0}
"""


def text(value):
    """Prose as HTML: escaped, with `code` and **strong** marked."""
    value = html.escape(value, quote=False)
    value = re.sub(r"`([^`]+)`", r"<code>\1</code>", value)
    return re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", value)


def page(title, body):
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


class Documentation:
    """The document as a page."""

    def __init__(self, document):
        self.document = document

    def resolve(self, value):
        while isinstance(value, dict) and "$ref" in value:
            node = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                node = node[part]
            value = {**node, **{k: v for k, v in value.items() if k != "$ref"}}
        return value

    def kind(self, schema):
        """A schema in a few words."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            return f'<a href="#schema-{name}">{name}</a>'
        if "oneOf" in schema:
            return " or ".join(self.kind(s) for s in schema["oneOf"])
        if "enum" in schema:
            return ", ".join(f"<code>{html.escape(str(v))}</code>" for v in schema["enum"])
        if schema.get("type") == "array":
            return "array of " + self.kind(schema.get("items", {}))
        kinds = schema.get("type", "anything")
        return " or ".join(kinds) if isinstance(kinds, list) else kinds

    def fields(self, schema):
        rows = []
        for name, value in schema.get("properties", {}).items():
            notes = []
            if name in schema.get("required", []):
                notes.append("required")
            if "default" in value:
                notes.append(f"default <code>{html.escape(json.dumps(value['default']))}</code>")
            described = value.get("description") or self.resolve(value).get("description", "")
            rows.append(
                f"<tr><td><code>{html.escape(name)}</code></td><td>{self.kind(value)}</td>"
                f"<td>{text(described)} {', '.join(notes)}</td></tr>"
            )
        return f"<table>{''.join(rows)}</table>" if rows else ""

    def schema(self, schema):
        parts = [f"<p>{text(schema.get('description', ''))}</p>"] if schema.get("description") else []
        if "properties" in schema:
            parts.append(self.fields(schema))
        elif "oneOf" in schema and any("properties" in s for s in schema["oneOf"]):
            for one in schema["oneOf"]:
                parts.append(f"<p>{text(one.get('title', 'or'))}</p>{self.fields(self.resolve(one))}")
        elif schema.get("type") != "object":
            parts.append(f"<p>{self.kind({k: v for k, v in schema.items() if k != 'description'})}</p>")
        return "".join(parts)

    def operation(self, path, method, operation, shared):
        parts = [
            f'<section class="operation" id="{operation["operationId"]}">'
            f"<h3><code>{method.upper()} {html.escape(path)}</code></h3><p>{text(operation['description'])}</p>"
        ]
        rows = []
        for parameter in [self.resolve(p) for p in shared + operation.get("parameters", [])]:
            rows.append(
                f"<tr><td><code>{parameter['name']}</code></td><td>{parameter['in']}</td>"
                f"<td>{self.kind(parameter['schema'])}</td><td>{text(parameter.get('description', ''))}</td></tr>"
            )
        if rows:
            parts.append(f"<details><summary>Parameters</summary><table>{''.join(rows)}</table></details>")
        if "requestBody" in operation:
            kind, media = next(iter(operation["requestBody"]["content"].items()))
            parts.append(self.schema(self.resolve(media["schema"])))
            examples = [media["example"]] if "example" in media else []
            examples += [e["value"] for e in media.get("examples", {}).values()]
            for example in examples:
                shown = json.dumps(example, ensure_ascii=False) if kind == "application/json" else example
                parts.append(f"<pre>{html.escape(shown)}</pre>")
        rows = []
        for status, answer in operation["responses"].items():
            rows.append(f"<tr><td>{status}</td><td>{text(self.resolve(answer)['description'])}</td></tr>")
        parts.append(f"<details><summary>Answers</summary><table>{''.join(rows)}</table></details></section>")
        return "".join(parts)

    def render(self):
        document = self.document
        operations = {tag["name"]: [] for tag in document["tags"]}
        for path, item in document["paths"].items():
            for method, operation in item.items():
                if method != "parameters":
                    operations[operation["tags"][0]].append((path, method, operation, item.get("parameters", [])))
        info = document["info"]
        parts = [f"<h1>{html.escape(info['title'])}</h1><p>{text(info['summary'])}</p>"]
        parts += [f"<p>{text(p)}</p>" for p in info["description"].strip().split("\n\n")]
        parts.append('<p><a href="/openapi.yaml">openapi.yaml</a>, <a href="/openapi.json">openapi.json</a></p><nav>')
        for tag in document["tags"]:
            links = ", ".join(f'<a href="#{o[2]["operationId"]}">{o[2]["operationId"]}</a>' for o in operations[tag["name"]])
            parts.append(f'<p><strong><a href="#tag-{tag["name"]}">{tag["name"]}</a></strong>: {links}</p>')
        parts.append("</nav><h2>Problems</h2><table>")
        for slug, what in document["components"]["schemas"]["Problem"]["x-problem-types"].items():
            parts.append(f'<tr id="{slug}"><td><code>/docs#{slug}</code></td><td>{text(what)}</td></tr>')
        parts.append("</table>")
        for tag in document["tags"]:
            parts.append(f'<h2 id="tag-{tag["name"]}">{tag["name"]}</h2><p>{text(tag["description"])}</p>')
            parts += [self.operation(*o) for o in operations[tag["name"]]]
        parts.append("<h2>Schemas</h2>")
        for name, schema in document["components"]["schemas"].items():
            parts.append(f'<section class="operation" id="schema-{name}"><h3>{name}</h3>{self.schema(schema)}</section>')
        return page(info["title"] + ": the interface", "\n".join(parts))


def literal(value):
    assert '"""##' not in value and "\r" not in value
    return '##"""\n' + value.rstrip("\n") + '\n"""##'


def generate():
    source = SOURCE.read_text()
    document = yaml.safe_load(source)
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    constants = [
        ("yaml", "`openapi.yaml`, without its last line break.", source),
        ("json", "The same as JSON.", json.dumps(document, ensure_ascii=False, separators=(",", ":"))),
        ("page", "The same as a page for people.", Documentation(document).render()),
        ("contentSecurityPolicy", "What the pages may load: nothing but their own style.", policy),
    ]
    parts = [
        "// swift-format-ignore-file",
        "// Made by Scripts/embed.py out of openapi.yaml; do not edit.",
        "",
        "/// The interface's formal statement, as served.",
        "enum OpenAPIDocument {",
    ]
    for name, comment, value in constants:
        parts.append(f"    /// {comment}\n    static let {name}: StaticString = {literal(value)}")
    return "\n".join(parts) + "\n}\n"


def generate_page():
    parts = [
        "// swift-format-ignore-file",
        "// Made by Scripts/embed.py out of Sources/API/Page; do not edit.",
        "",
        "extension PageFile {",
        "    /// The files of the service's page, by name.",
        "    static let all: [PageFile] = [",
    ]
    for path in sorted(PAGE.iterdir()):
        value = path.read_text()
        assert value.endswith("\n") and '"""##' not in value and "\r" not in value, path
        tag = hashlib.sha256(value.encode()).hexdigest()[:16]
        parts.append(
            f'        PageFile(name: "{path.name}", media: "{MEDIA[path.suffix]}; charset=utf-8",'
            f' tag: "\\"{tag}\\"", text: ##"""\n{value}\n"""##),'
        )
    return "\n".join(parts) + "\n    ]\n}\n"


if __name__ == "__main__":
    for target, made in ((TARGET, generate()), (PAGE_TARGET, generate_page())):
        if "--check" not in sys.argv:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(made)
        elif not target.exists() or target.read_text() != made:
            sys.exit(f"{target.relative_to(ROOT)} is out of date: run Scripts/embed.py")
