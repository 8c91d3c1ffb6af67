"""The schema and the page that shows it."""

from resumeai.api import api


def test_every_operation_may_answer_with_a_problem():
    schema = api.get_openapi_schema()
    for operations in schema["paths"].values():
        for operation in operations.values():
            shape = operation["responses"]["4XX"]["content"]["application/problem+json"]["schema"]
            assert shape["$ref"].rsplit("/", 1)[-1] in schema["components"]["schemas"]


def test_every_body_has_an_example():
    schema = api.get_openapi_schema()
    shapes = schema["components"]["schemas"]
    for operations in schema["paths"].values():
        for operation in operations.values():
            sent = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if sent:
                name = sent["schema"]["$ref"].rsplit("/", 1)[-1]
                assert shapes[name].get("examples"), f"{operation['operationId']} has no example"


def test_every_operation_is_on_the_page_and_nothing_comes_from_elsewhere(client):
    page = client.get("/api/docs").text
    for address, operations in api.get_openapi_schema()["paths"].items():
        assert address in page
        for operation in operations.values():
            assert operation["summary"] in page
    assert '<script src="http' not in page
    assert "cdn" not in page
