package org.linewright.sip.probe;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.time.Timers;
import org.linewright.sip.NatMethod;
import org.linewright.sip.NatProbe;
import org.linewright.sip.NatProbeStep;
import org.linewright.sip.NatProbeStep.End;
import org.linewright.sip.NatProbeStep.Why;
import org.linewright.sip.NatProbeWish;
import org.linewright.sip.SipOptions;
import org.linewright.sip.dns.DnsNames;
import org.linewright.sip.dns.Located;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.register.Chance;
import org.linewright.sip.tap.Taps;

/** A probe: tries the methods in their order, and measures with the first that proves to work. */
public final class Probing implements NatProbe {

    private final NatProbeWish wish;
    private final Timers timers;
    private final Chance chance;
    private final Function<InetSocketAddress, Wire> wires;
    private final Consumer<NatProbeStep> listener;
    private Optional<Desk> desk = Optional.empty();
    private Optional<Inbound> inbound = Optional.empty();
    private boolean nat;
    private boolean cancelled;
    private boolean over;

    Probing(NatProbeWish wish, Timers timers, Chance chance, Function<InetSocketAddress, Wire> wires,
            Consumer<NatProbeStep> listener) {
        this.wish = wish;
        this.timers = timers;
        this.chance = chance;
        this.wires = wires;
        this.listener = listener;
    }

    /** Starts one on sockets of this machine. */
    public static NatProbe start(NatProbeWish wish, Timers timers, Taps taps, Consumer<NatProbeStep> listener) {
        Chance chance = new Chance(new SecureRandom());
        Probing probing = new Probing(wish, timers, chance,
                server -> new UdpWire(server, wish.from().orElse(new InetSocketAddress(0).getAddress()), timers, taps),
                listener);
        new Locator(DnsNames.asking(wish.dnsServers()), chance.random(), timers).locate(wish.server())
                .thenAccept(located -> timers.after(Duration.ZERO, () -> probing.located(located)));
        return probing;
    }

    @Override
    public void cancel() {
        timers.after(Duration.ZERO, () -> {
            cancelled = true;
            inbound.ifPresentOrElse(one -> one.leave(() -> over(End.CANCELLED)), () -> over(End.CANCELLED));
        });
    }

    void located(Located located) {
        if (over) {
            return;
        }
        if (located.servers().isEmpty()) {
            over(End.UNRESOLVED, Optional.empty(), new Span(Duration.ZERO, Optional.empty()), located.detail());
            return;
        }
        Wire wire = wires.apply(located.servers().getFirst());
        Desk open = new Desk(wire, wish.server().toString(), SipOptions.defaults().product(), timers, chance);
        desk = Optional.of(open);
        open(asker -> open.options(asker, answer -> reached(wire, asker, answer.isPresent())));
    }

    private void reached(Wire wire, Flow asker, boolean answered) {
        if (!answered || asker.seen().isEmpty()) {
            over(answered ? End.UNSEEN : End.SILENT);
            return;
        }
        NatProbeStep.Seen seen = new NatProbeStep.Seen(asker.local(), asker.seen().get());
        nat = seen.nat();
        listener.accept(seen);
        if (!nat && wire.beside()) {
            over(End.NO_NAT);
        } else {
            open(prover -> desk().options(prover, answer -> otherPort(asker, prover)));
        }
    }

    private void otherPort(Flow asker, Flow prover) {
        if (prover.seen().isEmpty()) {
            over(End.LOST);
            return;
        }
        OtherPort look = new OtherPort(desk(), asker);
        look.prove(prover, why -> why.ifPresentOrElse(wrong -> {
            listener.accept(new NatProbeStep.Unusable(NatMethod.OTHER_PORT, wrong));
            inbound(asker);
        }, () -> allAtOnce(NatMethod.OTHER_PORT, look)));
    }

    private void inbound(Flow asker) {
        if (wish.account().isEmpty()) {
            drift();
            return;
        }
        open(flow -> {
            Inbound begun = new Inbound(desk(), wish.account().get(), asker, flow, wish.silences(), new Guided());
            inbound = Optional.of(begun);
            begun.begin();
        });
    }

    private void drift() {
        if (nat) {
            allAtOnce(NatMethod.DRIFT, new Drift(desk()));
        } else {
            over(End.NO_NAT); // without one there is no port that could change
        }
    }

    private void allAtOnce(NatMethod method, Look look) {
        listener.accept(new NatProbeStep.Measuring(method, wish.silences().getLast().plus(AllAtOnce.AROUND)));
        new AllAtOnce(desk(), wish.silences(), look,
                (silence, open) -> listener.accept(new NatProbeStep.Tried(method, silence, open)),
                span -> measured(method, span)).begin();
    }

    private void measured(NatMethod method, Optional<Span> span) {
        if (cancelled || span.isEmpty()) {
            over(cancelled ? End.CANCELLED : End.LOST);
            return;
        }
        End end = span.get().forgotten().isPresent()
                ? End.FORGETS
                : !nat ? End.NO_NAT : method == NatMethod.DRIFT ? End.BLIND : End.OUTLIVES;
        over(end, Optional.of(method), span.get(), "");
    }

    private Desk desk() {
        return desk.orElseThrow();
    }

    private void open(Consumer<Flow> opened) {
        try {
            opened.accept(desk().open());
        } catch (IOException failed) {
            over(End.UNOPENED, Optional.empty(), new Span(Duration.ZERO, Optional.empty()),
                    String.valueOf(failed.getMessage()));
        }
    }

    private void over(End end) {
        over(end, Optional.empty(), new Span(Duration.ZERO, Optional.empty()), "");
    }

    private void over(End end, Optional<NatMethod> method, Span span, String detail) {
        if (!over) {
            over = true;
            desk.ifPresent(Desk::close);
            listener.accept(new NatProbeStep.Over(end, method, span.longest(), span.forgotten(), detail));
        }
    }

    /** What the inbound method tells. */
    private final class Guided implements Inbound.Told {

        @Override
        public void proved(Duration most) {
            listener.accept(new NatProbeStep.Measuring(NatMethod.INBOUND, most));
        }

        @Override
        public void tried(Duration silence, boolean open) {
            listener.accept(new NatProbeStep.Tried(NatMethod.INBOUND, silence, open));
        }

        @Override
        public void unusable(Why why) {
            inbound = Optional.empty();
            if (cancelled) {
                over(End.CANCELLED);
            } else {
                listener.accept(new NatProbeStep.Unusable(NatMethod.INBOUND, why));
                drift();
            }
        }

        @Override
        public void done(Optional<Span> span) {
            measured(NatMethod.INBOUND, span);
        }
    }
}
