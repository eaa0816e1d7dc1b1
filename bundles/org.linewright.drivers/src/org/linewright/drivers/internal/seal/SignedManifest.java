package org.linewright.drivers.internal.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The manifest of a signed jar. Java is content when a signature covers its sections one by one; then its head, which
 * says what a bundle runs and needs, and bytes after its end may be anybody's.
 *
 * @param content its bytes
 */
record SignedManifest(byte[] content) {

    private static final String OF_ENTRY = "-digest";
    private static final String OF_ALL = "-digest-manifest";

    static SignedManifest read(InputStream in) throws IOException {
        return new SignedManifest(in.readAllBytes());
    }

    /** The entries that were there when it was signed. */
    Set<String> promised() throws IOException {
        return new Manifest(new ByteArrayInputStream(content)).getEntries()
                .entrySet()
                .stream()
                .filter(section -> section.getValue().keySet().stream().anyMatch(key -> ends(key, OF_ENTRY)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a list of what was signed has digests of all its bytes, and they are right. */
    boolean coveredBy(InputStream list) throws IOException {
        Attributes head = new Manifest(list).getMainAttributes();
        List<Object> digests = head.keySet().stream().filter(key -> ends(key, OF_ALL)).toList();
        return !digests.isEmpty() && digests.stream().allMatch(key -> fits(key.toString(), head.get(key).toString()));
    }

    private boolean fits(String key, String digest) {
        try {
            byte[] own = MessageDigest.getInstance(key.substring(0, key.length() - OF_ALL.length())).digest(content);
            return MessageDigest.isEqual(own, Base64.getMimeDecoder().decode(digest));
        } catch (NoSuchAlgorithmException | IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean ends(Object key, String end) {
        return key.toString().toLowerCase(Locale.ENGLISH).endsWith(end);
    }
}
