package org.linewright.store.internal.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.RuleKind;
import org.linewright.store.ExchangeTrouble;
import org.linewright.store.internal.csv.CsvRows;
import org.linewright.yaml.Place;

/** Reads a table as {@link SheetText} writes it and as people make them: columns in any order, German titles too. */
final class SheetReading {

    private final String name;
    private final List<Trouble> troubles = new ArrayList<>();
    private final SheetTree tree;

    private SheetReading(String name) {
        this.name = name;
        this.tree = new SheetTree(name, troubles);
    }

    static Outcome<Document> of(String text, String name) {
        return CsvRows.split(text, row -> ExchangeTrouble.CSV_SYNTAX.about(new Place(row, 1).in(name)))
                .then(rows -> new SheetReading(name).read(rows));
    }

    private Outcome<Document> read(List<List<String>> rows) {
        Map<SheetColumn, Integer> columns = columns(rows.getFirst());
        if (troubles.isEmpty()) {
            for (int i = 1; i < rows.size(); i++) {
                row(new SheetRow(name, i + 1, rows.get(i), columns, rows.getFirst().size()));
            }
        }
        return troubles.isEmpty() ? tree.document() : Outcome.refused(troubles);
    }

    private Map<SheetColumn, Integer> columns(List<String> titles) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            Optional<SheetColumn> column = SheetColumn.of(title);
            boolean fresh = column.isPresent() && columns.putIfAbsent(column.get(), i) == null; // framework-driven null
            if (!title.isEmpty() && !fresh) {
                troubles.add(ExchangeTrouble.CSV_COLUMN.about(new Place(1, i + 1).in(name), title,
                        SheetColumn.titles(List.of(SheetColumn.values()))));
            }
        }
        List<SheetColumn> needed = columns.containsKey(SheetColumn.PART)
                ? List.of(SheetColumn.NAME, SheetColumn.VALUE)
                : List.of(SheetColumn.SEARCH, SheetColumn.REPLACE);
        needed.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> troubles.add(ExchangeTrouble.CSV_HEADER.about(new Place(1, 1).in(name),
                        column.title(), SheetColumn.titles(SheetColumn.RULE))));
        return columns;
    }

    private void row(SheetRow row) {
        if (row.blank()) {
            return;
        }
        String word = row.has(SheetColumn.PART) ? row.word(SheetColumn.PART) : SheetPart.RULE.word();
        Optional<SheetPart> part = SheetPart.of(word);
        if (part.isEmpty()) {
            troubles.add(ExchangeTrouble.CSV_PART.about(row.place(SheetColumn.PART).in(name), word, SheetPart.words()));
            return;
        }
        int before = troubles.size();
        row.ragged(part.get()).ifPresent(troubles::add);
        troubles.addAll(row.unused(part.get()));
        if (troubles.size() == before) {
            part(row, part.get());
        }
    }

    private void part(SheetRow row, SheetPart part) {
        switch (part) {
            case SETTING -> tree.setting(row.word(SheetColumn.NAME), row);
            case RULE -> list(row).ifPresent(list -> kind(row)
                    .ifPresent(direct -> tree.item(SheetTree.rules(list), SheetItem.rule(row, direct, troubles))));
            default -> tree.item(part.path(), SheetItem.of(row, part));
        }
    }

    /** The word of the list a rule belongs to, empty where the row does not say; a trouble when there is none. */
    private Optional<String> list(SheetRow row) {
        String word = row.word(SheetColumn.LIST);
        Optional<String> known = word.isEmpty()
                ? Optional.of("")
                : Stream.of(RuleKind.values())
                        .filter(kind -> Stream.of(kind.word(), kind.label().german(), kind.label().english())
                                .anyMatch(word::equalsIgnoreCase))
                        .map(RuleKind::word)
                        .findFirst();
        if (known.isEmpty()) {
            troubles.add(ExchangeTrouble.CSV_LIST.about(row.place(SheetColumn.LIST).in(name), word,
                    lists()));
        }
        return known;
    }

    static String lists() {
        return Stream.of(RuleKind.values()).map(RuleKind::word).collect(Collectors.joining(", "));
    }

    /** Whether a rule is the number itself; empty, with a trouble, when its kind is none. */
    private Optional<Boolean> kind(SheetRow row) {
        String word = row.word(SheetColumn.KIND);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "", "pattern", "regex" -> Optional.of(false);
            case "direct", "direkt", "text" -> Optional.of(true);
            default -> {
                troubles.add(ExchangeTrouble.CSV_KIND.about(row.place(SheetColumn.KIND).in(name), word));
                yield Optional.empty();
            }
        };
    }
}
