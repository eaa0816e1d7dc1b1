package org.linewright.diagnostics.internal.capture;

import java.net.UnknownHostException;
import java.nio.BufferUnderflowException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.internal.record.FileRecording;
import org.linewright.diagnostics.internal.record.Kept;
import org.linewright.diagnostics.internal.record.Shelf;
import org.linewright.diagnostics.internal.text.Peek;

/** Takes frames apart and keeps the messages that are in them. One thread. */
final class Dissection {

    private static final int MOST_MESSAGES = 200_000;
    private static final long MOST_BYTES = 128L << 20;

    private final Shelf shelf = new Shelf(MOST_MESSAGES, MOST_BYTES);
    private final IpPackets packets = new IpPackets();
    private final TcpStreams streams = new TcpStreams();
    private final Flows flows = new Flows();
    private Optional<Instant> first = Optional.empty();

    void take(Captured captured) {
        try {
            Optional<Segment> segment = segment(captured);
            segment.ifPresent(one -> take(one, captured));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            // a packet that is shorter than it says carries nothing for us
        } catch (UnknownHostException never) {
            throw new IllegalStateException(never);
        }
    }

    FileRecording recording() {
        return new FileRecording(shelf, flows.all(), first.orElse(Instant.EPOCH));
    }

    private Optional<Segment> segment(Captured captured) throws UnknownHostException {
        var ip = Links.ip(captured);
        return ip.isPresent() ? packets.segment(ip.get()) : Optional.empty();
    }

    private void take(Segment segment, Captured captured) {
        if (segment.transport() == Transport.TCP) {
            streams.add(segment).forEach(message -> keep(segment, captured, message));
        } else if (SipFraming.begins(segment.payload(), 0, segment.payload().length)) {
            keep(segment, captured, segment.payload());
        } else {
            flows.count(segment, captured.at());
        }
    }

    private void keep(Segment segment, Captured captured, byte[] message) {
        Instant begun = first.orElse(captured.at());
        first = Optional.of(begun);
        Direction direction = Links.direction(captured);
        shelf.add(new Kept(0, captured.at(), nanos(begun, captured.at()), direction, segment.transport(),
                segment.source(), segment.destination(), "", "", 0, Peek.of(message), message));
    }

    /** A file whose clock jumps by centuries must not overflow. */
    private static long nanos(Instant begun, Instant at) {
        List<Duration> within = List.of(Duration.ofDays(-30_000), Duration.between(begun, at), Duration.ofDays(30_000));
        return within.stream().sorted().toList().get(1).toNanos();
    }
}
