#!/usr/bin/env python3
"""What strangers make of the files that we sign: pdf_peers.py TOOL FOLDER.

TOOL is the built example pdf_signing, FOLDER an empty folder for the files. Judges: pyHanko (signatures, paths, what
later revisions change, levels), pdfsig of poppler (signatures), qpdf (structure), OpenSSL (SM2 messages). Timestamps come
from `openssl ts`. And the other way round: what pyHanko signs at each level and certifies is verified by us. The last line
is `N passed, N failed`.
"""

import base64
import datetime
import json
import logging
import subprocess
import sys
from pathlib import Path

from asn1crypto import cms, pem, tsp
from pyhanko.keys import load_cert_from_pemder, load_private_key_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
TOOL, FOLDER = sys.argv[1], Path(sys.argv[2])
PKI = Path(__file__).resolve().parents[2] / "core/tests/data/pki"
AT = "2026-12-01T02:03:04Z"
MOMENT = datetime.datetime(2026, 12, 2, tzinfo=datetime.timezone.utc)
ROOTS = [load_cert_from_pemder(str(PKI / f"{name}-root.pem")) for name in ("p256", "rsa")]
INTERMEDIATES = [load_cert_from_pemder(str(PKI / f"{name}-int.pem")) for name in ("p256", "rsa")]
RSA = [f"rsa_{padding}_sha{bits}" for padding in ("pkcs1", "pss") for bits in (256, 384, 512)]
SCHEMES = [(name, "rsa", "rsa") for name in RSA] + [
    ("ecdsa_p256_sha256", "p256", "p256"),
    ("ecdsa_p384_sha384", "p384", "p256"),
]
passed = failed = 0


def note(good, what, detail=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    if not good:
        print(f"{what}: {str(detail)[:1000]}")


def run(*command, data=None):
    done = subprocess.run([str(part) for part in command], input=data, capture_output=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def paper(pages, kind):
    """A file with pages of each turn, with a table or a stream of cross-references."""
    turns = ["", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/CropBox [50 100 500 700]"]
    count = len(turns[:pages])
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at in range(count):
        content = f"BT /F1 24 Tf 100 600 Td (Page {at + 1}: sign here) Tj ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] {turns[at]} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    out, offsets = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start, size = len(out), len(objects) + 1
    if kind == "table":
        out += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
        out += f"trailer\n<< /Size {size} /Root 1 0 R /ID [<01> <02>] >>\n".encode()
    else:
        entries = b"\0\0\0\0\0\xff" + b"".join(b"\1" + at.to_bytes(4, "big") + b"\0" for at in [*offsets, start])
        out += f"{size} 0 obj\n<< /Type /XRef /Size {size + 1} /W [1 4 1] /Root 1 0 R /ID [<01> <02>] ".encode()
        out += f"/Length {len(entries)} >>\nstream\n".encode() + entries + b"\nendstream\nendobj\n"
    return out + f"startxref\n{start}\n%%EOF\n".encode()


def request(file, field, scheme, who, issuer, carrier="cades_detached", position=None, **more):
    asked = {
        "field": field,
        "carrier": carrier,
        "scheme": scheme,
        "certificates": [(PKI / f"{name}.pem").read_text() for name in (f"{who}-signer", f"{issuer}-int")],
        "time": AT,
        "signerName": "测试有限公司",
        "reason": "同意登记",
        **more,
    }
    if position:
        plan = FOLDER / "plan.json"
        plan.write_text(json.dumps({"stamps": [{"widthUm": 40000, "heightUm": 40000, "position": position}]}))
        asked["placements"] = json.loads(run(TOOL, "place", file, plan))["placements"]
    path = FOLDER / "request.json"
    path.write_text(json.dumps(asked))
    return path


def sign(file, out, field, scheme, who, issuer, **more):
    run(TOOL, "sign", file, request(file, field, scheme, who, issuer, **more), PKI / f"{who}-signer.key", out)


TSA = """[tsa]
default_tsa = it
[it]
serial = {folder}/serial
signer_cert = {pki}/tsa.pem
signer_key = {pki}/tsa.key
certs = {pki}/p256-int.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256, sha384, sha512
accuracy = secs:1
"""


def token(query, out):
    """A timestamp of now, by OpenSSL."""
    config = FOLDER / "tsa.cnf"
    config.write_text(TSA.format(folder=FOLDER, pki=PKI))
    (FOLDER / "serial").write_text("01\n")
    run("openssl", "ts", "-reply", "-config", config, "-queryfile", query, "-token_out", "-out", out)


def with_timestamp(file, out, scheme, who, issuer):
    """Level B-T, in two phases: the key, then the authority, then the file."""
    work = FOLDER / "prepared.pdf"
    run(TOOL, "prepare", file, request(file, "Seal", scheme, who, issuer, timestampSize=8192), work)
    run(TOOL, "value", f"{work}.json", PKI / f"{who}-signer.key", FOLDER / "value")
    run("openssl", "ts", "-query", "-sha256", "-cert", "-data", FOLDER / "value", "-out", FOLDER / "query")
    token(FOLDER / "query", FOLDER / "token")
    run(TOOL, "complete", work, f"{work}.json", FOLDER / "value", FOLDER / "token", out)


def with_validation(file, out, issuer):
    """Level B-LT."""
    data = {
        "certificates": [(PKI / f"{issuer}-{kind}.pem").read_text() for kind in ("int", "root")],
        "crls": [base64.b64encode((PKI / "p256-int.crl").read_bytes()).decode()],
        "field": "Seal",
    }
    path = FOLDER / "data.json"
    path.write_text(json.dumps(data))
    run(TOOL, "validation", file, path, out)


def with_document_timestamp(file, out):
    """Level B-LTA."""
    work = FOLDER / "laid.pdf"
    run(TOOL, "timestamp", file, "DocumentTimestamp", work)
    digest = json.loads(Path(f"{work}.json").read_text())["digest"]
    run("openssl", "ts", "-query", "-sha256", "-cert", "-digest", digest, "-out", FOLDER / "query")
    token(FOLDER / "query", FOLDER / "token")
    run(TOOL, "stamped", work, f"{work}.json", FOLDER / "token", out)


def context(**more):
    return ValidationContext(trust_roots=ROOTS, other_certs=INTERMEDIATES, allow_fetching=False, **more)


def judge(path, signatures, levels="", sm2=False):
    """All judges that know the file's algorithms."""
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True)
    note(checked.returncode == 0, f"{path.name} qpdf", (checked.stdout + checked.stderr).decode(errors="replace"))
    if sm2:
        return
    said = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True).stdout.decode(errors="replace")
    # A field that shows in several places is listed once for each of them.
    valid, all_ = said.count("Signature is Valid"), said.count("Signature Validation:")
    # It lists document timestamps, and does not judge them.
    stamps = said.count("Signature has not yet been verified")
    note(valid + stamps == all_ >= signatures and stamps <= 1, f"{path.name} pdfsig", said)
    with path.open("rb") as stream:
        reader = PdfFileReader(stream)
        note(len(reader.embedded_signatures) == signatures, f"{path.name} pyHanko", "another number of signatures")
        for signature in reader.embedded_signatures:
            name = f"{path.name} pyHanko {signature.field_name}"
            try:
                if signature.sig_object_type == "/DocTimeStamp":
                    status = validate_pdf_timestamp(signature, context())
                    good = status.intact and status.valid and status.trusted
                else:
                    status = validate_pdf_signature(signature, context(moment=MOMENT), context())
                    good = status.bottom_line and status.docmdp_ok
                    if "T" in levels:
                        stamp = status.timestamp_validity
                        good = good and stamp is not None and stamp.intact and stamp.valid
                note(good, name, status)
            except Exception as error:  # a judge that gives up has not accepted
                note(False, name, repr(error))


def judge_archive(path):
    """Levels B-LT and B-LTA: pyHanko finds the data of the file, and verifies with that alone and the roots."""
    with path.open("rb") as stream:
        reader = PdfFileReader(stream)
        signature = reader.embedded_regular_signatures[0]
        try:
            store = DocumentSecurityStore.read_dss(reader)
            named = store.vri_entries
            key = DocumentSecurityStore.sig_content_identifier(signature.pkcs7_content)
            note(key in named and len(store.certs) == 2 and len(store.crls) == 1, f"{path.name} pyHanko DSS", named)
            alone = store.as_validation_context({"trust_roots": ROOTS, "allow_fetching": False, "moment": MOMENT})
            status = validate_pdf_signature(signature, alone, context())
            note(status.bottom_line, f"{path.name} pyHanko DSS alone", status)
        except Exception as error:
            note(False, f"{path.name} pyHanko DSS", repr(error))


def judge_sm2(path):
    """OpenSSL reads the message and verifies its parts: `openssl cms -verify` cannot be told the identity of SM2."""
    contents, digest = FOLDER / "contents", FOLDER / "covered"
    run(TOOL, "contents", path, contents)
    whole = path.read_bytes()
    numbers = whole.rsplit(b"/ByteRange[", 1)[1].split(b"]", 1)[0].split()
    _, before, after, rest = map(int, numbers)
    digest.write_bytes(whole[:before] + whole[after : after + rest])
    try:
        shown = run("openssl", "cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", contents).decode()
        note("sm3" in shown and "SM2-with-SM3" in shown, f"{path.name} openssl cms", shown)
        signer = cms.ContentInfo.load(contents.read_bytes().rstrip(b"\0"), strict=False)["content"]["signer_infos"][0]
        attributes = signer["signed_attrs"].untag()
        (FOLDER / "attributes").write_bytes(attributes.dump())
        (FOLDER / "value").write_bytes(signer["signature"].native)
        stated = next(item["values"][0].native for item in attributes if item["type"].native == "message_digest")
        counted = run("openssl", "dgst", "-sm3", "-binary", digest)
        note(stated == counted, f"{path.name} openssl dgst", "another digest")
        key = FOLDER / "key.pem"
        key.write_bytes(run("openssl", "x509", "-in", PKI / "sm2-signer.pem", "-pubkey", "-noout"))
        identity = ["-pkeyopt", "distid:1234567812345678"]
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key, "-rawin", "-digest", "sm3", *identity]
        run(*command, "-in", FOLDER / "attributes", "-sigfile", FOLDER / "value")
        note(True, path.name)
    except (RuntimeError, ValueError) as error:
        note(False, f"{path.name} openssl", error)


class OpensslStamper(TimeStamper):
    """A timestamping authority for pyHanko; its own dummy signs with RSA alone."""

    async def async_request_tsa_response(self, req):
        query, reply = FOLDER / "foreign-query", FOLDER / "foreign-reply"
        query.write_bytes(req.dump())
        token(query, reply)
        return tsp.TimeStampResp(
            {"status": {"status": "granted"}, "time_stamp_token": cms.ContentInfo.load(reply.read_bytes())}
        )


def foreign(original):
    """What pyHanko signs, verified by us: every level, certified, twice, with another carrier."""
    revoked = pem.unarmor((PKI / "p256-int.crl").read_bytes())[2]
    roots, others = FOLDER / "roots.pem", FOLDER / "others.pem"
    roots.write_bytes(b"".join((PKI / f"{name}-root.pem").read_bytes() for name in ("p256", "rsa")))
    others.write_bytes(b"".join((PKI / f"{name}-int.pem").read_bytes() for name in ("p256", "rsa")))
    def signer(who, issuer):
        return signers.SimpleSigner.load(
            str(PKI / f"{who}-signer.key"),
            str(PKI / f"{who}-signer.pem"),
            ca_chain_files=(str(PKI / f"{issuer}-int.pem"),),
        )

    def made(path, out, who, issuer, field="Sig", level="b_b", sub_filter=fields.SigSeedSubFilter.PADES, **more):
        long_term = level in ("b_lt", "b_lta")
        trust = ValidationContext(
            trust_roots=ROOTS,
            other_certs=INTERMEDIATES,
            crls=[revoked],
            allow_fetching=False,
        )
        metadata = signers.PdfSignatureMetadata(
            field_name=field,
            subfilter=sub_filter,
            md_algorithm="sha256",
            embed_validation_info=long_term,
            use_pades_lta=level == "b_lta",
            validation_context=trust if long_term else None,
            **more,
        )
        with path.open("rb") as stream, out.open("wb") as target:
            writer = IncrementalPdfFileWriter(stream)
            stamper = None if level == "b_b" else OpensslStamper()
            signers.PdfSigner(metadata, signer(who, issuer), timestamper=stamper).sign_pdf(writer, output=target)

    def verified(path, count, level=None):
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=1)
        soon = soon.strftime("%Y-%m-%dT%H:%M:%SZ")
        try:
            report = json.loads(run(TOOL, "verify", path, roots, others, soon))
            kinds = [signature["kind"] for signature in report["signatures"]]
            good = report["verdict"] == "valid" and len(kinds) - kinds.count("document_timestamp") == count
            good = good and (level is None or report["signatures"][0].get("level") == level)
            note(good, f"{path.name} verified by us", json.dumps(report, ensure_ascii=False))
        except (RuntimeError, ValueError, KeyError) as error:
            note(False, f"{path.name} verified by us", error)

    for who, issuer in (("p256", "p256"), ("rsa", "rsa"), ("p384", "p256")):
        for level in ("b_b", "b_t", "b_lt", "b_lta"):
            out = FOLDER / f"foreign-{who}-{level}.pdf"
            made(original, out, who, issuer, level=level)
            verified(out, 1, level)
        twice = FOLDER / f"foreign-{who}-twice.pdf"
        made(FOLDER / f"foreign-{who}-b_lta.pdf", twice, "p256", "p256", field="Second")
        verified(twice, 2)
        adobe = FOLDER / f"foreign-{who}-adobe.pdf"
        made(original, adobe, who, issuer, sub_filter=fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
        verified(adobe, 1)
    certified = FOLDER / "foreign-certified.pdf"
    made(original, certified, "p256", "p256", certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS)
    verified(certified, 1)
    second = FOLDER / "foreign-certified-second.pdf"
    made(certified, second, "rsa", "rsa", field="Second")
    verified(second, 2)


def main():
    for kind in ("table", "stream"):
        one, five = FOLDER / f"one-{kind}.pdf", FOLDER / f"five-{kind}.pdf"
        one.write_bytes(paper(1, kind))
        five.write_bytes(paper(5, kind))
        for scheme, who, issuer in SCHEMES:
            for carrier in ("cades_detached", "pkcs7_detached"):
                out = FOLDER / f"{kind}-{scheme}-{carrier}.pdf"
                sign(one, out, "Seal", scheme, who, issuer, carrier=carrier)
                judge(out, 1)
            out = FOLDER / f"{kind}-{scheme}-t.pdf"
            with_timestamp(one, out, scheme, who, issuer)
            judge(out, 1, levels="T")
            lt = FOLDER / f"{kind}-{scheme}-lt.pdf"
            with_validation(out, lt, issuer)
            judge(lt, 1, levels="T")
            judge_archive(lt)
            lta = FOLDER / f"{kind}-{scheme}-lta.pdf"
            with_document_timestamp(lt, lta)
            judge(lta, 2, levels="T")
            judge_archive(lta)
        # One signature in many places, then others over it.
        positions = [
            {"type": "riding", "edge": "right", "alongUm": 100000},
            {"type": "every_page", "xUm": 60000, "yUm": 150000},
            {"type": "keyword", "text": "sign here", "occurrence": {"type": "last"}},
        ]
        file = five
        for at, (position, (scheme, who, issuer)) in enumerate(zip(positions, SCHEMES[-3:])):
            out = FOLDER / f"{kind}-places-{at}.pdf"
            sign(file, out, f"Seal{at}", scheme, who, issuer, position=position)
            judge(out, at + 1)
            file = out
        certified = FOLDER / f"{kind}-certified.pdf"
        lock = {"type": "exclude", "fields": ["Second"]}
        sign(one, certified, "First", *SCHEMES[0], certification="form_filling", lock=lock)
        second = FOLDER / f"{kind}-certified-second.pdf"
        sign(certified, second, "Second", *SCHEMES[-1])
        judge(certified, 1)
        judge(second, 2)
        for carrier in ("cades_detached", "pkcs7_detached"):
            out = FOLDER / f"{kind}-sm2-{carrier}.pdf"
            sign(one, out, "Seal", "sm2_sm3", "sm2", "sm2", carrier=carrier)
            judge(out, 1, sm2=True)
            judge_sm2(out)
        foreign(one)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
