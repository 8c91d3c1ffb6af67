"""Addresses as people print them, and what they link to."""

import re

from exports.content.clean import clean
from exports.content.schema import Item
from resumes.document import Profile

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
WEB = re.compile(r"https?://", re.IGNORECASE)
HOST = re.compile(r"[\w-]+(\.[\w-]+)+([/?#:].*)?")
MAIL = re.compile(r"[^\s@<>,;:\"?&]+@[\w.-]+\.\w+")


def web(url: str) -> Item:
    """Shown without scheme and closing slash. Only http and https become links."""
    shown = clean(url)
    short = WEB.sub("", shown).removesuffix("/")
    if " " in shown:
        return Item(text=shown)
    if WEB.match(shown):
        return Item(text=short, url=shown)
    safe = not SCHEME.match(shown) and HOST.fullmatch(shown)
    return Item(text=short, url=f"https://{shown}" if safe else "")


def mail(address: str) -> Item:
    shown = clean(address)
    return Item(text=shown, url=f"mailto:{shown}" if MAIL.fullmatch(shown) else "")


def phone(number: str) -> Item:
    shown = clean(number)
    digits = re.sub(r"[^\d+]", "", shown)
    return Item(text=shown, url=f"tel:{digits}" if re.fullmatch(r"\+?\d{6,15}", digits) else "")


def profile(one: Profile) -> Item:
    """The address alone where it names network and person, else with what it does not say."""
    address, network, username = web(one.url), clean(one.network), clean(one.username)
    known = address.text.casefold()
    network = "" if squeezed(network) in squeezed(known) else network
    username = "" if username.casefold().lstrip("@") in known else username
    shown = " ".join(part for part in (username, address.text) if part)
    return Item(text=": ".join(part for part in (network, shown) if part), url=address.url)


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())
