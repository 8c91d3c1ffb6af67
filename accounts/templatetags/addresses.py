"""What the page of e-mail addresses asks of them."""

from collections.abc import Iterable

from allauth.account.models import EmailAddress
from django import template

register = template.Library()


@register.filter
def unconfirmed(addresses: Iterable[EmailAddress]) -> bool:
    """Whether one of them waits for its owner to open the link."""
    return any(not each.verified for each in addresses)
