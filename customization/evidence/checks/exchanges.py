"""Which words of a line gave place to which, where it is the source but for a word or two."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from customization.evidence.reading.language import by_language
from customization.evidence.reading.words import Word, near_copy, read


@dataclass(frozen=True)
class Exchange:
    """Words of the source and those that stand in their place."""

    old: tuple[Word, ...]
    new: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.new)


@by_language(4_000)
def exchanges(source: str, text: str) -> tuple[Exchange, ...]:
    if not near_copy(source, text):
        return ()
    left, right = read(source), read(text)
    matcher = SequenceMatcher(None, [word.stem for word in left], [word.stem for word in right], autojunk=False)
    return tuple(
        Exchange(left[one:two], right[three:four])
        for kind, one, two, three, four in matcher.get_opcodes()
        if kind == "replace"
    )
