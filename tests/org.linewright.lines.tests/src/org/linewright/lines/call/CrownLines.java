package org.linewright.lines.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.engine.SipLineEngine;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Surroundings;
import org.linewright.sip.JainUserAgents;

/** Lines at an embedded PBX of their own, over real sockets. */
public final class CrownLines implements AutoCloseable {

    public static final String DOMAIN = "estos.hfo-cloud.de";
    private static final GroupId GROUP = new GroupId("g");

    private final SystemTimers timers = new SystemTimers("test timers");
    private final List<Account> accounts = new ArrayList<>();
    private EmbeddedPbx pbx;
    private final Lines lines;

    /** @param options changes the usual ones */
    public CrownLines(UnaryOperator<LinesOptions> options) throws Exception {
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        lines = new SipLineEngine(new JainUserAgents())
                .start(options.apply(LinesOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0)), timers,
                        InstantSource.system())
                .result().orElseThrow();
    }

    public EmbeddedPbx pbx() {
        return pbx;
    }

    public Lines lines() {
        return lines;
    }

    public static LineId id(String user) {
        return new LineId(GROUP, user);
    }

    /** An account of this user. */
    public void account(String user, UnaryOperator<Account> change) {
        Account account = change.apply(Account.draft(DOMAIN, user, "Person " + user).withPassword(new Secret("pw")));
        accounts.add(account);
        pbx.accounts().add(account);
    }

    /** Another PBX at the same place, with the same accounts and no memory. */
    public void restartPbx() {
        InetSocketAddress address = pbx.address();
        pbx.close();
        pbx = EmbeddedPbx.start(address, PbxSettings.CROWN, Surroundings.real()).result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        accounts.forEach(pbx.accounts()::add);
    }

    /** From now on these lines run; waits until they are registered. */
    public void run(String... users) throws Exception {
        CountDownLatch registered = new CountDownLatch(users.length);
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(pbx.address().getPort()), Optional.of(DOMAIN),
                Duration.ofSeconds(600), Duration.ofMillis(10), KeepAlive.OFF);
        List<Line> all = Arrays.stream(users).map(user -> new Line(user, SecretReference.secret("all"))).toList();
        lines.want(List.of(new LineGroup(GROUP, "G", "hfo.crown", Optional.empty(), registrar, Media.G711, Map.of(),
                Map.of(), all)), reference -> Outcome.done(new Secret("pw")));
        Watch watch = lines.watch(status -> {
            if (status.registered()) {
                registered.countDown();
            }
        });
        if (!registered.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Not registered: " + lines.statuses());
        }
        watch.close();
    }

    @Override
    public void close() {
        lines.close();
        pbx.close();
        timers.close();
    }
}
