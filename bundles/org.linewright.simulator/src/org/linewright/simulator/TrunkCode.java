package org.linewright.simulator;

import java.util.Optional;

/**
 * The <em>Amtskennziffer</em>: what is dialled before a number of the outside world.
 *
 * @param digits such as {@code 0}; empty when there is none
 * @param needed whether nobody gets outside without it; only a number with a plus does, and an emergency number
 * @param shown whether the numbers of callers are shown with it, so that they can be called back
 */
public record TrunkCode(String digits, boolean needed, boolean shown) {

    /** As in the cloud: there is none. */
    public static final TrunkCode NONE = new TrunkCode("", false, false);

    public TrunkCode {
        if (!digits.matches("[0-9]{0,4}")) {
            throw new IllegalArgumentException("No trunk code: " + digits);
        }
    }

    /**
     * What is dialled behind it; empty when it was not dialled. Where it is not needed, it counts only before a number
     * that is whole by itself: with {@code 0}, {@code 0030…} is Berlin and no number of Greece.
     */
    public Optional<String> behind(String number) {
        return Optional.of(number)
                .filter(one -> !digits.isEmpty() && one.startsWith(digits))
                .map(one -> one.substring(digits.length()))
                .filter(rest -> needed ? !rest.isEmpty() : rest.matches("[0+].*|11[0258].*|116.*"));
    }

    /** Whether this number lacks it. */
    public boolean missing(String number) {
        return needed && !digits.isEmpty() && number.matches("[0-9]+");
    }

    /** How a number of the outside world is shown to somebody who may call it back. */
    public String before(String number) {
        return shown && number.matches("[0-9]+") ? digits + number : number;
    }
}
