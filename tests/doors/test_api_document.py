"""docs/api.md: every operation with its example, as the schema says and as the fuzz tests send it."""

from itertools import groupby

from resumeai.api import api
from resumeai.doors.api import DESCRIPTION
from resumeai.doors.reference import Operation, Value, operations
from resumeai.settings.environment import BASE_DIR

DOCUMENT = BASE_DIR / "docs" / "api.md"
HEAD = f"""# The JSON API

{DESCRIPTION}
The same is on the site at `/api/docs`, and for programs at `/api/openapi.json`. A client in Python stands in
[clients/tailor.py](clients/tailor.py). This page is made from the schema: `make golden` writes it anew.

A fault looks like this, whatever went wrong:

```json
{{
  "type": "/api/docs#unprocessable-entity",
  "title": "Unprocessable Entity",
  "status": 422,
  "detail": "Some of what you sent cannot be used: each fault is named under errors.",
  "errors": [{{"field": "document.basics.name", "message": "Input should be a valid string"}}]
}}
```
"""


def written() -> str:
    found = sorted(operations(api.get_openapi_schema()), key=lambda one: one.group)
    groups = [(name, list(rows)) for name, rows in groupby(found, key=lambda one: one.group)]
    return HEAD + "".join(f"\n## {name.capitalize()}\n" + "".join(map(section, rows)) for name, rows in groups)


def section(operation: Operation) -> str:
    parts = [f"\n### {operation.method} {operation.address}\n"]
    if operation.description:
        parts.append(f"\n{operation.description}\n")
    for title, values in (("In the address", operation.parameters), ("Body", operation.body)):
        if values:
            parts.append(f"\n{title}:\n\n" + "".join(map(row, values)))
    if operation.example:
        parts.append(f"\n```json\n{operation.example}\n```\n")
    answers = ", ".join(f"{status} {what}".strip() for status, what in operation.answers)
    return "".join([*parts, f"\nAnswers: {answers}\n"])


def row(value: Value) -> str:
    needed = ", required" if value.required else ""
    return f"- `{value.name}` ({value.kind}{needed}) {value.description}".rstrip() + "\n"


def test_the_golden_document_says_what_the_schema_says(request):
    if request.config.getoption("--golden"):
        DOCUMENT.write_text(written(), encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == written()
