package org.linewright.workbench.line.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;

/**
 * Codecs in the order they are offered, and those that are not offered behind them. A value: each change makes another.
 *
 * @param chosen offered, the best first
 * @param others not offered
 */
public record CodecOrder(List<Choice> chosen, List<Choice> others) {

    public CodecOrder {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    /** Reads {@code pcma, pcmu}; words that are no choice are left out. */
    public static CodecOrder of(Setting setting, String value) {
        List<Choice> chosen = Arrays.stream(value.split(","))
                .map(String::strip)
                .flatMap(word -> setting.choices().stream().filter(choice -> choice.word().equals(word)))
                .distinct()
                .toList();
        return new CodecOrder(chosen, without(setting.choices(), chosen));
    }

    /** As it stands in files. */
    public String value() {
        return chosen.stream().map(Choice::word).collect(Collectors.joining(", "));
    }

    /** All of them, the offered ones first. */
    public List<Choice> all() {
        return Stream.concat(chosen.stream(), others.stream()).toList();
    }

    /** Offers it as the last one, or offers it no more. */
    public CodecOrder toggled(Choice choice) {
        return chosen.contains(choice)
                ? new CodecOrder(without(chosen, List.of(choice)), with(others, choice))
                : new CodecOrder(with(chosen, choice), without(others, List.of(choice)));
    }

    /** Whether it can change places with the one before ({@code -1}) or behind ({@code 1}). */
    public boolean movable(Choice choice, int by) {
        int to = chosen.indexOf(choice) + by;
        return chosen.contains(choice) && to >= 0 && to < chosen.size();
    }

    /** Changes places with the one before or behind, when there is one. */
    public CodecOrder moved(Choice choice, int by) {
        List<Choice> order = new ArrayList<>(chosen);
        if (movable(choice, by)) {
            Collections.swap(order, order.indexOf(choice), order.indexOf(choice) + by);
        }
        return new CodecOrder(order, others);
    }

    private static List<Choice> without(List<Choice> all, List<Choice> some) {
        return all.stream().filter(choice -> !some.contains(choice)).toList();
    }

    private static List<Choice> with(List<Choice> some, Choice one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
