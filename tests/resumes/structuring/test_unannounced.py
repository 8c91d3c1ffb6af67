"""Jobs and schools that no usual heading announces, and forms that put their facts in an order of their own."""

import pytest

from resumes.document import ResumeDocument
from tests.resumes.structuring.reading import structured

SHORT = """Ife Brightwater-Cole
ife@brightwater.example, 0161 496 0871
Baker at Corner Loaf since 2022
Kitchen porter, The Old Tannery, 2020-2022
GCSEs, Marple Vale Academy, 2020
"""

BARE = """Nerea Olabarri Sanz
Jefa de cocina
Vitoria-Gasteiz · 612 345 091 · nerea.olabarri@correo.example

Cocinera con doce años de oficio en cocina vasca y de temporada.

Jefa de cocina
Restaurante Zubi Zaharra, Vitoria-Gasteiz
2019 – actualidad
Dirijo una brigada de ocho personas y el menú degustación.

Ayudante de cocina
Asador Etxe Gorria, Bilbao
2012 – 2015

Técnico Superior en Dirección de Cocina
Escuela de Hostelería de Armentia
2010 – 2012

Euskera (nativo), castellano (nativo), francés (B2)
"""

OWN_HEADINGS = """Fergus Strachan-Lee
Software tester
fergus@strachanlee.example / 07700 900 553 / Dundee

Where I've worked
-----------------
QA Lead @ Silverburn Games (2020 to date)
* Built the nightly regression suite

What I studied
--------------
BSc Computing, Abernyte University (2012-2016)

What I'm good at
----------------
Playwright, Python, Jira

When I'm not working
--------------------
Hill running, brewing
"""

ODD_HEADINGS = """Tilda Marrow
tilda@marrow.example

THE ROAD SO FAR
Head Gardener, Hollin Park Trust, 2018 - 2024
Gardener, Wexley Nurseries, 2014 - 2018

LESSONS LEARNED
Diploma in Horticulture, Askerton College, 2014
"""

FEDERAL = """Rowena M. Achterberg
rowena@achterberg.example

WORK EXPERIENCE

Program Analyst, GS-0343-11
Department of Harbors, Norfolk, VA
06/2018 - Present
Salary: $74,210 per year

KEY ACCOMPLISHMENTS:
- Cut the backlog from 41 to 19 days

Program Support Assistant, GS-0303-07
Department of Bridges, Norfolk, VA
02/2014 - 05/2018

EDUCATION
Tidewater State University, BS Business, 2013
"""

FORM = """Informazioni personali
Nome / Cognome            Loredana Ferrigno
E-mail                    loredana.ferrigno@posta.example

Esperienza professionale
Date                      Da marzo 2019 → oggi
Lavoro o posizione ricoperti   Contabile senior
Principali attività e responsabilità   Chiusure mensili
Nome e indirizzo del datore di lavoro   Conserve Aretusa S.p.A., Palermo

Date                      Ottobre 2015 - febbraio 2019
Lavoro o posizione ricoperti   Addetta alla contabilità fornitori
Principali attività e responsabilità   Registrazione fatture
Nome e indirizzo del datore di lavoro   Studio Associato Vizzini, Bagheria
"""

POSTS = """Wiebe van der Zande
wiebe@vanderzande.example

Werkervaring

Bouwbedrijf Hunzeduin – Groningen
Projectleider, 2019–
- Leidt vier projecten
Werkvoorbereider, 2015–2019
- Planning en inkoop
Tekenaar, 2012–2015
Architectenbureau Rietdal – Assen
Stagiair, feb. 2012 – juli 2012
"""


def jobs(made: ResumeDocument) -> list[tuple[str, str, str, str]]:
    return [(one.name, one.position, one.start_date, one.end_date) for one in made.work]


def test_five_lines_without_a_heading_are_jobs_and_a_school():
    made = structured(SHORT).document
    assert jobs(made) == [("Corner Loaf", "Baker", "2022", ""), ("The Old Tannery", "Kitchen porter", "2020", "2022")]
    assert [(one.institution, one.study_type) for one in made.education] == [("Marple Vale Academy", "GCSEs")]
    assert made.basics.name == "Ife Brightwater-Cole"


def test_paragraphs_without_headings_are_told_apart_by_what_they_say():
    made = structured(BARE).document
    assert jobs(made) == [
        ("Restaurante Zubi Zaharra", "Jefa de cocina", "2019", ""),
        ("Asador Etxe Gorria", "Ayudante de cocina", "2012", "2015"),
    ]
    assert [one.institution for one in made.education] == ["Escuela de Hostelería de Armentia"]
    assert [one.language for one in made.languages] == ["Euskera", "castellano", "francés"]
    assert made.basics.label == "Jefa de cocina"
    assert made.basics.summary.startswith("Cocinera con doce años")


def test_headings_in_a_persons_own_words_are_known():
    made = structured(OWN_HEADINGS).document
    assert jobs(made) == [("Silverburn Games", "QA Lead", "2020", "")]
    assert [one.institution for one in made.education] == ["Abernyte University"]
    assert [one.name for one in made.skills] == ["Playwright", "Python", "Jira"]
    assert len(made.interests) == 2
    assert made.basics.phone == "07700 900 553"


def test_under_headings_nobody_knows_the_jobs_and_schools_tell_themselves():
    made = structured(ODD_HEADINGS).document
    assert [one.name for one in made.work] == ["Hollin Park Trust", "Wexley Nurseries"]
    assert [one.institution for one in made.education] == ["Askerton College"]


def test_text_without_dated_posts_stays_a_head():
    made = structured("Ana Lind\nana@lind.example\n\nI was born in 1990 and like bread.\n").document
    assert not made.work
    assert not made.education


def test_a_job_after_the_accomplishments_of_another_is_a_job():
    made = structured(FEDERAL).document
    assert [(one.name, one.start_date) for one in made.work] == [
        ("Department of Harbors", "2018-06"),
        ("Department of Bridges", "2014-02"),
    ]
    assert made.work[0].highlights == ["Cut the backlog from 41 to 19 days"]
    assert not made.awards


def test_a_form_that_asks_for_the_employer_last_keeps_each_with_its_job():
    made = structured(FORM).document
    assert [(one.name, one.position) for one in made.work] == [
        ("Conserve Aretusa S.p.A.", "Contabile senior"),
        ("Studio Associato Vizzini", "Addetta alla contabilità fornitori"),
    ]
    assert made.basics.name == "Loredana Ferrigno"


def test_posts_under_one_employer_and_the_next_employer_are_told_apart():
    made = structured(POSTS).document
    assert [(one.name, one.position) for one in made.work] == [
        ("Bouwbedrijf Hunzeduin", "Projectleider"),
        ("Bouwbedrijf Hunzeduin", "Werkvoorbereider"),
        ("Bouwbedrijf Hunzeduin", "Tekenaar"),
        ("Architectenbureau Rietdal", "Stagiair"),
    ]


def test_leave_between_two_jobs_has_no_employer():
    rows = "Sachbearbeiterin, Nordkontor KG, 08/2014 – 02/2020\n\nElternzeit, 07/2013 – 07/2014\n"
    made = structured(f"Hella Brandis\nhella@brandis.example\n\nBerufserfahrung\n\n{rows}").document
    assert [one.name for one in made.work] == ["Nordkontor KG", ""]


def test_brackets_after_two_employers_hold_their_towns():
    first = "Technicien — Fonderies du Lignon (Rive-de-Gier), 2020 – 2023"
    rows = f"{first}\n\nMonteur — Papeteries du Dorlay (Givors), 2014 – 2019\n"
    made = structured(f"Alix Boisrond\nalix@boisrond.example\n\nExpériences professionnelles\n\n{rows}").document
    assert [(one.name, one.location) for one in made.work] == [
        ("Fonderies du Lignon", "Rive-de-Gier"),
        ("Papeteries du Dorlay", "Givors"),
    ]


def test_the_head_of_a_table_of_jobs_is_no_job():
    rows = "Período     Empresa     Cargo\njan/2021 – atual     Têxtil Vale Verde Ltda.     Analista de RH\n"
    made = structured(f"Taís Bittar\ntais@bittar.example\n\nExperiência profissional\n\n{rows}").document
    assert [(one.name, one.position) for one in made.work] == [("Têxtil Vale Verde Ltda.", "Analista de RH")]


@pytest.mark.parametrize(
    "name",
    ['THEODORA "TEDDY" ABERCORN', "王小燕 (Xiaoyan Wang)", "ليلى حدّاد / Layla Haddad", "Robert (Bob) Ashdown"],
    ids=["quoted", "han", "arabic", "bracketed"],
)
def test_a_name_may_hold_how_a_person_is_called_or_be_written_twice(name: str):
    assert (
        structured(f"{name}\nperson@post.example\n\nEXPERIENCE\nCook, Hill Hotel, 2019 - 2021\n").document.basics.name
        == name
    )


@pytest.mark.parametrize(
    ("item", "level"), [("MS Excel (sehr gut)", "sehr gut"), ("MS Excel ●●●●○", "")], ids=["told", "drawn"]
)
def test_how_well_a_skill_is_known_is_no_part_of_its_name(item: str, level: str):
    made = structured(f"Hella Brandis\nhella@brandis.example\n\nEDV-Kenntnisse\n\n{item}\n").document
    assert [(one.name, one.level) for one in made.skills] == [("MS Excel", level)]


def test_a_telephone_in_the_foot_of_the_file_is_that_of_the_person():
    made = structured("Taís Bittar\ntais@bittar.example\n\nIDIOMAS\nInglês – avançado\n\n+55 48 99999-0142\n").document
    assert made.basics.phone == "+55 48 99999-0142"
    assert [one.language for one in made.languages] == ["Inglês"]


def work_of(rows: str, heading: str = "WORK EXPERIENCE") -> list[tuple[str, str, str, str]]:
    return jobs(structured(f"Hella Brandis\nhella@brandis.example\n\n{heading}\n\n{rows}").document)


def test_a_label_that_stands_alone_in_each_job_is_no_part_of_its_title():
    first = "TRANSPORTES IVAIPORÃ S/A (2020 – atual)\nCargo: Supervisor"
    rows = f"{first}\n\nCOOPERATIVA SUL (2014 a 2020)\nCargo: Assistente\n"
    assert [(name, title) for name, title, *_ in work_of(rows, "EXPERIÊNCIA")] == [
        ("TRANSPORTES IVAIPORÃ S/A", "Supervisor"),
        ("COOPERATIVA SUL", "Assistente"),
    ]


def test_labels_in_capitals_of_a_form_are_labels():
    rows = "NAME OF ORGANIZATION: Zenith Roads Ltd\nPOSITION HELD: Site Engineer\nDATE: 2019 till date\n"
    assert work_of(rows) == [("Zenith Roads Ltd", "Site Engineer", "2019", "")]


def test_an_italian_period_until_today_and_the_town_after_the_employer_are_told():
    first = "dal 2018 ad oggi: impiegata presso Officine Eporediesi, Ivrea"
    rows = f"{first}\n\ndal 2012 al 2018: segretaria presso Studio Roasenda, Torino\n"
    made = structured(f"Gioia Serra\ngioia@serra.example\n\nESPERIENZE LAVORATIVE\n\n{rows}").document
    assert [(one.name, one.location, one.start_date, one.end_date) for one in made.work] == [
        ("Officine Eporediesi", "Ivrea", "2018", ""),
        ("Studio Roasenda", "Torino", "2012", "2018"),
    ]


def test_what_a_copied_page_says_of_its_pictures_is_no_employer():
    rows = "Nene Parcels logo\nDispatcher\nNene Parcels · Full-time\nMar 2015 - Oct 2018 · 3 yrs 8 mos\n"
    assert work_of(rows, "Experience") == [("Nene Parcels", "Dispatcher", "2015-03", "2018-10")]


def test_a_period_broken_in_the_right_column_is_one():
    rows = (
        "The Gilded Kipper, Edinburgh          06/2017 –\nChef de Partie                        12/2020\n- Ran sauce\n"
    )
    assert work_of(rows) == [("The Gilded Kipper", "Chef de Partie", "2017-06", "2020-12")]


def test_references_on_request_are_no_part_of_a_school():
    head = "Gwen Okafor\ngwen@okafor.example\n\nEducation\n\n"
    made = structured(f"{head}Barry College, BTEC Business, 2011-2013\n\nReferences available on request.\n").document
    assert [(one.institution, one.highlights) for one in made.education] == [("Barry College", [])]


def test_a_supervisor_is_a_title_too():
    assert work_of("Supervisor, Hill Mill Ltd, 2019 - 2021\n") == [("Hill Mill Ltd", "Supervisor", "2019", "2021")]
    assert work_of("Hill Mill Ltd     2019 - 2021\nSupervisor\n- Led a shift\n") == [
        ("Hill Mill Ltd", "Supervisor", "2019", "2021")
    ]
