"""The tables of core/STORING.md, for SQLite and for PostgreSQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Engine,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import make_url
from sqlalchemy.types import UserDefinedType

Document = JSON().with_variant(JSONB(), "postgresql")
"""JSON text as the library gives and takes it; see `connect`."""


class TransactionId(UserDefinedType[str]):
    """`xid8`: the transaction that wrote a row, by which readers over all streams miss none."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "xid8"


@dataclass(frozen=True)
class Tables:
    """All tables of one database."""

    meta: MetaData
    log: Table
    snapshot: Table
    outbox: Table
    case: Table
    sub_case: Table


def tables(dialect: str) -> Tables:
    """The tables as this database wants them."""
    meta = MetaData()
    is_postgres = dialect == "postgresql"
    stream: Column[str] = Column("stream", String, nullable=False)
    version: Column[int] = Column("version", Integer, nullable=False)
    command: Column[str] = Column("command", String, nullable=False)
    entry: Column[Any] = Column("entry", Document, nullable=False)
    position: Column[Any]
    once = UniqueConstraint("stream", "command", name="one_command")
    if is_postgres:
        position = Column("position", TransactionId, nullable=False, server_default=func.pg_current_xact_id())
        key = PrimaryKeyConstraint("stream", "version", name="one_version")
        log = Table("log", meta, stream, version, command, entry, position, key, once)
        Index("log_position", log.c.position, log.c.stream, log.c.version)
    else:
        position = Column("position", Integer, primary_key=True)
        unique = UniqueConstraint("stream", "version", name="one_version")
        log = Table("log", meta, position, stream, version, command, entry, unique, once, sqlite_autoincrement=True)
    snapshot = Table(
        "snapshot",
        meta,
        Column("stream", String, primary_key=True),
        Column("version", Integer, nullable=False),
        Column("state", Document, nullable=False),
    )
    outbox = Table(
        "outbox",
        meta,
        Column("id", String, primary_key=True),
        Column("stream", String, nullable=False),
        Column("version", Integer, nullable=False),
        Column("place", Integer, nullable=False),  # among the effects of that entry
        Column("effect", Document, nullable=False),
        Column("tries", Integer, nullable=False, server_default="0"),
        Column("due", String, nullable=False, server_default="", index=True),  # when it is handed over next
        Column("created", DateTime(timezone=True), nullable=False, server_default=func.now()),
    )
    case = Table(
        "case_index",
        meta,
        Column("stream", String, primary_key=True),
        Column("version", Integer, nullable=False),
        Column("project", String, nullable=False),
        Column("stage", String, nullable=False, index=True),
        Column("created", String, nullable=False, index=True),
        Column("row", Document, nullable=False),
    )
    sub_case = Table(
        "sub_case",
        meta,
        Column("stream", String, nullable=False),
        Column("sub_case", String, nullable=False),
        Column("version", Integer, nullable=False),
        Column("project", String, nullable=False),
        Column("status", String, nullable=False, index=True),
        Column("unit_code", String, nullable=False, index=True),
        Column("ticket_expires", String, index=True),  # RFC 3339 in UTC, so that texts compare like instants
        Column("search", Text, nullable=False),  # what people look for: place, parties, project, number
        Column("row", Document, nullable=False),
        PrimaryKeyConstraint("stream", "sub_case"),
    )
    return Tables(meta, log, snapshot, outbox, case, sub_case)


def connect(url: str) -> Engine:
    """An engine. JSON goes in and comes out as text: the library reads it, so nobody else need."""
    address = make_url(url)
    if address.drivername in ("postgres", "postgresql"):
        address = address.set(drivername="postgresql+psycopg")
    # A server that was started anew is connected to again, rather than told of.
    made = create_engine(address, json_serializer=str, json_deserializer=_as_text, pool_pre_ping=True)
    if made.dialect.name == "sqlite":
        event.listen(made, "connect", _prepare_sqlite)
        event.listen(made, "begin", _begin_sqlite)
    return made


def _as_text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _prepare_sqlite(connection: Any, _: Any) -> None:
    # The driver would begin by itself, and late; `_begin_sqlite` does.
    connection.isolation_level = None
    for setting in ("journal_mode=wal", "synchronous=normal", "busy_timeout=20000", "foreign_keys=on"):
        connection.execute(f"pragma {setting}")


def _begin_sqlite(connection: Any) -> None:
    # One writer: whoever writes says so at the beginning, and waits. A reader that became one later would be refused.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("begin immediate" if writes else "begin")
