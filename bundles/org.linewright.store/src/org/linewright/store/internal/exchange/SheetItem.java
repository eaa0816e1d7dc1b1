package org.linewright.store.internal.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.store.internal.csv.Truth;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Place;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlTrouble;
import org.linewright.yaml.YamlValue;

/** The mapping that a row stands for; an empty cell says nothing. */
final class SheetItem {

    private static final String PREFIXES = "prefixes";

    private SheetItem() {
    }

    static Mapping of(SheetRow row, SheetPart part) {
        SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
        part.columns().forEach((key, column) -> {
            Scalar scalar = row.scalar(column);
            if (!scalar.text().isEmpty()) {
                put(key, key.equals(PREFIXES) ? prefixes(scalar) : scalar, values);
            }
        });
        return new Mapping(values, new Place(row.number(), 1));
    }

    /** @param troubles takes what is wrong with the row */
    static Mapping rule(SheetRow row, boolean direct, List<Trouble> troubles) {
        Mapping plain = of(row, SheetPart.RULE).without("list");
        SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>(plain.entries());
        values.remove("direct");
        if (direct) {
            put("direct", new Scalar("true", true, row.place(SheetColumn.KIND)), values);
        }
        plain.text("on").ifPresent(on -> put("on", truth(row.scalar(SheetColumn.ON), "on", row.name(), troubles),
                values));
        return new Mapping(values, plain.place());
    }

    /** A value that is yes or no, in the word that location files have for it. */
    static Scalar truth(Scalar cell, String key, String name, List<Trouble> troubles) {
        Optional<Boolean> truth = Truth.of(cell.text());
        if (truth.isEmpty()) {
            troubles.add(YamlTrouble.VALUE.about(cell.place().in(name), cell.text(), key,
                    Text.of("true oder false", "true or false")));
        }
        return new Scalar(Boolean.toString(truth.orElse(false)), true, cell.place());
    }

    private static Sequence prefixes(Scalar cell) {
        return new Sequence(Arrays.stream(cell.text().split("[,; ]+"))
                .filter(prefix -> !prefix.isEmpty())
                .<YamlValue>map(prefix -> new Scalar(prefix, false, cell.place()))
                .toList(), cell.place());
    }

    private static void put(String key, YamlValue value, SequencedMap<String, Mapping.Entry> values) {
        values.put(key, new Mapping.Entry(value.place(), value));
    }
}
