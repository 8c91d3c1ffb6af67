"""Replies that are not what was asked for, made from a good one: each broken in one of many ways."""

import random
from collections.abc import Iterator

GOOD = '{"findings":[{"path":"w1.1","quote":"the","kind":"vague","sentence":"Say what it was."}]}'
WHOLE = (
    "", " ", "null", "NaN", "[]", "{}", "42", '"text"', "<html>502</html>", "```json\n{}\n```", "{" * 2_000,
    '{"findings":' + "[" * 2_000, '{"findings":null}', '{"findings":NaN}', '{"findings":[NaN,Infinity]}',
    '{"findings":{"path":1}}', '{"findings":[],"findings":7}', "x" * 60_000, '{"findings":["' + "y" * 60_000,
    "\\ud800", "\u0000", '{"findings":[{"path":[],"quote":{},"kind":"no","sentence":0}]}', "I cannot do that.",
)  # fmt: skip


def malformed(count: int, seed: int = 6) -> Iterator[str]:
    """None of them is a good answer."""
    yield from WHOLE[:count]
    chance = random.Random(seed)
    ways = (cut, swallowed, mistyped, twice)
    for at in range(count - len(WHOLE)):
        yield ways[at % len(ways)](chance)


def cut(chance: random.Random) -> str:
    return GOOD[: chance.randrange(1, len(GOOD) - 1)]


def swallowed(chance: random.Random) -> str:
    """A sign that holds the JSON together is missing."""
    at = chance.choice([place for place, sign in enumerate(GOOD) if sign in '{}[]":'])
    return GOOD[:at] + GOOD[at + 1 :]


def mistyped(chance: random.Random) -> str:
    wrong = chance.choice(["7", "null", "[]", "{}", "NaN", "true", "-1e999"])
    return GOOD.replace(chance.choice(['"w1.1"', '"the"', '"vague"', '"Say what it was."']), wrong)


def twice(chance: random.Random) -> str:
    return GOOD + chance.choice([",", GOOD, "}", "]", " and so on"])
