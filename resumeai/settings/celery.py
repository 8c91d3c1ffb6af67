"""How Celery is used: as a doorbell. What it loses, doubles or delays does no harm (docs/operations.md).

Nothing here is retried, acknowledged early or kept as a result: the task's row knows better.
"""

from typing import Any

from kombu.entity import Exchange, Queue

# Kinds end themselves after ten minutes at most; this ends a process that no longer listens.
HARD_LIMIT = 15 * 60

CELERY_TASK_IGNORE_RESULT = True
CELERY_RESULT_BACKEND = None
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
CELERY_TASK_ACKS_LATE = True
# Redelivered at once, a task that kills its process would do so for ever: our lease counts to three.
CELERY_TASK_REJECT_ON_WORKER_LOST = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_TIME_LIMIT = HARD_LIMIT
CELERY_TASK_SOFT_TIME_LIMIT = HARD_LIMIT - 60
CELERY_WORKER_MAX_TASKS_PER_CHILD = 500
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
# A Redis that became a replica refuses to be listened to: a fault of the channel, which would end a worker for good.
CELERY_BROKER_CHANNEL_ERROR_RETRY = True
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, Any] = {
    # A ring that was heard is over: what a worker could not do, the sweeper rings for again. Kept in Redis until it
    # is acknowledged, a ring would end its worker for good when Redis goes away: kombu 5.7 trips over putting it back.
    "ack_emulation": False,
    "priority_steps": [0, 3, 6, 9],
    "queue_order_strategy": "priority",
    "sep": ":",
    "socket_connect_timeout": 2,
    # A page that starts work while Redis is away waits for one try; the sweeper rings later. Without this, six seconds.
    "max_retries": 0,
    "connect_retries_timeout": 1,
    "socket_timeout": 20,
    "socket_keepalive": True,
    "health_check_interval": 25,
}
# The sweeper has a queue of its own: behind a hundred runs it could not rescue one of them.
RUNS, CHORES = "runs", "chores"
# Spelled out: a queue without an exchange of its own would get every ring of the other one too.
CELERY_TASK_QUEUES = tuple(Queue(name, Exchange(name), routing_key=name) for name in (RUNS, CHORES))  # type: ignore[no-untyped-call]
CELERY_TASK_DEFAULT_QUEUE = CELERY_TASK_DEFAULT_EXCHANGE = CELERY_TASK_DEFAULT_ROUTING_KEY = RUNS
CELERY_TASK_DEFAULT_PRIORITY = 6
CELERY_BEAT_SCHEDULE = {
    "sweep": {"task": "resumeai.work.sweep", "schedule": 5.0, "options": {"queue": CHORES, "expires": 10}},
    "clean_up": {"task": "resumeai.work.clean_up", "schedule": 3600.0, "options": {"queue": CHORES, "expires": 600}},
}
