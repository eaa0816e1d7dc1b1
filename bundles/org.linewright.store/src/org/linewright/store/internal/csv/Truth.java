package org.linewright.store.internal.csv;

import java.util.Locale;
import java.util.Optional;

/** Yes and no as people and spreadsheets write them. */
public final class Truth {

    private Truth() {
    }

    /** Empty when the word is neither. */
    public static Optional<Boolean> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "x", "ja", "wahr" -> Optional.of(true);
            case "false", "no", "0", "nein", "falsch" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
