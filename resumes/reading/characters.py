"""Characters that files hold and people do not read: ligatures, odd spaces, list marks, icons, the invisible."""

import re
import unicodedata

LIST_MARKS = "•●○◦‣⁃∙·▪▫■□◆◇◊❖▶►▷▸➢➤➔➜→⇒»›✓✔✗✦✧★☆⦁⦿⚫⚬❑❒❏❐⬥⬧➣➥∗"
DASH_MARKS = "-–—−*+~>"
LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
SPACES = dict.fromkeys([*range(0x2000, 0x200B), 0xA0, 0x202F, 0x205F, 0x3000, 0x1680, 0x0B, 0x0C, 0x85], " ")
JOINERS = {0x200C, 0x200D}
INVISIBLE = {
    0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF, 0x3164, 0xFFA0,
    *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), *range(0xFFF9, 0xFFFD),
}  # fmt: skip
TAGS = range(0xE0000, 0xE0080)
VARIATIONS = range(0xE0100, 0xE01F0)
_TABLE: dict[int, str | None] = {**LIGATURES, **SPACES, **dict.fromkeys(INVISIBLE), **dict.fromkeys(TAGS)}
_TABLE |= dict.fromkeys(VARIATIONS)
_MARK = re.compile(rf"^(?:[{re.escape(LIST_MARKS)}]\s*|[{re.escape(DASH_MARKS)}]\s+)+(?=\S)")
_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")
_SECOND_BYTES = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", errors="ignore"))
_MISREAD = re.compile(rf"(?:â[€„‚†‡ˆ‰œ][{_SECOND_BYTES}]|[ÂÃ][{_SECOND_BYTES}])")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def readable(text: str) -> str:
    """The text as a person sees it: composed, plain spaces and letters, tabs and line ends kept, nothing invisible."""
    joined = "".join(c for i, c in enumerate(text) if ord(c) not in JOINERS or _joins(text, i))
    return unicodedata.normalize("NFC", _CONTROL.sub("", _MISREAD.sub(_read_again, joined).translate(_TABLE)))


def _read_again(match: re.Match[str]) -> str:
    """`â€“` is a dash whose three bytes some program took for three letters."""
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]


def squeezed(text: str) -> str:
    return " ".join(text.split())


def without_mark(text: str) -> tuple[str, bool]:
    """The text without the list mark at its start, and whether there was one."""
    bare = _MARK.sub("", text.lstrip())
    return (bare, True) if bare != text.lstrip() else (text.strip(), False)


def is_mark(text: str) -> bool:
    return len(text.strip()) == 1 and text.strip() in LIST_MARKS + DASH_MARKS


def is_icon(character: str) -> bool:
    """Private use characters draw pictures with a font of their own; no two fonts agree on them."""
    return "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000"


def without_icons(text: str) -> str:
    return "".join(c for c in text if not is_icon(c))


def closed_up(text: str) -> str:
    """`E X P E R I E N C E` drawn with spaces between its letters, as a word."""
    return _SPACED.sub(lambda spaced: spaced.group().replace(" ", ""), text)


def hidden_message(text: str) -> str:
    """What tag characters spell: they draw nothing, but a machine reads them."""
    return "".join(chr(ord(c) - 0xE0000) for c in text if 0xE0020 <= ord(c) < 0xE007F)


def count_invisible(text: str) -> int:
    """Without those that honest programs write: soft hyphens, variation selectors, the mark at a file's beginning."""
    return sum(ord(c) in INVISIBLE and c not in "\u00ad\ufe0e\ufe0f" for c in text.removeprefix("\ufeff"))


def _joins(text: str, at: int) -> bool:
    """Joiners matter in Persian, Hindi and the like and between emoji; between Latin letters they only hide."""
    if not 0 < at < len(text) - 1:
        return False
    pictures = text[at] == "\u200d" and _is_picture(text[at - 1]) and _is_picture(text[at + 1])
    return pictures or 0x0600 <= ord(text[at - 1]) < 0x2000


def _is_picture(character: str) -> bool:
    """An emoji, or the skin tone or the variation selector after one."""
    return unicodedata.category(character) in ("So", "Sk") or character == "\ufe0f"
