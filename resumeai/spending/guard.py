"""Keeps the ledger append-only in the database itself, whoever writes to it."""

from typing import Any

TABLE = "spending_entry"
REFUSAL = "the ledger is append-only"
SQLITE = [
    f"CREATE TRIGGER {TABLE}_no_{verb.lower()} BEFORE {verb} ON {TABLE} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    for verb in ("UPDATE", "DELETE")
]
POSTGRESQL = [
    f"CREATE FUNCTION {TABLE}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    f"CREATE TRIGGER {TABLE}_no_change BEFORE UPDATE OR DELETE ON {TABLE} "
    f"FOR EACH ROW EXECUTE FUNCTION {TABLE}_refuse()",
]
DOWN = {
    "sqlite": [f"DROP TRIGGER IF EXISTS {TABLE}_no_{verb}" for verb in ("update", "delete")],
    "postgresql": [f"DROP TRIGGER IF EXISTS {TABLE}_no_change ON {TABLE}", f"DROP FUNCTION IF EXISTS {TABLE}_refuse"],
}
UP = {"sqlite": SQLITE, "postgresql": POSTGRESQL}


def put_up(connection: Any) -> None:
    run(connection, UP)


def take_down(connection: Any) -> None:
    """For tests, which empty their tables, and for undoing the migration."""
    run(connection, DOWN)


def run(connection: Any, statements: dict[str, list[str]]) -> None:
    with connection.cursor() as cursor:
        for statement in statements.get(connection.vendor, []):
            cursor.execute(statement)
