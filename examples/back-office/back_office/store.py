"""Cases in a database as core/STORING.md says: decide, store in one transaction, follow.

Entry, effects, rows of the index and, now and then, a snapshot are one transaction. A version that is there already is a
conflict: the case is read again, and the command decided anew. A command that is there already gets its first answer.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import dengji
from sqlalchemy import Connection, Row, Text, delete, func, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError

from back_office import rules, tables

if TYPE_CHECKING:
    from dengji.documents import CaseIndexRow, Command, Effect, IndexRow, LogEntry, Outcome

SNAPSHOT_EVERY = 50
"""So many entries are read again at most when a case is loaded."""
KEPT = 256
"""So many cases stay in memory."""
ATTEMPTS = 20


class Unknown(KeyError):
    """There is no case of that id."""


class Busy(Exception):
    """Others were first, again and again."""


@dataclass(frozen=True)
class Stored:
    """A case as it stands in the database: what to load it from, without loading it."""

    stream: str
    state: str | None
    tail: list[str]
    """The entries after the snapshot, or all; those that are in the snapshot already are passed over."""

    def case(self) -> dengji.Case:
        """The case."""
        if self.state is None:
            return dengji.Case.replay(self.tail)
        case = dengji.Case.from_state(self.state)
        if self.tail:
            case.apply(self.tail)
        return case


class Store:
    """All cases of one database. One for each process; several processes may share the database."""

    def __init__(self, url: str) -> None:
        self.engine = tables.connect(url)
        self.tables = tables.tables(self.engine.dialect.name)
        self._writer = self.engine.execution_options(writes=True)
        # A snapshot and what follows it are one question, whatever is written between the two statements.
        is_postgres = self.engine.dialect.name == "postgresql"
        self._reader = self.engine.execution_options(isolation_level="REPEATABLE READ") if is_postgres else self.engine
        self._insert: Any = postgresql.insert if self.engine.dialect.name == "postgresql" else sqlite.insert
        self._cases: OrderedDict[str, dengji.Case] = OrderedDict()

    def create(self) -> Store:
        """Makes the tables that are not there yet."""
        with self._writer.begin() as connection:
            self.tables.meta.create_all(connection)
        return self

    def close(self) -> None:
        """Lets go of all connections."""
        self.engine.dispose()

    # Commands

    def open(self, command: Command, context: dengji.Context) -> tuple[dengji.Case, Outcome]:
        """The first command of a case. Given again with the same id it gets the same answer."""
        case, outcome = dengji.Case.open(command, context)
        if first := self._first_answer(case.id, command):
            return self.load(case.id), first
        try:
            with self._writer.begin() as connection:
                self._write(connection, case, outcome, command["id"])
        except IntegrityError:
            if first := self._first_answer(case.id, command):
                return self.load(case.id), first
            raise
        self._keep(case)
        return case, outcome

    def give(self, stream: str, command: Command, context: dengji.Context) -> Outcome:
        """One command: refused (`dengji.Refused`), or stored with all that follows from it."""
        for _ in range(ATTEMPTS):
            case = self.load(stream)
            outcome = case.decide(command, context)
            if outcome["repeated"]:
                return self._answer(stream, outcome["sequence"])
            try:
                with self._writer.begin() as connection:
                    # The rows of the index are those of the state with the entry. Should the transaction fail, this
                    # handle is thrown away.
                    case.apply([outcome["entry"]])
                    self._write(connection, case, outcome, command["id"])
                return outcome
            except IntegrityError:
                # A version or a command that is there already: somebody was first, or it is a repetition that the
                # state has forgotten.
                self._cases.pop(stream, None)
                if first := self._first_answer(stream, command):
                    return first
            except BaseException as error:
                self._cases.pop(stream, None)
                if isinstance(error, DBAPIError) and error.connection_invalidated:
                    # Whether it was stored is unknown. The same command again is either new, or a repetition.
                    continue
                raise
        raise Busy(stream)

    def _write(self, connection: Connection, case: dengji.Case, outcome: Outcome, command: str) -> None:
        stream, entry = case.id, outcome["entry"]
        self._add_entries(connection, stream, [(entry, command)])
        self._add_effects(connection, stream, outcome)
        self._index(connection, case, outcome["changed"])
        if entry["sequence"] % SNAPSHOT_EVERY == 0:
            self._snapshot(connection, case)

    def _add_entries(self, connection: Connection, stream: str, entries: Iterable[tuple[LogEntry, str]]) -> None:
        rows = [
            {"stream": stream, "version": entry["sequence"], "command": command, "entry": _dumps(entry)}
            for entry, command in entries
        ]
        connection.execute(self.tables.log.insert(), rows)

    def _add_effects(self, connection: Connection, stream: str, outcome: Outcome) -> None:
        common = {"stream": stream, "version": outcome["sequence"]}
        effects = enumerate(zip(outcome["effectIds"], outcome["effects"], strict=True))
        if rows := [{"id": id, "place": at, "effect": _dumps(effect), **common} for at, (id, effect) in effects]:
            connection.execute(self.tables.outbox.insert(), rows)

    def _index(self, connection: Connection, case: dengji.Case, changed: list[str]) -> None:
        """The rows of what changed are written anew; those that are no more go."""
        of_case, of_sub_case, stream = self.tables.case, self.tables.sub_case, case.id
        index = case.index(rules.rules_of(case), changed)
        connection.execute(delete(of_case).where(of_case.c.stream == stream))
        connection.execute(of_case.insert(), [_case_row(index["case"])])
        if changed:
            named = of_sub_case.c.sub_case.in_(changed)
            connection.execute(delete(of_sub_case).where(of_sub_case.c.stream == stream, named))
        if index["subCases"]:
            connection.execute(of_sub_case.insert(), [_sub_case_row(row) for row in index["subCases"]])

    def _snapshot(self, connection: Connection, case: dengji.Case) -> None:
        table = self.tables.snapshot
        put = self._insert(table).values(stream=case.id, version=case.version, state=case.to_json())
        # An older one never takes the place of a newer one.
        put = put.on_conflict_do_update(
            index_elements=["stream"],
            set_={"version": put.excluded.version, "state": put.excluded.state},
            where=table.c.version < put.excluded.version,
        )
        connection.execute(put)

    def snapshot(self, case: dengji.Case) -> None:
        """Keeps the state, so that the log need not be read."""
        with self._writer.begin() as connection:
            self._snapshot(connection, case)

    def adopt(self, logs: Iterable[tuple[dengji.Case, list[tuple[str, Outcome]]]]) -> None:
        """Whole cases with their logs, all in one transaction: how a store is filled from elsewhere."""
        with self._writer.begin() as connection:
            for case, outcomes in logs:
                entries = [(outcome["entry"], command) for command, outcome in outcomes]
                self._add_entries(connection, case.id, entries)
                self._index(connection, case, [row["subCase"] for row in case.index(rules.rules_of(case))["subCases"]])
                self._snapshot(connection, case)

    # Questions

    def load(self, stream: str) -> dengji.Case:
        """A case as it is now: the one that is kept, with what came after it, or the snapshot and the log's tail."""
        case = self._cases.pop(stream, None)
        if case is not None:
            try:
                if tail := self.log(stream, case.version):
                    case.apply(tail)
            except dengji.DengjiError:
                # What is kept and what is stored are not the same history (`log.does_not_follow`): the store is right.
                case = None
        if case is None:
            with self._reader.connect() as connection:
                stored = next(self._stored(connection, [stream]), None)
            if stored is None:
                raise Unknown(stream)
            case = stored.case()
        self._keep(case)
        return case

    def _keep(self, case: dengji.Case) -> None:
        self._cases[case.id] = case
        if len(self._cases) > KEPT:
            self._cases.popitem(last=False)

    def log(self, stream: str, after: int = 0) -> list[str]:
        """The entries of a case after a version."""
        log = self.tables.log
        wanted = select(log.c.entry).where(log.c.stream == stream, log.c.version > after).order_by(log.c.version)
        with self.engine.connect() as connection:
            return list(connection.scalars(wanted))

    def state(self, stream: str) -> str | None:
        """The snapshot of a case, if there is one."""
        table = self.tables.snapshot
        with self.engine.connect() as connection:
            found: str | None = connection.scalar(select(table.c.state).where(table.c.stream == stream))
            return found

    def streams(self) -> list[str]:
        """The ids of all cases, in order."""
        with self.engine.connect() as connection:
            return list(connection.scalars(select(self.tables.case.c.stream).order_by(self.tables.case.c.stream)))

    def stored(self, chunk: int = 200, whole: bool = False, of: Sequence[str] | None = None) -> Iterator[list[Stored]]:
        """Cases in portions, all or those named, to be loaded elsewhere; with the `whole` log, to be verified."""
        streams = self.streams() if of is None else of
        for at in range(0, len(streams), chunk):
            # A connection for each portion: whoever takes long with one holds nobody up.
            with self._reader.connect() as connection:
                portion = list(self._stored(connection, streams[at : at + chunk], whole))
            yield portion

    def _stored(self, connection: Connection, streams: Sequence[str], whole: bool = False) -> Iterator[Stored]:
        log, snapshot = self.tables.log, self.tables.snapshot
        since = 0 if whole else func.coalesce(snapshot.c.version, 0)
        kept = select(snapshot.c.stream, snapshot.c.version, snapshot.c.state).where(snapshot.c.stream.in_(streams))
        states = {row.stream: (row.version, row.state) for row in connection.execute(kept)}
        newer = (
            select(log.c.stream, log.c.entry)
            .select_from(log.outerjoin(snapshot, log.c.stream == snapshot.c.stream))
            .where(log.c.stream.in_(streams), log.c.version > since)
            .order_by(log.c.stream, log.c.version)
        )
        tails: dict[str, list[str]] = {}
        for row in connection.execute(newer):
            tails.setdefault(row.stream, []).append(row.entry)
        for stream in streams:
            if stream in states or stream in tails:
                yield Stored(stream, states.get(stream, (0, None))[1], tails.get(stream, []))

    def rows(self, table: str, *conditions: Any, limit: int | None = None, offset: int = 0) -> list[dict[str, Any]]:
        """Rows of the index, `case_index` or `sub_case`, as the library gave them."""
        found = self.tables.meta.tables[table]
        order = [found.c.stream, found.c.sub_case] if table == "sub_case" else [found.c.stream]
        wanted = select(found.c.row).where(*conditions).order_by(*order).limit(limit).offset(offset)
        with self.engine.connect() as connection:
            return [json.loads(row) for row in connection.scalars(wanted)]

    # Repetitions

    def _first_answer(self, stream: str, command: Command) -> Outcome | None:
        log = self.tables.log
        wanted = select(log.c.entry).where(log.c.stream == stream, log.c.command == command["id"])
        with self.engine.connect() as connection:
            entry = connection.scalar(wanted)
        return dengji.Case.answer(entry) if entry else None

    def _answer(self, stream: str, sequence: int) -> Outcome:
        log = self.tables.log
        wanted = select(log.c.entry).where(log.c.stream == stream, log.c.version == sequence)
        with self.engine.connect() as connection:
            return dengji.Case.answer(connection.execute(wanted).scalar_one())

    # Readers over all cases, and the outbox

    def after(self, position: tuple[str, str, int] | None, limit: int = 1000) -> list[Row[Any]]:
        """Entries of all cases in the order in which they were written, after a position (position, stream, version).

        On PostgreSQL only what is older than the oldest transaction still running: a reader that keeps the position of
        what it saw would otherwise never see what was written before and committed after.
        """
        log = self.tables.log
        is_postgres = self.engine.dialect.name == "postgresql"
        place = log.c.position.cast(Text) if is_postgres else log.c.position
        wanted = select(log.c.stream, log.c.version, log.c.entry, place.label("position"))
        if is_postgres:
            wanted = wanted.where(text("position < pg_snapshot_xmin(pg_current_snapshot())"))
            if position:
                later = text("(position, stream, version) > (cast(:position as xid8), :stream, :version)")
                wanted = wanted.where(later.bindparams(position=position[0], stream=position[1], version=position[2]))
        elif position:
            wanted = wanted.where(log.c.position > int(position[0]))
        wanted = wanted.order_by(log.c.position, log.c.stream, log.c.version).limit(limit)
        with self.engine.connect() as connection:
            return list(connection.execute(wanted))

    def effects(self, limit: int = 100, due: str | None = None) -> list[tuple[str, str, Effect]]:
        """Effects that are still to be carried out, or those that are due at an instant: id, case, what; those of a case
        in the order in which they arose."""
        outbox = self.tables.outbox
        wanted = select(outbox.c.id, outbox.c.stream, outbox.c.effect)
        if due is not None:
            wanted = wanted.where(outbox.c.due <= due)
        wanted = wanted.order_by(outbox.c.created, outbox.c.stream, outbox.c.version, outbox.c.place)
        with self.engine.connect() as connection:
            return [(row.id, row.stream, json.loads(row.effect)) for row in connection.execute(wanted.limit(limit))]

    def waiting(self) -> int:
        """How many effects are still to be carried out, or may have to be handed over again."""
        with self.engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(self.tables.outbox)) or 0

    def tried(self, id: str, pauses: Sequence[timedelta], now: datetime) -> None:
        """An effect was handed over, and may have to be once more: after a pause, and no longer after the last."""
        outbox = self.tables.outbox
        with self._writer.begin() as connection:
            tries = connection.scalar(select(outbox.c.tries).where(outbox.c.id == id))
            if tries is None:
                return
            if tries >= len(pauses):
                connection.execute(delete(outbox).where(outbox.c.id == id))
                return
            due = rules.rfc3339(now + pauses[tries])
            connection.execute(outbox.update().where(outbox.c.id == id).values(tries=tries + 1, due=due))

    def done(self, ids: Iterable[str]) -> None:
        """Strikes effects off that were carried out."""
        with self._writer.begin() as connection:
            connection.execute(delete(self.tables.outbox).where(self.tables.outbox.c.id.in_(list(ids))))


def answer_id(effect: str, part: str = "") -> str:
    """The id of a command that answers an effect, the same at every try, so that a second answer is a repetition."""
    return f"{effect}:{part}" if part else effect


def _dumps(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _case_row(row: CaseIndexRow) -> dict[str, Any]:
    columns = {key: row[key] for key in ("version", "project", "stage", "created")}
    return {"stream": row["caseId"], **columns, "row": _dumps(row)}


def _sub_case_row(row: IndexRow) -> dict[str, Any]:
    people = [*row["buyers"], *row["sellers"], *row["mortgagees"]]
    return {
        "stream": row["caseId"],
        "sub_case": row["subCase"],
        "version": row["version"],
        "project": row["project"],
        "status": row["status"],
        "unit_code": row["unitCode"],
        "ticket_expires": row.get("ticketExpires"),
        "search": " ".join([row["number"], row["projectName"], row["location"], row["unitCode"], *people]),
        "row": _dumps(row),
    }
