"""Every template can be read, also those that no other test shows."""

from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

ROOT = Path(settings.BASE_DIR) / "templates"
NAMES = sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if path.suffix in {".html", ".txt"})


@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_read(name):
    assert get_template(name).template.name == name  # type: ignore[attr-defined]
