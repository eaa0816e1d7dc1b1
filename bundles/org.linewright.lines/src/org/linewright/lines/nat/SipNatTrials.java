package org.linewright.lines.nat;

import java.util.function.Consumer;
import org.linewright.core.time.Latest;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.NatTrials;
import org.linewright.lines.RunningNatTrial;
import org.linewright.sip.NatProbes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures over SIP, each trial with timers of its own that end with it. */
@Component
public final class SipNatTrials implements NatTrials {

    private final NatProbes probes;

    @Activate
    public SipNatTrials(@Reference NatProbes probes) {
        this.probes = probes;
    }

    @Override
    public RunningNatTrial start(NatTrialWish wish, Consumer<NatTrialReport> listener) {
        SystemTimers timers = new SystemTimers("NAT trial");
        NatTrial trial = new NatTrial(wish, new Latest<>("NAT trial report", listener), timers::close);
        trial.begin(probes, timers);
        return trial;
    }
}
