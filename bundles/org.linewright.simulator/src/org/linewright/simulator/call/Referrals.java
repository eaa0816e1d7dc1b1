package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.TransferRules;
import org.linewright.simulator.call.Happening.Referred;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;

/** Transfers calls. Used under the lock of the {@link Exchange}. */
final class Referrals {

    private final Reception reception;
    private final Switchboard switchboard;
    private final Calls calls;
    private final CallTable table;
    private final LongSupplier numbers;

    /**
     * @param numbers numbers the calls
     */
    Referrals(Reception reception, Switchboard switchboard, Calls calls, CallTable table,
            LongSupplier numbers) {
        this.reception = reception;
        this.switchboard = switchboard;
        this.calls = calls;
        this.table = table;
        this.numbers = numbers;
    }

    /** One end of this call has referred the other (RFC 3515 §2.4.2). */
    void referred(long number, Deed.Refer refer) {
        Optional<ReferTo> to = ReferTo.of(refer.request());
        if (to.isEmpty()) {
            refused(refer, 400);
        } else if (!rules().allowed()) {
            refused(refer, 603);
        } else {
            to.orElseThrow().replaces().ifPresentOrElse(replaces -> attended(number, refer, replaces),
                    () -> blind(number, refer, to.orElseThrow().uri()));
        }
    }

    private void blind(long number, Deed.Refer refer, String uri) {
        SipRequest wanted = new SipRequest("INVITE", uri, SipHeaders.NONE, "");
        Destination destination = reception.destination(refer.referrer().account(), wanted);
        boolean played = destination instanceof Destination.World || destination instanceof Destination.Box;
        boolean forbidden = destination instanceof Destination.Star
                || destination instanceof Destination.World && !rules().outside();
        boolean nobody = played && refer.other() instanceof Party.Played;
        if (forbidden || nobody) {
            refused(refer, forbidden ? 403 : 603);
            return;
        }
        long next = numbers.getAsLong();
        Referral referral = Referral.of(number, refer.referrer(), refer.request());
        accepted(number, refer, referral, next, NameAddress.userOf(uri));
        calls.performed(next, table.size() > reception.settings().calls().most()
                ? CallStep.over(List.of(new Deed.Progress(referral, 503, "Service Unavailable")))
                : switchboard.opened(switchboard.referred(next, refer, referral, wanted), destination));
    }

    /** Both others are brought together at once; whoever referred is told so and hung up on, in both of his calls. */
    private void attended(long number, Deed.Refer refer, Replaces replaces) {
        Optional<CallTable.Place> place = table.place(replaces).filter(found -> found.number() != number);
        Optional<Handover> theirs = place
                .filter(found -> found.leg().account().domain().equals(refer.referrer().account().domain()))
                .flatMap(found -> table.handover(found.number(), found.leg().tag()));
        if (theirs.isEmpty()) {
            refused(refer, 481); // RFC 3891 §3
            return;
        }
        Handover there = theirs.orElseThrow();
        if (there.given() instanceof Party.Played && refer.other() instanceof Party.Played) {
            refused(refer, 603);
            return;
        }
        long next = numbers.getAsLong();
        Referral referral = Referral.of(number, refer.referrer(), refer.request());
        accepted(number, refer, referral, next, name(there.given()));
        calls.happened(number, new Happening.Progress(referral, 200, "OK"));
        table.handover(number, referral.tag()).ifPresent(here -> {
            calls.performed(number, here.rest());
            calls.performed(place.orElseThrow().number(), there.rest());
            calls.performed(next, switchboard.joined(next, here.given(), there.given()));
        });
    }

    private static String name(Party party) {
        return switch (party) {
            case Party.Device(Leg leg) -> leg.account().name();
            case Party.Played(String name, Part part) -> name;
        };
    }

    private void accepted(long number, Deed.Refer refer, Referral referral, long next, String to) {
        AccountId account = refer.referrer().account();
        reception.noted(account, EventKind.CALL_TRANSFERRED, number, account.name(), to.replaceAll("\\p{Cntrl}", "?"),
                next);
        SipHeaders silence = referral.silent() ? SipHeaders.NONE.with("Refer-Sub", "false") : SipHeaders.NONE;
        calls.happened(number, new Referred(referral, next, new Deed.Reply(refer.transaction(),
                refer.referrer().response(refer.request(), 202, "Accepted", silence, ""))));
    }

    private void refused(Deed.Refer refer, int status) {
        calls.reply(new Deed.Reply(refer.transaction(), refer.referrer().response(refer.request(), status)));
    }

    private TransferRules rules() {
        return reception.settings().calls().transfers();
    }
}
