package org.linewright.system.kamailio;

import java.util.List;

/**
 * A REGISTER as a device writes it.
 *
 * @param contacts one header each
 * @param expires of the header; none when empty
 */
record Register(String user, String password, String callId, int cseq, List<String> contacts, String expires) {

    static final String DOMAIN = "shared.example";

    /** The first of this device, which asks what is bound. */
    static Register of(String user, String callId) {
        return new Register(user, "pw-" + user, callId, 1, List.of(), "");
    }

    String aor() {
        return "sip:" + user + "@" + DOMAIN;
    }

    Register with(String... others) {
        return new Register(user, password, callId, cseq, List.of(others), expires);
    }

    Register expires(String other) {
        return new Register(user, password, callId, cseq, contacts, other);
    }

    Register withPassword(String other) {
        return new Register(user, other, callId, cseq, contacts, expires);
    }

    Register numbered(int other) {
        return new Register(user, password, callId, other, contacts, expires);
    }
}
