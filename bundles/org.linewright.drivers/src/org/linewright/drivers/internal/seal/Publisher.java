package org.linewright.drivers.internal.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * Who signs. The names are what the certificate says of itself, cut and without hidden characters; only the fingerprint
 * tells two publishers apart.
 *
 * @param commonName his name; empty when the certificate has none
 * @param organisation where he belongs to; empty when the certificate has none
 * @param fingerprint SHA-256 of the certificate as people compare it: {@code 5A:0F:…}
 * @param validUntil until when the certificate is valid
 * @param certificate the certificate itself
 */
public record Publisher(String commonName, String organisation, String fingerprint, Instant validUntil,
        X509Certificate certificate) {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[]{ '\n' });

    public static Publisher of(X509Certificate certificate) {
        return new Publisher(named(certificate, "CN"), named(certificate, "O"), fingerprint(certificate),
                certificate.getNotAfter().toInstant(), certificate);
    }

    /** As he is called in a sentence. */
    public String name() {
        String first = commonName.isBlank() ? organisation : commonName;
        boolean both = !organisation.isBlank() && !organisation.equals(first);
        return first.isBlank() ? fingerprint : both ? first + " (" + organisation + ")" : first;
    }

    /** As a file that a person can read and that other programs know. */
    String pem() {
        return String.join("\n", "Publisher:   " + name(), "SHA-256:     " + fingerprint, "Valid until: " + validUntil,
                Pem.BEGIN, new String(LINES.encode(encoded(certificate)), StandardCharsets.US_ASCII), Pem.END, "");
    }

    private static String named(X509Certificate certificate, String type) {
        String whole = certificate.getSubjectX500Principal().getName();
        try {
            List<Rdn> nearestLast = new LdapName(whole).getRdns();
            return nearestLast.reversed().stream()
                    .flatMap(part -> Collections.list(part.toAttributes().getAll()).stream())
                    .filter(attribute -> attribute.getID().equalsIgnoreCase(type))
                    .map(Publisher::value)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Printable::of)
                    .orElse("");
        } catch (InvalidNameException unusual) {
            return Printable.of(whole);
        }
    }

    private static Optional<String> value(Attribute attribute) {
        try {
            return Optional.of(attribute.get()).filter(String.class::isInstance).map(String.class::cast);
        } catch (NamingException none) {
            return Optional.empty();
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(encoded(certificate));
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException exception) {
            throw new IllegalStateException("a certificate that was read can be written", exception);
        }
    }
}
