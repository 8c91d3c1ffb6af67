"""Every address of the site under production settings, asked as nobody and as a person; printed as JSON.

Run in a process of its own: production settings are chosen when Python starts.
"""

import json
import re
import sys
from typing import Any

import django

NOBODY_HAS = {
    "uuid": "00000000-0000-4000-8000-000000000000",
    "int": "1",
    "uuidstr": "00000000-0000-4000-8000-000000000000",
}


def addresses() -> list[str]:
    from django.urls import URLPattern, URLResolver, get_resolver

    def below(resolver: Any, before: str = "/") -> Any:
        for pattern in resolver.url_patterns:
            route = before + str(pattern.pattern).lstrip("^").rstrip("$")
            if isinstance(pattern, URLResolver):
                yield from below(pattern, route)
            elif isinstance(pattern, URLPattern) and "(?P" not in route:
                yield re.sub(r"<(?:(\w+):)?\w+>", lambda kind: NOBODY_HAS.get(kind[1], "x"), route)

    return [*dict.fromkeys(below(get_resolver())), "/nothing/here", "/api/nothing/here"]


def asked(client: Any, method: str, address: str) -> dict[str, Any]:
    response = getattr(client, method)(address, secure=True)
    cookies = {
        name: {key: value for key, value in morsel.items() if value} for name, morsel in response.cookies.items()
    }
    found = {"address": address, "method": method, "status": response.status_code, "cookies": cookies}
    response.close()
    return found | {"headers": {name.lower(): value for name, value in response.headers.items()}}


def walk() -> dict[str, list[dict[str, Any]]]:
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.test import Client

    call_command("migrate", verbosity=0)
    nobody = Client(SERVER_NAME="resume.example.org", raise_request_exception=False)
    person = Client(SERVER_NAME="resume.example.org", raise_request_exception=False)
    user = get_user_model().objects.create_user("ana@example.org", "a calm long evening")
    found: dict[str, list[dict[str, Any]]] = {"nobody": [], "person": []}
    for address in addresses():
        for method in ("get", "post"):
            found["nobody"].append(asked(nobody, method, address))
            person.force_login(user)
            found["person"].append(asked(person, method, address))
    return found


if __name__ == "__main__":
    django.setup()
    json.dump(walk(), sys.stdout)
