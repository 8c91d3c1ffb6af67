"""What a group of tests starts stands once: all of the group run in one process."""

import pytest


@pytest.mark.xdist_group("itself")
def test_a_group_is_dealt_out_as_one(request):
    dealt_in_groups = bool(getattr(request.config.option, "loadgroup", False))
    assert request.node.nodeid.endswith("@itself") == dealt_in_groups
