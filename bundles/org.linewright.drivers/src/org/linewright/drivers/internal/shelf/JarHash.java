package org.linewright.drivers.internal.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a jar. It is the name of its file, so nothing that stands in a jar ever becomes a path.
 *
 * @param hex 64 small hexadecimal digits
 */
public record JarHash(String hex) implements Comparable<JarHash> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String SUFFIX = ".jar";
    private static final int CHUNK = 1 << 16;

    public JarHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("This is no SHA-256: " + hex);
        }
    }

    /** The hash that is written like this; empty when it is none. */
    public static Optional<JarHash> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new JarHash(text)) : Optional.empty();
    }

    /** The hash of everything that is left in a stream. */
    public static JarHash of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return of(digest);
    }

    static JarHash of(MessageDigest digest) {
        return new JarHash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }

    /** The hash that the file of this name should have; empty when it is no jar of the shelf. */
    static Optional<JarHash> ofFile(String name) {
        return name.endsWith(SUFFIX) ? of(name.substring(0, name.length() - SUFFIX.length())) : Optional.empty();
    }

    String file() {
        return hex + SUFFIX;
    }

    @Override
    public int compareTo(JarHash other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
