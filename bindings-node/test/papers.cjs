'use strict'
// The operations of the vectors on papers and what belongs to them: `crypto.*`, `document.*`, `drawing.*`,
// `eseal.*`, `paper.*`. Bytes are base64; pictures and PDFs are compared by the SHA-256 of their bytes.

const dengji = require('dengji')

const data = text => new Uint8Array(Buffer.from(text, 'base64'))
const maybe = text => text === undefined ? undefined : data(text)
const text = bytes => Buffer.from(bytes).toString('base64')
const certificate = given => new dengji.Certificate(data(given))
const certificates = (given = []) => given.map(certificate)
const trust = ({ anchors, makers, others, ocspResponses, crls, requireRevocation }) => new dengji.SealTrust({
  anchors: certificates(anchors),
  makers: certificates(makers),
  others: certificates(others),
  ocspResponses: ocspResponses?.map(data),
  crls: crls?.map(data),
  requireRevocation
})

const font = given => new dengji.Font(data(given.font))

function drawn (picture, given) {
  const svg = fileDigest(new TextEncoder().encode(picture.toSvg(given.title)))
  const png = fileDigest(picture.toPng(given.dotsPerMm, given.background))
  return { width: picture.width, height: picture.height, svg, png }
}

const fileDigest = bytes => text(dengji.digest('sha256', bytes))
const pictures = ({ pictures = [] }) =>
  pictures.map(({ image, width, height }) => dengji.Picture.fromPng(data(image), width, height))

module.exports = {
  'document.resolve': given => dengji.resolvePlan(data(given.pdf), given.plan),
  'document.lint_plan': given => dengji.lintPlan(data(given.pdf), given.plan),
  'document.check_signing': given => dengji.checkSigning(data(given.pdf), given.request, pictures(given).length),
  'document.sign': async given => {
    const key = new dengji.SoftwareKey(data(given.key))
    const signed = await dengji.signDocument(data(given.pdf), given.request, key, { pictures: pictures(given) })
    return { pdf: fileDigest(signed) }
  },
  'document.sign_in_two_phases': async given => {
    const key = new dengji.SoftwareKey(data(given.key))
    const { pdf, prepared } = await dengji.prepareDocument(data(given.pdf), given.request, pictures(given))
    const signature = key.sign(data(prepared.toBeSigned), { scheme: prepared.scheme })
    const signed = await dengji.completeDocument(pdf, prepared, signature)
    return { prepared, waiting: fileDigest(pdf), pdf: fileDigest(signed) }
  },
  'document.add_validation_data': async given =>
    ({ pdf: fileDigest(await dengji.addValidationData(data(given.pdf), given.data)) }),
  'document.timestamp': async given => {
    const { pdf, prepared } = await dengji.prepareTimestamp(data(given.pdf), given.request)
    if (given.token === undefined) return { prepared, waiting: fileDigest(pdf) }
    return { pdf: fileDigest(await dengji.completeTimestamp(pdf, prepared, data(given.token))) }
  },
  'document.verify': ({ pdf, now, trusted, makers, known, ocspResponses, crls, policy }) => new dengji.Verifier({
    trusted: trusted?.map(data),
    makers: makers?.map(data),
    known: known?.map(data),
    ocspResponses: ocspResponses?.map(data),
    crls: crls?.map(data),
    policy
  }).verify(data(pdf), now),
  'drawing.covers': given => ({ covers: font(given).covers(given.text) }),
  'drawing.seal_design': given =>
    dengji.sealDesign(dengji.sealPresets().find(({ id }) => id === given.preset), given.content),
  'drawing.seal_design_for': given => dengji.sealDesignFor(given.kind, given.content),
  'drawing.seal_lint': given => dengji.lintSeal(given.design, font(given)),
  'drawing.seal': given => drawn(dengji.drawSeal(given.design, font(given)), given),
  'drawing.text': given => drawn(dengji.Picture.ofText(font(given), given.text, given.height, given.colour), given),
  'drawing.image': given =>
    drawn(dengji.Picture.fromPng(data(given.image), given.width, given.height, given.white), given),
  'crypto.certificate': given => certificate(given.certificate).summary(),
  'crypto.certificates': given => dengji.Certificate.parseAll(data(given.certificates)).map(one => one.summary()),
  'crypto.digest': given => ({ digest: text(dengji.digest(given.algorithm, data(given.data))) }),
  'crypto.certificate_urls': given => {
    const one = certificate(given.certificate)
    return { ocsp: one.ocspUrls(), crl: one.crlUrls() }
  },
  'crypto.ocsp_request': given => ({
    request: text(dengji.ocspRequest(certificate(given.certificate), certificate(given.issuer), maybe(given.nonce)))
  }),
  'crypto.sign_digest': given => ({
    signature: text(new dengji.SoftwareKey(data(given.key)).signDigest(data(given.digest)))
  }),
  'crypto.timestamp_request': given => ({
    request: text(dengji.timestampRequest(given.algorithm, data(given.digest), maybe(given.nonce)))
  }),
  'crypto.timestamp_token': given => ({
    token: fileDigest(dengji.timestampToken(data(given.response), maybe(given.nonce)))
  }),
  'crypto.sign': given => {
    const key = new dengji.SoftwareKey(data(given.key))
    const signature = key.sign(data(given.message), { scheme: given.scheme, entropy: maybe(given.entropy) })
    return { publicKey: text(key.publicKey()), scheme: key.defaultScheme(), signature: text(signature) }
  },
  'paper.window': given => dengji.windowPaper(given.form, dengji.SealProfile.builtin(given.profile), given.head),
  'paper.typeset': async given => {
    const { pdf, layout } = await dengji.typeset(given.paper, new dengji.Fonts(data(given.font)))
    return { pdf: text(dengji.digest('sha256', pdf)), layout }
  },
  'eseal.read': given => new dengji.ElectronicSeal(data(given.seal)).file(),
  'eseal.parts': given => {
    const seal = new dengji.ElectronicSeal(data(given.seal))
    const [picture, maker] = [text(seal.picture()), text(seal.makerCertificate())]
    return { picture, maker, certificates: seal.certificates().map(text) }
  },
  'eseal.verify': given => new dengji.ElectronicSeal(data(given.seal)).verify(given.now, trust(given)),
  'eseal.read_signature': given => new dengji.SealSignature(data(given.signature)).file(),
  'eseal.signature_parts': given => {
    const signature = new dengji.SealSignature(data(given.signature))
    const [signer, value] = [text(signature.signerCertificate()), text(signature.signatureValue())]
    return { seal: text(signature.seal().der()), signer, value }
  },
  'eseal.verify_signature': given => new dengji.SealSignature(data(given.signature)).verify(
    given.now, trust(given), { data: given.data?.map(data), digest: maybe(given.digest) }),
  'eseal.prepare': given => ({
    message: text(dengji.prepareSeal(
      given.draft, data(given.picture), certificates(given.signers), certificate(given.maker)))
  }),
  'eseal.complete': given => ({
    seal: text(dengji.completeSeal(
      data(given.message), certificate(given.maker), data(given.signature), maybe(given.timestamp)))
  }),
  'eseal.prepare_signature': given => {
    const [seal, signer] = [new dengji.ElectronicSeal(data(given.seal)), certificate(given.signer)]
    const message = dengji.prepareSealSignature(seal, signer, data(given.digest), given.signing)
    return { message: text(message), digest: seal.dataDigest(signer) }
  },
  'eseal.complete_signature': given => ({
    signature: text(dengji.completeSealSignature(
      data(given.message), certificate(given.signer), data(given.signature), maybe(given.timestamp)))
  })
}
