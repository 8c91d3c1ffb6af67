from django.urls import path

from customization.interview import views as interview
from customization.letters import views

app_name = "letters"
urlpatterns = [
    path("for/<uuid:run_id>", views.new, name="new"),
    path("interview/<uuid:run_id>", interview.show, name="interview"),
    path("<uuid:letter_id>/", views.show, name="show"),
    path("<uuid:letter_id>/check", views.check, name="check"),
    path("<uuid:letter_id>/save", views.save, name="save"),
    path("<uuid:letter_id>/attest", views.attest, name="attest"),
    path("<uuid:letter_id>/again", views.again, name="again"),
    path("<uuid:letter_id>/cancel", views.cancel, name="cancel"),
    path("<uuid:letter_id>/delete", views.delete, name="delete"),
]
