"""How near two job titles are: by their words, and by the trade they belong to."""

import re
from functools import lru_cache

from customization.matching.words import stems
from resumes.document import Work

RANK = stems(
    "senior junior lead head chief principal staff assistant associate trainee intern entry mid level ii iii iv "
    "i jr sr "
    "deputy vice director manager executive officer specialist coordinator full time part remote"
)
# Words of titles by trade. A word may serve several trades.
TRADES = {
    "software": "software developer programmer backend back-end frontend front-end fullstack full-stack web "
    "mobile ios android "
    "java python php javascript html application applications",
    "operations": "devops sre reliability infrastructure platform cloud operations systems sysadmin "
    "administrator network",
    "data": "data analyst analytics scientist science statistician bi insight machine learning ml ai reporting "
    "quantitative",
    "design": "designer design ux ui user interface graphic visual art interaction",
    "product": "product owner",
    "project": "project programme program delivery scrum pmo",
    "sales": "sales account business development representative seller commercial",
    "marketing": "marketing brand content seo growth communications outreach social media advertising pr campaign",
    "service": "customer support service contact centre center call helpdesk client success",
    "people": "hr human resources recruiter recruiting recruitment talent people personnel",
    "finance": "finance financial accountant accounting controller auditor treasury bookkeeper billing revenue "
    "payroll tax ledger",
    "legal": "lawyer attorney legal counsel paralegal solicitor compliance",
    "teaching": "teacher teaching educator school lecturer tutor instructor professor kindergarten classroom lehrer",
    "nursing": "nurse nursing rn midwife care carer caregiver healthcare ward clinical paramedic patient",
    "medicine": "physician doctor surgeon dentist pharmacist therapist physiotherapist medical",
    "kitchen": "chef cook kitchen sous culinary restaurant catering food baker pastry",
    "hospitality": "hotel waiter waitress server barista bartender host hospitality housekeeping",
    "retail": "retail store shop cashier merchandiser merchandising",
    "logistics": "logistics warehouse supply chain driver transport forklift shipping dispatch procurement "
    "purchasing buyer",
    "building": "construction carpenter electrician plumber welder builder site mason painter roofer hvac heating",
    "mechanics": "mechanic technician maintenance mechanical aviation aircraft automotive machinist toolmaker",
    "engineering": "mechanical electrical civil structural chemical industrial manufacturing process quality",
    "laboratory": "laboratory lab research scientist biologist chemist biology chemistry",
    "office": "administrative secretary receptionist office clerk assistant personal",
    "social": "social worker counsellor counselor youth community welfare",
    "security": "security cybersecurity guard soc",
    "writing": "writer editor journalist copywriter author translator",
}
TRADE_STEMS = {trade: stems(words) for trade, words in TRADES.items()}
# Trades whose people change places: not the same, but not strangers.
NEIGHBOURS = (
    {"software", "operations"},
    {"software", "data"},
    {"operations", "security"},
    {"kitchen", "hospitality"},
    {"nursing", "medicine"},
    {"teaching", "social"},
    {"nursing", "social"},
    {"building", "mechanics"},
    {"engineering", "mechanics"},
    {"marketing", "writing"},
    {"retail", "sales"},
    {"product", "project"},
    {"office", "people"},
    {"office", "finance"},
)
# The size of the customers, not the trade.
SEGMENT = re.compile(r"\b(?:mid|upper|lower)[- ]market\b", re.IGNORECASE)
SAME_TRADE = 0.6
NEIGHBOUR_TRADE = 0.45


@lru_cache(maxsize=4000)
def nearness(held: str, wanted: str, duties: str = "") -> float:
    """0 to 1: 1 for the same words, ranks and working hours aside. `duties` name the trade when the title does not."""
    mine, theirs = bare(held), bare(wanted)
    if not mine or not theirs:
        return 0.0
    shared = len(mine & theirs) / min(len(mine), len(theirs))
    kinship = between(trades(mine), trades(theirs) or trades(stems(duties)))
    return max(shared if shared == 1.0 or kinship == SAME_TRADE else shared * 0.5, kinship)


def title_of(entry: Work) -> str:
    """The title of an entry; its other name where a reader took one for the other and only that one names a trade."""
    return (
        entry.name if entry.name and not trades(bare(entry.position)) and trades(bare(entry.name)) else entry.position
    )


def bare(title: str) -> frozenset[str]:
    words = stems(SEGMENT.sub(" ", title))
    return words - RANK or words


def between(mine: frozenset[str], theirs: frozenset[str]) -> float:
    if mine & theirs:
        return SAME_TRADE
    near = any({one, other} in NEIGHBOURS for one in mine for other in theirs)
    return NEIGHBOUR_TRADE if near else 0.0


def trades(words: frozenset[str]) -> frozenset[str]:
    """The trades that most of the words speak for."""
    hits = {trade: len(words & stemmed) for trade, stemmed in TRADE_STEMS.items()}
    most = max(hits.values())
    return frozenset(trade for trade, count in hits.items() if most and count == most)
