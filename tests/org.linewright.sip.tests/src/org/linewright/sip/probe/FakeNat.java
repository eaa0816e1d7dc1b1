package org.linewright.sip.probe;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Response;

/** A router that forgets a port after a silence, and a server behind it, on virtual time. */
final class FakeNat implements Wire {

    private static final Pattern VIA = Pattern
            .compile("(?m)^Via: (SIP/2.0/UDP ([^;:]+):(\\d+)(;rport)?;branch=\\S+)");
    private static final Duration WAY = Duration.ofMillis(20);
    private static final String HOST = "192.0.2.1";

    private final Timers timers;
    private final Duration memory;
    private final boolean toSource;
    private final Map<Integer, FakePlug> outside = new HashMap<>();
    private int ports = 40_000;
    private int lose;
    private boolean answers = true;

    /** @param toSource whether the server answers to the source whatever the Via says */
    FakeNat(Timers timers, Duration memory, boolean toSource) {
        this.timers = timers;
        this.memory = memory;
        this.toSource = toSource;
    }

    /** The next so many answers to another port get lost. */
    void losing(int answersToOthers) {
        lose = answersToOthers;
    }

    /** The server answers nothing from now on. */
    void silence() {
        answers = false;
    }

    /** How many sockets are open. */
    long open() {
        return outside.values().stream().filter(plug -> !plug.closed).distinct().count();
    }

    @Override
    public Plug open(Ear ear) {
        return new FakePlug(ear, 10_000 + ports);
    }

    @Override
    public boolean beside() {
        return false;
    }

    private void arrived(FakePlug from, String text) {
        Matcher via = VIA.matcher(text);
        if (!answers || !via.find()) {
            return;
        }
        boolean source = toSource || via.group(4) != null; // framework-driven null
        int to = source ? from.port : Integer.parseInt(via.group(3));
        String top = via.group(1).replace(";rport", ";rport=" + from.port) + ";received=" + HOST;
        Response response = new Response(200, "OK", Headers.NONE.with("Via", top).with("CSeq", "1 OPTIONS"),
                Optional.empty());
        FakePlug receiver = outside.getOrDefault(to, from);
        boolean lost = !source && lose-- > 0;
        if (!lost && receiver.port == to && receiver.remembered()) {
            timers.after(WAY, () -> receiver.ear.response(response));
        }
    }

    /** One socket with its mapping. */
    private final class FakePlug implements Plug {

        private final Ear ear;
        private final int local;
        private int port;
        private long used;
        private boolean closed;

        FakePlug(Ear ear, int local) {
            this.ear = ear;
            this.local = local;
            ports++;
        }

        boolean remembered() {
            return port != 0 && timers.nanos() - used < memory.toNanos();
        }

        @Override
        public InetSocketAddress local() {
            return new InetSocketAddress("10.0.0.1", local);
        }

        @Override
        public void send(byte[] datagram) {
            if (!remembered()) {
                port = ++ports;
                outside.put(port, this);
            }
            used = timers.nanos();
            timers.after(WAY, () -> arrived(this, new String(datagram, StandardCharsets.US_ASCII)));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
