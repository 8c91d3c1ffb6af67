"""Requirements that ask for something done, and the passages that can show a deed: a bare word in a list cannot."""

import re
from functools import lru_cache

from customization.matching.index import Index, Passage
from customization.matching.words import stems
from jobs.requirements import JobRequirement, RequirementType

NAMEABLE = (RequirementType.SKILL, RequirementType.TOOL, RequirementType.RESPONSIBILITY)
# An act at the beginning, or an act or a setting anywhere.
ACT = re.compile(
    r"^\W*(?:you(?:['’]ll| will)? |we need you to |ability to |experience )?(?:(?:help|co)[- ]?)?"
    r"(?:lead|design|drive|build|run|operate|own|manage|develop|maintain|deliver|implement|deploy|migrate|architect"
    r"|coordinate|oversee|supervise|train|coach|mentor|teach|prepare|plan|administer|perform|conduct|create|launch"
    r"|scale|automate|improve|negotiate|organi[sz]e|establish|ship)(?:s|ing)?\b"
    r"|\b(?:hands[- ]on|in production|at scale|track record|proven experience"
    r"|(?:lead|build|design|runn|operat|manag|deploy|deliver|scal|migrat|shipp|driv|maintain|develop)ing"
    r"|im (?:Betrieb|Einsatz|Alltag)|en production|en producción|en produção)\b"
    r"|\b\d+\s*\+?\s*(?:years?|Jahren?|ans|années|años|anos|jaar)\b"
    r"|^\W*(?:Leitung|Führung|Aufbau|Entwicklung|Durchführung|Betrieb|Planung|Umsetzung|Betreuung)\b"
    r"|^\W*(?:diriger|piloter|concevoir|développer|gérer|encadrer|dirigir|diseñar|liderar|desarrollar|gestionar)\b",
    re.IGNORECASE,
)
OF_THE_ANSWER = 0.5


def asks_for_a_deed(requirement: JobRequirement) -> bool:
    """Whether more is asked for than a name: an act, a setting or a length of time."""
    duty = requirement.type is RequirementType.RESPONSIBILITY
    return duty or (requirement.type in NAMEABLE and acts(requirement.text))


@lru_cache(maxsize=4000)
def acts(text: str) -> bool:
    return bool(ACT.search(text))


def deeds(index: Index, requirement: JobRequirement) -> frozenset[str]:
    """Where a deed can be shown: lines of work; an answer only when it says most of what is asked for."""
    answers = [passage for passage in index.passages if passage.answer]
    return index.done | frozenset(passage.path for passage in answers if answers_it(passage, requirement))


def answers_it(passage: Passage, requirement: JobRequirement) -> bool:
    wanted = stems(requirement.text)
    return len(wanted & passage.reading.stems) >= OF_THE_ANSWER * len(wanted)
