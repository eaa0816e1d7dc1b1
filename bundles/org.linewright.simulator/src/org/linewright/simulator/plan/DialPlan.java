package org.linewright.simulator.plan;

import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.Route;

/**
 * The dial plan of one domain.
 *
 * @param isAccount whether there is such an account in the domain
 */
public record DialPlan(String domain, Numbering numbering, Predicate<String> isAccount) {

    /** What this user part of a Request-URI means. */
    public Meaning meaning(String dialled) {
        String number = plain(dialled);
        if (number.matches("110|112")) { // before everything else: nothing of the own may hide them
            return new Meaning.Outside(Meaning.Kind.EMERGENCY, number);
        }
        return own(dialled, number).orElseGet(() -> outside(number));
    }

    /** How an account is shown to whom it calls. */
    public String shown(String account) {
        Optional<Route> route = numbering.routeOf(account);
        String sender = route.map(Route::sender)
                .filter(given -> !given.isEmpty())
                .flatMap(given -> e164(plain(given)))
                .or(() -> route.map(Route::number).flatMap(this::whole))
                .map(this::written)
                .orElse("");
        return sender.isEmpty()
                ? route.map(Route::number).filter(number -> !number.isEmpty()).orElse(account)
                : sender;
    }

    /** How a number of the outside world is shown to whom it calls; whatever is no number stays as it is. */
    public String shownFromOutside(String number) {
        return Optional.of(plain(number))
                .filter(plain -> plain.matches("[+]?[0-9]{1,20}"))
                .flatMap(this::e164)
                .map(this::written)
                .orElse(number);
    }

    private Optional<Meaning> own(String dialled, String number) {
        Optional<Meaning> route = numbering.route(number).map(Meaning.Internal::new);
        return route.or(() -> Optional.of(dialled)
                .filter(isAccount)
                .map(name -> new Meaning.Person(new AccountId(domain, name))));
    }

    private Meaning outside(String number) {
        if (number.matches("115|116[0-9]{3}|118[0-9]{2,3}")) {
            return new Meaning.Outside(Meaning.Kind.SERVICE, number);
        }
        if (!number.matches("[+]?[0-9]{1,20}")) {
            return new Meaning.Unknown(Meaning.Reason.NOBODY, number);
        }
        return e164(number).map(this::subscriber)
                .orElseGet(() -> new Meaning.Unknown(Meaning.Reason.NO_AREA_CODE, number));
    }

    private Meaning subscriber(String e164) {
        String block = "+" + numbering.country() + numbering.area() + numbering.base();
        if (numbering.base().isEmpty() || !e164.startsWith(block)) {
            return new Meaning.Outside(Meaning.Kind.SUBSCRIBER, e164);
        }
        return numbering.route(e164.substring(block.length()))
                .<Meaning>map(Meaning.Internal::new)
                .orElseGet(() -> new Meaning.Unknown(Meaning.Reason.NO_ROUTE, e164));
    }

    private static String plain(String written) {
        return written.replaceAll("[ ./()-]", "");
    }

    /** The number with a plus; empty for one that lacks its area code where that counts. */
    private Optional<String> e164(String number) {
        if (number.startsWith("+")) {
            return Optional.of(number);
        }
        if (number.startsWith("00")) {
            return Optional.of("+" + number.substring(2));
        }
        if (number.startsWith("0")) {
            return Optional.of("+" + numbering.country() + number.substring(1));
        }
        return numbering.local() == Local.UNDERSTOOD && !numbering.area().isEmpty()
                ? Optional.of("+" + numbering.country() + numbering.area() + number)
                : Optional.empty();
    }

    private Optional<String> whole(String extension) {
        return numbering.base().isEmpty() || extension.isEmpty()
                ? Optional.empty()
                : Optional.of("+" + numbering.country() + numbering.area() + numbering.base() + extension);
    }

    /** X28: national callers as {@code 030…}, foreign ones as {@code 0043…}; or everybody with a plus. */
    private String written(String e164) {
        if (numbering.shown() == Shown.INTERNATIONAL) {
            return e164;
        }
        String home = "+" + numbering.country();
        return e164.startsWith(home) ? "0" + e164.substring(home.length()) : "00" + e164.substring(1);
    }
}
