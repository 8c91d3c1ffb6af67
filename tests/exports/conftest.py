import json

import pytest

from resumes.document import ResumeDocument
from tests.exports.plain import PEOPLE


@pytest.fixture(params=PEOPLE, ids=lambda path: path.stem)
def anyone(request) -> ResumeDocument:
    return ResumeDocument.from_json_resume(json.loads(request.param.read_text()))
