"""A PostgreSQL cluster of the tests' own: made in a temporary folder, on a free port of the loopback, without fsync."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

_USER = "postgres"  # the server refuses to run as root
_INSTALLED = Path("/usr/lib/postgresql")


def binaries() -> Path | None:
    """The folder of the newest server installed by Debian's package, else that on the PATH; None without one."""
    versions = sorted(_INSTALLED.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if versions:
        return versions[-1].parent
    found = shutil.which("postgres")
    return Path(found).resolve().parent if found else None


@dataclass(frozen=True, slots=True)
class Cluster:
    """A server of one's own, with an administrator ``detente`` who needs the password ``geheim``."""

    folder: Path
    port: int
    programs: Path

    def url(self, database: str = "postgres", *, user: str = "detente", password: str = "geheim") -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} -c fsync=off -c full_page_writes=off"
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w", "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "-w", "stop")

    def make(self) -> None:
        """Make the files of the cluster."""
        if os.geteuid() == 0:
            shutil.chown(self.folder, _USER)
        secret = self.folder / "secret"
        secret.write_text("geheim\n")
        arguments = ("-U", "detente", "-A", "scram-sha-256", f"--pwfile={secret}", "-E", "UTF8", "--locale=C.UTF-8")
        self._run("initdb", "-D", f"{self.folder}/data", "--no-sync", *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        prefix: Sequence[str] = ()
        if os.geteuid() == 0:
            prefix = ("setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--clear-groups")
        done = subprocess.run(
            [*prefix, str(self.programs / program), *arguments],
            cwd=self.folder,
            stdout=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT if program != "pg_ctl" else subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        if done.returncode:
            log = self.folder / "log"
            raise RuntimeError(f"{program}: {done.stdout!r} {log.read_text() if log.exists() else ''}")


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """A cluster that runs until the block ends; its folder must be one that every user may enter."""
    programs = binaries()
    assert programs is not None
    cluster = Cluster(folder, _free_port(), programs)
    cluster.make()
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


@contextmanager
def database(cluster: Cluster, template: str = "template1") -> Iterator[str]:
    """The URL of a new database, gone after the block: empty, or a copy of ``template``."""
    name = f"record_{time.monotonic_ns()}"
    _administer(cluster, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield cluster.url(name)
    finally:
        _administer(cluster, f"DROP DATABASE {name} WITH (FORCE)")


def _administer(cluster: Cluster, statement: str) -> None:
    with psycopg.connect(cluster.url(), autocommit=True) as connection:
        connection.execute(statement.encode())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
