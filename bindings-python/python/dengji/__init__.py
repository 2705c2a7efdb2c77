"""dengji (登记): China's real-estate registration as an embeddable library.

Documents are plain dicts with the types of `dengji.documents`; wherever a call takes one, it takes JSON text (`str` or
`bytes`) as well. What cannot be done raises one of the exceptions of `dengji.errors`; codes are in `dengji.codes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from . import codes
from ._native import (
    Identifier,
    IdentifierChecker,
    IdentifierList,
    check_identifier,
    check_identifiers,
    mask_identifier,
)
from ._operations import (
    AccountContext,
    Case,
    Certificate,
    Context,
    Dictionaries,
    ElectronicSeal,
    EnterpriseAccount,
    Font,
    Fonts,
    IdentityProfile,
    LicenceContext,
    LicenceProfile,
    LicenceWallet,
    Picture,
    Profile,
    QrCode,
    Regions,
    SealAccount,
    SealContext,
    SealProfile,
    SealSignature,
    SealTrust,
    SealingSession,
    Sheet,
    SoftwareKey,
    SubCase,
    Verifier,
    WorkCalendar,
    acceptance,
    acceptance_paper,
    add_validation_data,
    application_form,
    attach_document,
    case_evidence,
    certificate_deadlines,
    certificate_of_completion,
    check_seal_coverage,
    check_signing,
    china_date,
    citations,
    complete_document,
    complete_seal,
    complete_seal_signature,
    complete_ticket,
    complete_timestamp,
    deselect_units,
    digest,
    document_names,
    draw_seal,
    enterprise_key,
    erase_log_entry,
    inquiry_paper,
    lint_plan,
    lint_seal,
    messages,
    name,
    names,
    notice_deadlines,
    ocsp_request,
    output_plan,
    parse_share,
    person_key,
    prepare_document,
    prepare_seal,
    prepare_seal_signature,
    prepare_ticket,
    prepare_timestamp,
    projects_of,
    receipt_paper,
    recognise_file,
    repair_document,
    requirement,
    requirements,
    resolve_plan,
    right_at_signing,
    seal_design,
    seal_design_for,
    seal_presets,
    sealable_file,
    share_materials,
    sign_document,
    sign_ticket,
    text,
    ticket_deadlines,
    timestamp_request,
    timestamp_token,
    typeset,
    unit_key,
    verification_paper,
    verify_log,
    verify_ticket,
    what_if,
    window_paper,
)
from ._operations import read_document as _read
from ._operations import write_document as _write
from .errors import DengjiError, DocumentError, Internal, Malformed, Misuse, Refused, Unsupported

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from .documents import Lapse, ProfileRef

T = TypeVar("T")


def _name(kind: type[Any] | str) -> Any:
    # What is neither goes on as it is: the library refuses it with an error of ours.
    return getattr(kind, "__name__", kind)


@overload
def from_json(kind: type[T], document: str | bytes | T, /) -> T: ...
@overload
def from_json(kind: str, document: Any, /) -> Any: ...
def from_json(kind: type[Any] | str, document: Any, /) -> Any:
    """Read a document strictly, and give it as a dict. `kind` is a type of `dengji.documents`, or its name.

    Unknown fields, wrong types and duplicate keys raise `Malformed` with the pointer of the place.
    """
    return _read(_name(kind), document)


def to_json(kind: type[Any] | str, document: Any, /) -> str:
    """Write a document as compact JSON text; it is checked on the way as when it is read."""
    return _write(_name(kind), document)


def builtin_profiles() -> list[ProfileRef]:
    """`Profile.builtin_ids`: the profiles that the library brings along, older versions before newer ones."""
    return Profile.builtin_ids()


def lapse(
    profile: Profile,
    possible_since: datetime.date | str,
    today: datetime.date | str,
    holidays: Iterable[datetime.date | str] | None = None,
) -> Lapse | None:
    """`Profile.lapse` of a profile."""
    return Profile.lapse(profile, possible_since, today, holidays)


__all__ = [
    "AccountContext",
    "Case",
    "Certificate",
    "Context",
    "DengjiError",
    "Dictionaries",
    "DocumentError",
    "ElectronicSeal",
    "EnterpriseAccount",
    "Font",
    "Fonts",
    "Identifier",
    "IdentifierChecker",
    "IdentifierList",
    "IdentityProfile",
    "Internal",
    "LicenceContext",
    "LicenceProfile",
    "LicenceWallet",
    "Malformed",
    "Misuse",
    "Picture",
    "Profile",
    "QrCode",
    "Refused",
    "Regions",
    "SealAccount",
    "SealContext",
    "SealProfile",
    "SealSignature",
    "SealTrust",
    "SealingSession",
    "Sheet",
    "SoftwareKey",
    "SubCase",
    "Unsupported",
    "Verifier",
    "WorkCalendar",
    "acceptance",
    "acceptance_paper",
    "add_validation_data",
    "application_form",
    "attach_document",
    "builtin_profiles",
    "case_evidence",
    "certificate_deadlines",
    "certificate_of_completion",
    "check_identifier",
    "check_identifiers",
    "check_seal_coverage",
    "check_signing",
    "china_date",
    "citations",
    "codes",
    "complete_document",
    "complete_seal",
    "complete_seal_signature",
    "complete_ticket",
    "complete_timestamp",
    "deselect_units",
    "digest",
    "document_names",
    "draw_seal",
    "enterprise_key",
    "erase_log_entry",
    "from_json",
    "inquiry_paper",
    "lapse",
    "lint_plan",
    "lint_seal",
    "mask_identifier",
    "messages",
    "name",
    "names",
    "notice_deadlines",
    "ocsp_request",
    "output_plan",
    "parse_share",
    "person_key",
    "prepare_document",
    "prepare_seal",
    "prepare_seal_signature",
    "prepare_ticket",
    "prepare_timestamp",
    "projects_of",
    "receipt_paper",
    "recognise_file",
    "repair_document",
    "requirement",
    "requirements",
    "resolve_plan",
    "right_at_signing",
    "seal_design",
    "seal_design_for",
    "seal_presets",
    "sealable_file",
    "share_materials",
    "sign_document",
    "sign_ticket",
    "text",
    "ticket_deadlines",
    "timestamp_request",
    "timestamp_token",
    "to_json",
    "typeset",
    "unit_key",
    "verification_paper",
    "verify_log",
    "verify_ticket",
    "what_if",
    "window_paper",
]
