"""Where somebody comes from, for limits: one answer for pages, API and sockets."""

from ipaddress import IPv6Address, ip_address

from allauth.account.adapter import get_adapter
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """What the outermost trusted proxy saw (TRUSTED_PROXIES), else the other end of the line.

    IPv6 by its /64: a household has all of it.
    """
    written = str(get_adapter(request).get_client_ip(request))
    try:
        address = ip_address(written.split("%")[0])
    except ValueError:
        return "unknown"
    return str(int(address) >> 64) if isinstance(address, IPv6Address) else str(address)
