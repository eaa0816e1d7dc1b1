package org.linewright.lines.engine;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.call.Naming;
import org.linewright.lines.call.Voices;
import org.linewright.lines.chronicle.Chronicle;
import org.linewright.lines.lamp.LampDesk;
import org.linewright.lines.leg.LegDesk;
import org.linewright.lines.voice.OwnVoices;
import org.linewright.media.device.JavaSound;
import org.linewright.sip.ClientPort;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
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
        return agents.open(sip, timers).then(agent -> {
            Outcome<Optional<ClientPort>> port = clients(options, sip, timers);
            if (!port.isDone()) {
                agent.close();
            }
            return port.map(open -> lines(agent, open, options, timers, clock));
        });
    }

    private static Lines lines(UserAgent agent, Optional<ClientPort> port, LinesOptions options, Timers timers,
            InstantSource clock) {
        Voices voices = new OwnVoices(timers, new SecureRandom(), new JavaSound());
        Chronicle chronicle = new Chronicle();
        CallDesk desk = new CallDesk(timers, clock, voices, new Naming(options.names()), options.transfers(),
                chronicle);
        Optional<LegDesk> legs = port.map(open -> new LegDesk(open, voices, options.clients().orElseThrow()));
        RunningLines lines = new RunningLines(agent, new EngineParts(timers, clock, new SecureRandom(),
                options.backoff(), options.t1(), new StatusBoard(), desk,
                new LampDesk(timers, clock, options.mailboxes()), chronicle), legs);
        legs.ifPresent(one -> {
            desk.fork(one);
            one.serve(lines::lead);
        });
        return lines;
    }

    private Outcome<Optional<ClientPort>> clients(LinesOptions options, SipOptions sip, Timers timers) {
        return options.clients()
                .map(here -> agents.openClients(sip.on(here.address(), here.port()), timers).map(Optional::of))
                .orElseGet(() -> Outcome.done(Optional.empty()));
    }
}
