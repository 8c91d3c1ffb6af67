"""The result of a line before the way to it."""

import pytest

from customization.pipeline.plan.wording.outcome import result_first

TURNED = [
    (
        "Rewrote the picking list, cutting walks to the cold store by 30%",
        "Cut walks to the cold store by 30% by rewriting the picking list",
    ),
    (
        "Rebuilt the rota and introduced a swap board, which reduced overtime by 18%.",
        "Reduced overtime by 18% by rebuilding the rota and introducing a swap board.",
    ),
    (
        "Redesigned the order form, resulting in a 25% increase in repeat orders.",
        "Increased repeat orders by 25% by redesigning the order form.",
    ),
    (
        "Moved the archive to shared drives, thereby saving €4,000 and shortening searches to 2 minutes",
        "Saved €4,000 and shortened searches to 2 minutes by moving the archive to shared drives",
    ),
]
LEFT = [
    "Helped migrate the archive, cutting costs by 5%",
    "Worked with nine engineers, reducing faults by 12%",
    "Rewrote the picking list, improving the mood of the shift",
    "Introduced a board, pairing apprentices with fitters, cutting faults by 8%",
    "Cut walks to the cold store by 30% by rewriting the picking list",
    "Rewrote the picking list, improving speed by 30",
    "Printed a picking list used by 3 stores, cutting walks by 30%",
    "Manage a team of four, reducing costs by 5%",
]


@pytest.mark.parametrize(("text", "wanted"), TURNED)
def test_the_result_goes_before_the_way_to_it(text, wanted):
    assert result_first(text) == wanted


@pytest.mark.parametrize("text", LEFT)
def test_a_line_of_another_shape_is_left_alone(text):
    assert result_first(text) is None
