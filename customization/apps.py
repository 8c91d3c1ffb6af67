from django.apps import AppConfig
from django.utils.translation import gettext_noop as _


class CustomizationConfig(AppConfig):
    name = "customization"

    def ready(self) -> None:
        # Models may be imported only from here on.
        from accounts.notices import told  # noqa: PLC0415
        from customization.bulk.starts import KIND as BULK  # noqa: PLC0415
        from customization.letters import execution as writing  # noqa: PLC0415
        from customization.letters import starts as asking  # noqa: PLC0415
        from customization.runs import execution, starts, unattended  # noqa: PLC0415
        from resumeai.work.registry import Kind, register  # noqa: PLC0415

        halves = (
            ("prepare", _("Comparing and planning"), execution.prepare, unattended.prepared),
            ("apply", _("Writing the tailored résumé"), execution.apply, execution.done),
        )
        for name, title, work, done in halves:
            register(
                name,
                Kind(
                    work,
                    done=told(done),
                    failed=told(execution.failed),
                    cancelled=execution.cancelled,
                    retried=execution.retried,
                    start=starts.STARTS[name],
                    title=title,
                    result=starts.result,
                ),
            )
        register("bulk", BULK)
        register(
            "letter",
            Kind(
                writing.write,
                done=told(writing.done),
                failed=told(writing.failed),
                cancelled=writing.cancelled,
                retried=writing.retried,
                start=asking.START,
                title=_("Writing a cover letter"),
                result=asking.result,
            ),
        )
