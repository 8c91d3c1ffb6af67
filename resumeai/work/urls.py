from django.urls import path

from resumeai.work import views

app_name = "work"
urlpatterns = [
    path("", views.tasks, name="list"),
    path("<uuid:task_id>/", views.show, name="show"),
    path("<uuid:task_id>/file", views.file, name="file"),
    path("<uuid:task_id>/cancel", views.cancel, name="cancel"),
    path("<uuid:task_id>/retry", views.retry, name="retry"),
]
