"""The operations of the vectors on papers and what belongs to them: `crypto.*`, `document.*`,
`drawing.*`, `eseal.*`, `paper.*`.

Bytes are base64; pictures and PDFs are compared by the SHA-256 of their bytes.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import dengji


def data(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def maybe(given: Any, key: str) -> bytes | None:
    return data(given[key]) if key in given else None


def text(found: bytes) -> str:
    return base64.b64encode(found).decode()


def certificate(given: str) -> dengji.Certificate:
    return dengji.Certificate(data(given))


def certificates(given: Any, key: str) -> list[dengji.Certificate]:
    return [certificate(one) for one in given.get(key, [])]


def trust(given: Any) -> dengji.SealTrust:
    return dengji.SealTrust(
        certificates(given, "anchors"),
        certificates(given, "others"),
        makers=certificates(given, "makers"),
        ocsp_responses=[data(one) for one in given.get("ocspResponses", [])],
        crls=[data(one) for one in given.get("crls", [])],
        require_revocation=given.get("requireRevocation", False),
    )


def sign(given: Any) -> Any:
    key = dengji.SoftwareKey(data(given["key"]))
    signature = key.sign(data(given["message"]), scheme=given.get("scheme"), entropy=maybe(given, "entropy"))
    return {"publicKey": text(key.public_key()), "scheme": key.default_scheme(), "signature": text(signature)}


def seal_parts(given: Any) -> Any:
    seal = dengji.ElectronicSeal(data(given["seal"]))
    return {
        "picture": text(seal.picture()),
        "maker": text(seal.maker_certificate()),
        "certificates": [text(one) for one in seal.certificates()],
    }


def signature_parts(given: Any) -> Any:
    signature = dengji.SealSignature(data(given["signature"]))
    return {
        "seal": text(signature.seal().der()),
        "signer": text(signature.signer_certificate()),
        "value": text(signature.signature_value()),
    }


def verify_signature(given: Any) -> Any:
    pieces = [data(one) for one in given["data"]] if "data" in given else None
    return dengji.SealSignature(data(given["signature"])).verify(
        given["now"], trust(given), data=pieces, digest=maybe(given, "digest")
    )


def prepare_signature(given: Any) -> Any:
    seal, signer = dengji.ElectronicSeal(data(given["seal"])), certificate(given["signer"])
    message = dengji.prepare_seal_signature(seal, signer, data(given["digest"]), given["signing"])
    return {"message": text(message), "digest": seal.data_digest(signer)}


def font(given: Any) -> dengji.Font:
    return dengji.Font(data(given["font"]))


def drawn(picture: dengji.Picture, given: Any) -> Any:
    svg, png = picture.to_svg(given.get("title", "")), picture.to_png(given["dotsPerMm"], given.get("background"))
    return {
        "width": picture.width,
        "height": picture.height,
        "svg": text(dengji.digest("sha256", svg.encode())),
        "png": text(dengji.digest("sha256", png)),
    }


def seal_design(given: Any) -> Any:
    [preset] = [one for one in dengji.seal_presets() if one["id"] == given["preset"]]
    return dengji.seal_design(preset, given["content"])


def typeset(given: Any) -> Any:
    pdf, layout = dengji.typeset(given["paper"], dengji.Fonts(data(given["font"])))
    return {"pdf": text(dengji.digest("sha256", pdf)), "layout": layout}


def digest(file: bytes) -> str:
    return text(dengji.digest("sha256", file))


def pictures(given: Any) -> list[dengji.Picture]:
    return [
        dengji.Picture.from_png(data(one["image"]), one["width"], one["height"]) for one in given.get("pictures", [])
    ]


def sign_document(given: Any) -> Any:
    key = dengji.SoftwareKey(data(given["key"]))
    return {"pdf": digest(dengji.sign_document(data(given["pdf"]), given["request"], key, pictures=pictures(given)))}


def sign_in_two_phases(given: Any) -> Any:
    key = dengji.SoftwareKey(data(given["key"]))
    waiting, prepared = dengji.prepare_document(data(given["pdf"]), given["request"], pictures(given))
    signature = key.sign(data(prepared["toBeSigned"]), scheme=prepared["scheme"])
    signed = dengji.complete_document(waiting, prepared, signature)
    return {"prepared": prepared, "waiting": digest(waiting), "pdf": digest(signed)}


def timestamp(given: Any) -> Any:
    waiting, prepared = dengji.prepare_timestamp(data(given["pdf"]), given["request"])
    if "token" in given:
        return {"pdf": digest(dengji.complete_timestamp(waiting, prepared, data(given["token"])))}
    return {"prepared": prepared, "waiting": digest(waiting)}


VERIFYING = ("trusted", "known", "makers", "ocspResponses", "crls")


def verify_document(given: Any) -> Any:
    lists = [[data(one) for one in given.get(key, [])] for key in VERIFYING]
    trusted, known, makers, ocsp_responses, crls = lists
    verifier = dengji.Verifier(
        trusted, known, makers=makers, ocsp_responses=ocsp_responses, crls=crls, policy=given.get("policy")
    )
    return verifier.verify(data(given["pdf"]), given["now"])


def certificate_urls(given: Any) -> Any:
    one = certificate(given["certificate"])
    return {"ocsp": one.ocsp_urls(), "crl": one.crl_urls()}


OPERATIONS: dict[str, Callable[[Any], Any]] = {
    "crypto.certificate": lambda given: certificate(given["certificate"]).summary(),
    "crypto.certificates": lambda given: [
        one.summary() for one in dengji.Certificate.parse_all(data(given["certificates"]))
    ],
    "crypto.digest": lambda given: {"digest": text(dengji.digest(given["algorithm"], data(given["data"])))},
    "crypto.certificate_urls": certificate_urls,
    "crypto.ocsp_request": lambda given: {
        "request": text(
            dengji.ocsp_request(certificate(given["certificate"]), certificate(given["issuer"]), maybe(given, "nonce"))
        )
    },
    "crypto.sign": sign,
    "crypto.sign_digest": lambda given: {
        "signature": text(dengji.SoftwareKey(data(given["key"])).sign_digest(data(given["digest"])))
    },
    "crypto.timestamp_request": lambda given: {
        "request": text(dengji.timestamp_request(given["algorithm"], data(given["digest"]), maybe(given, "nonce")))
    },
    "crypto.timestamp_token": lambda given: {
        "token": digest(dengji.timestamp_token(data(given["response"]), maybe(given, "nonce")))
    },
    "document.add_validation_data": lambda given: {
        "pdf": digest(dengji.add_validation_data(data(given["pdf"]), given["data"]))
    },
    "document.check_signing": lambda given: dengji.check_signing(
        data(given["pdf"]), given["request"], len(pictures(given))
    ),
    "document.lint_plan": lambda given: dengji.lint_plan(data(given["pdf"]), given["plan"]),
    "document.resolve": lambda given: dengji.resolve_plan(data(given["pdf"]), given["plan"]),
    "document.sign": sign_document,
    "document.sign_in_two_phases": sign_in_two_phases,
    "document.timestamp": timestamp,
    "document.verify": verify_document,
    "drawing.covers": lambda given: {"covers": font(given).covers(given["text"])},
    "drawing.image": lambda given: drawn(
        dengji.Picture.from_png(data(given["image"]), given["width"], given["height"], given["white"]), given
    ),
    "drawing.seal": lambda given: drawn(dengji.draw_seal(given["design"], font(given)), given),
    "drawing.seal_design": seal_design,
    "drawing.seal_design_for": lambda given: dengji.seal_design_for(given["kind"], given["content"]),
    "drawing.seal_lint": lambda given: dengji.lint_seal(given["design"], font(given)),
    "drawing.text": lambda given: drawn(
        dengji.Picture.of_text(font(given), given["text"], given["height"], given["colour"]), given
    ),
    "eseal.complete": lambda given: {
        "seal": text(
            dengji.complete_seal(
                data(given["message"]), certificate(given["maker"]), data(given["signature"]), maybe(given, "timestamp")
            )
        )
    },
    "eseal.complete_signature": lambda given: {
        "signature": text(
            dengji.complete_seal_signature(
                data(given["message"]), certificate(given["signer"]), data(given["signature"]), maybe(given, "timestamp")
            )
        )
    },
    "eseal.parts": seal_parts,
    "eseal.prepare": lambda given: {
        "message": text(
            dengji.prepare_seal(
                given["draft"], data(given["picture"]), certificates(given, "signers"), certificate(given["maker"])
            )
        )
    },
    "eseal.prepare_signature": prepare_signature,
    "eseal.read": lambda given: dengji.ElectronicSeal(data(given["seal"])).file(),
    "eseal.read_signature": lambda given: dengji.SealSignature(data(given["signature"])).file(),
    "eseal.signature_parts": signature_parts,
    "eseal.verify": lambda given: dengji.ElectronicSeal(data(given["seal"])).verify(
        given["now"], trust(given)
    ),
    "eseal.verify_signature": verify_signature,
    "paper.typeset": typeset,
    "paper.window": lambda given: dengji.window_paper(
        given["form"], dengji.SealProfile.builtin(given["profile"]), given["head"]
    ),
}
"""What the steps of a vector call."""
