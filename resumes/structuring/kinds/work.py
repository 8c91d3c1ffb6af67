"""Entries of work and volunteering: who employed, as what, where, when, and what was done."""

import re
from dataclasses import dataclass, field

from resumes.structuring.entries.cutting import Entry, dates_of
from resumes.structuring.entries.entry_places import drop, take_place
from resumes.structuring.entries.facts import Facts, facts_of, sounds
from resumes.structuring.kinds.work_places import habitual_places, town_of
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.contracts import CONTRACT
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.lexicon import employer_score, title_score
from resumes.structuring.signs.places import NUMBERED_STREET, shaped

AT = re.compile(r"\s+(?:at|bei|chez|presso|bij|@)\s+(?:der |dem |the )?(?=[\w\"“])|\s*@\s*")
# German says `im Haus Nord` and `im Vertrieb` alike: what follows must sound like an employer.
WITHIN = re.compile(r"\s+(?:im|in der|in dem|am|an der)\s+(?=[A-ZÄÖÜ])")
ASKED = re.compile(r"[A-Z][^\W\d]+(?: [^\W\d]+){0,3}:\s+\S")
OWN = re.compile(
    r"\b(?:freelance|freelancer|self[- ]employed|freiberuflich\w*|selbst(?:st)?ändig\w*|indépendante?|aut[óô]nom[oa]"
    r"|libero professionista|zzp(?:'er)?|(?:parental|maternity|paternity|family|caring) leave|career break"
    r"|sabbatical\w*|elternzeit|mutterschutz|pflegezeit|congé (?:parental|maternité|sabbatique)|excedencia"
    r"|licença (?:de )?maternidade"
    r"|congedo (?:parentale|di maternità)|aspettativa|ouderschapsverlof|urlop (?:macierzyński|wychowawczy))\b",
    re.IGNORECASE,
)


@dataclass
class Job:
    """`at`: title and employer were told apart by a word such as `at`."""

    facts: Facts
    entry: Entry
    title: Words | None = None
    employer: Words | None = None
    contract: Words | None = None
    notes: list[Words] = field(default_factory=list)
    doubt: float = 1.0
    at: bool = False


def jobs_of(entries: list[Entry]) -> list[Job]:
    jobs = [Job(facts_of(entry.head), entry) for entry in entries]
    for job in jobs:
        take_contract(job)
        take_place(job.facts)
        split_at(job)
    habitual_places([job.facts for job in jobs])
    for job in jobs:
        if job.at:
            job.title, job.employer = job.facts.texts[:2]
    posts_alone(jobs)
    order = prior(jobs)
    apart = False
    for job in jobs:
        assign(job, order, apart)
        apart = apart or (len(job.facts.texts) > 1 and bool(job.title and job.employer))
        if job.employer and not job.facts.place and (parted := town_of(job.employer, job.at)):
            job.employer, job.facts.place = parted
    inherit(jobs)
    return [job for job in jobs if job.title or job.employer or job.entry.body or job.notes]


def take_contract(job: Job) -> None:
    """`Hill Hospital · Full-time` as LinkedIn's pages show it: the kind of contract is no employer and no place."""
    for position, text in enumerate(job.facts.texts):
        if position and CONTRACT.fullmatch(text.text):
            beside = job.facts.rows[position] == job.facts.rows[position - 1]
            job.contract = drop(job.facts, position)
            if beside and position == len(job.facts.texts) == 2:
                job.title, job.employer = job.facts.texts
            return


def split_at(job: Job) -> None:
    """`Developer at Pied Piper` says both at once."""
    texts = job.facts.texts
    if not texts or len(texts) > 2 or not (match := AT.search(texts[0].text) or housed(texts[0].text)):
        return
    if not match.start():
        return
    before, after = texts[0].cut(0, match.start()), texts[0].cut(match.end(), len(texts[0].text))
    if title_score(before.text) or not title_score(after.text):
        job.facts.understood.append(texts[0].cut(match.start(), match.end()))
        job.facts.texts[0:1], job.facts.rows[0:1] = [before, after], [job.facts.rows[0]] * 2
        job.title, job.employer, job.at = before, after, True


def housed(text: str) -> "re.Match[str] | None":
    match = WITHIN.search(text)
    employer = text[match.end() :].partition(",")[0] if match else ""
    told = match and title_score(text[: match.start()]) and employer_score(employer) and not title_score(employer)
    return match if told else None


def posts_alone(jobs: list[Job]) -> None:
    """Under `Hill Ltd` over `Clerk, 2019 –`, a row such as `Planner, 2015 – 2019` is a post too, whatever it says."""
    under = False
    for job in jobs:
        head, texts = job.entry.head, job.facts.texts
        if len(head) > 1:
            pair = not dates_of(head[0]) and bool(dates_of(head[-1]))
            under = pair and sounds(head[0].text) <= 0 < sounds(head[-1].text)
        elif under and head and len(texts) == 1 and not job.title and not employer_score(texts[0].text):
            job.title = texts[0]


def pieces_of(text: Words) -> list[Words]:
    return text.split(COMMA)


def prior(jobs: list[Job]) -> float:
    """Over the whole section: positive when the title comes first, negative when the employer does."""
    votes = 0.0
    for job in jobs:
        if job.title:
            continue
        texts = job.facts.texts
        if len(texts) == 1:
            texts = pieces_of(texts[0])
        if len(texts) >= 2:
            difference = sounds(texts[0].text) - sounds(
                texts[1].text if len(job.facts.texts) > 1 else joined(texts[1:], ", ").text
            )
            votes += max(-1.5, min(1.5, difference))
    return votes / max(len(jobs), 1)


def assign(job: Job, order: float, apart: bool) -> None:
    """`apart`: an entry above has title and employer apart, so a single text is not both."""
    texts = job.facts.texts
    if job.title:
        job.notes = [text for text in texts if text is not job.title and text is not job.employer]
    elif len(texts) == 1 and apart and title_score(texts[0].text) and not employer_score(texts[0].text):
        job.title = texts[0]
    elif len(texts) == 1:
        split_commas(job, texts[0], order)
    elif texts:
        choose(job, texts, order)
    loose_place(job)


def choose(job: Job, texts: list[Words], order: float) -> None:
    """The best pair of title and employer among several texts, near the front."""
    told = [position for position, text in enumerate(texts) if not beside_the_point(text.text)]
    near = (told if len(told) > 1 else list(range(len(texts))))[:4]
    best, pair = -9.0, (near[0], near[1])
    for t in near:
        for e in near:
            if t != e:
                score = (
                    sounds(texts[t].text)
                    - sounds(texts[e].text)
                    - 0.4 * (near.index(t) + near.index(e))
                    + (order if t < e else -order) * 0.8
                    + (0.2 if t < e else 0)
                )
                if score > best:
                    best, pair = score, (t, e)
    job.title, job.employer = texts[pair[0]], texts[pair[1]]
    job.notes = [text for position, text in enumerate(texts) if position not in pair]
    if abs(sounds(job.title.text) - sounds(job.employer.text)) < 0.5:
        job.doubt = 0.6


def beside_the_point(text: str) -> bool:
    """The street of an employer, or what a form asks for (`Salary: …`, `Supervisor: …`)."""
    return bool(NUMBERED_STREET.fullmatch(text) or ASKED.match(text))


def split_commas(job: Job, text: Words, order: float) -> None:
    pieces = pieces_of(text)
    if len(pieces) == 1:
        if OWN.fullmatch(text.text) or sounds(text.text) > 0 or (sounds(text.text) == 0 and order > 0.5):
            job.title = text
        else:
            job.employer = text
        return
    ends = [cut_after(text, pieces, position) for position in range(1, len(pieces))]
    if order >= 0:
        scored = [
            (title_score(a.text) - employer_score(a.text) + employer_score(b.text) - title_score(b.text), position)
            for position, (a, b) in enumerate(ends)
        ]
        job.title, job.employer = ends[max(scored)[1]]
    else:
        position = next((p for p, piece in enumerate(pieces[1:]) if title_score(piece.text)), 0)
        job.employer, job.title = ends[position]
    if abs(order) < 0.3:
        job.doubt = 0.5


def cut_after(text: Words, pieces: list[Words], count: int) -> tuple[Words, Words]:
    """The first `count` pieces as they stand in the text, and the rest."""
    end = offset(text, pieces[count - 1]) + len(pieces[count - 1].text)
    begin = offset(text, pieces[count])
    return text.cut(0, end), text.cut(begin, len(text.text))


def offset(text: Words, piece: Words) -> int:
    return list(text.at).index(next(place for place in piece.at if place >= 0))


def loose_place(job: Job) -> None:
    """A third part that has the shape of a place is one."""
    if job.facts.place or not job.notes:
        return
    for note in job.notes:
        if shaped(note.text) and not title_score(note.text):
            job.facts.place = note
            job.notes.remove(note)
            return


def inherit(jobs: list[Job]) -> None:
    """Several positions at one employer: the name stands once, over the first."""
    header: Job | None = None
    for position, job in enumerate(jobs):
        following = jobs[position + 1] if position + 1 < len(jobs) else None
        if (
            job.employer
            and not job.title
            and not job.entry.body
            and following
            and following.title
            and not following.employer
        ) or job.employer:
            header = job
        elif header and job.title and job.entry.head and header.entry.head and not OWN.search(job.title.text):
            job.employer = header.employer
            job.facts.place = job.facts.place or header.facts.place
    jobs[:] = [job for job in jobs if job.title or job.entry.body or not heads_others(job, jobs)]


def heads_others(job: Job, jobs: list[Job]) -> bool:
    return any(other is not job and other.employer is job.employer for other in jobs)
