"""The words that two texts share, and those that only one has."""

import re
import unicodedata

from diff_match_patch import diff_match_patch

from customization.diff.schema import Piece
from customization.evidence.reading.dates import moments

TOKEN = re.compile(r"\w+(?:[.'’,-]\w+)*|\s+|[^\w\s]")
# Each different word becomes one letter of a private area, so that letters of two words never mix.
FIRST_LETTER = 0xE000
MOST_WORDS = 6000


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Runs of words; joined, the sides 0 and -1 give `before` and the sides 0 and 1 give `after`."""
    if before == after:
        return (Piece(side=0, text=before),) if before else ()
    letters: dict[str, str] = {}
    left, right = encode(before, letters), encode(after, letters)
    if len(letters) > MOST_WORDS:
        return tuple(Piece(side=side, text=text) for side, text in ((-1, before), (1, after)) if text)
    tool = diff_match_patch()
    found = tool.diff_main(left, right, False)
    tool.diff_cleanupSemantic(found)
    words = {letter: word for word, letter in letters.items()}
    return tuple(Piece(side=side, text="".join(words[letter] for letter in run)) for side, run in found)


def encode(text: str, letters: dict[str, str]) -> str:
    return "".join(letters.setdefault(word, chr(FIRST_LETTER + len(letters))) for word in TOKEN.findall(text))


def bare(text: str) -> str:
    """Letters and digits alone, dates in one form: what is left when order, punctuation and case do not count."""
    for moment in reversed(moments(text)):
        plain = f" {moment.year}-{moment.month:02}-{moment.day:02} "
        text = text[: moment.start] + plain + text[moment.end :]
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())
