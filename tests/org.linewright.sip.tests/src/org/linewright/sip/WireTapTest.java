package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.WireTap.Overheard;

@Timeout(60)
class WireTapTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final InstantSource CLOCK = () -> NOW;

    private final BlockingQueue<RegisterAnswer> answers = new ArrayBlockingQueue<>(100);
    private final BlockingQueue<Transmission> heard = new LinkedBlockingQueue<>();
    private final SystemTimers timers = new SystemTimers("test timers");
    private final JainUserAgents agents = new JainUserAgents();
    private ScriptedServer server;
    private UserAgent agent;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        agent = agents.open(SipOptions.defaults().withT1(Duration.ofSeconds(10)), timers).result().orElseThrow();
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    @Test
    void everyMessageIsHeardWithItsAddressesAndItsLine() throws Exception {
        agents.listen(CLOCK, 100, some -> heard.addAll(some.messages()));
        register(agent);
        Transmission asked = next();
        assertEquals(WireMessage.Direction.SENT, asked.direction());
        assertTrue(text(asked).startsWith("REGISTER sip:pbx.example SIP/2.0\r\n"), text(asked));
        assertEquals(new InetSocketAddress(InetAddress.getLoopbackAddress(), agent.address().getPort()), asked.local());
        assertEquals(server.port(), asked.peer().getPort());
        assertEquals(Optional.of("22@pbx.example"), asked.line());
        assertEquals(NOW, asked.at());
        Transmission answered = next();
        assertEquals(WireMessage.Direction.RECEIVED, answered.direction());
        assertTrue(text(answered).startsWith("SIP/2.0 200 "), text(answered));
        assertTrue(answered.nanos() >= asked.nanos());
    }

    @Test
    void aListenerThatStandsStillHoldsNothingUpAndIsToldWhatItMissed() throws Exception {
        CountDownLatch stands = new CountDownLatch(1);
        BlockingQueue<Overheard> some = new LinkedBlockingQueue<>();
        agents.listen(CLOCK, 2, one -> {
            some.add(one);
            await(stands);
        });
        Binding binding = register(agent);
        List<Overheard> all = new ArrayList<>(List.of(next(some)));
        for (int i = 0; i < 4; i++) {
            again(binding);
        }
        stands.countDown();
        while (all.stream().mapToLong(one -> one.messages().size() + one.lost()).sum() < 10) {
            all.add(next(some));
        }
        assertTrue(all.stream().mapToLong(Overheard::lost).sum() >= 6, all.toString());
        assertTrue(all.stream().allMatch(one -> one.messages().size() <= 2), all.toString());
    }

    @Test
    void aListenerThatThrowsHearsWhatComesAfterwards() throws Exception {
        agents.listen(CLOCK, 100, some -> {
            heard.addAll(some.messages());
            throw new IllegalStateException("meant by the test");
        });
        Binding binding = register(agent);
        next();
        again(binding);
        for (int i = 0; i < 3; i++) {
            next();
        }
    }

    @Test
    void whatTheGuardRefusesIsHeardWithTheReason() throws Exception {
        agents.listen(CLOCK, 100, some -> heard.addAll(some.messages()));
        register(agent);
        next();
        next();
        server.send("OPTIONS sip:x@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP a (comment)\r\n\r\n");
        Transmission refused = next();
        assertEquals("VIA_COMMENT", refused.refused());
    }

    @Test
    void whoHasEndedHearsNothingMore() throws Exception {
        Watch watch = agents.listen(CLOCK, 100, some -> heard.addAll(some.messages()));
        BlockingQueue<Transmission> other = new LinkedBlockingQueue<>();
        Binding binding = register(agent);
        next();
        next();
        watch.close();
        agents.listen(CLOCK, 100, some -> other.addAll(some.messages()));
        again(binding);
        assertTrue(Optional.ofNullable(other.poll(20, TimeUnit.SECONDS)).isPresent());
        assertEquals(List.of(), List.copyOf(heard));
    }

    @Test
    void whatWasHeardBeforeTheEndIsToldAtTheEnd() throws Exception {
        Watch watch = agents.listen(CLOCK, 100, some -> heard.addAll(some.messages()));
        BlockingQueue<Transmission> other = new LinkedBlockingQueue<>();
        agents.listen(CLOCK, 100, some -> other.addAll(some.messages()));
        Binding binding = register(agent);
        for (int i = 0; i < 20; i++) {
            again(binding);
        }
        watch.close();
        for (int i = 0; i < 2 * 21; i++) {
            assertEquals(next(other), next());
        }
        assertEquals(List.of(), List.copyOf(heard));
    }

    private Binding register(UserAgent with) throws Exception {
        Binding binding = with.bind(new Account("22", "pbx.example", server.address(), "22", () -> new Secret("pw")));
        again(binding);
        return binding;
    }

    private void again(Binding binding) throws Exception {
        binding.register(Duration.ofMinutes(10), answers::add);
        server.expect("REGISTER");
        server.grant(600);
        assertInstanceOf(Granted.class, answers.poll(20, TimeUnit.SECONDS));
    }

    private Transmission next() throws InterruptedException {
        return next(heard);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(20, TimeUnit.SECONDS)) // framework-driven null
                .orElseThrow(() -> new AssertionError("Nothing more was heard"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Transmission one) {
        return new String(one.bytes(), StandardCharsets.UTF_8);
    }
}
