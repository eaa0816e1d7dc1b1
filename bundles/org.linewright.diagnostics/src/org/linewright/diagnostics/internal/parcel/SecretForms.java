package org.linewright.diagnostics.internal.parcel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.diagnostics.internal.parcel.Needles.Needle;
import org.linewright.diagnostics.parcel.KnownSecret;

/** The forms in which a secret could stand in a text. */
final class SecretForms {

    /** Of the digests of SIP (RFC 8760 §2.3), and what programs keep passwords as. */
    private static final List<String> DIGESTS = List.of("MD5", "SHA-256", "SHA-512/256", "SHA-1");
    /** From here on a form is looked for inside of longer words too. */
    private static final int SURE = 6;

    private final List<Needle> needles = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /** Whether the secret is too short for its clear form to be told from other words. */
    static boolean tooShort(KnownSecret one) {
        return utf8(one.secret().reveal()).length < Needles.LEAST;
    }

    /** Adds every form of a secret; with further realms, such as those that were heard on the wire. */
    void add(KnownSecret one, Set<String> heard) {
        String secret = one.secret().reveal();
        put(secret);
        bytes(secret.getBytes(StandardCharsets.ISO_8859_1));
        hex(utf8(secret));
        base64(secret);
        digests(secret);
        Set<String> realms = new TreeSet<>(one.realms());
        realms.addAll(heard);
        for (String user : one.users()) {
            exactBase64(user + ":" + secret);
            realms.forEach(realm -> digests(user + ":" + realm + ":" + secret)); // RFC 7616 §3.4.2
        }
    }

    List<Needle> needles() {
        return needles;
    }

    private void digests(String text) {
        for (String algorithm : DIGESTS) {
            byte[] digest = digest(algorithm, text);
            hex(digest);
            encoded(Base64.getEncoder().withoutPadding().encodeToString(digest));
        }
    }

    /** Also where it stands inside of a longer text that is encoded: each of the three ways it may lie. */
    private void base64(String secret) {
        exactBase64(secret);
        byte[] bytes = utf8(secret);
        for (int before = 0; before < 3 && bytes.length >= SURE; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            encoded(text.substring(from, to));
        }
    }

    private void exactBase64(String text) {
        encoded(Base64.getEncoder().withoutPadding().encodeToString(utf8(text)));
    }

    private void encoded(String base64) {
        put(base64);
        put(base64.replace('+', '-').replace('/', '_'));
    }

    private void hex(byte[] bytes) {
        put(HexFormat.of().formatHex(bytes));
        put(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    private void put(String text) {
        bytes(utf8(text));
    }

    private void bytes(byte[] form) {
        if (form.length >= Needles.LEAST && known.add(HexFormat.of().formatHex(form))) {
            needles.add(new Needle(form, form.length < SURE));
        }
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(utf8(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
