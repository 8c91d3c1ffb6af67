"""Lines of a résumé are fragments; in a letter they are sentences in the first person. A small grammar per language.

Where a line cannot be turned safely, it becomes a construction that needs no conjugation, or nothing at all.
"""

from collections.abc import Callable

from customization.pipeline.letter.clauses import dutch, english, german, romance
from customization.pipeline.letter.clauses.deed import Deed, cleaned

type Turn = Callable[[str, bool], Deed | None]
TURNS: dict[str, Turn] = {"en": english.deed, "de": german.deed, "nl": dutch.deed, **romance.DEEDS}


def clause(text: str, language: str, *, ended: bool) -> Deed | None:
    """`ended`: the job is over. None when the line cannot stand in a letter."""
    plain = cleaned(text)
    return TURNS[language](plain, ended) if plain and language in TURNS else None
