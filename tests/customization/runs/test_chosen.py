"""What a person kept and dropped of a plan stays readable on the page of the finished run."""

import pytest
from django.urls import reverse

from customization.runs import services
from tests.customization.runs.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_finished_run_tells_what_was_kept_and_what_was_dropped(client, ana, begin):
    client.force_login(ana)
    run = begin()
    changes = services.finished(run)["plan"].changes
    services.choose(run, [changes[0].id], {})
    shown = client.get(reverse("customization:run", args=[rested(run).pk])).text
    chosen = shown.partition('<div id="chosen">')[2].partition("</details>")[0]
    assert chosen.count(">kept<") == 1
    assert chosen.count(">dropped<") == len(changes) - 1 > 0


def test_the_step_of_the_plan_leads_there_and_not_to_a_button_that_throws_the_result_away(client, ana, begin):
    client.force_login(ana)
    run = begin()
    services.choose(run, [], {})
    address = reverse("customization:run", args=[rested(run).pk])
    shown = client.get(address).text
    assert f'href="{address}#chosen"' in shown
    assert shown.count('id="chosen"') == 1
    assert "This result goes" in shown
