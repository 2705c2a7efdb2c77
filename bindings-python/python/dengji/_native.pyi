"""
The native part of dengji.
"""

import typing

from .documents import (
    Finding,
)

def document_names() -> list[str]:
    """
    The names of the documents that can be read.
    """

def read_document(name: "str", value: "typing.Any", /) -> "typing.Any":
    """
    Reads a document from a dict or from JSON text, and gives it as a dict with the keys in their own order.
    """

def text(finding: "Finding | str | bytes", language: "Language" = "zh") -> "str":
    """
    The message of a finding, in Chinese (`zh`) or English (`en`).
    """

def write_document(name: "str", value: "typing.Any", /) -> "str":
    """
    Reads a document from a dict or from JSON text, and gives it as compact JSON text.
    """
