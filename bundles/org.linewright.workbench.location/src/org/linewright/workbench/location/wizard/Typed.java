package org.linewright.workbench.location.wizard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.LocationProposal;
import org.linewright.workbench.kit.Words;

/** What a person typed, by field; immutable. */
record Typed(Map<String, String> values) {

    static final String NAME = "name";
    static final String REGION = "region";
    static final String AREA = "areaCode";
    static final String BASE = "base";
    static final String EXTENSIONS = "extensions";
    static final String TRUNK = "trunk";
    static final String ALWAYS_AREA = "alwaysAreaCode";
    static final String E164 = "e164";
    static final String DRIVER = "driver";

    Typed {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Nothing typed: the country is the reader's, Germany while it is not known. */
    static Typed afresh() {
        String country = Words.locale().getCountry();
        return new Typed(Map.of(REGION, country.isEmpty() ? "DE" : country));
    }

    static Typed of(Map<String, String> draft) {
        return draft.isEmpty() ? afresh() : new Typed(draft);
    }

    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    boolean is(String field) {
        return value(field).equals("true");
    }

    Typed with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Typed(more);
    }

    /** The entries as this PBX proposes them. */
    Typed proposed(LocationProposal proposal) {
        DialHabits habits = proposal.into(habits()).habits();
        return with(DRIVER, proposal.driver())
                .with(ALWAYS_AREA, String.valueOf(habits.alwaysAreaCode()))
                .with(E164, String.valueOf(!habits.international().isEmpty()));
    }

    /** A location of these habits and nothing else. */
    Location habits() {
        Location bare = Location.of(new LocationId("typed"), "", "", "");
        return bare.withHabits(bare.habits()
                .withAlwaysAreaCode(is(ALWAYS_AREA))
                .withInternational(is(E164) ? EnumSet.allOf(Destination.class) : Set.of()));
    }

    /** Whether a person would miss something. */
    boolean worthKeeping() {
        return values.entrySet()
                .stream()
                .anyMatch(entry -> !entry.getKey().equals(REGION) && !entry.getValue().isBlank()
                        && !entry.getValue().equals("false"));
    }

    /** All of it, for the draft; empty when nothing would be missed. */
    Map<String, String> draft() {
        return worthKeeping() ? values : Map.of();
    }
}
