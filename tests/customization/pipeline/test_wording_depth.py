"""The rest of the wording: empty verbs, tenses, marks, names, months, capitals, praise, and six more languages."""

import pytest

from customization.pipeline.plan.wording import (
    active,
    capitals,
    light,
    marks,
    months,
    nominal,
    person,
    praise,
    spelling,
    tense,
    tighten,
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Performed maintenance of the pumps", "Maintained the pumps"),
        ("Performed regular maintenance of the pumps", "Regularly maintained the pumps"),
        ("Provided training and support to 40 clerks", "Trained and supported 40 clerks"),
        ("Conducted interviews with tenants", "Interviewed tenants"),
        ("Carried out inspections of lifts", "Inspected lifts"),
        ("Perform analysis of blood samples", "Analyze blood samples"),
        ("Provided support to improve sales", None),
        ("Performed analysis of costs and preparation of reports", None),
        ("Performed in a string quartet", None),
        ("Gave guidance on pensions", None),
        ("Made sandwiches for the canteen", None),
    ],
)
def test_an_empty_verb_gives_way_to_the_work(before, after):
    assert light.plain(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Assisted with the preparation of menus", "Helped prepare menus"),
        ("Helped in the development of a till", "Helped develop a till"),
        ("Assisted with data entry", None),
        ("Assisted with pricing research in two towns", None),
        ("Responsible for training materials", None),
        ("Responsible for training new drivers", "Trained new drivers"),
    ],
)
def test_helping_stays_helping(before, after):
    assert active.active(before, ended=True) == after


def test_a_job_that_is_over_and_all_in_the_present_is_put_into_the_past():
    lines = ["Manages the daily rota", "Prepare reports for the board", "Training new drivers"]
    assert tense.wholly_movable(lines)
    assert [tense.in_past(line) for line in lines] == [
        "Managed the daily rota",
        "Prepared reports for the board",
        "Trained new drivers",
    ]
    assert not tense.wholly_movable(["Manage the rota", "Floristry", "Weddings", "Funerals"])


def test_odd_forms_of_a_job_that_goes_on_become_plain():
    assert tense.mixed_present(["Built a shed", "Plan the beds", "Managing a team"])
    assert not tense.mixed_present(["Managing a team", "Planning the beds"])
    assert tense.in_present("Managing a team and preparing the rota") == "Manage a team and prepare the rota"
    assert tense.in_present("Reports, letters and minutes") is None


def test_an_adverb_between_joined_verbs_does_not_hide_the_second():
    assert tense.in_past("Explain policies and independently resolve all complaints") == (
        "Explained policies and independently resolved all complaints"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Took part in fairs, markets, weddings, etc.", "Took part in fairs, markets and weddings."),
        ("Answered calls in a timely manner", "Answered calls promptly"),
        ("Assigned various tasks to the crew", "Assigned tasks to the crew"),
        ("Rebuilt the site with the aim of reducing calls", "Rebuilt the site to reduce calls"),
        ("Ran the bar as well as the cellar", "Ran the bar and the cellar"),
        ("Ran the bar and the kitchen as well as the cellar", None),
        ("In this role, trained two cooks", "Trained two cooks"),
        ("Handled the majority of the claims", "Handled most of the claims"),
        ("Won various of the bids", None),
    ],
)
def test_long_ways_of_saying_are_shortened(before, after):
    assert tighten.tightened(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Highly skilled welder. Excellent communication skills.", "Highly skilled welder."),
        ("Creative, dedicated chef with ten years at sea.", "Chef with ten years at sea."),
        (
            "Buyer of wine. Proven track record of negotiating prices and driving down the cost of freight.",
            "Buyer of wine. Has negotiated prices and driven down the cost of freight.",
        ),
        ("Clerk in Ghent. Offering [Number] years of experience.", "Clerk in Ghent."),
        ("Skilled in welding and pipe fitting.", None),
        ("Excellent communication skills.", None),
    ],
)
def test_what_anyone_could_claim_leaves_the_summary(before, after):
    assert praise.without_praise(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Cooked for 150 + seats , every ( cold ) night", "Cooked for 150+ seats, every (cold) night"),
        ("Worked for for the harbour", "Worked for the harbour"),
        ("Sold fish,bread and eggs", "Sold fish, bread and eggs"),
        ("Earned 1,200 points", "Earned 1,200 points"),
    ],
)
def test_marks_and_doubled_words(before, after):
    assert marks.mended(before) == after


def test_french_keeps_its_space_before_the_semicolon():
    assert marks.mended("Clôture des comptes ; paie , TVA", "fr") == "Clôture des comptes ; paie, TVA"


def test_a_last_comma_goes_unless_the_next_line_carries_on():
    assert marks.closed("Ran the bar;", "Led the floor") == "Ran the bar"
    assert marks.closed("Ran the bar,", "the cellar and the floor") == "Ran the bar,"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Used javascript and Github", "Used JavaScript and GitHub"),
        ("Led iOS development", "Led iOS development"),
        ("Pair programming with juniors", "Pair programming with juniors"),
    ],
)
def test_tools_are_written_as_they_are_known(before, after):
    assert spelling.usual(before) == after


def test_new_words_are_spelled_as_the_person_spells():
    assert spelling.is_british(["Organised the centre", "Analysed colour"])
    assert not spelling.is_british(["Supervised an exercise", "Organized the center"])
    assert spelling.native("Performed analysis of soil", "Analyzed soil", british=True) == "Analysed soil"


@pytest.mark.parametrize(
    ("before", "language", "after"),
    [
        ("Leiter seit 03/2021", "de", "Leiter seit März 2021"),
        ("Jefa desde 2019-05", "es", "Jefa desde mayo de 2019"),
        ("Promoted in Sept. 2020", "en", "Promoted in September 2020"),
        ("Version 12/2 of 1/2 pages", "en", "Version 12/2 of 1/2 pages"),
    ],
)
def test_months_are_written_out(before, language, after):
    assert months.written_out(before, language) == after


def test_capitals_alone_become_a_title_and_abbreviations_stay():
    assert capitals.as_title("SENIOR UX DESIGNER /HEAD OF RESEARCH") == "Senior UX Designer / Head of Research"
    assert capitals.as_title("Chef") == "Chef"
    assert capitals.capitals_missing(["Triage", "Wound care", "Dialysis", "problem solving", "npm"]) == {
        3: "Problem solving"
    }


@pytest.mark.parametrize(
    ("before", "language", "after"),
    [
        ("Responsable de la gestion du bar et de la formation", "fr", "Gestion du bar et formation"),
        ("Fui responsável pela manutenção das linhas e pela formação", "pt", "Manutenção das linhas e formação"),
        ("Sono stata responsabile della gestione delle prenotazioni", "it", "Gestione delle prenotazioni"),
        ("Ik was verantwoordelijk voor de planning van de diensten", "nl", "Planning van de diensten"),
        ("Responsabile di sala", "it", None),
    ],
)  # fmt: skip
def test_an_empty_opening_goes_in_every_language(before, language, after):
    assert nominal.direct(before, language) == after


@pytest.mark.parametrize(
    ("before", "language", "after"),
    [
        ("J'ai traité 900 factures par mois", "fr", "Traité 900 factures par mois"),
        ("J'ai été chef de rang", "fr", None),
        ("Ho gestito gli arrivi", "it", "Gestito gli arrivi"),
        ("Ik heb twaalf bewoners verzorgd", "nl", "Twaalf bewoners verzorgd"),
        ("Ik heb mijn collega's geholpen", "nl", None),
    ],
)
def test_the_first_person_goes_in_every_language(before, language, after):
    assert nominal.without_first_person(before, language) == after


@pytest.mark.parametrize(
    ("before", "language", "after"),
    [
        ("Commandes, stocks, livraisons, etc.", "fr", "Commandes, stocks et livraisons"),
        ("Inspeção das caldeiras, bem como registo", "pt", "Inspeção das caldeiras e registo"),
        ("Vendita al fine di crescere", "it", "Vendita per crescere"),
        ("Einkauf unter Verwendung von SAP", "de", "Einkauf mit SAP"),
        ("Gekocht", "de", None),
    ],
)
def test_long_ways_are_shortened_in_every_language(before, language, after):
    assert nominal.tightened(before, language) == after


def test_what_a_person_has_with_others_is_theirs_no_more():
    assert person.without_first_person("Trained my team in first aid") == "Trained the team in first aid"
