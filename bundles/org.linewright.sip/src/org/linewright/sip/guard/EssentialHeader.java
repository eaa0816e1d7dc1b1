package org.linewright.sip.guard;

import java.nio.charset.StandardCharsets;

/** The five headers without which no message is taken (RFC 3261 §8.1.1, Max-Forwards aside), long and compact. */
final class EssentialHeader {

    static final int VIA = 1;
    static final int ALL = 31;

    private static final byte[][] NAMES = { ascii("via"), ascii("from"), ascii("to"), ascii("call-id"), ascii("cseq") };
    private static final byte[] COMPACT = { 'v', 'f', 't', 'i', 0 };

    private EssentialHeader() {
    }

    /** The bit of the header named there; 0 for any other. */
    static int bit(byte[] data, int from, int to) {
        int length = to - from;
        for (int i = 0; i < NAMES.length; i++) {
            boolean compact = length == 1 && lower(data[from]) == COMPACT[i];
            if (compact || length == NAMES[i].length && same(data, from, NAMES[i])) {
                return 1 << i;
            }
        }
        return 0;
    }

    private static boolean same(byte[] data, int from, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (lower(data[from + i]) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte lower(byte one) {
        return one >= 'A' && one <= 'Z' ? (byte) (one + 32) : one;
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
