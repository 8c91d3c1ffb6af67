"""The cosine of two lines: each is the mean of the vectors of its pieces of words."""

from functools import cache, lru_cache
from math import sqrt
from operator import mul

from customization.matching.meaning.wordpieces import DATA, rows

SIZE = 64


@cache
def table() -> memoryview:
    """Rows of SIZE signed bytes."""
    return memoryview((DATA / "vectors.bin").read_bytes()).cast("b")


@lru_cache(maxsize=8_000)
def direction(line: str) -> tuple[float, ...]:
    """Of length 1; empty for a line without a known word."""
    vectors = table()
    found = [vectors[row * SIZE : (row + 1) * SIZE] for row in rows(line)]
    if not found:
        return ()
    summed = tuple(map(sum, zip(*found, strict=True)))
    length = sqrt(sum(map(mul, summed, summed)))
    return tuple(part / length for part in summed) if length else ()


@lru_cache(maxsize=4_000)
def closeness(line: str, others: tuple[str, ...]) -> tuple[float, ...]:
    """-1 to 1 for each of the others; 0 where one of both has no known word."""
    mine = direction(line)
    return tuple(sum(map(mul, mine, direction(other))) for other in others)
