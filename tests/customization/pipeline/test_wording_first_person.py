"""The first person left out where the rest can stand alone, in other languages than English."""

import pytest

from customization.pipeline.plan.wording.active import active
from customization.pipeline.plan.wording.nominal import direct, without_first_person
from customization.pipeline.plan.wording.tighten import tightened

LEFT_OUT = [
    ("de", "Ich betreute neun Bewohner einer Wohngruppe.", "Betreute neun Bewohner einer Wohngruppe."),
    ("de", "Ich leitete die Werkstatt und schrieb die Angebote.", "Leitete die Werkstatt und schrieb die Angebote."),
    ("de", "Ich habe neun Bewohner betreut", "Neun Bewohner betreut"),
    ("fr", "Je gérais les stocks et passais les commandes", "Gérer les stocks et passer les commandes"),
    ("fr", "J’encadrais six commis, mais jamais seul", "Encadrer six commis, mais jamais seul"),
    ("fr", "Je prépare les desserts et je commande les fruits", "Préparer les desserts et commander les fruits"),
    ("fr", "Je garnissais les rayons", "Garnir les rayons"),
    ("fr", "J’accueille et conseille 60 clients", "Accueillir et conseiller 60 clients"),
    ("fr", "Je m’occupais des caisses et formais les nouveaux", "S’occuper des caisses et former les nouveaux"),
    ("es", "Yo gestionaba el almacén y preparaba los pedidos", "Gestionaba el almacén y preparaba los pedidos"),
    ("pt", "Eu atendia 30 clientes por dia", "Atendia 30 clientes por dia"),
    ("nl", "Ik begeleidde acht cliënten", "Begeleidde acht cliënten"),
    ("nl", "Ik heb roosters gemaakt", "Roosters gemaakt"),
]
STAYS = [
    ("de", "Ich arbeite gern im Team"),
    ("de", "Ich war für den Einkauf zuständig"),
    ("de", "Ich plante die Schichten und schulte meine Kollegen"),
    ("fr", "Je gère les stocks et passe les commandes"),
    ("fr", "Je prépare les desserts et commande 20 kg de fruits"),
    ("fr", "Je recherche un poste de cuisinier"),
    ("fr", "J’étais responsable des achats"),
    ("fr", "Je m’intéresse aux vins"),
    ("es", "Yo soy responsable de compras"),
    ("nl", "Ik werk graag met kinderen"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), LEFT_OUT)
def test_the_deed_stands_without_the_person(language, text, wanted):
    assert without_first_person(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), STAYS)
def test_a_state_a_wish_or_a_half_turned_line_stays(language, text):
    assert without_first_person(text, language) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Involved in developing the house rules", "Helped develop the house rules"),
        ("Was actively involved in the preparation of budgets", "Helped prepare budgets"),
        ("Participated in planning the harvest fair", "Helped plan the harvest fair"),
        ("Contributed to the creation of a style guide", "Helped create a style guide"),
        ("Took part in three audits", None),
    ],
)
def test_who_took_part_helped_and_no_more(text, wanted):
    assert active(text, ended=True) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Led a team consisting of four cooks", "Led a team of four cooks"),
        ("Kept the files, including, but not limited to, leases", "Kept the files, including leases"),
        ("Proficient in a wide range of tools, including saws and lathes", "Proficient in saws and lathes"),
    ],
)
def test_long_ways_of_saying_are_shortened(text, wanted):
    assert tightened(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Je m'occupe de la gestion des stocks", "Gestion des stocks"),
        ("de", "Ich kümmere mich um die Pflege der Beete und um den Einkauf", "Pflege der Beete und Einkauf"),
        ("de", "Ich war für die Planung der Schichten zuständig.", "Planung der Schichten"),
        ("es", "Me encargo de la gestión de pedidos", "Gestión de pedidos"),
        ("pt", "Ocupava-me da gestão das encomendas", "Gestão das encomendas"),
        ("nl", "Ik hield me bezig met de planning van de roosters", "Planning van de roosters"),
        ("de", "Ich kümmerte mich um die Kasse", None),
    ],
)
def test_who_sees_to_a_doing_does_it(language, text, wanted):
    assert without_first_person(text, language) is None
    assert direct(text, language) == wanted
