from django.urls import path

from resumes import views
from resumes.correcting import views as correction_views
from resumes.deciding import views as decision_views
from resumes.originals import views as original_views
from resumes.second_look.views import look_again
from resumes.versions import views as version_views

app_name = "resumes"
urlpatterns = [
    path("", views.resume_list, name="list"),
    path("add", views.add, name="add"),
    path("add/<uuid:sending>", views.arrival, name="arrival"),
    path("<uuid:pk>", views.show, name="show"),
    path("<uuid:pk>/correct", correction_views.correct, name="correct"),
    path("<uuid:pk>/correct/keep", correction_views.keep_draft, name="keep_draft"),
    path("<uuid:pk>/original", original_views.original, name="original"),
    path("<uuid:pk>/pages", original_views.pages, name="pages"),
    path("<uuid:pk>/pages/<int:number>", original_views.page, name="page"),
    path("<uuid:pk>/pages/<int:number>/place", original_views.place, name="place_in_file"),
    path("<uuid:pk>/place", decision_views.place, name="place"),
    path("<uuid:pk>/versions", version_views.versions, name="versions"),
    path("<uuid:pk>/versions/<int:number>/restore", version_views.restore, name="restore"),
    path("<uuid:pk>/read-again", views.read_again, name="read_again"),
    path("<uuid:pk>/look-again", look_again, name="look_again"),
    path("<uuid:pk>/confirm", decision_views.confirm, name="confirm"),
    path("<uuid:pk>/delete", views.delete, name="delete"),
]
