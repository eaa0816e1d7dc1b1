package org.linewright.diagnostics.internal.record;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Recognises retransmissions: the same bytes the same way once more, within the time they may come. */
final class Repeats {

    private static final int MOST = 4096;
    /** 64 × T1 of RFC 3261 §17.1.1.2, and a little. */
    private static final long WITHIN = Duration.ofSeconds(40).toNanos();

    /** Not the bytes themselves: they would stay after the message is gone. */
    private record Key(InetSocketAddress source, InetSocketAddress destination, int length, int hash, long sum) {

        static Key of(Kept message) {
            CRC32C sum = new CRC32C();
            sum.update(message.bytes());
            return new Key(message.source(), message.destination(), message.bytes().length,
                    Arrays.hashCode(message.bytes()), sum.getValue());
        }
    }

    private record First(long number, long nanos) {
    }

    private final Map<Key, First> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, First> eldest) {
            return size() > MOST;
        }
    };

    /** The number of the message that this one repeats; 0 when it is new. */
    long original(Kept message, long number) {
        Key key = Key.of(message);
        First fresh = new First(number, message.nanos());
        First first = recent.getOrDefault(key, fresh);
        if (first != fresh && message.nanos() - first.nanos() <= WITHIN) {
            return first.number();
        }
        recent.put(key, fresh);
        return 0;
    }
}
