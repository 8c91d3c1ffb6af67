"""Keeps what was downloaded, and hands it out again by links that are signed and end."""

import uuid
from datetime import timedelta
from hashlib import sha256
from typing import Any

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils import timezone

from exports.files.services import Export
from exports.models import Taken

MOST = 20
"""For one person: the oldest goes."""
KEPT = timedelta(days=30)
LINK = timedelta(hours=1)
SIGNER = TimestampSigner(salt="exports.taken")


class LinkEnded(Exception):
    """The link was good, once."""


def record(owner: Any, made: Export, kind: str, style: str, **source: uuid.UUID | None) -> Taken:
    """`source` is `run_id`, `resume_id` or `letter_id`."""
    kept = Taken.objects.create(
        owner=owner,
        kind=kind,
        style=style,
        name=made.name[-255:],
        content_type=made.content_type,
        content=made.content,
        sha256=sha256(made.content).hexdigest(),
        **source,
    )
    forget_surplus(owner)
    return kept


def forget_old() -> int:
    """What is over, of anybody: how many."""
    return Taken.objects.filter(created__lt=timezone.now() - KEPT).delete()[0]


def forget_surplus(owner: Any) -> None:
    newest = Taken.objects.filter(owner=owner).order_by("-created").values_list("pk", flat=True)[:MOST]
    Taken.objects.filter(owner=owner).exclude(pk__in=list(newest)).delete()


def of(owner: Any, **source: uuid.UUID | None) -> list[Taken]:
    """The newest first, without their bytes."""
    since = timezone.now() - KEPT
    return list(Taken.objects.owned_by(owner).filter(created__gte=since, **source).defer("content"))


def link(one: Taken) -> str:
    """For its owner alone, for `LINK`."""
    return SIGNER.sign(f"{one.pk}.{one.owner_id}")


def linked(owner: Any, token: str) -> Taken | None:
    """None for what is not theirs, forged or gone. Raises LinkEnded."""
    try:
        named = SIGNER.unsign(token)
    except BadSignature:
        return None
    pk, _, of_whom = named.partition(".")
    if of_whom != str(owner.pk):
        return None
    try:
        SIGNER.unsign(token, max_age=LINK)
    except SignatureExpired as error:
        raise LinkEnded from error
    return Taken.objects.owned_by(owner).filter(pk=pk, created__gte=timezone.now() - KEPT).first()
