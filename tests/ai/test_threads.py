"""Two jobs run in two threads: what judges words must not mix them up."""

from concurrent.futures import ThreadPoolExecutor

from customization.evidence.reading import stems as evidence
from customization.matching import words as matching

ENDINGS = ("ing", "ed", "s", "ally", "ness", "ements", "er")
WORDS = [
    f"{start}{end}" for start in ("relation", "nationaliz", "hopeful", "generation", "operaful") for end in ENDINGS
]


def stems(_: int) -> list[tuple[str, str]]:
    """Past the caches, which would answer with what another thread has judged."""
    return [(evidence.STEMMERS.word(word), matching.stem.__wrapped__(word)) for word in WORDS]


def test_stems_are_the_same_in_many_threads():
    alone = stems(0)
    with ThreadPoolExecutor(8) as pool:
        assert all(found == alone for found in pool.map(stems, range(64)))
