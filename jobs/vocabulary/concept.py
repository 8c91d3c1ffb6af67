"""What a name means, and when an ambiguous one is believed."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Concept:
    """One thing that a person can know, hold or be, whatever it is called."""

    id: str
    label: str
    kind: str
    aliases: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Rule:
    """When an ambiguous name is believed; `form` is the name as it must be written."""

    rule: str
    form: str
    cues: tuple[str, ...]
    avoid: tuple[str, ...]
