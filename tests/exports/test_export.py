"""`manage.py export` renders a JSON Resume file without a database."""

import json

import pytest
from django.core.management import call_command

from exports.files import services
from tests.exports.plain import DATA


def test_all_styles_in_all_formats(tmp_path, capsys):
    call_command("export", DATA / "exports" / "nurse.json", all_styles=True, out=tmp_path)
    made = json.loads(capsys.readouterr().out)["files"]
    assert len(made) == 5 * len(services.STYLES)
    assert {path.name for path in tmp_path.iterdir()} == set(made)
    assert "Róisín Ní Bhriain-Walsh - Registered Nurse Emergency Care (modern).pdf" in made


@pytest.mark.parametrize("options", [{"formats": "odt"}, {"style": "baroque"}])
def test_unknown_formats_and_styles_are_refused(tmp_path, capsys, options):
    with pytest.raises(SystemExit) as ended:
        call_command("export", DATA / "exports" / "nurse.json", out=tmp_path, **options)
    assert ended.value.code == 2
    assert "choose one of" in capsys.readouterr().err


def test_what_is_not_json_resume_is_refused(tmp_path, capsys):
    path = tmp_path / "resume.json"
    path.write_text('{"basics": ')
    with pytest.raises(SystemExit) as ended:
        call_command("export", path, out=tmp_path)
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
