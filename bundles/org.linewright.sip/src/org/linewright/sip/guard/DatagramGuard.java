package org.linewright.sip.guard;

import java.nio.charset.StandardCharsets;

/**
 * Judges a datagram by one pass over its bytes, in time linear to its length, without allocating. JAIN-SIP's parser
 * takes more than linear time for lists and parameters, and some headers never end in it: those stop here.
 */
public final class DatagramGuard {

    /** Larger SIP messages over UDP are not for us: RFC 3261 §18.1.1 wants 1300 bytes. */
    public static final int MOST_BYTES = 8192;
    private static final int MOST_HEADERS = 96;
    private static final int MOST_LINE = 2048;
    private static final int MOST_COMMAS = 32;
    private static final int MOST_SEMICOLONS = 48;

    private static final byte[] VERSION = "SIP/2.0".getBytes(StandardCharsets.US_ASCII);

    private DatagramGuard() {
    }

    /** What to make of these bytes. */
    public static Verdict judge(byte[] data, int offset, int length) {
        if (length > MOST_BYTES) {
            return Verdict.OVERSIZE;
        }
        int end = offset + length;
        int start = blank(data, offset, end);
        if (start == end) {
            return Verdict.KEEPALIVE;
        }
        if (length >= 20 && data[offset] >= 0 && data[offset] < 4 && data[offset + 4] == 0x21
                && data[offset + 5] == 0x12 && (data[offset + 6] & 0xff) == 0xa4 && data[offset + 7] == 0x42) {
            return Verdict.STUN; // RFC 8489 §5: two zero bits and the magic cookie
        }
        return new HeaderScan(data, end).judge(start);
    }

    /** Whether it begins with a line that speaks of SIP/2.0, at either end, whatever else is wrong with it. */
    static boolean speaks(byte[] data, int offset, int length) {
        int end = offset + length;
        HeaderScan scan = new HeaderScan(data, end);
        int start = blank(data, offset, end);
        return scan.startLine(start, scan.lineEnd(start));
    }

    private static int blank(byte[] data, int from, int end) {
        int at = from;
        while (at < end && (data[at] == '\r' || data[at] == '\n' || data[at] == 0)) {
            at++;
        }
        return at;
    }

    /** One pass over the header lines. */
    private static final class HeaderScan {

        private final byte[] data;
        private final int end;
        private int headers;
        private int commas;
        private int semicolons;
        private boolean inVia;
        private int seen;

        HeaderScan(byte[] data, int end) {
            this.data = data;
            this.end = end;
        }

        Verdict judge(int start) {
            int lineEnd = lineEnd(start);
            if (!startLine(start, lineEnd)) {
                return Verdict.START_LINE;
            }
            Verdict first = line(start, lineEnd);
            if (first != Verdict.SIP) {
                return first;
            }
            for (int at = next(lineEnd); at < end; at = next(lineEnd)) {
                lineEnd = lineEnd(at);
                if (lineEnd == at) {
                    break; // the empty line: what follows is the body
                }
                begin(at, lineEnd);
                Verdict verdict = line(at, lineEnd);
                if (verdict != Verdict.SIP) {
                    return verdict;
                }
            }
            return seen == EssentialHeader.ALL ? Verdict.SIP : Verdict.INCOMPLETE;
        }

        private void begin(int at, int lineEnd) {
            if (data[at] == ' ' || data[at] == '\t') {
                return; // a folded line goes on with its header and its counts
            }
            int colon = at;
            while (colon < lineEnd && data[colon] != ':' && data[colon] != ' ' && data[colon] != '\t') {
                colon++;
            }
            commas = 0;
            semicolons = 0;
            int header = EssentialHeader.bit(data, at, colon);
            inVia = header == EssentialHeader.VIA;
            seen |= header;
        }

        private Verdict line(int at, int lineEnd) {
            if (++headers > MOST_HEADERS || lineEnd - at > MOST_LINE) {
                return Verdict.HEADERS;
            }
            for (int i = at; i < lineEnd; i++) {
                byte one = data[i];
                if (one >= 0 && one < ' ' && one != '\t' || one == 0x7f) {
                    return Verdict.CONTROL;
                }
                if (inVia && (one == '(' || one == '\\')) {
                    return Verdict.VIA_COMMENT;
                }
                commas += one == ',' ? 1 : 0;
                semicolons += one == ';' ? 1 : 0;
            }
            return commas > MOST_COMMAS || semicolons > MOST_SEMICOLONS ? Verdict.ELEMENTS : Verdict.SIP;
        }

        private boolean startLine(int at, int lineEnd) {
            return matches(at, lineEnd) || matches(lineEnd - VERSION.length, lineEnd);
        }

        private boolean matches(int at, int lineEnd) {
            if (at < 0 || at + VERSION.length > lineEnd) {
                return false;
            }
            for (int i = 0; i < VERSION.length; i++) {
                byte upper = data[at + i] >= 'a' && data[at + i] <= 'z' ? (byte) (data[at + i] - 32) : data[at + i];
                if (upper != VERSION[i]) {
                    return false;
                }
            }
            return true;
        }

        private int lineEnd(int from) {
            int at = from;
            while (at < end && data[at] != '\n' && data[at] != '\r') {
                at++;
            }
            return at;
        }

        private int next(int lineEnd) {
            int at = lineEnd;
            if (at < end && data[at] == '\r') {
                at++;
            }
            return at < end && data[at] == '\n' ? at + 1 : at;
        }
    }
}
