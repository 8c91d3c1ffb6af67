"""Families of verbs and nouns that stemming leaves apart: to teach and education, to administer and administration."""

from functools import lru_cache

from customization.matching.words import stem

# One family a line; the first word gives its name.
FAMILIES = """
teach taught teaching education educate educator
administer administration administering administrator
document documentation documenting
mentor mentoring mentorship precept preceptor preceptorship precepting
lead led leadership leader
build built building
write wrote written writing
run ran running
sell sold sales selling
buy bought purchase purchasing
maintain maintenance maintaining
analyze analyse analysis analyses analytics
diagnose diagnosis diagnoses diagnostic
treat treatment
deliver delivery delivering
prescribe prescription prescribing
transcribe transcription
decide decision
advise advice advising adviser advisor
respond response
assess assessment
develop development
deploy deployment
recruit recruitment recruiting
procure procurement
manage management managing manager
measure measurement
keep kept keeping
oversee oversaw oversight
grow grew growth grown
drive drove driven driving
speak spoke spoken
hire hired hiring
describe description
subscribe subscription
produce production
reduce reduction
present presentation
plan planned planning
serve served service
"""
NAMES = {stem(word): stem(line.split()[0]) for line in FAMILIES.strip().splitlines() for word in line.split()}


@lru_cache(maxsize=20_000)
def families(words: frozenset[str]) -> frozenset[str]:
    """The stems with each member of a family under the name of its family."""
    return frozenset(NAMES.get(word, word) for word in words)
