package org.linewright.workbench.line.editor;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.linewright.core.Secret;

/** Makes passwords that nobody guesses, of letters and digits that nobody takes for one another. */
record FreshPassword(RandomGenerator random) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    Secret made() {
        return new Secret(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining()));
    }
}
