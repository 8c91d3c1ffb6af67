"""What README and docs name is there: pages, files and folders, verbs of make, commands."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
TOPS = {path.name for path in ROOT.iterdir()}
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]+)")
PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)+/?")


def spoken(page: str) -> list[str]:
    """What stands between backticks, and each line of a block of code."""
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    rest = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return [*re.findall(r"`([^`\n]+)`", rest), *(line for block in blocks for line in block.splitlines())]


def test_there_are_pages_to_look_at() -> None:
    assert {"README.md", "docs/flow.md", "docs/reading.md"} <= set(NAMES)


@pytest.mark.parametrize("page", NAMES)
def test_every_link_leads_somewhere(page: str) -> None:
    links = LINK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []


@pytest.mark.parametrize("page", [name for name in NAMES if name != "CHANGELOG.md" and "decisions" not in name])
def test_every_path_that_is_named_exists(page: str) -> None:
    paths = [path for path in spoken(page) if PATH.fullmatch(path) and path.split("/")[0] in TOPS]
    assert [path for path in paths if not (ROOT / path).exists() and not (ROOT / "templates" / path).exists()] == []


@pytest.mark.parametrize("page", NAMES)
def test_every_verb_and_command_can_be_called(page: str) -> None:
    verbs = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    commands = get_commands()
    said = "\n".join(spoken(page))
    assert set(re.findall(r"(?:^|\s)make ([a-z][a-z-]*)", said)) - verbs == set()
    assert [name for name in re.findall(r"manage\.py ([a-z_]+)", said) if name not in commands] == []
