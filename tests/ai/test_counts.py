"""Small versions of what `make quality` counts over hundreds of cases."""

import pytest

from tests.measure import quality_hostile as rooms
from tests.standin.malformed import malformed


async def test_no_broken_reply_is_taken_or_asked_for_more_than_twice_again(standin, make_engine):
    found = await rooms.break_replies(standin, make_engine(), 12)
    assert found["malformed_crashes_at_most"] == found["malformed_taken_at_most"] == 0
    assert found["malformed_calls_each_at_most"] <= 3


async def test_made_up_people_stay_unseen_and_come_back_exactly(standin, make_engine):
    found = await rooms.look_for_canaries(standin, make_engine(), 8)
    assert found == {"marked_people": 8, "canaries_in_requests_at_most": 0, "restored_exactly": 8}


async def test_obeyed_orders_reach_neither_resume_nor_network(standin, make_engine):
    found = await rooms.obey(standin, make_engine(), most=10)
    assert found["orders_obeyed"] == 10
    assert found["orders_that_got_through_at_most"] == found["addresses_fetched_at_most"] == 0


@pytest.mark.parametrize("count", [500])
def test_the_broken_replies_are_as_many_as_they_say(count):
    assert len(list(malformed(count))) == count
