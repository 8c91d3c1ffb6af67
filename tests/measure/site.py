"""A whole site for the speeds that only real servers show: what compose.yaml starts, on PostgreSQL and Redis."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests.services import postgres
from tests.services.conftest import redis_server
from tests.services.production import Production


@contextmanager
def running_site() -> Iterator[Production]:
    with postgres.cluster() as server, tempfile.TemporaryDirectory() as name:
        site = Production(Path(name), server.address)
        with redis_server(Path(name), site.redis_port):
            try:
                site.start()
                site.ready()
                yield site
            finally:
                site.stop()


def asked(site: Production, question: str) -> Any:
    """The one value that the site's database answers."""
    with psycopg.connect(site.environment["DATABASE_URL"]) as connection:
        row = connection.execute(question).fetchone()
        assert row
        return row[0]
