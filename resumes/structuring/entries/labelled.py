"""Entries told by labels, as in Europass and in forms: `Employer: …`, `Zeitraum   04/2017 – heute`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from resumes.structuring.lines.layout import Line
from resumes.structuring.signs.months import letters

FACTS = frozenset(
    letters(name.strip())
    for name in re.split(
        r"[|\n]",
        """date|dates|dates of employment|period|duration|tenure|years|designation|job role
company name|organisation name|name of organisation|name of organization|name of employer|position title|post held
organization name|name of company|client|data|datum|zeitraum|fecha|fechas|datas|periodo|período|période|periode
occupation or position held|position held|occupation|position|job title|title|role
beruf oder funktion|position|stelle|tätigkeit als|lavoro o posizione ricoperti|posizione|ruolo
profesión o cargo desempeñado|puesto|cargo|fonction ou poste occupé|poste occupé|poste|fonction
função ou cargo ocupado|função|beroep of functie|functie
name and address of employer|employer|company|organisation|organization|arbeitgeber|firma|unternehmen
name und adresse des arbeitgebers|datore di lavoro|nome e indirizzo del datore di lavoro|azienda
nombre del empleador|nombre y dirección de la empresa o empleador|nombre y dirección del empleador|empresa|empleador
nom et adresse de l'employeur|employeur|entreprise|nome e morada do empregador|empregador
naam en adres van werkgever|naam en adres van de werkgever|werkgever|bedrijf
title of qualification awarded|qualification awarded|qualification|degree|bezeichnung der erworbenen qualifikation
qualifikation|abschluss|titolo della qualifica rilasciata|titolo di studio|título de la cualificación obtenida
titulación|intitulé du certificat ou diplôme délivré|diplôme|designação da qualificação atribuída
pracodawca|nazwa pracodawcy|stanowisko|zajmowane stanowisko|okres|okres zatrudnienia|nazwa firmy
arbetsgivare|befattning|tjänst|tidsperiod|arbejdsgiver|stilling|arbeidsgiver|zaměstnavatel|pracovní pozice|pozice
naam van het diploma|diploma|institution|school|university|name and type of organisation
name and type of organisation providing education and training|bildungseinrichtung|schule
name und art der bildungs- oder ausbildungseinrichtung|nome dell'istituto|istituto
nome e tipo d'istituto di istruzione o formazione|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione
nombre del centro|centro|nombre y tipo de la organización que ha impartido la educación o la formación
nom et type de l'établissement d'enseignement ou de formation|établissement|instituição
nome e tipo da organização de ensino ou formação|naam en type van de onderwijsinstelling|onderwijsinstelling""",
    )
)
TASKS = frozenset(
    letters(name.strip())
    for name in re.split(
        r"[|\n]",
        """main activities and responsibilities|wichtigste tätigkeiten und zuständigkeiten|wichtigste tätigkeiten
principali attività e responsabilità|principali mansioni e responsabilità|funciones y responsabilidades principales
principales funciones y responsabilidades|principales activités et responsabilités
principais actividades e responsabilidades|principais atividades e responsabilidades
voornaamste werkzaamheden en verantwoordelijkheden|tipo di attività o settore|attività o settore
type of business or sector
tätigkeitsbereich oder branche|tipo de empresa o sector|type ou secteur d'activité|tipo de empresa ou sector
soort bedrijf of sector|main duties|duties|job description|job responsibilities|tasks|aufgaben|tätigkeiten
principais atividades|atividades|atribuições|funciones|principales funciones|tareas|missions|mansioni|attività svolte
taken|werkzaamheden|obowiązki|zakres obowiązków""",
    )
)
DASHED = re.compile(r"^[-–•*]\s+")


NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s+")


def says_role(text: str) -> bool:
    return letters(NUMBERED.sub("", text.strip(" :"))) in FACTS | TASKS


def without_labels(lines: Sequence[Line]) -> list[Line]:
    """What stands beside the labels, when there are two or more; tasks as items of a list."""
    lines = [line for line in lines if not names_columns(line)]
    told = {label_of(line) for line in lines if value_begin(line)}
    rows = sum(bool(value_begin(line)) for line in lines)
    return [told_by(line) for line in tasks_last(lines)] if len(told) > 1 or rows > 1 else list(lines)


def names_columns(line: Line) -> bool:
    """`Period   Company   Position` over a table of jobs."""
    return len(line.cells) > 1 and all(says_role(cell.text) for cell in line.cells)


def tasks_last(lines: Sequence[Line]) -> list[Line]:
    """The form may ask for the employer after the tasks; told in the order of a résumé, tasks come last."""
    labels = [label_of(line) if value_begin(line) else "" for line in lines]
    opener = next(filter(None, labels))
    starts = [at for at, label in enumerate(labels) if label == opener]
    ordered = list(lines[: starts[0]])
    for begin, end in pairwise([*starts, len(lines)]):
        facts, tasks = list[Line](), list[Line]()
        current = facts
        for line, label in zip(lines[begin:end], labels[begin:end], strict=True):
            current = (tasks if label in TASKS else facts) if label else current
            current.append(line)
        ordered += [*facts, *tasks]
    return ordered


def label_of(line: Line) -> str:
    """The label, as it is compared, of a line that has one."""
    told = line.cells[0].text if len(line.cells) > 1 and says_role(line.cells[0].text) else line.text.partition(":")[0]
    return letters(NUMBERED.sub("", told.strip(" :")))


def value_begin(line: Line) -> int:
    """Where the value after a label begins in the line's text; 0 when there is no label."""
    if len(line.cells) > 1 and says_role(line.cells[0].text):
        return line.text.find(line.cells[1].text, len(line.cells[0].text))
    before, colon, after = line.text.partition(":")
    if colon and after.strip() and says_role(before):
        return len(before) + 1 + len(after) - len(after.lstrip())
    return 0


def told_by(line: Line) -> Line:
    begin = value_begin(line)
    if not begin:
        return line
    value = line.words.cut(begin, len(line.text))
    cells = line.cells[1:] if len(line.cells) > 1 and says_role(line.cells[0].text) else (value,)
    task = label_of(line) in TASKS
    if task and (dash := DASHED.match(value.text)):
        value = value.cut(dash.end(), len(value.text))
        cells = (value,)
    plain = line.source.model_copy(update={"bullet": True}) if task else line.source
    return replace(line, words=value, cells=cells, source=plain)
