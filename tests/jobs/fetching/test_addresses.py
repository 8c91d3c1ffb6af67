"""The table of addresses that must never be opened, and of public ones that must."""

import random
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest

from jobs.fetching.addresses import is_public
from tests.jobs.fetching.tables import table

HOSTILE = table("hostile")
KNOWN_PUBLIC = table("known_public")


def drawn_public() -> list[str]:
    """Addresses of everyday networks, the same at every run."""
    draw = random.Random(4)
    firsts = (3, 8, 13, 17, 20, 23, 34, 44, 52, 62, 77, 80, 91, 104, 142, 151, 185, 199, 212, 217)
    fourth = [IPv4Address(f"{draw.choice(firsts)}.{draw.randrange(256)}.7.{draw.randrange(256)}") for _ in range(100)]
    sixth = [
        IPv6Address((draw.choice((0x2600, 0x2A01, 0x2404, 0x2803)) << 112) + draw.getrandbits(63)) for _ in range(80)
    ]
    return [str(address) for address in (*fourth, *sixth)]


def test_no_hostile_address_is_let_through():
    assert len(HOSTILE) >= 40
    assert [text for text in HOSTILE if is_public(ip_address(text))] == []


def test_no_public_address_is_refused():
    public = [*KNOWN_PUBLIC, *drawn_public()]
    assert len(public) >= 200
    assert [text for text in public if not is_public(ip_address(text))] == []


@pytest.mark.parametrize("text", [text for text in HOSTILE if "%" not in text])
def test_what_python_calls_local_is_never_called_public(text):
    address = ip_address(text)
    carries = isinstance(address, IPv6Address) and (address.ipv4_mapped or address.sixtofour)
    if not address.is_global and not carries:
        assert not is_public(address)
