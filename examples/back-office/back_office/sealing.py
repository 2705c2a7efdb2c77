"""Who holds the key: a sealing platform over HTTP, or, to try things out, a key in a file.

Whoever it is signs in two phases: the library lays the file out and says what must be signed, the holder of the key signs
that, and the library puts the signature into its place. The key stays where it is.
"""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
import time
from base64 import b64decode
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

import dengji

if TYPE_CHECKING:
    from dengji.documents import Prepared, SignatureScheme

IDENTITY = "distid:1234567812345678"
"""The identity that signatures with SM2 take, where nothing else was agreed on (GM/T 0009)."""
TIMEOUT, ATTEMPTS, PAUSE = 20.0, 5, 0.5
"""Seconds that an answer may take, how often it is asked, and the first pause between, which doubles."""


class Sealer(Protocol):
    """The holder of a key. It can be sent to another process."""

    def certificates(self, owner: str) -> list[str]:
        """Of the enterprise with this number: the signer's certificate first, then those up to its root, PEM."""

    def scheme(self) -> SignatureScheme:
        """With what it signs."""

    def sign(self, prepared: Prepared, owner: str) -> bytes:
        """The signature over what was prepared."""

    def timestamp(self, signature: bytes) -> bytes | None:
        """A timestamp over the signature, where the holder has an authority for it."""


@dataclass(frozen=True)
class SoftwareSealer:
    """A key in a file: for trying things out. What is sealed in earnest is sealed by a platform or a device."""

    key: Path
    chain: tuple[Path, ...]

    def certificates(self, owner: str) -> list[str]:
        """The certificates of the files, whoever it is: one key for trying things out."""
        return [path.read_text("ascii") for path in self.chain]

    def scheme(self) -> SignatureScheme:
        """What fits the key."""
        return _key(self.key).default_scheme()

    def sign(self, prepared: Prepared, owner: str) -> bytes:
        """Signs with the key of the file."""
        return _key(self.key).sign(b64decode(prepared["toBeSigned"]), scheme=prepared["scheme"])

    def timestamp(self, signature: bytes) -> bytes | None:
        """None: a file knows no time."""
        return None


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


class NotSealed(Exception):
    """The platform did not seal, and why, in words for the clerk."""


@dataclass(frozen=True)
class PlatformSealer:
    """A sealing platform over HTTP, with timestamps from the authority that it names beside it.

    The paths are those of `examples/outside`; another platform's take their place here, and nowhere else.
    """

    address: str
    handler: str
    """Number of the person on whose behalf it is sealed: the platform knows who may."""
    timestamps: bool = True

    def certificates(self, owner: str) -> list[str]:
        """The certificates of the owner's seal."""
        found: list[str] = json.loads(self._ask(f"/seals/{quote(owner)}/certificates?scheme={self.scheme()}"))
        return found

    def scheme(self) -> SignatureScheme:
        """What the platform signs with in China."""
        return "sm2_sm3"

    def sign(self, prepared: Prepared, owner: str) -> bytes:
        """The second phase, at the platform."""
        body = {
            "handler": self.handler,
            "scheme": prepared["scheme"],
            "toBeSigned": prepared["toBeSigned"],
            "digest": prepared["digest"],
        }
        sealed = json.loads(self._ask(f"/seals/{quote(owner)}/signatures", json.dumps(body).encode()))
        return b64decode(sealed["signature"])

    def timestamp(self, signature: bytes) -> bytes | None:
        """A timestamp over the signature (RFC 3161)."""
        if not self.timestamps:
            return None
        nonce = secrets.token_bytes(16)
        request = dengji.timestamp_request("sha256", dengji.digest("sha256", signature), nonce)
        return dengji.timestamp_token(self._ask("/timestamp", request, "application/timestamp-query"), nonce)

    def anchors(self) -> bytes:
        """The roots on which trust in the platform's certificates rests: for trying things out."""
        return self._ask("/anchors.pem")

    def _ask(self, path: str, body: bytes | None = None, kind: str = "application/json") -> bytes:
        """Asks, and asks again where the platform says nothing: the same bytes get the same signature."""
        request = Request(self.address.rstrip("/") + path, body, {"content-type": kind} if body else {})
        for attempt in range(ATTEMPTS):
            try:
                with urlopen(request, timeout=TIMEOUT) as answer:
                    read: bytes = answer.read()
                    return read
            except HTTPError as error:
                if error.code not in (429, 502, 503, 504):
                    raise NotSealed(_reason(error)) from error
            except (URLError, TimeoutError) as error:
                if attempt + 1 == ATTEMPTS:
                    raise NotSealed("签章平台无法连接") from error
            time.sleep(PAUSE * 2**attempt)
        raise NotSealed("签章平台多次没有答复，请稍后再试")


def _reason(error: HTTPError) -> str:
    if error.code == 404:
        return "签章平台没有这个企业的印章"
    try:
        refused = json.loads(error.read())["refused"]
        return f"签章平台拒绝：{refused['zh']}"
    except (ValueError, LookupError, TypeError):
        return f"签章平台出错（{error.code}）"
