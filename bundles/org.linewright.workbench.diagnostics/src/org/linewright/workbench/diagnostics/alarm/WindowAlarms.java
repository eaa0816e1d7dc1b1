package org.linewright.workbench.diagnostics.alarm;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.linewright.alarms.Alarming;
import org.linewright.alarms.Alarms;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Current;
import org.linewright.operations.KeptAlarms;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The alarms of the lines that this workbench runs, as long as there are rules; follows their file. Who else holds the
 * folder tells its alarms itself. For the UI thread; nothing here waits.
 */
@Component(service = WindowAlarms.class, immediate = true)
public final class WindowAlarms {

    private final Alarms alarms;
    private final Desk desk;
    private final Ward ward;
    private final OnDisplay onDisplay;
    private final SystemTimers timers = new SystemTimers("alarm timers");
    private final Map<String, Told> last = new ConcurrentHashMap<>();
    private Optional<Watch> watching = Optional.empty();
    private Optional<Watch> running = Optional.empty();
    private Optional<Sound> followed = Optional.empty();
    private Optional<String> version = Optional.empty();

    /** Rules that can work, and where their secrets are kept. */
    private record Sound(AlarmRules rules, KeptAlarms kept) {
    }

    @Activate
    public WindowAlarms(@Reference Alarms alarms, @Reference Desk desk, @Reference Ward ward,
            @Reference OnDisplay onDisplay) {
        this.alarms = alarms;
        this.desk = desk;
        this.ward = ward;
        this.onDisplay = onDisplay;
    }

    @Activate
    public void start() {
        onDisplay.run(() -> watching = Optional.of(desk.watch(this::seen)));
    }

    @Deactivate
    public void close() {
        onDisplay.run(() -> {
            watching.ifPresent(Watch::close);
            watching = Optional.empty();
            version = Optional.empty();
            follow(Optional.empty());
        });
        timers.close();
    }

    /** What became of the last message on this channel since the start; empty when there was none. */
    public Optional<Told> last(String channel) {
        return Optional.ofNullable(last.get(channel)); // framework-driven null
    }

    private void seen(Snapshot now) {
        Optional<String> fresh = now.current().filter(any -> now.running()).map(Current::version);
        if (watching.isEmpty() || fresh.equals(version)) {
            return;
        }
        version = fresh;
        if (fresh.isEmpty()) {
            follow(Optional.empty());
        } else {
            desk.alarms(WindowAlarms::sound).thenAccept(found -> {
                if (fresh.equals(version)) {
                    follow(found.result().filter(sound -> !sound.rules().rules().isEmpty()));
                }
            });
        }
    }

    /** Rules that cannot work are no rules; the findings say why. */
    private static Outcome<Sound> sound(KeptAlarms kept) {
        return kept.alarms()
                .then(rules -> kept.plan(rules, Map.of()))
                .map(plan -> new Sound(plan.wanted(), kept));
    }

    private void follow(Optional<Sound> wanted) {
        if (!wanted.equals(followed)) {
            running.ifPresent(Watch::close);
            followed = wanted;
            running = wanted.map(this::started);
        }
    }

    private Watch started(Sound sound) {
        Consumer<Told> told = message -> last.put(message.channel(), message);
        Alarming alarming = alarms.begin(sound.rules(), sound.kept()::secret, timers, InstantSource.system(), told);
        Watch reports = ward.watch(report -> report.ifPresent(alarming::seen));
        return () -> {
            reports.close();
            alarming.close();
        };
    }
}
