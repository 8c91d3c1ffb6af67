"""Real servers from Debian's packages, each on a port and in a folder of its own."""

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.services import postgres
from tests.services.postgres import free_port, wait_for
from tests.services.process import manage_all
from tests.services.production import Production


@contextmanager
def redis_server(folder: Path, port: int = 0) -> Iterator[str]:
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed")
    port = port or free_port()
    process = subprocess.Popen(
        [server, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)],
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_for(port, process)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def redis_url(tmp_path) -> Iterator[str]:
    with redis_server(tmp_path) as address:
        yield address


@pytest.fixture(scope="module")
def module_redis_url(tmp_path_factory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as address:
        yield address


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Cluster]:
    try:
        with postgres.cluster() as server:
            yield server
    except postgres.NotInstalled as missing:
        pytest.skip(f"postgresql is not installed: no {missing}")


@pytest.fixture(scope="session")
def postgres_cluster(postgres_server) -> str:
    return str(postgres_server.address)


@pytest.fixture(scope="module")
def postgres_url(postgres_cluster) -> str:
    """An empty database of the module's own."""
    return empty_database(postgres_cluster)


def empty_database(cluster: str) -> str:
    name = f"site_{uuid.uuid4().hex}"
    with psycopg.connect(cluster, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{cluster.removesuffix('postgres')}{name}"


@pytest.fixture(scope="session")
def production(tmp_path_factory, postgres_cluster) -> Iterator[Production]:
    """One for all modules of the group `production`, with doors that are open."""
    # A client that answers no ping is given up sooner than elsewhere.
    sooner = {"10": "1", "15": "2"}
    site = Production(tmp_path_factory.mktemp("production"), empty_database(postgres_cluster), **sooner)
    site.redis = redis_server(tmp_path_factory.mktemp("redis"), site.redis_port)
    site.redis.__enter__()
    try:
        site.start()
        site.ready()
        yield site
    finally:
        site.stop()
        site.redis.__exit__(None, None, None)


@pytest.fixture
def site(tmp_path) -> dict[str, str]:
    """The environment of an installation of its own, migrated and with the demo account."""
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
    environment = kept | {"DATA_DIR": str(tmp_path / "site"), "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev"}
    (tmp_path / "site").mkdir()
    manage_all(environment, ("migrate",), ("seed_demo",))
    return environment
