package org.linewright.operations;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Work that was not finished, as it was kept.
 *
 * @param kind what it is of, such as {@code line-wizard}
 * @param id names it among its kind
 * @param at when it was kept
 * @param fields what was entered, by key, in order; never a secret
 */
public record Draft(String kind, String id, Instant at, SequencedMap<String, String> fields) {

    public Draft {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
}
