"""
The native part of dengji.
"""

import datetime
import typing

from . import documents

from .documents import (
    Finding,
    Language,
    PlatformKey,
    ProfileRef,
    SignedTicket,
    Ticket,
    TicketReport,
    TicketToSign,
)

__all__ = [
    "Profile",
    "builtin_profiles",
    "complete_ticket",
    "document_names",
    "prepare_ticket",
    "read_document",
    "sign_ticket",
    "text",
    "verify_ticket",
    "write_document",
]

from typing import final

@final
class Profile:
    """
    A profile, parsed once: the rules of one place.
    """
    def __new__(cls, document: "documents.Profile | str | bytes", /) -> Profile:
        """
        Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this library.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def builtin(id: str, version: str | None = None) -> Profile:
        """
        A profile that the library brings along, in its newest version or the one that is asked for.
        """
    def document(self, /) -> "documents.Profile":
        """
        The whole profile as a document.
        """
    @property
    def id(self, /) -> str:
        """
        Its id, such as `guangzhou-registration`.
        """
    def to_json(self, /) -> str:
        """
        The whole profile as JSON text.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

def builtin_profiles() -> "list[ProfileRef]":
    """
    The profiles that the library brings along, older versions before newer ones.
    """

def complete_ticket(ticket: "Ticket | str | bytes", signature: "str", public_key: "str | None" = None) -> "SignedTicket":
    """
    Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
    the signature is verified first.
    """

def document_names() -> list[str]:
    """
    The names of the documents that can be read.
    """

def prepare_ticket(ticket: "Ticket | str | bytes", public_key: "str | None" = None) -> "TicketToSign":
    """
    What a host's device has to sign: the bytes, and with the public key also their digest.
    """

def read_document(name: "str", value: "typing.Any", /) -> "typing.Any":
    """
    Reads a document from a dict or from JSON text, and gives it as a dict with the keys in their own order.
    """

def sign_ticket(ticket: "Ticket | str | bytes", private_key: "str") -> "SignedTicket":
    """
    Signs a ticket with a key in software (64 hexadecimal digits).
    """

def text(finding: "Finding | str | bytes", language: "Language" = "zh") -> "str":
    """
    The message of a finding, in Chinese (`zh`) or English (`en`).
    """

def verify_ticket(payload: "str", keys: "list[PlatformKey] | str | bytes", now: "datetime.datetime | str") -> "TicketReport":
    """
    Checks the text of a signing code against the platform's public keys at an instant, without a network.
    """

def write_document(name: "str", value: "typing.Any", /) -> "str":
    """
    Reads a document from a dict or from JSON text, and gives it as compact JSON text.
    """
