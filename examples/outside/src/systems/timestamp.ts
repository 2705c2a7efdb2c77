import { createHash } from 'node:crypto'
import {
  AsnArray, AsnConvert, AsnObjectIdentifierConverter, AsnProp, AsnType, AsnTypeTypes, OctetString
} from '@peculiar/asn1-schema'
import * as cms from '@peculiar/asn1-cms'
import * as tsp from '@peculiar/asn1-tsp'
import * as x509 from '@peculiar/asn1-x509'
import type { Clock } from '../clock.js'
import { Dice } from '../dice.js'
import { alone, der, signatureAlgorithm, type Holder } from '../pki.js'

const digests: Record<string, number> = {
  '2.16.840.1.101.3.4.2.1': 32, // SHA-256
  '2.16.840.1.101.3.4.2.2': 48, // SHA-384
  '2.16.840.1.101.3.4.2.3': 64, // SHA-512
  '1.2.156.10197.1.401': 32 // SM3
}
const sha256 = new x509.AlgorithmIdentifier({ algorithm: '2.16.840.1.101.3.4.2.1' })
/** Nobody's real policy: the numbers that RFCs use in examples. */
const policy = '1.2.3.14.1'

/** PKIFailureInfo (RFC 3161, 2.4.2), by the numbers of its bits. */
const failures = { badAlg: 0, badRequest: 2, badDataFormat: 5, timeNotAvailable: 14, unacceptedPolicy: 15, unacceptedExtension: 16 }

/** ESSCertIDv2 with its default, SHA-256 (RFC 5035), by which a token names its signer's certificate. */
@AsnType({ type: AsnTypeTypes.Sequence })
class CertificateIdentifier {
  @AsnProp({ type: OctetString }) certHash = new OctetString()
}
@AsnType({ type: AsnTypeTypes.Sequence })
class SigningCertificateV2 {
  @AsnProp({ type: CertificateIdentifier, repeated: 'sequence' }) certs: CertificateIdentifier[] = []
}
@AsnType({ type: AsnTypeTypes.Set, itemType: cms.Attribute })
class AttributeSet extends AsnArray<cms.Attribute> {}

/** A timestamp authority: RFC 3161. */
export class TimestampAuthority {
  constructor (private readonly holder: Holder, private readonly clock: Clock, private readonly seed: string, private readonly busy: (query: Uint8Array) => boolean) {}

  /** The answer (`application/timestamp-reply`) to a request (`application/timestamp-query`). */
  answer (query: Uint8Array): Buffer {
    let request: tsp.TimeStampReq
    try {
      request = AsnConvert.parse(query, tsp.TimeStampReq)
    } catch {
      return this.#refused('badDataFormat', 'not a request for a timestamp')
    }
    const { messageImprint: imprint, reqPolicy, extensions } = request
    if (request.version !== tsp.TimeStampReqVersion.v1) return this.#refused('badRequest', 'unknown version')
    if (digests[imprint.hashAlgorithm.algorithm] !== imprint.hashedMessage.byteLength) {
      return this.#refused('badAlg', 'a digest of SHA-256, SHA-384, SHA-512 or SM3 is wanted')
    }
    if (reqPolicy && reqPolicy !== policy) return this.#refused('unacceptedPolicy', `the policy is ${policy}`)
    if (extensions?.length) return this.#refused('unacceptedExtension', 'no extension is known')
    if (this.busy(query)) return this.#refused('timeNotAvailable', 'ask again')
    const token = this.#token(request)
    return der(new tsp.TimeStampResp({ status: new tsp.PKIStatusInfo({ status: tsp.PKIStatus.granted }), timeStampToken: token }))
  }

  #refused (failure: keyof typeof failures, text: string): Buffer {
    return der(new tsp.TimeStampResp({
      status: new tsp.PKIStatusInfo({
        status: tsp.PKIStatus.rejection,
        statusString: new tsp.PKIFreeText([text]),
        failInfo: new tsp.PKIFailureInfo(1 << failures[failure])
      })
    }))
  }

  #token (request: tsp.TimeStampReq): tsp.TimeStampToken {
    const at = this.clock.now()
    at.setMilliseconds(0)
    // Made from the request and the second, so that a run is the same again; the same request in the same second is the same token.
    const serial = Buffer.from(new Dice(this.seed, 'token', der(request).toString('hex'), at.toISOString()).bytes(12))
    serial.writeUInt8((serial.readUInt8(0) & 0x3f) | 0x40, 0)
    const content = der(new tsp.TSTInfo({
      version: tsp.TSTInfoVersion.v1,
      policy,
      messageImprint: request.messageImprint,
      serialNumber: alone(serial),
      genTime: at,
      accuracy: new tsp.Accuracy({ seconds: 1 }),
      nonce: request.nonce
    }))
    const hash = (data: Uint8Array) => new OctetString(alone(createHash('sha256').update(data).digest()))
    const named = new CertificateIdentifier()
    named.certHash = hash(this.holder.certificate)
    const signing = new SigningCertificateV2()
    signing.certs = [named]
    const attribute = (type: string, value: ArrayBuffer) => new cms.Attribute({ attrType: type, attrValues: [value] })
    const attributes = [
      attribute(cms.id_contentType, AsnObjectIdentifierConverter.toASN(tsp.id_ct_tstInfo).toBER()),
      attribute(cms.id_messageDigest, AsnConvert.serialize(hash(content))),
      attribute('1.2.840.113549.1.9.16.2.47', AsnConvert.serialize(signing))
    ].sort((a, b) => Buffer.compare(der(a), der(b))) // DER sorts what is in a set
    const signed = der(new AttributeSet(attributes))
    const issuer = this.holder.parsed.tbsCertificate
    const info = new cms.SignerInfo({
      version: cms.CMSVersion.v1,
      sid: new cms.SignerIdentifier({
        issuerAndSerialNumber: new cms.IssuerAndSerialNumber({ issuer: issuer.issuer, serialNumber: issuer.serialNumber })
      }),
      digestAlgorithm: sha256,
      signedAttrs: attributes,
      signatureAlgorithm: signatureAlgorithm(this.holder.scheme),
      signature: new OctetString(alone(this.holder.sign(signed)))
    })
    const data = new cms.SignedData({
      version: cms.CMSVersion.v3,
      digestAlgorithms: new cms.DigestAlgorithmIdentifiers([sha256]),
      encapContentInfo: new cms.EncapsulatedContentInfo({
        eContentType: tsp.id_ct_tstInfo,
        eContent: new cms.EncapsulatedContent({ single: new OctetString(alone(content)) })
      }),
      certificates: request.certReq
        ? new cms.CertificateSet([new cms.CertificateChoices({ certificate: this.holder.parsed })])
        : undefined,
      signerInfos: new cms.SignerInfos([info])
    })
    return new tsp.TimeStampToken({ contentType: cms.id_signedData, content: AsnConvert.serialize(data) })
  }
}
