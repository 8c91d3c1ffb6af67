from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.internal.httpkit import is_headless_request
from django.http import HttpRequest, HttpResponseBase

from accounts.language import carry, spoken
from accounts.models import User


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Whoever signs in is spoken to in their own language, and so are their mails, wherever those were asked for."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        with spoken(User.objects.filter(email__iexact=email).first()):
            super().send_mail(template_prefix, email, context)

    def post_login(self, request: HttpRequest, user: User, **more: Any) -> HttpResponseBase:
        answer: HttpResponseBase = super().post_login(request, user, **more)
        # A program's language is always English and says nothing about its person.
        if not is_headless_request(request):
            carry(user, request, answer)
        return answer
