package org.linewright.drivers.internal.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A file with one certificate as text (RFC 7468 §5), between any words. With two it says nothing: which was meant? */
final class Pem {

    static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    static final String END = "-----END CERTIFICATE-----";

    private static final Pattern BLOCK = Pattern.compile("(?m)^" + BEGIN + "\\s+([A-Za-z0-9+/=\\s]+)" + END + "\\s*$");
    private static final int MOST_BYTES = 64 << 10;

    private Pem() {
    }

    /** The publisher whose certificate it is; empty when it is no such file. */
    static Optional<Publisher> publisher(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : publisher(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    static Optional<Publisher> publisher(String text) {
        List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
        return blocks.size() == 1 ? decoded(blocks.getFirst().group(1)) : Optional.empty();
    }

    private static Optional<Publisher> decoded(String block) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(Base64.getMimeDecoder().decode(block));
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(in);
            return in.available() == 0 ? Optional.of(Publisher.of(certificate)) : Optional.empty();
        } catch (CertificateException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
