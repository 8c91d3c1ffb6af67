"""Ways to hide text in plain text and Markdown."""

from collections.abc import Callable

Hide = Callable[[bytes, str, int], bytes]
_JOINERS = "\u200b\u2060\ufeff\u2063"


def tags(base: bytes, words: str, number: int) -> bytes:
    """Tag characters spell it after a word that is seen."""
    return _put(base, "".join(chr(0xE0000 + ord(letter)) for letter in words if ord(letter) < 127), number)


def zero_width(base: bytes, words: str, number: int) -> bytes:
    """Characters without width between the letters of a word: not the word, a search for it, is hidden."""
    return _put(base, " " + _JOINERS[number % len(_JOINERS)].join("Responsible"), number)


def comment(base: bytes, words: str, number: int) -> bytes:
    return _put(base, f"\n<!-- {words} -->\n", number)


def invisible_element(base: bytes, words: str, number: int) -> bytes:
    style = ('style="display:none"', "hidden", 'style="color:#fff"', 'style="font-size:0"')[number % 4]
    return _put(base, f"\n\n<span {style}>{words}</span>\n\n", number)


def _put(base: bytes, words: str, number: int) -> bytes:
    lines = base.decode().splitlines()
    at = 3 + number % max(len(lines) - 4, 1)
    lines[at] += words
    return "\n".join(lines).encode()


WAYS: dict[str, Hide] = {"tags": tags, "zero width": zero_width}
IN_MARKDOWN: dict[str, Hide] = {"comment": comment, "invisible element": invisible_element}
