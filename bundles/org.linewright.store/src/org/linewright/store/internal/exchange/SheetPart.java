package org.linewright.store.internal.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a row of a table is: one setting, or one item of a list whose items have several values.
 *
 * <p>A setting has its name, such as {@code trunk.local}, and its value; one that is a list has a row for each item.
 */
enum SheetPart {
    SETTING("", "name=name", "value=value"),
    BLOCK("numbers", "base=name", "extensions=value", "prefixes=prefixes", "shortest=shortest", "longest=longest"),
    SINGLE("direct", "number=name", "extension=value"),
    CARRIER("dial.callByCall", "destination=name", "code=value"),
    RULE("rules", "list=list", "on=on", "direct=kind", "search=search", "replace=replace", "comment=comment"),
    EXPECTATION("expectations", "way=kind", "number=search", "result=replace", "note=comment");

    private final String path;
    private final SequencedMap<String, SheetColumn> columns = new LinkedHashMap<>();

    SheetPart(String path, String... columns) {
        this.path = path;
        Arrays.stream(columns)
                .map(pair -> pair.split("="))
                .forEach(pair -> this.columns.put(pair[0], SheetColumn.of(pair[1]).orElseThrow()));
    }

    /** Where its list stands in the mapping; of rules, those of a list alone. */
    String path() {
        return path;
    }

    /** The column of each of its keys. */
    SequencedMap<String, SheetColumn> columns() {
        return Collections.unmodifiableSequencedMap(columns);
    }

    /** The last column that its rows may not end before. */
    SheetColumn needed() {
        return switch (this) {
            case RULE, EXPECTATION -> SheetColumn.REPLACE;
            default -> SheetColumn.VALUE;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equalsIgnoreCase(word.strip())).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(SheetPart::word).collect(Collectors.joining(", "));
    }
}
