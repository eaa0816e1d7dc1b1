package org.linewright.benchmarks;

import java.net.InetAddress;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;

/** Ours: a line of a fresh user agent, which calls and hangs up as soon as it is answered. */
final class OwnCalls {

    private static final CallWish WISH = CallWish.offering(Description.sdp("""
            v=0
            o=bench 1 1 IN IP4 127.0.0.1
            s=-
            c=IN IP4 127.0.0.1
            t=0 0
            m=audio 6000 RTP/AVP 0
            a=rtpmap:0 PCMU/8000
            """.replace("\n", "\r\n")));
    /** INVITE, ACK and BYE. */
    private static final int REQUESTS = 3;
    /** 180, 200, and 200 again. */
    private static final int RESPONSES = 3;
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration MOMENT = Duration.ofMillis(2);

    private final UserAgent agent;
    private final Binding line;
    private final CountDownLatch over;
    private final LongAdder hungUp = new LongAdder();

    private OwnCalls(UserAgent agent, int port, int count) {
        this.agent = agent;
        this.line = agent.bind(new Account("bench", "bench.example",
                new ServerAddress("127.0.0.1", OptionalInt.of(port)), "bench", () -> new Secret("none")));
        this.over = new CountDownLatch(count);
    }

    /** Begins so many calls a second at this port, until there were {@code count}. */
    static SetUps call(int port, int perSecond, int count) throws InterruptedException {
        try (SystemTimers timers = new SystemTimers("benchmark");
                UserAgent agent = new JainUserAgents()
                        .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                        .result()
                        .orElseThrow()) {
            return new OwnCalls(agent, port, count).called(perSecond, count);
        }
    }

    private SetUps called(int perSecond, int count) throws InterruptedException {
        Duration cpu = ownCpu();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            new Due(begin + i * 1_000_000_000L / perSecond).await();
            next();
        }
        long taken = taken(count);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new SetUps(perSecond, count, count - taken, agent.figures().sent() - (long) REQUESTS * count,
                count / seconds, ownCpu().minus(cpu));
    }

    /** How many were answered and ended. That a BYE is answered is no event, but counted by the port. */
    private long taken(int count) throws InterruptedException {
        Due limit = Due.in(LIMIT);
        over.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        long ends = count - over.getCount();
        while (agent.figures().received() < RESPONSES * ends && System.nanoTime() < limit.nanos()) {
            Due.in(MOMENT).await();
        }
        return Math.min(hungUp.sum(), agent.figures().received() / RESPONSES);
    }

    private void next() {
        CompletableFuture<Call> placed = new CompletableFuture<>();
        placed.complete(line.call("service", WISH, event -> happened(event, placed)));
    }

    private void happened(CallEvent event, CompletableFuture<Call> placed) {
        if (event instanceof CallEvent.Answered) {
            placed.thenAccept(Call::hangUp);
        }
        if (event.last()) {
            hungUp.add(event instanceof CallEvent.Ended ended && ended.by() == CallEvent.By.US ? 1 : 0);
            over.countDown();
        }
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
