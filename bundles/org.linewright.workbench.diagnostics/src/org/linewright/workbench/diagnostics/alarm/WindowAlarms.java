package org.linewright.workbench.diagnostics.alarm;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.Alarming;
import org.linewright.alarms.Alarms;
import org.linewright.alarms.DesktopNote;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.time.Latest;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Current;
import org.linewright.operations.KeptAlarms;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.diagnostics.trace.Recorder;
import org.linewright.workbench.diagnostics.wish.Wishes;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The alarms of the lines that this workbench runs; they follow their file. Who else holds the folder tells its alarms
 * itself.
 */
@Component(service = WindowAlarms.class, immediate = true)
public final class WindowAlarms {

    private final Alarms alarms;
    private final Desk desk;
    private final AlarmFace face;
    private final OnDisplay onDisplay;
    private final SystemTimers timers = new SystemTimers("alarm timers");
    private final Map<String, Told> last = new ConcurrentHashMap<>();
    private final Latest<Optional<Sound>> following = new Latest<>("alarm rules", this::follow);
    private Optional<Watch> watching = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<Running> running = Optional.empty();
    private boolean closed;

    /** Rules that can work, and where what they need is kept. */
    private record Sound(AlarmRules rules, KeptAlarms kept) {
    }

    private record Running(KeptAlarms kept, Alarming alarming) {
    }

    @Activate
    public WindowAlarms(@Reference Alarms alarms, @Reference Desk desk, @Reference Ward ward,
            @Reference Recorder recorder, @Reference Wishes wishes, @Reference DesktopNote notes,
            @Reference OnDisplay onDisplay) {
        this.alarms = alarms;
        this.desk = desk;
        this.onDisplay = onDisplay;
        this.face = new WindowFace(ward, recorder, wishes, notes, onDisplay,
                message -> last.put(message.channel(), message));
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
        });
        following.close();
        end();
        timers.close();
    }

    /** What became of the last message on this channel since the start; empty when there was none. Any thread. */
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
            following.offer(Optional.empty());
        } else {
            desk.alarms(WindowAlarms::sound).thenAccept(found -> {
                if (fresh.equals(version)) {
                    following.offer(found.result());
                }
            });
        }
    }

    /** Rules that cannot work are no rules; the findings say why. */
    private static Outcome<Sound> sound(KeptAlarms kept) {
        return Outcome.done(new Sound(kept.sound().result().orElse(AlarmRules.NONE), kept));
    }

    private synchronized void end() {
        closed = true;
        follow(Optional.empty());
    }

    private synchronized void follow(Optional<Sound> wanted) {
        Optional<Sound> now = wanted.filter(any -> !closed);
        if (!now.map(Sound::kept).equals(running.map(Running::kept))) {
            running.map(Running::alarming).ifPresent(Alarming::close);
            running = now.map(Sound::kept).map(this::begun);
        }
        now.ifPresent(sound -> running.orElseThrow().alarming().follow(sound.rules()));
    }

    private Running begun(KeptAlarms kept) {
        AlarmShelf shelf = new AlarmShelf(kept::secret, kept::told, kept::keepTold);
        return new Running(kept, alarms.begin(face, shelf, timers, InstantSource.system()));
    }
}
