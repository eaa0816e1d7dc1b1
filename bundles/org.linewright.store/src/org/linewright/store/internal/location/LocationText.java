package org.linewright.store.internal.location;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.ExtensionRange;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** The canonical mapping of a location, as a new file gets it; what is usual is left out. */
final class LocationText {

    private LocationText() {
    }

    static Mapping of(Location location) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put(Schema.KEY, Scalar.of(Schema.TODAY.current()));
        values.put("name", Scalar.of(location.name()));
        values.put("region", Scalar.of(location.region()));
        text("areaCode", location.areaCode(), values);
        mapping("prefixes", prefixes(location.prefixes()), values);
        list("numbers", location.stock().blocks().stream().map(LocationText::block).toList(), values);
        list("direct", location.stock().direct().stream().map(LocationText::direct).toList(), values);
        text("siteCode", location.stock().siteCode(), values);
        mapping("trunk", trunk(location.trunk()), values);
        mapping("strip", strip(location.strip()), values);
        texts("special", location.special(), values);
        mapping("dial", HabitsText.of(location.habits()), values);
        mapping("rules", RulesText.of(location.rules()), values);
        list("expectations", location.expectations().stream().map(LocationText::expectation).toList(), values);
        return Mapping.of(values);
    }

    /** Puts a text that says something. */
    static void text(String key, String text, SequencedMap<String, YamlValue> values) {
        if (!text.isEmpty()) {
            values.put(key, Scalar.of(text));
        }
    }

    private static void texts(String key, List<String> texts, SequencedMap<String, YamlValue> values) {
        if (!texts.isEmpty()) {
            values.put(key, Sequence.texts(texts));
        }
    }

    private static void list(String key, List<Mapping> items, SequencedMap<String, YamlValue> values) {
        if (!items.isEmpty()) {
            values.put(key, Sequence.of(items));
        }
    }

    private static void mapping(String key, Mapping mapping, SequencedMap<String, YamlValue> values) {
        if (!mapping.entries().isEmpty()) {
            values.put(key, mapping);
        }
    }

    private static Mapping prefixes(Prefixes prefixes) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        text("international", prefixes.international(), values);
        text("national", prefixes.national(), values);
        return Mapping.of(values);
    }

    private static Mapping block(NumberBlock block) {
        Extensions extensions = block.extensions();
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put("base", Scalar.of(block.base()));
        text("extensions", ranges(extensions.ranges()), values);
        if (!extensions.prefixes().isEmpty()) {
            values.put("prefixes", Sequence.texts(extensions.prefixes()));
            values.put("shortest", Scalar.of(extensions.shortest()));
            values.put("longest", Scalar.of(extensions.longest()));
        }
        return Mapping.of(values);
    }

    private static String ranges(List<ExtensionRange> ranges) {
        return ranges.stream().map(ExtensionRange::toString).collect(Collectors.joining(";"));
    }

    private static Mapping direct(DirectNumber number) {
        return Mapping.EMPTY.with("number", number.number()).with("extension", number.extension());
    }

    private static Mapping trunk(TrunkCodes codes) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        text("local", codes.local(), values);
        text("national", codes.national(), values);
        text("international", codes.international(), values);
        text("internal", codes.internal(), values);
        return Mapping.of(values);
    }

    private static Mapping strip(StripLists lists) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        texts("incoming", lists.incoming(), values);
        texts("outgoing", lists.outgoing(), values);
        texts("forwarding", lists.forwarding(), values);
        return Mapping.of(values);
    }

    private static Mapping expectation(Expectation expectation) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put("way", Scalar.of(expectation.way().word()));
        values.put("number", Scalar.of(expectation.number()));
        values.put("result", Scalar.of(expectation.result()));
        text("note", expectation.note(), values);
        return Mapping.of(values);
    }
}
