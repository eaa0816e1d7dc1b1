package org.linewright.numbers.internal.step;

import org.linewright.core.location.Destination;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Result;

/**
 * A number between two steps.
 *
 * @param number as it is now
 * @param kind what is known of it
 * @param route which steps it still takes
 * @param destination how far away, once it is external
 * @param provider what goes between trunk code and number; mostly empty
 * @param tail what is sent as tones afterwards; mostly empty
 */
public record Passed(String number, Kind kind, Route route, Destination destination, String provider, String tail) {

    public static Passed of(String number) {
        return new Passed(number, Kind.UNKNOWN, Route.FULL, Destination.LOCAL, "", "");
    }

    Passed with(String other) {
        return new Passed(other, kind, route, destination, provider, tail);
    }

    Passed as(Kind other, Route next) {
        return new Passed(number, other, next, destination, provider, tail);
    }

    Passed to(Destination other) {
        return new Passed(number, kind, route, other, provider, tail);
    }

    Passed by(String other) {
        return new Passed(number, kind, route, destination, other, tail);
    }

    Passed withTail(String other) {
        return new Passed(number, kind, route, destination, provider, other);
    }

    public Result result() {
        return new Result(number, tail, kind);
    }
}
