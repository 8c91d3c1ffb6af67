"""What the tables of a person's data are called, for translation where the account shows them."""

from resumeai.translatable import gettext_noop as _

TABLES = (
    _("analyses"),
    _("answers"),
    _("attempts"),
    _("authenticators"),
    _("email addresses"),
    _("email confirmations"),
    _("events"),
    _("files"),
    _("jobs"),
    _("letters"),
    _("mail notices"),
    _("moves"),
    _("photos"),
    _("preferences"),
    _("replies"),
    _("resumes"),
    _("runs"),
    _("sent files"),
    _("social accounts"),
    _("social application tokens"),
    _("stage results"),
    _("taken files"),
    _("tasks"),
    _("user sessions"),
    _("versions"),
)
