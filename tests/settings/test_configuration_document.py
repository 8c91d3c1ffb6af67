"""docs/configuration.md says what can be set: from the settings themselves and their example file."""

import re

from resumeai.settings.environment import BASE_DIR, Environment

DOCUMENT = BASE_DIR / "docs" / "configuration.md"
HEAD = """# Configuration

Everything that an operator may set, in the environment or in a file `.env` beside `manage.py` (the environment wins).
On a fresh machine nothing has to be set. A wrong value stops the start with one sentence that names the variable.
This page is made from the settings: `make golden` writes it anew.
"""


def written() -> str:
    defaults = {field.alias: field.default for field in Environment.model_fields.values()}
    lines, said = [HEAD], []
    for line in (BASE_DIR / ".env.example").read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines():
        if heading := re.match(r"# --- (.+?) -+$", line):
            lines.append(f"## {heading[1]}\n")
        elif line.startswith("# "):
            said.append(line[2:])
        elif name := re.match(r"([A-Z_]+)=", line):
            words = " ".join(said) or "With the one above."
            lines.append(f"### `{name[1]}`\n\n{words}{default(defaults[name[1]], said)}\n")
            said = []
    return "\n".join(lines)


def default(value: object, said: list[str]) -> str:
    shown = value if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return "" if shown == "" or "Default:" in " ".join(said) else f" Default: {shown}"


def test_the_golden_document_says_what_the_settings_are(request):
    if request.config.getoption("--golden"):
        DOCUMENT.write_text(written(), encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == written()
