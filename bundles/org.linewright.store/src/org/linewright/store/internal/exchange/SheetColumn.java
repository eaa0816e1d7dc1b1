package org.linewright.store.internal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a table of rules, in their order, with the names people give them. */
enum SheetColumn {
    PART("part", "art"),
    NAME("name"),
    VALUE("value", "wert"),
    LIST("list", "liste"),
    ON("on", "aktiv", "enabled"),
    KIND("kind", "typ", "type"),
    SEARCH("search", "suchen", "suche"),
    REPLACE("replace", "ersetzen", "ersetzung"),
    COMMENT("comment", "kommentar", "bemerkung"),
    PREFIXES("prefixes", "anfangsziffern"),
    SHORTEST("shortest", "kürzeste"),
    LONGEST("longest", "längste");

    /** Those that a plain list of rules needs. */
    static final List<SheetColumn> RULE = List.of(LIST, ON, KIND, SEARCH, REPLACE, COMMENT);

    private final List<String> names;

    SheetColumn(String... names) {
        this.names = List.of(names);
    }

    String title() {
        return names.getFirst();
    }

    static Optional<SheetColumn> of(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.names.contains(lower)).findFirst();
    }

    static String titles(List<SheetColumn> columns) {
        return columns.stream().map(SheetColumn::title).collect(Collectors.joining(";"));
    }
}
