from django.urls import path

from exports import print_views, views
from exports.letters import views as letters

app_name = "exports"
urlpatterns = [
    path("letters/<uuid:letter_id>/<slug:kind>", letters.letter, name="letter"),
    path("interviews/<uuid:run_id>/<slug:kind>", letters.interview, name="interview"),
    path("print/<slug:what>/<uuid:pk>", print_views.show, name="print"),
    path("print/<slug:what>/<uuid:pk>/pages/<int:number>", print_views.page, name="page"),
    path("print/<slug:what>/<uuid:pk>/proof", print_views.proof, name="proof"),
    path("print/<slug:what>/<uuid:pk>/files/<slug:kind>", print_views.file, name="file"),
    path("<uuid:run_id>/<slug:kind>", views.download, name="download"),
]
