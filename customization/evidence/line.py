"""One text under examination, with the passages that may prove it, nearest first."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from customization.evidence.ground import ANYWHERE, Ground, Passage, bag_of, entry_of
from customization.evidence.reading.words import Bag
from customization.evidence.retold import renamed, retold
from customization.evidence.schema import Claim, ClaimKind, Support, Verdict

# Fields that speak of the person as a whole: the whole résumé may prove them.
WHOLE = ("basics", "skills", "interests", "sections", "letter", "languages", "certificates", "awards", "publications")


@dataclass(frozen=True)
class Line:
    ground: Ground
    path: str
    before: str | None
    after: str
    today: date

    @cached_property
    def field(self) -> str:
        """The path without indexes: `work.highlights`."""
        return re.sub(r"\[[^\]]*\]", "", self.path)

    @cached_property
    def section(self) -> str:
        return self.field.split(".")[0]

    @cached_property
    def of_person(self) -> bool:
        return self.section in WHOLE

    @cached_property
    def same(self) -> tuple[Passage, ...]:
        """The text as it stands in the source: never more than what the source really holds."""
        here = tuple(passage for passage in self.ground.passages if passage.path == self.path)
        if here and (self.before is None or here[0].text == self.before):
            return here
        near = self.ground.passages if self.of_person else self.ground.entry(self.path)
        return tuple(passage for passage in near if passage.text == self.before)[:1] or here

    @cached_property
    def entry(self) -> tuple[Passage, ...]:
        """All passages that count as "the same entry", the line itself first."""
        near = self.ground.passages if self.of_person else self.ground.entry(self.path)
        here = frozenset(self.same)
        return self.same + tuple(passage for passage in near if passage not in here)

    def retold(self) -> "Line":
        """The line with other names of what the entry names replaced by the entry's own."""
        return replace(self, after=retold(self.after, self.entry))

    @cached_property
    def renamed(self) -> str:
        """Another name of what the line itself names, with that in brackets: `reinforcing steel (rebar)`."""
        return renamed(self.after, self.same[0].text) if self.same else ""

    @cached_property
    def elsewhere(self) -> tuple[Passage, ...]:
        here = frozenset(self.entry)
        return tuple(passage for passage in self.ground.passages if passage not in here)

    @cached_property
    def same_bag(self) -> Bag:
        return bag_of(self.same)

    @cached_property
    def entry_bag(self) -> Bag:
        ground = self.ground
        return (
            ground.everything
            if self.of_person
            else ground.bag_of_entry(self.entry_name) | ground.bag_of_entry(ANYWHERE)
        )

    @property
    def entry_name(self) -> str:
        return entry_of(self.path)

    def claim(self, text: str, kind: ClaimKind, verdict: Verdict, why: str = "", *support: Support) -> Claim:
        return Claim(text=text, kind=kind, verdict=verdict, support=support, why=why)

    def supported(self, text: str, kind: ClaimKind, *support: Support) -> Claim:
        return self.claim(text, kind, Verdict.SUPPORTED, "", *support)

    def flagged(self, text: str, kind: ClaimKind, why: str, *support: Support) -> Claim:
        return self.claim(text, kind, Verdict.FLAGGED, why, *support)

    def blocked(self, text: str, kind: ClaimKind, why: str, *support: Support) -> Claim:
        return self.claim(text, kind, Verdict.BLOCKED, why, *support)
