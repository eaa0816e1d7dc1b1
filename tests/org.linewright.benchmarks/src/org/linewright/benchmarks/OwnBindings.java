package org.linewright.benchmarks;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;

/** Ours: the bindings of one user agent. */
final class OwnBindings implements AutoCloseable {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final SystemTimers timers = new SystemTimers("benchmark");
    private final UserAgent agent = new JainUserAgents()
            .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
            .result()
            .orElseThrow();
    private final List<Binding> bindings;

    OwnBindings(int lines, int port) {
        ServerAddress server = new ServerAddress("127.0.0.1", OptionalInt.of(port));
        this.bindings = IntStream.range(0, lines).mapToObj("w%05d"::formatted).map(user -> bind(user, server)).toList();
    }

    private Binding bind(String user, ServerAddress server) {
        return agent.bind(new Account(user, "bench.example", server, user, () -> new Secret("pw-" + user)));
    }

    /** Registers {@code total} times, the bindings in turn, {@code window} at once. */
    Work register(Kamailio kamailio, int total, int window) throws InterruptedException {
        Duration server = kamailio.cpu();
        Duration cpu = ownCpu();
        long begin = System.nanoTime();
        Burst burst = new Burst(total);
        for (int i = 0; i < window; i++) {
            burst.next();
        }
        burst.unanswered.await();
        Duration wall = Duration.ofNanos(System.nanoTime() - begin);
        if (burst.granted.get() != total) {
            throw new IllegalStateException(burst.granted + " of " + total + " registrations were granted");
        }
        return new Work(total, burst.requests.sum(), wall, ownCpu().minus(cpu), kamailio.cpu().minus(server));
    }

    @Override
    public void close() {
        agent.close();
        timers.close();
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** Every answer starts the next registration, as a pace without delay does. */
    private final class Burst {

        private final Queue<Binding> idle = new ConcurrentLinkedQueue<>(bindings);
        private final AtomicInteger unsent;
        private final AtomicInteger granted = new AtomicInteger();
        private final LongAdder requests = new LongAdder();
        private final CountDownLatch unanswered;

        Burst(int total) {
            this.unsent = new AtomicInteger(total);
            this.unanswered = new CountDownLatch(total);
        }

        void next() {
            if (unsent.getAndDecrement() > 0) {
                Binding one = idle.remove();
                one.register(TEN_MINUTES, answer -> answered(one, answer));
            }
        }

        private void answered(Binding one, RegisterAnswer answer) {
            idle.add(one);
            requests.add(answer.requests());
            granted.addAndGet(answer instanceof RegisterAnswer.Granted ? 1 : 0);
            next();
            unanswered.countDown();
        }
    }
}
