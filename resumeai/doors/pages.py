"""The API's reference as a page: made from its schema on the server, readable offline and without script."""

from collections import defaultdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from ninja import NinjaAPI
from ninja.openapi.docs import DocsBase

from resumeai.doors.reference import Operation, operations


class ReferencePage(DocsBase):
    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        groups: dict[str, list[Operation]] = defaultdict(list)
        for operation in operations(api.get_openapi_schema()):
            groups[operation.group].append(operation)
        context = {"api": api, "groups": dict(groups), "schema_address": self.get_openapi_url(api, kwargs)}
        return render(request, "pages/api.html", context)
