from django.urls import path

from customization.worth import views

app_name = "worth"
urlpatterns = [
    path("worth", views.worth, name="list"),
    path("compare", views.compare, name="compare"),
]
