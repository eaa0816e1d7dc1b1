package org.linewright.lines.trial;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.linewright.core.time.Latest;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.LineTrials;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialWish;
import org.linewright.sip.UserAgents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries lines over SIP, each with timers of its own that end with it. */
@Component
public final class SipLineTrials implements LineTrials {

    private final UserAgents agents;

    @Activate
    public SipLineTrials(@Reference UserAgents agents) {
        this.agents = agents;
    }

    @Override
    public RunningTrial start(TrialWish wish, Consumer<TrialReport> listener) {
        SystemTimers timers = new SystemTimers("line trial");
        Trial trial = new Trial(wish, timers, InstantSource.system(), new Latest<>("trial report", listener),
                timers::close);
        trial.begin(agents);
        return trial;
    }
}
