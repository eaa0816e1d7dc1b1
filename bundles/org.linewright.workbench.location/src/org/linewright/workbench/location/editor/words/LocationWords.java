package org.linewright.workbench.location.editor.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

/** A location as plain words by their keys, and back; a word that is missing or unknown is nothing, or as usual. */
record LocationWords(Map<String, String> words, String prefix) {

    void put(LocationEdit edit) {
        Location location = edit.location();
        put("name", location.name());
        put("region", location.region());
        put("areaCode", location.areaCode());
        put("prefixes", row(location.prefixes().international(), location.prefixes().national()));
        put("siteCode", location.stock().siteCode());
        put("blocks", rows(edit.blocks(), block -> List.of(block.base(), block.ranges(),
                Codes.words(block.prefixes()), String.valueOf(block.shortest()), String.valueOf(block.longest()))));
        put("direct", rows(location.stock().direct(), one -> List.of(one.number(), one.extension())));
        put("trunk", row(location.trunk().local(), location.trunk().national(), location.trunk().international(),
                location.trunk().internal()));
        put("strip", row(Codes.words(location.strip().incoming()), Codes.words(location.strip().outgoing()),
                Codes.words(location.strip().forwarding())));
        put("special", Codes.words(location.special()));
        location.rules().forEach((kind, list) -> new RuleWords(kind, list).put(this));
        new HabitWords(location.habits()).put(this);
        put("expectations", rows(location.expectations(),
                one -> List.of(one.way().word(), one.number(), one.result(), one.note())));
    }

    LocationEdit edit(LocationId id) {
        List<String> trunk = cells("trunk", 4);
        List<String> strip = cells("strip", 3);
        List<String> prefixes = cells("prefixes", 2);
        Location location = Location.of(id, word("name"), word("region"), word("areaCode"))
                .withPrefixes(new Prefixes(prefixes.get(0), prefixes.get(1)))
                .withTrunk(new TrunkCodes(trunk.get(0), trunk.get(1), trunk.get(2), trunk.get(3)))
                .withStrip(new StripLists(Codes.list(strip.get(0)), Codes.list(strip.get(1)),
                        Codes.list(strip.get(2))))
                .withSpecial(Codes.list(word("special")))
                .withHabits(HabitWords.of(this))
                .withExpectations(all("expectations", 4, row -> new Expectation(way(row.get(0)), row.get(1),
                        row.get(2), row.get(3))));
        for (RuleKind kind : RuleKind.values()) {
            location = location.withRules(kind, RuleWords.of(this, kind));
        }
        return LocationEdit.of(location)
                .withSiteCode(word("siteCode"))
                .withDirect(all("direct", 2, row -> new DirectNumber(row.get(0), row.get(1))))
                .withBlocks(all("blocks", 5, row -> new BlockDraft(row.get(0), row.get(1), Codes.list(row.get(2)),
                        number(row.get(3)), number(row.get(4)))));
    }

    void put(String key, String word) {
        words.put(prefix + key, word);
    }

    String word(String key) {
        return words.getOrDefault(prefix + key, "");
    }

    /** The rows under this key, each of so many cells. */
    <T> List<T> all(String key, int width, Function<List<String>, T> made) {
        return Cells.of(word(key)).as(width, made);
    }

    static String row(String... cells) {
        return new Cells(List.of(List.of(cells))).text();
    }

    static <T> String rows(List<T> values, Function<T, List<String>> cells) {
        return new Cells(values.stream().map(cells).toList()).text();
    }

    /** The only row under this key; empty cells when there is none. */
    List<String> cells(String key, int width) {
        return all(key, width, row -> row).stream().findFirst().orElse(Collections.nCopies(width, ""));
    }

    private static Way way(String word) {
        return Arrays.stream(Way.values()).filter(way -> way.word().equals(word)).findFirst().orElse(Way.DIAL);
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,3}") ? Integer.parseInt(word) : 0;
    }
}
