from django.urls import path

from accounts import views

app_name = "accounts"
urlpatterns = [
    path("notices", views.notices, name="notices"),
    path("", views.show, name="show"),
    path("data", views.download, name="download"),
    path("delete", views.delete, name="delete"),
]
