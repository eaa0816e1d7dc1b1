package org.linewright.media.rtcp;

/** The numbers of RFC 3550 §12. */
final class Wire {

    static final int SENDER = 200;
    static final int RECEIVER = 201;
    static final int DESCRIPTION = 202;
    static final int BYE = 203;
    static final int CNAME = 1;

    private Wire() {
    }
}
