package org.linewright.workbench.diagnostics.view;

import java.time.ZoneId;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Watch;
import org.linewright.workbench.diagnostics.trace.Recorder;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.diagnostics.wish.Wishes;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What went over the wire. */
@Component
@ScreenInfo(id = "trace", german = "Aufzeichnung", english = "Trace", icon = "icons/trace.svg", help = "help/trace", order = 50)
public final class TraceScreen implements ViewScreen {

    private final Sight sight;
    private final Recorder recorder;
    private final Wishes wishes;
    private final OnDisplay onDisplay;
    private final TraceAim aim;

    @Activate
    public TraceScreen(@Reference Sight sight, @Reference Recorder recorder, @Reference Wishes wishes,
            @Reference OnDisplay onDisplay, @Reference TraceAim aim) {
        this.sight = sight;
        this.recorder = recorder;
        this.wishes = wishes;
        this.onDisplay = onDisplay;
        this.aim = aim;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        TraceVerbs verbs = new TraceVerbs(sight, recorder, wishes, onDisplay, slot.stage());
        SightView view = new SightView(parent, sight, area -> new Unrecorded(area, verbs::record),
                area -> new TracePage(area, verbs, new TraceColumn.Reader(Words.locale(), ZoneId.systemDefault())))
                .started();
        return new Aiming(view, aim.watch(this::follow)).started(this::follow);
    }

    private void follow() {
        aim.take().ifPresent(target -> {
            if (sight.now().ofFile()) {
                recorder.live();
            }
            sight.show(target);
        });
    }

    /** Follows as long as it is open. */
    private record Aiming(ViewContent view, Watch watch) implements ViewContent {

        Aiming started(Runnable follow) {
            follow.run();
            return this;
        }

        @Override
        public void focus() {
            view.focus();
        }

        @Override
        public void close() {
            watch.close();
            view.close();
        }
    }
}
