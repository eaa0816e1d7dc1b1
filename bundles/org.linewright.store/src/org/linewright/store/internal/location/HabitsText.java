package org.linewright.store.internal.location;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** How numbers leave a location, as YAML; what is usual is left out. */
final class HabitsText {

    private HabitsText() {
    }

    static Mapping of(DialHabits habits) {
        DialHabits usual = DialHabits.USUAL;
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        if (!habits.international().isEmpty()) {
            values.put("international",
                    Sequence.texts(habits.international().stream().map(Destination::word).toList()));
        }
        truth("alwaysAreaCode", habits.alwaysAreaCode(), usual.alwaysAreaCode(), values);
        truth("tailAsTones", habits.tailAsTones(), usual.tailAsTones(), values);
        truth("shortened", habits.shortened(), usual.shortened(), values);
        truth("vanity", habits.vanity(), usual.vanity(), values);
        LocationText.text("project", habits.project(), values);
        if (!habits.callByCall().isEmpty()) {
            values.put("callByCall",
                    Sequence.of(habits.callByCall().stream().map(HabitsText::carrier).toList()));
        }
        if (habits.display() != usual.display()) {
            values.put("display", Scalar.of(habits.display().word()));
        }
        return Mapping.of(values);
    }

    private static void truth(String key, boolean truth, boolean usual, SequencedMap<String, YamlValue> values) {
        if (truth != usual) {
            values.put(key, Scalar.of(truth));
        }
    }

    private static Mapping carrier(CallByCall carrier) {
        return Mapping.EMPTY.with("destination", carrier.destination()).with("code", carrier.code());
    }
}
