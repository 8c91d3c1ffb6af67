"""The socket of one task: its owner sees everything once and in order; nobody else learns that it exists."""

import uuid

import pytest
from asgiref.sync import sync_to_async
from channels.testing import WebsocketCommunicator
from django.test import AsyncClient

from resumeai.asgi import application
from resumeai.work import consumers, events, services, sockets
from resumeai.work.models import Event, Task

pytestmark = pytest.mark.django_db(transaction=True)
ORIGIN = (b"origin", b"http://localhost")


async def socket(task_id, user=None, query="", origin=ORIGIN) -> WebsocketCommunicator:
    headers = [origin] if origin else []
    if user:
        client = AsyncClient()
        await client.aforce_login(user)
        headers.append((b"cookie", f"sessionid={client.cookies['sessionid'].value}".encode()))
    return WebsocketCommunicator(application, f"/ws/tasks/{task_id}/{query}", headers=headers)


@pytest.fixture
def task(ana) -> Task:
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    for number in range(1, 4):
        events.append(task.pk, {"stage": f"stage {number}"})
    return task


async def refused(connection) -> int:
    """Opened and closed at once: only so does a client learn why."""
    assert (await connection.connect())[0]
    return int((await connection.receive_output(timeout=5))["code"])


async def received(connection, count):
    return [await connection.receive_json_from(timeout=5) for _ in range(count)]


async def test_the_owner_gets_every_event_in_order(ana, task):
    connection = await socket(task.pk, ana)
    assert (await connection.connect())[0]
    assert [event["seq"] for event in await received(connection, 3)] == [1, 2, 3]
    await connection.disconnect()


async def test_a_client_that_was_away_gets_only_what_it_missed(ana, task):
    connection = await socket(task.pk, ana, "?after=2")
    await connection.connect()
    assert [event["seq"] for event in await received(connection, 1)] == [3]
    assert await connection.receive_nothing()
    await connection.disconnect()


async def test_a_new_event_arrives_by_itself(ana, task):
    connection = await socket(task.pk, ana, "?after=3")
    await connection.connect()
    await sync_to_async(events.append)(task.pk, {"stage": "new"})
    assert (await received(connection, 1))[0] == {"seq": 4, "stage": "new"}
    await connection.disconnect()


async def test_the_page_gets_its_own_fragment(ana, task):
    connection = await socket(task.pk, ana, "?as=html")
    await connection.connect()
    assert 'id="progress"' in await connection.receive_from(timeout=5)
    await connection.disconnect()


async def test_work_in_a_thread_reaches_the_socket(ana, worked):
    waiting = await sync_to_async(Task.objects.create)(owner=ana, kind="well", subject=uuid.uuid4())
    connection = await socket(waiting.pk, ana)
    await connection.connect()
    await sync_to_async(services.ring_when_committed)(waiting)
    got = await received(connection, 4)
    assert [event["seq"] for event in got] == [1, 2, 3, 4]
    assert got[-1]["state"] == "done"
    await connection.disconnect()


async def test_a_stranger_and_an_unknown_task_get_the_same_answer(ben, task):
    codes = []
    for task_id in (task.pk, uuid.uuid4()):
        connection = await socket(task_id, ben)
        codes.append(await refused(connection))
    assert codes == [4404, 4404]


async def test_nobody_signed_in_is_refused(task):
    connection = await socket(task.pk)
    assert await refused(connection) == 4401


@pytest.mark.parametrize("origin", [None, (b"origin", b"https://evil.example"), (b"origin", b"null")])
async def test_a_foreign_origin_is_refused(ana, task, origin):
    connection = await socket(task.pk, ana, origin=origin)
    assert not (await connection.connect())[0]


@pytest.mark.parametrize("after", ["-1", "x", "9" * 40, "1e3"])
async def test_an_unreadable_place_to_resume_from_is_refused(ana, task, after):
    connection = await socket(task.pk, ana, f"?after={after}")
    assert await refused(connection) == 4400


async def test_what_a_client_says_changes_nothing(ana, task):
    connection = await socket(task.pk, ana, "?after=3")
    await connection.connect()
    await connection.send_to(text_data="not even JSON")
    await connection.send_to(bytes_data=b"\xff\xfe")
    assert await connection.receive_nothing()
    await connection.disconnect()


async def test_signing_out_closes_the_socket_at_the_next_event(ana, task):
    client = AsyncClient()
    await client.aforce_login(ana)
    headers = [ORIGIN, (b"cookie", f"sessionid={client.cookies['sessionid'].value}".encode())]
    connection = WebsocketCommunicator(application, f"/ws/tasks/{task.pk}/?after=3", headers=headers)
    await connection.connect()
    await client.alogout()
    await sync_to_async(events.append)(task.pk, {"stage": "secret"})
    assert (await connection.receive_output(timeout=5))["code"] == 4401


async def socket_with_session(task, user) -> tuple[WebsocketCommunicator, AsyncClient]:
    client = AsyncClient()
    await client.aforce_login(user)
    cookie = f"sessionid={client.cookies['sessionid'].value}".encode()
    path = f"/ws/tasks/{task.pk}/?after=3"
    return WebsocketCommunicator(application, path, headers=[ORIGIN, (b"cookie", cookie)]), client


async def sign_out(user, client):
    await client.alogout()


async def change_password(user, client):
    user.set_password("another horse battery")
    await user.asave()


async def shut_out(user, client):
    user.is_active = False
    await user.asave()


async def delete_account(user, client):
    await user.adelete()


@pytest.mark.parametrize("leave", [sign_out, change_password, shut_out, delete_account])
async def test_who_may_listen_no_longer_is_sent_away_within_two_seconds_though_nothing_happens(ana, task, leave):
    connection, client = await socket_with_session(task, ana)
    assert (await connection.connect())[0]
    await leave(ana, client)
    assert (await connection.receive_output(timeout=2))["code"] in {4401, 4404}


async def test_a_person_has_so_many_sockets_and_others_are_not_hindered(ana, ben, task, monkeypatch):
    monkeypatch.setattr(sockets, "MOST_PER_PERSON", 2)
    open_ones = [await socket(task.pk, ana) for _ in range(2)]
    for connection in open_ones:
        assert (await connection.connect())[0]
    assert await refused(await socket(task.pk, ana)) == 4429
    theirs = await sync_to_async(Task.objects.create)(owner=ben, kind="well", subject=uuid.uuid4())
    other = await socket(theirs.pk, ben)
    assert (await other.connect())[0]
    await open_ones[0].disconnect()
    again = await socket(task.pk, ana)
    assert (await again.connect())[0]
    for connection in (open_ones[1], other, again):
        await connection.disconnect()
    assert not sockets.OPEN.listening


async def test_a_client_that_talks_without_end_is_closed(ana, task):
    connection = await socket(task.pk, ana, "?after=3")
    await connection.connect()
    for _ in range(21):
        await connection.send_to(text_data="hello?")
    assert (await connection.receive_output(timeout=5))["code"] == 4408


async def test_who_was_away_for_long_is_told_to_fetch(ana, task):
    def happen():
        for number in range(100):
            events.append(task.pk, {"stage": f"stage {number}"})

    await sync_to_async(happen)()
    connection = await socket(task.pk, ana)
    await connection.connect()
    assert (await received(connection, 1))[0] == {"fetch_again": True, "after": 0, "seq": 103}
    await sync_to_async(events.append)(task.pk, {"stage": "next"})
    assert (await received(connection, 1))[0]["seq"] == 104
    await connection.disconnect()


async def test_a_ring_that_was_lost_is_made_good_by_the_heartbeat(ana, task, monkeypatch):
    monkeypatch.setattr(consumers, "HEARTBEAT", 0.5)
    connection = await socket(task.pk, ana, "?after=3")
    await connection.connect()
    assert await connection.receive_nothing()
    await sync_to_async(Event.objects.create)(task=task, seq=4, payload={"stage": "unheard"})
    assert await received(connection, 2) == [{"heartbeat": 3}, {"seq": 4, "stage": "unheard"}]
    await connection.disconnect()
