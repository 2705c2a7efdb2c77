"""What a call raises when it cannot be done, or when a command is refused.

Questions (`check`, `actions`, ...) return their findings as values; nothing here is raised for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .documents import Finding, Unmet


class DengjiError(Exception):
    """The root of all exceptions of dengji."""

    def __init__(self, text_zh: str, text_en: str, findings: list[Finding]) -> None:
        """Made by the library; hosts only catch it."""
        super().__init__(text_zh, text_en, findings)
        self.text_zh = text_zh
        """What is the matter, in Chinese."""
        self.text_en = text_en
        """What is the matter, in English."""
        self.findings = findings
        """All that was found, the first being the one that `code`, `pointer` and `params` speak of."""

    @property
    def code(self) -> str:
        """The stable code, as in `dengji.codes`."""
        return self.findings[0]["code"] if self.findings else ""

    @property
    def pointer(self) -> str:
        """Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole."""
        return self.findings[0]["pointer"] if self.findings else ""

    @property
    def params(self) -> dict[str, str]:
        """The values that the message names."""
        found = self.findings[0].get("params", []) if self.findings else []
        return {param["name"]: param["value"] for param in found}

    def __str__(self) -> str:
        place = f" @ {self.pointer}" if self.pointer else ""
        return f"{self.text_zh} / {self.text_en} [{self.code}{place}]"


class Malformed(DengjiError):
    """The input is not what its format says."""


class Unsupported(DengjiError):
    """The input is sound, but newer or other than this version knows."""


class Misuse(DengjiError):
    """The calls, their order or their arguments contradict each other."""


class DocumentError(DengjiError):
    """A file or image could not be read."""


class Internal(DengjiError):
    """A fault of the library. Please report it."""


class Refused(DengjiError):
    """A command was not carried out; nothing has changed."""

    def __init__(self, text_zh: str, text_en: str, findings: list[Finding], unmet: list[Unmet]) -> None:
        """Made by the library; hosts only catch it."""
        super().__init__(text_zh, text_en, findings)
        self.args = (text_zh, text_en, findings, unmet)
        self.unmet = unmet
        """All that stands against the command: what, who can mend it, by which step."""


_KINDS: dict[str, type[DengjiError]] = {
    "malformed": Malformed,
    "unsupported": Unsupported,
    "misuse": Misuse,
    "document": DocumentError,
    "internal": Internal,
}


def _thrown(told: dict[str, Any]) -> DengjiError:
    """The exception for what the library threw."""
    texts = told["textZh"], told["textEn"]
    if told["refused"]:
        return Refused(*texts, told["findings"], told["unmet"])
    return _KINDS[told["kind"]](*texts, told["findings"])
