package org.linewright.workbench.location.editor.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Values in an order, and which of them are selected. A value: each change makes another.
 *
 * @param selected their places, the lowest first
 */
public record Arranged<T>(List<T> values, List<Integer> selected) {

    public Arranged {
        values = List.copyOf(values);
        selected = selected.stream().distinct().sorted().toList();
    }

    public static <T> Arranged<T> of(List<T> values, int... selected) {
        int most = values.size();
        return new Arranged<>(values,
                Arrays.stream(selected).filter(place -> place >= 0 && place < most).boxed().toList());
    }

    /** With one more behind the last selected one, else at the end; it is selected then. */
    public Arranged<T> adding(T fresh) {
        int place = selected.isEmpty() ? values.size() : selected.getLast() + 1;
        List<T> more = new ArrayList<>(values);
        more.add(place, fresh);
        return new Arranged<>(more, List.of(place));
    }

    /** With copies of the selected ones behind the last of them; the copies are selected then. */
    public Arranged<T> duplicated() {
        if (selected.isEmpty()) {
            return this;
        }
        int place = selected.getLast() + 1;
        List<T> more = new ArrayList<>(values);
        more.addAll(place, chosen());
        return new Arranged<>(more, IntStream.range(place, place + selected.size()).boxed().toList());
    }

    /** Without the selected ones; what follows them is selected then. */
    public Arranged<T> without() {
        List<T> fewer = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            if (!selected.contains(place)) {
                fewer.add(values.get(place));
            }
        }
        return fewer.isEmpty() || selected.isEmpty()
                ? new Arranged<>(fewer, List.of())
                : new Arranged<>(fewer, List.of(Math.min(selected.getFirst(), fewer.size() - 1)));
    }

    /** Whether the selected ones can go one place up ({@code -1}) or down ({@code 1}). */
    public boolean movable(int by) {
        return !selected.isEmpty() && selected.getFirst() + by >= 0 && selected.getLast() + by < values.size();
    }

    /** The selected ones one place up or down, each past its neighbour. */
    public Arranged<T> moved(int by) {
        if (!movable(by)) {
            return this;
        }
        List<T> order = new ArrayList<>(values);
        List<Integer> steps = by < 0 ? selected : selected.reversed();
        steps.forEach(place -> Collections.swap(order, place, place + by));
        return new Arranged<>(order, selected.stream().map(place -> place + by).toList());
    }

    /** The selected ones together before the value that is at this place now; at its size they go to the end. */
    public Arranged<T> dropped(int before) {
        List<T> order = new ArrayList<>();
        int start = 0;
        for (int place = 0; place <= values.size(); place++) {
            if (place == before) {
                start = order.size();
                order.addAll(chosen());
            }
            if (place < values.size() && !selected.contains(place)) {
                order.add(values.get(place));
            }
        }
        int from = start;
        return new Arranged<>(order, IntStream.range(from, from + selected.size()).boxed().toList());
    }

    /** With another value at this place. */
    public Arranged<T> with(int place, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(values);
        changed.set(place, change.apply(changed.get(place)));
        return new Arranged<>(changed, selected);
    }

    private List<T> chosen() {
        return selected.stream().map(values::get).toList();
    }
}
