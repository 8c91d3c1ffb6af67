# ruff: noqa: E501 - tables of endings and words, one to a line
"""Whom the letter addresses: company, title and person as the posting names them, or not at all."""

import re
from dataclasses import dataclass

from babel.dates import format_date

from customization.matching.titles import bare, trades
from customization.pipeline.letter.schema import LetterGiven, Tone
from customization.pipeline.letter.speech import Speech
from jobs import vocabulary
from jobs.requirements import JobRequirements

LONGEST_TITLE, LONGEST_COMPANY = 9, 7
GENDER_NOTE = re.compile(
    r"\s*[(\[](?:[mwfdhxi]|all|alle|gn)\s*[/|,*]\s*[\w/|,* ]{1,12}[)\]]|\s+[mwfdhxi](?:/[mwfdhxi]){1,2}\b", re.I
)
ROLE = re.compile(
    r"\b(?:\w*(?:manager|engineer|developer|specialist|director|analyst|nurse|teacher|designer|assistant|officer|coordinator|consultant|technician|scientist"
    r"|clerk|cook|chef|driver|recruiter|representative|executive|lead|head|operator|editor|writer|trainer|tutor|worker|leiter|lehrer|in|er))\b$",
    re.I,
)
ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
CUT = re.compile(r"\s+[-–—|:•@]\s+|\s*[|•]\s*|[,:]\s+(?=(?:remote|hybrid|full|part|job|ref|req)\b)", re.I)
JOB_WORDS = re.compile(r"^(?:job title|position|title|role|stelle|poste|puesto|vaga|vacature|titolo)\s*:\s*", re.I)
NO_TITLE = re.compile(
    r"https?:|@|\d{4,}|[!?]|\b(?:hiring|wanted|apply|jobs?|careers?|vacancy|looking for|gesucht|suchen)\b", re.I
)
NO_COMPANY = re.compile(
    r"https?:|@|[!?]|\b(?:confidential|our client|company name|undisclosed|n/a|unknown|anonymous|jobs?|careers?|we are|about us)\b",
    re.I,
)
TITLES = r"(?P<form>Frau|Herrn?|Ms\.?|Mrs\.?|Miss|Mr\.?|Madame|Mme\.?|Monsieur|M\.|Señora|Sra\.?|Señor|Sr\.?|Signora|Sig\.ra|Signor|Sig\.|Dott\.ssa|Dott\.|mevrouw|mevr\.|dhr\.|de heer|Senhora|Senhor)"
NAME = r"(?P<name>(?:(?:Dr\.?|Prof\.?)\s)?(?:(?:van|von|de|der|den|di|da|ten|ter|zu)\s){0,2}(?:[A-ZÄÖÜÉÈÁÍÓÚÑÇ][\w'’-]+)(?:[ \u00a0](?:(?:van|von|de|der|den|di|da|la|le|del|dos|ten|ter|zu)[ \u00a0]){0,2}[A-ZÄÖÜÉÈÁÍÓÚÑÇ][\w'’-]+){0,3})"
CUE = (
    r"(?:contact(?: person| name)?|ansprechpartner(?:in|:in|\*in)?|ansprechperson|kontakt(?:person)?|hiring manager|recruiter|personne de contact|contactez|contact"
    r"|persona de contacto|contacto|contactpersoon|referente|contatto|pessoa de contacto|contato|questions\? ask|attention|attn\.?|z\. ?hd\.?|zu händen(?: von)?"
    r"|apply to|bewerb\w+ (?:sie sich )?(?:bei|an)|wenden sie sich an|rückfragen (?:beantwortet|an)|beantwortet ihnen|reach out to|inlichtingen bij|informatie bij|voor vragen)"
)
CALLED = re.compile(
    rf"(?i:\b{CUE})[\s:,–-]{{1,3}}(?:(?:ist|is|est|es|è|an|bei|with|to|our|unsere?|onze)\s+)?(?:{TITLES}\s+)?{NAME}"
)
TITLED = re.compile(
    rf"(?i:\b(?:bei|an|contact|to|from|bij|met|auprès de|à|a|con|por|da|dalla|vragen)\b)\s+{TITLES}\s+{NAME}"
)
WOMEN = re.compile(r"^(?:Frau|Ms|Mrs|Miss|Madame|Mme|Señora|Sra|Signora|Sig\.ra|Dott\.ssa|mevr|Senhora)", re.I)
# Words of offices and departments, which stand where a person's name would.
NO_PERSON = re.compile(
    r"\b(?:team|department|dept|office|hr|human|resources|recruit\w*|talent|hiring|manager|services?|support|us|we|the|email|phone|tel\w*|career\w*|jobs?"
    r"|personal\w*|abteilung|büro|sekretariat|verwaltung|service|direction|ressources|equipo|recursos|ufficio|risorse|humanos|afdeling|personeel\w*|company|group"
    r"|gmbh|ag|ltd|inc|llc|information\w*|details?|center|centre|school|hospital|university|your|our|ihre?|uns|nous|please|today|now|directly|monday|friday"
    r"|management|administration|application\w*|bewerb\w+|mail|fax|website|online|linkedin|address|name|number|person|experience|customers?|clients?)\b",
    re.I,
)


@dataclass(frozen=True)
class Addressee:
    """`woman` is None where the posting does not say."""

    title: str = ""
    company: str = ""
    person: str = ""
    form: str = ""
    woman: bool | None = None
    doctor: str = ""

    @property
    def last(self) -> str:
        """The family name with its particles: `van der Berg`."""
        words = self.person.split()
        if len(words) == 1:
            return words[0]
        at = next((n for n, word in enumerate(words) if word[0].islower()), len(words) - 1)
        return " ".join(words[at:])


def addressee(job: JobRequirements) -> Addressee:
    person, form, doctor = contact(job)
    return Addressee(
        title_of(job.title, job.company),
        company_of(job.company),
        person,
        form,
        bool(WOMEN.match(form)) if form else None,
        doctor,
    )


def title_of(written: str, company: str = "") -> str:
    """Without notes for the applicant: `Cook (m/f/d) – full time` → `Cook`; nothing when it is no title."""
    plain = JOB_WORDS.sub("", GENDER_NOTE.sub("", " ".join(written.split())))
    parts = [part.strip() for part in CUT.split(plain) if part.strip()]
    parts = [part for part in parts if part.casefold() != company.strip().casefold()] or parts
    named = [part for part in parts if ROLE.search(part)] or [part for part in parts if trades(bare(part))] or parts
    plain = named[0] if named else ""
    plain = (ASIDE.sub("", plain) or plain).strip(" ,;.-–—*/")
    plain = plain.title() if plain.isupper() and len(plain.split()) > 1 else plain
    return plain if plain and len(plain.split()) <= LONGEST_TITLE and not NO_TITLE.search(plain) else ""


def company_of(written: str) -> str:
    plain = CUT.split(" ".join(written.split()))[0].strip(" ,;-–—*")
    return plain if plain and len(plain.split()) <= LONGEST_COMPANY and not NO_COMPANY.search(plain) else ""


def contact(job: JobRequirements) -> tuple[str, str, str]:
    """Name, form of address and academic title of the person named as the one to write to: a cue must say so, and the words must be a person's name."""
    for pattern in (CALLED, TITLED):
        for found in pattern.finditer(job.text):
            form = found["form"] or ""
            doctor = re.match(r"(?:Dr|Prof)\b\.?", found["name"].strip())
            name = re.sub(r"^(?:Dr|Prof)\.?\s", "", found["name"].strip())
            if is_person(name, form, job):
                return name, form, doctor[0] if doctor else ""
    return "", "", ""


def is_person(name: str, form: str, job: JobRequirements) -> bool:
    """A lone word is a name only behind a form of address."""
    words = name.split()
    known = {word.casefold() for word in re.findall(r"\w+", f"{job.company} {job.title} {job.location}")}
    if NO_PERSON.search(name) or (len(words) < 2 and not form) or len(words) > 5:
        return False
    if any(len(word) < 2 or word.isupper() for word in words) or words[0].casefold() in known:
        return False
    return not vocabulary.mentions(name)


def greeting(whom: Addressee, speech: Speech, tone: Tone) -> str:
    if not whom.person:
        return speech.say("team", tone)
    if whom.woman is None:
        if len(whom.person.split()) < 2:
            return speech.say("team", tone)
        return speech.say("person", "unknown", name=whom.person)
    last = capital_particle(whom.last, speech.language)
    if speech.language == "de" and whom.doctor:
        last = f"{whom.doctor} {last}"
    return speech.say("person", "woman" if whom.woman else "man", last=last)


def capital_particle(last: str, language: str) -> str:
    """Dutch writes `mevrouw De Vries` when no first name stands before it."""
    return last[:1].upper() + last[1:] if language == "nl" else last


def closing(whom: Addressee, speech: Speech, given: LetterGiven) -> str:
    words, tone = speech.words["closing"], given.options.tone
    if speech.language == "en" and american(given) and tone is not Tone.WARM:
        return str(words["american"])
    if speech.language == "fr" and tone is Tone.FORMAL and whom.person:
        return str(words["named"])
    if whom.person and tone is Tone.FORMAL:
        return str(words["named"])
    return str(words[tone])


def american(given: LetterGiven) -> bool:
    """Where letters are dated `March 5, 2026`."""
    place = given.given.resume.basics.location
    country = place.country_code.strip().upper()
    return country in ("US", "USA", "CA", "PH") or (
        not country and bool(re.search(r"\b[A-Z]{2}$", place.region.strip()))
    )


def place_and_date(given: LetterGiven, speech: Speech) -> str:
    locale = "en_US" if speech.language == "en" and american(given) else speech.words["locale"]
    written = format_date(given.day, "d. MMMM y" if speech.language == "de" else "long", locale=locale)
    city = given.given.resume.basics.location.city.strip()
    if not city or speech.language == "en" or len(city.split()) > 4:
        return written
    joint = {"fr": ", le ", "de": ", den ", "it": ", "}.get(speech.language, ", ")
    return f"{city}{joint}{written}"


def recipient(whom: Addressee, given: LetterGiven) -> tuple[str, ...]:
    place = " ".join(given.given.job.location.split())
    plausible = (
        place and len(place) <= 60 and place[0].isupper() and not re.search(r"remote|hybrid|[|/]|\d{6,}", place, re.I)
    )
    return tuple(
        line
        for line in (
            whom.company,
            " ".join(filter(None, (whom.form, whom.doctor, whom.person))),
            place if plausible and whom.company else "",
        )
        if line
    )
