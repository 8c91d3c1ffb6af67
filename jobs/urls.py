from django.urls import path

from jobs import views

app_name = "jobs"
urlpatterns = [
    path("", views.job_list, name="list"),
    path("add", views.add, name="add"),
    path("<uuid:pk>", views.show, name="show"),
    path("<uuid:pk>/edit", views.edit, name="edit"),
    path("<uuid:pk>/requirements/<slug:requirement_id>", views.requirement, name="requirement"),
    path("<uuid:pk>/delete", views.delete, name="delete"),
]
