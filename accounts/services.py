from django.conf import settings

from accounts.models import User


def demo_user() -> User | None:
    """The account that anyone may look around with; None where the operator keeps none."""
    email = getattr(settings, "DEMO_EMAIL", "")
    return User.objects.filter(email=email, is_active=True, is_staff=False).first() if email else None


def is_demo(user: User) -> bool:
    return bool(user.email) and user.email == getattr(settings, "DEMO_EMAIL", "")
