package org.linewright.diagnostics.internal.capture;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts fragmented packets together (RFC 791 §3.2, RFC 8200 §4.5): SIP with long bodies comes in fragments. One thread. */
final class Fragments {

    private static final int MOST_PACKETS = 64;
    private static final int MOST_BYTES = 65_535;

    /** Whose fragments belong together: addresses, protocol and identification. */
    record Key(ByteBuffer addresses, int protocol, int identification) {
    }

    private static final class Parts {
        private final TreeMap<Integer, byte[]> byOffset = new TreeMap<>();
        private int end = -1;
        private int held;
    }

    private final Map<Key, Parts> waiting = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Parts> eldest) {
            return size() > MOST_PACKETS;
        }
    };

    /** The whole payload once its last missing part has come. */
    Optional<ByteBuffer> add(Key key, int offset, boolean more, ByteBuffer payload) {
        Parts parts = waiting.computeIfAbsent(key, fresh -> new Parts());
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        parts.held += bytes.length;
        if (parts.held > MOST_BYTES || offset + bytes.length > MOST_BYTES) {
            waiting.remove(key);
            return Optional.empty();
        }
        parts.byOffset.putIfAbsent(offset, bytes);
        if (!more) {
            parts.end = offset + bytes.length;
        }
        return whole(key, parts);
    }

    private Optional<ByteBuffer> whole(Key key, Parts parts) {
        int reached = 0;
        for (Map.Entry<Integer, byte[]> part : parts.byOffset.entrySet()) {
            if (part.getKey() > reached) {
                return Optional.empty();
            }
            reached = Math.max(reached, part.getKey() + part.getValue().length);
        }
        if (parts.end < 0 || reached < parts.end) {
            return Optional.empty();
        }
        ByteBuffer whole = ByteBuffer.allocate(reached);
        parts.byOffset.forEach((offset, bytes) -> whole.put(offset, bytes));
        waiting.remove(key);
        return Optional.of(whole.limit(parts.end));
    }
}
