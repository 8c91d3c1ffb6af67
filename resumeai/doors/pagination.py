"""Lists in pieces."""

from ninja import Field
from ninja.pagination import LimitOffsetPagination

FARTHEST = 1_000_000


class Pieces(LimitOffsetPagination):
    """The library's own takes any offset; one that no database can count to would break the answer."""

    class Input(LimitOffsetPagination.Input):
        offset: int = Field(0, ge=0, le=FARTHEST)
