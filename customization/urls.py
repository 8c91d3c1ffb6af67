from django.urls import path

from customization.bulk import views as bulk
from customization.questions.views import questions
from customization.runs import duplicates, views

app_name = "customization"
urlpatterns = [
    path("", views.runs, name="list"),
    path("new", views.start, name="start"),
    path("bulk", bulk.start, name="bulk"),
    path("<uuid:run_id>/", views.run, name="run"),
    path("<uuid:run_id>/choose", views.choose, name="choose"),
    path("<uuid:run_id>/recount", views.recount, name="recount"),
    path("<uuid:run_id>/questions", questions, name="questions"),
    path("<uuid:run_id>/doubt", views.doubt, name="doubt"),
    path("<uuid:run_id>/choose-again", views.choose_again, name="choose_again"),
    path("<uuid:run_id>/cancel", views.cancel, name="cancel"),
    path("<uuid:run_id>/try-again", views.try_again, name="try_again"),
    path("<uuid:run_id>/duplicate", duplicates.duplicate, name="duplicate"),
    path("<uuid:run_id>/delete", views.delete, name="delete"),
]
