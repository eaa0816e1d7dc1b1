package org.linewright.simulator;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.linewright.core.Secret;

/** A password that the PBX thinks up: 24 letters and digits without look-alikes, about 140 bits. */
final class GeneratedPassword {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;

    private final RandomGenerator random;

    GeneratedPassword(RandomGenerator random) {
        this.random = random;
    }

    Secret next() {
        return new Secret(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }
}
