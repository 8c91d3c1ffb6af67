from django.conf import settings
from django.http import HttpRequest

from accounts.models import User


def demo_user() -> User | None:
    """The account that anyone may look around with; None where the operator keeps none."""
    email = getattr(settings, "DEMO_EMAIL", "")
    return User.objects.filter(email=email, is_active=True, is_staff=False).first() if email else None


def is_demo(user: User) -> bool:
    return bool(user.email) and user.email == getattr(settings, "DEMO_EMAIL", "")


def mail_on_console(request: HttpRequest) -> dict[str, bool]:
    """Template context: whether messages reach nobody but the operator's terminal."""
    return {"mail_on_console": "console" in settings.MAILERS["default"]["BACKEND"]}
