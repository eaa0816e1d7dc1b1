package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.engine.SipLineEngine;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.UserAgents;

/** Lines that run at an embedded PBX, in real time. */
record Office(EmbeddedPbx pbx, Lines lines, SystemTimers timers, BlockingQueue<OfferedCall> offered)
        implements AutoCloseable {

    static final String DOMAIN = "estos.hfo-cloud.de";
    static final String PASSWORD = "pw";
    private static final GroupId GROUP = new GroupId("g");
    private static final Duration LOOK = Duration.ofMillis(20);

    static Office open(String... users) throws Exception {
        return open(new JainUserAgents(), List.of(Codec.PCMA, Codec.PCMU), users);
    }

    /**
     * Opens one.
     *
     * @param agents by which its lines speak SIP
     * @param codecs that its lines speak, the best first
     */
    static Office open(UserAgents agents, List<Codec> codecs, String... users) throws Exception {
        EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        for (String user : users) {
            pbx.accounts().add(Account.draft(DOMAIN, user, "Person " + user).withPassword(new Secret(PASSWORD)));
        }
        SystemTimers timers = new SystemTimers("test timers");
        Lines lines = new SipLineEngine(agents)
                .start(LinesOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0), timers,
                        InstantSource.system())
                .result().orElseThrow();
        Office office = new Office(pbx, lines, timers, new LinkedBlockingQueue<>());
        CountDownLatch registered = new CountDownLatch(users.length);
        Watch watch = lines.watch(status -> {
            if (status.registered()) {
                registered.countDown();
            }
        });
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(pbx.address().getPort()), Optional.of(DOMAIN),
                Duration.ofSeconds(600), Duration.ofMillis(10), KeepAlive.OFF);
        List<Line> all = Stream.of(users).map(user -> new Line(user, SecretReference.secret("all"))).toList();
        lines.want(List.of(new LineGroup(GROUP, "G", "hfo.crown", Optional.empty(), registrar,
                new Media(codecs, codecs), Map.of(), Map.of(), all)), reference -> Outcome.done(new Secret(PASSWORD)));
        assertTrue(registered.await(20, TimeUnit.SECONDS));
        watch.close();
        lines.incoming(call -> {
            office.offered().add(call);
            return report -> {
                // asked when wanted
            };
        });
        return office;
    }

    /** Lets a phone of somebody else in, whose password is {@link #PASSWORD}, once it is registered. */
    <T> T guest(String user, Phones<T> phones) throws Exception {
        pbx.accounts().add(Account.draft(DOMAIN, user, "Person " + user).withPassword(new Secret(PASSWORD)));
        T phone = phones.phone(user);
        until(() -> !pbx.bindings(DOMAIN, user).isEmpty());
        return phone;
    }

    /** Starts a phone that registers. */
    interface Phones<T> {

        T phone(String user) throws Exception;
    }

    RunningCall dial(String user, String digits) {
        Outcome<RunningCall> call = lines.dial(new LineId(GROUP, user), DialWish.of(digits), report -> {
            // asked when wanted
        });
        return call.result().orElseThrow(() -> new AssertionError(call.troubles()));
    }

    OfferedCall taken() throws InterruptedException {
        return Optional.ofNullable(offered.poll(20, TimeUnit.SECONDS)).orElseThrow(); // framework-driven null
    }

    void talks(RunningCall call) throws InterruptedException {
        until(() -> call.report().stage() == Stage.TALKING);
    }

    /** Waits until this is so. */
    void until(BooleanSupplier fact) throws InterruptedException {
        CountDownLatch so = new CountDownLatch(1);
        look(fact, so);
        assertTrue(so.await(40, TimeUnit.SECONDS), "It did not come to that");
    }

    private void look(BooleanSupplier fact, CountDownLatch so) {
        if (fact.getAsBoolean()) {
            so.countDown();
        } else {
            timers.after(LOOK, () -> look(fact, so));
        }
    }

    static <T> T done(CompletionStage<Outcome<T>> stage) throws Exception {
        Outcome<T> outcome = stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }

    static String refused(CompletionStage<? extends Outcome<?>> stage) throws Exception {
        return stage.toCompletableFuture().get(20, TimeUnit.SECONDS).troubles().getFirst().code();
    }

    static CallReport over(RunningCall call) throws Exception {
        return call.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        lines.close();
        pbx.close();
        timers.close();
    }
}
