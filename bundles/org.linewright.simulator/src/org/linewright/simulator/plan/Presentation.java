package org.linewright.simulator.plan;

import java.util.Optional;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Route;

/** Under which numbers callers are shown in a domain and out of it. */
public record Presentation(Numbering numbering) {

    /** How an account is shown to whom it calls in the house. */
    public String inside(String account) {
        return sender(account).or(() -> own(account))
                .map(numbering.code()::before)
                .orElseGet(() -> extension(account));
    }

    /**
     * How an account is shown outside: by the sender number of its route, else by its network provided number.
     *
     * @param provided its network provided number; empty when it has none
     */
    public String outside(String account, String provided) {
        return sender(account).or(() -> written(provided)).or(() -> own(account)).orElseGet(() -> extension(account));
    }

    /**
     * The number that the network knows an account by, whatever it shows.
     *
     * @param provided its network provided number; empty when it has none
     */
    public String provided(String account, String provided) {
        return written(provided).or(() -> own(account)).orElseGet(() -> outside(account, ""));
    }

    /** The whole number of a route; empty when it has none, or the domain has no base number. */
    public Optional<String> provided(Route route) {
        Notation notation = new Notation(numbering);
        return notation.block()
                .filter(block -> !route.number().isEmpty())
                .map(block -> notation.written(block + route.number()));
    }

    /** A number of the outside world as it is written here; whatever is no number stays as it is. */
    public String foreign(String number) {
        return written(number).orElse(number);
    }

    /** How a number of the outside world is shown to whom it calls. */
    public String foreignInside(String number) {
        return numbering.code().before(foreign(number));
    }

    private Optional<String> sender(String account) {
        return numbering.routeOf(account).map(Route::sender).flatMap(this::written);
    }

    private Optional<String> own(String account) {
        return numbering.routeOf(account).flatMap(this::provided);
    }

    private String extension(String account) {
        return numbering.routeOf(account).map(Route::number).filter(number -> !number.isEmpty()).orElse(account);
    }

    private Optional<String> written(String number) {
        Notation notation = new Notation(numbering);
        return notation.e164(number).map(notation::written);
    }
}
