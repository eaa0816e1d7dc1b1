package org.linewright.workbench.softphone.phone;

import java.time.Instant;
import org.linewright.core.line.LineId;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.screen.Stage;

/** What went over the wire for a call. */
public record Wire(Desk desk, TraceAim aim, Stage stage) {

    /**
     * Shows it in the trace; nothing when the line is gone.
     *
     * @param begun when the call was placed or first rang
     */
    public void show(LineId id, boolean outgoing, Instant begun) {
        desk.now().configuration().group(id.group())
                .ifPresent(group -> group.lines().stream().filter(line -> line.user().equals(id.user())).findFirst()
                        .ifPresent(line -> aim.open(stage,
                                new TraceAim.Target.OfCall(group.addressOfRecord(line), outgoing, begun))));
    }
}
