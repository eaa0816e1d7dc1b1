package org.linewright.sip.flow;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The STUN binding request and its answer (RFC 8489 §5, §14.1, §14.2). */
final class StunBinding {

    private static final int REQUEST = 0x0001;
    private static final int SUCCESS = 0x0101;
    private static final int COOKIE = 0x2112A442;
    private static final int MAPPED = 0x0001;
    private static final int XOR_MAPPED = 0x0020;
    private static final int HEADER = 20;

    private StunBinding() {
    }

    /** A request with a transaction id of its own. */
    static byte[] request(RandomGenerator random) {
        byte[] id = new byte[12];
        random.nextBytes(id);
        return ByteBuffer.allocate(HEADER).putShort((short) REQUEST).putShort((short) 0).putInt(COOKIE).put(id).array();
    }

    /** The transaction id of a message, as a number; enough to tell ours apart. */
    static long id(byte[] message) {
        return ByteBuffer.wrap(message).getLong(8);
    }

    /** Our address as the answer gives it; empty when it is no success or gives none. */
    static Optional<InetSocketAddress> mapped(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        if (message.length < HEADER || in.getShort() != SUCCESS) {
            return Optional.empty();
        }
        in.position(HEADER);
        while (in.remaining() >= 4) {
            int type = in.getShort() & 0xffff;
            int length = in.getShort() & 0xffff;
            if (length > in.remaining()) {
                return Optional.empty();
            }
            if (type == XOR_MAPPED || type == MAPPED) {
                return address(message, in.slice(in.position(), length), type == XOR_MAPPED);
            }
            in.position(Math.min(in.limit(), in.position() + (length + 3 & ~3))); // RFC 8489 §14: padded to four
        }
        return Optional.empty();
    }

    private static Optional<InetSocketAddress> address(byte[] message, ByteBuffer value, boolean xored) {
        boolean six = value.limit() == 20;
        if (!six && value.limit() != 8) {
            return Optional.empty();
        }
        int port = value.getShort(2) & 0xffff ^ (xored ? COOKIE >>> 16 : 0);
        byte[] host = new byte[six ? 16 : 4];
        value.get(4, host);
        for (int i = 0; xored && i < host.length; i++) {
            host[i] ^= message[4 + i]; // RFC 8489 §14.2: cookie, then transaction id
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByAddress(host), port));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
