"""The few words that the built-in engine adds of its own, in the language of the résumé."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Speech:
    """`now` and `last` take title and employer, `last` the year of its end too; the others a list of names."""

    joint: str
    now: str
    last: str
    papers: str
    tongues: str
    small_tongues: bool = False

    def listed(self, names: Sequence[str]) -> str:
        if len(names) < 2:
            return "".join(names)
        joint = "e" if self.joint == "y" and names[-1].casefold().startswith(("i", "hi", "í")) else self.joint
        return f"{', '.join(names[:-1])} {joint} {names[-1]}"


SPEECH = {
    "en": Speech(
        "and",
        "{title} at {employer}",
        "{title} at {employer} until {year}",
        "Holds {names}.",
        "Speaks {names}.",
    ),
    "de": Speech(
        "und",
        "{title} bei {employer}",
        "{title}, zuletzt bei {employer}",
        "Zertifiziert: {names}.",
        "Spricht {names}.",
    ),
    "fr": Speech(
        "et",
        "{title} chez {employer}",
        "{title}, dernier poste chez {employer}",
        "Certifications : {names}.",
        "Parle {names}.",
        small_tongues=True,
    ),
    "es": Speech(
        "y",
        "{title} en {employer}",
        "{title}, último puesto en {employer}",
        "Certificaciones: {names}.",
        "Habla {names}.",
        small_tongues=True,
    ),
}
