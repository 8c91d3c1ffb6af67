"""What takes room and says nothing for this posting: proposed to go, with the reason. Nothing goes by itself."""

import re
from collections.abc import Iterator

from customization.matching.words import stems
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.looking.likeness import distinct
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.references import ON_REQUEST
from resumes.paths import texts

# What anyone could write, and nobody can check, in a list of skills.
CLAIMED = re.compile(
    r"(?:hard[- ]?work(?:ing|er)?|team[- ]?player|fast[- ]learner|quick[- ]learner|self[- ](?:starter|motivated)|"
    r"compassionate|empathetic|friendly|dedicated|honest|loyal|adaptable|energetic|"
    r"motivated|punctual(?:ity)?|reliab(?:le|ility)|enthusias(?:m|tic)|positive attitude|critical thinking|"
    r"time management|problem[- ]solving|attention to detail|"
    r"(?:excellent |good |strong )?(?:communication|interpersonal|organi[sz]ational)(?: skills)?|"
    r"go[- ]getter|multi-?tasking|"
    r"computer (?:proficiency|literacy|skills)|internet|e-?mail|typing|"
    r"teamfähig(?:keit)?|belastbar(?:keit)?|zuverlässig(?:keit)?|pünktlich(?:keit)?|motiviert|engagiert|flexibel|"
    r"dynamique|motivée?|ponctuel(?:le)?|ponctualité|esprit d['’]équipe|rigoureu(?:x|se)|"
    r"trabajo en equipo|puntual(?:idad)?|responsable|dinámic[oa]|motivad[oa]|proactiv[oa]|proactividad)",
    re.IGNORECASE,
)
# Pastimes that say nothing of any trade; an office held in a club or the fire brigade is not among them.
PASTIME = re.compile(
    r"(?:reading|travel(?:l?ing)?|movies|cinema|music|listening to music|hiking|running|jogging|gaming|video games|"
    r"cooking|gardening|photography|yoga|fitness|swimming|cycling|camping|fishing|(?:rock )?climbing|"
    r"chess|dancing|tennis|football|soccer|basketball|skiing|surfing|socialising|socializing|walking|puzzles"
    r"|crosswords|"
    r"lesen|reisen|kochen|musik|kino|wandern|joggen|schwimmen|radfahren|fotografie|modellbau|garten|klettern|fußball|"
    r"lecture|voyages?|cuisine|musique|cinéma|randonnée|natation|jardinage|potager|course (?:à pied|en montagne)|"
    r"lectura|leer|viajar|viajes|cocina|música|cine|senderismo|natación|correr|fútbol|fotografía|jardinería)",
    re.IGNORECASE,
)
FREE_TIME = re.compile(r"^interests\[\d+\]\.name$")
LISTED = re.compile(r"^(?P<place>skills\[\d+\](?:\.keywords\[\d+\])?)(?:\.name)?$")
# Duties that every job description ends with.
ANY_DUTY = re.compile(
    r"(?:performed |perform |handled |completed |and )?(?:any |all )?other (?:related |general |miscellaneous "
    r")?(?:duties|tasks)"
    r"(?:,? as (?:assigned|needed|required|directed|requested)(?: by [\w ]{2,30})?)?\.?"
    r"|any (?:other )?(?:work|duty|duties|tasks?|jobs?|assignments?)(?: as)? (?:assigned|given|allotted)"
    r"(?: by [\w ]{2,30})?\.?"
    r"|(?:diverse |sonstige |weitere |allgemeine )(?:Aufgaben|Tätigkeiten)\.?|(?:autres |diverses )tâches\.?"
    r"|(?:otras|diversas) tareas\.?|outras tarefas\.?|altre mansioni\.?|(?:overige|diverse) (?:taken|werkzaamheden)\.?",
    re.IGNORECASE,
)
# In English-speaking countries an employer must not choose by it.
PRIVATE = re.compile(
    r"(?:date of birth|birth ?date|d\.?o\.?b\.?|age|marital status|civil status|gender|sex|religion|caste|blood group"
    r"|place of birth|(?:father|mother|spouse|husband)(?:['’]?s)? name|passport (?:no|number))\.?\s*[:–-]",
    re.IGNORECASE,
)
DECLARATION = re.compile(
    r"(?:declaration\s*:?\s*)?I (?:hereby|do hereby|solemnly) (?:declare|certify|affirm)\b", re.IGNORECASE
)
LINE = re.compile(r"^(?:references\[\d+\]\.(?:reference|name)|.*\.(?:lines|highlights)\[\d+\])$")


def filler(desk: Desk) -> Iterator[Change]:
    for path, text in texts(desk.given.resume):
        if FREE_TIME.match(path) and PASTIME.fullmatch(text.strip()) and not asked(desk, text):
            why = f"“{text}” says nothing for this post; the room is better used for your work."
            yield drop(path.removesuffix(".name"), text, why, 0.6)
        elif LINE.match(path) and ON_REQUEST.fullmatch(text.strip()):
            place = path.rpartition(".")[0] if path.startswith("references") else path
            yield drop(place, text, "It goes without saying: whoever wants references will ask.", 0.95)
        elif LINE.match(path) and ANY_DUTY.fullmatch(text.strip()):
            yield drop(path, text, "Every job has such tasks: the line says nothing of yours.", 0.9)
        elif LINE.match(path) and desk.english and PRIVATE.match(text.strip()):
            yield drop(path, text, "It plays no part in the choice, and many employers must not ask for it.", 0.8)
        elif LINE.match(path) and DECLARATION.match(text.strip()):
            yield drop(path, text, "It goes without saying: an application is a declaration.", 0.8)
        elif (match := LISTED.match(path)) and empty_claim(desk, path, text):
            why = f"Anyone can claim “{text}”, and the posting does not ask for it: let your work show it."
            yield drop(match["place"], text, why, 0.8)


def empty_claim(desk: Desk, path: str, text: str) -> bool:
    return bool(CLAIMED.fullmatch(text.strip())) and alone(desk, path) and not asked(desk, text)


def alone(desk: Desk, path: str) -> bool:
    """A member of a list, or a group that is only its name."""
    number = int(path.partition("[")[2].partition("]")[0])
    group = desk.given.resume.skills[number]
    return len(group.keywords) > 1 if ".keywords[" in path else not group.keywords


def asked(desk: Desk, text: str) -> bool:
    """Whether the posting has a word of it that says something, in any requirement."""
    language = desk.index.language
    words = distinct(text, language) or stems(text, language)
    job = desk.given.job
    said = (job.title, *(text for one in job.requirements for text in (one.text, *one.terms)))
    return any(words & (distinct(text, language) | stems(text, language)) for text in said)


def drop(path: str, text: str, reason: str, confidence: float) -> Change:
    return Change(
        id="new", kind=ChangeKind.DROP, op="remove", path=path, before=text, reason=reason, confidence=confidence
    )
