"""The commands of docs/operations.md that back up and restore, tried on real databases: every row comes back."""

import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from resumeai.settings.environment import BASE_DIR
from tests.services.postgres import program
from tests.services.process import manage, manage_all

pytestmark = pytest.mark.services
PAGE = (BASE_DIR / "docs/operations.md").read_text()
COUNTED = ("accounts_user", "resumes_version", "jobs_job", "customization_run", "customization_stageresult")
MORE = "from tests.factories import run; from accounts.models import User; run(User.objects.get(), 'done')"


def command(start: str) -> str:
    """The line of the page that begins so, without its comment."""
    found = re.search(rf"^{re.escape(start)}.*$", PAGE, re.MULTILINE)
    assert found, start
    return re.sub(r"\s+#.*$", "", found[0])


def shell(line: str, folder: Path) -> None:
    subprocess.run(line, shell=True, check=True, cwd=folder)


def counted(ask) -> list[int]:
    return [ask(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED]


def lines(after: str, before: str) -> list[str]:
    """What the page tells to type between two of its lines, for SQLite."""
    block = PAGE.split("SQLite, while everything runs", 1)[1]
    return block.split(after, 1)[1].split(before, 1)[0].strip().splitlines()


def test_sqlite_is_copied_while_it_is_open_and_put_back_with_its_files(site, tmp_path):
    manage(site, "shell", "--no-imports", "-c", MORE)
    (tmp_path / "site").rename(tmp_path / "var")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").symlink_to(sys.executable)
    kept, files = tmp_path / "var/resumeai.sqlite3", tmp_path / "var/files"
    (files / "originals").mkdir(parents=True)
    (files / "originals/one.pdf").write_bytes(b"%PDF")
    with closing(sqlite3.connect(kept)) as database:
        before = counted(database.execute)
        assert min(before) > 0
        # Somebody is in the middle of writing.
        database.execute("UPDATE accounts_user SET is_active = is_active")
        for line in lines("# back up\n", "# restore"):
            shell(line, tmp_path)
        database.rollback()
    shutil.rmtree(files)
    kept.write_bytes(b"torn")
    for line in lines("with the site stopped\n", "```"):
        shell(line, tmp_path)
    with closing(sqlite3.connect(kept)) as database:
        assert counted(database.execute) == before
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert (files / "originals/one.pdf").read_bytes() == b"%PDF"
    manage(site | {"DATA_DIR": str(tmp_path / "var")}, "migrate", "--check")


def test_postgresql_is_dumped_and_restored_into_an_empty_site(site, tmp_path, postgres_url, postgres_cluster):
    full = site | {"DATABASE_URL": postgres_url}
    manage_all(full, ("migrate",), ("seed_demo",))
    manage(full, "shell", "--no-imports", "-c", MORE)
    with psycopg.connect(postgres_cluster, autocommit=True) as connection:
        connection.execute("CREATE DATABASE restored")
    restored = f"{postgres_cluster.removesuffix('postgres')}restored"
    shell(without_docker("docker compose exec -T postgres pg_dump", postgres_url), tmp_path)
    shell(without_docker("docker compose exec -T postgres pg_restore", restored), tmp_path)
    with psycopg.connect(postgres_url) as old, psycopg.connect(restored) as new:
        assert min(counted(old.execute)) > 0
        assert counted(new.execute) == counted(old.execute)
        triggers = "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal"
        assert new.execute(triggers).fetchone() == old.execute(triggers).fetchone() != (0,)
    manage(site | {"DATABASE_URL": restored}, "migrate", "--check")


def without_docker(start: str, address: str) -> str:
    """The same command at a server of ours: another place, another name of the database."""
    parts = urlsplit(address)
    line = command(start).removeprefix("docker compose exec -T postgres ")
    name, rest = line.split(" ", 1)
    rest = re.sub(r"(--dbname |custom )resumeai\b", rf"\1{parts.path[1:]}", rest)
    return f"{shlex.quote(program(name))} --host {parts.hostname} --port {parts.port} {rest}"
