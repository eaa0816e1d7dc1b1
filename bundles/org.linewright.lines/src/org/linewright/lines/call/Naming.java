package org.linewright.lines.call;

import java.util.List;
import java.util.Optional;
import org.linewright.lines.CallReport.ForwardedFrom;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.NameSource;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Forwarder;
import org.linewright.sip.Invitation;

/**
 * Decides who is shown at the other end.
 *
 * @param order which source counts when a message has several
 */
public record Naming(List<NameSource> order) {

    public static final Naming USUAL = new Naming(NameSource.USUAL);

    public Naming {
        order = List.copyOf(order);
    }

    /** Who calls. */
    Partner caller(Invitation invitation) {
        return named(new Partner("", "", NameSource.FROM, invitation.forwarder().map(Naming::forwarded)),
                invitation.claims());
    }

    /** Who is there after a message that says something new about it. */
    Partner named(Partner before, Claims claims) {
        if (claims.withheld()) {
            return new Partner("", "", NameSource.WITHHELD, before.forwardedFrom());
        }
        Optional<Claim> claim = order.stream()
                .flatMap(source -> claims.of(Source.valueOf(source.name())).stream())
                .findFirst();
        return claim.map(one -> named(before, one)).orElse(before);
    }

    private static Partner named(Partner before, Claim claim) {
        String number = claim.peer().number();
        boolean same = number.equals(before.number()) && claim.peer().name().isEmpty();
        return new Partner(number, same ? before.name() : claim.peer().name(),
                NameSource.valueOf(claim.source().name()),
                before.forwardedFrom());
    }

    private static ForwardedFrom forwarded(Forwarder forwarder) {
        return new ForwardedFrom(forwarder.peer().number(), forwarder.peer().name(), forwarder.reason());
    }
}
