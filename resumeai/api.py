"""The JSON API: one router per app."""

from allauth.headless.contrib.ninja.security import jwt_token_auth, x_session_token_auth
from ninja import NinjaAPI
from ninja.security import django_auth

from customization.api import ats, differences
from jobs.api import jobs, requirements
from resumeai.work.api import router as tasks
from resumes.api import analysis, resumes

# JWT first: django_auth would check CSRF even for a request that carries no session.
api = NinjaAPI(title="ResumeAIAssistant", version="1", auth=[jwt_token_auth, x_session_token_auth, django_auth])
api.add_router("/tasks", tasks)
api.add_router("/ats", ats)
api.add_router("/diff", differences)
api.add_router("/jobs", jobs)
api.add_router("/requirements", requirements)
api.add_router("/resumes", resumes)
api.add_router("/analysis", analysis)
