package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.DesktopNote;
import org.linewright.alarms.Told;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.live.Report;
import org.linewright.workbench.diagnostics.findings.Ward;
import org.linewright.workbench.diagnostics.trace.Recorder;
import org.linewright.workbench.diagnostics.wish.Wishes;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** What alarms need of this window: who looks after its lines, and how its person wants to record. */
final class WindowFace implements AlarmFace {

    private final Ward ward;
    private final Recorder recorder;
    private final Wishes wishes;
    private final DesktopNote notes;
    private final OnDisplay onDisplay;
    private final Consumer<Told> last;
    private Optional<Watch> reports = Optional.empty();

    /** @param last told what became of each message */
    WindowFace(Ward ward, Recorder recorder, Wishes wishes, DesktopNote notes, OnDisplay onDisplay,
            Consumer<Told> last) {
        this.ward = ward;
        this.recorder = recorder;
        this.wishes = wishes;
        this.notes = notes;
        this.onDisplay = onDisplay;
        this.last = last;
    }

    /** As much as the person wants; files and Homer only when they press the button. */
    @Override
    public TraceWish recording() {
        return wishes.fields().memory();
    }

    @Override
    public Watch begin(AlarmRules rules, Consumer<Report> seen) {
        onDisplay.run(() -> {
            recorder.meanwhile();
            reports = Optional.of(ward.watch(report -> report.ifPresent(seen)));
        });
        return () -> onDisplay.run(() -> {
            reports.ifPresent(Watch::close);
            reports = Optional.empty();
        });
    }

    @Override
    public void told(Told told) {
        last.accept(told);
    }

    @Override
    public void say(List<Trouble> troubles) {
        troubles.forEach(trouble -> notes.show(trouble.severity(), Words.of(trouble.sentence()),
                Words.of(trouble.remedy())));
    }
}
