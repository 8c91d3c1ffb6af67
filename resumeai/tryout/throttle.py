"""How often one address may try. IPv6 by its /64: a household has all of it."""

from ipaddress import IPv6Address, ip_address

from allauth.account.adapter import get_adapter
from django.http import HttpRequest

from resumeai.doors.throttle import Throttle


class AddressThrottle(Throttle):
    def who(self, request: HttpRequest) -> str:
        written = str(get_adapter(request).get_client_ip(request))
        try:
            address = ip_address(written.split("%")[0])
        except ValueError:
            return "unknown"
        return str(int(address) >> 64) if isinstance(address, IPv6Address) else str(address)
