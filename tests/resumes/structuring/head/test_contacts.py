"""Contacts as narrow columns and other countries write them."""

import pytest

from tests.resumes.structuring.reading import structured


def test_an_address_broken_before_its_at_sign_is_whole() -> None:
    basics = structured("Solène Marchetti\nSage-femme\n✉ solene.marchetti\n@post.example\n").document.basics
    assert basics.email == "solene.marchetti@post.example"


def test_a_picture_before_a_street_is_no_part_of_it() -> None:
    location = structured(
        "Solène Marchetti\nsm@post.example\n⌂ 14 rue des Lilas\n69003 Lyon\n"
    ).document.basics.location
    assert (location.address, location.postal_code, location.city) == ("14 rue des Lilas", "69003", "Lyon")


@pytest.mark.parametrize("code", ["8011 AB", "3511 BV", "1012 NV"])
def test_the_letters_of_a_postal_code_are_no_company(code: str) -> None:
    location = structured(f"Joris Akker\njoris@post.example\nKerkstraat 12\n{code} Zwolle\n").document.basics.location
    assert (location.address, location.postal_code, location.city) == ("Kerkstraat 12", code, "Zwolle")


@pytest.mark.parametrize("street", ["1200 Alder Ct", "4410 Old Mill Way", "2200 Elm Terrace"])
def test_the_number_of_a_house_is_no_postal_code(street: str) -> None:
    location = structured(f"Jo Marsh\n{street}, Boise, ID 83702 | jo@marsh.example\n").document.basics.location
    assert (location.address, location.city) == (street, "Boise")
