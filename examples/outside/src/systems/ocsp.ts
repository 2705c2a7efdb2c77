import { createHash } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import * as ocsp from '@peculiar/asn1-ocsp'
import * as x509 from '@peculiar/asn1-x509'
import { after, type Clock } from '../clock.js'
import { alone, der, keyOctets, signatureAlgorithm, type Holder } from '../pki.js'

const hashes: Record<string, string> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.156.10197.1.401': 'sm3'
}
const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as ArrayBuffer).toString('hex')

interface Issuer { root: Holder, responder: Holder, issued: Map<string, Date | undefined> }

/** Tells whether certificates were revoked: RFC 6960. One responder for each authority, certified by it for that. */
export class OcspResponder {
  #issuers: Issuer[] = []

  constructor (private readonly clock: Clock, private readonly busy: (query: Uint8Array) => boolean) {}

  add (root: Holder, responder: Holder, certificates: readonly Holder[]): void {
    const issued = new Map(certificates.map(({ serial }) => [serial, undefined] as const))
    this.#issuers.push({ root, responder, issued })
  }

  /** A certificate that was issued later. */
  issued (certificate: Holder): void { this.#of(certificate).issued.set(certificate.serial, undefined) }

  revoke (certificate: Holder, at: Date = this.clock.now()): void { this.#of(certificate).issued.set(certificate.serial, at) }

  #of (certificate: Holder): Issuer {
    const found = this.#issuers.find(({ root }) => root.scheme === certificate.scheme)
    if (!found) throw new Error(`no authority for ${certificate.scheme}`)
    return found
  }

  /** The answer (`application/ocsp-response`) to a request (`application/ocsp-request`). */
  answer (query: Uint8Array): Buffer {
    let request: ocsp.OCSPRequest
    try {
      request = AsnConvert.parse(query, ocsp.OCSPRequest)
    } catch {
      return this.#failed(ocsp.OCSPResponseStatus.malformedRequest)
    }
    const asked = request.tbsRequest.requestList.map(({ reqCert }) => reqCert)
    if (asked.length === 0) return this.#failed(ocsp.OCSPResponseStatus.malformedRequest)
    const issuer = this.#issuers.find(issuer => asked.every(id => speaksFor(issuer, id)))
    if (!issuer) return this.#failed(ocsp.OCSPResponseStatus.unauthorized)
    if (this.busy(query)) return this.#failed(ocsp.OCSPResponseStatus.tryLater)
    const nonce = request.tbsRequest.requestExtensions?.find(({ extnID }) => extnID === ocsp.id_pkix_ocsp_nonce)
    const data = new ocsp.ResponseData({
      responderID: new ocsp.ResponderID({
        byKey: new ocsp.KeyHash(alone(createHash('sha1').update(keyOctets(issuer.responder.parsed)).digest()))
      }),
      producedAt: this.#now(),
      responses: asked.map(id => this.#status(issuer, id)),
      responseExtensions: nonce ? [nonce] : undefined
    })
    const { scheme, parsed } = issuer.responder
    const basic = new ocsp.BasicOCSPResponse({
      tbsResponseData: data,
      signatureAlgorithm: signatureAlgorithm(scheme),
      signature: alone(issuer.responder.sign(der(data))),
      certs: [parsed]
    })
    return der(new ocsp.OCSPResponse({
      responseStatus: ocsp.OCSPResponseStatus.successful,
      responseBytes: new ocsp.ResponseBytes({
        responseType: ocsp.id_pkix_ocsp_basic,
        response: new OctetString(AsnConvert.serialize(basic))
      })
    }))
  }

  #now (): Date {
    const now = this.clock.now()
    now.setMilliseconds(0)
    return now
  }

  #status ({ issued }: Issuer, certID: ocsp.CertID): ocsp.SingleResponse {
    const serial = hex(certID.serialNumber)
    const revoked = issued.get(serial)
    const status = revoked
      ? { revoked: new ocsp.RevokedInfo({ revocationTime: revoked, revocationReason: new x509.CRLReason(x509.CRLReasons.keyCompromise) }) }
      : issued.has(serial) ? { good: null } : { unknown: null }
    return new ocsp.SingleResponse({
      certID,
      certStatus: new ocsp.CertStatus(status),
      thisUpdate: this.#now(),
      nextUpdate: after(this.#now(), 24 * 60)
    })
  }

  #failed (responseStatus: ocsp.OCSPResponseStatus): Buffer { return der(new ocsp.OCSPResponse({ responseStatus })) }
}

function speaksFor ({ root }: Issuer, id: ocsp.CertID): boolean {
  const algorithm = hashes[id.hashAlgorithm.algorithm]
  if (!algorithm) return false
  const hash = (data: Uint8Array) => createHash(algorithm).update(data).digest('hex')
  return hex(id.issuerNameHash.buffer) === hash(der(root.subject)) && hex(id.issuerKeyHash.buffer) === hash(keyOctets(root.parsed))
}
