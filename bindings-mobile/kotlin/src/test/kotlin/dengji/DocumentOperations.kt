package dengji

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import dengji.documents.*
import java.util.Base64

private val nodes = JsonNodeFactory.instance

private fun data(node: JsonNode): ByteArray = Base64.getDecoder().decode(node.asText())

private fun text(bytes: ByteArray): String = Base64.getEncoder().encodeToString(bytes)

private fun certificate(node: JsonNode): Certificate = Certificate(data(node))

private fun certificates(node: JsonNode?): List<Certificate> = node?.map(::certificate).orEmpty()

private fun trust(given: JsonNode): SealTrust = SealTrust(
    anchors = certificates(given["anchors"]),
    makers = certificates(given["makers"]),
    others = certificates(given["others"]),
    ocspResponses = given["ocspResponses"]?.map(::data).orEmpty(),
    crls = given["crls"]?.map(::data).orEmpty(),
    requireRevocation = given["requireRevocation"]?.asBoolean() ?: false,
)

private fun seal(given: JsonNode): ElectronicSeal = ElectronicSeal(data(given["seal"]))

private fun sealSignature(given: JsonNode): SealSignature = SealSignature(data(given["signature"]))

private fun font(given: JsonNode): Font = Font(data(given["font"]))

private fun drawn(picture: Picture, given: JsonNode): JsonNode {
    val svg = picture.toSvg(given["title"]?.asText().orEmpty())
    val png = picture.toPng(given["dotsPerMm"].asInt().toUInt(), given["background"]?.asText())
    return nodes.objectNode().put("width", picture.width().toInt()).put("height", picture.height().toInt())
        .put("svg", fileDigest(svg.toByteArray())).put("png", fileDigest(png))
}

private fun fileDigest(bytes: ByteArray): String = text(digest(DigestAlgorithm.SHA256, bytes))

private fun pictures(given: JsonNode): List<Picture> = given["pictures"]?.map {
    val (width, height) = it["width"].asInt().toUInt() to it["height"].asInt().toUInt()
    Picture.fromPng(data(it["image"]), width, height, Background.KEEP)
}.orEmpty()

private fun plan(given: JsonNode): StampPlan = StampPlan.fromJson(given["plan"].toString())

private fun request(given: JsonNode): SigningRequest = SigningRequest.fromJson(given["request"].toString())

private fun bytes(given: JsonNode?): List<ByteArray> = given?.map(::data).orEmpty()

private val papers: Map<String, Operation> = mapOf(
    "document.resolve" to { given, _ -> parse(resolvePlan(data(given["pdf"]), plan(given)).toJson()) },
    "document.lint_plan" to { given, _ -> parse(lintPlan(data(given["pdf"]), plan(given)).toJson()) },
    "document.check_signing" to { given, _ ->
        val count = pictures(given).size.toUInt()
        parse(checkSigning(data(given["pdf"]), request(given), count).toJson())
    },
    "document.sign" to { given, _ ->
        val key = SoftwareKey(data(given["key"]))
        val signed = signDocument(data(given["pdf"]), request(given), key, pictures(given))
        nodes.objectNode().put("pdf", fileDigest(signed))
    },
    "document.sign_in_two_phases" to { given, _ ->
        val key = SoftwareKey(data(given["key"]))
        val waiting = prepareDocument(data(given["pdf"]), request(given), pictures(given))
        val prepared = waiting.prepared
        val signature = key.sign(Base64.getDecoder().decode(prepared.toBeSigned), prepared.scheme)
        val signed = completeDocument(waiting.pdf, prepared, signature)
        val answer = nodes.objectNode().put("waiting", fileDigest(waiting.pdf)).put("pdf", fileDigest(signed))
        answer.set("prepared", parse(prepared.toJson()))
    },
    "document.add_validation_data" to { given, _ ->
        val added = addValidationData(data(given["pdf"]), ValidationData.fromJson(given["data"].toString()))
        nodes.objectNode().put("pdf", fileDigest(added))
    },
    "document.timestamp" to { given, _ ->
        val waiting = prepareTimestamp(data(given["pdf"]), TimestampRequest.fromJson(given["request"].toString()))
        val token = given["token"]
        if (token == null) {
            val answer = nodes.objectNode().put("waiting", fileDigest(waiting.pdf))
            answer.set<JsonNode>("prepared", parse(waiting.prepared.toJson()))
        } else {
            val stamped = completeTimestamp(waiting.pdf, waiting.prepared, data(token))
            nodes.objectNode().put("pdf", fileDigest(stamped))
        }
    },
    "document.verify" to { given, _ ->
        val verifier = Verifier(
            trusted = bytes(given["trusted"]),
            makers = bytes(given["makers"]),
            known = bytes(given["known"]),
            ocspResponses = bytes(given["ocspResponses"]),
            crls = bytes(given["crls"]),
            policy = given["policy"]?.let { VerificationPolicy.fromJson(it.toString()) },
        )
        parse(verifier.verify(data(given["pdf"]), now(given)).toJson())
    },
)

private fun content(given: JsonNode): SealContent = SealContent.fromJson(given["content"].toString())

private fun design(given: JsonNode): SealDesign = SealDesign.fromJson(given["design"].toString())

private val drawing: Map<String, Operation> = mapOf(
    "drawing.covers" to { given, _ -> nodes.objectNode().put("covers", font(given).covers(given["text"].asText())) },
    "drawing.seal_design" to { given, _ ->
        val preset = sealPresets().single { it.id == given["preset"].asText() }
        parse(sealDesign(preset, content(given)).toJson())
    },
    "drawing.seal_design_for" to { given, _ ->
        sealDesignFor(SealKind.fromJson(given["kind"].toString()), content(given)).orNull { parse(it.toJson()) }
    },
    "drawing.seal_lint" to { given, _ -> parse(lintSeal(design(given), font(given)).toJson()) },
    "drawing.seal" to { given, _ -> drawn(drawSeal(design(given), font(given)), given) },
    "drawing.text" to { given, _ ->
        val (text, height) = given["text"].asText() to given["height"].asInt().toUInt()
        drawn(Picture.ofText(font(given), text, height, given["colour"].asText()), given)
    },
    "drawing.image" to { given, _ ->
        val (width, height) = given["width"].asInt().toUInt() to given["height"].asInt().toUInt()
        val white = Background.fromJson(given["white"].toString())
        drawn(Picture.fromPng(data(given["image"]), width, height, white), given)
    },
)

/**
 * The operations on papers and what belongs to them. Bytes are base64; pictures and PDFs are compared by the SHA-256
 * of their bytes.
 */
val DOCUMENT_OPERATIONS: Map<String, Operation> = papers + drawing + mapOf<String, Operation>(
    "crypto.certificate" to { given, _ -> parse(certificate(given["certificate"]).summary().toJson()) },
    "crypto.certificates" to { given, _ ->
        Certificate.parseAll(data(given["certificates"])).list { it.summary().toJson() }
    },
    "crypto.digest" to { given, _ ->
        val algorithm = DigestAlgorithm.fromJson(given["algorithm"].toString())
        nodes.objectNode().put("digest", text(digest(algorithm, data(given["data"]))))
    },
    "crypto.certificate_urls" to { given, _ ->
        val one = certificate(given["certificate"])
        val answer = nodes.objectNode()
        one.ocspUrls().forEach(answer.putArray("ocsp")::add)
        one.crlUrls().forEach(answer.putArray("crl")::add)
        answer
    },
    "crypto.ocsp_request" to { given, _ ->
        val (one, issuer) = certificate(given["certificate"]) to certificate(given["issuer"])
        nodes.objectNode().put("request", text(ocspRequest(one, issuer, given["nonce"]?.let(::data))))
    },
    "crypto.sign_digest" to { given, _ ->
        val key = SoftwareKey(data(given["key"]))
        nodes.objectNode().put("signature", text(key.signDigest(data(given["digest"]))))
    },
    "crypto.timestamp_request" to { given, _ ->
        val algorithm = DigestAlgorithm.fromJson(given["algorithm"].toString())
        val request = timestampRequest(algorithm, data(given["digest"]), given["nonce"]?.let(::data))
        nodes.objectNode().put("request", text(request))
    },
    "crypto.timestamp_token" to { given, _ ->
        val token = timestampToken(data(given["response"]), given["nonce"]?.let(::data))
        nodes.objectNode().put("token", text(digest(DigestAlgorithm.SHA256, token)))
    },
    "crypto.sign" to { given, _ ->
        val key = SoftwareKey(data(given["key"]))
        val scheme = given["scheme"]?.let { SignatureScheme.fromJson(it.toString()) }
        val signature = key.sign(data(given["message"]), scheme, given["entropy"]?.let(::data))
        val answer = nodes.objectNode().put("publicKey", text(key.publicKey())).put("signature", text(signature))
        answer.set("scheme", parse(key.defaultScheme().toJson()))
    },
    "paper.window" to { given, _ ->
        val form = WindowForm.fromJson(given["form"].toString())
        val head = PaperHead.fromJson(given["head"].toString())
        parse(windowPaper(form, SealProfileHandle.builtin(given["profile"].asText()), head).toJson())
    },
    "paper.typeset" to { given, _ ->
        val typeset = typeset(Paper.fromJson(given["paper"].toString()), Fonts(data(given["font"])))
        val answer = nodes.objectNode().put("pdf", text(digest(DigestAlgorithm.SHA256, typeset.pdf)))
        answer.set("layout", parse(typeset.layout.toJson()))
    },
    "eseal.read" to { given, _ -> parse(seal(given).file().toJson()) },
    "eseal.parts" to { given, _ ->
        val seal = seal(given)
        val answer = nodes.objectNode().put("picture", text(seal.picture())).put("maker", text(seal.makerCertificate()))
        answer.set("certificates", seal.certificates().list { nodes.textNode(text(it)).toString() })
    },
    "eseal.verify" to { given, _ ->
        parse(seal(given).verify(now(given), trust(given)).toJson())
    },
    "eseal.read_signature" to { given, _ -> parse(sealSignature(given).file().toJson()) },
    "eseal.signature_parts" to { given, _ ->
        val signature = sealSignature(given)
        val answer = nodes.objectNode().put("seal", text(signature.seal().der()))
        answer.put("signer", text(signature.signerCertificate())).put("value", text(signature.signatureValue()))
    },
    "eseal.verify_signature" to { given, _ ->
        val verification = sealSignature(given).verify(
            at = now(given),
            trust = trust(given),
            data = given["data"]?.map(::data),
            digest = given["digest"]?.let(::data),
        )
        parse(verification.toJson())
    },
    "eseal.prepare" to { given, _ ->
        val draft = SealDraft.fromJson(given["draft"].toString())
        val signers = certificates(given["signers"])
        val message = prepareSeal(draft, data(given["picture"]), signers, certificate(given["maker"]))
        nodes.objectNode().put("message", text(message))
    },
    "eseal.complete" to { given, _ ->
        val (message, signature) = data(given["message"]) to data(given["signature"])
        val seal = completeSeal(message, certificate(given["maker"]), signature, given["timestamp"]?.let(::data))
        nodes.objectNode().put("seal", text(seal))
    },
    "eseal.prepare_signature" to { given, _ ->
        val (seal, signer) = seal(given) to certificate(given["signer"])
        val signing = SealSigning.fromJson(given["signing"].toString())
        val message = prepareSealSignature(seal, signer, data(given["digest"]), signing)
        val answer = nodes.objectNode().put("message", text(message))
        answer.set("digest", parse(seal.dataDigest(signer).toJson()))
    },
    "eseal.complete_signature" to { given, _ ->
        val (message, signature) = data(given["message"]) to data(given["signature"])
        val timestamp = given["timestamp"]?.let(::data)
        val signed = completeSealSignature(message, certificate(given["signer"]), signature, timestamp)
        nodes.objectNode().put("signature", text(signed))
    },
)
