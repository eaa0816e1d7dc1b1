package org.linewright.store.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.ExchangeTrouble;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Place;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** Gathers the rows of a table by where they belong, and builds the mapping of them; used once. */
final class SheetTree {

    private static final Place START = new Place(1, 1);

    private final String name;
    private final List<Trouble> troubles;
    private final SequencedMap<String, List<Scalar>> settings = new LinkedHashMap<>();
    private final SequencedMap<String, List<Mapping>> items = new LinkedHashMap<>();

    /** @param troubles takes what is wrong */
    SheetTree(String name, List<Trouble> troubles) {
        this.name = name;
        this.troubles = troubles;
    }

    /** Where the rules of a list stand; without a word, those of rows that name no list. */
    static String rules(String list) {
        return list.isEmpty() ? "rules" : "rules." + list + ".rules";
    }

    /** The word of the list whose rules stand there; empty where none is named. */
    static String list(String path) {
        return path.replaceAll("^rules\\.?|\\.?rules$", "");
    }

    void setting(String path, SheetRow row) {
        settings.computeIfAbsent(path, key -> new ArrayList<>()).add(row.scalar(SheetColumn.VALUE));
    }

    void item(String path, Mapping item) {
        items.computeIfAbsent(path, key -> new ArrayList<>()).add(item);
    }

    /** The document; of a list of rules when there is nothing else and no second list. */
    Outcome<Document> document() {
        boolean rules = items.size() <= 1 && items.keySet().stream().allMatch(path -> path.startsWith("rules"))
                && settings.keySet().stream().allMatch(path -> List.of(Schema.KEY, "list", "all").contains(path));
        Root root = rules ? Root.RULES : Root.LOCATION;
        if (rules) {
            plain();
        }
        SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
        single(Schema.KEY, false).or(() -> Optional.of(Scalar.of(Schema.TODAY.current())))
                .ifPresent(value -> put(Schema.KEY, value, values));
        single(root.key(), false).ifPresent(value -> put(root.key(), value, values));
        entries(root.shape(), "", values);
        settings.forEach((path, cells) -> troubles
                .add(ExchangeTrouble.CSV_SETTING.about(cells.getFirst().place().in(name), path)));
        items.forEach((path, rows) -> troubles.add(ExchangeTrouble.CSV_LIST
                .about(rows.getFirst().place().in(name), "", SheetReading.lists())));
        return Outcome.judged(new Document(root, new Mapping(values, START)), troubles);
    }

    /** Rows that name their list become those of the list that the document is about. */
    private void plain() {
        for (String path : List.copyOf(items.keySet())) {
            List<Mapping> rules = items.remove(path);
            items.put("rules", rules);
            String list = list(path);
            if (!list.isEmpty()) {
                settings.putIfAbsent(Root.RULES.key(), List.of(new Scalar(list, false, rules.getFirst().place())));
            }
        }
    }

    private void entries(Shape.Keys shape, String path, SequencedMap<String, Mapping.Entry> values) {
        shape.of().forEach((key, child) -> value(child, path.isEmpty() ? key : path + "." + key)
                .ifPresent(value -> put(key, value, values)));
    }

    private Optional<YamlValue> value(Shape shape, String path) {
        return switch (shape) {
            case Shape.Word word -> single(path, word.truth()).map(YamlValue.class::cast);
            case Shape.Keys keys -> {
                SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
                entries(keys, path, values);
                yield values.isEmpty() ? Optional.empty() : Optional.of(new Mapping(values, first(values)));
            }
            case Shape.Items list -> {
                boolean words = list.each() instanceof Shape.Word;
                List<? extends YamlValue> found = Optional.<List<? extends YamlValue>>ofNullable(
                        words ? settings.remove(path) : items.remove(path)).orElse(List.of()); // framework-driven null
                yield found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sequence(List.copyOf(found), found.getFirst().place()));
            }
        };
    }

    private Optional<Scalar> single(String path, boolean truth) {
        List<Scalar> cells = Optional.ofNullable(settings.remove(path)).orElse(List.of()); // framework-driven null
        cells.stream().skip(1).forEach(cell -> troubles.add(ExchangeTrouble.CSV_TWICE
                .about(cell.place().in(name), path, cells.getFirst().place().line())));
        return cells.stream()
                .findFirst()
                .map(cell -> truth && !cell.text().isBlank() ? SheetItem.truth(cell, path, name, troubles) : cell)
                .filter(cell -> !cell.text().isEmpty());
    }

    private static Place first(Map<String, Mapping.Entry> values) {
        return values.values().iterator().next().key();
    }

    private static void put(String key, YamlValue value, SequencedMap<String, Mapping.Entry> values) {
        values.put(key, new Mapping.Entry(value.place(), value));
    }
}
