from django.urls import path

from jobs import views
from jobs.correcting import views as correcting
from jobs.tracking import views as tracking

app_name = "jobs"
urlpatterns = [
    path("", tracking.job_list, name="list"),
    path("add", views.add, name="add"),
    path("<uuid:pk>", views.show, name="show"),
    path("<uuid:pk>/track", tracking.track, name="track"),
    path("<uuid:pk>/move", tracking.move, name="move"),
    path("<uuid:pk>/edit", views.edit, name="edit"),
    path("<uuid:pk>/read-again", views.read_again, name="read_again"),
    path("<uuid:pk>/requirements/add", correcting.add, name="add_requirement"),
    path("<uuid:pk>/requirements/<slug:requirement_id>", correcting.change, name="requirement"),
    path("<uuid:pk>/requirements/<slug:requirement_id>/edit", correcting.edit, name="edit_requirement"),
    path("<uuid:pk>/delete", views.delete, name="delete"),
]
