"""A made file as an answer: never shown inside a page, never kept by anything between."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from exports.files.services import Export


def attached(made: Export) -> HttpResponse:
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=made.name) or "attachment",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store, private",
    }
    if made.missing:
        headers["X-Missing-Letters"] = " ".join(f"U+{ord(letter):04X}" for letter in made.missing)
    return HttpResponse(made.content, content_type=made.content_type, headers=headers)
