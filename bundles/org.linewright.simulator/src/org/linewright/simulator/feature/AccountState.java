package org.linewright.simulator.feature;

/**
 * What is switched on for an account.
 *
 * @param quiet whether it does not ring, whatever route a call comes by
 * @param withheld whether its number is hidden from those it calls
 */
public record AccountState(boolean quiet, boolean withheld) {

    public static final AccountState NONE = new AccountState(false, false);

    AccountState after(Wish wish) {
        return switch (wish) {
            case Wish.Withhold(boolean on) -> new AccountState(quiet, on);
            case Wish.Quiet(boolean everywhere, boolean on) when everywhere -> new AccountState(on, withheld);
            default -> this;
        };
    }
}
