package org.linewright.workbench.diagnostics.alarm;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;

/**
 * The quiet times among the words of a rule: how many there are stands under {@code quiet}, each word of one under a key
 * such as {@code quiet[0].from}.
 */
record QuietWords(Entry rule) {

    private static final String COUNT = "quiet";
    private static final List<String> KEYS = List.of("days", "from", "to", "zone", "errorsPass");

    /** Where a word of a quiet time stands. */
    static String key(int place, String key) {
        return COUNT + "[" + place + "]." + key;
    }

    int count() {
        String word = rule.word(COUNT);
        return word.isEmpty() ? 0 : Integer.parseInt(word);
    }

    /** The words of one by {@code days}, {@code from} and so on. */
    Entry at(int place) {
        return new Entry(Kind.RULE, KEYS.stream().collect(Collectors.toMap(key -> key,
                key -> rule.word(key(place, key)))));
    }

    List<Entry> all() {
        return IntStream.range(0, count()).mapToObj(this::at).toList();
    }

    /** The rule with the usual night added. */
    Entry adding() {
        String days = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining(Entry.LIST));
        return with(Stream.concat(all().stream(), Stream.of(new Entry(Kind.RULE, Map.of("days", days, //
                "from", "22:00", "to", "06:00", "zone", ZoneId.systemDefault().getId(), "errorsPass", "false"))))
                .toList());
    }

    Entry without(int place) {
        return with(IntStream.range(0, count()).filter(other -> other != place).mapToObj(this::at).toList());
    }

    /** The rule with these quiet times and no others. */
    Entry with(List<Entry> all) {
        Map<String, String> words = new HashMap<>(rule.words());
        words.keySet().removeIf(key -> key.startsWith(COUNT));
        words.put(COUNT, all.isEmpty() ? "" : String.valueOf(all.size()));
        for (int place = 0; place < all.size(); place++) {
            for (String key : KEYS) {
                words.put(key(place, key), all.get(place).word(key));
            }
        }
        return new Entry(rule.kind(), words);
    }
}
