package org.linewright.workbench.line.rows;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;

/**
 * One line as a table shows it.
 *
 * @param status how it is doing; empty while nobody runs it
 */
public record LineRow(LineGroup group, Line line, Optional<LineStatus> status) {

    private static final Text NOT_RUN = new Text("wird hier nicht betrieben", "is not run here");
    private static final Text OFF = new Text("ausgeschaltet", "switched off");

    public LineId id() {
        return new LineId(group.id(), line.user());
    }

    public LineState state() {
        return status.map(LineStatus::state).orElse(LineState.STOPPED);
    }

    /** Its state in words; every row has some. */
    public Text reason() {
        return status.map(LineStatus::reason).orElse(line.enabled() ? NOT_RUN : OFF);
    }

    /** The same in a word or two. */
    public Text label() {
        return status.map(LineStatus::label).orElse(state().label());
    }

    /** Whether it is registered and yet cannot be reached. */
    public boolean unreachable() {
        return status.filter(LineStatus::unreachable).isPresent();
    }

    public boolean registered() {
        return state() == LineState.REGISTERED;
    }

    /** What was proved of its reachability; empty when nothing was tried, or it is not registered. */
    Optional<Reach> proof() {
        return status.filter(LineStatus::registered).map(LineStatus::reach)
                .filter(reach -> !reach.is(Reach.Standing.NOT_TRIED));
    }

    LineRow with(Optional<LineStatus> newer) {
        return new LineRow(group, line, newer);
    }
}
