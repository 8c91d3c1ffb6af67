"""The form's way from a document to a draft, through a browser and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumes.correcting.correction import draft_from, draft_of, edited, faults, finished
from resumes.correcting.sheet import sheet_of
from resumes.document import ResumeDocument
from tests.factories import document


def posted(draft) -> dict[str, str]:
    """What a browser sends for the sheet of a draft."""
    sheet = sheet_of(draft, {}, {})
    sent = {each.name: each.value.replace("\n", "\r\n") for each in sheet.basics}
    for part in sheet.parts:
        for card in part.cards:
            sent[f"{card.name}.was"] = card.was
            sent |= {each.name: each.value.replace("\n", "\r\n") for each in card.inputs}
    return sent


def full() -> ResumeDocument:
    """Every field that the form knows, filled."""
    draft = draft_of(ResumeDocument())
    for key in [key for key in draft if key != "basics"]:
        draft = edited(edited(draft, f"add {key}"), f"add {key}")
    sent = {name: value if name.endswith(".was") else f"words of {name}" for name, value in posted(draft).items()}
    return finished(draft_from(sent), ResumeDocument())


@pytest.mark.parametrize("made", [document, full, ResumeDocument])
def test_saving_an_untouched_form_changes_nothing(made):
    assert finished(draft_from(posted(draft_of(made()))), made()) == made()


def test_every_text_of_every_section_can_be_edited():
    texts = set(ResumeDocument().model_dump(by_alias=True)) - {"basics"}
    assert texts <= set(draft_of(ResumeDocument()))
    names = set(posted(draft_of(full())))
    for section in texts:
        (first, *_) = getattr(full(), section)
        for field in type(first).model_fields.values():
            assert f"{section}[0].{field.alias}" in names


def test_unknown_keys_survive_editing_and_moving():
    draft = edited(draft_of(document()), "down work 0")
    draft["work"][1]["position"] = "Able seaman"
    made = finished(draft_from(posted(draft)), document()).to_json_resume()
    assert made["work"][1] == document().to_json_resume()["work"][0] | {"position": "Able seaman"}
    assert made["basics"]["x-note"] == "kept"


def test_entries_are_added_removed_and_moved():
    draft = draft_of(document())
    assert [each["position"] for each in edited(draft, "up work 1")["work"]] == ["Cook", "Deckhand"]
    assert [each["position"] for each in edited(draft, "remove work 0")["work"]] == ["Cook"]
    assert len(edited(draft, "add languages")["languages"]) == 1


@pytest.mark.parametrize(
    "order",
    [
        "",
        "up work 0",
        "down work 1",
        "remove work 9",
        "remove basics 0",
        "add __class__",
        "up work -1",
        "x y ²",
        "up work " + "9" * 5000,
    ],
)
def test_an_order_that_means_nothing_changes_nothing(order):
    assert edited(draft_of(document()), order) == draft_of(document())


def test_an_added_entry_without_a_word_is_not_stored():
    draft = edited(draft_of(document()), "add awards")
    assert finished(draft_from(posted(draft)), document()) == document()


def test_a_pasted_list_loses_its_marks_but_not_its_minus_signs():
    sent = posted(draft_of(document()))
    sent["work[0].highlights"] = "• Moored\r\n\r\n- Trained\r\n  * Steered\r\n-40 °C at sea"
    made = finished(draft_from(sent), document())
    assert made.work[0].highlights == ["Moored", "Trained", "Steered", "-40 °C at sea"]


@pytest.mark.parametrize("text", ["2021", "2021-03", "2021-03-15", "2024-02-29", ""])
def test_a_date_is_a_year_a_month_or_a_day(text):
    sent = posted(draft_of(document())) | {"work[0].startDate": text}
    assert faults(draft_from(sent)) == {}


@pytest.mark.parametrize(
    "text", ["March 2021", "2018-13", "2023-02-29", "0000", "21", "2021-3", "٢٠٢١", "2021-03-15T00"]
)
def test_what_is_no_date_is_told_at_its_field(text):
    sent = posted(draft_of(document())) | {"work[0].startDate": text}
    assert faults(draft_from(sent)) == {"work[0].startDate": "Write a date as 2021, 2021-03 or 2021-03-15."}


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        ("2021-03", "2020", True),
        ("2021-03", "2021", False),
        ("2021", "2021-01", False),
        ("2021-03-02", "2021-03-01", True),
    ],
)
def test_an_end_before_its_start_is_told(start, end, wrong):
    sent = posted(draft_of(document())) | {"work[0].startDate": start, "work[0].endDate": end}
    assert ("work[0].endDate" in faults(draft_from(sent))) is wrong


NAMES = st.sampled_from([*sorted(posted(draft_of(full()))), "work[7].was", "work[7].position", "do", "title"])


@given(st.dictionaries(NAMES, st.text(max_size=30), max_size=30))
def test_whatever_a_browser_sends_makes_a_document(sent):
    draft = draft_from(sent)
    faults(draft)
    sheet_of(edited(draft, sent.get("do", "")), {}, faults(draft))
    made = finished(draft, document())
    assert finished(draft_from(posted(draft_of(made))), made) == made


def test_names_that_the_form_does_not_know_are_ignored():
    sent = posted(draft_of(document())) | {"owner": "2", "work[0].salary": "9", "work[x].was": "", "meta.version": "1"}
    assert finished(draft_from(sent), document()) == document()


def test_a_forged_number_of_an_entry_takes_no_keys_from_elsewhere():
    sent = posted(draft_of(document())) | {"work[1].was": "99", "skills[0].was": "²"}
    made = finished(draft_from(sent), document())
    assert made.work[1].position == "Cook"


def test_a_flood_of_entries_is_cut():
    sent = {f"work[{number}].was": "" for number in range(5000)}
    assert len(draft_from(sent)["work"]) == 200
