"""Contact data never leaves; what comes back is exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumeai.ai.privacy import Mask, contact_values

BASICS = {
    "name": "María-José O'Neill Öztürk",
    "label": "Cook",
    "email": "mj.oneill@example.org",
    "phone": "+34 612 34 56 78",
    "url": "https://www.oneill-cooks.example/",
    "image": "https://cdn.example/maria.jpg",
    "birthDate": "1990-02-03",
    "location": {"address": "Calle Falsa 12, 3º", "postalCode": "28013", "city": "Madridejos", "countryCode": "ES"},
    "profiles": [{"network": "LinkedIn", "username": "mjoneill90", "url": "https://linkedin.com/in/mjoneill90"}],
    "summary": "Cook with nine years in hotel kitchens.",
}


@pytest.fixture
def mask() -> Mask:
    return Mask(contact_values(BASICS))


@pytest.mark.parametrize(
    "text",
    [
        "María-José O'Neill Öztürk cooks.",
        "MARÍA-JOSÉ O'NEILL ÖZTÜRK",
        "Öztürk, María-José",
        "Ask Öztürk about it",
        "mj.oneill@example.org",
        "another.address@mail.example.com",
        "Tel. 0034 612 345 678",
        "+34-612-34-56-78",
        "(0)89 / 123 456 78",
        "oneill-cooks.example",
        "see https://github.com/whoever/thing?x=1",
        "linkedin.com/in/mjoneill90",
        "@mjoneill90",
        "Calle Falsa 12, 3º",
        "28013 Madridejos",
        "Born on 3 February 1990 in Toledo",
        "Geburtsdatum: 03.02.1990",
        "née le 3 février 1990",
        "Fecha de nacimiento: 03/02/1990",
        "1990-02-03",
    ],
)
def test_private_words_are_hidden_and_shown_again(mask, text):
    hidden = mask.hide(text)
    assert "⟦" in hidden
    assert mask.show(hidden) == text
    leaked = [
        "neill",
        "María",
        "MARÍA",
        "ztürk",
        "ZTÜRK",
        "345",
        "123 456",
        "whoever",
        "Falsa",
        "28013",
        "1990",
        "@mail",
    ]
    assert [word for word in leaked if word in hidden] == []


@pytest.mark.parametrize(
    "text",
    [
        "2016 - 2021",
        "2019-03 - 2021-05",
        "03/2019 – 05/2021",
        "Raised turnover from 1,200,000 to 3,400,000 dollars",
        "Cut costs by $12,500,000",
        "Node.js/React and ASP.NET/C# and CI/CD",
        "Served 250 guests a day",
        "Cook at Hotel Sol",
        "ISO 9001:2015 and HACCP",
        "IBAN checks for 12 000 clients",
    ],
)
def test_words_about_the_work_stay(mask, text):
    assert mask.hide(text) == text


def test_the_same_word_has_the_same_token_and_others_have_others(mask):
    one, two = mask.hide("a@example.org b@example.org a@example.org").split()[:2]
    assert mask.hide("a@example.org") == one != two


def test_a_token_that_the_model_made_up_disappears(mask):
    assert mask.show("Call ⟦PHONE-9⟧ now") == "Call  now"


def test_half_a_token_is_not_shown(mask):
    assert mask.show("Call ⟦PHO") == "Call "


def test_a_person_without_contact_data_needs_no_mask():
    assert Mask(contact_values({})).hide("Cook") == "Cook"


@given(st.text(), st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_showing_undoes_hiding(text, first, last):
    mask = Mask(contact_values({"name": f"{first} {last}", "location": {"city": last}}))
    text = f"{first} {text.replace('⟦', '')} {last} x@example.org"
    if "⟦" not in text:
        assert mask.show(mask.hide(text)) == text
