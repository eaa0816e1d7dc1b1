package org.linewright.simulator.plan;

import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.TrunkCode;

/**
 * The dial plan of one domain.
 *
 * @param isAccount whether there is such an account in the domain
 */
public record DialPlan(String domain, Numbering numbering, Predicate<String> isAccount) {

    /** What this user part of a Request-URI means. */
    public Meaning meaning(String dialled) {
        String number = Notation.plain(dialled);
        if (emergency(number)) { // before everything else: nothing of the own may hide them
            return new Meaning.Outside(Meaning.Kind.EMERGENCY, number);
        }
        return own(dialled, number).orElseGet(() -> dialledOut(number));
    }

    /** The plan by which the outside world calls: it dials no trunk code. */
    public DialPlan arriving() {
        return new DialPlan(domain, numbering.with(TrunkCode.NONE), isAccount);
    }

    private Optional<Meaning> own(String dialled, String number) {
        Optional<Meaning> route = numbering.route(number).map(Meaning.Internal::new);
        return route.or(() -> Optional.of(dialled)
                .filter(isAccount)
                .map(name -> new Meaning.Person(new AccountId(domain, name))));
    }

    private Meaning dialledOut(String number) {
        Optional<String> behind = numbering.code().behind(number);
        if (behind.filter(DialPlan::emergency).isPresent()) {
            return new Meaning.Outside(Meaning.Kind.EMERGENCY, behind.orElseThrow());
        }
        return behind.isEmpty() && numbering.code().missing(number)
                ? new Meaning.Unknown(Meaning.Reason.NO_TRUNK_CODE, number)
                : outside(behind.orElse(number));
    }

    private Meaning outside(String number) {
        if (number.matches("115|116[0-9]{3}|118[0-9]{2,3}")) {
            return new Meaning.Outside(Meaning.Kind.SERVICE, number);
        }
        if (!number.matches("[+]?[0-9]{1,20}")) {
            return new Meaning.Unknown(Meaning.Reason.NOBODY, number);
        }
        return new Notation(numbering).e164(number).map(this::subscriber)
                .orElseGet(() -> new Meaning.Unknown(Meaning.Reason.NO_AREA_CODE, number));
    }

    private Meaning subscriber(String e164) {
        Optional<String> block = new Notation(numbering).block().filter(e164::startsWith);
        if (block.isEmpty()) {
            return new Meaning.Outside(Meaning.Kind.SUBSCRIBER, e164);
        }
        return numbering.route(e164.substring(block.orElseThrow().length()))
                .<Meaning>map(Meaning.Internal::new)
                .orElseGet(() -> new Meaning.Unknown(Meaning.Reason.NO_ROUTE, e164));
    }

    private static boolean emergency(String number) {
        return number.matches("110|112");
    }
}
