package org.linewright.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a domain.
 *
 * @param country its country code without a plus: {@code 49}
 * @param area its area code without the zero: {@code 30}
 * @param base the number of the site without the extension: {@code 12345}; empty when it has none
 * @param local what a number without its area code is
 * @param shown how callers are shown (X28)
 * @param code what is dialled before a number of the outside world
 * @param routes who is reached how; the first route to an account is the account's own
 */
public record Numbering(String country, String area, String base, Local local, Shown shown, TrunkCode code,
        List<Route> routes) {

    /** A domain without numbers of its own: only accounts are reached in it. */
    public static final Numbering NONE = new Numbering("49", "", "", Local.REFUSED, Shown.NATIONAL, List.of());

    /** A number that begins neither with 0 nor with a plus. */
    public enum Local {
        /** 404: in the cloud the area code is always dialled. */
        REFUSED,
        /** It is a number of the own area. */
        UNDERSTOOD
    }

    /** How the number of a caller is written (X28). */
    public enum Shown {
        /** {@code 03012345}. */
        NATIONAL,
        /** {@code +493012345}. */
        INTERNATIONAL
    }

    public Numbering {
        routes = List.copyOf(routes);
        if (!country.matches("[1-9][0-9]{0,2}") || !area.matches("[0-9]{0,8}") || !base.matches("[0-9]{0,12}")) {
            throw new IllegalArgumentException("No numbers: +" + country + " " + area + " " + base);
        }
    }

    /** Without a trunk code. */
    public Numbering(String country, String area, String base, Local local, Shown shown, List<Route> routes) {
        this(country, area, base, local, shown, TrunkCode.NONE, routes);
    }

    public Numbering withRoutes(Route... others) {
        return new Numbering(country, area, base, local, shown, code, List.of(others));
    }

    public Numbering with(Local other) {
        return new Numbering(country, area, base, other, shown, code, routes);
    }

    public Numbering with(Shown other) {
        return new Numbering(country, area, base, local, other, code, routes);
    }

    public Numbering with(TrunkCode other) {
        return new Numbering(country, area, base, local, shown, other, routes);
    }

    /** The route with this number. */
    public Optional<Route> route(String number) {
        return number.isEmpty()
                ? Optional.empty()
                : routes.stream().filter(route -> route.number().equals(number)).findFirst();
    }

    /**
     * The route of an account: the first that leads to it alone, one with a number before one without; else the first
     * with a ring group that it is in.
     */
    public Optional<Route> routeOf(String account) {
        return routes.stream()
                .filter(route -> route.leadsTo(account))
                .min(Comparator.comparing(route -> route.number().isEmpty()))
                .or(() -> routes.stream().filter(route -> route.accounts().contains(account)).findFirst());
    }
}
