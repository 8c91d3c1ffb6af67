from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "jobs"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from jobs import execution  # noqa: PLC0415
        from resumeai.work.registry import Kind, register  # noqa: PLC0415

        register("extract", Kind(execution.extract, seconds=5 * 60))
