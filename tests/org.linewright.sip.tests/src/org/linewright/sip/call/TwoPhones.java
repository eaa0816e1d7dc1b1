package org.linewright.sip.call;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.linewright.core.Secret;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.Names;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.guard.CarefulParser;
import org.linewright.sip.message.Reading;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;

/** Two user agents on virtual time and a network that may lose and delay what they send each other. */
final class TwoPhones {

    /** Our own port, and what came to it. */
    final class Phone implements Transport {

        private final InetSocketAddress address;
        final Calls calls;
        final LineCalls line;
        final List<String> heard = new ArrayList<>();

        Phone(int port, int otherPort) {
            this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            this.calls = new Calls(SipOptions.defaults(), time, new Chance(random), this,
                    new Locator(NO_DNS, random, time), new ServerHealth(time));
            this.line = calls.of(new Account("22", "pbx.example", new ServerAddress("127.0.0.1",
                    OptionalInt.of(otherPort)), "22", () -> new Secret("pw")), "token" + port);
            line.trust(address.getAddress());
        }

        @Override
        public void send(byte[] bytes, InetSocketAddress to) {
            if (random.nextDouble() >= loss) {
                Phone other = to.equals(one.address) ? one : two;
                time.after(Duration.ofMillis(1 + random.nextInt(delay)), () -> other.take(bytes, address));
            }
        }

        @Override
        public InetSocketAddress local(InetSocketAddress peer) {
            return address;
        }

        private void take(byte[] bytes, InetSocketAddress from) {
            heard.add(new String(bytes, StandardCharsets.UTF_8));
            try {
                SIPMessage message = new CarefulParser(() -> {
                    // nobody counts
                }).parseSIPMessage(bytes, true, false, null); // framework-driven null
                if (message instanceof SIPRequest request) {
                    calls.take(Reading.of(request), from);
                } else if (message instanceof SIPResponse response) {
                    calls.take(Reading.of(response), from);
                }
            } catch (ParseException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }

    private static final Names NO_DNS = new Names() {
        @Override
        public CompletableFuture<List<Service>> services(String name) {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<List<Host>> hosts(String name) {
            return CompletableFuture.completedFuture(List.of());
        }
    };

    final VirtualTimers time = new VirtualTimers();
    private final Random random;
    private double loss;
    private int delay = 1;
    final Phone one;
    final Phone two;

    TwoPhones(long seed) {
        this.random = new Random(seed);
        this.one = new Phone(5061, 5062);
        this.two = new Phone(5062, 5061);
    }

    /** From now on the network loses this part of everything, and keeps the rest for up to so many milliseconds. */
    void network(double lost, int millis) {
        loss = lost;
        delay = millis;
    }

    void pass(long millis) {
        time.pass(Duration.ofMillis(millis));
    }

    /** What is left of both, when everything should be over. */
    int left() {
        return one.calls.size() + two.calls.size() + one.calls.transactions() + two.calls.transactions()
                + time.waiting();
    }
}
