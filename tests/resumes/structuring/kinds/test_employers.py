"""Employers beside what a form, an agency or a town adds to them."""

import pytest

from tests.resumes.structuring.reading import structured

HEAD = "Marta Quint\nmarta@quint.example\n\n"
FEDERAL = """WORK EXPERIENCE

Bureau of Quiet Rivers                      03/2018 - Present
1387 South Vinnell Way                      Salary: 71,099.00 USD Per Year
Boise, ID 83709 US                          Hours per week: 40
River Management Specialist
Supervisor: Carl Dunmore (208-555-0110); Okay to contact: Yes
- Wrote 34 permits

Department of Small Game                    05/2013 - 02/2018
600 S Walnut Street                         Salary: 48,000.00 USD Per Year
Boise, ID 83712 US                          Hours per week: 40
Wildlife Technician
Supervisor: Ann Pell (208-555-0111); Okay to contact: Yes
- Counted elk
"""
POLISH = """DOŚWIADCZENIE ZAWODOWE

06.2019 – obecnie
Magazyn Warta Sp. z o.o., Poznań
Stanowisko: Kierownik zmiany
• nadzór nad zmianą

03.2014 – 05.2019
Hurtownia Kos, Gniezno
Stanowisko: Magazynier
• obsługa wózka
"""
SWEDISH = """Arbetslivserfarenhet

Undersköterska, Solbackens äldreboende, Umeå
augusti 2020 – pågående
- Omvårdnad av 24 boende

Vårdbiträde, Fjällets hemtjänst AB
2017 – juli 2020
- Hembesök
"""
EUROPASS = """ESPERIENZA PROFESSIONALE

01/04/2019 – alla data attuale
Tecnica di laboratorio
Cantina Sociale Val Bassa, Rovereto (Italia)
▪ Analisi sui mosti
Attività o settore: Industria alimentare

15/09/2014 – 31/03/2019
Addetta al controllo qualità
Caseificio Monte Alto, Cles (Italia)
▪ Campionamento del latte
Attività o settore: Industria alimentare
"""
FRENCH = """EXPÉRIENCES PROFESSIONNELLES

2021 – aujourd'hui : Conducteur de travaux, Bâtisseurs d'Iroise (Brest)
• Suivi de chantiers

2017 – 2020 : Chef de chantier, Entreprise Le Goff (Quimper)
• Encadrement

2014 – 2016 : Maçon coffreur, SARL Penn ar Bed (Morlaix)
"""


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        (
            FEDERAL,
            [
                ("River Management Specialist", "Bureau of Quiet Rivers"),
                ("Wildlife Technician", "Department of Small Game"),
            ],
        ),
        (POLISH, [("Kierownik zmiany", "Magazyn Warta Sp. z o.o."), ("Magazynier", "Hurtownia Kos")]),
        (SWEDISH, [("Undersköterska", "Solbackens äldreboende"), ("Vårdbiträde", "Fjällets hemtjänst AB")]),
        (
            EUROPASS,
            [
                ("Tecnica di laboratorio", "Cantina Sociale Val Bassa"),
                ("Addetta al controllo qualità", "Caseificio Monte Alto"),
            ],
        ),
        (
            FRENCH,
            [
                ("Conducteur de travaux", "Bâtisseurs d'Iroise"),
                ("Chef de chantier", "Entreprise Le Goff"),
                ("Maçon coffreur", "SARL Penn ar Bed"),
            ],
        ),
    ],
    ids=["federal", "polish", "swedish", "europass", "french"],
)
def test_title_and_employer_stand_without_what_is_added(text: str, jobs: list[tuple[str, str]]) -> None:
    assert [(job.position, job.name) for job in structured(HEAD + text).document.work] == jobs


def test_a_job_until_the_present_date_is_open() -> None:
    first = structured(HEAD + EUROPASS).document.work[0]
    assert (first.start_date, first.end_date, first.location) == ("2019-04-01", "", "Rovereto (Italia)")


def test_an_agency_in_brackets_stays_and_the_town_goes() -> None:
    work = structured(
        f"{HEAD}EMPLOYMENT\n\nPLC Programmer, Siemens (via Brookstaff), Port Talbot      2021 – 2023\n- Wired panels\n"
        "Fitter, Brecon Glass (through Hillstaff)      2019 – 2021\n- Wired starters\n"
    ).document.work
    assert [(job.name, job.location) for job in work] == [
        ("Siemens (via Brookstaff)", "Port Talbot"),
        ("Brecon Glass (through Hillstaff)", ""),
    ]


def test_learning_told_in_the_first_person_is_education() -> None:
    made = structured(
        f"{HEAD}WHERE I HAVE WORKED\nBaker, Hill Bakery, 2019 – 2022\n\nWHAT I LEARNED\n"
        "Diploma in Baking, Brook College, 2018\n"
    ).document
    assert [one.institution for one in made.education] == ["Brook College"]


GERMAN = """BERUFSPRAXIS

09/2018 bis heute: Pflegedienstleitung im Haus Abendstern gGmbH, Erfurt
  * Leitung von 30 Pflegekräften
04/2012 bis 08/2018: Altenpflegerin bei der Diakonie Ilmtal
  * Wundversorgung
10/2008 bis 03/2012: Elternzeit
"""


def test_a_german_house_is_an_employer_and_leave_has_none() -> None:
    assert [(job.position, job.name) for job in structured(HEAD + GERMAN).document.work] == [
        ("Pflegedienstleitung", "Haus Abendstern gGmbH"),
        ("Altenpflegerin", "Diakonie Ilmtal"),
        ("Elternzeit", ""),
    ]


def test_a_field_of_work_after_the_title_is_no_employer() -> None:
    made = structured(f"{HEAD}BERUFSPRAXIS\n\n2019 – 2022: Teamleiterin im Vertrieb, Hansen GmbH\n- Umsatz\n").document
    assert [(job.position, job.name) for job in made.work] == [("Teamleiterin im Vertrieb", "Hansen GmbH")]
