"""A mail when something long has ended, for those who asked for it: a link, and no word of what it was about."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from uuid import UUID

from allauth.account.models import EmailAddress
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from accounts.language import keep, spoken
from accounts.models import MailNotice, User
from resumeai.work.claims import Claimed
from resumeai.work.models import Task
from resumeai.work.states import FINISHED

LONG = timedelta(minutes=1)


def want(user: User, site: str, *, wanted: bool) -> bool:
    """Turns it on or off. False where the address is not confirmed: it may be a stranger's."""
    if not wanted:
        MailNotice.objects.filter(owner=user).delete()
    elif confirmed(user):
        MailNotice.objects.update_or_create(owner=user, defaults={"site": site})
        keep(user, user.language or get_language() or "")
    else:
        return False
    return True


def confirmed(user: User) -> bool:
    return bool(EmailAddress.objects.filter(user=user, email__iexact=user.email, verified=True).exists())


def told(ending: Callable[[Claimed, str], None]) -> Callable[[Claimed, str], None]:
    """The same ending, with a mail once it is committed. A mail that fails is logged and changes nothing."""

    def end(claimed: Claimed, error: str) -> None:
        ending(claimed, error)
        transaction.on_commit(partial(tell, claimed.task_id), robust=True)

    return end


def tell(task_id: UUID) -> None:
    task = Task.objects.filter(pk=task_id).select_related("owner").first()
    notice = MailNotice.objects.filter(owner=task.owner).first() if task else None
    if task is None or notice is None or not confirmed(notice.owner) or not task.finished:
        return
    goes_on = Task.objects.filter(subject=task.subject).exclude(state__in=FINISHED).exists()
    if task.finished - task.created >= LONG and not goes_on:
        link = notice.site.rstrip("/") + reverse("work:show", args=[task.pk])
        with spoken(notice.owner):
            words = _("What you started has come to its end. Look here:")
            send_mail(_("It is ready to look at"), f"{words}\n\n{link}\n", None, [notice.owner.email])
