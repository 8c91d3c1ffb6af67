"""E-mail, telephone and links: what can be recognised by its own shape."""

import re
from urllib.parse import urlsplit

import phonenumbers

from resumes.structuring.signs import further_words
from resumes.structuring.signs.contact_names import LABELS, NETWORKS, TLDS

EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
URL = re.compile(
    rf"(?:https?://|www\.)[^\s|,;<>\"']+|(?<![@\w.-])(?![bm]\.(?:com|tech|design)\b(?!/))(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+(?:{TLDS})(?![\w@])(?:/[^\s|,;<>\"']*)?",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w/@.-])(?:\+|00|\()?\s?\(?\d[\d\s().\u00a0/‑–-]{5,20}\d(?:\s?(?:x|ext\.?|poste"
    r"|durchwahl)\s?\d{1,5})?(?![\w@/])",
    re.IGNORECASE,
)
REGIONS = ("US", "GB", "DE", "FR", "ES", "PT", "IT", "NL", "BR", "CH", "AT", "BE", "CA", "AU", "IE", "MX", "IN")
NETWORK_NAMES = {name.casefold().replace(" ", ""): name for name in (*NETWORKS.values(), "Skype", "Mastodon")}
LABEL = re.compile(
    "^(?:"
    + "|".join(rf"(?P<{kind}>{names}{further_words.LABELS.get(kind, '')})" for kind, names in LABELS.items())
    + r")\s*(?P<mark>[.:]{1,2}(?!\w)|\s[-–—]\s|\s\|\s|\s(?=\d{1,2}[./ ]|\+?\(?\d{2})|$)\s*",
    re.IGNORECASE,
)
NETWORK_LABEL = re.compile(
    rf"^(?P<network>{
        '|'.join(
            map(
                re.escape,
                sorted({n.casefold() for n in NETWORKS.values()} | {'skype', 'linked in'}, key=len, reverse=True),
            )
        )
    })\s*(?:profile|profil|perfil)?\s*(?:[:.]|\s[-–—|]\s|$|\s)\s*(?=\S)",
    re.IGNORECASE,
)
HANDLE = re.compile(r"^@?[\w][\w.-]{1,38}$")


def phone_in(text: str) -> tuple[int, int] | None:
    """Where a telephone number stands in a text; dates and amounts are none."""
    for match in PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if 7 <= len(digits) <= 15 and not NO_PHONE.fullmatch(match[0].strip()) and possible(match[0]):
            return trimmed(text, *match.span())
    return None


NO_PHONE = re.compile(
    r"\d{4}-\d{3}|\d{5}-\d{3,4}|\(?(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d(?:[-–/.]\d\d)?)\)?(?:\s?[-–]\s?(?:19"
    r"|20)\d\d(?:[-/.]\d\d)?)?|\d\d?[./-]\d\d?[./-]\d{4}|\d\d?[./-]\d{4}\s?[-–]\s?\d\d?[./-]\d{4}"
)


def trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while text[begin].isspace():
        begin += 1
    return begin, end


def possible(number: str) -> bool:
    regions = (None,) if number.strip().startswith(("+", "00")) else REGIONS
    for region in regions:
        try:
            text = number.strip()
            text = "+" + text[2:] if text.startswith("00") else text
            if phonenumbers.is_possible_number(phonenumbers.parse(text, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


def network_of(url: str) -> str:
    host = urlsplit(url if "//" in url else f"//{url}").netloc.casefold().removeprefix("www.")
    if host.endswith(".linkedin.com") or host.endswith(".xing.com"):
        host = host.split(".", 1)[1]
    return NETWORKS.get(host) or next(
        (name for domain, name in NETWORKS.items() if host.startswith(domain.split(".")[0] + ".") and len(domain) > 8),
        "",
    )


def username_of(url: str) -> str:
    """The last part of a profile's path: `linkedin.com/in/ana` → `ana`."""
    parts = [part for part in urlsplit(url if "//" in url else f"//{url}").path.split("/") if part]
    return parts[-1].lstrip("@") if parts and len(parts) <= 3 else ""
