package org.linewright.diagnostics.internal.capture;

import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** TCP streams, each way for itself, within one bound for all of them. One thread. */
final class TcpStreams {

    private static final int MOST_STREAMS = 4096;
    private static final long MOST_BYTES = 16L << 20;

    private record Way(InetSocketAddress source, InetSocketAddress destination) {
    }

    private final Map<Way, TcpStream> streams = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** The messages that are whole now. */
    List<byte[]> add(Segment segment) {
        Way way = new Way(segment.source(), segment.destination());
        TcpStream stream = streams.computeIfAbsent(way, fresh -> new TcpStream());
        held -= stream.held();
        List<byte[]> messages = stream.add(segment);
        held += stream.held();
        Iterator<TcpStream> eldest = streams.values().iterator();
        while ((held > MOST_BYTES || streams.size() > MOST_STREAMS) && eldest.hasNext()) {
            held -= eldest.next().held();
            eldest.remove();
        }
        return messages;
    }
}
