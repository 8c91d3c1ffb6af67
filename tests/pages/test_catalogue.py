"""The German catalogue: every text has one, none is a guess, and what is compiled says the same."""

import re
from ast import literal_eval
from pathlib import Path

import allauth
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).parents[2]
OURS = ROOT / "locale" / "de" / "LC_MESSAGES"
OF_ALLAUTH = ROOT / "accounts" / "allauth_words" / "de" / "LC_MESSAGES"
ROOMS = ("accounts", "customization", "exports", "jobs", "resumeai", "resumes")
KEYWORDS = dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"))
CALL = re.compile(r"""\b(?:n?gettext|_)\(u?((["'])(?:(?!\2)[^\\]|\\.)*\2)""", re.DOTALL)
VALUE = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}|<[^>]*>")
# The form of address is "Sie"; these belong to the other one.
FAMILIAR = re.compile(r"\b(?:du|dir|dich|dein\w*)\b", re.IGNORECASE)


def kept(folder: Path) -> Catalog:
    with (folder / "django.po").open("rb") as file:
        return read_po(file, locale="de")


def messages(folder: Path) -> list[Message]:
    return [message for message in kept(folder) if message.id]


def name(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def german(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def in_code() -> set[str]:
    found = set()
    for path in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        content = path.read_bytes()
        if b"gettext" in content:
            with path.open("rb") as file:
                for _line, _function, said, _comments in extract_python(file, KEYWORDS, [], {}):
                    found.add(said if isinstance(said, str) else next(iter(said or ()), None))
    return {each for each in found if each}


def in_templates() -> set[str]:
    found = set()
    for path in (ROOT / "templates").rglob("*"):
        if path.suffix in (".html", ".txt"):
            for match in CALL.finditer(templatize(path.read_text(encoding="utf-8"))):
                found.add(literal_eval(match[1]))
    return found


@pytest.mark.parametrize("folder", [OURS, OF_ALLAUTH], ids=["ours", "allauth"])
def test_every_message_has_a_german_text_and_none_is_a_guess(folder):
    assert len(messages(folder)) > 30
    assert [name(message) for message in messages(folder) if not all(german(message))] == []
    assert [name(message) for message in messages(folder) if message.fuzzy] == []


@pytest.mark.parametrize("folder", [OURS, OF_ALLAUTH], ids=["ours", "allauth"])
def test_the_compiled_catalogue_says_what_the_kept_one_says(folder):
    with (folder / "django.mo").open("rb") as file:
        compiled = {name(message): german(message) for message in read_mo(file) if message.id}
    assert compiled == {name(message): german(message) for message in messages(folder)}


@pytest.mark.parametrize("folder", [OURS, OF_ALLAUTH], ids=["ours", "allauth"])
def test_both_languages_fill_in_the_same_values(folder):
    for message in messages(folder):
        wanted = sorted(VALUE.findall(message.id if isinstance(message.id, str) else message.id[1]))
        for text in german(message)[-1:]:
            assert sorted(VALUE.findall(text)) == wanted, name(message)


@pytest.mark.parametrize("folder", [OURS, OF_ALLAUTH], ids=["ours", "allauth"])
def test_nobody_is_addressed_familiarly(folder):
    assert [text for message in messages(folder) for text in german(message) if FAMILIAR.search(text)] == []


def test_a_text_of_code_or_template_without_german_fails_here():
    """`make words` gathers it; the German is then written by hand."""
    known = {name(message) for message in messages(OURS)}
    found = in_code() | in_templates()
    assert len(found) > 1000
    assert found - known == set()


def test_the_catalogue_keeps_no_text_that_nobody_says():
    assert {name(message) for message in messages(OURS)} - in_code() - in_templates() == set()


def test_each_text_of_allauth_that_we_say_otherwise_is_one_of_its_texts():
    theirs = Path(allauth.__file__).parent / "locale" / "de" / "LC_MESSAGES"
    assert {name(message) for message in messages(OF_ALLAUTH)} - {
        name(message) for message in messages(theirs)
    } == set()


def test_what_we_say_for_allauth_in_english_is_compiled_and_names_texts_of_its_own():
    """`test_each_text_of_allauth_that_we_say_otherwise_is_one_of_its_texts`, for the other language."""
    folder = OF_ALLAUTH.parents[1] / "en" / "LC_MESSAGES"
    theirs = Path(allauth.__file__).parent / "locale" / "de" / "LC_MESSAGES"
    kept = {name(message): german(message) for message in messages(folder)}
    with (folder / "django.mo").open("rb") as file:
        assert {name(message): german(message) for message in read_mo(file) if message.id} == kept
    assert len(kept) > 15
    assert set(kept) - {name(message) for message in messages(theirs)} == set()
