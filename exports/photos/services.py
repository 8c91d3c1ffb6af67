"""The photo that a person keeps here: one, theirs alone."""

from hashlib import sha256
from typing import Any

from exports.models import Photo
from exports.photos.apart import photo_of


def keep(owner: Any, data: bytes) -> Photo:
    """Redraws it and takes the place of an earlier one. Raises UnusablePhoto."""
    made = photo_of(data)
    about = {"content": made, "sha256": sha256(made).hexdigest()}
    return Photo.objects.update_or_create(owner=owner, defaults=about)[0]


def remove(owner: Any) -> None:
    Photo.objects.filter(owner=owner).delete()


def kept(owner: Any) -> bytes:
    """The JPEG; no byte where there is none."""
    photo = Photo.objects.owned_by(owner).first()
    return bytes(photo.content) if photo else b""
