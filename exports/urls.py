from django.urls import path

from exports.letters import views as letters
from exports.photos import views as photos
from exports.printing import views as printing
from exports.sent import views as sent
from exports.taken import views as taken

app_name = "exports"
urlpatterns = [
    path("letters/<uuid:letter_id>/<slug:kind>", letters.letter, name="letter"),
    path("interviews/<uuid:run_id>/<slug:kind>", letters.interview, name="interview"),
    path("print/<slug:what>/<uuid:pk>", printing.show, name="print"),
    path("print/<slug:what>/<uuid:pk>/pages/<int:number>", printing.page, name="page"),
    path("print/<slug:what>/<uuid:pk>/proof", printing.proof, name="proof"),
    path("print/<slug:what>/<uuid:pk>/files/<slug:kind>", printing.file, name="file"),
    path("print/<slug:what>/<uuid:pk>/later/<slug:kind>", printing.later, name="later"),
    path("photo", photos.show, name="photo"),
    path("photo/keep", photos.keep, name="keep_photo"),
    path("taken/<str:token>", taken.again, name="taken"),
    path("sent/of/<uuid:run_id>", sent.keep, name="keep_sent"),
    path("sent/<uuid:pk>/file", sent.file, name="sent"),
    path("sent/<uuid:pk>/delete", sent.delete, name="delete_sent"),
    path("<uuid:run_id>/<slug:kind>", printing.download, name="download"),
]
