"""The language that a text is written in and the one that a letter is written in."""

import re
from collections.abc import Iterable

from customization.matching.words import language_of
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import LANGUAGES, LetterOptions
from resumes.paths import texts

ITALIAN = frozenset(
    [
        "il",
        "gli",
        "della",
        "delle",
        "degli",
        "nel",
        "nella",
        "che",
        "di",
        "sono",
        "dei",
        "alla",
        "dal",
        "dalla",
        "ed",
        "presso",
    ]
)
OTHERS = frozenset(
    ["the", "and", "und", "el", "los", "et", "les", "des", "het", "de", "do", "da", "y", "em", "en", "del"]
)
WORD = re.compile(r"[^\W\d_]+")


def tongue(text: str) -> str:
    words = WORD.findall(text.casefold())
    italian = sum(word in ITALIAN for word in words)
    return "it" if italian >= 3 and italian > sum(word in OTHERS for word in words) else language_of(text)


def of_resume(given: Given) -> str:
    return tongue(" ".join(prose(given)))


def prose(given: Given) -> Iterable[str]:
    return (text for _, text in texts(given.resume) if " " in text)


def of_letter(given: Given, options: LetterOptions) -> str:
    """As asked; else as the posting, where we have its words; else as the résumé."""
    posting = tongue(given.job.text) if len(given.job.text.split()) > 8 else given.job.language
    wanted = (options.language, posting, given.job.language, of_resume(given))
    return next((language for language in wanted if language in LANGUAGES), "en")
