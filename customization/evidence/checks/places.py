"""Two words of a line that changed places."""

from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import plain
from customization.evidence.reading.words import read

COORDINATED = frozenset({"and", "or", "the", "a", "an", "und", "oder", "et", "ou", "y", "o", "e", "en", "of", "der"})


@by_language(4_000)
def changed_places(source: str, text: str) -> str:
    """`took over a Python script and rewrote it in Perl`: the same words, but two things changed places."""
    left, right = read(source), read(text)
    one, other = [word.stem for word in left], [word.stem for word in right]
    apart = [at for at in range(min(len(one), len(other))) if one[at] != other[at]]
    if len(one) != len(other) or len(apart) != 2:
        return ""
    first, last = apart
    crossed = one[first] == other[last] and one[last] == other[first]
    if not crossed or left[first].small or left[last].small or first == 0:
        return ""
    between = {plain(word.text) for word in left[first + 1 : last] if word.small}
    if between <= COORDINATED:
        return ""
    return text[right[first].start : right[last].end]
