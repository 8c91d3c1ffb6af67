"""An API of ours: who may come in, how faults are told, what every operation keeps to."""

from typing import Any

from django.views.decorators.http import conditional_page
from ninja import NinjaAPI

from resumeai.doors.idempotency import kept_for_its_key, once_per_key
from resumeai.doors.pages import ReferencePage
from resumeai.doors.parsing import Storable
from resumeai.doors.problems import MEDIA_TYPE, Problem, speak_in_problems
from resumeai.doors.security import SIGNED_IN

DESCRIPTION = """Everything that the pages do, for programs.

Sign in with a session cookie (and its X-CSRFToken header), an access token (`Authorization: Bearer …`) or a session
token (`X-Session-Token`); `/api/auth/login` gives both. What is not yours answers 404. Faults are problem documents.
A POST with an `Idempotency-Key` is done once, outside of /api/auth. Reads carry an ETag. This is version 1: fields may
be added to it, none is removed or renamed; a change that breaks programs would be version 2 under another address.
"""


class Api(NinjaAPI):
    def __init__(self) -> None:
        super().__init__(
            title="ResumeAIAssistant",
            version="1",
            description=DESCRIPTION,
            auth=SIGNED_IN,
            docs=ReferencePage(),
            parser=Storable(),
        )
        speak_in_problems(self)
        self.add_decorator(once_per_key, mode="operation")
        self.add_decorator(kept_for_its_key, mode="view")
        self.add_decorator(conditional_page, mode="view")

    def get_openapi_schema(self, **options: Any) -> Any:
        """Every operation may also answer with a problem document."""
        schema = super().get_openapi_schema(**options)
        schema["components"]["schemas"]["Problem"] = Problem.model_json_schema(
            ref_template="#/components/schemas/{model}"
        )
        schema["components"]["schemas"] |= schema["components"]["schemas"]["Problem"].pop("$defs")
        told = {
            "description": "What is wrong and what to do",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for operations in schema["paths"].values():
            for operation in operations.values():
                operation["responses"]["4XX"] = told
        return schema
