package org.linewright.headless.conformance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;

/** All accounts at once, kept registered by the engine that keeps real lines, over one refresh. */
public final class StayingRegistered {

    private static final Text TITLE = new Text("Angemeldet bleiben", "Staying registered");
    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final LivePbx pbx;
    private final Duration interval;
    private final Map<LineId, LineStatus> first = new ConcurrentHashMap<>();
    private final Map<LineId, LineStatus> refreshed = new ConcurrentHashMap<>();
    private final Map<LineId, LineStatus> lost = new ConcurrentHashMap<>();
    private final CountDownLatch done;

    /** @param interval what to ask for, so that a refresh comes soon */
    public StayingRegistered(LivePbx pbx, Duration interval) {
        this.pbx = pbx;
        this.interval = interval;
        this.done = new CountDownLatch(pbx.accounts().size());
    }

    /** Waits for the first refresh of every account, an interval at most, and lets them leave. */
    public Chapter chapter(LineEngine engine, Timers timers, InstantSource clock) {
        LinesOptions options = LinesOptions.defaults();
        Outcome<Lines> started = engine.start(pbx.from().map(local -> options.on(local, 0)).orElse(options), timers,
                clock);
        return started.result().map(this::stayed).orElseGet(() -> Chapter.examining(TITLE, List.of(new Promise(
                new Text("Die Leitungen laufen.", "The lines run."),
                started.troubles().stream().map(Trouble::sentence).findFirst().orElse(Text.EMPTY), Kept.NO))));
    }

    private Chapter stayed(Lines lines) {
        LineGroup group = pbx.every(interval, BEAT);
        try (lines; Watch watch = lines.watch(this::told)) {
            lines.want(List.of(group), pbx::secret);
            Duration longest = START.plus(interval).plus(group.registrar().delay().multipliedBy(group.lines().size()));
            boolean all = done.await(longest.toMillis(), TimeUnit.MILLISECONDS);
            List<Promise> stay = List.of(registered(), refreshed(all), keptAlive(group));
            int left = lines.stop(START).toCompletableFuture().get(START.toSeconds() + 1, TimeUnit.SECONDS);
            return Chapter.examining(TITLE, List.of(stay.get(0), stay.get(1), stay.get(2), gone(left)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Chapter.examining(TITLE, List.of(gone(group.lines().size())));
        } catch (ExecutionException | TimeoutException stuck) {
            return Chapter.examining(TITLE, List.of(registered(), refreshed(false), keptAlive(group),
                    gone(group.lines().size())));
        }
    }

    private void told(LineStatus status) {
        if (status.registered()) {
            LineStatus before = first.putIfAbsent(status.id(), status);
            if (before == null && longer(status)) { // framework-driven null
                done.countDown();
            } else if (before != null && later(before.next(), status.next()) // framework-driven null
                    && refreshed.putIfAbsent(status.id(), status) == null) { // framework-driven null
                done.countDown();
            }
        } else if (first.containsKey(status.id()) && status.state() != LineState.LEAVING
                && status.state() != LineState.STOPPED) {
            lost.put(status.id(), status);
        }
    }

    /** The PBX demanded a longer registration (423), so no refresh comes soon. */
    private boolean longer(LineStatus status) {
        return status.granted().compareTo(interval) > 0;
    }

    private static boolean later(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && other.get().isAfter(one.get());
    }

    private Promise registered() {
        int all = pbx.accounts().size();
        return new Promise(Text.of("Alle {0} Accounts sind zugleich angemeldet.",
                "All {0} accounts are registered at once.", all),
                Text.of("{0} von {1}", "{0} of {1}", first.size(), all), Kept.when(first.size() == all));
    }

    private Promise refreshed(boolean all) {
        Text promised = Text.of("Jede Anmeldung ({0}) wird erneuert, bevor sie verfällt.",
                "Every registration ({0}) is refreshed before it runs out.", Spoken.text(interval));
        return first.values().stream().filter(this::longer).findFirst()
                .map(demanding -> new Promise(promised,
                        Text.of("nicht abgewartet: die Telefonanlage verlangt {0}, siehe --refresh",
                                "not waited for: the PBX demands {0}, see --refresh",
                                Spoken.text(demanding.granted())),
                        Kept.NOTED))
                .orElseGet(() -> new Promise(promised,
                        refreshed.values().stream().findFirst().map(status -> Text.of("{0} erneuert, gewährt {1}",
                                "{0} refreshed, granted {1}", refreshed.size(), Spoken.text(status.granted())))
                                .orElse(new Text("keine Erneuerung gesehen", "no refresh was seen")),
                        Kept.when(all)));
    }

    private Promise keptAlive(LineGroup group) {
        Text reason = lost.values().stream().map(LineStatus::reason).findFirst()
                .orElse(new Text("keine Leitung ging verloren", "no line was lost"));
        return new Promise(Text.of("Der NAT Refresh «{0}», hier alle {1}, stört keine Leitung.",
                "The NAT refresh “{0}”, here every {1}, disturbs no line.",
                group.registrar().keepAlive().method().name().toLowerCase(Locale.ROOT), Spoken.text(BEAT)),
                reason, Kept.when(lost.isEmpty() && !first.isEmpty()));
    }

    private static Promise gone(int left) {
        return new Promise(new Text("Zuletzt melden sich alle ab.", "In the end all of them un-register."),
                Text.of("{0} ließen sich nicht abmelden", "{0} could not be un-registered", left),
                Kept.when(left == 0));
    }
}
