import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Security;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.gm.ses.v1.SES_ESPictrueInfo;
import org.ofdrw.gm.ses.v1.SES_Header;
import org.ofdrw.gm.ses.v1.SES_SignInfo;
import org.ofdrw.gm.ses.v4.CertInfoList;
import org.ofdrw.gm.ses.v4.SES_CertList;
import org.ofdrw.sign.verify.SignedDataValidateContainer;
import org.ofdrw.sign.verify.container.SESV1ValidateContainer;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What judges in Java make of what we write: {@code Peers FOLDER PKI PAPERS}.
 *
 * <p>In FOLDER lie {@code ours-v1.*} and {@code ours-v4.*}, seals and seal signatures over {@code data}; ofdrw reads and
 * verifies them, and makes {@code theirs-v1.*} and {@code theirs-v4.*} with the keys of the folder PKI for us to verify.
 * Every paper of the folder PAPERS is validated as PDF/A-2u by veraPDF. The last line is {@code N passed, N failed}.
 */
public final class Peers {
    private static final ASN1ObjectIdentifier SM2_SM3 = new ASN1ObjectIdentifier("1.2.156.10197.1.501");
    private static final Date FROM = Date.from(java.time.Instant.parse("2024-06-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(java.time.Instant.parse("2029-06-01T00:00:00Z"));
    private static final Date AT = Date.from(java.time.Instant.parse("2026-11-01T00:00:00Z"));
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    private static int passed;
    private static int failed;

    private static Path folder;
    private static X509Certificate certificate;
    private static PrivateKey key;
    private static byte[] data;

    public static void main(String[] arguments) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        QUIET.setLevel(Level.OFF);
        folder = Path.of(arguments[0]);
        Path pki = Path.of(arguments[1]);
        try (InputStream in = Files.newInputStream(pki.resolve("sm2-signer.pem"))) {
            certificate = (X509Certificate) CertificateFactory.getInstance("X.509", "BC").generateCertificate(in);
        }
        String pem = Files.readString(pki.resolve("sm2-signer.key")).replaceAll("-----.*-----|\\s", "");
        PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
        key = KeyFactory.getInstance("EC", "BC").generatePrivate(encoded);
        data = Files.readAllBytes(folder.resolve("data"));
        judge("v1", new SESV1ValidateContainer());
        judge("v4", new SESV4ValidateContainer());
        makeV1();
        makeV4();
        papers(Path.of(arguments[2]));
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void note(boolean good, String what, Object detail) {
        if (good) {
            passed++;
        } else {
            failed++;
            System.out.println(what + ": " + detail);
        }
    }

    /** Our seal and our signature, by ofdrw's reader and by its verifier. */
    private static void judge(String edition, SignedDataValidateContainer judge) throws Exception {
        byte[] seal = Files.readAllBytes(folder.resolve("ours-" + edition + ".seal"));
        byte[] signature = Files.readAllBytes(folder.resolve("ours-" + edition + ".sig"));
        try {
            byte[] message;
            byte[] value;
            String name;
            if (edition.equals("v1")) {
                var read = org.ofdrw.gm.ses.v1.SESeal.getInstance(seal);
                SES_SignInfo info = read.getSignInfo();
                message = der(new DERSequence(new ASN1Encodable[] {
                    read.getEsealInfo(), info.getCert(), info.getSignatureAlgorithm()}));
                value = info.getSignData().getOctets();
                name = read.getEsealInfo().getProperty().getName().getString();
            } else {
                var read = org.ofdrw.gm.ses.v4.SESeal.getInstance(seal);
                message = der(read.geteSealInfo());
                value = read.getSignedValue().getOctets();
                name = read.geteSealInfo().getProperty().getName().getString();
            }
            note(name.equals("测试有限公司"), "ofdrw reads the name of " + edition, name);
            Signature verifier = Signature.getInstance("SM3withSM2", "BC");
            verifier.initVerify(certificate);
            verifier.update(message);
            note(verifier.verify(value), "the maker's signature of " + edition, "wrong");
        } catch (Exception error) {
            note(false, "ofdrw on our seal " + edition, error);
        }
        note(accepts(judge, data, signature), "ofdrw on our signature " + edition, "refused");
        byte[] other = data.clone();
        other[0] ^= 1;
        note(!accepts(judge, other, signature), "ofdrw on our signature " + edition + " over other data", "accepted");
    }

    private static boolean accepts(SignedDataValidateContainer judge, byte[] content, byte[] signature) {
        try {
            judge.validate(SigType.Seal, SM2_SM3.getId(), content, signature);
            return true;
        } catch (Exception error) {
            return false;
        }
    }

    private static byte[] der(ASN1Object object) throws Exception {
        return object.getEncoded(ASN1Encoding.DER);
    }

    private static byte[] sign(byte[] message) throws Exception {
        Signature signer = Signature.getInstance("SM3withSM2", "BC");
        signer.initSign(key);
        signer.update(message);
        return signer.sign();
    }

    private static byte[] digest() throws Exception {
        return MessageDigest.getInstance("SM3", "BC").digest(data);
    }

    private static SES_Header header(int version) {
        return new SES_Header(new ASN1Integer(version), new DERIA5String("OFDR&WTest"));
    }

    private static SES_ESPictrueInfo picture() {
        return new SES_ESPictrueInfo(
            new DERIA5String("PNG"), new DEROctetString(new byte[100]), new ASN1Integer(40), new ASN1Integer(40));
    }

    private static void makeV1() throws Exception {
        ASN1OctetString own = new DEROctetString(certificate.getEncoded());
        var property = new org.ofdrw.gm.ses.v1.SES_ESPropertyInfo(
            org.ofdrw.gm.ses.v1.SES_ESPropertyInfo.OrgType, new DERUTF8String("测试有限公司"), new DERSequence(own),
            new ASN1UTCTime(FROM), new ASN1UTCTime(FROM), new ASN1UTCTime(UNTIL));
        var info = new org.ofdrw.gm.ses.v1.SES_SealInfo(
            header(1), new DERIA5String("44010000000001"), property, picture(), null);
        byte[] value = sign(der(new DERSequence(new ASN1Encodable[] {info, own, SM2_SM3})));
        var seal = new org.ofdrw.gm.ses.v1.SESeal(info, new SES_SignInfo(own, SM2_SM3, new DERBitString(value)));
        var body = new org.ofdrw.gm.ses.v1.TBS_Sign(
            new ASN1Integer(1), seal, new DERBitString(der(new ASN1UTCTime(AT))), new DERBitString(digest()),
            new DERIA5String("/data"), own, SM2_SM3);
        var signature = new org.ofdrw.gm.ses.v1.SES_Signature(body, new DERBitString(sign(der(body))));
        Files.write(folder.resolve("theirs-v1.seal"), der(seal));
        Files.write(folder.resolve("theirs-v1.sig"), der(signature));
    }

    private static void makeV4() throws Exception {
        ASN1OctetString own = new DEROctetString(certificate.getEncoded());
        var list = new SES_CertList(new CertInfoList(new ASN1OctetString[] {own}));
        var property = new org.ofdrw.gm.ses.v4.SES_ESPropertyInfo(
            new ASN1Integer(1), new DERUTF8String("测试有限公司"),
            org.ofdrw.gm.ses.v4.SES_ESPropertyInfo.CertListType, list,
            new ASN1GeneralizedTime(FROM), new ASN1GeneralizedTime(FROM), new ASN1GeneralizedTime(UNTIL));
        var info = new org.ofdrw.gm.ses.v4.SES_SealInfo(
            header(4), new DERIA5String("44010000000001"), property, picture(), null);
        var seal = new org.ofdrw.gm.ses.v4.SESeal(info, own, SM2_SM3, new DERBitString(sign(der(info))));
        var body = new org.ofdrw.gm.ses.v4.TBS_Sign(
            new ASN1Integer(4), seal, new ASN1GeneralizedTime(AT), new DERBitString(digest()), new DERIA5String("/data"),
            null);
        var signature = new org.ofdrw.gm.ses.v4.SES_Signature(
            body, own, SM2_SM3, new DERBitString(sign(der(body))), null);
        Files.write(folder.resolve("theirs-v4.seal"), der(seal));
        Files.write(folder.resolve("theirs-v4.sig"), der(signature));
    }

    private static void papers(Path papers) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> files;
        try (Stream<Path> all = Files.list(papers)) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        note(files.size() >= 5, "papers", files);
        for (Path file : files) {
            ValidationResult result = validate(Files.readAllBytes(file));
            note(result.isCompliant(), "veraPDF on " + file.getFileName(), result.getFailedChecks());
        }
        // The judge refuses what is no such file.
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>", "<</Type/Page/Parent 2 0 R>>"
        };
        StringBuilder plain = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int at = 0; at < objects.length; at++) {
            table.append(String.format("%010d 00000 n \n", plain.length()));
            plain.append(at + 1).append(" 0 obj\n").append(objects[at]).append("\nendobj\n");
        }
        int start = plain.length();
        plain.append(table).append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        note(!validate(plain.toString().getBytes(StandardCharsets.US_ASCII)).isCompliant(), "veraPDF on a plain file", "compliant");
    }

    private static ValidationResult validate(byte[] file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_U)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false);
            return validator.validate(parser);
        }
    }
}
