from django.urls import path

from exports import views

app_name = "exports"
urlpatterns = [path("<uuid:run_id>/<slug:kind>", views.download, name="download")]
