from django.apps import AppConfig


class ExportsConfig(AppConfig):
    name = "exports"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from exports.printing import later  # noqa: PLC0415
        from exports.taken import services as taken  # noqa: PLC0415
        from resumeai.work.registry import CLEANERS, register  # noqa: PLC0415

        register("export", later.KIND)
        CLEANERS["taken files"] = taken.forget_old
