"""The JSON API: one router per app."""

from accounts.api import auth
from customization.api import ats, differences
from customization.letters.api import cover_letter
from customization.runs.api import customize
from customization.worth.api import worth
from exports.api import export
from exports.sent.api import sent
from jobs.api import jobs, requirements
from jobs.tracking.api import tracking
from resumeai.doors.api import Api
from resumeai.work.api import router as tasks
from resumes.analysis_api import analysis
from resumes.api import resumes

api = Api()
api.add_router("/auth", auth)
api.add_router("/tasks", tasks)
api.add_router("/ats", ats)
api.add_router("/customize", customize)
api.add_router("/cover-letter", cover_letter)
api.add_router("/export", export)
api.add_router("/diff", differences)
api.add_router("/jobs", worth)
api.add_router("/jobs", jobs)
api.add_router("/jobs", tracking)
api.add_router("/jobs", sent)
api.add_router("/requirements", requirements)
api.add_router("/resumes", resumes)
api.add_router("/analysis", analysis)
