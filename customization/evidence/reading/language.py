"""In which language a person's words are read: the tables of that language are added to the English ones."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

ENGLISH = "en"
# Words too common to be missing from a page, and rare in the other languages.
MARKS = {
    "en": "the and of with to for in on at by from a an who that",
    "de": "und der die das von mit für bei im zu zur zum durch eine einer einem einen des auf nach als den dem beim an",
    "fr": "le la les des de du et en au aux pour dans avec sur une par un chez dont ans à l d",
    "es": "el la los las de y en del con para por una un al como años que se su e a",
    "it": "il lo gli di e in del della dei con per una un nel nella al alla presso come anni che la le i a da",
    "pt": "o os as e em de do da dos das com para por uma um na no ao anos como à a",
    "nl": "de het een en van met voor bij op te naar aan in door als ik jaar uit tot",
}
SETS = {name: frozenset(words.split()) for name, words in MARKS.items()}
# A word that several languages have says less: `de`, `en`, `in`.
SAYS = {word: 1 / sum(word in marks for marks in SETS.values()) for marks in SETS.values() for word in marks}
ENOUGH = 2.0
CURRENT: ContextVar[str] = ContextVar("language", default=ENGLISH)


def current() -> str:
    return CURRENT.get()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    token = CURRENT.set(language)
    try:
        yield
    finally:
        CURRENT.reset(token)


@lru_cache(maxsize=200)
def language_of(text: str) -> str:
    """The language most of whose common words stand in the text; English when none stands out."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {name: sum(SAYS[word] for word in words if word in marks) for name, marks in SETS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= ENOUGH and counts[best] > 1.2 * counts[ENGLISH] else ENGLISH


def by_language[**P, R](size: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """`lru_cache` whose answers hold for the current language only."""

    def wrap(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=size)
        def cached(language: str, *args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)

        def called(*args: P.args, **kwargs: P.kwargs) -> R:
            return cached(CURRENT.get(), *args, **kwargs)  # type: ignore[arg-type]

        called.__doc__, called.__name__ = function.__doc__, function.__name__
        return called

    return wrap
