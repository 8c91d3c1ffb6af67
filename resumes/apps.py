from django.apps import AppConfig
from django.utils.translation import gettext_noop as _


class ResumesConfig(AppConfig):
    name = "resumes"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from resumeai.work.registry import CLEANERS, Kind, register  # noqa: PLC0415
        from resumes import execution, leftovers, starts  # noqa: PLC0415
        from resumes.second_look import execution as looking  # noqa: PLC0415
        from resumes.second_look.starts import START as LOOK  # noqa: PLC0415

        here = starts.result
        read, look = _("Reading a résumé with the model"), _("Looking at a résumé with the model")
        register("read", Kind(execution.read_again, start=starts.START, title=read, result=here))
        register("analyze", Kind(looking.analyze, start=LOOK, title=look, result=here))
        CLEANERS["leftovers"] = leftovers.delete_leftovers
