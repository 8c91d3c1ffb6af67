"""What is text goes out compressed to whoever can read it; what is packed already, or for programs, as it is."""

import gzip

import pytest

from tests import factories

PACKED = {"accept-encoding": "gzip"}


@pytest.mark.parametrize(
    "address", ["/", "/static/css/site.css", "/static/js/app.js", "/static/django_htmx/htmx-2.min.js"]
)
def test_text_is_compressed_for_who_can_read_it(client, db, address):
    plain, packed = client.get(address), client.get(address, headers=PACKED)
    body = b"".join(packed) if packed.streaming else packed.content
    plain.close()
    packed.close()
    assert packed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed["Vary"]
    assert "Content-Encoding" not in plain
    assert len(body) < len(gzip.decompress(body)) / 2


@pytest.mark.parametrize("address", ["/static/fonts/source-sans-3-latin-5.3.0.woff2", "/api/openapi.json"])
def test_fonts_and_answers_to_programs_stay_as_they_are(client, db, address):
    answer = client.get(address, headers=PACKED)
    answer.close()
    assert "Content-Encoding" not in answer


def test_a_file_that_a_person_takes_away_stays_as_it_is(client, ana):
    client.force_login(ana)
    letter = factories.letter(ana)
    assert "Content-Encoding" not in client.get(f"/downloads/letters/{letter.pk}/txt", headers=PACKED)
