"""What reading a posting says, for translation: the rooms are pure, `resumeai.said` finds it here."""

from resumeai.translatable import gettext_noop as _

NOTICES = (
    _("The posting speaks to software instead of people; this was not followed."),
    _("The page holds text that a visitor cannot see; it was left out."),
    _("The posting was open until {day}."),
    _("The posting says that it is closed."),
)
REFUSALS = (
    _("Open the posting in your browser, copy its text and paste it here."),
    _("The posting is empty: paste the text of the job posting."),
    _("This is too short to be a job posting ({count} words): paste all of its text."),
    _("This is longer than {most} characters: paste only the posting itself."),
    _("This is not readable text: save the posting as text or HTML, or paste it."),
    _("The site asked to prove that a human is looking, so the posting was not shown."),
    _("No job posting was found in this text: it names no tasks, no requirements and no post."),
    _("The page says that it does not exist."),
    _("The page asks to sign in before it shows the posting."),
    _("This page lists several jobs: open the one you want and use its address or text."),
    _("The page holds no readable text; it may be drawn by script."),
    _("The page is empty: open the posting, copy its text and paste it here."),
)
FACTS = (
    _("full-time"),
    _("part-time"),
    _("internship"),
    _("temporary"),
    _("contract"),
    _("entry"),
    _("mid"),
    _("senior"),
    _("manager"),
    _("executive"),
    _("intern"),
)
