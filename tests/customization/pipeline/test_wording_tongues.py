"""Lines in Italian, Portuguese, Dutch and the others: the noun of the work first, nothing claimed that was not."""

import pytest

from customization.evidence import check_line
from customization.evidence.schema import Sources, Verdict
from customization.pipeline.plan.wording import nominal
from resumes.document import ResumeDocument, Work

LINES = [
    ("it", "Mi occupavo della gestione degli ordini", "Gestione degli ordini"),
    ("it", "Svolgimento di attività di manutenzione degli impianti", "Manutenzione degli impianti"),
    ("it", "Ho svolto la manutenzione ordinaria degli impianti", "Manutenzione ordinaria degli impianti"),
    ("it", "Compiti di pulizia delle camere", "Pulizia delle camere"),
    ("it", "Mansioni: gestione cassa, riordino scaffali, ecc.", "Gestione cassa e riordino scaffali"),
    ("it", "Formazione dei colleghi in collaborazione con la direzione", "Formazione dei colleghi con la direzione"),
    ("pt", "Realizei a manutenção dos equipamentos", "Manutenção dos equipamentos"),
    ("pt", "Execução de tarefas de limpeza dos quartos", "Limpeza dos quartos"),
    ("pt", "Encarregada do controlo de qualidade", "Controlo de qualidade"),
    ("pt", "Controlo de stocks através da utilização de scanners", "Controlo de stocks com scanners"),
    ("nl", "Verantwoordelijk voor het beheer van de voorraad en voor de inkoop", "Beheer van de voorraad en inkoop"),
    ("nl", "Het uitvoeren van onderhoud aan machines", "Onderhoud aan machines"),
    ("nl", "Belast met de controle van facturen", "Controle van facturen"),
    ("nl", "Het begeleiden van cliënten en het opmaken van plannen", "Begeleiden van cliënten en opmaken van plannen"),
    ("nl", "Ik verzorgde de administratie", "Verzorgde de administratie"),
    ("nl", "Roosters gemaakt ten behoeve van het team", "Roosters gemaakt voor het team"),
    ("de", "Durchführung der Wartung von Anlagen", "Wartung von Anlagen"),
    ("de", "Tätigkeiten: Kasse, Lager, usw.", "Kasse und Lager"),
    ("fr", "Réalisation de la maintenance des machines", "Maintenance des machines"),
    ("es", "Realización del mantenimiento de las máquinas", "Mantenimiento de las máquinas"),
    ("es", "Tareas de limpieza de las habitaciones", "Limpieza de las habitaciones"),
]


def plain(text, language):
    for turn in (nominal.without_first_person, nominal.direct, nominal.tightened):
        text = turn(text, language) or text
    return text


@pytest.mark.parametrize(("language", "before", "after"), LINES)
def test_the_work_itself_stands_first(language, before, after):
    assert plain(before, language) == after


@pytest.mark.parametrize(("language", "before", "after"), LINES)
def test_the_evidence_finds_nothing_new_in_it(language, before, after):
    resume = ResumeDocument(work=[Work(name="Quay", position="", highlights=[before])])
    found = check_line(Sources(resume=resume), "work[0].highlights[0]", before, after)
    assert found.verdict is Verdict.SUPPORTED, [(claim.text, claim.why) for claim in found.claims]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Responsabile del magazzino"),
        ("it", "Gestivo la cassa"),
        ("it", "Mi sono occupata dei clienti"),
        ("pt", "Responsável pela gestão de stocks e pelas encomendas"),
        ("pt", "Responsável de loja"),
        ("pt", "Tratava dos cavalos"),
        ("nl", "Verantwoordelijk voor zes winkels"),
        ("nl", "Het team van de avond geleid"),
        ("nl", "Ik werk graag"),
        ("de", "Durchführung von Lehrgängen"),
        ("fr", "Responsable du poste poissons"),
        ("es", "Me encargaba de la caja"),
        ("sv", "Ansvarig för lagret"),
    ],
)
def test_what_says_more_or_cannot_stand_alone_stays(language, text):
    assert plain(text, language) == text


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Atiendo a 40 familias por semana", "Atención a 40 familias por semana"),
        ("Atiendo el teléfono de la clínica", "Atención al teléfono de la clínica"),
        ("Gestiono los pedidos del almacén", "Gestión de los pedidos del almacén"),
        ("Organizaba las guardias del equipo", "Organización de las guardias del equipo"),
        ("Atiendo a 40 familias y reviso sus casos", None),
        ("Atiendo a mis pacientes", None),
    ],
)
def test_a_spanish_line_about_the_person_is_the_noun_of_its_verb(line, plain):
    assert nominal.without_first_person(line, "es") == plain
