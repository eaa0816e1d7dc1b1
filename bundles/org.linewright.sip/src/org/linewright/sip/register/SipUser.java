package org.linewright.sip.register;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The user part of a SIP URI, escaped as RFC 3261 §25.1 asks. */
public final class SipUser {

    private static final String PLAIN = "-_.!~*'()&=+$,;?/";

    private static final Pattern SIP_URI = Pattern.compile("(?i)sips?:.*");
    private static final Pattern NEVER = Pattern.compile("[\\p{Cntrl}\\s<>\"]");

    private SipUser() {
    }

    /** The URI of whom a person dials: a user of this domain, or whatever URI he gives. */
    public static String uri(String target, String domain) {
        String whole = SIP_URI.matcher(target).matches() ? target : "sip:" + escaped(target) + "@" + domain;
        return NEVER.matcher(whole).replaceAll("");
    }

    public static String escaped(String user) {
        StringBuilder out = new StringBuilder(user.length());
        for (byte one : user.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || PLAIN.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
