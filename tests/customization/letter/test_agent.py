"""The letter of a model, through the real client: what it may say, and what never ships."""

import pytest

from customization.evidence.schema import Verdict
from customization.pipeline.given import Given
from customization.pipeline.letter import STEP, agent
from customization.pipeline.letter.schema import CoverLetter, LetterGiven
from customization.pipeline.material import material
from resumeai.ai.errors import AiError
from resumeai.ai.step import Made, Partial
from tests.customization import cast
from tests.customization.letter.people import asked, posting, written
from tests.standin.personas import Liar
from tests.standin.replies import BAD_KEY, Reply

CHEF = asked(cast.chef())
KNOWN = material(CHEF.given)
WINE, STOCK, COST = (KNOWN.id_of(f"work[0].highlights[{number}]") for number in range(3))
GUESTS, TRAINED = (KNOWN.id_of(f"work[1].highlights[{number}]") for number in range(2))
TRUE = [
    ("At The Tin Lantern, I manage inventory and prepare the weekly orders.", [STOCK]),
    ("I have held food cost at 29% for two years.", [COST]),
    ("At Gull & Anchor, I cooked for 120 guests a night.", [GUESTS]),
]


def body(*paragraphs):
    return {
        "paragraphs": [
            {"sentences": [{"text": text, "sources": sources} for text, sources in part]} for part in paragraphs
        ]
    }


async def letter_of(standin, engine, *bodies, given: LetterGiven = CHEF) -> CoverLetter:
    standin.will(*(Reply(data=one) for one in bodies))
    made = await STEP.run(given, engine)
    assert made.by == "model"
    output: CoverLetter = made.output
    return output


async def test_proven_sentences_stand_between_our_application_and_our_closing(standin, make_engine):
    made = await letter_of(standin, make_engine(), body(TRUE[:2], TRUE[2:]))
    assert made.prose[0] == "I am applying for the position of Kitchen Manager at The Brass Kettle."
    assert made.prose[1:3] == tuple(" ".join(text for text, _ in part) for part in (TRUE[:2], TRUE[2:]))
    assert made.sentences[1].sources == ("work[0].highlights[1]",)
    assert not made.dropped


@pytest.mark.parametrize(
    "lie",
    [
        "At The Tin Lantern, I led 45 cooks.",
        "I worked at The Brass Kettle for two years.",
        "I hold a PhD from Stanford University.",
        "At Globex Dynamics, I prepared the weekly orders.",
        "I run Kubernetes clusters.",
        "The Brass Kettle is the best restaurant in town.",
    ],
)
async def test_a_lie_is_asked_about_once_and_then_left_out_with_a_report(standin, make_engine, lie):
    told = body([*TRUE, (lie, [STOCK])])
    made = await letter_of(standin, make_engine(), told, told)
    assert lie not in made.text
    assert [one.text for one in made.dropped] == [lie]
    assert made.dropped[0].why
    assert len(standin.requests) == 2


async def test_a_sentence_may_be_mended_in_the_second_try(standin, make_engine):
    wrong = body([*TRUE[:2], ("I trained 40 apprentices.", [TRAINED])])
    right = body([*TRUE[:2], ("I trained four apprentices.", [TRAINED])])
    made = await letter_of(standin, make_engine(), wrong, right)
    assert "I trained four apprentices." in made.text
    assert not made.dropped


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("I planned the wine list with the owners.", []),
        ("I planned the wine list with the owners.", ["w9.9"]),
        ("I planned the <b>wine list</b> with the owners.", [WINE]),
        ("I planned the wine list, see https://evil.example.", [WINE]),
        ("I planned the wine list. " * 40, [WINE]),
        ("", [WINE]),
    ],
)
async def test_what_cites_nothing_or_is_not_plain_words_is_left_out(standin, make_engine, text, sources):
    told = body([*TRUE, (text, sources)])
    made = await letter_of(standin, make_engine(), told, told)
    assert len(made.dropped) == 1
    assert made.prose[1] == " ".join(text for text, _ in TRUE)


async def test_a_lie_behind_a_true_sentence_does_not_slip_through(standin, make_engine):
    told = body([*TRUE, ("I planned the wine list with the owners. I also ran Initech Worldwide.", [WINE])])
    made = await letter_of(standin, make_engine(), told, told)
    assert "Initech" not in made.text


async def test_when_hardly_anything_holds_the_rules_write_the_letter(standin, make_engine):
    told = body([("I founded Globex Dynamics.", [WINE])])
    made = await letter_of(standin, make_engine(), told, told)
    assert made.paragraphs == written(cast.chef()).paragraphs
    assert agent.FEW in made.remarks
    assert made.dropped


async def test_a_liar_gets_nothing_into_a_letter(standin, make_engine):
    liar = Liar()
    lies = [liar("text", text) for text, _ in TRUE for _ in range(5)]
    told = body(*([*TRUE[:1], (lie, [STOCK])] for lie in lies[:4]), *([(lie, [STOCK])] for lie in lies[4:]))
    made = await letter_of(standin, make_engine(), told, told)
    assert len(lies) == 15
    assert not any(lie in made.text for lie in lies)
    assert all(one.verdict is Verdict.SUPPORTED for one in made.sentences)


async def test_a_letter_in_another_language_marks_what_cannot_be_checked_and_drops_what_is_false(standin, make_engine):
    given = asked(Given(resume=cast.person("nurse_en"), job=posting("begeleider_nl")))
    line = material(given.given).id_of("work[1].highlights[1]")
    told = body(
        [
            ("Bij St Brannoc's Infirmary begeleidde ik vijf studenten in hun laatste stage.", [line]),
            ("Ik zorgde er voor patiënten na een beroerte.", [line]),
            ("Bij Globex Dynamics gaf ik leiding aan 90 verpleegkundigen.", [line]),
        ]
    )
    made = await letter_of(standin, make_engine(), told, told, given=given)
    assert "Globex" not in made.text
    assert agent.TRANSLATED in made.remarks
    assert any(one.verdict is Verdict.FLAGGED for one in made.sentences)


async def test_names_and_addresses_stay_here(standin, make_engine):
    await letter_of(standin, make_engine(), body(TRUE))
    sent = str(standin.requests[0].body)
    assert "Brandt" not in sent
    assert "ines@example.org" not in sent


async def test_the_words_are_streamed_as_they_come(standin, make_engine):
    standin.will(Reply(data=body(TRUE), pause=0.02))
    parts = [part async for part in STEP.stream(CHEF, make_engine())]
    assert any(isinstance(part, Partial) and "Tin Lantern" in part.text for part in parts)
    assert isinstance(parts[-1], Made)


async def test_a_fault_of_the_provider_ends_in_our_own_words(standin, make_engine):
    standin.will(BAD_KEY)
    with pytest.raises(AiError, match="key"):
        await STEP.run(CHEF, make_engine())
