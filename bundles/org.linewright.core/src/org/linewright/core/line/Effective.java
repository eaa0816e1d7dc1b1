package org.linewright.core.line;

import java.util.Optional;

/**
 * A value that counts, and who set it.
 *
 * @param <T> what kind of value
 */
public record Effective<T>(T value, Origin origin) {

    /** Who set it. */
    public enum Origin {
        GROUP,
        LINE
    }

    static <T> Effective<T> of(Optional<T> own, T common) {
        return own.map(value -> new Effective<>(value, Origin.LINE))
                .orElseGet(() -> new Effective<>(common, Origin.GROUP));
    }
}
