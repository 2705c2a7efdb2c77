"""dengji (登记): China's real-estate registration as an embeddable library.

Documents are plain dicts with the types of `dengji.documents`; wherever a call takes one, it takes JSON text (`str` or
`bytes`) as well. What cannot be done raises one of the exceptions of `dengji.errors`; codes are in `dengji.codes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from . import codes
from ._native import document_names, text
from ._native import read_document as _read
from ._native import write_document as _write
from .errors import DengjiError, DocumentError, Internal, Malformed, Misuse, Refused, Unsupported

if TYPE_CHECKING:
    from . import documents

T = TypeVar("T")


def from_json(kind: type[T], document: str | bytes | T, /) -> T:
    """Read a document of a type of `dengji.documents`, strictly, and give it as a dict.

    Unknown fields, wrong types and duplicate keys raise `Malformed` with the pointer of the place.
    """
    read: T = _read(kind.__name__, document)
    return read


def to_json(kind: type[Any], document: Any, /) -> str:
    """Write a document of a type of `dengji.documents` as compact JSON text; it is checked on the way as when read."""
    return _write(kind.__name__, document)


__all__ = [
    "DengjiError",
    "DocumentError",
    "Internal",
    "Malformed",
    "Misuse",
    "Refused",
    "Unsupported",
    "codes",
    "document_names",
    "from_json",
    "text",
    "to_json",
]
