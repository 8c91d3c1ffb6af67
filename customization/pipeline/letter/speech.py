"""The words of a letter, from `languages/*.toml`: a writer can mend them without reading code."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "languages"
ONLY_ONE = re.compile(
    r"\b(?:head|chief|director|president|vp|chair\w*|principal$|owner|founder|co-?founder|c[a-z]o|dean|mayor|captain)\b",
    re.I,
)
AN = re.compile(r"[AEIOaeio]|[Uu](?![Nn]i|se|K\b|S\b|X\b)|[Hh]on|[FHLMNRSX](?:[A-Z]|\b)")
SMALL_TITLES = ("fr", "es", "it", "pt", "nl")
SMALL_ENOUGH = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ'’-]+(?:[ /][^A-ZÀ-Þ\d]*)?")
VOWEL = re.compile(r"[aeiouyhàâéèêîïôûœ]", re.IGNORECASE)


@dataclass(frozen=True)
class Speech:
    language: str
    words: dict[str, Any]

    def say(self, group: str, key: str, **values: str) -> str:
        return fill(self.words[group][key], values)

    def choice(self, group: str, key: str, number: int, **values: str) -> str:
        """One of several ways of saying it, in turn."""
        ways = self.words[group][key]
        return fill(ways[number % len(ways)], values)

    def listed(self, names: Sequence[str]) -> str:
        if len(names) < 2:
            return "".join(names)
        joint = self.words["within"]
        last = names[-1].casefold()
        if self.language == "es" and last.startswith(("i", "hi", "í")) and not last.startswith("hie"):
            joint = "e"
        if self.language == "it" and last.startswith("e"):
            joint = "ed"
        return f"{', '.join(names[:-1])} {joint} {names[-1]}"

    def quoted(self, text: str) -> str:
        left, right = self.words["quotes"]
        return f"{left}{text}{right}"

    def at(self, employer: str) -> str:
        """`at the hospital` in the grammar of the language, as far as the name's first word tells it."""
        ways = self.words["at"]
        found = next(
            (way for start, way in ways.items() if start != "default" and re.search(start, employer, re.I)), ""
        )
        if not found and re.match(r"(?:the|la|le|les|el|los|las|il|o|os|as|die|das|der|de|het)\s", employer, re.I):
            return plain_at(ways["default"], employer)
        return fill(found or ways["default"], {"name": employer})

    def held(self, title: str) -> str:
        """English: `a Line Cook`, but `Head Chef` where there is one only; elsewhere a title is a small word."""
        if self.language in SMALL_TITLES:
            return small(title)
        if self.language != "en" or not title or ONLY_ONE.search(title):
            return title
        return f"{'an' if AN.match(title) else 'a'} {title}"

    def subject(self, title: str) -> str:
        if not title:
            return str(self.words["subject_bare"])
        return fill(self.words["subject"], {"title": title, "de_title": self.of(title)})

    def post(self, title: str, company: str) -> str:
        """`the position of Baker at Acme`, with what is known; nothing without a title."""
        if not title:
            return ""
        plain = small(title) if self.language in SMALL_TITLES else title
        known = fill(self.words["known_title"], {"title": plain, "de_title": self.of(plain)})
        return known + (
            fill(self.words["known_company"], {"company": company, "at": self.at(company)}) if company else ""
        )

    def of(self, title: str) -> str:
        """French: `de Chef`, `d’Infirmier`."""
        return f"d’{title}" if VOWEL.match(title) else f"de {title}"


def small(title: str) -> str:
    """`Chef de cuisine` → `chef de cuisine`; a title with another capital in it is left alone."""
    return title[0].lower() + title[1:] if SMALL_ENOUGH.fullmatch(title) else title


def plain_at(way: str, employer: str) -> str:
    """A name that has an article of its own takes none of ours."""
    return fill({"na {name}": "em {name}"}.get(way, way), {"name": employer})


def fill(template: str, values: dict[str, str]) -> str:
    """Our own template: what is put in is never read as one. "Ltd." ends the sentence with its own full stop."""

    def put(match: re.Match[str]) -> str:
        value = values.get(match[1], f"{{{match[1]}}}")
        return value if value.endswith(".") else f"{value}{match[2]}"

    return re.sub(r"\{(\w+)\}(\.?)", put, template)


@cache
def speech(language: str) -> Speech:
    return Speech(language, tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8")))
