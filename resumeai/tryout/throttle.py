"""How often one address may try."""

from django.http import HttpRequest

from resumeai.doors.addresses import address_of
from resumeai.doors.throttle import Throttle


class AddressThrottle(Throttle):
    def who(self, request: HttpRequest) -> str:
        return address_of(request)
