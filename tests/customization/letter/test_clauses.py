"""Lines of a résumé as clauses in the first person, in seven languages."""

import pytest

from customization.pipeline.letter.clauses import TURNS, clause

ENGLISH = {
    "Led a team of 8": "I led a team of 8",
    "Led team of 8 in two shops": "I led a team of 8 in two shops",
    "Built data pipeline with Airflow": "I built a data pipeline with Airflow",
    "Enhanced user interface using Angular": "I enhanced the user interface using Angular",
    "Led migration of legacy monolith to new platform": "I led the migration of a legacy monolith to a new platform",
    "Managed restaurants in three towns": "I managed restaurants in three towns",
    "Manages a budget of £2m": "I managed a budget of £2m",
    "Plan and teach lessons for 30 pupils": "I planned and taught lessons for 30 pupils",
    "Was responsible for a fleet of 12 vans": "I was responsible for a fleet of 12 vans",
    "I trained four apprentices": "I trained four apprentices",
    "Duties included opening the shop and cashing up": "my work included opening the shop and cashing up",
    "Daily ward rounds with two consultants": "my work included daily ward rounds with two consultants",
    "Support for 12 clients at home": "my work included support for 12 clients at home",
    "Design of wedding cakes for 200 guests": "my work included the design of wedding cakes for 200 guests",
    "Promoted to shift lead after six months": "I was promoted to shift lead after six months",
    "Raised the Algebra I pass rate from 61% to 83%": "I raised the Algebra I pass rate from 61% to 83%",
    "Led four crews; the backlog fell by half": "I led four crews",
}
GERMAN = {
    "Leitete ein Team von acht Personen": "leitete ich ein Team von acht Personen",
    "Leitung eines Teams von acht Mitarbeitern": "habe ich ein Team von acht Mitarbeitern geleitet",
    "Betreuung von 30 Bewohnern im Nachtdienst": "habe ich 30 Bewohner im Nachtdienst betreut",
    "Erstellung der monatlichen Berichte": "habe ich die monatlichen Berichte erstellt",
    "Aufbau des Onlineshops": "habe ich den Onlineshop aufgebaut",
    "Entwicklung einer neuen Webanwendung": "habe ich eine neue Webanwendung entwickelt",
    "Einführung digitaler Prüfprotokolle im Werk": "habe ich digitale Prüfprotokolle im Werk eingeführt",
    "Kundenberatung und Kassenführung am Markt": "übernahm ich Kundenberatung und Kassenführung am Markt",
    "Pflege des Kundenstamms": "übernahm ich die Pflege des Kundenstamms",
    "Neue Mitarbeiter in der Küche eingearbeitet": "habe ich neue Mitarbeiter in der Küche eingearbeitet",
    "Verantwortlich für die Inventur": "war ich für die Inventur verantwortlich",
    "Stellte das Lager auf Scanner um": "stellte ich das Lager auf Scanner um",
    "Team von 8 Personen geleitet": "habe ich ein Team von 8 Personen geleitet",
}
FRENCH = {
    "Gestion d'une équipe de 8 personnes": "j’ai géré une équipe de 8 personnes",
    "Géré une équipe de 8 personnes": "j’ai géré une équipe de 8 personnes",
    "Conçu et lancé une boutique en ligne": "j’ai conçu et lancé une boutique en ligne",
    "Mise en place du plan HACCP et formation de douze commis": (
        "j’ai mis en place le plan HACCP et formé douze commis"
    ),
    "Gérer les stocks et former les apprentis": "mon travail consistait à gérer les stocks et former les apprentis",
    "Participation aux inventaires de nuit": "mes missions comprenaient la participation aux inventaires de nuit",
    "Responsable du poste poissons": "j’étais responsable du poste poissons",
}
SPANISH = {
    "Gestión de un equipo de 8 personas": "gestioné un equipo de 8 personas",
    "Diseñó y lanzó una tienda en línea": "diseñé y lancé una tienda en línea",
    "Puesta en marcha del plan de acogida y del programa": "puse en marcha el plan de acogida y el programa",
    "Atención al cliente en tienda": "mi trabajo incluía la atención al cliente en tienda",
    "Responsable de la caja": "fui responsable de la caja",
}
ITALIAN = {
    "Gestione di un team di 8 persone": "ho gestito un team di 8 persone",
    "Organizzazione dei turni e formazione di sei apprendisti": "ho organizzato i turni e formato sei apprendisti",
    "Accoglienza degli ospiti e gestione delle prenotazioni": (
        "il mio lavoro comprendeva l’accoglienza degli ospiti e la gestione delle prenotazioni"
    ),
    "Gestire gli ordini della cucina": "il mio compito era gestire gli ordini della cucina",
}
PORTUGUESE = {
    "Liderou uma equipa e reduziu os custos em 12%": "liderei uma equipa e reduzi os custos em 12%",
    "Desenvolvimento de aplicações web": "desenvolvi aplicações web",
    "Responsável pela abertura da loja": "fui responsável pela abertura da loja",
    "Atendimento ao público e fecho de caixa": ("o meu trabalho incluía o atendimento ao público e o fecho de caixa"),
}
DUTCH = {
    "Begeleiding van 12 bewoners": "heb ik 12 bewoners begeleid",
    "Leidde een team van 8 mensen": "leidde ik een team van 8 mensen",
    "Beheer en onderhoud van 40 servers": "heb ik 40 servers beheerd en onderhouden",
    "Ontwikkelen van lesmateriaal voor groep 5": "omvatte mijn werk het ontwikkelen van lesmateriaal voor groep 5",
}
TABLES = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
LINES = [(language, line, said) for language, table in TABLES.items() for line, said in table.items()]


@pytest.mark.parametrize(("language", "line", "said"), LINES)
def test_a_line_becomes_a_clause(language, line, said):
    found = clause(line, language, ended=True)
    assert found is not None
    assert found.inverted == said


def test_there_is_a_grammar_for_every_language():
    assert TURNS.keys() == TABLES.keys()


@pytest.mark.parametrize(
    "line",
    [
        "Revenue grew 20 % in a year",
        "Skilled in Excel and Word",
        "Full-stack developer and team lead at the campus",
        "He managed the shop for a year",
        "Tools: Excel, Word, Outlook",
        "Excel | Word | Outlook",
        "See https://example.org for more",
        "Built with Next.js on Vercel",
        "",
        "Baking",
    ],
)
def test_what_cannot_be_spoken_safely_is_not_spoken(line):
    assert clause(line, "en", ended=True) is None


def test_a_job_that_goes_on_speaks_of_today():
    assert straight("Coordinate a ward of 28 beds", "en") == "I coordinate a ward of 28 beds"
    assert straight("Responsible for two shops", "en") == "I am responsible for two shops"
    assert straight("Responsable de la caja", "es") == "soy responsable de la caja"
    assert straight("Adjudicate the claims of tenants", "en") == "I adjudicate the claims of tenants"


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("fr", "Monte et règle les décors", "je monte et règle les décors"),
        ("fr", "Enregistre une émission par semaine", "j’enregistre une émission par semaine"),
        ("fr", "Vendre les billets", "mon travail consiste à vendre les billets"),
        ("es", "Coordino las obras de cuatro barrios", "coordino las obras de cuatro barrios"),
        ("es", "Apoyo a la dirección", "mi trabajo incluye el apoyo a la dirección"),
        ("it", "Coordino il reparto", "coordino il reparto"),
        ("pt", "Processo os salários", "processo os salários"),
        ("nl", "Coördineer de ploegen", "ik coördineer de ploegen"),
        ("de", "Fehlerquote von 4 % auf 1 % gesenkt", "ich habe die Fehlerquote von 4 % auf 1 % gesenkt"),
        ("de", "Betreue rund 90 Haushalte", "ich betreue rund 90 Haushalte"),
        ("de", "Beim Umbau des Lagers geholfen", "ich habe beim Umbau des Lagers geholfen"),
        ("es", "Préstamos pasaron de 900 a 1.400", ""),
        ("fr", "Temps de réponse passé de 6 h à 2 h", ""),
        ("de", "Geräte gewartet und geprüft", "ich habe Geräte gewartet und geprüft"),
        ("en", "Reach about 4,000 readers a week", "I reach about 4,000 readers a week"),
    ],
)  # fmt: skip
def test_a_verb_without_its_subject_is_no_noun_and_a_noun_no_verb(language, line, said):
    assert straight(line, language) == said


def test_a_past_job_is_not_told_in_the_present():
    past = clause("Mixais les retours sur scène", "fr", ended=True)
    assert past is not None
    assert past.straight == "je mixais les retours sur scène"
    assert clause("Sonorise le festival", "fr", ended=True) is None
    assert clause("Coordino las obras", "es", ended=True) is None


def test_a_dutch_line_without_its_i_is_no_noun():
    assert (
        straight("Verwerk maandelijks de lonen van 90 mensen", "nl") == "ik verwerk maandelijks de lonen van 90 mensen"
    )
    assert straight("Beheer de voorraad van drie winkels", "nl") == "ik beheer de voorraad van drie winkels"
    assert straight("Beheer van de voorraad", "nl") == "ik heb de voorraad beheerd"
    assert straight("Aantal klachten teruggebracht van 40 naar 12", "nl") == ""


def straight(line: str, language: str) -> str:
    found = clause(line, language, ended=False)
    return found.straight if found else ""
