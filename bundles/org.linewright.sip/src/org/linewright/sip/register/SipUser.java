package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;

/** The user part of a SIP URI, escaped as RFC 3261 §25.1 asks. */
public final class SipUser {

    private static final String PLAIN = "-_.!~*'()&=+$,;?/";

    private SipUser() {
    }

    public static String escaped(String user) {
        StringBuilder out = new StringBuilder(user.length());
        for (byte one : user.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || PLAIN.indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
