from pathlib import Path

from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_noop as _

from jobs import vocabulary


class JobsConfig(AppConfig):
    name = "jobs"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from jobs import execution, fetched, starts  # noqa: PLC0415
        from resumeai.work.registry import Kind, register  # noqa: PLC0415

        title, here = _("Reading a posting with the model"), starts.job_of
        register("extract", Kind(execution.extract, seconds=5 * 60, start=starts.START, title=title, result=here))
        register(
            "fetch", Kind(fetched.fetch, seconds=60, start=starts.FETCH, title=_("Opening a posting"), result=here)
        )
        vocabulary.use(own_list())


def own_list() -> Path:
    """Where an operator's own names are kept; absent until `load_vocabulary`."""
    return Path(settings.DATA_DIR) / "vocabulary.csv"
