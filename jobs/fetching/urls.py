"""The one parser of addresses. What it gives is what is connected to; no library parses the address again."""

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote

import idna
from django.utils.translation import gettext_noop as _

from jobs.fetching.addresses import Address
from jobs.fetching.refusals import Unfetchable

LONGEST = 2000
PORTS = {"http": 80, "https": 443}
WHOLE = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?P<slashes>/*)(?P<authority>[^/?#]*)(?P<target>[^#]*)")
WITHOUT_SCHEME = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:/|$)")
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
# Names that lead to this machine or network by agreement, whatever a resolver says.
INSIDE = re.compile(
    r"(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$"
)
OTHER_DOTS = frozenset("\u3002\uff0e\uff61")
EMPTY = _("This is not the address of a web page: it is empty")
TOO_LONG = _("This is not the address of a web page: it is too long")


@dataclass(frozen=True)
class Target:
    """`literal` is set when the host is a network address and needs no name server."""

    scheme: str
    host: str
    port: int
    target: str
    literal: Address | None = None

    @property
    def authority(self) -> str:
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return shown if self.port == PORTS[self.scheme] else f"{shown}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parse(address: str, *, any_port: bool = False) -> Target:
    """Raises Unfetchable. An address without a scheme is taken as https."""
    address = address.strip(" \t\r\n")
    refuse_signs(address)
    if WITHOUT_SCHEME.match(address):
        address = f"https://{address}"
    whole = WHOLE.match(address)
    if whole is None or (whole["scheme"].lower() in PORTS and whole["slashes"] != "//"):
        raise Unfetchable(_("This is not the address of a web page; one begins with https://"))
    scheme = whole["scheme"].lower()
    if scheme not in PORTS:
        raise Unfetchable(_("Only web addresses (http and https) are opened, not {scheme}:").format(scheme=scheme[:20]))
    host, port = split(whole["authority"], PORTS[scheme])
    if port not in PORTS.values() and not any_port:
        raise Unfetchable(_("Only the usual web ports 80 and 443 are opened, not {port}").format(port=port))
    name, literal = host_of(host)
    target = Target(scheme, name, port, target_of(whole["target"]), literal)
    # Letters of other alphabets are written with more signs than they had.
    if len(str(target)) > LONGEST:
        raise Unfetchable(TOO_LONG)
    return target


def refuse_signs(address: str) -> None:
    if not address or len(address) > LONGEST:
        raise Unfetchable(TOO_LONG if address else EMPTY)
    if "\\" in address:
        raise Unfetchable(_("The address holds a backslash, which programs read differently"))
    if any(c.isspace() or not c.isprintable() or unicodedata.category(c) == "Cf" for c in address):
        raise Unfetchable(_("The address holds a space or a sign that cannot be seen"))


def split(authority: str, usual: int) -> tuple[str, int]:
    """Host and port."""
    if "@" in authority:
        raise Unfetchable(_("The address holds a name or password before the site, which is never sent"))
    if "%" in authority:
        raise Unfetchable(_("The site's name holds a per cent sign, which programs read differently"))
    closing = authority.rfind("]") + 1
    host, colon, port = authority[closing:].partition(":")
    host = authority[:closing] + host
    if colon and not re.fullmatch(r"[0-9]{1,5}", port):
        raise Unfetchable(_("The address names a port that is not a number"))
    return host, int(port) if port else usual


def host_of(host: str) -> tuple[str, Address | None]:
    """The host as it goes to the name server, and as a network address when it is one."""
    if not host:
        raise Unfetchable(_("This is not the address of a web page: it names no site"))
    if host[0] == "[" or host[-1] == "]":
        return literal_host(host)
    name = ascii_name(host)
    labels = name.split(".")
    if NUMBER.fullmatch(labels[-1]):
        try:
            exact = IPv4Address(name)
        except AddressValueError:
            raise Unfetchable(_("The site is a number in an unusual spelling")) from None
        return str(exact), exact
    if len(name) > 253 or not all(LABEL.fullmatch(label) for label in labels):
        raise Unfetchable(_("The site's name is not a valid one"))
    if len(labels) == 1 or INSIDE.search(name):
        raise Unfetchable(_("The address leads into a private network, not to a public site"))
    return name, None


def literal_host(host: str) -> tuple[str, Address]:
    try:
        address = IPv6Address(host.removeprefix("[").removesuffix("]"))
    except AddressValueError:
        raise Unfetchable(_("The site's network address is not a valid one")) from None
    if host[0] != "[" or host[-1] != "]":
        raise Unfetchable(_("The site's network address is not a valid one"))
    return str(address), address


def ascii_name(host: str) -> str:
    """By IDNA 2008 without any mapping but lower case, so that no look-alike letter becomes an ordinary one."""
    name = host.lower()
    if name.isascii() and "xn--" not in name:
        return name
    try:
        shown = idna.decode(name) if name.isascii() else name
        encoded = idna.encode(shown).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        encoded = shown = ""
    if not encoded or OTHER_DOTS & set(shown) or any(len(scripts(label)) > 1 for label in shown.split(".")):
        raise Unfetchable(_("The site's name holds letters that look like others"))
    return encoded


def scripts(label: str) -> set[str]:
    """Of the scripts whose letters look alike those that a label uses; more than one is a trick."""
    found = {unicodedata.name(letter, "").split(" ")[0] for letter in label if letter.isalpha()}
    return found & {"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE"}


def target_of(rest: str) -> str:
    """Path and query, with every sign encoded that a request line cannot carry."""
    rest = rest if rest.startswith("/") else f"/{rest}"
    return quote(rest, safe="/?&=%:@!$'()*+,;~-._[]")


def follow(base: Target, location: str, *, any_port: bool = False) -> Target:
    """Where a redirect leads. Raises Unfetchable."""
    refuse_signs(location)
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", location):
        return parse(location, any_port=any_port)
    if location.startswith("//"):
        return parse(f"{base.scheme}:{location}", any_port=any_port)
    path = base.target.partition("?")[0]
    if location.startswith("?"):
        location = path + location
    elif location.startswith("#"):
        location = base.target
    elif not location.startswith("/"):
        location = path.rpartition("/")[0] + "/" + location
    return Target(base.scheme, base.host, base.port, target_of(location.partition("#")[0]), base.literal)
