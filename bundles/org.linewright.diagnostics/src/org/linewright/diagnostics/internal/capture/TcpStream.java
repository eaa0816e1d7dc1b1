package org.linewright.diagnostics.internal.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One way of a TCP connection: puts segments in order and cuts messages out (RFC 3261 §18.3). */
final class TcpStream {

    private static final int MOST_WAITING = 64;
    /** What has no line so long after speaks another protocol. */
    private static final int MOST_LINE = 4096;
    private static final int MOST_MESSAGE = 1 << 17;

    /** Segments that came too early, by how far they are from the first byte that was seen. */
    private final TreeMap<Long, byte[]> early = new TreeMap<>();
    private byte[] bytes = {};
    private boolean open;
    private int next;
    private long reached;
    private long waiting;

    long held() {
        return bytes.length + waiting;
    }

    List<byte[]> add(Segment segment) {
        if (!open || segment.begins()) {
            open = true;
            next = segment.sequence();
            reached = 0;
            bytes = new byte[0];
            drop();
        }
        if (segment.payload().length > 0) {
            long offset = reached + (segment.sequence() - next); // differences of numbers wrap (RFC 9293 §3.4)
            if (early.size() >= MOST_WAITING) {
                pass(); // a segment was not captured: go on behind it
            }
            waiting += segment.payload().length - early.getOrDefault(offset, new byte[0]).length;
            early.put(offset, segment.payload());
            join();
        }
        return messages();
    }

    private void pass() {
        long gap = early.firstKey() - reached;
        bytes = new byte[0];
        reached += gap;
        next += (int) gap;
        join();
    }

    private void join() {
        while (!early.isEmpty() && early.firstKey() <= reached) {
            Map.Entry<Long, byte[]> first = early.pollFirstEntry();
            byte[] part = first.getValue();
            waiting -= part.length;
            long known = reached - first.getKey();
            if (known < part.length) {
                int fresh = part.length - (int) known;
                int had = bytes.length;
                bytes = Arrays.copyOf(bytes, had + fresh);
                System.arraycopy(part, (int) known, bytes, had, fresh);
                reached += fresh;
                next += fresh;
            }
        }
    }

    private List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>();
        int at = 0;
        while (true) {
            at = start(at);
            int header = SipFraming.headerEnd(bytes, at, bytes.length);
            int end = header < 0 ? -1 : header + SipFraming.bodyLength(bytes, at, header);
            if (end < 0 || end > bytes.length) {
                break;
            }
            messages.add(Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        boolean begun = SipFraming.begins(bytes, at, bytes.length);
        boolean hopeless = bytes.length - at > (begun ? MOST_MESSAGE : MOST_LINE);
        bytes = hopeless ? new byte[0] : Arrays.copyOfRange(bytes, at, bytes.length);
        return messages;
    }

    /** Where the next message may begin: the next line that is a start line, or the last line, which may become one. */
    private int start(int from) {
        int at = from;
        while (at < bytes.length && !SipFraming.begins(bytes, at, bytes.length)) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (end == bytes.length) {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    private void drop() {
        early.clear();
        waiting = 0;
    }
}
