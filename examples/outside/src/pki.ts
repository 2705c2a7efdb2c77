import { createHash } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import * as x509 from '@peculiar/asn1-x509'
import { id_pkix_ocsp, id_pkix_ocsp_nocheck } from '@peculiar/asn1-ocsp'
import { SoftwareKey } from 'dengji'
import { Dice } from './dice.js'

/**
 * Keys and certificates, made from the seed when the program starts. FOR TESTS ONLY: whoever knows the seed has the keys.
 */
export type Scheme = 'sm2_sm3' | 'ecdsa_p256_sha256'

export const schemes: readonly Scheme[] = ['sm2_sm3', 'ecdsa_p256_sha256']

const curves = { sm2_sm3: '06082a811ccf5501822d', ecdsa_p256_sha256: '06082a8648ce3d030107' }
const signatureAlgorithms = { sm2_sm3: '1.2.156.10197.1.501', ecdsa_p256_sha256: '1.2.840.10045.4.3.2' }
const day = 86_400_000

export const signatureAlgorithm = (scheme: Scheme): x509.AlgorithmIdentifier =>
  new x509.AlgorithmIdentifier({ algorithm: signatureAlgorithms[scheme] })

/** SEC 1, without the public key: whoever reads it works that out. The first bit is cleared so that the number is below the order. */
function privateKey (scheme: Scheme, dice: Dice): Buffer {
  const scalar = Buffer.from(dice.bytes(32))
  scalar.writeUInt8(scalar.readUInt8(0) & 0x7f, 0)
  const curve = Buffer.from(curves[scheme], 'hex')
  const body = Buffer.concat([Buffer.from('0201010420', 'hex'), scalar, Buffer.from([0xa0, curve.length]), curve])
  return Buffer.concat([Buffer.from([0x30, body.length]), body])
}

/** A certificate with its key. */
export class Holder {
  constructor (
    readonly scheme: Scheme,
    readonly key: SoftwareKey,
    /** DER. */
    readonly certificate: Buffer,
    readonly parsed: x509.Certificate
  ) {}

  get pem (): string { return pem(this.certificate) }
  get serial (): string { return Buffer.from(this.parsed.tbsCertificate.serialNumber).toString('hex') }
  get subject (): x509.Name { return this.parsed.tbsCertificate.subject }
  sign (message: Uint8Array): Buffer { return Buffer.from(this.key.sign(message, { scheme: this.scheme })) }
}

export const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`

export const der = (value: unknown): Buffer => Buffer.from(AsnConvert.serialize(value))

/** A buffer whose memory holds nothing else, as the ASN.1 library wants it. */
export const alone = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

const extension = (id: string, value: unknown, critical = false) => new x509.Extension({
  extnID: id,
  critical,
  extnValue: new OctetString(value === null ? alone(Buffer.from('0500', 'hex')) : AsnConvert.serialize(value))
})

/** Octets of the subject's key: what its SHA-1 is taken over (RFC 5280, 4.2.1.2; RFC 6960, 4.1.1). */
export const keyOctets = (certificate: x509.Certificate): Buffer =>
  Buffer.from(certificate.tbsCertificate.subjectPublicKeyInfo.subjectPublicKey)

const keyIdentifier = (spki: x509.SubjectPublicKeyInfo) =>
  new OctetString(alone(createHash('sha1').update(Buffer.from(spki.subjectPublicKey)).digest()))

function name (parts: Record<string, string>): x509.Name {
  const types: Record<string, string> = { C: '2.5.4.6', O: '2.5.4.10', CN: '2.5.4.3', serialNumber: '2.5.4.5' }
  return new x509.Name(Object.entries(parts).map(([part, text]) => new x509.RelativeDistinguishedName([
    new x509.AttributeTypeAndValue({
      type: types[part] as string,
      value: new x509.AttributeValue(part === 'C' || part === 'serialNumber' ? { printableString: text } : { utf8String: text })
    })
  ])))
}

export type Use = 'authority' | 'sealing' | 'timestamping' | 'ocsp'

export interface Wanted {
  /** Part of what the key is made from: the same name has the same key. */
  id: string
  subject: Record<string, string>
  use: Use
}

/** A root, and whom it certifies. */
export class Authority {
  readonly root: Holder

  constructor (readonly seed: string, readonly scheme: Scheme, private readonly from: Date, private readonly ocspAddress: string) {
    const scheme_ = scheme === 'sm2_sm3' ? 'SM2' : 'P-256'
    this.root = this.#make({ id: 'root', subject: { C: 'CN', O: '登记示例（仅供测试）', CN: `测试根证书 ${scheme_}` }, use: 'authority' })
  }

  issue (wanted: Wanted): Holder { return this.#make(wanted, this.root) }

  #make ({ id, subject, use }: Wanted, issuer?: Holder): Holder {
    const key = new SoftwareKey(privateKey(this.scheme, new Dice(this.seed, 'key', this.scheme, id)))
    const spki = AsnConvert.parse(key.publicKey(), x509.SubjectPublicKeyInfo)
    const issuerKey = issuer?.parsed.tbsCertificate.subjectPublicKeyInfo ?? spki
    const usage = use === 'authority'
      ? x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign
      : x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation
    const extensions = [
      extension(x509.id_ce_basicConstraints, new x509.BasicConstraints({ cA: use === 'authority' }), true),
      extension(x509.id_ce_keyUsage, new x509.KeyUsage(usage), true),
      extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(keyIdentifier(spki))),
      extension(x509.id_ce_authorityKeyIdentifier,
        new x509.AuthorityKeyIdentifier({ keyIdentifier: new x509.KeyIdentifier(keyIdentifier(issuerKey)) }))
    ]
    if (use === 'timestamping') {
      extensions.push(extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([x509.id_kp_timeStamping]), true))
    }
    if (use === 'ocsp') {
      extensions.push(extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([x509.id_kp_OCSPSigning])))
      extensions.push(extension(id_pkix_ocsp_nocheck, null))
    } else if (issuer) {
      extensions.push(extension(x509.id_pe_authorityInfoAccess, new x509.AuthorityInfoAccessSyntax([
        new x509.AccessDescription({
          accessMethod: id_pkix_ocsp,
          accessLocation: new x509.GeneralName({ uniformResourceIdentifier: this.ocspAddress })
        })
      ])))
    }
    // Positive, and never 0 in front: DER has one way to write it.
    const serial = Buffer.from(new Dice(this.seed, 'serial', this.scheme, id).bytes(12))
    serial.writeUInt8((serial.readUInt8(0) & 0x3f) | 0x40, 0)
    const tbs = new x509.TBSCertificate({
      version: x509.Version.v3,
      serialNumber: alone(serial),
      signature: signatureAlgorithm(this.scheme),
      issuer: issuer?.subject ?? name(subject),
      validity: new x509.Validity({
        notBefore: new Date(this.from.getTime() - 365 * day),
        notAfter: new Date(this.from.getTime() + (issuer ? 5 : 20) * 365 * day)
      }),
      subject: name(subject),
      subjectPublicKeyInfo: spki,
      extensions: new x509.Extensions(extensions)
    })
    const signature = (issuer?.key ?? key).sign(der(tbs), { scheme: this.scheme })
    const certificate = new x509.Certificate({
      tbsCertificate: tbs,
      signatureAlgorithm: signatureAlgorithm(this.scheme),
      signatureValue: alone(signature)
    })
    return new Holder(this.scheme, key, der(certificate), certificate)
  }
}
