package org.linewright.sip.subscribe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.SubscriptionEvent.Ended;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.call.Proof;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.subscribe.SubscriptionEffect.Abandon;
import org.linewright.sip.subscribe.SubscriptionEffect.Arm;
import org.linewright.sip.subscribe.SubscriptionEffect.Disarm;
import org.linewright.sip.subscribe.SubscriptionEffect.Locate;
import org.linewright.sip.subscribe.SubscriptionEffect.Send;

/**
 * It is asked for, or granted.
 *
 * @param servers the one that is asked, and those to be asked after it
 * @param asked our SUBSCRIBE that waits for its answer
 * @param dialog made by the first NOTIFY (RFC 6665 §4.4.1), until then by the 2xx
 * @param heard whether a NOTIFY has come
 */
record Open(Terms terms, Facts facts, List<InetSocketAddress> servers, Optional<Outgoing> asked,
        Optional<Dialog> dialog, boolean heard, Knowledge knowledge) implements SubscriptionState {

    private static final List<SubscriptionAlarm> ALARMS = List.of(SubscriptionAlarm.SILENCE,
            SubscriptionAlarm.REFRESH, SubscriptionAlarm.EXPIRY);
    /** However short a grant is, it is not refreshed more often. */
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    /** The first SUBSCRIBE of a dialog, to the first of these servers. */
    static SubscriptionStep begun(Terms terms, Facts facts, List<InetSocketAddress> servers, long seq) {
        Outgoing out = new Outgoing(terms.first(facts, seq), Proof.NONE, Optional.of(servers.getFirst()));
        Open open = new Open(terms, facts, servers, Optional.of(out), Optional.empty(), false,
                Knowledge.none(terms.what()));
        return SubscriptionStep.to(open, new Send(out),
                Arm.in(SubscriptionAlarm.SILENCE, silence(facts))); // RFC 6665 §4.1.2.4
    }

    /** A little later than timer F, after which the next server is asked. */
    private static Duration silence(Facts facts) {
        return facts.times().patience().plus(facts.times().patience().dividedBy(16));
    }

    @Override
    public SubscriptionStep step(SubscriptionInput input) {
        return switch (input) {
            case SubscriptionInput.Came came when asked.filter(came.to()::equals).isPresent()
                    && !came.response().provisional() ->
                new Answers(this, came.to()).came(came.response());
            case SubscriptionInput.Failed failed when asked.filter(failed.sent()::equals).isPresent() ->
                new Answers(this, failed.sent()).failed(failed.detail());
            case SubscriptionInput.Notified notified -> new Notices(this, notified.request()).taken();
            case SubscriptionInput.Rang rang -> rang(rang.alarm());
            case SubscriptionInput.Again again ->
                SubscriptionStep.to(new Seeking(terms.well()), new Locate()).after(quiet());
            case SubscriptionInput.End end -> ended();
            default -> SubscriptionStep.to(this);
        };
    }

    private SubscriptionStep rang(SubscriptionAlarm alarm) {
        return switch (alarm) {
            case SILENCE -> heard ? SubscriptionStep.to(this) : rest(Optional.empty(), new Paused(0, ""));
            case REFRESH -> refresh();
            case EXPIRY -> anew(new Paused(0, ""));
            default -> SubscriptionStep.to(this);
        };
    }

    /** Asks for more time, and for the whole state (RFC 6665 §4.1.2.2); one at a time. */
    SubscriptionStep refresh() {
        if (asked.isPresent() || dialog.isEmpty()) {
            return SubscriptionStep.to(this);
        }
        Dialog advanced = dialog.get().advanced();
        Outgoing out = Outgoing.within(terms.asking(advanced.request("SUBSCRIBE"), facts, terms.seconds()));
        return SubscriptionStep.to(with(advanced).asking(Optional.of(out)), new Send(out));
    }

    private SubscriptionStep ended() {
        return dialog.map(known -> Leaving.begun(terms, facts, known))
                .orElseGet(() -> SubscriptionStep.to(new Gone()).tell(new Ended()))
                .after(quiet());
    }

    /** Granted this long from now: refreshed at 75 to 90 % of it, so that many never come together. */
    static List<SubscriptionEffect> granted(Duration time) {
        Duration least = longer(time.multipliedBy(3).dividedBy(4));
        Duration most = longer(time.multipliedBy(9).dividedBy(10));
        return List.of(new Arm(SubscriptionAlarm.REFRESH, least, most),
                Arm.in(SubscriptionAlarm.EXPIRY, longer(time).plusSeconds(1)));
    }

    private static Duration longer(Duration time) {
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }

    /** Later in a dialog of its own, or never: this one is forgotten. */
    SubscriptionStep rest(Optional<Duration> wanted, Paused why) {
        return terms.rest(wanted, why).after(quiet());
    }

    SubscriptionStep anew(Paused why) {
        return terms.anew(why).after(quiet());
    }

    SubscriptionStep refused(int status, String reason) {
        return Terms.refused(status, reason).after(quiet());
    }

    /** Nothing of this dialog is waited for any more. */
    private List<SubscriptionEffect> quiet() {
        List<SubscriptionEffect> effects = new ArrayList<>();
        ALARMS.forEach(alarm -> effects.add(new Disarm(alarm)));
        asked.map(Abandon::new).ifPresent(effects::add);
        return effects;
    }

    Open asking(Optional<Outgoing> request) {
        return new Open(terms, facts, servers, request, dialog, heard, knowledge);
    }

    Open with(Dialog now) {
        return new Open(terms, facts, servers, asked, Optional.of(now), heard, knowledge);
    }

    Open with(Terms now) {
        return new Open(now, facts, servers, asked, dialog, heard, knowledge);
    }

    /** A NOTIFY came in this dialog. */
    Open hearing(Dialog now, Knowledge learnt) {
        return new Open(terms, facts, servers, asked, Optional.of(now), true, learnt);
    }
}
