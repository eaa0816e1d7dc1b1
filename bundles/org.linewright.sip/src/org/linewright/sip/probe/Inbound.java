package org.linewright.sip.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.Account;
import org.linewright.sip.NatProbeStep.Why;
import org.linewright.sip.message.Request;

/**
 * A registered socket that is silent, and another one that asks for it through the server. One silence after the other:
 * one account has one binding.
 */
final class Inbound {

    /** How much longer than its silence each try takes at most. */
    static final Duration AROUND = Duration.ofSeconds(20);

    private static final int MOST_DISTURBANCES = 4;

    /** So much longer than its silence a binding has to be granted. */
    private static final Duration SPARE = Duration.ofSeconds(5);

    /** Told how it goes. */
    interface Told {

        /** It works here: the question arrived at once. It takes so long at most. */
        void proved(Duration most);

        /** It was still asked for after this silence, or was not. */
        void tried(Duration silence, boolean open);

        /** It does not work here; nothing is left at the server. */
        void unusable(Why why);

        /** It is over; empty when the server stopped answering. */
        void done(Optional<Span> span);
    }

    private final Desk desk;
    private final Account account;
    private final Flow asker;
    private final Flow flow;
    private final Guest guest;
    private final Told told;
    private Halving halving;
    private boolean asking;
    private boolean arrived;
    private boolean left;
    private int disturbances;

    Inbound(Desk desk, Account account, Flow asker, Flow flow, List<Duration> silences, Told told) {
        this.desk = desk;
        this.account = account;
        this.asker = asker;
        this.flow = flow;
        this.halving = Halving.of(silences);
        this.guest = new Guest(desk, account, flow, silences.getLast().plusMinutes(1));
        this.told = told;
    }

    void begin() {
        flow.hear(this::heard);
        enter(granted -> {
            halving = Halving.of(halving.silences().stream()
                    .filter(silence -> silence.plus(SPARE).compareTo(granted) <= 0).toList());
            if (halving.next().isEmpty()) {
                leave(() -> told.unusable(Why.NOT_REGISTERED));
            } else {
                look(this::proved);
            }
        });
    }

    /** Ends it, and takes the binding away. */
    void leave(Runnable gone) {
        if (!left) {
            left = true;
            guest.leave(gone);
        }
    }

    private void proved(boolean open) {
        if (open) {
            told.proved(halving.most(AROUND));
            next();
        } else {
            leave(() -> told.unusable(Why.NOT_FORWARDED));
        }
    }

    private void next() {
        Optional<Duration> silence = halving.next();
        if (silence.isEmpty()) {
            leave(() -> told.done(Optional.of(halving.span())));
        } else {
            disturbances = 0;
            enter(granted -> wait(silence.get()));
        }
    }

    private void enter(Consumer<Duration> entered) {
        desk.warm(flow, () -> {
            if (!left && flow.seen().isPresent()) {
                guest.register(granted -> registered(granted, entered));
            } else {
                lost();
            }
        });
    }

    private void registered(Optional<Duration> granted, Consumer<Duration> entered) {
        if (left) {
            return;
        }
        if (granted.isPresent()) {
            entered.accept(granted.get());
        } else {
            leave(() -> told.unusable(Why.NOT_REGISTERED));
        }
    }

    private void wait(Duration silence) {
        long from = flow.spoke();
        desk.after(silence.minusNanos(desk.nanos() - from), () -> {
            if (left) {
                return;
            }
            if (flow.spoke() == from) {
                look(open -> looked(silence, open));
            } else if (++disturbances < MOST_DISTURBANCES) {
                wait(silence);
            } else {
                leave(() -> told.unusable(Why.NEVER_SILENT));
            }
        });
    }

    private void looked(Duration silence, boolean open) {
        halving = halving.with(open);
        told.tried(silence, open);
        next();
    }

    /** Asks for it, and says whether the question arrived. */
    private void look(Consumer<Boolean> open) {
        asking = true;
        arrived = false;
        Request request = desk.request("OPTIONS", Guest.aor(account), Guest.aor(account), Guest.aor(account));
        new Proving(desk, account).ask(asker, request,
                answer -> desk.after(arrived ? Duration.ZERO : Desk.PATIENCE, () -> judge(open)));
    }

    private void judge(Consumer<Boolean> open) {
        asking = false;
        if (left) {
            return;
        }
        if (arrived) {
            open.accept(true);
        } else {
            desk.options(asker, still -> still.ifPresentOrElse(any -> open.accept(false), this::lost));
        }
    }

    private void heard(Request request) {
        arrived = arrived || asking && guest.means(request);
        guest.answer(request);
    }

    private void lost() {
        leave(() -> told.done(Optional.empty()));
    }
}
