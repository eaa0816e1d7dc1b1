package org.linewright.sip.stack;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.WireMessage;
import org.linewright.sip.guard.CarefulParser;
import org.linewright.sip.guard.DatagramGuard;
import org.linewright.sip.guard.Door;
import org.linewright.sip.guard.GuardedSocket;
import org.linewright.sip.guard.Tally;
import org.linewright.sip.trace.Masked;

/**
 * A port without a stack: one reading thread and the stack's parser. So it may come and go while the
 * process's only stack runs, and nothing of it stays behind.
 */
public final class WatchedPort implements Port {

    /** A header that cannot be read is not there; what cannot go without it says so. */
    private static final ParseExceptionListener PASS_OVER = (wrong, message, header, line, text) -> {
        // left out
    };

    private final GuardedSocket socket;
    private final Door door;
    private final Tally tally;
    private final Inbox inbox;
    private final Optional<Consumer<WireMessage>> tap;
    private final Thread reader;

    private WatchedPort(GuardedSocket socket, Door door, Tally tally, Inbox inbox,
            Optional<Consumer<WireMessage>> tap) {
        this.socket = socket;
        this.door = door;
        this.tally = tally;
        this.inbox = inbox;
        this.tap = tap;
        this.reader = Thread.ofVirtual().name("watched port " + socket.getLocalPort()).unstarted(this::read);
    }

    /** Opens ports that tell {@code tap} every message. */
    public static Opener telling(Consumer<WireMessage> tap) {
        return opening(Optional.of(tap));
    }

    /** Opens ports that tell nobody. */
    public static Opener unwatched() {
        return opening(Optional.empty());
    }

    private static Opener opening(Optional<Consumer<WireMessage>> tap) {
        return (socket, door, tally, inbox) -> {
            WatchedPort port = new WatchedPort(socket, door, tally, inbox, tap);
            port.reader.start();
            return port;
        };
    }

    @Override
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public void send(byte[] bytes, InetSocketAddress to) throws IOException {
        tell(WireMessage.Direction.SENT, to, bytes);
        door.admit(to.getAddress());
        socket.send(new DatagramPacket(bytes, bytes.length, to));
        tally.countSent();
    }

    @Override
    public void close() {
        socket.close();
        Ending.of(reader);
    }

    private void tell(WireMessage.Direction direction, InetSocketAddress peer, byte[] bytes) {
        tap.ifPresent(one -> one.accept(new WireMessage(direction, peer, Masked.text(bytes))));
    }

    private void read() {
        CarefulParser parser = new CarefulParser(socket::parsed);
        DatagramPacket packet = new DatagramPacket(new byte[DatagramGuard.MOST_BYTES + 1],
                DatagramGuard.MOST_BYTES + 1);
        while (!socket.isClosed()) {
            try {
                packet.setLength(packet.getData().length);
                socket.receive(packet);
                byte[] bytes = Arrays.copyOf(packet.getData(), packet.getLength());
                InetSocketAddress from = (InetSocketAddress) packet.getSocketAddress();
                tell(WireMessage.Direction.RECEIVED, from, bytes);
                take(parser.parseSIPMessage(bytes, true, false, PASS_OVER), from);
            } catch (IOException closed) {
                // the loop asks whether it is
            } catch (ParseException unreadable) {
                // told as it came; the attempt waits for a better one
            } catch (RuntimeException bug) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug); // one message, not the port
            }
        }
    }

    private void take(SIPMessage message, InetSocketAddress from) throws ParseException {
        message.setPeerPacketSourceAddress(from.getAddress());
        message.setPeerPacketSourcePort(from.getPort());
        if (message instanceof SIPResponse response) {
            response.checkHeaders();
            inbox.response(response);
        } else if (message instanceof SIPRequest request) {
            request.checkHeaders();
            Via via = request.getTopmostVia();
            via.setParameter("received", from.getAddress().getHostAddress()); // RFC 3581 §4
            if (via.hasParameter("rport")) {
                via.setParameter("rport", Integer.toString(from.getPort()));
            }
            inbox.request(request);
        }
    }
}
