"""What tells the styles of a letter apart: what opens it, what is shown, and how near it keeps to the posting."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from customization.pipeline.letter.schema import Length, Style


@dataclass(frozen=True)
class Manner:
    """`deed_first`: the letter opens with the best proof. `asked`: how many times it names what the posting asks for.

    `further` is the order of what follows the experience. `figures` is the weight of a line with a figure.
    """

    deed_first: bool = False
    asked: int = 0
    further: tuple[str, ...] = ("papers", "skills", "tongues", "degree")
    papers_first: bool = False
    figures: float = 1.0
    public: bool = False


MANNERS: Mapping[Style, Manner] = MappingProxyType(
    {
        Style.TRADITIONAL: Manner(),
        Style.MODERN: Manner(deed_first=True, further=("skills", "papers", "tongues", "link"), figures=1.5),
        Style.TECHNOLOGY: Manner(deed_first=True, further=("skills", "link", "degree", "tongues"), figures=1.2),
        Style.HEALTHCARE: Manner(further=("papers", "tongues", "degree", "skills"), papers_first=True, figures=0.6),
        Style.EDUCATION: Manner(further=("degree", "papers", "tongues", "skills"), papers_first=True, figures=0.6),
        Style.FINANCE: Manner(further=("papers", "degree", "skills", "tongues"), figures=2.0),
        Style.CREATIVE: Manner(deed_first=True, further=("link", "skills", "tongues"), figures=0.5),
        Style.PUBLIC: Manner(asked=3, further=("degree", "papers", "tongues", "skills"), public=True),
        Style.TRADES: Manner(further=("papers", "skills", "tongues"), papers_first=True, figures=0.8),
    }
)


@dataclass(frozen=True)
class Room:
    """How many experiences, lines of each, and other facts a letter holds; words at most."""

    experiences: int
    lines: int
    further: int
    words: int


ROOMS: Mapping[Length, Room] = MappingProxyType(
    {
        Length.SHORT: Room(experiences=2, lines=1, further=1, words=170),
        Length.NORMAL: Room(experiences=2, lines=3, further=2, words=290),
        Length.LONG: Room(experiences=3, lines=3, further=4, words=400),
    }
)
