"""Who is named in a posting, in seven languages."""

import pytest

from jobs.extraction.people import people
from resumeai.ai.privacy import Mask


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Your contact is Philippa Thorne-Wadsworth, head of people.", ["Philippa", "Thorne", "Wadsworth"]),
        ("Contact: Aoife O’Rourke", ["Aoife", "Rourke"]),
        ("Contact person\nMarek Zielonka", ["Marek", "Zielonka"]),
        ("Ihre Ansprechpartnerin: Frau Dr. Heidrun Kessel-Brandt", ["Heidrun", "Kessel", "Brandt"]),
        ("Bei Fragen wenden Sie sich an Herrn Uwe von der Au.", ["Uwe"]),
        ("Votre interlocutrice : Mme Solène Vasseur", ["Solène", "Vasseur"]),
        ("Persona de contacto: Iñaki Berrocal", ["Iñaki", "Berrocal"]),
        ("Referente: Sig. Tullio Marangon", ["Tullio", "Marangon"]),
        ("Contactpersoon: Mevr. Anneke ter Horst", ["Anneke", "Horst"]),
        ("Ask Dr. Okonkwo about the ward. Okonkwo leads it.", ["Okonkwo"]),
        ("Write to ruth.abelson@inn.example. Ruth Abelson answers.", ["Ruth", "Abelson", "ruth.abelson"]),
    ],
)
def test_names_are_found_and_come_back(text, hidden):
    mask = Mask(people(text))
    sent = mask.hide(text)
    assert [word for word in hidden if word in sent] == []
    assert mask.show(sent) == text


@pytest.mark.parametrize(
    "text",
    [
        "Contact with customers and Project Management experience",
        "You report to the operations director. Microsoft Azure and Google Cloud.",
        "Mail jobs.leeds@inn.example",
        "Customer contact in German and English",
    ],
)
def test_what_names_nobody_stays(text):
    hidden = Mask(people(text)).hide(text)
    kept = ("Project", "Management", "Microsoft", "Azure", "German")
    assert [word for word in kept if word in text and word not in hidden] == []
