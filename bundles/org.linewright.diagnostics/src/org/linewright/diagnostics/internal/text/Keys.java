package org.linewright.diagnostics.internal.text;

import java.util.regex.Pattern;
import org.linewright.sip.trace.Masked;

/** Messages without anything that opens something: passwords, digests, keys of media. */
public final class Keys {

    static final String MASK = "•••";
    private static final Pattern URI_PASSWORD = Pattern
            .compile("(?i)(\\bsips?:[^@\\s<>\":]{1,256}:)[^@\\s<>\"]{1,256}(?=@)");
    /** RFC 8839 §5.4, RFC 4567 §3, RFC 8866 §5.12. */
    private static final Pattern MEDIA_KEY = Pattern
            .compile("(?im)(^a=ice-pwd:|^a=key-mgmt:\\S{1,32} |^k=)[^\\s|]+");

    /** RFC 4568 §6.1. */
    private static final Pattern INLINE = Pattern.compile("(?i)(\\binline:)[^\\s|]+");
    /** "masked" five times in base 64: as long as the usual key, so that programs go on reading. */
    private static final String INLINE_MASK = "bWFza2Vk".repeat(5);

    private Keys() {
    }

    /** The message as text, lines ended by a line feed, credentials replaced. */
    public static String hidden(byte[] message) {
        String masked = Masked.text(message);
        String withoutPasswords = URI_PASSWORD.matcher(masked).replaceAll("$1" + MASK);
        String withoutInline = INLINE.matcher(withoutPasswords).replaceAll("$1" + INLINE_MASK);
        return MEDIA_KEY.matcher(withoutInline).replaceAll("$1" + MASK);
    }
}
