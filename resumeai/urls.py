from django.contrib import admin
from django.urls import include, path

from accounts.views import choose_language
from resumeai import health, pages
from resumeai.api import api
from resumeai.tryout import views as tryout

# Its column would take a quarter of every table's width; the first page for staff lists the same.
admin.site.enable_nav_sidebar = False

handler500 = "resumeai.wire.unavailable.broken"

urlpatterns = [
    path("health", health.alive, name="health"),
    path("health/ready", health.ready, name="ready"),
    path("metrics", health.metrics, name="metrics"),
    path("", pages.start, name="start"),
    path("try", tryout.try_it, name="try"),
    path("try/go-on", tryout.go_on, name="try_go_on"),
    path("privacy", pages.privacy, name="privacy"),
    path("language", choose_language, name="set_language"),
    path("demo", pages.demo, name="demo"),
    path("overview", pages.dashboard, name="dashboard"),
    path("resumes/", include("resumes.urls")),
    path("jobs/", include("jobs.urls")),
    path("jobs/", include("customization.worth.urls")),
    path("runs/", include("customization.urls")),
    path("letters/", include("customization.letters.urls")),
    path("downloads/", include("exports.urls")),
    path("tasks/", include("resumeai.work.urls")),
    path("admin/", admin.site.urls),
    path("account/", include("accounts.urls")),
    path("accounts/", include("allauth.urls")),
    # No account here has a telephone number; allauth's own address for it breaks.
    path("_allauth/<slug:client>/v1/account/phone", pages.not_here),
    path("_allauth/", include("allauth.headless.urls")),
    path("api/", api.urls),
]
