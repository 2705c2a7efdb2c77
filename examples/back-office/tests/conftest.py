"""What tests share: a fixed instant, and databases: SQLite always, PostgreSQL where its programs are installed."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy

from back_office import fonts
from back_office.store import Store

NOW = datetime(2026, 11, 30, 1, tzinfo=timezone.utc)


def _program(name: str) -> str | None:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name)


@pytest.fixture(scope="session")
def chosen() -> fonts.Chosen:
    try:
        return fonts.choose()
    except fonts.NoFont:
        pytest.skip("no font with Chinese is installed (fonts-noto-cjk)")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A cluster of its own on a free port; PostgreSQL refuses root, so it runs as the user that its package makes."""
    initdb, server = _program("initdb"), _program("postgres")
    if not initdb or not server:
        pytest.skip("PostgreSQL is not installed (initdb, postgres)")
    folder = Path(tempfile.mkdtemp(prefix="back-office-postgres-"))
    as_user = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    made = [*as_user, initdb, "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(made, check=True, capture_output=True, cwd=folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["-c", "listen_addresses=127.0.0.1", "-c", f"port={port}", "-c", f"unix_socket_directories={folder}"]
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        [*as_user, server, "-D", str(folder / "data"), *options, "-c", "fsync=off"], stdout=log, stderr=log, cwd=folder
    )
    address = f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"
    engine = sqlalchemy.create_engine(address)
    for _ in range(100):
        try:
            engine.connect().close()
            break
        except sqlalchemy.exc.OperationalError:
            time.sleep(0.1)
    yield address
    engine.dispose()
    process.send_signal(signal.SIGINT)  # fast: without waiting for those who are connected
    process.wait(20)
    log.close()
    shutil.rmtree(folder)


def own_schema(address: str) -> str:
    """An empty schema of a database, which costs less than a database."""
    name = f"test_{uuid4().hex}"
    engine = sqlalchemy.create_engine(address)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"create schema {name}")
    engine.dispose()
    return f"{address}?options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'cases.db'}"
    return own_schema(request.getfixturevalue("postgres"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store."""
    made = Store(url).create()
    yield made
    made.close()


@pytest.fixture
def two(url: str) -> Iterator[tuple[Store, Store]]:
    """Two stores at one database, as two processes have them."""
    one, other = Store(url).create(), Store(url)
    yield one, other
    one.close()
    other.close()
