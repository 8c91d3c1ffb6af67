from django.apps import AppConfig


class CustomizationConfig(AppConfig):
    name = "customization"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from customization.bulk.starts import KIND as BULK  # noqa: PLC0415
        from customization.letters.starts import KIND as LETTER  # noqa: PLC0415
        from customization.runs.starts import KINDS as RUNS  # noqa: PLC0415
        from resumeai.work.registry import register  # noqa: PLC0415

        for name, kind in (*RUNS.items(), ("bulk", BULK), ("letter", LETTER)):
            register(name, kind)
