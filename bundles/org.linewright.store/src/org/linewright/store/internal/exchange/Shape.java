package org.linewright.store.internal.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.location.RuleKind;

/** What XML and tables do not say about the values of a mapping by themselves: which are lists, and of what. */
sealed interface Shape {

    /**
     * A single text.
     *
     * @param truth whether it is {@code true} or {@code false}
     */
    record Word(boolean truth) implements Shape {
    }

    /** Further keys. */
    record Keys(SequencedMap<String, Shape> of) implements Shape {

        Optional<Shape> shape(String key) {
            return Optional.ofNullable(of.get(key)); // framework-driven null
        }

        private Keys and(String key, Shape shape) {
            SequencedMap<String, Shape> more = new LinkedHashMap<>(of);
            more.put(key, shape);
            return new Keys(more);
        }

        private Keys texts(String... keys) {
            return words(false, keys);
        }

        private Keys truths(String... keys) {
            return words(true, keys);
        }

        private Keys words(boolean truth, String... keys) {
            SequencedMap<String, Shape> more = new LinkedHashMap<>(of);
            Arrays.stream(keys).forEach(key -> more.put(key, new Word(truth)));
            return new Keys(more);
        }
    }

    /**
     * A list.
     *
     * @param item what one of them is called
     */
    record Items(String item, Shape each) implements Shape {
    }

    /** The mapping of a list of rules. */
    static Keys ruleList() {
        return keys().truths("all")
                .and("rules", new Items("rule", keys().texts("search", "replace").truths("direct", "on")
                        .texts("comment")));
    }

    /** The mapping of a location. */
    static Keys location() {
        Items codes = new Items("code", new Word(false));
        return keys().texts("name", "region", "areaCode")
                .and("prefixes", keys().texts("international", "national"))
                .and("numbers", new Items("block", keys().texts("base", "extensions")
                        .and("prefixes", new Items("prefix", new Word(false)))
                        .texts("shortest", "longest")))
                .and("direct", new Items("single", keys().texts("number", "extension")))
                .texts("siteCode")
                .and("trunk", keys().texts("local", "national", "international", "internal"))
                .and("strip", keys().and("incoming", codes).and("outgoing", codes).and("forwarding", codes))
                .and("special", new Items("number", new Word(false)))
                .and("dial", keys().and("international", new Items("destination", new Word(false)))
                        .truths("alwaysAreaCode", "tailAsTones", "shortened", "vanity")
                        .texts("project")
                        .and("callByCall", new Items("carrier", keys().texts("destination", "code")))
                        .texts("display"))
                .and("rules", rules())
                .and("expectations", new Items("expectation", keys().texts("way", "number", "result", "note")));
    }

    private static Keys rules() {
        SequencedMap<String, Shape> lists = new LinkedHashMap<>();
        for (RuleKind kind : RuleKind.values()) {
            lists.put(kind.word(), ruleList());
        }
        return new Keys(lists);
    }

    private static Keys keys() {
        return new Keys(new LinkedHashMap<>(Map.of()));
    }
}
