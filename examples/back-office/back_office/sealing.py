"""Who holds the key: a sealing platform over HTTP, or, to try things out, a key in a file.

Whoever it is signs in two phases: the library lays the file out and says what must be signed, the holder of the key signs
that, and the library puts the signature into its place. The key stays where it is.
"""

from __future__ import annotations

import shutil
import subprocess
from base64 import b64decode
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import dengji

if TYPE_CHECKING:
    from dengji.documents import Prepared, SignatureScheme

IDENTITY = "distid:1234567812345678"
"""The identity that signatures with SM2 take, where nothing else was agreed on (GM/T 0009)."""


class Sealer(Protocol):
    """The holder of a key. It can be sent to another process."""

    def certificates(self) -> list[str]:
        """The signer's certificate first, then those up to its root, PEM."""

    def scheme(self) -> SignatureScheme:
        """With what it signs."""

    def sign(self, prepared: Prepared) -> bytes:
        """The signature over what was prepared."""


@dataclass(frozen=True)
class SoftwareSealer:
    """A key in a file: for trying things out. What is sealed in earnest is sealed by a platform or a device."""

    key: Path
    chain: tuple[Path, ...]

    def certificates(self) -> list[str]:
        """The certificates of the files."""
        return [path.read_text("ascii") for path in self.chain]

    def scheme(self) -> SignatureScheme:
        """What fits the key."""
        return _key(self.key).default_scheme()

    def sign(self, prepared: Prepared) -> bytes:
        """Signs with the key of the file."""
        return _key(self.key).sign(b64decode(prepared["toBeSigned"]), scheme=prepared["scheme"])


@lru_cache(maxsize=4)
def _key(path: Path) -> dengji.SoftwareKey:
    return dengji.SoftwareKey(path.read_bytes())


class NoOpenSSL(Exception):
    """The program that makes sample keys is not there."""


def sample_sealer(folder: Path, owner: str) -> tuple[SoftwareSealer, Path]:
    """A new SM2 key with a certificate of an authority of its own, made by OpenSSL; and that authority's certificate."""
    if not shutil.which("openssl"):
        raise NoOpenSSL
    folder.mkdir(parents=True, exist_ok=True)
    extensions = folder / "signer.ext"
    extensions.write_text("basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n")
    authority = ["-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"]
    sm3, days = ["-sm3", "-sigopt", IDENTITY], ["-days", "1000"]
    for command in (
        ["genpkey", "-algorithm", "SM2", "-out", "root.key"],
        ["genpkey", "-algorithm", "SM2", "-out", "signer.key"],
        # `-addext` stands beside the defaults of the machine's own configuration, which says the same.
        ["req", "-x509", "-new", "-key", "root.key", *sm3, "-utf8", "-subj", "/C=CN/O=样例/CN=样例根证书", *days]
        + [*authority, "-out", "root.pem"],
        ["req", "-new", "-key", "signer.key", *sm3, "-utf8", "-subj", f"/C=CN/O={owner}/CN={owner}"]
        + ["-out", "signer.csr"],
        ["x509", "-req", "-in", "signer.csr", "-vfyopt", IDENTITY, "-CA", "root.pem", "-CAkey", "root.key", *sm3]
        + [*days, "-extfile", "signer.ext", "-CAcreateserial", "-out", "signer.pem"],
    ):
        subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)
    (folder / "signer.key").chmod(0o600)
    (folder / "root.key").unlink()
    return SoftwareSealer(folder / "signer.key", (folder / "signer.pem",)), folder / "root.pem"


@dataclass(frozen=True)
class PlatformSealer:
    """A sealing platform over HTTP."""

    address: str

    def certificates(self) -> list[str]:
        raise NotImplementedError

    def scheme(self) -> SignatureScheme:
        raise NotImplementedError

    def sign(self, prepared: Prepared) -> bytes:
        raise NotImplementedError
