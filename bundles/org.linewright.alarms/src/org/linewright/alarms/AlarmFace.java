package org.linewright.alarms;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.live.Report;

/** Whoever runs lines and wants people told of them. For any thread; nothing here waits. */
public interface AlarmFace {

    /** How much is recorded while there are rules and nobody records, so that checks of messages can judge. */
    TraceWish recording();

    /**
     * Rules come into force.
     *
     * @param seen wants to be told every look at the lines
     * @return ends the looking, because other rules or none are in force
     */
    Watch begin(AlarmRules rules, Consumer<Report> seen);

    /** What became of a message, on the thread that sent it. */
    void told(Told told);

    /** What a person should know of the alarms themselves; each time once. */
    void say(List<Trouble> troubles);
}
