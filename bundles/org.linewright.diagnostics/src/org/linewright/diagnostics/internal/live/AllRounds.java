package org.linewright.diagnostics.internal.live;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.live.Round;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.lines.RegistrarLookups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks on virtual threads. */
@Component
public final class AllRounds implements Rounds {

    private final Checks checks;
    private final Tracer tracer;
    private final RegistrarLookups lookups;
    private final Executor worker;

    @Activate
    public AllRounds(@Reference Checks checks, @Reference Tracer tracer, @Reference RegistrarLookups lookups) {
        this(checks, tracer, lookups, Thread.ofVirtual().name("findings")::start);
    }

    /** @param worker where it looks */
    AllRounds(Checks checks, Tracer tracer, RegistrarLookups lookups, Executor worker) {
        this.checks = checks;
        this.tracer = tracer;
        this.lookups = lookups;
        this.worker = worker;
    }

    @Override
    public Round begin(Supplier<Examined> seen, Timers timers, InstantSource clock) {
        Pace pace = new Pace(timers, worker);
        LookedUp lookedUp = new LookedUp(lookups, timers, pace::soon);
        LiveRound round = new LiveRound(pace, new Look(checks, seen, new Heard(tracer, pace::soon), lookedUp), clock);
        round.again();
        return round;
    }
}
