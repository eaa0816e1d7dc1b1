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

/** Ours: one line of one user agent calls and hangs up as soon as it is answered. */
final class OwnCalls implements AutoCloseable {

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
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final SystemTimers timers = new SystemTimers("benchmark");
    private final UserAgent agent = new JainUserAgents()
            .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
            .result()
            .orElseThrow();

    /** Begins so many calls a second at this port, until there were {@code count}. */
    SetUps call(int port, int perSecond, int count) throws InterruptedException {
        Burst burst = new Burst(port, count);
        long sent = agent.figures().sent();
        Duration cpu = ownCpu();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            new Due(begin + i * 1_000_000_000L / perSecond).await();
            burst.next();
        }
        burst.over.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new SetUps(perSecond, count, count - burst.ended.sum(),
                agent.figures().sent() - sent - (long) REQUESTS * count, count / seconds, ownCpu().minus(cpu));
    }

    @Override
    public void close() {
        agent.close();
        timers.close();
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private final class Burst {

        private final Binding line;
        private final CountDownLatch over;
        private final LongAdder ended = new LongAdder();

        Burst(int port, int count) {
            this.line = agent.bind(new Account("bench", "bench.example",
                    new ServerAddress("127.0.0.1", OptionalInt.of(port)), "bench", () -> new Secret("none")));
            this.over = new CountDownLatch(count);
        }

        void next() {
            CompletableFuture<Call> placed = new CompletableFuture<>();
            placed.complete(line.call("service", WISH, event -> happened(event, placed)));
        }

        private void happened(CallEvent event, CompletableFuture<Call> placed) {
            if (event instanceof CallEvent.Answered) {
                placed.thenAccept(Call::hangUp);
            }
            if (event.last()) {
                ended.add(event instanceof CallEvent.Ended(CallEvent.By by, String reason) && by == CallEvent.By.US
                        ? 1
                        : 0);
                over.countDown();
            }
        }
    }
}
