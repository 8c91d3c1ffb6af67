import json
from typing import Any

import pytest
from django.test import Client


class Caller:
    """A program that talks JSON for one person."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def send(self, method: str, address: str, body: Any = None, **headers: str) -> Any:
        sent = {} if body is None else {"data": json.dumps(body), "content_type": "application/json"}
        return getattr(self.client, method)(address, headers=headers, **sent)

    def get(self, address: str, **headers: str) -> Any:
        return self.send("get", address, **headers)

    def post(self, address: str, body: Any, **headers: str) -> Any:
        return self.send("post", address, body, **headers)


@pytest.fixture
def caller(client, ana) -> Caller:
    client.force_login(ana)
    return Caller(client)


@pytest.fixture
def stranger(ben) -> Caller:
    client = Client()
    client.force_login(ben)
    return Caller(client)
