package org.linewright.diagnostics.internal.capture;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.diagnostics.MediaFlow;

/** Counts RTP (RFC 3550 §5.1), each way for itself. One thread. */
final class Flows {

    private static final int MOST = 5_000;
    private static final int LEAST_PACKETS = 3;

    private record Way(InetSocketAddress source, InetSocketAddress destination) {
    }

    private final Map<Way, MediaFlow> flows = new LinkedHashMap<>();

    void count(Segment segment, Instant at) {
        byte[] payload = segment.payload();
        boolean rtp = payload.length >= 12 && (payload[0] & 0xc0) == 0x80;
        int type = rtp ? payload[1] & 0x7f : 0;
        if (!rtp || type >= 72 && type <= 79) { // RFC 5761 §4: those are RTCP
            return;
        }
        Way way = new Way(segment.source(), segment.destination());
        if (flows.size() < MOST || flows.containsKey(way)) {
            flows.merge(way, new MediaFlow(way.source(), way.destination(), type, 1, at, at),
                    (before, one) -> new MediaFlow(before.source(), before.destination(), before.payloadType(),
                            before.packets() + 1, before.first(), one.last()));
        }
    }

    List<MediaFlow> all() {
        return flows.values().stream().filter(one -> one.packets() >= LEAST_PACKETS).toList();
    }
}
