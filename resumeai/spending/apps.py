from django.apps import AppConfig


class SpendingConfig(AppConfig):
    name = "resumeai.spending"
    verbose_name = "Models: money"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from resumeai.spending import services  # noqa: PLC0415
        from resumeai.work.registry import SWEEPS  # noqa: PLC0415

        SWEEPS["holds"] = services.close_ended
