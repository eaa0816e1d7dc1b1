package org.linewright.diagnostics.internal.capture;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.linewright.diagnostics.Direction;

/** What stands before IP in a frame, by the registry of tcpdump.org. */
final class Links {

    private static final int VLAN = 0x8100;
    private static final int SERVICE_VLAN = 0x88a8;
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;

    private Links() {
    }

    /** The packet of IP in the frame; empty when there is none. May throw what a buffer throws that is too short. */
    static Optional<ByteBuffer> ip(Captured captured) {
        ByteBuffer frame = ByteBuffer.wrap(captured.frame());
        return switch (captured.link()) {
            case 1 -> typed(frame.position(12)); // Ethernet
            case 113 -> typed(frame.position(14)); // Linux cooked, version 1
            case 276 -> typed(frame, frame.getShort(0), 20); // version 2
            case 0, 108 -> Optional.of(frame.position(4)); // loopback of BSD
            case 12, 14, 101, 228, 229 -> Optional.of(frame); // nothing
            default -> Optional.empty();
        };
    }

    /** Which way it went, where the frame says so. */
    static Direction direction(Captured captured) {
        int type = switch (captured.link()) {
            case 113 -> captured.frame()[1];
            case 276 -> captured.frame()[10];
            default -> -1;
        };
        return switch (type) {
            case 0 -> Direction.RECEIVED;
            case 4 -> Direction.SENT;
            default -> captured.direction();
        };
    }

    private static Optional<ByteBuffer> typed(ByteBuffer frame) {
        short type = frame.getShort();
        return typed(frame, type, frame.position());
    }

    private static Optional<ByteBuffer> typed(ByteBuffer frame, short first, int from) {
        int type = Short.toUnsignedInt(first);
        int at = from;
        for (int tags = 0; (type == VLAN || type == SERVICE_VLAN) && tags < 4; tags++) {
            type = Short.toUnsignedInt(frame.getShort(at + 2));
            at += 4;
        }
        return type == IPV4 || type == IPV6 ? Optional.of(frame.position(at)) : Optional.empty();
    }
}
