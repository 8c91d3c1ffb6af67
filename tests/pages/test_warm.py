"""When the server starts it reads what the first visitor would wait for."""

from django.template import engines

from resumeai import pages
from resumeai.wire.first_look import sheet_within


def test_the_start_page_and_its_styles_are_at_hand_before_anybody_asks():
    loader = engines["django"].engine.template_loaders[0]  # type: ignore[attr-defined]
    loader.reset()
    sheet_within.cache_clear()
    pages.warm()
    read = {template.name for template in loader.get_template_cache.values() if hasattr(template, "name")}
    assert {"pages/start.html", "base.html", "components/try_form.html"} <= read
    assert sheet_within.cache_info().currsize == 1
