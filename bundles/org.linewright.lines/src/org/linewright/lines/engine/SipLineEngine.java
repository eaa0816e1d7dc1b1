package org.linewright.lines.engine;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.voice.OwnVoices;
import org.linewright.media.device.JavaSound;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs lines over SIP. */
@Component
public final class SipLineEngine implements LineEngine {

    private final UserAgents agents;

    @Activate
    public SipLineEngine(@Reference UserAgents agents) {
        this.agents = agents;
    }

    @Override
    public Outcome<Lines> start(LinesOptions options, Timers timers, InstantSource clock) {
        SipOptions fresh = SipOptions.defaults();
        SipOptions sip = new SipOptions(options.address(), options.port(), options.t1(), fresh.dnsServers(),
                options.tokenKey().orElse(fresh.tokenKey()), fresh.product());
        return agents.open(sip, timers)
                .map(agent -> new RunningLines(agent, new EngineParts(timers, clock, new SecureRandom(),
                        options.backoff(), options.t1(), new StatusBoard(),
                        new CallDesk(timers, clock, new OwnVoices(timers, new SecureRandom(), new JavaSound())))));
    }
}
