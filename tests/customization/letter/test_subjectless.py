"""Lines whose verb stands without its subject, or without any verb: what the letter makes of them."""

import pytest

from customization.pipeline.letter.clauses import clause

NOW = [
    ("en", "Pull samples from four tanks with a dipper", "I pull samples from four tanks with a dipper"),
    ("en", "Look after a flock of 60 ewes", "I look after a flock of 60 ewes"),
    ("en", "Show visitors how to thread a loom", "I show visitors how to thread a loom"),
    ("en", "Run daily backups of 12 archives", "I run daily backups of 12 archives"),
    ("en", "Co-wrote the tasting notes with a colleague", "I co-wrote the tasting notes with a colleague"),
    ("en", "Automated the weekly stock count", "I automated the weekly stock count"),
    ("en", "Order glaze and keep the kiln log", "I order glaze and keep the kiln log"),
    ("en", "Found and mended leaks in two barges", "I found and mended leaks in two barges"),
    ("en", "Second in command of a crew of nine", "I am second in command of a crew of nine"),
    ("en", "On-call one weekend in six", "I am on call one weekend in six"),
    ("en", "Member of the harbour safety committee since 2021", None),
    ("en", "First contact for 80 tenants", "I am the first contact for 80 tenants"),
    ("fr", "Encadre trois apprentis à l'atelier", "j’encadre trois apprentis à l'atelier"),
    ("fr", "Clôture la caisse chaque soir", "je clôture la caisse chaque soir"),
    ("fr", "Participe aux salons du livre ancien", "je participe aux salons du livre ancien"),
    ("fr", "Conduis deux tramways d'essai", "je conduis deux tramways d'essai"),
    ("es", "Atiendo a 40 familias por semana", "atiendo a 40 familias por semana"),
    ("pt", "Acompanho obras em três concelhos", "acompanho obras em três concelhos"),
    ("de", "Dokumentiere Bohrungen im Grundbuch", "ich dokumentiere Bohrungen im Grundbuch"),
    ("de", "Papiere für den Zoll geordnet", "ich habe Papiere für den Zoll geordnet"),
    ("nl", "Beantwoord vragen van huurders", "ik beantwoord vragen van huurders"),
]


@pytest.mark.parametrize(("language", "line", "said"), NOW)
def test_a_line_without_its_subject_is_told_in_the_first_person(language, line, said):
    found = clause(line, language, ended=False)
    assert found is not None
    assert said is None or found.straight == said


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("en", "Looked after 14 looms", "I looked after 14 looms"),
        ("en", "Form tutor for a Year 7 group", "I was a form tutor for a Year 7 group"),
        ("fr", "Préparait les commandes du matin", "je préparais les commandes du matin"),
        ("fr", "Assurait seul la garde du phare", "j’assurais seul la garde du phare"),
    ],
)
def test_a_past_job_is_told_in_the_past(language, line, said):
    found = clause(line, language, ended=True)
    assert found is not None
    assert found.straight == said


def test_membership_that_goes_on_has_lasted():
    found = clause("Member of the harbour safety committee since 2021", "en", ended=False)
    assert found is not None
    assert found.straight == "I have been a member of the harbour safety committee since 2021"


@pytest.mark.parametrize(
    "line",
    ["Visitor numbers rose from 400 to 900 in 2023", "Food waste down from 9% to 4%", "Half of all sales come by post"],
)
def test_what_happened_is_not_called_work(line):
    assert clause(line, "en", ended=False) is None
