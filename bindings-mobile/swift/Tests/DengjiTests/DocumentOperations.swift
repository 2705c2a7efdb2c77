import Dengji
import Foundation

/// The operations on papers and what belongs to them. Bytes are base64; pictures and PDFs are compared by the SHA-256
/// of their bytes.
let documentOperations: [String: Operation] =
    [sealOperations, pictureOperations, pdfOperations].reduce(into: [:]) { all, some in all.merge(some) { one, _ in one } }

private let pdfOperations: [String: Operation] = [
    "document.resolve": { given, _ in
        parse(try resolvePlan(pdf: given.data("pdf"), plan: StampPlan(json: given.json("plan"))).json())
    },
    "document.lint_plan": { given, _ in
        parse(try lintPlan(pdf: given.data("pdf"), plan: StampPlan(json: given.json("plan"))).json())
    },
    "document.check_signing": { given, _ in
        let count = UInt32(try given.pictures().count)
        return parse(try checkSigning(pdf: given.data("pdf"), request: given.request(), pictures: count).json())
    },
    "document.sign": { given, _ in
        let key = try SoftwareKey(data: given.data("key"))
        let signed = try signDocument(
            pdf: given.data("pdf"), request: given.request(), key: key, pictures: given.pictures())
        return ["pdf": try fileDigest(signed)]
    },
    "document.sign_in_two_phases": { given, _ in
        let key = try SoftwareKey(data: given.data("key"))
        let waiting = try prepareDocument(
            pdf: given.data("pdf"), request: given.request(), pictures: given.pictures())
        let message = try Given(value: waiting.prepared.toBeSigned).bytes()
        let signature = try key.sign(message: message, scheme: waiting.prepared.scheme)
        let signed = try completeDocument(pdf: waiting.pdf, prepared: waiting.prepared, signature: signature)
        return [
            "prepared": parse(try waiting.prepared.json()), "waiting": try fileDigest(waiting.pdf),
            "pdf": try fileDigest(signed),
        ]
    },
    "document.add_validation_data": { given, _ in
        let data = try ValidationData(json: given.json("data"))
        return ["pdf": try fileDigest(addValidationData(pdf: given.data("pdf"), data: data))]
    },
    "document.timestamp": { given, _ in
        let request = try TimestampRequest(json: given.json("request"))
        let waiting = try prepareTimestamp(pdf: given.data("pdf"), request: request)
        guard let token = try given.maybeData("token") else {
            return ["prepared": parse(try waiting.prepared.json()), "waiting": try fileDigest(waiting.pdf)]
        }
        let stamped = try completeTimestamp(pdf: waiting.pdf, prepared: waiting.prepared, token: token)
        return ["pdf": try fileDigest(stamped)]
    },
    "document.verify": { given, _ in
        let verifier = try Verifier(
            trusted: given.datas("trusted"), makers: given.datas("makers"), known: given.datas("known"),
            ocspResponses: given.datas("ocspResponses"), crls: given.datas("crls"),
            policy: given.has("policy") ? VerificationPolicy(json: given.json("policy")) : nil)
        return parse(try verifier.verify(pdf: given.data("pdf"), now: given.now()).json())
    },
]

private func fileDigest(_ file: Data) throws -> String { text(try digest(algorithm: .sha256, data: file)) }

private let pictureOperations: [String: Operation] = [
    "drawing.covers": { given, _ in ["covers": try given.font().covers(text: given.text("text"))] },
    "drawing.seal_design": { given, _ in
        let id = try given.text("preset")
        guard let preset = try sealPresets().first(where: { $0.id == id }) else { throw Unusable("no such preset") }
        return parse(try sealDesign(preset: preset, content: given.content()).json())
    },
    "drawing.seal_design_for": { given, _ in
        let kind = try SealKind(json: given.json("kind"))
        return orNull(try sealDesignFor(kind: kind, content: given.content()).map { parse(try $0.json()) })
    },
    "drawing.seal_lint": { given, _ in parse(try lintSeal(design: given.design(), font: given.font()).json()) },
    "drawing.seal": { given, _ in try drawn(drawSeal(design: given.design(), font: given.font()), given) },
    "drawing.text": { given, _ in
        let picture = try Picture.ofText(
            font: given.font(), text: given.text("text"), height: given.number("height"), colour: given.text("colour"))
        return try drawn(picture, given)
    },
    "drawing.image": { given, _ in
        let picture = try Picture.fromPng(
            data: given.data("image"), width: given.number("width"), height: given.number("height"),
            background: Background(json: given.json("white")))
        return try drawn(picture, given)
    },
]

private func drawn(_ picture: Picture, _ given: Given) throws -> Any {
    let svg = try picture.toSvg(title: given.maybe("title") ?? "")
    let png = try picture.toPng(dotsPerMm: given.number("dotsPerMm"), background: given.maybe("background"))
    let digests = try [Data(svg.utf8), png].map(fileDigest)
    return [
        "width": NSNumber(value: try picture.width()), "height": NSNumber(value: try picture.height()),
        "svg": digests[0], "png": digests[1],
    ]
}

private let sealOperations: [String: Operation] = [
    "crypto.certificate": { given, _ in parse(try given.certificate("certificate").summary().json()) },
    "crypto.certificates": { given, _ in
        try Certificate.parseAll(data: given.data("certificates")).map { parse(try $0.summary().json()) }
    },
    "crypto.digest": { given, _ in
        let algorithm = try DigestAlgorithm(json: given.json("algorithm"))
        return ["digest": text(try digest(algorithm: algorithm, data: given.data("data")))]
    },
    "crypto.certificate_urls": { given, _ in
        let one = try given.certificate("certificate")
        return ["ocsp": try one.ocspUrls(), "crl": try one.crlUrls()]
    },
    "crypto.ocsp_request": { given, _ in
        let request = try ocspRequest(
            certificate: given.certificate("certificate"), issuer: given.certificate("issuer"),
            nonce: given.maybeData("nonce"))
        return ["request": text(request)]
    },
    "crypto.sign_digest": { given, _ in
        let key = try SoftwareKey(data: given.data("key"))
        return ["signature": text(try key.signDigest(digest: given.data("digest")))]
    },
    "crypto.timestamp_request": { given, _ in
        let algorithm = try DigestAlgorithm(json: given.json("algorithm"))
        let request = try timestampRequest(
            algorithm: algorithm, digest: given.data("digest"), nonce: given.maybeData("nonce"))
        return ["request": text(request)]
    },
    "crypto.timestamp_token": { given, _ in
        let token = try timestampToken(response: given.data("response"), nonce: given.maybeData("nonce"))
        return ["token": text(try digest(algorithm: .sha256, data: token))]
    },
    "crypto.sign": { given, _ in
        let key = try SoftwareKey(data: given.data("key"))
        let scheme = try given.has("scheme") ? SignatureScheme(json: given.json("scheme")) : nil
        let signature = try key.sign(
            message: given.data("message"), scheme: scheme, entropy: given.maybeData("entropy"))
        return [
            "publicKey": text(try key.publicKey()), "scheme": parse(try key.defaultScheme().json()),
            "signature": text(signature),
        ]
    },
    "paper.window": { given, _ in
        let form = try WindowForm(json: given.json("form"))
        let head = try PaperHead(json: given.json("head"))
        let profile = try SealProfileHandle.builtin(id: given.text("profile"))
        return parse(try windowPaper(form: form, profile: profile, head: head).json())
    },
    "paper.typeset": { given, _ in
        let made = try typeset(
            paper: Paper(json: given.json("paper")), fonts: Fonts(data: given.data("font")))
        return [
            "pdf": text(try digest(algorithm: .sha256, data: made.pdf)), "layout": parse(try made.layout.json()),
        ]
    },
    "eseal.read": { given, _ in parse(try given.seal().file().json()) },
    "eseal.parts": { given, _ in
        let seal = try given.seal()
        return [
            "picture": text(try seal.picture()), "maker": text(try seal.makerCertificate()),
            "certificates": try seal.certificates().map(text),
        ]
    },
    "eseal.verify": { given, _ in
        parse(try given.seal().verify(at: given.now(), trust: given.trust()).json())
    },
    "eseal.read_signature": { given, _ in parse(try given.sealSignature().file().json()) },
    "eseal.signature_parts": { given, _ in
        let signature = try given.sealSignature()
        return [
            "seal": text(try signature.seal().der()), "signer": text(try signature.signerCertificate()),
            "value": text(try signature.signatureValue()),
        ]
    },
    "eseal.verify_signature": { given, _ in
        let pieces = try given.has("data") ? given.list("data").map { try $0.bytes() } : nil
        let verification = try given.sealSignature().verify(
            at: given.now(), trust: given.trust(), data: pieces, digest: given.maybeData("digest"))
        return parse(try verification.json())
    },
    "eseal.prepare": { given, _ in
        let message = try prepareSeal(
            draft: SealDraft(json: given.json("draft")), picture: given.data("picture"),
            signers: given.certificates("signers"), maker: given.certificate("maker"))
        return ["message": text(message)]
    },
    "eseal.complete": { given, _ in
        let seal = try completeSeal(
            message: given.data("message"), maker: given.certificate("maker"), signature: given.data("signature"),
            timestamp: given.maybeData("timestamp"))
        return ["seal": text(seal)]
    },
    "eseal.prepare_signature": { given, _ in
        let seal = try given.seal()
        let signer = try given.certificate("signer")
        let message = try prepareSealSignature(
            seal: seal, signer: signer, digest: given.data("digest"),
            signing: SealSigning(json: given.json("signing")))
        return ["message": text(message), "digest": parse(try seal.dataDigest(signer: signer).json())]
    },
    "eseal.complete_signature": { given, _ in
        let signature = try completeSealSignature(
            message: given.data("message"), signer: given.certificate("signer"), signature: given.data("signature"),
            timestamp: given.maybeData("timestamp"))
        return ["signature": text(signature)]
    },
]

private func text(_ bytes: Data) -> String { bytes.base64EncodedString() }

extension Given {
    fileprivate func bytes() throws -> Data {
        guard let bytes = Data(base64Encoded: try string()) else { throw Unusable("not base64") }
        return bytes
    }

    fileprivate func datas(_ key: String) throws -> [Data] {
        guard has(key) else { return [] }
        return try list(key).map { try $0.bytes() }
    }

    fileprivate func request() throws -> SigningRequest { try SigningRequest(json: json("request")) }

    fileprivate func pictures() throws -> [Picture] {
        guard has("pictures") else { return [] }
        return try list("pictures").map {
            try Picture.fromPng(
                data: $0.data("image"), width: $0.number("width"), height: $0.number("height"), background: .keep)
        }
    }

    fileprivate func font() throws -> Font { try Font(data: data("font")) }
    fileprivate func content() throws -> SealContent { try SealContent(json: json("content")) }
    fileprivate func design() throws -> SealDesign { try SealDesign(json: json("design")) }

    fileprivate func data(_ key: String) throws -> Data { try part(key).bytes() }
    fileprivate func maybeData(_ key: String) throws -> Data? { has(key) ? try data(key) : nil }

    fileprivate func certificate(_ key: String) throws -> Certificate { try Certificate(data: data(key)) }
    fileprivate func certificates(_ key: String) throws -> [Certificate] {
        guard has(key) else { return [] }
        return try list(key).map { try Certificate(data: $0.bytes()) }
    }

    fileprivate func trust() throws -> SealTrust {
        try SealTrust(
            anchors: certificates("anchors"), makers: certificates("makers"), others: certificates("others"),
            ocspResponses: datas("ocspResponses"), crls: datas("crls"),
            requireRevocation: has("requireRevocation"))
    }

    fileprivate func seal() throws -> ElectronicSeal { try ElectronicSeal(data: data("seal")) }
    fileprivate func sealSignature() throws -> SealSignature { try SealSignature(data: data("signature")) }
}
