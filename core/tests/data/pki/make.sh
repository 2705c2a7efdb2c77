#!/bin/sh
# Makes every file of this folder anew with OpenSSL 3 (README.md says what each is). Keys are for tests only.
set -eu
work=$(mktemp -d)
export CA=none
trap 'rm -rf "$work"' EXIT
out=$(cd "$(dirname "$0")" && pwd)
cd "$work"
ID=distid:1234567812345678

key() { # name kind
    case $2 in
    rsa) openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key" ;;
    rsa1024) openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out "$1.key" ;;
    p256) openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key" ;;
    p384) openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out "$1.key" ;;
    sm2) openssl genpkey -algorithm SM2 -out "$1.key" ;;
    esac
}

cat > ca.cnf <<'CNF'
[ca]
default_ca = it
[it]
database = $ENV::CA.index
serial = $ENV::CA.serial
crlnumber = $ENV::CA.crlnumber
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
string_mask = utf8only
[any]
countryName = optional
organizationName = optional
commonName = supplied
[req]
distinguished_name = dn
prompt = no
string_mask = utf8only
utf8 = yes
[dn]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[int]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
authorityInfoAccess = OCSP;URI:http://ocsp.example/
crlDistributionPoints = URI:http://crl.example/int.crl
[wrongusage]
basicConstraints = CA:FALSE
keyUsage = critical,keyEncipherment
[nocertsign]
basicConstraints = critical,CA:TRUE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
[tsa]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsanoncritical]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = timeStamping
[ocsp]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = OCSPSigning
[unknowncritical]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
1.2.3.4.5.6 = critical,ASN1:UTF8String:unknown
[constrained]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
nameConstraints = critical,permitted;dirName:allowed,excluded;dirName:forbidden
[allowed]
C = CN
O = Dengji
[forbidden]
C = CN
O = Dengji
OU = Outer
CNF
# The names of constraints are ASCII: OpenSSL reads them as Latin-1. Case differs on purpose.

# issue NAME KIND SUBJECT EXTENSIONS ISSUER [FROM UNTIL [MORE...]]; ISSUER "self" for a root
issue() {
    name=$1 kind=$2 subject=$3 ext=$4 issuer=$5 from=${6:-20240101000000Z} until=${7:-20440101000000Z}
    [ $# -gt 7 ] && shift 7 || shift $#
    [ -f "$name.key" ] || key "$name" "$kind"
    md=sha256 opts=
    grep -q . "$name.key"
    case $kind in sm2) req="-sm3 -sigopt $ID" opts="-vfyopt $ID" ;; *) req=-sha256 ;; esac
    openssl req -new -utf8 -config ca.cnf -key "$name.key" -subj "$subject" $req -out "$name.csr"
    [ "$issuer" = self ] && issuer=$name && self="-selfsign" || self="-cert $issuer.pem"
    for file in index; do [ -f "$issuer.$file" ] || : > "$issuer.$file"; done
    [ -f "$issuer.serial" ] || printf '%s\n' "10$(printf %s "$issuer" | cksum | cut -c1-4)01" | sed 's/^\(\(..\)*\).\?$/\1/' > "$issuer.serial"
    [ -f "$issuer.crlnumber" ] || echo 01 > "$issuer.crlnumber"
    case $(openssl pkey -in "$issuer.key" -noout -text 2>/dev/null | grep -c 'OID: SM2\|SM2') in 0) ;; *) md=sm3 opts="$opts -sigopt $ID" ;; esac
    [ -n "${digest:-}" ] && md=$digest
    CA=$issuer openssl ca -batch -notext -utf8 -config ca.cnf -keyfile "$issuer.key" $self -in "$name.csr" -out "$name.pem" \
        -extensions "$ext" -extfile ca.cnf -startdate "$from" -enddate "$until" -md $md -preserveDN $opts "$@" 2> ca.log || { cat ca.log; exit 1; }
}

issue rsa-root rsa '/C=CN/O=登记/CN=RSA Root' root self
issue p256-root p256 '/C=CN/O=登记/CN=P-256 Root' root self
issue sm2-root sm2 '/C=CN/O=登记/CN=SM2 Root' root self
issue rsa-int rsa '/C=CN/O=登记/CN=RSA Intermediate' int rsa-root
issue p256-int p256 '/C=CN/O=登记/CN=P-256 Intermediate' int p256-root
issue sm2-int sm2 '/C=CN/O=登记/CN=SM2 Intermediate' int sm2-root
issue rsa-signer rsa '/C=CN/O=登记/CN=RSA Signer' signer rsa-int
issue p256-signer p256 '/C=CN/O=登记/CN=P-256 Signer' signer p256-int
issue p384-signer p384 '/C=CN/O=登记/CN=P-384 Signer' signer p256-int
issue sm2-signer sm2 '/C=CN/O=登记/CN=SM2 签章者' signer sm2-int
issue pss-signed p256 '/C=CN/O=登记/CN=PSS-signed' signer rsa-int '' '' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32
digest=sha1 issue sha1-signed p256 '/C=CN/O=登记/CN=SHA-1-signed' signer rsa-int
digest=
issue short-key rsa1024 '/C=CN/O=登记/CN=1024 bits' signer rsa-int
issue wrong-usage p256 '/C=CN/O=登记/CN=Wrong usage' wrongusage p256-int
issue expired p256 '/C=CN/O=登记/CN=Expired' signer p256-int 20240101000000Z 20250101000000Z
issue not-yet p256 '/C=CN/O=登记/CN=Not yet valid' signer p256-int 20300101000000Z 20310101000000Z
issue revoked p256 '/C=CN/O=登记/CN=Revoked' signer p256-int
issue unknown-critical p256 '/C=CN/O=登记/CN=Unknown critical' unknowncritical p256-int
issue tsa p256 '/C=CN/O=登记/CN=TSA' tsa p256-int
issue tsa-noncritical p256 '/C=CN/O=登记/CN=TSA not critical' tsanoncritical p256-int
issue tsa-sm2 sm2 '/C=CN/O=登记/CN=SM2 TSA' tsa sm2-int
issue ocsp p256 '/C=CN/O=登记/CN=OCSP' ocsp p256-int
issue too-deep-int p256 '/C=CN/O=登记/CN=Below path length' int p256-int
issue too-deep p256 '/C=CN/O=登记/CN=Too deep' signer too-deep-int
issue no-cert-sign p256 '/C=CN/O=登记/CN=No keyCertSign' nocertsign p256-root
issue by-no-cert-sign p256 '/C=CN/O=登记/CN=By no keyCertSign' signer no-cert-sign
issue by-leaf p256 '/C=CN/O=登记/CN=By a leaf' signer p256-signer
issue constrained p256 '/C=CN/O=登记/CN=Constrained' constrained p256-root
issue inside-names p256 '/C=CN/O=DENGJI/OU=Inner/CN=Inside' signer constrained
issue outside-names p256 '/C=CN/O=Elsewhere/CN=Outside' signer constrained
issue excluded-names p256 '/C=CN/O=Dengji/OU=outer/CN=Excluded' signer constrained
# Two CAs that certify each other, and a leaf of one.
key loop-a p256; key loop-b p256
issue loop-a-self p256 '/C=CN/O=登记/CN=Loop A' root self
cp loop-a-self.key loop-a.key
issue loop-b-self p256 '/C=CN/O=登记/CN=Loop B' root self
cp loop-b-self.key loop-b.key
issue loop-a p256 '/C=CN/O=登记/CN=Loop A' root loop-b-self
issue loop-b p256 '/C=CN/O=登记/CN=Loop B' root loop-a-self
issue looped p256 '/C=CN/O=登记/CN=Looped' signer loop-a-self

# Revocation: one CRL, and OCSP responses of a delegated responder and of the CA itself.
CA=p256-int openssl ca -config ca.cnf -keyfile p256-int.key -cert p256-int.pem -revoke revoked.pem -crl_reason keyCompromise 2> ca.log
sed -i 's/^\(R\t[^\t]*\t\)[0-9]*Z/\1250601000000Z/' p256-int.index
CA=p256-int openssl ca -config ca.cnf -keyfile p256-int.key -cert p256-int.pem -gencrl -crl_lastupdate 20250701000000Z -crl_nextupdate 20350701000000Z -md sha256 -out p256-int.crl 2> ca.log
# The same, with the day since when the key may have been in other hands.
sed 's/,keyCompromise/,keyTime,20250301000000Z/' p256-int.index > earlier.index
echo 02 > earlier.crlnumber
CA=earlier openssl ca -config ca.cnf -keyfile p256-int.key -cert p256-int.pem -gencrl -crl_lastupdate 20250701000000Z -crl_nextupdate 20350701000000Z -md sha256 -out p256-int-earlier.crl 2> ca.log
CA=sm2-int openssl ca -config ca.cnf -keyfile sm2-int.key -cert sm2-int.pem -gencrl -crl_lastupdate 20250701000000Z -crl_nextupdate 20350701000000Z -md sm3 -sigopt $ID -out sm2-int.crl 2> ca.log
for name in p256-signer revoked; do
    openssl ocsp -issuer p256-int.pem -cert $name.pem -no_nonce -reqout $name.ocsprequest 2> ca.log
    openssl ocsp -index p256-int.index -rsigner ocsp.pem -rkey ocsp.key -CA p256-int.pem -reqin $name.ocsprequest -respout $name.ocsp -ndays 3650 > ca.log 2>&1
done
openssl ocsp -index p256-int.index -rsigner p256-int.pem -rkey p256-int.key -CA p256-int.pem -reqin p256-signer.ocsprequest -respout p256-signer-by-ca.ocsp -ndays 3650 > ca.log 2>&1
openssl ocsp -index p256-int.index -rsigner p256-signer.pem -rkey p256-signer.key -CA p256-int.pem -reqin p256-signer.ocsprequest -respout p256-signer-by-stranger.ocsp -ndays 3650 > ca.log 2>&1

# What OpenSSL signs, for the reader: detached and not, with and without attributes, by key id.
printf 'the content' > content.txt
cms() { openssl cms -sign -binary -in content.txt -outform DER "$@"; }
cms -signer rsa-signer.pem -inkey rsa-signer.key -certfile rsa-int.pem -md sha256 -cades -out rsa.cms
cms -signer rsa-signer.pem -inkey rsa-signer.key -md sha384 -keyopt rsa_padding_mode:pss -out rsa-pss.cms
cms -signer p256-signer.pem -inkey p256-signer.key -md sha256 -keyid -out p256-keyid.cms
cms -signer p384-signer.pem -inkey p384-signer.key -md sha384 -noattr -out p384-noattr.cms
cms -signer p256-signer.pem -inkey p256-signer.key -md sha256 -nodetach -out p256-encapsulated.cms
cms -signer p256-signer.pem -inkey p256-signer.key -signer rsa-signer.pem -inkey rsa-signer.key -md sha256 -out two-signers.cms
cms -signer p256-signer.pem -inkey p256-signer.key -md sha256 -stream -indef -nodetach -out p256-indefinite.cms

# A timestamp over the content.
cat > tsa.cnf <<'CNF'
[tsa]
default_tsa = it
[it]
serial = ./tsa.serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha1, sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
CNF
echo 01 > tsa.serial
openssl ts -query -data content.txt -sha256 -cert -out content.tsq 2> ca.log
openssl ts -reply -config tsa.cnf -queryfile content.tsq -signer tsa.pem -inkey tsa.key -chain p256-int.pem -out content.tsr 2> ca.log

rm -f ./*-self.csr ./*.csr "$out"/*.pem "$out"/*.key "$out"/*.cms "$out"/*.ocsp "$out"/*.crl "$out"/*.tsr "$out"/*.tsq
for name in loop-a-self loop-b-self; do rm -f $name.key; done
cp ./*.key ./*.cms ./*.ocsp ./*.crl content.tsq content.tsr "$out"
for pem in ./*.pem; do case $(basename "$pem") in [0-9A-F][0-9A-F]*[0-9A-F][0-9A-F].pem) ;; *) cp "$pem" "$out" ;; esac; done
# Private keys only of those who sign in the tests.
cd "$out"
for file in *.key; do
    case $file in rsa-signer.key | p256-signer.key | p384-signer.key | sm2-signer.key | tsa.key | tsa-sm2.key | p256-int.key) ;; *) rm "$file" ;; esac
done
