package org.linewright.lines.call;

import java.util.List;
import java.util.Optional;
import org.linewright.core.line.Codec;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Forwarding.Callers;
import org.linewright.core.line.Forwarding.Occasion;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.TransferPermission;
import org.linewright.sip.Invitation;

/** What is set about the calls of a line. */
record LineRules(LineGroup group, Line line) {

    String addressOfRecord() {
        return line.user() + "@" + group.registrar().aorDomain();
    }

    int mostCalls() {
        return group.calls().callsPerLine();
    }

    TransferPermission transfers() {
        return group.calls().transfers();
    }

    List<Codec> codecs() {
        return group.media().towardsPbx();
    }

    /** What the called is shown beside the number. */
    String name() {
        return line.traits().label();
    }

    /**
     * What becomes of a call.
     *
     * @param calls how many there are at the line already
     * @param taken whether somebody takes calls
     */
    Arrival arrival(Invitation invitation, int calls, boolean taken) {
        Optional<Arrival> always = forwarded(invitation, Occasion.ALWAYS);
        if (always.isPresent()) {
            return always.get();
        }
        if (calls >= mostCalls()) {
            return forwarded(invitation, Occasion.BUSY)
                    .orElseGet(() -> new Arrival.Declined(DeclineCode.BUSY_HERE));
        }
        if (taken) {
            return new Arrival.Rings();
        }
        DeclineCode away = group.calls().away(line).value();
        return forwarded(invitation, Occasion.LOGGED_OFF).or(this::mailbox)
                .orElseGet(() -> away == DeclineCode.RINGING ? new Arrival.Rings() : new Arrival.Declined(away));
    }

    private Optional<Arrival> forwarded(Invitation invitation, Occasion occasion) {
        Forwarding forwarding = group.calls().forwarding();
        Occasion when = forwarding.administrative().map(Forwarding.Administrative::occasion).orElse(Occasion.ALWAYS);
        Callers whose = forwarding.administrative().map(Forwarding.Administrative::callers).orElse(Callers.ALL);
        boolean concerned = whose == Callers.ALL || (whose == Callers.INTERNAL) == internal(invitation);
        return forwarding.byRedirect() && when == occasion && concerned
                ? group.calls().target(line).value().map(Arrival.Elsewhere::new)
                : Optional.empty();
    }

    private Optional<Arrival> mailbox() {
        Forwarding forwarding = group.calls().forwarding();
        return forwarding.byRedirect() ? forwarding.mailbox().map(Arrival.Elsewhere::new) : Optional.empty();
    }

    /** A line of the group, by its user or its internal number. */
    private boolean internal(Invitation invitation) {
        String number = Naming.USUAL.caller(invitation).number();
        return group.lines().stream().anyMatch(one -> one.user().equals(number)
                || one.internalNumber().equals(number));
    }
}
