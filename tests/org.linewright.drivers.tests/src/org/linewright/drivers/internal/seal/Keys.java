package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Keys and certificates made with the tool of this Java; those without a wish of their own are valid at {@link #NOW}. */
public final class Keys {

    static final InstantSource NOW = InstantSource.fixed(Instant.parse("2027-06-01T12:00:00Z"));
    static final List<String> AUTHORITY = List.of("-ext", "bc:c");

    private static final String WORD = "changeit";

    private final Path file;

    public Keys(Path folder) {
        this.file = folder.resolve("keys.p12");
    }

    /** A new key with a certificate of its own, or from another one: {@code "-signer", "ca"}. */
    public KeyStore.PrivateKeyEntry make(String alias, String owner, List<String> wishes)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1",
                "-J-Duser.timezone=UTC", "-J-Duser.language=en", "-genkeypair", "-alias", alias, "-dname", owner,
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", WORD));
        words.addAll(wishes);
        if (!wishes.contains("-keyalg")) {
            words.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        }
        if (!wishes.contains("-startdate")) {
            words.addAll(List.of("-startdate", "2026/01/01 00:00:00", "-validity", "3650"));
        }
        Process tool = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (tool.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, WORD.toCharArray());
        }
        return (KeyStore.PrivateKeyEntry) keys.getEntry(alias, new KeyStore.PasswordProtection(WORD.toCharArray()));
    }

    static Publisher publisher(KeyStore.PrivateKeyEntry key) {
        return Publisher.of((X509Certificate) key.getCertificate());
    }
}
