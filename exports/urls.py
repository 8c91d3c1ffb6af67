from django.urls import path

from exports import views
from exports.letters import views as letters

app_name = "exports"
urlpatterns = [
    path("letters/<uuid:letter_id>/<slug:kind>", letters.letter, name="letter"),
    path("interviews/<uuid:run_id>/<slug:kind>", letters.interview, name="interview"),
    path("<uuid:run_id>/<slug:kind>", views.download, name="download"),
]
