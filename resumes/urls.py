from django.urls import path

from resumes import correction_views, views

app_name = "resumes"
urlpatterns = [
    path("", views.resume_list, name="list"),
    path("add", views.add, name="add"),
    path("<uuid:pk>", views.show, name="show"),
    path("<uuid:pk>/correct", correction_views.correct, name="correct"),
    path("<uuid:pk>/original", views.original, name="original"),
    path("<uuid:pk>/delete", views.delete, name="delete"),
]
