"""core/STORING.md, on SQLite and on PostgreSQL: nothing is lost, nothing happens twice."""

from __future__ import annotations

import json
from datetime import timedelta
from random import Random
from typing import Any

import dengji
import pytest
from sqlalchemy import create_engine, event, func, select, text

from back_office import playing, rules
from back_office.store import Store, Unknown, answer_id
from tests import clerks
from tests.conftest import NOW, own_schema


def sound(store: Store, stream: str) -> dengji.Case:
    """What is stored of a case adds up: chain, snapshot, index, outbox, each command once."""
    entries = store.log(stream)
    read = [json.loads(entry) for entry in entries]
    assert [entry["sequence"] for entry in read] == list(range(1, len(read) + 1))
    commands = [entry["payload"]["command"]["id"] for entry in read]
    assert len(set(commands)) == len(commands)
    case = dengji.Case.replay(entries)
    assert not dengji.verify_log(entries, case.head)["findings"]
    assert store.load(stream).to_json() == case.to_json()
    if state := store.state(stream):
        kept = dengji.Case.from_state(state)
        kept.apply(entries)
        assert kept.to_json() == case.to_json()
    index = case.index(rules.rules_of(case))
    assert store.rows("case_index") == [index["case"]]
    assert store.rows("sub_case") == sorted(index["subCases"], key=lambda row: row["subCase"])
    return case


def effects_of(store: Store, stream: str) -> dict[str, Any]:
    """All effects that the log knows of, by id."""
    found: dict[str, Any] = {}
    for entry in store.log(stream):
        answer = dengji.Case.answer(entry)
        for id, effect in zip(answer["effectIds"], answer["effects"], strict=True):
            assert id not in found
            found[id] = effect
    return found


def context() -> dengji.Context:
    return rules.context(rules.profile(), clerks.START, clerks.HANDLER)


def save(id: str) -> Any:
    return {"id": id, "action": {"type": "save"}}


def test_a_case_from_opening_to_the_end(store: Store) -> None:
    store.open(clerks.opening(), context())
    clerks.clerk(["01", "02", "03", "04"])(store)
    clerks.submit(store)
    assert {id: effect for id, _, effect in store.effects()} == effects_of(store, clerks.CASE)
    clerks.outside(store)
    case = sound(store, clerks.CASE)
    assert case.stage == "filed"
    assert {row["status"] for row in store.rows("sub_case")} == {"completed"}
    # A snapshot was kept on the way, though nobody asked for one.
    assert store.state(clerks.CASE) is not None


def test_whoever_is_behind_decides_again(two: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = two
    one.open(clerks.opening(), context())
    other.load(clerks.CASE)
    held = other._cases[clerks.CASE]
    other._cases[clerks.CASE] = dengji.Case.from_state(held.to_json())
    one.give(clerks.CASE, save("a"), context())

    # The other has not seen it: what it holds stays a version behind, as if the entry came between reading and writing.
    read, asked = other.log, []

    def late(stream: str, after: int = 0) -> list[str]:
        asked.append(after)
        return [] if len(asked) == 1 else read(stream, after)

    monkeypatch.setattr(other, "log", late)
    outcome = other.give(clerks.CASE, save("b"), context())
    assert asked == [1]
    assert outcome["version"] == 3
    assert sound(one, clerks.CASE).version == 3


def test_a_repeated_command_gets_its_first_answer(two: tuple[Store, Store]) -> None:
    one, other = two
    _, opened = one.open(clerks.opening(), context())
    clerks.clerk(["01", "02", "03", "04"])(one)
    clerks.submit(one)
    command: Any = {"id": "submit", "action": {"type": "submit"}}
    answer = other.give(clerks.CASE, command, context())
    assert answer["effectIds"] and answer["effectIds"] == list(effects_of(one, clerks.CASE))
    # The state remembers the newest thousand; the table remembers all.
    assert other._first_answer(clerks.CASE, command) == answer
    _, again = other.open(clerks.opening(), context())
    assert again["sequence"] == opened["sequence"] == 1
    assert sound(one, clerks.CASE).version == len(one.log(clerks.CASE))


def test_a_refused_command_leaves_no_trace(store: Store) -> None:
    store.open(clerks.opening(), context())
    with pytest.raises(dengji.Refused):
        store.give(clerks.CASE, {"id": "x", "action": {"type": "submit"}}, context())
    assert len(store.log(clerks.CASE)) == 1 and not store.effects()
    stale: Any = {**save("y"), "expectedVersion": 7}
    with pytest.raises(dengji.Refused):
        store.give(clerks.CASE, stale, context())
    assert sound(store, clerks.CASE).version == 1


def test_what_fails_in_the_database_never_happened(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.open(clerks.opening(), context())

    def fail(*_: object) -> None:
        raise RuntimeError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(store, "_index", fail)
        with pytest.raises(RuntimeError):
            store.give(clerks.CASE, save("a"), context())
    assert sound(store, clerks.CASE).version == 1
    assert store.give(clerks.CASE, save("a"), context())["version"] == 2


def test_a_lost_connection_is_no_lost_command(postgres: str, store: Store) -> None:
    if store.engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no connection that could be lost")
    store.open(clerks.opening(), context())
    ended: list[Any] = []

    def end(connection: Any, *_: Any) -> None:
        # Somebody ends the server's process, right before the commit: nobody knows what became of it.
        if not ended:
            ended.append(connection.scalar(text("select pg_backend_pid()")))
            other = create_engine(postgres, isolation_level="AUTOCOMMIT")
            with other.connect() as admin:
                admin.execute(text("select pg_terminate_backend(:pid)"), {"pid": ended[0]})
            other.dispose()

    event.listen(store.engine, "commit", end)
    store._writer = store.engine.execution_options(writes=True)
    assert store.give(clerks.CASE, save("a"), context())["version"] == 2
    event.remove(store.engine, "commit", end)
    assert len(ended) == 1 and sound(store, clerks.CASE).version == 2


def test_a_handle_of_another_history_is_thrown_away(store: Store) -> None:
    store.open(clerks.opening(), context())
    other, _ = dengji.Case.open(clerks.opening(), rules.context(rules.profile(), clerks.START, clerks.HANDLER))
    store._cases[clerks.CASE] = other  # the same case, opened elsewhere with another salt
    store.snapshot(dengji.Case.replay(store.log(clerks.CASE)))
    second = Store(store.engine.url.render_as_string(hide_password=False))
    second.give(clerks.CASE, save("a"), context())
    second.close()
    assert store.give(clerks.CASE, save("b"), context())["version"] == 3
    sound(store, clerks.CASE)


def test_effects_wait_in_their_order(store: Store) -> None:
    store.open(clerks.opening(), context())
    clerks.clerk(["01", "02", "03", "04"])(store)
    clerks.submit(store)
    assert [id for id, _, _ in store.effects()] == list(effects_of(store, clerks.CASE))


def test_there_is_no_such_case(store: Store) -> None:
    with pytest.raises(Unknown):
        store.load("nobody's")


@pytest.mark.parametrize("seed", [1])
def test_processes_that_are_killed_at_any_write(url: str, seed: int) -> None:
    """Two clerks at one batch, then whoever hands it in, then the worker of the outbox; each is killed again and again."""
    store, chance = Store(url).create(), Random(seed)
    store.open(clerks.opening(), context())
    store.close()
    killed = clerks.until_done(url, [clerks.clerk(["01", "02"]), clerks.clerk(["03", "04"])], chance, 11)
    killed += clerks.until_done(url, [clerks.submit], chance, 3)
    # Two workers at one outbox do everything twice, and nothing happens twice.
    killed += clerks.until_done(url, [clerks.outside, clerks.outside], chance, 10)
    assert killed >= 24
    case = sound(store, clerks.CASE)
    assert case.stage == "filed" and not store.effects()
    assert {row["status"] for row in store.rows("sub_case")} == {"completed"}
    # Nothing beside what the clerks gave and what answers an effect, each once.
    given = {json.loads(entry)["payload"]["command"]["id"] for entry in store.log(clerks.CASE)}
    clerk = {command["id"] for command in clerks.filling(["01", "02", "03", "04"])} | {"open", "save", "submit"}
    answers: set[str] = set()
    for id, effect in effects_of(store, clerks.CASE).items():
        parts = {
            "request_signatures": [signer["key"] for signer in effect.get("signers", [])],
            "request_confirmation": ["seal", "tax"],
            "file_case": ["preprocessing", "awaiting_verification", "verified", "completed"],
        }
        answers |= {answer_id(id, part) for part in parts.get(effect["type"], [])}
    assert given == clerk | answers
    store.close()


def test_readers_miss_nothing_that_is_committed_late(postgres: str) -> None:
    """The trap: what was written before is committed after; a reader that keeps its position must not skip it."""
    store = Store(own_schema(postgres)).create()
    row = {"version": 1, "command": "c", "entry": "{}"}
    early, late = store.engine.connect(), store.engine.connect()
    early.execute(store.tables.log.insert(), [{"stream": "early", **row}])
    late.execute(store.tables.log.insert(), [{"stream": "late", **row}])
    late.commit()
    seen = store.after(None)
    assert seen == []  # not even the one that is committed: an older transaction is still running
    early.commit()
    seen = store.after(None)
    assert [one.stream for one in seen] == ["early", "late"]
    first = (seen[0].position, seen[0].stream, seen[0].version)
    assert [one.stream for one in store.after(first)] == ["late"]
    early.close()
    late.close()
    store.close()


def test_readers_over_all_cases_go_on_where_they_were(store: Store) -> None:
    made = [playing.played(5, at, NOW, days=3) for at in range(3)]
    store.adopt((one.case, one.outcomes) for one in made)
    everything = store.after(None)
    assert len(everything) == sum(len(one.outcomes) for one in made)
    position, rest = None, []
    while portion := store.after(position, limit=7):
        rest += portion
        position = (portion[-1].position, portion[-1].stream, portion[-1].version)
    assert [(row.stream, row.version) for row in rest] == [(row.stream, row.version) for row in everything]


def test_overdue_cases_are_found_by_the_index(store: Store) -> None:
    store.open(clerks.opening(), context())
    clerks.clerk(["01", "02", "03", "04"])(store)
    clerks.submit(store)
    expires = store.tables.sub_case.c.ticket_expires
    tomorrow = rules.rfc3339(clerks.START + timedelta(days=1, seconds=1))
    assert len(store.rows("sub_case", expires < tomorrow)) == 4
    assert store.rows("sub_case", expires < rules.rfc3339(clerks.START)) == []
    with store.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(store.tables.outbox)) == 4
