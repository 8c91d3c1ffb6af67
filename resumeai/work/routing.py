from django.urls import path

from resumeai.work.consumers import TaskConsumer

websocket_urlpatterns = [path("ws/tasks/<uuid:task_id>/", TaskConsumer.as_asgi())]
