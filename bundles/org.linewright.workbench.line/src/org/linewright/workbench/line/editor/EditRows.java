package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linewright.core.line.Line;
import org.linewright.core.line.UserNames;
import org.linewright.workbench.line.rows.Natural;

/**
 * Which lines of a group are visible, and in which order. Only for one thread, that of the window; every verb is quick
 * with ten thousand lines.
 */
final class EditRows {

    private final Locale locale;
    private ShownLines lines;
    private String filter = "";
    private boolean downOnly;
    private Optional<EditColumn> order = Optional.empty();
    private boolean ascending = true;
    private List<Line> visible = List.of();

    EditRows(Locale locale, ShownLines lines) {
        this.locale = locale;
        this.lines = lines;
        arrange();
    }

    void show(ShownLines newer) {
        lines = newer;
        arrange();
    }

    /**
     * The same lines, that only do better or worse.
     *
     * @return whether others are visible now
     */
    boolean live(ShownLines newer) {
        lines = newer;
        List<Line> before = visible;
        if (downOnly) {
            arrange();
        }
        return !visible.equals(before);
    }

    /** Shows only the lines that ought to be registered and are not, or all. */
    void downOnly(boolean wanted) {
        downOnly = wanted;
        arrange();
    }

    /** Shows the lines that fit these words only; a range or list asks for those user names. */
    void filter(String words) {
        filter = words;
        arrange();
    }

    /** Sorts by this column; once more turns it round. */
    void sort(EditColumn column) {
        ascending = !order.filter(column::equals).isPresent() || !ascending;
        order = Optional.of(column);
        arrange();
    }

    boolean ascending() {
        return ascending;
    }

    int size() {
        return visible.size();
    }

    Line at(int place) {
        return visible.get(place);
    }

    ShownLines lines() {
        return lines;
    }

    String cell(int place, EditColumn column) {
        return column.cell(at(place), lines, locale);
    }

    /** The user names at these places; none at those that are gone already. */
    Set<String> users(int... places) {
        Set<String> users = new HashSet<>();
        for (int place : places) {
            if (place < visible.size()) {
                users.add(at(place).user());
            }
        }
        return users;
    }

    /** Where these user names are visible. */
    int[] places(Set<String> users) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < visible.size() && places.size() < users.size(); place++) {
            if (users.contains(visible.get(place).user())) {
                places.add(place);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void arrange() {
        List<Line> fitting = new ArrayList<>(lines.edit().group().lines());
        if (downOnly) {
            fitting.removeIf(line -> !line.enabled() || lines.registered(line));
        }
        if (!filter.isBlank()) {
            fitting.removeIf(test().negate());
        }
        order.ifPresent(column -> {
            Map<String, String> cells = new HashMap<>();
            fitting.forEach(line -> cells.put(line.user(), column.cell(line, lines, locale)));
            Comparator<Line> up = Comparator.comparing(line -> cells.get(line.user()), Natural.ORDER);
            fitting.sort(ascending ? up : up.reversed());
        });
        visible = fitting;
    }

    private Predicate<Line> test() {
        Predicate<Line> all = line -> true;
        for (String word : filter.strip().split("\\s+")) {
            all = all.and(test(word));
        }
        return all;
    }

    private Predicate<Line> test(String word) {
        boolean several = word.indexOf(';') > 0 || word.matches("\\d+-\\d+");
        Set<String> users = several
                ? UserNames.parse(word).result().map(parsed -> Set.copyOf(parsed.names())).orElse(Set.of())
                : Set.of();
        String lower = word.toLowerCase(locale);
        return users.isEmpty() ? line -> contains(line, lower) : line -> users.contains(line.user());
    }

    private boolean contains(Line line, String word) {
        for (EditColumn column : EditColumn.values()) {
            if (column.cell(line, lines, locale).toLowerCase(locale).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
