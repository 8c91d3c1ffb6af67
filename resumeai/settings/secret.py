"""The secret key: given by the operator, or made on the first start and kept beside the database."""

import os
import secrets
from pathlib import Path

from pydantic import SecretStr


def secret_key(given: SecretStr | None, kept_in: Path) -> str:
    if given and given.get_secret_value():
        return given.get_secret_value()
    path = kept_in / "secret_key"
    if not path.exists():
        keep(path, secrets.token_urlsafe(64))
    return path.read_text().strip()


def keep(path: Path, key: str) -> None:
    """Two processes that start at once agree on one key: only one of them can make the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "w") as file:
        file.write(key)
