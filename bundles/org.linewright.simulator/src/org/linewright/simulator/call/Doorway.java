package org.linewright.simulator.call;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.registrar.Answer;

/**
 * Lets new calls in. Used under the lock of the {@link Exchange}.
 *
 * @param numbers numbers the calls
 */
record Doorway(Reception reception, Line line, Switchboard switchboard, Mediation mediation, CallTable table,
        Calls calls, Transactions transactions, LongSupplier numbers) {

    private static final Text NO_RELAY = new Text("die Medien dieses Rufs kann die Anlage nicht durchleiten",
            "the PBX cannot relay the media of this call");

    /** Takes an INVITE outside of any dialog. */
    Optional<Answer> taken(Incoming incoming) {
        if (table.size() >= reception.settings().calls().most()) {
            return Optional.of(Threshold.full());
        }
        Optional<Answer> refusal = reception.refusal(incoming).or(() -> unrelayable(incoming));
        Optional<String> replaced = incoming.request().headers().first("Replaces");
        if (refusal.isEmpty() && replaced.isPresent()) {
            return replaced(incoming, replaced.flatMap(Replaces::of));
        }
        if (refusal.isEmpty()) {
            begin(incoming);
        }
        return refusal;
    }

    private Optional<Answer> unrelayable(Incoming incoming) {
        SipRequest invite = incoming.request();
        if (!mediation.refuses(line.self(incoming.from()), invite)) {
            return Optional.empty();
        }
        AccountId account = reception.caller(invite, incoming.from());
        reception.noted(account, EventKind.CALL_IMPOSSIBLE, account.name(), Reception.dialled(invite), NO_RELAY);
        return Optional.of(Answer.of(488));
    }

    /** RFC 3891 §3. */
    private Optional<Answer> replaced(Incoming incoming, Optional<Replaces> replaces) {
        SipRequest invite = incoming.request();
        String domain = Reception.caller(invite).domain();
        Optional<Long> ringing = replaces.flatMap(one -> table.ringing(one, domain));
        Optional<CallTable.Place> place = replaces.flatMap(table::place)
                .filter(found -> found.leg().account().domain().equals(domain));
        if (ringing.isEmpty() && place.isPresent() && replaces.filter(Replaces::early).isPresent()) {
            return Optional.of(Answer.of(486));
        }
        Optional<Handover> handover = place.flatMap(found -> table.handover(found.number(), found.leg().tag()));
        if (ringing.isEmpty() && handover.isEmpty()) {
            return Optional.of(Answer.of(481));
        }
        long number = numbers.getAsLong();
        Inbound inbound = switchboard.inbound(number, invite, incoming.from());
        transactions.open(invite, incoming.back(), ringing.orElse(number));
        ringing.ifPresentOrElse(call -> calls.happened(call, new Happening.PickedUp(inbound)), () -> {
            calls.performed(place.orElseThrow().number(), handover.orElseThrow().rest());
            calls.performed(number, switchboard.replaced(inbound, handover.orElseThrow().given()));
        });
        return Optional.empty();
    }

    private void begin(Incoming incoming) {
        SipRequest invite = incoming.request();
        long number = numbers.getAsLong();
        Inbound inbound = switchboard.inbound(number, invite, incoming.from());
        AccountId account = inbound.story().caller();
        Destination destination = reception.destination(account, invite);
        Optional<Long> picked = switchboard.wanted(destination).flatMap(where -> table.ringing(account, where));
        transactions.open(invite, incoming.back(), picked.orElse(number));
        picked.ifPresentOrElse(call -> calls.happened(call, new Happening.PickedUp(inbound)),
                () -> calls.performed(number, switchboard.opened(inbound, destination)));
    }
}
