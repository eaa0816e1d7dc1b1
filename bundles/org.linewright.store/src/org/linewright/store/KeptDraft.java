package org.linewright.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Work that somebody has not finished.
 *
 * @param kind what it is of, such as {@code line-wizard}
 * @param id names it among its kind
 * @param at when it was kept
 * @param fields what was entered, in order
 */
public record KeptDraft(String kind, String id, Instant at, SequencedMap<String, String> fields) {

    public KeptDraft {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
}
