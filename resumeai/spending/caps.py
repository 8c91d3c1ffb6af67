"""The caps of the settings, and money as whole numbers."""

from decimal import ROUND_CEILING, Decimal

from django.conf import settings

MICRO = 1_000_000


def micro(dollars: Decimal) -> int:
    """Millionths of a US dollar, rounded up."""
    return int((dollars * MICRO).to_integral_value(ROUND_CEILING))


def dollars(amount: int) -> Decimal:
    return Decimal(amount) / MICRO


def run_cap() -> int:
    return micro(settings.RESUMEAI_RUN_CAP)


def user_day_cap() -> int:
    return micro(settings.RESUMEAI_USER_DAY_CAP)


def day_cap() -> int:
    return micro(settings.RESUMEAI_DAY_CAP)
